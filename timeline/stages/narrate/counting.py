"""When something happened that is told by its distance: "four years after they met"."""

import re

from timeline.grammar.analysis import Relation
from timeline.model.calendar import unit_at
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.record import Timex, TimexType
from timeline.stages.place import Place
from timeline.stages.shift import exactly

__all__ = ["beside", "counted", "is_day_beside"]

_LENGTH = re.compile(r"P([1-9]\d{0,3})([YMWD])")
_UNITS = {
    "Y": Granularity.YEAR,
    "M": Granularity.MONTH,
    "W": Granularity.WEEK,
    "D": Granularity.DAY,
}


def counted(timex: Timex, length: Timex, relation: Relation) -> Place | None:
    """Return what lies a length before or after an expression, in the length's unit.

    What is that far "to the day" is a day. None if either is too vague: a year has no day four days before it.

    >>> from datetime import date
    >>> from timeline import Article, tag
    >>> opened = Article(text="Monday, four years", dct=date(2017, 10, 9))
    >>> counted(*tag(opened), Relation.BEFORE).value
    '2013'
    """
    found = _LENGTH.fullmatch("P1D" if is_day_beside(length) else length.value)
    interval = timex.interval
    if found is None or interval is None or interval.start is None:
        return None
    unit = _UNITS[found[2]]
    if interval.is_open or timex.granularity is None or timex.granularity > unit:
        return None
    number = int(found[1]) * (-1 if relation is Relation.BEFORE else 1)
    day = interval.start.days
    if length.granularity is Granularity.DAY < unit:
        # "four years to the day after"
        return exactly(Place.of_days((day, day + 1), Granularity.DAY), unit, number)
    return Place.of_days(unit_at(day, unit, number), unit)


def is_day_beside(length: Timex) -> bool:
    """Tell whether it is no length, but "the day after" that a date is said to be."""
    return length.type is TimexType.DATE and length.granularity is Granularity.DAY


def beside(interval: Interval | None, relation: Relation) -> Interval | None:
    """Return what is before, after, until or since a stretch; None if nothing is."""
    if interval is None or interval.is_open:
        return _open(interval, relation)
    match relation:
        case Relation.BEFORE:
            return Interval(None, interval.start) if interval.start else None
        case Relation.UNTIL:
            return Interval(None, interval.end) if interval.end else None
        case Relation.AFTER:
            return Interval(interval.end, None) if interval.end else None
        case Relation.SINCE:
            return Interval(interval.start, None) if interval.start else None
        case Relation.AT | Relation.AMONG:
            return interval


def _open(interval: Interval | None, relation: Relation) -> Interval | None:
    """Return what an expression has told already, turned by "until after Easter"."""
    if interval is not None and relation is Relation.UNTIL and interval.end is None:
        return Interval(None, interval.start)
    return interval
