"""English days that a history numbers: "The second day opened with fog".

They count from the day told before, if that is named with its date and none came since.
"""

import re

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.lexicon import LEXICON
from timeline.model.expression import (
    Anchor,
    Clock,
    DayOfMonth,
    Deictic,
    Deixis,
    Expression,
    MonthDay,
    Part,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.record import Span
from timeline.model.unit import unit_of

__all__ = ["add_numbered_days"]

_NTH = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_NUMBERED = re.compile(
    rf"(?:\b[Oo]n |\b(?:of|on) |[.!?]\s+|\n)(?P<day>[Tt]he (?P<nth>{_NTH}) day)\b"
    r"(?!['’-]| (?:of|in|after|before|since|running)\b)"
)
_OF = re.compile(r" (?:of|on) ")
_NEXT = Deictic(Deixis.NEXT, Granularity.DAY, Anchor.TOLD)
_RULE = "en.numbered_day.added"


def add_numbered_days(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Add "the second day" behind the first, "the third day" behind the second."""
    numbered = {m.start("day"): m for m in _NUMBERED.finditer(text.raw)}
    if not numbered:
        return mentions
    told: list[Mention] = []
    last = 0
    for mention in sorted([*mentions, *map(_mention, numbered.values())], key=_start):
        match = numbered.get(mention.span.start)
        if match is None or mention.rule != _RULE:
            last = _told(mention.expression, last)
            told.append(mention)
        elif LEXICON["ordinal"][match["nth"]] == last + 1:
            last += 1
            told.append(_joined(text.raw, told, mention))
    return tuple(told)


def _start(mention: Mention) -> int:
    return mention.span.start


def _mention(match: re.Match[str]) -> Mention:
    return Mention(Span(*match.span("day")), _NEXT, _RULE)


def _told(said: Expression, last: int) -> int:
    """Return the number of the day that is told: one if named, none if counted."""
    match said:
        case Within(Clock() | Part(), Deictic(which=Deixis.SOME)) | Clock() | Part():
            return last
        case Deictic(Deixis.THIS, Granularity.DAY, Anchor.TOLD):
            return last
        case Deictic(Deixis.NEXT, Granularity.DAY, Anchor.TOLD):
            return last + 1 if last else 0
        case Within(Clock() | Part(), day):
            return _told(day, last)
        case MonthDay() | DayOfMonth() | Within(MonthDay(), Year()):
            return 1
        case _:
            unit = unit_of(said)
            return last if unit is None or unit < Granularity.DAY else 0


def _joined(raw: str, told: list[Mention], day: Mention) -> Mention:
    """Return "the morning of the second day", whose morning stands before it."""
    part = told[-1] if told else None
    if part is None or not _OF.fullmatch(raw, part.span.end, day.span.start):
        return day
    said = part.expression
    said = said.inner if isinstance(said, Within) else said
    if not isinstance(said, Clock | Part):
        return day
    told.pop()
    span = Span(part.span.start, day.span.end)
    return evolve(part, span=span, expression=Within(said, _NEXT))
