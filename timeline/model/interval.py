"""A half-open stretch of the calendar."""

from attrs import Attribute, field, frozen

from timeline.model.moment import Moment

__all__ = ["Interval"]


def _ends_after_start(
    interval: object, _: "Attribute[Moment | None]", end: Moment | None
) -> None:
    start = interval.start if isinstance(interval, Interval) else None
    if start is not None and end is not None and end <= start:
        msg = f"an interval must end after its start, not {start} .. {end}"
        raise ValueError(msg)


@frozen
class Interval:
    """The moments from *start*, included, to *end*, not included.

    Attributes:
        start: None if the interval has no known beginning ("until Friday").
        end: None if it has no known end ("since 2019").

    Raises:
        ValueError: The end is not after the start.
    """

    start: Moment | None
    end: Moment | None = field(validator=_ends_after_start)

    @classmethod
    def of_days(cls, first: int, after: int) -> "Interval":
        """Return the days with numbers *first*, included, to *after*, not included."""
        return cls(Moment.from_days(first), Moment.from_days(after))

    @property
    def is_open(self) -> bool:
        """Whether an end is missing."""
        return self.start is None or self.end is None

    @property
    def days(self) -> int | None:
        """How many calendar days it touches; None if open."""
        if self.start is None or self.end is None:
            return None
        last = self.end if self.end.is_midnight else self.end.plus_days(1)
        return last.days - self.start.days

    def __contains__(self, moment: Moment) -> bool:
        """Tell whether *moment* is in it; an open side has no bound."""
        after_start = self.start is None or self.start <= moment
        return after_start and (self.end is None or moment < self.end)
