"""English weekdays in brackets behind their dates: "May 2-3, 9-10 (Sat-Sun 1-6 pm)"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning, each
from timeline.model.expression import (
    Between,
    Clock,
    Deictic,
    Deixis,
    Expression,
    MonthDay,
    Nth,
    Part,
    Shift,
    Weekday,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import PartOfDay
from timeline.model.record import Span

__all__ = ["close_years", "date_today", "date_weekdays"]

_OPENS = re.compile(r"\s*\(\s*(?:every\s+)?$", re.IGNORECASE)
_LISTED = "en.dates.listed"
_WEEK = 6


@concerning(Weekday)
def date_today(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take "today (Monday)" for that Monday, though it may be printed on Tuesday."""
    dated: list[Mention] = []
    for mention in mentions:
        said = mention.expression
        before = dated[-1] if dated else None
        between = (before.span.end, mention.span.start) if before else (0, 0)
        if (
            isinstance(said, Weekday)
            and before is not None
            and before.expression in _TODAY
            and _BRACKET.fullmatch(text.raw, *between)
            and text.raw.startswith(")", mention.span.end)
        ):
            day = Deictic(Deixis.NEAREST, said)
            dated[-1] = evolve(before, expression=_of(before.expression, day))
            dated.append(evolve(mention, expression=day))
        else:
            dated.append(mention)
    return tuple(dated)


_BRACKET = re.compile(r" \(")
_THIS_DAY = Deictic(Deixis.THIS, Granularity.DAY)
_TONIGHT = Within(Part(PartOfDay.NIGHT), _THIS_DAY)
_TODAY = (_THIS_DAY, _TONIGHT)


def _of(said: Expression, day: Expression) -> Expression:
    return evolve(said, outer=day) if isinstance(said, Within) else day


@concerning(Between)
def date_weekdays(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take the weekdays in brackets for those of the dates before them."""
    dated: list[Mention] = []
    head: Expression | None = None
    start: Expression | None = None
    done = 0
    for mention in mentions:
        between = text.raw[done : mention.span.start]
        if start is not None and ")" in between:
            start = None
        if start is None and head is not None and _OPENS.match(between):
            start = head
        if start is not None:
            dated.append(evolve(mention, expression=_from(start, mention.expression)))
        else:
            dated.append(mention)
        if mention.rule != _LISTED:
            head = _first_day(mention.expression)
        done = mention.span.end
    return tuple(dated)


def _first_day(said: Expression) -> Expression | None:
    """Return the first of several days of a month; a single day has its own rules."""
    if not isinstance(said, Between):
        return None
    first = said.start
    day = first.inner if isinstance(first, Within) else first
    return first if isinstance(day, MonthDay) else None


def _from(start: Expression, said: Expression) -> Expression:
    match said:
        case Weekday():
            last = Shift(_WEEK, Granularity.DAY, start, exact=True)
            return Nth(1, said, Between(start, last))
        case Within(Clock() | Part() as inner, Weekday() as day):
            return Within(inner, _from(start, day))
        case Between(first, end):
            return Between(_from(start, first), _from(start, end))
        case _:
            return said


_SHORT = re.compile(r" [-\N{EN DASH}\N{EM DASH}] (?P<last>\d\d)(?=[);,])")
_A_CENTURY = 100


@each(Year)
def close_years(text: Text, mention: Mention) -> Mention:
    """Read "(1832 - 35)" as the years from one to the other."""
    said, span = mention.expression, mention.span
    short = _SHORT.match(text.raw, span.end)
    if short is None or not isinstance(said, Year) or text.raw[span.start - 1] != "(":
        return mention
    century, first = divmod(said.number, _A_CENTURY)
    last = int(short["last"])
    if last <= first or not text.raw[span.start : span.end].isdigit():
        return mention
    return evolve(
        mention,
        span=Span(span.start, short.end("last")),
        expression=Between(said, Year(century * _A_CENTURY + last)),
        ends=(span, Span(*short.span("last"))),
    )
