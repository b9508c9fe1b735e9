"""English periods that accounts are of: "the three months ended March 31"."""

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.period_end import ENDED
from timeline.model.expression import Deixis, Length, Window
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["lay_out"]

_DEFINITE = ("the ", "its ")
_ENDS = (Granularity.DAY, Granularity.MONTH)


@concerning(Length)
def lay_out(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Let "the year to March" lie where it ends; it stays a length in its value."""
    read: list[Mention] = []
    for mention, later in zip(mentions, (*mentions[1:], None), strict=True):
        length = mention.expression
        ends = later is not None and _ends(text.raw, mention, later)
        if ends and later is not None and isinstance(length, Length):
            window = Window(Deixis.LAST, length, of=later.expression)
            read.append(evolve(mention, expression=window))
        else:
            read.append(mention)
    return tuple(read)


def _ends(raw: str, period: Mention, end: Mention) -> bool:
    if unit_of(end.expression) not in _ENDS:
        return False
    definite = period.span.of(raw)[:4].lower() in _DEFINITE
    return definite and bool(ENDED.fullmatch(raw, period.span.end, end.span.start))
