"""A place on the calendar, found but not yet written down."""

from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from timeline.model.calendar import Days
from timeline.model.expression import Clock
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment, civil_from_days, days_from_civil
from timeline.model.policy import PartOfDay, Season
from timeline.notation import timex3

__all__ = [
    "DAY",
    "MIDNIGHT",
    "SMALL_HOURS",
    "Place",
    "as_told",
    "clock",
    "dateline",
    "moment_at",
]

DAY = 86_400
MIDNIGHT = "T24:00"
"""How the value of the midnight ends that a day ends with."""
SMALL_HOURS = 6
"""The hour that the night ends with."""


class Place(NamedTuple):
    """A stretch of seconds, counted from the start of day number 0.

    Attributes:
        unit: The unit the text spoke in.
        why: How it was found, for people.
        anchor: TIMEX3 value of what it is relative to, None if absolute.
        written: TIMEX3 value, if it can't be told from the other fields.
    """

    start: int
    end: int
    unit: Granularity
    part: PartOfDay | None = None
    season: Season | None = None
    why: str = ""
    anchor: str | None = None
    written: str | None = None

    @classmethod
    def of_days(cls, days: Days, unit: Granularity, why: str = "") -> "Place":
        """Return the place of whole days."""
        return cls(days[0] * DAY, days[1] * DAY, unit, why=why)

    @property
    def first_day(self) -> int:
        """Number of the day it starts on."""
        return self.start // DAY

    @property
    def named_day(self) -> int:
        """The same, but of the midnight that ends a day that day."""
        ends = self.written is not None and self.written.endswith(MIDNIGHT)
        return self.first_day - ends

    @property
    def last_day(self) -> int:
        """Number of the last day it touches."""
        return (self.end - 1) // DAY

    @property
    def value(self) -> str:
        """TIMEX3 value."""
        return self.written or _value(self.start, self.unit, self.part, self.season)

    def explained(self, why: str, anchor: str | None) -> "Place":
        """Return the same with another account of how it was found."""
        start, end, unit, part, season, _, _, written = self
        return Place(start, end, unit, part, season, why, anchor, written)

    def named_by_its_end(self) -> "Place":
        """Return the same with the year it ends in: a winter told in January."""
        year = civil_from_days(self.last_day)[0]
        first = days_from_civil(year, 1, 1) * DAY
        return self._replace(written=_value(first, self.unit, None, self.season))

    @property
    def interval(self) -> Interval:
        """The same as two moments."""
        return _interval(self.start, self.end)


def dateline(dct: date | None) -> Place | None:
    """Return the place of a dateline: a day, or a second if it has a time."""
    if dct is None:
        return None
    midnight = dct.toordinal() * DAY
    if isinstance(dct, datetime):
        start = midnight + dct.hour * 3600 + dct.minute * 60 + dct.second
        return Place(start, start + 1, Granularity.SECOND)
    return Place(midnight, midnight + DAY, Granularity.DAY)


def as_told(place: Place) -> Place:
    """Return the same, a winter that a history tells named for the year it ends in."""
    winter = place.season is Season.WINTER
    return place.named_by_its_end() if winter else place


# The dateline, and what was told last, are named again and again.
@lru_cache(maxsize=4096)
def _value(
    start: int, unit: Granularity, part: PartOfDay | None, season: Season | None
) -> str:
    return timex3.write(moment_at(start), unit, part, season=season)


@lru_cache(maxsize=4096)
def _interval(start: int, end: int) -> Interval:
    return Interval(moment_at(start), moment_at(end))


def moment_at(seconds: int) -> Moment:
    """Return the moment that many seconds after the start of day number 0."""
    days, rest = divmod(seconds, DAY)
    midnight = Moment.from_days(days)
    return midnight.plus_seconds(rest) if rest else midnight


_WIDTH = {Granularity.SECOND: 1, Granularity.MINUTE: 60, Granularity.HOUR: 3600}
_MIDNIGHT = 24


def clock(what: Clock, day: int) -> Place:
    """Return a clock time of a day; 24:00 ends it and keeps its name."""
    start = day * DAY + what.hour * 3600 + (what.minute or 0) * 60 + (what.second or 0)
    unit = Granularity.MINUTE
    if what.second is not None:
        unit = Granularity.SECOND
    elif what.minute is None:
        unit = Granularity.HOUR
    place = Place(start, start + _WIDTH[unit], unit)
    if what.hour < _MIDNIGHT:
        return place
    named = timex3.write(moment_at(day * DAY), Granularity.DAY)
    return place._replace(written=f"{named}{MIDNIGHT}")
