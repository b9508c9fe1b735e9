"""English days at the head of the lines of a calendar: "Mon 5: Council meets"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.model.expression import DayOfMonth, Weekday, Within
from timeline.model.mention import Mention
from timeline.model.record import Span

__all__ = ["number_weekdays"]

_FEWEST = 2
_BARE = "en.weekday.bare"
_OPENING, _LONGEST_OPENING = " \t-*•_>|", 8
# A number that is no hour, and ends the head of its line: "5:", "5 -", "5, 7pm".
_NUMBER = re.compile(
    r"\.? (?P<day>0?[1-9]|[12]\d|3[01])"
    r"(?=[*_]*(?::(?!\d)|[ \t]*(?:[–—-][ \t]|\n|\Z)|,? \d{1,2}(?:[.:]\d\d)? ?[ap]\.?m))"
)


@concerning(Weekday)
def number_weekdays(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take the number behind a weekday for its day, if several lines have such a head."""
    numbered = {m: found for m in mentions if (found := _numbered(text.raw, m))}
    if len(numbered) < _FEWEST:
        return mentions
    return tuple(numbered.get(mention, mention) for mention in mentions)


def _numbered(raw: str, mention: Mention) -> Mention | None:
    """Return "Mon 5" for the weekday that opens a line, None for any other."""
    said, start = mention.expression, mention.span.start
    if mention.rule != _BARE or not isinstance(said, Weekday):
        return None
    before = raw[max(0, start - _LONGEST_OPENING) : start]
    opened = "\n" in before or len(before) == start
    if not opened or before.rpartition("\n")[2].strip(_OPENING):
        return None
    found = _NUMBER.match(raw, mention.span.end)
    if found is None:
        return None
    day = Within(said, DayOfMonth(int(found["day"])))
    return evolve(mention, span=Span(start, found.end("day")), expression=day)
