"""TIMEX3 ``value`` attributes, as in TimeBank and TempEval-3.

Years 1 to 9999 have four digits, earlier ones are ``BC0044``, later ones have a
sign, as in ISO 8601's expanded form. Decades, centuries and millennia are cut off
years: ``199`` is the 1990s, ``19`` the 1900s, ``BC04`` the fifth century BC.
"""

from collections.abc import Callable
from functools import lru_cache
from types import MappingProxyType

from timeline.model.granularity import Granularity
from timeline.model.moment import Moment, civil_from_days, days_from_civil
from timeline.model.policy import PartOfDay, Season
from timeline.notation.timex3_reading import read, zone

__all__ = ["read", "write", "zone"]

_TWO = tuple(f"{number:02d}" for number in range(60))
_LAST_YEAR = 9999


def write(
    start: Moment,
    granularity: Granularity,
    part: PartOfDay | None = None,
    *,
    season: Season | None = None,
) -> str:
    """Return the value of the unit that begins at *start*.

    A season has the year in which it begins. Weeks have their ISO 8601 number,
    whatever day they begin on.

    Args:
        start: The first moment of the unit.
        granularity: Which unit.
        part: Needed for a part of the day; without it the value is the day.
        season: Taken from the month if not given, on the northern hemisphere.

    >>> write(Moment(2013, 1, 15), Granularity.PART_OF_DAY, PartOfDay.MORNING)
    '2013-01-15TMO'
    >>> write(Moment(-43), Granularity.YEAR)
    'BC0044'
    """
    if granularity is Granularity.DAY:
        return _day(start)
    if granularity is Granularity.PART_OF_DAY:
        return f"{_day(start)}T{part}" if part else _day(start)
    if granularity is Granularity.SEASON:
        return f"{_year(start)}-{season or _SEASON_OF_MONTH[start.month]}"
    return _WRITERS[granularity](start)


def _year(start: Moment) -> str:
    year = start.year
    if 0 < year <= _LAST_YEAR:
        return f"{year:04d}"
    return f"+{year}" if year > 0 else f"BC{1 - year:04d}"


def _month(start: Moment) -> str:
    return f"{_year(start)}-{_TWO[start.month]}"


def _day(start: Moment) -> str:
    year = start.year
    if 0 < year <= _LAST_YEAR:
        return f"{year:04d}-{_TWO[start.month]}-{_TWO[start.day]}"
    return f"{_year(start)}-{_TWO[start.month]}-{_TWO[start.day]}"


def _minute(start: Moment) -> str:
    return f"{_day(start)}T{_TWO[start.hour]}:{_TWO[start.minute]}"


def _second(start: Moment) -> str:
    return f"{_minute(start)}:{_TWO[start.second]}"


@lru_cache(maxsize=1024)
def _iso_week(day: int) -> str:
    thursday = day - (day - 1) % 7 + 3
    year = civil_from_days(thursday)[0]
    week = (thursday - days_from_civil(year, 1, 1)) // 7 + 1
    return f"{_year(Moment(year))}-W{week:02d}"


def _week(start: Moment) -> str:
    # A week that begins on a Sunday has most of its days in the next ISO week.
    return _iso_week(start.days + 3)


def _weekend(start: Moment) -> str:
    return f"{_iso_week(start.days)}-WE"


def _quarter(start: Moment) -> str:
    return f"{_year(start)}-Q{(start.month + 2) // 3}"


def _half(start: Moment) -> str:
    return f"{_year(start)}-H{(start.month + 5) // 6}"


def _cut(digits: int) -> Callable[[Moment], str]:
    size = 10 ** (4 - digits)

    def cut(start: Moment) -> str:
        if start.year > _LAST_YEAR:
            return _year(start)
        if start.year > 0:
            return f"{start.year // size:0{digits}d}"
        # The fifth century BC begins in 500 BC and is written with the 4 of 499.
        before = 1 - start.year - (digits < 3)  # noqa: PLR2004
        return f"BC{before // size:0{digits}d}"

    return cut


_SEASON_OF_MONTH = (
    "",
    *(Season.WINTER,) * 2,
    *(Season.SPRING,) * 3,
    *(Season.SUMMER,) * 3,
    *(Season.FALL,) * 3,
    Season.WINTER,
)
_WRITERS = MappingProxyType(
    {
        Granularity.SECOND: _second,
        Granularity.MINUTE: _minute,
        Granularity.HOUR: _minute,
        Granularity.WEEK: _week,
        Granularity.WEEKEND: _weekend,
        Granularity.MONTH: _month,
        Granularity.QUARTER: _quarter,
        Granularity.HALF: _half,
        Granularity.YEAR: _year,
        Granularity.DECADE: _cut(3),
        Granularity.CENTURY: _cut(2),
        Granularity.MILLENNIUM: _cut(1),
    }
)
