"""The time of an event: told, inherited, counted, of the dateline's day, or open."""

from collections.abc import Sequence

from attrs import define, evolve

from timeline.grammar.analysis import Relation
from timeline.model.calendar import unit_at
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Basis, Timex, TimexType
from timeline.notation import timex3_reading
from timeline.stages.narrate.counting import beside, counted, is_day_beside

__all__ = [
    "UNDATED",
    "Time",
    "among",
    "at_a_distance",
    "inherited",
    "of_a_length",
    "of_the_dateline",
    "on_one_side",
    "over",
    "told",
    "undated",
]


@define(kw_only=True, eq=False)
class Time:
    """The time of an event, in the terms of `timeline.model.record.Event`."""

    basis: Basis
    explanation: str
    timex: Timex | None = None
    interval: Interval | None = None
    value: str | None = None
    granularity: Granularity | None = None

    @property
    def is_named(self) -> bool:
        """Whether the words say the whole of it: "on Monday", "from May 3 to May 5"."""
        if self.value is not None:
            return True
        if self.timex is None:
            return False
        return self.interval == self.timex.interval and _is_end_of_range(self.timex)


def undated(why: str) -> Time:
    """Leave the time open, and say why."""
    return Time(basis=Basis.NONE, explanation=why)


UNDATED = undated("the text leaves the time open")


def of_the_dateline(dct: Moment | None) -> Time:
    """Return the day of the dateline; without one, the time is open."""
    if dct is None:
        return evolve(UNDATED, explanation="of the dateline's day, but there is none")
    day = Interval(Moment.from_days(dct.days), Moment.from_days(dct.days + 1))
    return Time(
        basis=Basis.DCT,
        explanation="told as of the dateline",
        interval=day,
        value=dct.isoformat().partition("T")[0],
        granularity=Granularity.DAY,
    )


def told(timex: Timex, *, itself: bool) -> Time:
    """Return the time that an expression says.

    What is over is of the time *itself*, and not "since" then.
    """
    return Time(
        basis=Basis.EXPLICIT,
        explanation=f"{timex.text!r} says when",
        timex=timex,
        interval=_itself(timex) if itself else timex.interval,
        value=None if _is_end_of_range(timex) else timex.value,
        granularity=timex.granularity,
    )


def _is_end_of_range(timex: Timex) -> bool:
    """Tell whether it is an end of days or more: "from 1 February to 6 March".

    What went on all the while has the interval of both ends, and the value of neither.
    """
    unit, whole = timex.granularity, timex.interval
    if unit is None or unit < Granularity.DAY or timex.type is not TimexType.DATE:
        return False
    if "/" in timex.value:
        return False
    named, _ = timex3_reading.read(timex.value)
    return whole is not None and named is not None and _exceeds(whole, named)


def _exceeds(whole: Interval, part: Interval) -> bool:
    """Tell whether an interval without an open side holds another, and more."""
    start, end, first, last = whole.start, whole.end, part.start, part.end
    if start is None or end is None or first is None or last is None:
        return False
    return start <= first and last <= end and whole != part


def over(timex: Timex, dct: Moment | None) -> Time:
    """Return the stretch of "in the past three weeks", which has no calendar value."""
    return Time(
        basis=Basis.EXPLICIT,
        explanation=f"within {timex.text!r}",
        timex=timex,
        interval=_coarsely(timex, dct),
        granularity=timex.granularity,
    )


def _coarsely(timex: Timex, dct: Moment | None) -> Interval | None:
    """Let "the past ten years" begin with a year, "within 60 days" end with a day."""
    unit, interval = timex.granularity, timex.interval
    if unit is None or unit < Granularity.DAY or interval is None or dct is None:
        return interval
    start, end = interval.start, interval.end
    if start is None or end is None:
        return interval
    unit = min(unit, Granularity.YEAR) if unit >= Granularity.MONTH else Granularity.DAY
    if start.days in (dct.days, dct.days + 1):
        last = end.days - end.is_midnight
        first = Moment.from_days(start.days)
        return Interval(first, Moment.from_days(unit_at(last, unit)[1]))
    if end.days == dct.days:
        return Interval(Moment.from_days(unit_at(start.days, unit)[0]), end)
    return interval


def _itself(timex: Timex) -> Interval | None:
    """Return the year of "since 1999, when it burnt", which is not since then."""
    interval = timex.interval
    if interval is None or not interval.is_open:
        return interval
    return timex3_reading.read(timex.value)[0] or interval


def inherited(timex: Timex, why: str) -> Time:
    """Return the day of an expression, or what is longer: no hour carries on."""
    value: str | None = timex.value
    interval, unit = timex.interval, timex.granularity
    if _is_end_of_range(timex):
        value = None
    elif unit is not None and unit < Granularity.DAY:
        value = timex.value.partition("T")[0]
        interval, unit = timex3_reading.read(value)
    return Time(
        basis=Basis.INHERITED,
        explanation=f"{timex.text!r} is the time {why}",
        timex=timex,
        interval=interval,
        value=value,
        granularity=unit,
    )


_OPEN = ("MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS")


def at_a_distance(timex: Timex, length: Timex, relation: Relation) -> Time:
    """Return what lies a length before or after an expression, if that is a day.

    "More than a century after" it lies nobody knows how far.
    """
    place = counted(timex, length, relation) if length.mod not in _OPEN else None
    if place is None:
        return undated(f"{length.text!r} from {timex.text!r} names no day")
    why = f"{length.text} {relation} {timex.text!r}"
    if is_day_beside(length):
        why = f"{timex.text!r} is {length.text!r}"
    return Time(
        basis=Basis.EXPLICIT,
        explanation=why,
        timex=timex,
        interval=place.interval,
        value=place.value,
        granularity=place.unit,
    )


def of_a_length(relation: Relation) -> Time:
    """Leave open the time of what is told with nothing but a length."""
    if relation is Relation.AT:
        return undated("how long it went on, but not since when")
    return undated("how far from what is told, but not when that was")


def among(timexes: Sequence[Timex]) -> Time:
    """Return the stretch in which it was "on Monday or Tuesday", without a value."""
    lies = [timex.interval for timex in timexes if timex.interval is not None]
    starts = [each.start for each in lies if each.start is not None]
    ends = [each.end for each in lies if each.end is not None]
    words = " or ".join(repr(timex.text) for timex in timexes)
    if not len(starts) == len(ends) == len(timexes):
        return undated(f"nobody says which, {words}")
    return Time(
        basis=Basis.EXPLICIT,
        explanation=f"{words}, and nobody says which",
        timex=timexes[0],
        interval=Interval(min(starts), max(ends)),
        granularity=timexes[0].granularity,
    )


def on_one_side(timex: Timex, relation: Relation) -> Time:
    """Return the side of an expression that the relation leaves, without a value."""
    return Time(
        basis=Basis.EXPLICIT,
        explanation=f"{relation.value} {timex.text!r}",
        timex=timex,
        interval=beside(timex.interval, relation),
        granularity=timex.granularity,
    )
