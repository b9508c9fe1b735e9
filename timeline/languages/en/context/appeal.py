"""English hours of what witnesses may have seen: "Anyone who was there at 8pm should call".

Which day that was is known to those who are asked.
"""

import re

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.model.expression import (
    Anchor,
    Between,
    Clock,
    Deictic,
    Deixis,
    Expression,
    Modified,
    Part,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["leave_appeals"]

_DAY = Deictic(Deixis.THIS, Granularity.DAY, Anchor.EVENT)
_SEEN = re.compile(
    r"\b(?:any(?:one|body)|those|people|witnesses|drivers|motorists|residents|walkers"
    r"|members of the public) (?:who|that) (?:was|were|saw|heard|noticed|witnessed|drove"
    r"|passed|walked|may have|might have)\b[^.!?\n]*\Z",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"[^.!?\n]*\b(?:should|please|must|asked|urged|encouraged|requested|invited|to call"
    r"|to contact|to come forward)\b"
)
_REACH = 160


@holding(Clock, Part)
def leave_appeals(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave open the day of an hour that witnesses are asked of, if none is told."""
    left: list[Mention] = []
    told = 0
    for mention in mentions:
        start = mention.span.start
        unit = unit_of(mention.expression)
        if _is_bare(mention.expression):
            near = "\n\n" not in text.raw[told:start] and told > 0
            asked = not near and _is_asked(text.raw, start, mention.span.end)
            left.append(_left_open(mention) if asked else mention)
            continue
        if unit is not None and unit <= Granularity.DAY:
            told = mention.span.end
        left.append(mention)
    return tuple(left)


def _is_asked(raw: str, start: int, end: int) -> bool:
    """Tell whether "Anyone who was" stands before, and "is asked to call" behind."""
    if _SEEN.search(raw, max(0, start - _REACH), start) is None:
        return False
    return _ASKED.match(raw, end, end + _REACH) is not None


def _is_bare(said: Expression) -> bool:
    match said:
        case Clock() | Part():
            return True
        case Modified(of=of):
            return _is_bare(of)
        case Between(start=one, end=other):
            return _is_bare(one) and _is_bare(other)
        case _:
            return False


def _left_open(mention: Mention) -> Mention:
    return evolve(mention, expression=_within(mention.expression))


def _within(said: Expression) -> Expression:
    match said:
        case Clock() | Part():
            return Within(said, _DAY)
        case Modified(mod, of):
            return Modified(mod, _within(of))
        case Between(start, end):
            return Between(_within(start), _within(end))
        case _:
            return said
