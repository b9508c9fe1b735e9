"""English times of what something is ahead of: "shut schools ahead of a storm on Friday"."""

from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.words import OCCASIONS

__all__ = ["awaited"]


def awaited(reading: Reading, k: int) -> int:
    """Return the noun of "shut schools ahead of a storm on Friday", or -1.

    So of "will vote before his trip to Rome on Friday". *k* is the last word before it.
    """
    tags, lower, end = reading.tags, reading.lower, k
    while k > 0 and lower[k] not in _AHEAD and tags[k] in _AWAITED:
        k -= 1
    k += _ahead(lower[max(0, k - 1) : k + 2])
    if k > end or k < 1 or lower[k] not in ("of", "to", "before"):
        return -1
    led = k + 1
    while led < end and tags[led + 1] in IN_PHRASE:
        led += 1
    noun = lexemes().of(lower[led], "N")
    happens = noun.file in _HAPPENING or noun.lemma in OCCASIONS
    return led if happens and tags[led] in _NOUN else -1


_NOUN = frozenset(("NN", "NNS"))
_AWAITED = IN_PHRASE | {"IN", "TO"}
_AHEAD = frozenset(("ahead", "before", "prior", "advance"))


def _ahead(near: list[str]) -> int:
    """Return how far the last word of "in advance of" lies behind "advance"."""
    return int(near[1:] in (["ahead", "of"], ["prior", "to"], ["advance", "of"]))


# WordNet's files of acts, events, phenomena and processes.
_HAPPENING = frozenset(("n04", "n11", "n19", "n22"))
