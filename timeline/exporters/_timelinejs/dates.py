"""Calendar time in the fields of TimelineJS.

TimelineJS has no precision and no uncertainty: a field that is there is meant, one
that is not is not. Both ends of a stretch must have the same fields, or the end is
dropped without a word; the end is the last year, month or day, not the one after.
There is no year 0: 1 BC is -1.
"""

from collections.abc import Mapping, Sequence

from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment

__all__ = ["Date", "dates", "is_cosmological"]

Date = Mapping[str, int]

_FIELDS = ("year", "month", "day", "hour", "minute")
# What lasts no longer than this many seconds has no end: "at 4 p.m.", "last night".
_POINTS = {
    Granularity.SECOND: 3_600,
    Granularity.MINUTE: 3_600,
    Granularity.HOUR: 3_600,
    Granularity.PART_OF_DAY: 86_400,
}
# Beyond these years a browser's Date gives up.
_FIRST_YEAR, _LAST_YEAR = -271_820, 275_759


def dates(
    interval: Interval | None, granularity: Granularity | None
) -> tuple[Date, Date | None] | None:
    """Return start and end; the end is None if it is the same, or not known.

    None if there is no moment at all to draw the event at. An event that ends at a
    known time but begins at none is drawn at its last day.

    >>> dates(Interval(Moment(2013, 3), Moment(2013, 6)), Granularity.SEASON)
    ({'year': 2013, 'month': 3}, {'year': 2013, 'month': 5})
    >>> dates(Interval(Moment(-43, 3, 15), Moment(-43, 3, 16)), Granularity.DAY)
    ({'year': -44, 'month': 3, 'day': 15}, None)
    """
    start = interval.start if interval else None
    end = interval.end if interval else None
    unit = granularity or Granularity.DAY
    if start is None or end is None:
        point = start or (end and end.plus_seconds(-1))
        return (_date(point, _size_of_point(point, unit)), None) if point else None
    size = _size(start, end, unit)
    first = _date(start, size)
    final = _date(end if size == len(_FIELDS) else end.plus_seconds(-1), size)
    is_point = end <= start.plus_seconds(_POINTS.get(unit, 0))
    return first, None if is_point or first == final else final


def is_cosmological(moments: Sequence[Moment | None]) -> bool:
    """Tell whether a browser's calendar cannot hold all of *moments*."""
    return not all(_FIRST_YEAR < m.year < _LAST_YEAR for m in moments if m is not None)


def _size_of_point(point: Moment, unit: Granularity) -> int:
    if unit >= Granularity.YEAR and point.month == 1 == point.day:
        return 1
    return len(_FIELDS) if unit < Granularity.PART_OF_DAY else 3


def _size(start: Moment, end: Moment, unit: Granularity) -> int:
    if unit < Granularity.PART_OF_DAY:
        return len(_FIELDS)
    if not (start.is_midnight and end.is_midnight and start.day == 1 == end.day):
        return 3
    return 1 if start.month == 1 == end.month else 2


def _date(moment: Moment, size: int) -> Date:
    year = moment.year if moment.year > 0 else moment.year - 1
    values = (year, moment.month, moment.day, moment.hour, moment.minute)
    return dict(zip(_FIELDS[:size], values[:size], strict=True))
