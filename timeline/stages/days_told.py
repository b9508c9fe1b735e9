"""Days that a line tells from one to another, and what it heads: "What's on, 4–10 May"."""

from timeline.model.expression import Recurring, Weekday
from timeline.model.granularity import Granularity
from timeline.model.record import Span
from timeline.stages.context import Context
from timeline.stages.occurrence import occurrence
from timeline.stages.place import Place

__all__ = ["of_days_told", "tell_days"]

_A_WEEK = 7
_LONGEST = 90
_ENDS = (".", "!", "?", ",", ";")


def tell_days(
    raw: str, span: Span, days: tuple[Place, Place], context: Context
) -> None:
    """Remember days from one to another, at most a week, if they head what follows.

    A line does that, and no sentence: "Monday 4 to Friday 8 March 2019".
    """
    first, last = days
    if max(first.unit, last.unit) is not Granularity.DAY:
        return
    if not 0 < last.first_day - first.first_day < _A_WEEK:
        return
    start, end = raw.rfind("\n", 0, span.start) + 1, raw.find("\n", span.end)
    line = raw[start:end].strip() if end > 0 else ""
    if 0 < len(line) <= _LONGEST and not line.endswith(_ENDS):
        context.days = days


def of_days_told(what: Recurring, context: Context) -> Place | None:
    """Return the Monday of the days above: "What's on, 4–10 May¶Monday: Yoga".

    It opens its line, or is in one with such a day.
    """
    if context.days is None or not isinstance(what, Weekday):
        return None
    first, last = context.days
    told = context.told if context.near_told else None
    among = told is not None and first.start <= told.start < last.end
    if not among and not context.opens_row(context.start):
        return None
    place = occurrence(what, first.first_day, 0, context)
    if place is not None and place.first_day < first.first_day:
        place = occurrence(what, first.first_day, 1, context)
    if place is None or place.first_day > last.first_day:
        return None
    return place.explained(f"of {first.value} to {last.value}, told above", first.value)
