"""The stretch between two places."""

from timeline.model.expression import Clock
from timeline.model.granularity import Granularity
from timeline.stages.place import DAY, Place

__all__ = ["clock_after", "joined"]


def joined(start: Place, end: Place) -> Place:
    """Return the place from the beginning of *start* to the end of *end*."""
    # A clock time ends a range where it begins; a day with its last second.
    last = end.start if end.unit <= Granularity.HOUR else end.end
    written = f"{start.value}/{end.value}"
    return start._replace(
        end=last,
        unit=max(start.unit, end.unit),
        part=None,
        season=None,
        written=written,
    )


def clock_after(start: Place, end: Place, said: Clock) -> Place:
    """Move an end that is not after its start on by half a day, or by a whole one."""
    for step in (DAY // 2, DAY // 2) if said.twelve_hour else (DAY,):
        if end.start <= start.start:
            end = end._replace(start=end.start + step, end=end.end + step)
    return end
