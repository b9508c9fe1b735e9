"""Which days or hours of a calendar an event takes, if any."""

from datetime import UTC, date, datetime, timezone
from enum import StrEnum, unique

from attrs import frozen

from timeline.errors import OutOfRangeError
from timeline.model.granularity import Granularity
from timeline.model.moment import Moment
from timeline.model.record import Event
from timeline.notation.modifier import meant
from timeline.notation.zone import zone_of

__all__ = ["Coarse", "Slot", "Slots"]

_LONGEST = 31
_CLOCK = frozenset({Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR})


@unique
class Coarse(StrEnum):
    """What becomes of a month and of anything longer.

    ``auto`` spans up to 31 days and skips what is longer: a year would be a banner
    over 365 days.
    """

    AUTO = "auto"
    SPAN = "span"
    FIRST_DAY = "first-day"
    SKIP = "skip"


@frozen
class Slot:
    """From *start*, included, to *end*, not included; both dates or both moments."""

    start: date
    end: date

    @property
    def is_floating(self) -> bool:
        """Whether it is a clock time in no zone."""
        return isinstance(self.start, datetime) and self.start.tzinfo is None


@frozen(kw_only=True)
class Slots:
    """The choices by which events find their slots.

    Attributes:
        coarse: What becomes of a month and of anything longer.
        hours: Whether a part of the day takes its hours rather than its day.
        min_year: Events before it have no slot.
    """

    coarse: Coarse = Coarse.AUTO
    hours: bool = False
    min_year: int = 1

    def of(self, event: Event) -> Slot:
        """Return the slot of an event.

        A time that is open at one side takes the day of the other.

        Raises:
            OutOfRangeError: A calendar has no place for it; the message says why.
        """
        start, end = _bounds(event)
        if start.year < self.min_year:
            msg = f"year {start.year} is before {self.min_year}"
            raise OutOfRangeError(msg)
        unit = event.granularity
        if unit in _CLOCK or (unit is Granularity.PART_OF_DAY and self.hours):
            return _clock(start, end, zone_of(event))
        if unit is Granularity.PART_OF_DAY:
            return _days(start.days, start.days + 1)
        after = end.days if end.is_midnight else end.days + 1
        return _days(start.days, self._last(start.days, after, unit))

    def _last(self, first: int, after: int, unit: Granularity | None) -> int:
        length = after - first
        if length <= _LONGEST and (unit is None or unit < Granularity.MONTH):
            return after
        if self.coarse is Coarse.FIRST_DAY:
            return first + 1
        too_long = self.coarse is Coarse.AUTO and length > _LONGEST
        if too_long or self.coarse is Coarse.SKIP:
            msg = f"{length} days are too coarse; coarse=span exports them"
            raise OutOfRangeError(msg)
        return after


def _bounds(event: Event) -> tuple[Moment, Moment]:
    interval = meant(event)
    start = interval.start if interval else None
    end = interval.end if interval else None
    if start is not None and end is not None:
        return start, end
    bound = start or (end and end.plus_seconds(-1))
    if bound is None:
        msg = "the text leaves its time open"
        raise OutOfRangeError(msg)
    day = Moment.from_days(bound.days)
    return day, day.plus_days(1)


def _days(first: int, after: int) -> Slot:
    start, end = Moment.from_days(first), Moment.from_days(after)
    return Slot(start.to_date(), end.to_date())


def _clock(start: Moment, end: Moment, zone: timezone | None) -> Slot:
    if zone is None:
        return Slot(start.to_datetime(), end.to_datetime())
    ends = (moment.to_datetime().replace(tzinfo=zone) for moment in (start, end))
    try:
        return Slot(*(end.astimezone(UTC) for end in ends))
    except OverflowError as error:
        msg = f"{start.isoformat()} in {zone} has no moment of UTC"
        raise OutOfRangeError(msg) from error
