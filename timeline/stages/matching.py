"""A date and the weekday it was named with: "Friday the 13th", "Friday, 21 March"."""

from timeline.model.expression import DayOfMonth, Weekday
from timeline.model.policy import Prefer
from timeline.stages.context import Context
from timeline.stages.occurrence import occurrence
from timeline.stages.place import Place

__all__ = ["checked", "month_with"]

_MONTHS_AROUND = 14
_THIS_MONTH = 31


def month_with(
    weekday: Weekday, day: DayOfMonth, around: Place, context: Context
) -> Place:
    """Return the *day* nearest to *around* that falls on *weekday*.

    One of the next few weeks comes first, on whichever side; then the direction counts.
    """
    found = [
        place
        for offset in range(-_MONTHS_AROUND, _MONTHS_AROUND + 1)
        if (place := occurrence(day, around.first_day, offset, context))
        and (place.first_day - 1) % 7 == weekday.number
    ]
    today = around.first_day if context.dct is None else context.dct.first_day
    near = [p for p in found if abs(p.first_day - today) <= _THIS_MONTH]
    if not near:
        direction = context.read_clause().direction or context.policy.prefer
        ahead = direction is Prefer.FUTURE
        near = [p for p in found if (p.first_day > today) is ahead]
    place = min(near, key=lambda p: abs(p.first_day - today), default=around)
    return place.explained(around.why, around.anchor)


def checked(weekday: Weekday, date: Place) -> Place:
    """Keep the date where weekday and date contradict each other, and tell it."""
    named_day = (date.first_day - 1) % 7
    if named_day == weekday.number:
        return date
    said, real = _WEEKDAYS[weekday.number], _WEEKDAYS[named_day]
    return date._replace(why=f"the text says {said}, but {date.value} was a {real}")


_WEEKDAYS = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
]
