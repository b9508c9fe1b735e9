"""English weekdays in brackets behind their dates: "May 2-3, 9-10 (Sat-Sun 1-6 pm)"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.model.expression import (
    Between,
    Clock,
    Expression,
    MonthDay,
    Nth,
    Part,
    Shift,
    Weekday,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention

__all__ = ["date_weekdays"]

_OPENS = re.compile(r"\s*\(\s*(?:every\s+)?$", re.IGNORECASE)
_LISTED = "en.dates.listed"
_WEEK = 6


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
