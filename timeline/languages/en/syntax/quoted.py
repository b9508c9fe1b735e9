"""Quotation marks inside English noun phrases: "the 'Night Train' star"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import FINITE, NOUNS, SURELY_FINITE

__all__ = ["QUOTING", "behind_quoted", "is_called"]

QUOTING = frozenset(('"', "''"))
"""The tags of a mark that can open a quotation."""

_CLOSING = {"'": "'", "‘": "’", '"': '"', "“": "”", "''": "''", "``": "''"}
_LONGEST = 6
_OF_NAMES = frozenset(("NNP", "NN", "NNS", "JJ", "IN", "DT", "CD", "POS"))


def behind_quoted(reading: Reading, start: int, k: int) -> int:
    """Return the noun behind what is quoted at *k*, in a phrase that begins at *start*.

    It is 0 where the phrase does not go on: 'a "lie", she said', '"Yes," voters said';
    what ends with "a wooden 'half-church' was built" ends with the mark.
    """
    end = _closed(reading, k)
    if not end or end + 1 >= len(reading.tags) or reading.touches(end + 1):
        return 0
    inside = reading.tags[k + 1 : end]
    if not FINITE.isdisjoint(inside):
        return 0
    titled = reading.words[k + 1][0].isupper() and _OF_NAMES.issuperset(inside)
    if _is_so_called(reading, start, k) and reading.tags[end + 1] in SURELY_FINITE:
        return end
    goes_on = reading.tags[end + 1] in NOUNS and reading.times[end + 1] < 0
    return end + 1 if goes_on and (titled or start < k) else 0


def _is_so_called(reading: Reading, start: int, k: int) -> bool:
    """Tell whether a word of no name is quoted for what a thing was called."""
    return start < k and reading.lower[start] in _ANY and reading.words[k + 1].islower()


_ANY = frozenset(("a", "an"))


def _closed(reading: Reading, k: int) -> int:
    """Return the mark that closes a quotation of few words opened at *k*, or 0."""
    words, close = reading.words, _CLOSING.get(reading.words[k])
    alone = k == 0 or not reading.touches(k)
    if close is None or not alone or not words[k + 1 :] or not reading.touches(k + 1):
        return 0
    for j in range(k + 2, min(k + 2 + _LONGEST, len(words))):
        if words[j] == close:
            return j if words[j - 1][-1].isalnum() and reading.touches(j) else 0
    return 0


def is_called(tags: Sequence[str], k: int) -> bool:
    """Tell whether word *k* stands behind one in quotation marks, and an article."""
    led = k >= _REACH and tags[k - _REACH] in ("DT", "PRP$")
    return led and tags[k - _REACH + 1] == tags[k - 1] == '"'


_REACH = 4
