"""What English names again: "The fire began on May 3. The day after the fire, it rained"."""

import re

from timeline.languages.en.syntax.derivation import verb_of
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["is_of_day_told"]

_NOUN = re.compile(r" (?:of )?(?:the|its|his|her|their) (?P<noun>[a-z]{4,20})\b")
_STOP = re.compile(r"[.!?][\"\N{RIGHT DOUBLE QUOTATION MARK}]? |\n")
_REACH, _FIRST = 240, 4
_PASSING = word_set("after since following before until despite over for in of by with")


def is_of_day_told(raw: str, found: list[Mention], mention: Mention) -> bool:
    """Tell whether the day told last is that of the noun that "the day after" leads to.

    It has to be the only one of the sentence before, which tells of the same: "The bridge
    collapsed on May 3. Crews came the day after the collapse."
    """
    noun = _NOUN.match(raw, mention.span.end)
    if noun is None or not found or unit_of(found[-1].expression) is not _DAY:
        return False
    day, start = found[-1].span, mention.span.start
    stops = list(_STOP.finditer(raw, day.end, min(start, day.end + _REACH)))
    near = start - day.end < _REACH and "\n\n" not in raw[day.end : start]
    if len(stops) != 1 or not near:
        return False
    opened = max(0, day.start - _REACH)
    begins = max((s.end() for s in _STOP.finditer(raw, opened, day.start)), default=0)
    alone = len(found) < _TWO or found[-2].span.end <= begins
    words = re.findall(r"[\w'-]+", raw[begins : stops[0].start()].lower())
    return alone and (begins > 0 or opened == 0) and _tells(words, noun["noun"])


_DAY, _TWO = Granularity.DAY, 2


def _tells(words: list[str], noun: str) -> bool:
    """Tell whether a sentence tells of a collapse: "The bridge collapsed", "A collapse"."""
    pasts = _pasts(noun)
    for k, word in enumerate(words):
        if word in pasts:
            return _PASSING.isdisjoint(words[max(0, k - 2) : k])
        if word in (noun, noun + "s") and k < _FIRST:
            return _PASSING.isdisjoint(words[:k])
    return False


def _pasts(noun: str) -> tuple[str, ...]:
    """Return what somebody did, or something, of a noun: "fired", "erupted", "exploded"."""
    verb = verb_of(noun, lambda word: "VB" in tags_of(word)) or noun
    return (verb + "d", verb + "ed", verb[:-1] + "ied")
