"""The date that a sentence goes on with: "elected in November and sworn in in January"."""

from timeline.grammar.language import Clause, Text
from timeline.model.expression import (
    DayOfMonth,
    Expression,
    Month,
    MonthDay,
    Recurring,
    Weekday,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import Prefer
from timeline.stages.context import Context, Next
from timeline.stages.occurrence import after, before, occurrence
from timeline.stages.place import DAY, Place

__all__ = ["in_order", "keep", "told_again", "told_next", "weekday_told"]


def told_next(
    text: Text, mention: Mention, following: Mention | None, context: Context
) -> Next | None:
    """Return the bare month or day that is told next, and where from now it lies."""
    if following is None or context.narrates:
        return None
    said, order = following.expression, context.language.order
    if order is None or not isinstance(said, Month | MonthDay):
        return None
    side = order(text, mention.span, following.span)
    return None if side is None else (said, side)


def in_order(
    what: Recurring, clause: Clause, dct: Place, context: Context
) -> Place | None:
    """Return the one before what came next: "hired in June and fired in March".

    "Sales rose in October and fell in September" tells the last first; what "was moved
    from May to June" was to be in the May before that June.
    """
    if clause.direction is not Prefer.PAST or not isinstance(what, Month | MonthDay):
        return None
    later, side = context.read_next() or (what, clause.direction)
    if later == what:
        return None
    if side is Prefer.FUTURE:
        then = after(later, dct.last_day, context)
        return then and _moved(what, then, dct, context)
    then, latest = _latest(later, dct, context), _latest(what, dct, context)
    if then is None or latest is None or latest.start - then.end < _APART:
        return None
    place = before(what, then.first_day, context)
    return place and place.explained(f"before {then.value}, told next", dct.value)


def _moved(what: Recurring, then: Place, dct: Place, context: Context) -> Place | None:
    """Return where it was, seen from where it was put off to, or brought forward."""
    place = before(what, then.first_day, context)
    if place is None or then.start - place.start > _TOO_LONG:
        place = after(what, then.last_day, context)
    return place and place.explained(f"moved to {then.value}, told next", dct.value)


def _latest(what: Recurring, dct: Place, context: Context) -> Place | None:
    """Return the latest that has begun."""
    place = occurrence(what, dct.first_day, 0, context)
    begun = place is not None and place.start < dct.end
    return place if begun else before(what, dct.first_day, context)


_APART, _TOO_LONG = 60 * DAY, 300 * DAY


def keep(what: Expression, place: Place, context: Context) -> None:
    """Keep in mind which day a weekday, or a date without a year, was."""
    if isinstance(what, Weekday):
        context.weekdays[what] = place
    elif isinstance(what, MonthDay):
        context.dates[what] = place


def told_again(what: Recurring, clause: Clause, context: Context) -> Place | None:
    """Return the day that was told before: "13 October: Harvest. … On the 13th, …"."""
    if isinstance(what, Weekday):
        again = context.weekdays.get(what)
        coming = again is not None and clause.names and _is_coming(again, context)
        return again if clause.again or coming else None
    if context.narrates or clause.sure:
        return None
    if isinstance(what, MonthDay):
        # Who "registered prior to" a day may have done so for one to come.
        place, firm = context.dates.get(what), clause.beside and context.bound is None
    elif isinstance(what, DayOfMonth):
        days = [date for date in context.dates if date.day == what.day]
        place, firm = context.dates[days[-1]] if days else None, True
    else:
        return None
    if place is None or (firm and _is_against(place, clause, context)):
        return None
    return place.explained(f"{place.value}, told before", place.value)


def weekday_told(what: Weekday, context: Context) -> Place | None:
    """Return "that Saturday": the day told if it is one, or that of its week.

    None if the text has told no day that it could be of.
    """
    told, again = context.told, context.weekdays.get(what)
    if told is None or told.unit > Granularity.DAY:
        return again
    place = occurrence(what, told.first_day, 0, context)
    if again is not None and place is not None and place.first_day != told.first_day:
        place = again
    return place and place.explained(f"{place.value}, told before", place.value)


def _is_coming(place: Place, context: Context) -> bool:
    """Tell whether "the Tuesday walkout" is of a Tuesday told that is to come."""
    return context.dct is not None and place.start >= context.dct.end


def _is_against(place: Place, clause: Clause, context: Context) -> bool:
    """Tell whether the verb looks away from a day: "will leave" on one that is over."""
    if context.dct is None:
        return False
    ahead = place.start >= context.dct.end
    return clause.direction is (Prefer.PAST if ahead else Prefer.FUTURE)
