"""The readings on which news, schedulers and countries differ."""

from enum import StrEnum, unique

from attrs import field, frozen
from attrs.validators import deep_iterable, ge, le

__all__ = [
    "Hemisphere",
    "LastNext",
    "PartOfDay",
    "Policy",
    "Prefer",
    "Ranges",
    "Season",
]


@unique
class PartOfDay(StrEnum):
    """A part of the day, by its TIMEX3 code."""

    MORNING = "MO"
    MIDDAY = "MI"
    AFTERNOON = "AF"
    EVENING = "EV"
    NIGHT = "NI"
    DAYTIME = "DT"


@unique
class Season(StrEnum):
    """A season, by its TIMEX3 code."""

    SPRING = "SP"
    SUMMER = "SU"
    FALL = "FA"
    WINTER = "WI"


class _Choice(StrEnum):
    @classmethod
    def _missing_(cls, value: object) -> None:
        possible = ", ".join(cls)
        msg = f"no {cls.__name__} is called {value!r}; available: {possible}"
        raise ValueError(msg)


@unique
class Hemisphere(_Choice):
    """Which half of the earth the seasons belong to."""

    NORTH = "north"
    SOUTH = "south"


@unique
class Prefer(_Choice):
    """Where an expression without a year or week lies if the clause does not say."""

    PAST = "past"
    NEAREST = "nearest"
    FUTURE = "future"


@unique
class LastNext(_Choice):
    """What "last Tuesday" and "next Tuesday" count.

    ``nearest`` takes the closest such day before or after the dateline, ``week``
    the one in the calendar week before or after.
    """

    NEAREST = "nearest"
    WEEK = "week"


@unique
class Ranges(_Choice):
    """How many expressions "from 3 to 5 March" is.

    ``ends`` gives one for each end, as TimeML marks them: each has the value of its
    day, and the interval from the first to the last. ``whole`` gives a single one.
    """

    ENDS = "ends"
    WHOLE = "whole"


def _parts_of_day() -> dict[PartOfDay, tuple[int, int]]:
    return {
        PartOfDay.MORNING: (6, 12),
        PartOfDay.MIDDAY: (11, 14),
        PartOfDay.AFTERNOON: (12, 18),
        PartOfDay.EVENING: (18, 24),
        PartOfDay.NIGHT: (20, 28),
        PartOfDay.DAYTIME: (6, 18),
    }


@frozen(kw_only=True)
class Policy:
    """How to read what the words leave open.

    Attributes:
        prefer: Direction if neither the words nor the governing verb give one.
        week_start: First day of the week: 0 Monday (ISO 8601) to 6 Sunday.
        weekend: The days of the weekend, first to last, 0 Monday to 6 Sunday.
        day_first: Whether "03/04/2013" is 3 April rather than March 4.
        hemisphere: Whose seasons "summer" means.
        fiscal_year_start: First month of the fiscal year, 1 to 12; a fiscal year
            has the number of the calendar year it ends in. Companies differ and
            articles rarely say; 10 is the government of the United States.
        parts_of_day: Hours [from, to) of each part; above 24 is the next day.
        ranges: Whether a range is one expression or one for each end.
        last_next: What "last" and "next" before a weekday or month count.
    """

    prefer: Prefer = field(default=Prefer.NEAREST, converter=Prefer)
    week_start: int = field(default=0, validator=[ge(0), le(6)])
    weekend: tuple[int, int] = field(
        default=(5, 6), validator=deep_iterable([ge(0), le(6)])
    )
    day_first: bool = False
    hemisphere: Hemisphere = field(default=Hemisphere.NORTH, converter=Hemisphere)
    fiscal_year_start: int = field(default=1, validator=[ge(1), le(12)])
    parts_of_day: dict[PartOfDay, tuple[int, int]] = field(
        factory=_parts_of_day, eq=True, hash=False
    )
    ranges: Ranges = field(default=Ranges.ENDS, converter=Ranges)
    last_next: LastNext = field(default=LastNext.NEAREST, converter=LastNext)
