"""English days of what somebody is tried or punished for: "on trial for a murder in May".

The trial and the sentence are of another day, which such a sentence leaves open.
"""

from timeline.languages.en.events.times.site import LONG, Site
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import ACCUSED

__all__ = ["punished_for"]

_CRIME = IN_PHRASE | {"IN", "VBG"}
_LINKS = frozenset(("for", "of"))
_TRIED = frozenset(("standing", "on"))
_TERMS = word_set("life years year months sentence sentences term terms")
_JAILS = frozenset(("jail", "prison", "custody"))


def punished_for(reading: Reading, place: Site) -> range | None:
    """Return the words of a crime that a time ends, from its noun or gerund on.

    Of "is on trial for the murder of a clerk in May" that is "murder of a clerk".
    """
    if place.head >= 0 or _LINKS.isdisjoint(reading.distinct):
        return None
    k = place.first - 1
    while k > 0 and reading.tags[k] in _CRIME:
        if reading.lower[k] in _LINKS and _punishes(reading, place, k):
            crime = _crime(reading, k + 1, place.first)
            return range(crime, place.first) if crime >= 0 else None
        k -= 1
    return None


def _crime(reading: Reading, k: int, end: int) -> int:
    """Return the murder of "the murder of a clerk", the "robbing" of "robbing it", or -1."""
    if reading.tags[k] == "VBG" or reading.lower[k].endswith("ing"):
        return k
    while k + 1 < end and reading.tags[k + 1] != "IN":
        k += 1
    return k if k < end and reading.tags[k] in NOUNS else -1


def _punishes(reading: Reading, place: Site, k: int) -> bool:
    """Tell whether the "for" or "of" at *k* says what somebody did."""
    verb = reading.verb_before(k)
    if verb is None or verb.tense == "FUTURE" or verb.modality is not None:
        return False
    led = reading.word(k - 1)
    now = verb.tense != "PAST"
    if reading.lower[k] == "of":
        # "accused of theft on Monday" may be so then
        told = reading.tags[k + 1] in ("DT", "PRP$", "VBG")
        return led in ACCUSED and told and (now or led == "guilty")
    if led == "trial":
        return reading.word(k - 2) in _TRIED and now
    if led not in _TERMS and led not in _JAILS:
        return False
    served = now and (reading.verb(verb) == "serve" or verb.copula)
    # "was jailed for life for a murder in 1999", but "for a robbery on Friday"
    long_ago = verb.passive and place.unit in LONG and place.side == "<"
    return served or (long_ago and reading.verb(verb) in _JAILING)


_JAILING = frozenset(("jail", "sentence", "imprison"))
