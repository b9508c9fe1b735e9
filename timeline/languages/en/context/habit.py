"""English months and seasons of any year, in a history: "snow falls in winter"."""

import re

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.syntax.sentences import tagged
from timeline.model.expression import (
    Anchor,
    Between,
    Deictic,
    Expression,
    Length,
    Modified,
    Month,
    Reference,
    Repeat,
    SeasonName,
)
from timeline.model.mention import Mention

__all__ = ["read_habits"]

_ENDS = re.compile(r"[.!?][\"'”’)\]]*\s|\n")
_PRESENT = frozenset(["VBZ", "VBP", "MD"])
_PAST = frozenset(["VBD"])
_HAPPENS = re.compile(r"(?:has|have|had|would|could|should|might)\b", re.IGNORECASE)


def read_habits(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read what a history tells in the present tense as what comes round.

    Not in a paragraph that tells a date: there the present is that of a chronicle.
    """
    raw = text.raw
    told = {_paragraph(raw, m) for m in mentions if not _recurs(m.expression)}
    return tuple(
        evolve(m, expression=_any_year(m.expression))
        if _recurs(m.expression)
        and _paragraph(raw, m) not in told
        and _is_present(raw, m)
        else m
        for m in mentions
    )


def _recurs(expression: Expression) -> bool:
    match expression:
        case Modified(of=of):
            return _recurs(of)
        case Between(start, end):
            return _recurs(start) and _recurs(end)
        case _:
            any_day = isinstance(expression, Month | SeasonName | Repeat | Length)
            return any_day or isinstance(expression, Reference) or _is_now(expression)


def _is_now(expression: Expression) -> bool:
    now = (Anchor.DCT, Anchor.OPEN)
    return isinstance(expression, Deictic) and expression.anchor in now


def _any_year(expression: Expression) -> Expression:
    match expression:
        case Month() | SeasonName():
            return Repeat(expression)
        case Modified(of=of):
            return evolve(expression, of=_any_year(of))
        case Between(start, end):
            return Between(_any_year(start), _any_year(end))
        case _:
            return expression


def _paragraph(raw: str, mention: Mention) -> int:
    return raw.rfind("\n", 0, mention.span.start)


def _is_present(raw: str, mention: Mention) -> bool:
    """Tell whether all verbs of the sentence are in the present tense."""
    start, opens = _paragraph(raw, mention) + 1, True
    for match in _ENDS.finditer(raw, start, mention.span.start):
        start, opens = match.end(), False
    if opens and start == mention.span.start and isinstance(mention.expression, Month):
        # "February - food runs out"
        return False
    end = _ENDS.search(raw, mention.span.end)
    words = tagged(raw, start, end.start() if end else len(raw))
    tags = {tag for word, _, tag in words if not _HAPPENS.match(word)}
    return not tags.isdisjoint(_PRESENT) and tags.isdisjoint(_PAST)
