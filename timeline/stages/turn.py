"""What comes in turn: after what is told, not on a side of the dateline."""

from timeline.grammar.language import Clause
from timeline.model.expression import (
    Bound,
    Clock,
    DayOfMonth,
    Month,
    MonthDay,
    Part,
    Recurring,
    Weekday,
    WeekendName,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.moment import civil_from_days
from timeline.model.policy import Prefer
from timeline.stages.context import Context
from timeline.stages.occurrence import after, occurrence, towards
from timeline.stages.place import Place

__all__ = [
    "after_saying",
    "began",
    "behind_plans",
    "in_turn",
    "is_foretold",
    "of_month_told",
    "seen_from",
]

_BACK, _FARTHER = 3, 2


def seen_from(told: Place, what: Recurring, context: Context) -> Place | None:
    """Return the one in the year told; of a weekday or a day of the month, the next.

    None if the text has told no day or month that it could come after.
    """
    if not context.narrates and isinstance(what, Month | MonthDay):
        return _of_year(told, what, context)
    of_month = isinstance(what, DayOfMonth)
    of_week = context.narrates and isinstance(what, Weekday | WeekendName)
    if not of_month and not of_week:
        return occurrence(what, told.first_day, 0, context)
    if told.unit > Granularity.DAY:
        in_month = of_month and told.unit <= Granularity.MONTH
        return occurrence(what, told.first_day, 0, context) if in_month else None
    back = towards(Prefer.PAST, what, told.first_day, context, sure=True)
    on = towards(Prefer.FUTURE, what, told.first_day, context, sure=True)
    had = context.narrates and context.read_side() is Prefer.PAST
    if of_month:
        # "It rested on the 20th. It had crossed the river on the 4th."
        had = began(context.mention) or (
            had and back is not None and _in_month(back, told)
        )
    if context.narrates and back is not None and had:
        # "To the camp they had left on Friday", "closed since the 12th".
        return back
    if back is None or on is None or not of_month:
        return on or back
    # "The orders of the 20th", told on the 22nd, are not those of next month.
    ago, ahead = told.first_day - back.first_day, on.first_day - told.first_day
    if context.narrates and context.read_side() is not Prefer.PAST:
        # "On 2 June he was let in. On the 28th they won."
        return back if ago < _BACK else on
    return back if ago * _FARTHER < ahead else on


def began(mention: Mention | None) -> bool:
    """Tell whether something began on a day told: "since the 12th".

    "After 4 p.m. on the 12th" tells when it began, too, and goes on.
    """
    if mention is None or mention.bound is not Bound.ON_OR_AFTER:
        return False
    said = mention.expression
    return not (isinstance(said, Within) and isinstance(said.inner, Clock))


def _in_month(place: Place, told: Place) -> bool:
    """Tell whether a day is of the month told."""
    return civil_from_days(place.first_day)[:2] == civil_from_days(told.first_day)[:2]


def _of_year(told: Place, what: Month | MonthDay, context: Context) -> Place | None:
    """Return the one in the year told, or early in the next: "began in December 2012".

    "It ended in March" is of 2013 then, "had begun in March" is not, nor is "after it
    began in March".
    """
    place = occurrence(what, told.first_day, 0, context)
    later = occurrence(what, told.first_day, 1, context)
    goes_on = context.read_clause().sequel or not context.same_sentence
    if place is None or later is None or told.unit > Granularity.MONTH or not goes_on:
        return place
    back, on = told.start - place.end, later.start - told.end
    if back < 0 or context.read_side() is Prefer.PAST:
        return place
    if on < back:
        return later
    # "Bought in May 2011 and closed in March": of some year after that.
    return None if context.same_sentence and told.anchor is None else place


def in_turn(what: Recurring, place: Place, context: Context) -> Place:
    """Return what follows on a plan: "will close on Monday and reopen on Friday"."""
    told = context.told if context.same_sentence else None
    if told is None or place.first_day >= told.first_day or context.is_gone(told):
        return place
    if isinstance(what, Weekday):
        # "on Monday, Wednesday and Friday" counts from the Monday
        free = what not in context.weekdays
    else:
        # "will begin in September and end in the spring"
        free = context.read_clause().same and told.unit <= Granularity.SEASON
    if not free:
        return place
    return after(what, told.last_day, context) or place


def behind_plans(what: Recurring, place: Place, context: Context) -> Place:
    """Return the next, of the dateline's weekday, behind plans of days to come.

    "No trains will run until Monday. Services resume on Tuesday", written on a Tuesday.
    """
    told, near = context.told, context.start - context.told_at < _NEARBY
    if told is None or not near or told.start < place.end or context.same_sentence:
        return place
    if not isinstance(what, Weekday) or told.unit > Granularity.DAY:
        return place
    again = context.weekdays.get(what)
    if again is not None and again.first_day == place.first_day:
        # "Delays go on on Tuesday and Wednesday. On Tuesday, trains will be late."
        return place
    said = context.mention.expression if context.mention is not None else None
    of_tonight = isinstance(said, Within) and isinstance(said.inner, Part)
    if of_tonight and told.first_day - place.first_day < _SOON:
        # "It will turn on Thursday. Rain will last through Wednesday night."
        return place
    return after(what, told.last_day, context) or place


_NEARBY, _SOON = 400, 4


def of_month_told(
    what: Recurring, clause: Clause, dct: Place, context: Context
) -> Place | None:
    """Return the day that goes on from one of another month: "on 3 May and on the 12th".

    "He fell ill on 19 January and died on the 4th" tells of 4 February.
    """
    told = context.told if context.near_told else None
    if not isinstance(what, DayOfMonth) or told is None:
        return None
    if told.unit > Granularity.MONTH or _in_month(told, dct):
        return None
    ahead = told.start >= dct.end
    if (clause.direction is Prefer.PAST) is ahead:
        return None
    if told.unit > Granularity.DAY or context.read_side() is not Prefer.PAST:
        from_day = told.first_day - (told.unit > Granularity.DAY)
        place = after(what, from_day, context)
    else:
        place = towards(Prefer.PAST, what, told.first_day, context, sure=True)
    if place is None or (place.start >= dct.end and not ahead):
        return None
    return place.explained(f"next to {told.value}, told before", told.value)


def is_foretold(what: Recurring, context: Context) -> bool:
    """Tell whether it came after it was said: "said in May it would open in June"."""
    told = context.told
    if told is None or not context.same_sentence or not context.is_gone(told):
        return False
    if isinstance(what, Weekday | WeekendName) and told.unit > Granularity.DAY:
        return False
    said = context.read_clause().said
    if any(span.start <= context.told_at < span.end for span in said):
        return True
    # "… that it would close in June and reopen in August"
    behind = bool(said) and context.told_at >= said[-1].end
    goes_on = told.anchor is not None and not context.is_dateline(told.anchor)
    return behind and goes_on and not context.lends


def after_saying(what: Recurring, told: Place, context: Context) -> Place | None:
    """Return the first after what is told; None if that is no nearer than a year."""
    if told.unit > Granularity.SEASON:
        return None
    first = told.first_day + (told.unit <= Granularity.DAY)
    place = occurrence(what, first, 0, context)
    if place is None or place.last_day < first:
        place = after(what, first - 1, context)
    return place and place.explained(
        f"after {told.value}, when it was said", told.value
    )
