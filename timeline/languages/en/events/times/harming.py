"""Harm that an English event did when it was: "the bombing on Monday that killed two"."""

from collections.abc import Iterable, Sequence

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.times.tie import UNTIED, Tie, give
from timeline.languages.en.syntax.nouns import happens
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["harm"]

_HARMING = word_set("kill injure wound hurt leave destroy damage maim wreck claim bury")
_WITHIN = IN_PHRASE | {"IN"}
_RELATIVE = frozenset(("that", "which"))


def harm(reading: Reading, found: Sequence[Found], tied: dict[int, Tie]) -> None:
    """Tie the "killed" of "Friday's raid, which killed six", to the day of the raid."""
    if _RELATIVE.isdisjoint(reading.distinct):
        return
    events = [event.index for event in found if event.group is None]
    for event in found:
        k = _antecedent(reading, event, events)
        cause = tied.get(k, UNTIED)
        if cause.timex is not None and cause.relation is Relation.AT:
            give(tied, (event.index,), Tie(timex=cause.timex))


def _antecedent(reading: Reading, event: Found, events: Iterable[int]) -> int:
    """Return the raid of "the raid on Friday that killed six", the killing given, or -1."""
    group = event.group
    if group is None or group.passive or group.tense != "PAST" or group.first == 0:
        return -1
    simple = group.aspect == "NONE" and event.lexeme.lemma in _HARMING
    k = group.first - 1
    if not simple or reading.lower[k] not in _RELATIVE:
        return -1
    k -= 1 + (reading.lower[k - 1] == ",")
    raids = {j for j in events if happens(reading.lower[j])}
    while k > 0 and k not in raids:
        if reading.times[k] < 0 and reading.tags[k] not in _WITHIN:
            return -1
        k -= 1
    return k if k in raids else -1
