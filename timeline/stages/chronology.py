"""The years of the entries of a list, as in "2009¶April 23: The bank asks for aid".

A heading gives its year to the entries under it, and an entry with a year to those that
go on from it. A list that has come to a day before the dateline was before it all along.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from attrs import define, evolve, field

from timeline.grammar.language import Text
from timeline.model.expression import (
    Between,
    Expression,
    Modified,
    MonthDay,
    Weekday,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.moment import civil_from_days, days_from_civil
from timeline.model.policy import Prefer
from timeline.model.record import Span
from timeline.stages.context import Context
from timeline.stages.entry import begin_entry
from timeline.stages.history.steps import year_of
from timeline.stages.layout import leads
from timeline.stages.locate import locate
from timeline.stages.place import DAY, Place

__all__ = ["Chronology"]

_MONTH, _YEAR = 31, 12 * 31
_HEADING = re.compile(r"[^\w\n]*(?:\n|\Z)")
_LONGEST_MARKS = 20
_MARKS = " \t-*_#=•–—[("


class _Entry(NamedTuple):
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


@define
class Chronology:
    """The entries of a list of dates.

    Attributes:
        heads: Whether a dash stands before the day at the head of each, by its place.
        years: The years that the list tells of them.
        written: The dateline of the whole text.
        within: Whether the present entry has such a dash, None outside of any.
    """

    heads: dict[int, bool] = field(factory=dict[int, bool])
    years: dict[int, Place] = field(factory=dict[int, Place])
    written: Place | None = None
    within: bool | None = None

    @classmethod
    def of(
        cls, text: Text, mentions: Sequence[Mention], context: Context
    ) -> "Chronology":
        """Return the list that a text is; one without entries if it is none."""
        entries = _entries_listed(text.raw, mentions)
        if not entries:
            return cls()
        known = {mention.span.start: mention for mention in mentions}

        def place(entry: _Entry) -> int | None:
            mention = known[entry.start]
            clause = partial(
                context.language.clause, text, mention.span.start, mention.span.end
            )
            own = evolve(
                context, start=entry.start, mention=mention, read_clause=clause
            )
            if clause().direction is not Prefer.PAST:
                # "Sept. 2 — Hull", of a tour: nothing tells that it is over.
                return None
            found = locate(mention.expression, own)
            return civil_from_days(found.first_day)[0] if found else None

        now = context.dct.first_day if context.dct else None
        years = dict(_years_listed(entries, place, now))
        return cls(
            {e.start: _is_dashed(text.raw, e.start) for e in entries if e.day},
            {start: year_of(year) for start, year in years.items()},
            context.dct,
        )

    def leave(self, raw: str, last: int, start: int, context: Context) -> None:
        """End an entry with its paragraph, or where another is headed at *start*.

        What follows with a dash belongs to it, if it has none: "— He resigns".
        """
        if self.within is None:
            return
        ends = _ENDS_PARAGRAPH if self.within else _ENDS_ENTRY
        if start in self.heads or ends.search(raw, last, start + 1):
            self.within, context.dct, context.kept = None, self.written, False

    def enter(self, start: int, context: Context) -> None:
        """Let what stands in an entry count from its day, if that is over."""
        told, now = context.told, self.written
        if start not in self.heads or told is None:
            return
        if now is None or told.end <= now.first_day * DAY:
            begin_entry(context)
            self.within = self.heads[start] if context.kept else None


def _is_dashed(raw: str, start: int) -> bool:
    line = raw.rfind("\n", 0, start) + 1
    return not _DASHES.isdisjoint(raw[line:start])


_DASHES = frozenset("-–—")
_PARAGRAPH = r"(?:\n[ \t]*\n|[.!?:\"”)][ \t]*\n)\s*"
_ENDS_PARAGRAPH = re.compile(_PARAGRAPH + r"\S")
_ENDS_ENTRY = re.compile(_PARAGRAPH + r"(?![—–]|--|- )\S")


def _entries_listed(raw: str, mentions: Sequence[Mention]) -> tuple[_Entry, ...]:
    """Return what heads the entries of a list of dates, and the years above them."""
    found: list[_Entry] = []
    for mention in mentions:
        said, start = mention.expression, mention.span.start
        if isinstance(said, Year):
            if _is_heading(raw, mention.span):
                found.append(_Entry(start, None, said.number))
        elif leads(raw, mention.span) and (day := _day_of(said)):
            found.append(_Entry(start, *day))
    return tuple(found) if any(entry.day for entry in found) else ()


def _is_heading(raw: str, span: Span) -> bool:
    """Tell whether a year has a line of its own: "-- 2010 --"."""
    reach = max(0, span.start - _LONGEST_MARKS)
    line = raw.rfind("\n", reach, span.start) + 1
    if (reach and not line) or raw[line : span.start].strip(_MARKS):
        return False
    return _HEADING.match(raw, span.end) is not None


def _day_of(said: Expression) -> tuple[MonthDay, int | None] | None:
    """Return the day that an expression names, or begins with, and its year if told."""
    match said:
        case MonthDay():
            return said, None
        case Within(MonthDay() as day, Year(year)):
            return day, year
        case Within(Weekday(), of) | Modified(_, of) | Between(of, _):
            return _day_of(of)
        case _:
            return None


def _years_listed(
    entries: Sequence[_Entry], place: Callable[[_Entry], int | None], now: int | None
) -> Iterator[tuple[int, int]]:
    """Yield the year of each entry that the list tells, by where it starts.

    Args:
        entries: The heads, and the years above them.
        place: Gives the year that a head without one would have by itself.
        now: The first day of the dateline, None without.
    """
    rises = _rises(entries)
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
        yield from _run(entries if rises else entries[::-1], place, now)


def _rises(entries: Sequence[_Entry]) -> bool:
    """Tell whether a list goes forward: the shorter way round the year, all in all."""
    bare = [entry.order for entry in entries if entry.day]
    forward = sum((b - a) % _YEAR for a, b in pairwise(bare))
    back = sum((a - b) % _YEAR for a, b in pairwise(bare))
    return forward <= back


def _run(
    entries: Sequence[_Entry], place: Callable[[_Entry], int | None], now: int | None
) -> Iterator[tuple[int, int]]:
    """Yield the years of a list that goes forward to a day before the dateline.

    "Dec. 3: …¶April 6: …", written in November, began in the December before.
    """
    length = sum((b.order - a.order) % _YEAR for a, b in pairwise(entries))
    if now is None or length >= _YEAR:
        return
    year, order = place(entries[-1]), entries[-1].order
    if year is None or _first_day(entries[-1], year) > now:
        return
    for entry in reversed(entries):
        year -= entry.order > order
        order = entry.order
        yield entry.start, year


def _first_day(entry: _Entry, year: int) -> int:
    day = entry.day or MonthDay(1, 1)
    return days_from_civil(year, day.month, day.day)
