"""Hours of today that are over when a text is written, and still to come: "at 8"."""

from timeline.model.expression import Clock, Part
from timeline.model.granularity import Granularity
from timeline.model.policy import Prefer
from timeline.stages.context import Context
from timeline.stages.place import DAY, SMALL_HOURS, Place

__all__ = ["contradicts", "has_plans", "is_to_come", "later_today", "still_to_come"]


def later_today(what: Clock, place: Place, context: Context) -> Place:
    """Return "3 today" in the afternoon, if it is past three and 3 is to come."""
    if not what.twelve_hour or not is_to_come(what, place, context):
        return place
    later = place._replace(start=place.start + DAY // 2, end=place.end + DAY // 2)
    now = _now(context)
    # At 2 p.m., "lunch is at 12:30 today" is over, and not half past midnight.
    same = later.start // DAY == place.start // DAY
    return later if now and same and now.start <= later.start else place


def is_to_come(what: Clock | Part, place: Place, context: Context) -> bool:
    """Tell whether a time of today is over when the text is written, but to come.

    Without a verb that says so, only what may be of either half of the day is. On a day
    without an hour, what will be "at 4 a.m." is of the night to come.
    """
    now = _now(context)
    if now is None or context.narrates or place.first_day != now.first_day:
        return False
    clause = context.read_clause()
    dialled = isinstance(what, Clock) and what.twelve_hour
    if now.unit is Granularity.DAY:
        early = isinstance(what, Clock) and what.hour < SMALL_HOURS and not dialled
        ahead = clause.direction is Prefer.FUTURE and clause.certain
        return early and ahead and not clause.hint
    if place.end > now.start:
        return False
    return clause.direction is Prefer.FUTURE and (
        dialled or clause.certain or not clause.hint
    )


def still_to_come(what: Clock | Part, place: Place, context: Context) -> Place:
    """Return the first of its name after the moment of writing: "see you at 8"."""
    told = _now(context) or place
    dialled = isinstance(what, Clock) and what.twelve_hour
    for step in (DAY // 2, DAY) if dialled else (DAY,):
        later = place._replace(start=place.start + step, end=place.end + step)
        if later.start >= told.start:
            return later.explained("the next to come", told.value)
    return place


def has_plans(dct: Place, context: Context) -> bool:
    """Tell whether a day to come was told: "They race on Sunday. … Roads shut at 6"."""
    days = (*context.weekdays.values(), *context.dates.values())
    return any(day.start >= dct.end for day in days)


def _now(context: Context) -> Place | None:
    """Return the moment of writing: the hour of a log's line, or the dateline."""
    last = context.log.last
    return last if last is not None and last.unit < Granularity.DAY else context.dct


def contradicts(place: Place, context: Context) -> bool:
    """Tell whether a time of day is still to come, and the verb looks back.

    An hour of a day that is told is of that day; its midnight may begin it.
    """
    if context.dct is None or context.narrates or context.headed is not None:
        return False
    # A dateline of 00:00 tells no more than its day.
    end = context.dct.end if context.dct.start % DAY else context.dct.start + DAY
    if place.start < end:
        return False
    told = context.told is not None and context.told.first_day == place.first_day
    return not told and context.looks_back()
