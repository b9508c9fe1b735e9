"""What comes round on the calendar: weekdays, months, seasons, hours of the day."""

from typing import TypeAlias

from attrs import frozen

from timeline.model.policy import PartOfDay, Season

__all__ = [
    "Clock",
    "DayOfMonth",
    "DecadeName",
    "HalfName",
    "Holiday",
    "Month",
    "MonthDay",
    "Named",
    "Part",
    "QuarterName",
    "Recurring",
    "SeasonName",
    "WeekNumber",
    "Weekday",
    "WeekendName",
    "Workday",
]


@frozen
class Weekday:
    """A day of the week: 0 Monday to 6 Sunday."""

    number: int


@frozen
class Month:
    """A month of any year, 1 to 12."""

    number: int


@frozen
class MonthDay:
    """A day of a month of any year.

    Attributes:
        either: Whether it was written in digits of which either may be the month
            ("3/4"); the policy says which.
    """

    month: int
    day: int
    either: bool = False


@frozen
class DayOfMonth:
    """A day of any month ("the 5th")."""

    day: int


@frozen
class WeekNumber:
    """An ISO week of any year, 1 to 53."""

    number: int


@frozen
class WeekendName:
    """The weekend of any week."""


@frozen
class Workday:
    """A day not of the weekend, nor New Year's Day; of other holidays countries differ."""


@frozen
class SeasonName:
    """A season of any year."""

    season: Season


@frozen
class QuarterName:
    """A quarter of any year, 1 to 4, calendar or fiscal."""

    number: int
    fiscal: bool = False


@frozen
class HalfName:
    """A half of any year, 1 or 2."""

    number: int


@frozen
class DecadeName:
    """A decade of any century: 6 for "the sixties"."""

    number: int


@frozen
class Holiday:
    """A named day of any year, by its key in the language's list of holidays."""

    name: str


@frozen
class Part:
    """A part of any day."""

    part: PartOfDay


@frozen
class Clock:
    """A time of any day.

    Attributes:
        hour: 0 to 24.
        minute: None if only the hour was said.
        second: None if not said.
        zone: As written ("GMT", "EST", "+02:00"); None if not said.
        twelve_hour: Whether neither a.m. nor p.m. was said, so that 8 may be 20.
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    twelve_hour: bool = False


# A day or more, found on the calendar without knowing holidays or hours.
Named: TypeAlias = (
    Weekday
    | Month
    | MonthDay
    | DayOfMonth
    | WeekNumber
    | WeekendName
    | Workday
    | SeasonName
    | QuarterName
    | HalfName
    | DecadeName
)
Recurring: TypeAlias = Named | Holiday | Part | Clock
