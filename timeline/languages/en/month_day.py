"""English days that their month has: "29 February", but no "31 April"."""

from timeline.model.expression import MonthDay, Within, Year
from timeline.model.moment import days_in_month

__all__ = ["dated", "existing_day", "month_first"]

_A_LEAP_YEAR = 2000


def existing_day(month: int, day: int, *, either: bool = False) -> MonthDay | None:
    """Return the day if some year has it; *either* may be the month if written so."""
    if not (1 <= month <= 12 and 1 <= day <= days_in_month(_A_LEAP_YEAR, month)):
        return None
    return MonthDay(month, day, either and day <= 12)


def month_first(a: int, b: int) -> MonthDay | None:
    """Read "3/4" as March 4, unless the policy says otherwise, and "21/3" as 21 March."""
    return existing_day(a, b, either=True) or existing_day(b, a)


def dated(year: int, day: MonthDay | None) -> Within | None:
    """Return the day of a year, None if that year does not have it."""
    if day is None or day.day > days_in_month(year, day.month):
        return None
    return Within(day, Year(year))
