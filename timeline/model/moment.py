"""A point on the calendar, for every year a text can speak of."""

from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache, total_ordering

from attrs import Attribute, field, frozen

from timeline.errors import OutOfRangeError

__all__ = [
    "Moment",
    "civil_from_days",
    "days_from_civil",
    "days_in_month",
    "julian_weekday",
    "weekday_of",
]

_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SECONDS_A_DAY = 86_400


def days_in_month(year: int, month: int) -> int:
    """Return the number of days of a month, in the proleptic Gregorian calendar."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)  # noqa: PLR2004
    return _DAYS[month] + leap


def days_from_civil(year: int, month: int, day: int) -> int:
    """Return the day number, equal to `datetime.date.toordinal` where that exists.

    Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".

    >>> days_from_civil(2013, 1, 16) == date(2013, 1, 16).toordinal()
    True
    """
    shifted = year - (month <= 2)  # noqa: PLR2004
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146_097 + day_of_era - 305


# The dateline of an article is asked for with each of its expressions.
@lru_cache(maxsize=4096)
def civil_from_days(number: int) -> tuple[int, int, int]:
    """Return year, month and day of a day number.

    >>> civil_from_days(days_from_civil(-43, 3, 15))
    (-43, 3, 15)
    """
    era, day_of_era = divmod(number + 305, 146_097)
    year_of_era = (
        day_of_era - day_of_era // 1_460 + day_of_era // 36_524 - day_of_era // 146_096
    ) // 365
    day_of_year = day_of_era - (
        365 * year_of_era + year_of_era // 4 - year_of_era // 100
    )
    shifted_month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted_month + 2) // 5 + 1
    month = (shifted_month + 2) % 12 + 1
    return year_of_era + era * 400 + (month <= 2), month, day  # noqa: PLR2004


def weekday_of(number: int) -> int:
    """Return the weekday a day of that date had, 0 for Monday to 6 for Sunday.

    Before 15 October 1582, when the Gregorian calendar began, it is the Julian one's:
    the dates of histories are, and the battle of Hastings was on a Saturday.

    >>> weekday_of(days_from_civil(1066, 10, 14))
    5
    """
    if number < _GREGORIAN_FROM:
        return julian_weekday(number)
    return (number - 1) % 7


def julian_weekday(number: int) -> int:
    """Return the weekday of a day's date, taken for one of the Julian calendar."""
    year, month, _ = civil_from_days(number)
    year -= month <= 2  # noqa: PLR2004
    return (number - 1 + year // 100 - year // 400 - 2) % 7


_GREGORIAN_FROM = days_from_civil(1582, 10, 15)


def _between(low: int, high: int) -> Callable[[object, "Attribute[int]", int], None]:
    def check(_: object, attribute: "Attribute[int]", value: int) -> None:
        if not low <= value <= high:
            msg = f"{attribute.name} must be in {low}..{high}, not {value!r}"
            raise ValueError(msg)

    return check


def _exists(moment: object, _: "Attribute[int]", day: int) -> None:
    if isinstance(moment, Moment) and not 1 <= day <= days_in_month(
        moment.year, moment.month
    ):
        msg = f"month {moment.month} of year {moment.year} has no day {day!r}"
        raise ValueError(msg)


@total_ordering
@frozen
class Moment:
    """A wall-clock second of the proleptic Gregorian calendar, without a zone.

    Years are astronomical: 0 is 1 BCE, -43 is 44 BCE. Moments are totally ordered.

    >>> Moment(2013, 1, 16).plus_days(-1)
    Moment(year=2013, month=1, day=15, hour=0, minute=0, second=0)

    Raises:
        ValueError: There is no such day, or no such second of it.
    """

    year: int
    month: int = field(default=1, validator=_between(1, 12))
    day: int = field(default=1, validator=_exists)
    hour: int = field(default=0, validator=_between(0, 23))
    minute: int = field(default=0, validator=_between(0, 59))
    second: int = field(default=0, validator=_between(0, 59))

    @classmethod
    def from_days(cls, number: int) -> "Moment":
        """Return midnight at the start of the day with that number."""
        return _midnight(number)

    @classmethod
    def from_date(cls, value: date) -> "Moment":
        """Return the start of a date, or the second of a `datetime`, zone dropped."""
        if isinstance(value, datetime):
            return cls(*value.timetuple()[:6])
        return cls(value.year, value.month, value.day)

    def __lt__(self, other: "Moment") -> bool:
        """Tell whether this moment comes before *other*."""
        return self._key() < other._key()

    def __le__(self, other: "Moment") -> bool:
        """Tell whether this moment is *other* or comes before it."""
        return self._key() <= other._key()

    def _key(self) -> tuple[int, ...]:
        return (
            self.year,
            self.month,
            self.day,
            self.hour,
            self.minute,
            self.second,
        )

    @property
    def days(self) -> int:
        """The day number, which is `datetime.date.toordinal` extended to all years."""
        return days_from_civil(self.year, self.month, self.day)

    @property
    def weekday(self) -> int:
        """0 for Monday to 6 for Sunday; Julian before 15 October 1582."""
        return weekday_of(self.days)

    @property
    def is_midnight(self) -> bool:
        """Whether this is the first second of its day."""
        return not (self.hour or self.minute or self.second)

    def plus_days(self, count: int) -> "Moment":
        """Return the same wall-clock time *count* days later."""
        return self.plus_seconds(count * _SECONDS_A_DAY)

    def plus_seconds(self, count: int) -> "Moment":
        """Return the moment *count* seconds later."""
        seconds = self.hour * 3600 + self.minute * 60 + self.second + count
        days, rest = divmod(seconds, _SECONDS_A_DAY)
        midnight = _midnight(self.days + days)
        if not rest:
            return midnight
        hour, rest = divmod(rest, 3600)
        return Moment(
            midnight.year, midnight.month, midnight.day, hour, *divmod(rest, 60)
        )

    def to_date(self) -> date:
        """Return the day as a `datetime.date`.

        Raises:
            OutOfRangeError: The year is not in 1 to 9999.
        """
        return self.to_datetime().date()

    def to_datetime(self) -> datetime:
        """Return the moment as a naive `datetime.datetime`.

        Raises:
            OutOfRangeError: The year is not in 1 to 9999.
        """
        if not 1 <= self.year <= 9999:  # noqa: PLR2004
            msg = f"year {self.year} is outside 1 to 9999"
            raise OutOfRangeError(msg)
        return datetime(  # noqa: DTZ001
            self.year, self.month, self.day, self.hour, self.minute, self.second
        )

    def isoformat(self) -> str:
        """Return ISO 8601 to the second; years outside 0 to 9999 have a sign.

        >>> Moment(-43, 3, 15).isoformat()
        '-0043-03-15T00:00:00'
        """
        sign = "-" if self.year < 0 else "+" if self.year > 9999 else ""  # noqa: PLR2004
        day = f"{sign}{abs(self.year):04d}-{self.month:02d}-{self.day:02d}"
        return f"{day}T{self.hour:02d}:{self.minute:02d}:{self.second:02d}"


@lru_cache(maxsize=4096)
def _midnight(number: int) -> Moment:
    return Moment(*civil_from_days(number))
