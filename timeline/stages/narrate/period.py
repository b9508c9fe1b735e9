"""The month, quarter or year that a text reports on."""

from timeline.model.granularity import Granularity
from timeline.model.record import Timex
from timeline.stages.narrate.now import Now

__all__ = ["Period"]

_SENTENCES = 4
_YEAR = 360


class Period:
    """What "revenue rose" is of, sentence by sentence.

    Attributes:
        timex: The expression of it, None where nothing is reported on.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self.timex: Timex | None = None
        self._age = 0

    def enter(self) -> None:
        """Go on to the next sentence."""
        self._age += 1
        if self._age > _SENTENCES:
            self.timex = None

    def note(self, timex: Timex, now: Now) -> None:
        """Remember a time of what was told, if the text goes on about it."""
        if self._is_reported_on(timex, now):
            self.timex, self._age = timex, 0

    def _is_reported_on(self, timex: Timex, now: Now) -> bool:
        """Tell whether the text goes on about a period, rather than compares with it."""
        unit, interval, known = timex.granularity, timex.interval, self.timex
        if unit is None or not Granularity.WEEK < unit <= Granularity.YEAR:
            return False
        if interval is None or interval.start is None or now.is_ahead(interval):
            return False
        if known is None or known.interval is None or known.interval.start is None:
            return True
        back = known.interval.start.days - interval.start.days
        return back < _YEAR and (self._age > 1 or back <= 0)
