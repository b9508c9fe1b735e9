"""English last ones that are the final ones: "the last Friday concert of the summer"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.syntax.words import FUNCTION_WORDS
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    Part,
    Weekday,
    Within,
)
from timeline.model.mention import Mention

__all__ = ["leave_final"]

_LAST = re.compile(r"the (?:last|final) ", re.IGNORECASE)
_HELD = re.compile(
    r" (?P<noun>[a-z]+)(?: [a-z]+){0,2}?"
    r"(?: (?:of|for) (?:the|this|our|their|its|[A-Z\d])| (?:will|is to|is on|takes)\b)"
)


@holding(Deictic)
def leave_final(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave open which day "the last Friday concert of the summer" is on.

    "The last Saturday market was held" is that of last Saturday.
    """
    return tuple(_left(text.raw, mention) for mention in mentions)


def _left(raw: str, mention: Mention) -> Mention:
    start, end = mention.span.start, mention.span.end
    if not _LAST.match(raw, start):
        return mention
    held = _HELD.match(raw, end)
    if held is None or held["noun"] in FUNCTION_WORDS:
        return mention
    return evolve(mention, expression=_some(mention.expression))


def _some(said: Expression) -> Expression:
    match said:
        case Deictic(Deixis.LAST, Weekday() as day, Anchor.DCT):
            return Deictic(Deixis.SOME, day)
        case Within(Part(), Deictic(Deixis.LAST, Weekday() as day, Anchor.DCT)):
            return evolve(said, outer=Deictic(Deixis.SOME, day))
        case _:
            return said
