"""The day that a list goes on with: "4 October, 19 February", "Friday: Hull. Saturday: York"."""

import re
from functools import partial

from timeline.grammar.language import Clause
from timeline.model.expression import MonthDay, Recurring, Weekday
from timeline.model.granularity import Granularity
from timeline.model.policy import Prefer
from timeline.stages.context import Context
from timeline.stages.layout import is_quoted, opens, opens_row
from timeline.stages.occurrence import after, towards
from timeline.stages.place import DAY, Place

__all__ = ["goes_forward", "joined_ahead", "keep_day", "know", "listed"]

_APART = 60 * DAY
_A_YEAR = 366 * DAY
_A_WEEK = 7
# Two days may be told in any order, as "Friday: …" and "Thursday: …" in a report.
_SURE = 3


def listed(
    what: Recurring, clause: Clause, dct: Place, context: Context
) -> Place | None:
    """Return a day that a list goes on with: "4 October, 19 February, 29 June".

    What follows a day to come is to come; else it is the nearest to the day before. A
    verb that looks back or ahead goes before that. Days that open a line each, "08/15 —
    Hull", are such a list.
    """
    beside = context.near_told and context.same_sentence
    told = context.told if beside else _row(dct, context)
    if told is None or told.unit > Granularity.WEEK or context.narrates:
        return None
    if context.apart or clause.direction is not None:
        return None
    if not isinstance(what, MonthDay):
        return None
    if told.start >= dct.start:
        place = after(what, dct.first_day - 1, context)
    else:
        place = towards(Prefer.NEAREST, what, told.first_day, context, sure=False)
        if place is not None and told.start - place.end > _APART:
            # No list goes so far back: "launched on Sept. 6, was to crash by April 21".
            return None
    return place and place.explained(f"like {told.value}, told before", dct.value)


_JOINED = re.compile(r"[^\W\d]+(?: [^\W\d]+)?(?:,? (?:and|or|&)|,) (?:on )?")


def joined_ahead(
    what: Recurring, clause: Clause, dct: Place, context: Context
) -> Place | None:
    """Return the weekday behind a day to come: "Schools closed tomorrow and Friday"."""
    told = context.told
    if not isinstance(what, Weekday) or told is None or context.narrates:
        return None
    if clause.direction is not Prefer.PAST or told.unit > Granularity.DAY:
        return None
    if told.start < dct.end or not context.is_joined():
        return None
    place = after(what, told.last_day, context)
    return place and place.explained(f"the next after {told.value}", told.value)


def _row(dct: Place, context: Context) -> Place | None:
    """Return the day that opens a row above, if the present expression opens one.

    A row of long ago, "Oct. 7, 1996: …", says nothing of the year of others.
    """
    told = context.told
    rows = context.opens_row(context.start) and context.opens_row(context.told_at)
    near = told is not None and abs(told.start - dct.start) < _A_YEAR
    return told if rows and near else None


def know(raw: str, context: Context) -> None:
    """Let *context* tell how a place in the text stands."""
    context.is_quoted = partial(is_quoted, raw)
    context.opens = partial(opens, raw)
    context.opens_row = partial(opens_row, raw)
    context.is_joined = lambda: bool(
        _JOINED.fullmatch(raw, context.told_at, context.start)
    )


def keep_day(context: Context) -> None:
    """Keep in mind the day just told, if a list goes on from it or it heads lines."""
    _keep_run(context)
    if context.heads():
        context.headed = context.told


def _keep_run(context: Context) -> None:
    """Keep in mind how many days, each later than the one before, have opened sentences."""
    day, last = context.told, context.run_day
    if (
        day is None
        or day.unit is not Granularity.DAY
        or not context.opens(context.start)
    ):
        return
    goes_on = last is not None and 0 < day.first_day - last.first_day <= _A_WEEK
    context.run = context.run + 1 if goes_on else 1
    context.run_day = day


def goes_forward(
    what: Recurring, clause: Clause, dct: Place, context: Context
) -> Place | None:
    """Return the weekday behind the one that a list has come to.

    "Thursday: Leeds. Friday: Hull. Tuesday: Bath. Thursday: Ely." comes round to a second
    Thursday, and what is headed by "Friday" and "Tuesday" begins with the Friday.
    """
    last = context.run_day
    if last is None or not isinstance(what, Weekday) or context.narrates:
        return None
    if clause.direction is Prefer.PAST or last.first_day < dct.first_day:
        return None
    if not context.opens(context.start) or not (
        context.run >= _SURE or _heads(context)
    ):
        return None
    place = after(what, last.last_day, context)
    if place is None or (context.run < _SURE and _goes_back(place, last)):
        return None
    return place.explained(f"the next after {last.value}, told before", last.value)


def _heads(context: Context) -> bool:
    """Tell whether it heads lines, as the day before it did."""
    return context.heads() and context.headed == context.run_day


def _goes_back(place: Place, last: Place) -> bool:
    """Tell whether it may as well be the day before the last: Friday's, then Thursday's."""
    return place.first_day - last.first_day == _A_WEEK - 1
