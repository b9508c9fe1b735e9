"""English weekdays that only name what is held: "our next cleaning Saturday is June 17th"."""

import re

from timeline.grammar.language import Text, concerning
from timeline.model.expression import Weekday, Within
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["drop_named_days"]

_REACH = 40
_WHICH = re.compile(
    r"\b(?:the|our|my|your|their|its|his|her) (?:next|first|last|final|second|other) "
    r"[a-z]+ \Z",
    re.IGNORECASE,
)
_IS = re.compile(
    r"(?: (?:at|in|on|of|for) (?:[\w'\N{RIGHT SINGLE QUOTATION MARK}]+ ){0,4}"
    r"[\w'\N{RIGHT SINGLE QUOTATION MARK}]+)?"
    r" (?:will be|is|was|falls|fell)(?: held)?(?: on| from)?(?: the)? "
)


@concerning(Weekday)
def drop_named_days(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Drop the weekday of "Our next cleaning Saturday will be June 17th".

    The day behind the verb says which it is.
    """
    behind = (*mentions[1:], None)
    pairs = zip(mentions, behind, strict=True)
    return tuple(day for day, later in pairs if not _is_named(text.raw, day, later))


def _is_named(raw: str, day: Mention, later: Mention | None) -> bool:
    if later is None or not isinstance(day.expression, Weekday):
        return False
    said = later.expression
    if unit_of(said.outer if isinstance(said, Within) else said) is not Granularity.DAY:
        return False
    start = day.span.start
    if _IS.fullmatch(raw, day.span.end, later.span.start) is None:
        return False
    return _WHICH.search(raw, max(0, start - _REACH), start) is not None
