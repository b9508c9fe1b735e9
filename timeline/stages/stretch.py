"""Stretches: between two places, and the part of one that a modifier names."""

from timeline.model.calendar import months
from timeline.model.expression import Bound, Clock, Expression, Modified, Part, Within
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.mention import Mention
from timeline.model.moment import Moment
from timeline.model.policy import PartOfDay
from timeline.model.third import third
from timeline.stages.place import DAY, Place

__all__ = [
    "BESIDE_NOW",
    "clock_after",
    "edge_told",
    "edged",
    "joined",
    "narrowed",
    "opened",
]


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


def edged(place: Place, said: Expression) -> Place:
    """Return the part of a place that a range goes from or to: "until early 2014"."""
    if not isinstance(said, Modified) or place.interval.is_open:
        return place
    part = narrowed(place.interval, said)
    if part == place.interval or part.start is None or part.end is None:
        return place
    first, after = _seconds(part.start), _seconds(part.end)
    edge = place._replace(start=first, end=after)
    return edge if edge.value == place.value else edge._replace(written=place.value)


def _seconds(moment: Moment) -> int:
    clock = moment.hour * 3600 + moment.minute * 60 + moment.second
    return moment.days * DAY + clock


BESIDE_NOW = frozenset(("EARLIER", "LATER"))
"""The modifiers of an expression that mean a part of it before or after now."""
_THIRDS = {"START": 0, "MID": 1, "END": 2}
_QUARTER = 900
_BOUNDED = 4, Granularity.QUARTER
_BESIDE = {"BEFORE": (-_QUARTER, 0), "AFTER": (0, _QUARTER)}


def narrowed(interval: Interval, said: Modified, now: Place | None = None) -> Interval:
    """Return the first, middle or last third of an interval, or of hours.

    Of "later this month" it is what lies behind *now*, the dateline.

    Another part if the words say which, and the quarter of an hour beside a time for
    "shortly before" it. The interval itself for other modifiers, and if it is open, a day or
    too short.
    """
    mod = said.mod
    if mod in BESIDE_NOW:
        return _beside_now(interval, mod, now)
    if interval.start is not None and mod in _BESIDE:
        if _is_of_days(interval):
            return interval
        return Interval(*map(interval.start.plus_seconds, _BESIDE[mod]))
    if mod not in _THIRDS or interval.start is None or interval.end is None:
        return interval
    if said.portion is not None:
        return _portion(interval.start, interval.end, *said.portion)
    if (interval.days or 0) < 3:  # noqa: PLR2004
        part = _third_of_part(interval.start, interval.end, _THIRDS[mod])
        # "The early hours" begin at midnight, and so may "early on Monday morning".
        early = mod == "START" and _is_morning(said.of)
        return (
            Interval(Moment.from_days(interval.start.days), part.end) if early else part
        )
    return third(interval.start, interval.end, _THIRDS[mod])


def _beside_now(interval: Interval, mod: str, now: Place | None) -> Interval:
    """Return what is left of "later this month" after today, or before it."""
    start, end = interval.start, interval.end
    if now is None or start is None or end is None:
        return interval
    if mod == "LATER":
        start = max(start, Moment.from_days(now.last_day + 1))
    else:
        end = min(end, Moment.from_days(now.first_day))
    return Interval(start, end) if start < end else interval


def _is_morning(said: Expression) -> bool:
    part = said.inner if isinstance(said, Within) else said
    return isinstance(part, Part) and part.part is PartOfDay.MORNING


def _is_of_days(interval: Interval) -> bool:
    """Tell whether it is one of whole days, which nothing is shortly before or after."""
    start, end = interval.start, interval.end
    return (
        start is not None and end is not None and start.is_midnight and end.is_midnight
    )


def _portion(start: Moment, end: Moment, number: int, parts: int) -> Interval:
    """Return one of the equal parts, in whole months if there are as many, or in days.

    The first half of a month ends with the 15th, or with the 14th of February.
    """
    first, after = (moment.year * 12 + moment.month - 1 for moment in (start, end))
    size, rest = divmod(after - first, parts)
    if start.day == end.day == 1 and size and not rest:
        return Interval.of_days(*months(first + (number - 1) * size, size))
    days = end.days - start.days
    cuts = (start.days + days * n // parts for n in (number - 1, number))
    return Interval.of_days(*cuts)


def _third_of_part(start: Moment, end: Moment, number: int) -> Interval:
    """Return the first, middle or last third of a part of the day, in whole hours.

    A night stays whole: late on Tuesday night is not Wednesday.
    """
    hours = (end.days - start.days) * 24 + end.hour - start.hour
    over_midnight = end.days > start.days and not end.is_midnight
    if not 3 <= hours < 24 or over_midnight or start.minute or end.minute:  # noqa: PLR2004
        return Interval(start, end)
    cuts = [start.plus_seconds(hours * n // 3 * 3600) for n in (0, 1, 2, 3)]
    return Interval(cuts[number], cuts[number + 1])


def opened(interval: Interval, bound: Bound, mod: str | None) -> Interval:
    """Return what a bound leaves of an interval, open on one side.

    An edge is a point: "before the end of May" goes on until May is over.
    """
    if bound is Bound.BEFORE and mod == "END":
        bound = Bound.ON_OR_BEFORE
    if bound is Bound.AFTER and mod == "START":
        bound = Bound.ON_OR_AFTER
    match bound:
        case Bound.BEFORE:
            return Interval(None, interval.start)
        case Bound.ON_OR_BEFORE:
            return Interval(None, interval.end)
        case Bound.AFTER:
            return Interval(interval.end, None)
        case Bound.ON_OR_AFTER:
            return Interval(interval.start, None)


def edge_told(place: Place, mention: Mention) -> Place:
    """Return the last or the first part of a place, if only that is meant.

    The line goes on from the last month of a year, "at the end of 1915"; what is so
    "by the end of 1915" may go on from a little before.
    """
    said = mention.expression
    mod = said.mod if isinstance(said, Modified) else None
    parts, unit = (12, Granularity.MONTH) if mention.bound is None else _BOUNDED
    part = (place.end - place.start) // parts
    unit = min(place.unit, unit)
    if mod == "END":
        return place._replace(start=place.end - part, unit=unit)
    if mod == "START":
        return place._replace(end=place.start + part, unit=unit)
    return place
