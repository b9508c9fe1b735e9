"""The years of the days that head a list: of a heading, of the day before, of the list.

A list goes forward or back, and one that tells what is over ends before the dateline.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from timeline.model.expression import MonthDay
from timeline.model.moment import civil_from_days, days_from_civil

__all__ = ["Entry", "years_listed"]

_MONTH, _YEAR = 31, 12 * 31
_A_WEEK = 7


class Entry(NamedTuple):
    """The head of an entry, or a heading that is a year.

    Attributes:
        start: Where it stands.
        day: The month and the day, None of a year.
        year: The year, if it names one.
    """

    start: int
    day: MonthDay | None
    year: int | None

    @property
    def order(self) -> int:
        """A number that grows through the year."""
        return self.day.month * _MONTH + self.day.day if self.day else 0


def years_listed(
    entries: Sequence[Entry],
    place: Callable[[Entry], int | None],
    now: int | None,
    is_over: Callable[[], bool],
) -> Iterator[tuple[int, int]]:
    """Yield the year of each entry that the list tells, by where it starts.

    Args:
        entries: The heads, and the years above them.
        place: Gives the year that a head without one would have by itself.
        now: The first day of the dateline, None without.
        is_over: Tells whether all of the list must be.
    """
    rises = _rises(entries, now)
    headed: int | None = None
    told: tuple[int, int] | None = None
    for entry in entries:
        if entry.day is None:
            headed, told = entry.year, None
        elif entry.year is not None:
            headed, told = None, (entry.year, entry.order)
        elif headed is not None:
            yield entry.start, headed
        elif told is not None:
            year, order = told
            on = entry.order < order if rises else -(entry.order > order)
            told = (year + on, entry.order)
            if now is None or _first_day(entry, told[0]) <= now:
                yield entry.start, told[0]
    bare = all(entry.day and entry.year is None for entry in entries)
    if bare and len(entries) > 1:
        run = entries if rises else entries[::-1]
        yield from _run(run, place(run[-1]), now, is_over)


def _rises(entries: Sequence[Entry], now: int | None) -> bool:
    """Tell whether a list goes forward: the shorter way round the year, all in all.

    Where it can be either, a day just before the dateline is the latest: "3 January:
    …¶15 December: …", written on the 15th.
    """
    bare = [entry for entry in entries if entry.day]
    steps = [b.order - a.order for a, b in pairwise(bare)]
    forward = sum(step % _YEAR for step in steps)
    back = sum(-step % _YEAR for step in steps)
    if now is not None and max(forward, back) < _YEAR:
        first, last = _is_latest(bare[:1], now), _is_latest(bare[-1:], now)
        if first is not last:
            return last
    return forward <= back


def _is_latest(entry: Sequence[Entry], now: int) -> bool:
    """Tell whether a day is the dateline's, or one of the week before."""
    year = civil_from_days(now)[0]
    days = (now - _first_day(e, y) for e in entry for y in (year, year - 1))
    return any(0 <= ago <= _A_WEEK for ago in days)


def _run(
    entries: Sequence[Entry],
    year: int | None,
    now: int | None,
    is_over: Callable[[], bool],
) -> Iterator[tuple[int, int]]:
    """Yield the years of a list that goes forward to a day before the dateline.

    "Dec. 3: …¶April 6: …", written in November, began in the December before. So did
    "The past year¶Dec. 3: …¶Dec. 9: …", written on Dec. 1.

    Args:
        entries: The heads, in order.
        year: That of the last by itself, None if nothing tells that it is over.
        now: The first day of the dateline, None without.
        is_over: Tells whether all of the list must be.
    """
    length = sum((b.order - a.order) % _YEAR for a, b in pairwise(entries))
    if now is None or year is None or length >= _YEAR:
        return
    order = entries[-1].order
    if _first_day(entries[-1], year) > now:
        if not is_over():
            return
        year -= 1
    for entry in reversed(entries):
        year -= entry.order > order
        order = entry.order
        yield entry.start, year


def _first_day(entry: Entry, year: int) -> int:
    day = entry.day or MonthDay(1, 1)
    return days_from_civil(year, day.month, day.day)
