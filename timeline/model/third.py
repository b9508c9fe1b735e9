"""The first, middle or last third of a stretch of the calendar."""

from timeline.model.interval import Interval
from timeline.model.moment import Moment

__all__ = ["third"]


def third(start: Moment, end: Moment, index: int) -> Interval:
    """Return the third with that index, from 0, in whole years, months or days.

    It is counted in the coarsest of them: "early March" is 1 to 10 March, "early 2019"
    January to April, "the mid-1980s" 1983 to 1986.
    """
    months = (end.year - start.year) * 12 + end.month - start.month
    if start.day != 1 or end.day != 1 or months < 3:  # noqa: PLR2004
        days = end.days - start.days
        low, high = days * index // 3, max(days * (index + 1) // 3, 1)
        return Interval(start.plus_days(low), start.plus_days(high))
    size = 12 if start.month == 1 == end.month and months >= 36 else 1  # noqa: PLR2004
    low, high = _cut(months // size, index)
    return Interval(_later(start, low * size), _later(start, high * size))


def _cut(length: int, index: int) -> tuple[int, int]:
    part = max(length // 3, 1)
    bounds = (0, part, max(length - part, part), length)
    return bounds[index], max(bounds[index + 1], bounds[index] + 1)


def _later(start: Moment, months: int) -> Moment:
    number = start.year * 12 + start.month - 1 + months
    return Moment(number // 12, number % 12 + 1)
