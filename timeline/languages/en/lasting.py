"""How long what begins on an English date goes on: "from May 20 for 2 weeks"."""

import re

from attrs import evolve

from timeline.grammar.language import Text
from timeline.model.expression import Length
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["LINKS", "STARTING", "lasting", "lasting_for"]

STARTING = ("starting", "beginning", "effective")
"""Participles that say when something begins."""

LINKS = ("on", "in", "from", "with")
"""Prepositions behind those."""

_REACH = 32
_STARTS = frozenset(
    [
        *("from", "starting at", "beginning at", *STARTING),
        *(f"{word} {link}" for word in STARTING for link in LINKS),
    ]
)
_AFTER = frozenset(["after", "following"])
_WITHIN = ("within ", " the ", " those ")
_BEGINS = re.compile(
    r"\b(?:from|starting|beginning)(?: on| from| at)?\s+$", re.IGNORECASE
)


def lasting(text: Text, length: Mention, start: Mention) -> Mention:
    """Let a date go on as long as the length before it: "2 weeks starting May 20"."""
    between = text.raw[length.span.end : start.span.start].strip(" ,").lower()
    before = text.raw[max(0, length.span.start - _REACH) : length.span.start]
    within = between in _AFTER and before.lower().endswith(_WITHIN)
    return _with_length(start, length) if between in _STARTS or within else start


def lasting_for(text: Text, start: Mention, length: Mention) -> Mention:
    """Let a date go on as long as the length after it: "from May 20 for 2 weeks"."""
    between = text.raw[start.span.end : length.span.start].strip(" ,").lower()
    before = text.raw[max(0, start.span.start - _REACH) : start.span.start]
    if between != "for":
        return start
    timed = unit_of(start.expression) or Granularity.DAY
    begins = timed < Granularity.PART_OF_DAY or _BEGINS.search(before) is not None
    return _with_length(start, length) if begins else start


def _with_length(start: Mention, length: Mention) -> Mention:
    if not isinstance(length.expression, Length):
        return start
    if unit_of(start.expression) is None or start.ends:
        return start
    return evolve(start, lasts=length.expression, bound=None)
