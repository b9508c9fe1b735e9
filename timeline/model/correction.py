"""What an editor says of one event, against what was read."""

from attrs import frozen

from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.record import Status

__all__ = ["Correction"]


@frozen(kw_only=True)
class Correction:
    """The fields that are given replace those of the event; None leaves them.

    Attributes:
        value: TIMEX3 value of the time; *interval* and *granularity* go with it.
        interval: None for a value that leaves the time open.
        granularity: None likewise.
        title: The new title.
        status: The new status.
        drop: Whether the event goes.
    """

    value: str | None = None
    interval: Interval | None = None
    granularity: Granularity | None = None
    title: str | None = None
    status: Status | None = None
    drop: bool = False
