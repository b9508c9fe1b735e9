"""English days that count from when somebody said so, and no text says when that was.

"It said at the time: "He has today begun"", "Roe told the court he slept that night".
"""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.context.around import from_event
from timeline.model.expression import Anchor, Deictic, Expression, Shift, Within
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["leave_said"]

_REACH, _LONGEST = 120, 400
_QUOTES = frozenset('"“”')
_SAID_THEN = re.compile(
    r"\b(?:said|wrote|added|announced|explained|posted|tweeted|stated|told [\w ]{1,30})"
    r"(?: [\w ]{1,30})? (?:at the time|(?:back )?then)[,:]? \Z"
)
_BEHIND = re.compile(
    r"[,.?!]?[\"”] (?:[\w.'’]+ ){1,5}?(?:said|wrote|added|told \w+) (?:at the time|then)\b"
    r"|[,.?!]?[\"”] (?:said|wrote|added) (?:[\w.'’]+ ){1,5}?(?:at the time|then)\b"
)
_TESTIFIED = re.compile(
    r"\b(?:told (?:the |a )?(?:[a-z]+ )?(?:court|jury|jurors|judges?|inquest|inquiry|hearing"
    r"|tribunal)|testified)\b[^.!?\n]*\Z"
)
_THAT = re.compile(
    r"that (?:same )?(?:day|night|morning|afternoon|evening)\Z", re.IGNORECASE
)
_COUNTED = (Anchor.DCT, Anchor.OPEN, Anchor.AHEAD)


@concerning(Deictic, Within, Shift)
def leave_said(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave open what counts from a saying of which no day is told."""
    return tuple(_left(text.raw, mention) for mention in mentions)


def _left(raw: str, mention: Mention) -> Mention:
    start, unit = mention.span.start, unit_of(mention.expression)
    if unit is None or unit > Granularity.DAY:
        return mention
    if _THAT.match(raw, start, mention.span.end):
        told = _TESTIFIED.search(raw, max(0, start - _REACH), start)
        return (
            evolve(mention, expression=from_event(mention.expression))
            if told
            else mention
        )
    said = _counted(mention.expression)
    if said is mention.expression or not _is_said_then(raw, mention):
        return mention
    return evolve(mention, expression=said)


def _is_said_then(raw: str, mention: Mention) -> bool:
    """Tell whether it is quoted, and said "at the time"."""
    start, end = mention.span.start, mention.span.end
    near = range(start - 1, max(-1, start - _LONGEST), -1)
    opened = next((k for k in near if raw[k] in _QUOTES or raw[k] == "\n"), None)
    if opened is None or raw[opened] not in _QUOTES or raw[opened] == "”":
        return False
    if raw[opened - 1 : opened].strip() not in ("", "("):
        return False
    if _SAID_THEN.search(raw, max(0, opened - _REACH), opened):
        return True
    far = range(end, min(len(raw), end + _LONGEST))
    closed = next((k for k in far if raw[k] in _QUOTES or raw[k] == "\n"), None)
    return (
        closed is not None
        and _BEHIND.match(raw, closed - (raw[closed - 1] in ",.?!")) is not None
    )


def _counted(said: Expression) -> Expression:
    match said:
        case Within(inner, outer):
            counted = _counted(outer)
            return said if counted is outer else Within(inner, counted)
        case Deictic(what=Granularity()) | Shift(of=None) if said.anchor in _COUNTED:
            return evolve(said, anchor=Anchor.EVENT)
        case _:
            return said
