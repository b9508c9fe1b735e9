"""English midnights that begin a day: "shut just after midnight early Monday"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Clock, Expression, Length, Within
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["begin_at_midnight"]

_MIDNIGHT, _OPENING = Clock(24, 0), Clock(0, 0)
_FAR = 200
_BEGINS = re.compile(
    r"\b(?:beg[iau]n|start|commence)(?:s|d|ed|ning|ing)?(?: [a-z]+){0,4} (?:at|from) \Z"
)
_WHOLE_DAY = re.compile(
    r"\b(?:(?:24|48|72)[- ]hour|(?:one|two|three)-day|day-?long|all-day)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.!?][\"'”’)]*\s|\n")


@GRAMMAR.rule("midnight early [on] {bare_weekday:day}", gives="day_clock")
def early(day: Expression) -> Expression:
    return Within(_OPENING, day)


@GRAMMAR.rule("midnight early [on] {bare_weekday:day}")
def bare(day: Expression) -> Expression:
    return early(day)


@holding(Clock)
def begin_at_midnight(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Let "a 24-hour strike on Thursday begins at midnight" begin with that Thursday."""
    read: list[Mention] = []
    day: Mention | None = None
    for mention in mentions:
        if mention.expression == _MIDNIGHT and day is not None:
            begins = _begins(text.raw, day.span.end, mention.span.start)
            said = _OPENING if begins else _MIDNIGHT
            read.append(evolve(mention, expression=said))
            continue
        read.append(mention)
        if not isinstance(mention.expression, Length):
            day = mention if unit_of(mention.expression) is Granularity.DAY else None
    return tuple(read)


def _begins(raw: str, day: int, start: int) -> bool:
    """Tell whether what lasts all day begins then, in the paragraph of that day."""
    if start - day > _FAR or "\n\n" in raw[day:start]:
        return False
    if _BEGINS.search(raw, max(day, start - _FAR // 4), start) is None:
        return False
    ends = [end.end() for end in _ENDS.finditer(raw, max(0, start - _FAR), start)]
    return (
        _WHOLE_DAY.search(raw, ends[-1] if ends else max(0, start - _FAR)) is not None
    )
