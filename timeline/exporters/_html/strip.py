"""The strip over the page: how many events lie where in time."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from math import ceil, log2, sqrt

from attrs import frozen

from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.notation import phrase

__all__ = ["HEIGHT", "Bar", "Strip", "Tick", "strip"]

HEIGHT = 44
"""How high the highest bar is."""

_MOST_BARS = 240
_LOWEST = 3.0
_FEWEST = 3


@frozen
class Bar:
    """How many events lie between two days: as many as it has area.

    Left and width are in per cent.
    """

    left: float
    width: float
    height: float
    label: str


@frozen
class Tick:
    """A date under the strip; left is in per cent."""

    left: float
    label: str


@frozen
class Strip:
    """All bars, from the first day to the last.

    Time is not drawn to scale: a stretch in which nothing begins or ends is as wide
    as the logarithm of its days, so that a war two years ago leaves room for the
    days of this week.
    """

    edges: tuple[int, ...]
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]

    def columns(self, interval: Interval | None) -> tuple[int, int]:
        """Return the bars that an interval touches, from the first to after the last.

        >>> Strip(edges=(), bars=(), ticks=()).columns(None)
        (0, 0)
        """
        days = _days(interval)
        if days is None or not self.bars:
            return 0, 0
        first = max(bisect_right(self.edges, days[0]) - 1, 0)
        return first, max(bisect_left(self.edges, days[1]), first + 1)


def strip(
    intervals: Iterable[Interval | None],
    shown: Sequence[Interval | None],
    *,
    language: str,
) -> Strip | None:
    """Return the strip on which all *intervals* have a place; None for fewer than 3.

    Args:
        intervals: Of all events.
        shown: Of those that count at first.
        language: Of the dates.
    """
    edges = _edges(intervals)
    if len(edges) <= _FEWEST:
        return None
    lefts = _lefts(edges)
    axis = Strip(edges, tuple(Bar(0, 0, 0, "") for _ in edges[1:]), ())
    loads = _loads(axis, shown)
    widths = [right - left for left, right in pairwise(lefts)]
    densities = [load / width for load, width in zip(loads, widths, strict=True)]
    most = max(densities) or 1.0
    bars = tuple(
        Bar(
            left=round(left, 2),
            width=round(width, 2),
            height=round(max(_LOWEST, HEIGHT * sqrt(density / most)), 1)
            if density
            else 0.0,
            label=phrase.stretch(Interval.of_days(*days), language=language),
        )
        for left, width, density, days in zip(
            lefts, widths, densities, pairwise(edges), strict=False
        )
    )
    return Strip(edges, bars, _ticks(edges, lefts, language))


def _days(interval: Interval | None) -> tuple[int, int] | None:
    if interval is None:
        return None
    start, end = interval.start, interval.end
    if end is not None and not end.is_midnight:
        end = end.plus_days(1)
    if start is not None:
        return start.days, max(end.days if end else 0, start.days + 1)
    return (end.days - 1, end.days) if end is not None else None


def _edges(intervals: Iterable[Interval | None]) -> tuple[int, ...]:
    spans = filter(None, map(_days, intervals))
    edges = sorted({edge for span in spans for edge in span})
    step = ceil(len(edges) / _MOST_BARS) or 1
    kept = edges[:-1:step] + edges[-1:]
    return tuple(kept)


def _lefts(edges: Sequence[int]) -> list[float]:
    widths = (1 + log2(after - before) for before, after in pairwise(edges))
    lefts = list(accumulate(widths, initial=0.0))
    return [100 * left / lefts[-1] for left in lefts]


def _loads(axis: Strip, shown: Iterable[Interval | None]) -> list[float]:
    loads = [0.0] * len(axis.bars)
    for interval in shown:
        first, last = axis.columns(interval)
        for column in range(first, last):
            loads[column] += 1 / (last - first)
    return loads


def _ticks(
    edges: Sequence[int], lefts: Sequence[float], language: str
) -> tuple[Tick, ...]:
    """Name years, or else months, or else days: the coarsest that tell apart."""
    ticks: tuple[Tick, ...] = ()
    starts = [Moment.from_days(day) for day in edges[:-1]]
    for name, apart in _NAMES:
        labels = [name(start, language=language) for start in starts]
        ticks = tuple(_placed(labels, lefts, apart))
        if len(ticks) > 1:
            break
    return ticks


def _placed(
    labels: Sequence[str], lefts: Sequence[float], apart: float
) -> Iterator[Tick]:
    last, free = "", 0.0
    for label, left in zip(labels, lefts, strict=False):
        if label != last and free <= left <= 100 - apart:
            yield Tick(round(left, 2), label)
            last, free = label, left + apart


_NAMES = ((phrase.year, 11.0), (phrase.month, 27.0), (phrase.day, 32.0))
