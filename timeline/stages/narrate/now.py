"""The day of writing, and what lies before and after it."""

from timeline.grammar.analysis import Relation, Telling
from timeline.model.calendar import unit_at
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Status, Timex
from timeline.stages.narrate.timing import Time, of_the_dateline

__all__ = ["Now"]

_WEEK = 7


class Now:
    """The dateline, or the day of an entry; all is open without one.

    Attributes:
        dct: When it begins, None without.
        today: The time of what is told as of it.
    """

    def __init__(self, dct: Moment | None) -> None:
        """Take the moment of writing."""
        self.dct = dct
        self._tomorrow = Moment.from_days(dct.days + 1) if dct else None
        self.today: Time = of_the_dateline(dct)

    def is_ahead(self, interval: Interval | None) -> bool:
        """Tell whether it begins after the dateline's day."""
        if interval is None or interval.start is None or self._tomorrow is None:
            return False
        return self._tomorrow <= interval.start

    def is_later(self, interval: Interval | None) -> bool:
        """Tell whether it begins after the dateline's hour, if that has one."""
        if interval is None or interval.start is None or self.dct is None:
            return False
        return not self.dct.is_midnight and self.dct < interval.start

    def has_begun(self, interval: Interval | None) -> bool:
        """Tell whether it begins on the dateline's day or before."""
        known = interval is not None and interval.start is not None
        return known and not self.is_ahead(interval)

    def has_ended(self, interval: Interval | None, days: int = 0) -> bool:
        """Tell whether it ended so many days before the dateline's."""
        end = interval.end if interval else None
        if end is None or self.dct is None:
            return False
        return end.plus_days(days) <= self.dct

    def goes_on(self, timex: Timex) -> bool:
        """Tell whether it is a week or more, the dateline in it."""
        unit, interval = timex.granularity, timex.interval
        if unit is None or interval is None or self.dct is None:
            return False
        return unit >= Granularity.WEEK and self.dct in interval

    def runs_to_a_day(self, timex: Timex) -> bool:
        """Tell whether it is a part of what goes on: "this year through April 19"."""
        interval, unit = timex.interval, timex.granularity
        if unit is None or interval is None or interval.start is None:
            return False
        _, after = unit_at(interval.start.days, unit)
        return self.dct is not None and after > self.dct.days

    def contradicts(
        self, interval: Interval | None, telling: Telling, *, summed: bool = False
    ) -> bool:
        """Tell whether what has happened would lie after the dateline, or so.

        So would what "began to slow for Christmas", before that.

        Args:
            interval: When it would have happened.
            telling: What happened.
            summed: Whether the perfect is of a stretch, however long it is over: "has
                fallen by 3% in the year to March".
        """
        if interval is None or self.dct is None or telling.trigger.modality:
            return False
        tense, status = telling.trigger.tense, telling.status
        over = tense in ("PAST", "INFINITIVE")
        over = over or telling.trigger.aspect == "PERFECTIVE"
        if over and status in (Status.OCCURRED, Status.REPORTED):
            perfect = tense == "PRESENT" and telling.relation is Relation.AT
            gone = perfect and not summed and self.has_ended(interval, _WEEK)
            return gone or self.is_ahead(interval)
        return tense == "FUTURE" and self.has_ended(interval)
