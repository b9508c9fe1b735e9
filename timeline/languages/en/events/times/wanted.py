"""What a verb wants done by a time."""

from collections.abc import Container

from timeline.languages.en.events.stance import ANNOUNCING, WISHING
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Reading

__all__ = ["wanted", "wants"]


def wants(reading: Reading, k: int, place: Site) -> bool:
    """Tell whether what a verb has said is due: "asked for refunds by June"."""
    group = reading.verb_at.get(k)
    if group is None or group.tense not in _SAID or place.preposition not in _DUE:
        return False
    lemma = lexemes().of(reading.lower[k], "V").lemma
    asked = lemma in WISHING["for"] and "for" in reading.lower[k + 1 : place.first]
    wishes = asked or lemma in ANNOUNCING
    if place.preposition in ("until", "till") and lemma not in _FORESEEING:
        return False
    return wishes and not group.passive and place.side in ("=", ">")


def wanted(reading: Reading, events: Container[int], k: int, place: Site) -> int:
    """Return the noun that a verb wants by then, or -1."""
    nouns = (j for j in range(place.first - 1, k, -1) if reading.tags[j] in _WANTED)
    return next((j for j in nouns if j in events), -1)


_WANTED = frozenset(("NN", "NNS"))
_DUE = frozenset(("by", "before", "until", "till", "through"))
_FORESEEING = frozenset(("expect", "forecast", "predict", "anticipate", "foresee"))
_SAID = frozenset(("PAST", "PRESENT"))
