"""English words that only name something: "a check known as a "dry run""."""

from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_term"]

_CALLED = word_set("dubbed nicknamed termed labelled labeled")
_NAMING = _CALLED | {"known"}
_NAME = IN_PHRASE | {"VB", "VBP", "VBG", "VBN", '"', "''", "``"}


def is_term(reading: Reading, k: int) -> bool:
    """Tell whether word *k* is of a name in quotes: the "fire" of "known as a "hot fire""."""
    if _NAMING.isdisjoint(reading.distinct) or '"' not in reading.kinds:
        return False
    if _is_known_as(reading, k):
        return True
    first = k
    while first > 0 and reading.tags[first - 1] in _NAME:
        if reading.lower[first - 1] in _NAMING:
            break
        first -= 1
    named = reading.lower[first - 1] in _CALLED or reading.lower[
        max(0, first - 2) : first
    ] == ["known", "as"]
    return first > 0 and named and '"' in reading.tags[first : first + 2]


def _is_known_as(reading: Reading, k: int) -> bool:
    """Tell whether it is the "known" of "a check known as", which is no event."""
    group = reading.verb_at.get(k)
    bare = group is not None and group.tense == "PASTPART" and not group.passive
    return bare and reading.lower[k : k + 2] == ["known", "as"]
