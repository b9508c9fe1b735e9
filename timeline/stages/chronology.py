"""The years of the entries of a list, as in "2009¶April 23: The bank asks for aid".

A heading gives its year to the entries under it, and an entry with a year to those that
go on from it. A list that has come to a day before the dateline was before it all along.
"""

import re
from collections.abc import Sequence
from functools import partial

from attrs import define, evolve, field

from timeline.grammar.language import Clause, Text
from timeline.model.expression import (
    Between,
    Deictic,
    Deixis,
    Expression,
    Modified,
    Month,
    MonthDay,
    Weekday,
    Window,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.moment import civil_from_days
from timeline.model.policy import Prefer
from timeline.model.record import Span
from timeline.stages.context import Context
from timeline.stages.entry import begin_entry
from timeline.stages.history.saying import YEARLY, part_said
from timeline.stages.history.steps import year_of
from timeline.stages.layout import heads, leads
from timeline.stages.listed_years import Entry, years_listed
from timeline.stages.locate import locate
from timeline.stages.place import DAY, Place

__all__ = ["Chronology"]

_HALF, _LATE = 6, 28
_HEADING = re.compile(r"[^\w\n]*(?:\n|\Z)")
_ENDS_TITLE = re.compile(r"[:)\]*_#]*[ \t]*\n")
# "of 1982", "(1982)", but "since 1982" is of another year.
_OF_YEARS = re.compile(r"(?:\b(?:of|in|for)|[,:(–—-]) ?\Z")
_LONGEST_MARKS = 20
_MARKS = " \t-*_#=•–—[("


@define
class Chronology:
    """The entries of a list of dates.

    Attributes:
        heads: Whether a dash stands before the day at the head of each, by its place.
        years: The years that the list tells of them.
        first: Where its first entry stands, or the year above that.
        of_late: Whether all its years are known, and the last is one of late.
        dated: Whether it names a year itself, above its entries or in them.
        written: The dateline of the whole text.
        within: Whether the present entry has such a dash, None outside of any.
    """

    heads: dict[int, bool] = field(factory=dict[int, bool])
    years: dict[int, Place] = field(factory=dict[int, Place])
    first: int = 0
    of_late: bool = False
    dated: bool = False
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

        def clause_of(entry: Entry) -> Clause:
            return context.language.clause(
                text, entry.start, known[entry.start].span.end
            )

        def place(entry: Entry) -> int | None:
            mention = known[entry.start]
            clause = partial(clause_of, entry)
            own = evolve(
                context, start=entry.start, mention=mention, read_clause=clause
            )
            if clause().direction is not Prefer.PAST:
                # "Sept. 2 — Hull", of a tour: nothing tells that it is over.
                return None
            found = locate(mention.expression, own)
            return civil_from_days(found.first_day)[0] if found else None

        def is_over() -> bool:
            if _is_announced(text.raw, mentions, entries[0].start):
                return True
            told = [clause_of(entry) for entry in entries]
            sure = any(not clause.hint for clause in told)
            return sure and all(c.direction is Prefer.PAST for c in told)

        now = context.dct.first_day if context.dct else None
        years = dict(years_listed(entries, place, now, is_over))
        told = [e.year or years.get(e.start) for e in entries]
        return cls(
            {e.start: _is_dashed(text.raw, e.start) for e in entries if e.day},
            {start: year_of(year) for start, year in years.items()},
            entries[0].start,
            now is not None and _are_of_late(told, civil_from_days(now)[0]),
            any(entry.year is not None for entry in entries),
            context.dct,
        )

    def is_all(self, raw: str, mentions: Sequence[Mention]) -> bool:
        """Tell whether no date behind its first needs another year than an entry's.

        What stands above "2014¶January 4: The party splits" is news then, however long
        ago the entries were, if it names a year or two at most.
        """
        if not self.of_late:
            return False
        above = (m for m in mentions if m.span.start < self.first)
        named = sum(isinstance(part_said(m.expression), _OF_YEAR) for m in above)
        passing = _IN_PASSING if self.dated else 0
        return named <= passing and not self._strays(raw, mentions)

    def _strays(self, raw: str, mentions: Sequence[Mention]) -> bool:
        """Tell whether a month or a day without a year stands outside of any entry."""
        last, within = 0, None
        for mention in mentions:
            start = mention.span.start
            if within is not None:
                ends = _ENDS_PARAGRAPH if within else _ENDS_ENTRY
                within = None if ends.search(raw, last, start + 1) else within
            within = self.heads.get(start, within)
            bare = isinstance(part_said(mention.expression), YEARLY)
            if bare and within is None and start > self.first:
                return True
            last = mention.span.end
        return False

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


_OF_YEAR = Year | Within
_IN_PASSING = 2
_LATELY = 10


def _are_of_late(years: Sequence[int | None], now: int) -> bool:
    """Tell whether all *years* are known, and the last is no history."""
    known = [year for year in years if year is not None]
    return len(known) == len(years) and now - max(known) <= _LATELY


def _is_announced(raw: str, mentions: Sequence[Mention], first: int) -> bool:
    """Tell whether a stretch up to the dateline is told right above a list.

    As in "Key dates of the past year:".
    """
    above = [mention for mention in mentions if mention.span.start < first][-1:]
    return any(
        isinstance(m.expression, Deictic | Window)
        and m.expression.which is Deixis.LAST
        and raw.count("\n\n", m.span.end, first) <= 1
        for m in above
    )


def _is_dashed(raw: str, start: int) -> bool:
    line = raw.rfind("\n", 0, start) + 1
    return not _DASHES.isdisjoint(raw[line:start])


_DASHES = frozenset("-–—")
_PARAGRAPH = r"(?:\n[ \t]*\n|[.!?:\"”)][ \t]*\n)\s*"
_ENDS_PARAGRAPH = re.compile(_PARAGRAPH + r"\S")
_ENDS_ENTRY = re.compile(_PARAGRAPH + r"(?![—–]|--|- )\S")


def _entries_listed(raw: str, mentions: Sequence[Mention]) -> tuple[Entry, ...]:
    """Return what heads the entries of a list of dates, and the years above them.

    Under a year, a line may do for a head: "1966¶January 15¶Soldiers seize the palace."
    """
    found: list[Entry] = []
    headed = False
    for mention in mentions:
        said, start = mention.expression, mention.span.start
        if isinstance(said, Year):
            if _is_heading(raw, mention.span):
                headed = True
                found.append(Entry(start, None, said.number))
            elif not found and _ends_title(raw, mention.span):
                found.append(Entry(start, None, said.number))
        elif not _leads(raw, mention.span, headed=headed):
            continue
        elif day := _day_of(said):
            found.append(Entry(start, *day))
        elif month := _month_of(said):
            found.append(Entry(start, _day_in(month, found), None))
    return tuple(found) if any(entry.day for entry in found) else ()


def _ends_title(raw: str, span: Span) -> bool:
    """Tell whether a year ends a line that is no sentence, above the first entry.

    As in "Timeline of the war of 1982¶April 2: …".
    """
    if _ENDS_TITLE.match(raw, span.end) is None or raw.find("\n", 0, span.start) >= 0:
        return False
    return (
        _OF_YEARS.search(raw, max(0, span.start - _LONGEST_MARKS), span.start)
        is not None
    )


def _leads(raw: str, span: Span, *, headed: bool) -> bool:
    """Tell whether it heads an entry, below a year also as a line of its own."""
    return leads(raw, span) or (headed and heads(raw, span))


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


def _month_of(said: Expression) -> int | None:
    """Return the month that an expression names, or begins with: "Mid-July: …"."""
    match said:
        case Month(number):
            return number
        case Modified(_, of) | Between(of, _):
            return _month_of(of)
        case _:
            return None


def _day_in(month: int, found: Sequence[Entry]) -> MonthDay:
    """Return a day of a month that keeps the order of a list."""
    last = next((e.day for e in reversed(found) if e.day), None)
    if last is not None and last.month == month:
        return last
    back = last is not None and 0 < last.month - month < _HALF
    return MonthDay(month, _LATE if back else 1)
