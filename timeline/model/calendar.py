"""Calendar units and recurring days, as arithmetic on day numbers.

Every function takes and gives day numbers (`timeline.model.moment`) and half-open pairs
of them, so that years before 1 and after 9999 need no care.
"""

from functools import lru_cache

from timeline.model.granularity import Granularity
from timeline.model.moment import (
    civil_from_days,
    days_from_civil,
    days_in_month,
    weekday_of,
)
from timeline.model.policy import Hemisphere, Policy, Season
from timeline.model.recurring import (
    DayOfMonth,
    DecadeName,
    HalfName,
    Month,
    MonthDay,
    Named,
    QuarterName,
    SeasonName,
    Weekday,
    WeekendName,
    WeekNumber,
    Workday,
)

__all__ = ["MONTHS_IN", "Days", "fiscal_year", "iso_week", "months", "named", "unit_at"]

Days = tuple[int, int]

MONTHS_IN = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1_200,
    Granularity.MILLENNIUM: 12_000,
}
"""How many months a unit has."""
_SEASON_STARTS = {
    Season.SPRING: 3,
    Season.SUMMER: 6,
    Season.FALL: 9,
    Season.WINTER: 12,
}


def unit_at(
    day: int,
    unit: Granularity,
    offset: int = 0,
    policy: Policy = Policy(),  # noqa: B008
) -> Days:
    """Return the *unit* that is *offset* units after the one containing *day*.

    Units finer than a day give the day; a season counts as the three months that
    start in March, June, September or December.

    >>> from datetime import date
    >>> first, after = unit_at(date(2014, 1, 31).toordinal(), Granularity.MONTH, 1)
    >>> date.fromordinal(first), date.fromordinal(after)
    (datetime.date(2014, 2, 1), datetime.date(2014, 3, 1))
    """
    if unit <= Granularity.DAY:
        return day + offset, day + offset + 1
    if unit is Granularity.WEEK:
        first = day - (day - 1 - policy.week_start) % 7 + 7 * offset
        return first, first + 7
    if unit is Granularity.WEEKEND:
        return weekend_of(day, offset, policy)
    year, month, _ = civil_from_days(day)
    if unit is Granularity.SEASON:
        return months(year * 12 + month - 1 - month % 3 + 3 * offset, 3)
    size = MONTHS_IN[unit]
    return months(((year * 12 + month - 1) // size + offset) * size, size)


@lru_cache(maxsize=4096)
def months(index: int, count: int) -> Days:
    """Return *count* months from the month with number *index* (year * 12 + month - 1)."""
    year, month = divmod(index, 12)
    year_after, month_after = divmod(index + count, 12)
    return days_from_civil(year, month + 1, 1), days_from_civil(
        year_after, month_after + 1, 1
    )


def weekend_of(day: int, offset: int, policy: Policy) -> Days:
    """Return the weekend of the ISO week of *day*, *offset* weeks on."""
    monday = day - (day - 1) % 7 + 7 * offset
    first, last = policy.weekend
    return monday + first, monday + first + (last - first) % 7 + 1


def iso_week(day: int) -> tuple[int, int]:
    """Return ISO 8601 year and week of a day, for any year.

    >>> from datetime import date
    >>> iso_week(date(2012, 12, 31).toordinal())
    (2013, 1)
    """
    thursday = day - (day - 1) % 7 + 3
    year, _, _ = civil_from_days(thursday)
    return year, (thursday - days_from_civil(year, 1, 1)) // 7 + 1


def named(what: Named, day: int, offset: int, policy: Policy) -> Days | None:
    """Return the days called *what* in the cycle of *day*, *offset* cycles on.

    The cycle is the day for workdays, the week for weekdays and weekends, the month for
    days of the month, the century for decades, and else the year. None if there is no
    such day ("31 February", "29 February" of a common year).
    """
    match what:
        case Weekday(number):
            first = day - (weekday_of(day) - policy.week_start) % 7 + 7 * offset
            return _one(first + (number - policy.week_start) % 7)
        case WeekendName():
            return weekend_of(day, offset, policy)
        case Workday():
            first, after = weekend_of(day + offset, 0, policy)
            new_year = civil_from_days(day + offset)[1:] == (1, 1)
            free = new_year or first <= day + offset < after
            return None if free else _one(day + offset)
        case DayOfMonth(number):
            first, after = unit_at(day, Granularity.MONTH, offset)
            return _one(first + number - 1) if number <= after - first else None
        case DecadeName(number):
            century = civil_from_days(day)[0] // 100 + offset
            return months((century * 100 + number * 10) * 12, 120)
        case _:
            return _in_year(what, civil_from_days(day)[0] + offset, policy)


def _in_year(
    what: Month | MonthDay | WeekNumber | SeasonName | QuarterName | HalfName,
    year: int,
    policy: Policy,
) -> Days | None:
    match what:
        case Month(number):
            return months(year * 12 + number - 1, 1)
        case MonthDay(month, day, either):
            if either and policy.day_first:
                month, day = day, month
            exists = day <= days_in_month(year, month)
            return _one(days_from_civil(year, month, day)) if exists else None
        case WeekNumber(number):
            fourth = days_from_civil(year, 1, 4)
            first = fourth - (fourth - 1) % 7 + 7 * (number - 1)
            return (first, first + 7) if iso_week(first)[0] == year else None
        case SeasonName(season):
            south = 6 * (policy.hemisphere is Hemisphere.SOUTH)
            return months(year * 12 + (_SEASON_STARTS[season] - 1 + south) % 12, 3)
        case QuarterName(number, fiscal):
            start = _fiscal_start(year, policy) if fiscal else year * 12
            return months(start + 3 * (number - 1), 3)
        case HalfName(number):
            return months(year * 12 + 6 * (number - 1), 6)


def _fiscal_start(year: int, policy: Policy) -> int:
    """Return the first month, as a number, of the fiscal year that ends in *year*."""
    start = policy.fiscal_year_start
    return (year - (start > 1)) * 12 + start - 1


def fiscal_year(year: int, policy: Policy) -> Days:
    """Return the fiscal year that ends in calendar year *year*."""
    return months(_fiscal_start(year, policy), 12)


def _one(day: int) -> Days:
    return day, day + 1
