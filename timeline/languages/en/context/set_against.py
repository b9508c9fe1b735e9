"""Days that English figures are set against: "6.18 percent, from 6.10 percent Friday".

They are no scene: "earlier in the day" goes on with the day that was told before.
"""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.model.expression import Deictic, Modified, Shift, Weekday
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["set_aside"]

_REACH = 60
_AGAINST = re.compile(
    r"\b(?:from|compared (?:with|to)|than|against|versus|above|below)(?: an?| the)?"
    r"(?P<figures>(?: [a-z]+ly)?(?: (?:record|revised|adjusted))? [$£€]?\d[\d.,/]*%?"
    r"(?: \d/\d+)?(?: [a-z]+)?(?: an? (?:share|barrel|ounce|pound|ton))?)?"
    r"(?: on)? ?\Z"
)
_OWNS = re.compile(r"['’]s ")


@concerning(Weekday, Shift, Deictic, Modified)
def set_aside(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Mark the days that only measure what is told: no time goes on from them."""
    return tuple(
        evolve(mention, aside=True) if _is_measure(text.raw, mention) else mention
        for mention in mentions
    )


def _is_measure(raw: str, mention: Mention) -> bool:
    if mention.ends or unit_of(mention.expression) is not Granularity.DAY:
        return False
    start = mention.span.start
    against = _AGAINST.search(raw, max(0, start - _REACH), start)
    if against is None:
        return False
    return bool(against["figures"]) or _OWNS.match(raw, mention.span.end) is not None
