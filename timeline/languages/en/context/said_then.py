"""English days of which no text says when they were: "told the court he slept that night"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.context.around import from_event
from timeline.model.expression import Deictic, Shift, Within
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["leave_said"]

_REACH = 120
_TESTIFIED = re.compile(
    r"\b(?:told (?:the |a )?(?:[a-z]+ )?(?:court|jury|jurors|judges?|inquest|inquiry|hearing"
    r"|tribunal)|testified)\b[^.!?\n]*\Z"
)
_THAT = re.compile(
    r"that (?:same )?(?:day|night|morning|afternoon|evening)\Z", re.IGNORECASE
)


@concerning(Deictic, Within, Shift)
def leave_said(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave open what is told in court of "that day"."""
    return tuple(_left(text.raw, mention) for mention in mentions)


def _left(raw: str, mention: Mention) -> Mention:
    start, unit = mention.span.start, unit_of(mention.expression)
    if unit is None or unit > Granularity.DAY:
        return mention
    if not _THAT.match(raw, start, mention.span.end):
        return mention
    if not _TESTIFIED.search(raw, max(0, start - _REACH), start):
        return mention
    return evolve(mention, expression=from_event(mention.expression))
