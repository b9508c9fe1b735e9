"""English nouns that a time of their sentence is not said of."""

from timeline.languages.en.events.stance import GAINSAYING
from timeline.languages.en.events.times.inside import is_marked, is_of_noun
from timeline.languages.en.events.times.probable import lead
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS
from timeline.languages.en.syntax.words import SUBORDINATORS

__all__ = ["is_led", "is_of_noun_alone"]


def is_of_noun_alone(reading: Reading, k: int, place: Site) -> bool:
    """Tell whether a time is of another noun, or of a verb that the noun is only with."""
    released = reading.lower[k] in _ACCOUNTS and place.head == k
    if released and not _RELEASED.isdisjoint(reading.lower[k + 1 : k + _FEW]):
        # "Third-quarter results are due" is of no day of that quarter.
        return True
    copula = reading.verb_before(k)
    if copula is not None and copula.copula and place.end <= copula.first:
        # "Two men kidnapped in 2011 are missing."
        return is_of_noun(reading, copula, place)
    verb = reading.verb_before(place.first)
    if verb is not None and verb.head < k and reading.lower[place.first - 1] in _ONLY:
        # "was told of the decision only on Friday"
        return True
    return is_marked(reading, k) or _is_topic(reading, k, place)


_ONLY = frozenset(("only", "just", "again", "finally", "first", "eventually"))
_RELEASED = frozenset(("due", "published", "released", "announced"))
_ACCOUNTS = frozenset(("results", "accounts", "figures", "earnings"))
_FEW = 6


def _is_topic(reading: Reading, k: int, place: Site) -> bool:
    """Tell whether it is what somebody "voted on Tuesday on", or "on" on Tuesday."""
    led = lead(reading, k)
    if led < 0 or reading.lower[led] not in ("on", "over", "about"):
        return False
    verb = reading.verb_at.get(led - 1)
    ruled = verb is not None and reading.verb(verb) in GAINSAYING
    return place.end == led or ruled


def is_led(reading: Reading, k: int) -> bool:
    """Tell whether a noun is led by a preposition, and no subject.

    "Talks on the merger of the banks collapsed Friday" are not of a merger on Friday.
    """
    after = reading.tags[k + 1] if k + 1 < len(reading.tags) else "."
    led = lead(reading, k)
    if led < 0 and _is_of_participle(reading, k):
        return True
    if (after[0] == "V" or after in _ENDS) and reading.word(led) not in _CONCERNING:
        return False
    return led >= 0 and reading.lower[led] not in _CLAUSAL


def _is_of_participle(reading: Reading, k: int) -> bool:
    """Tell whether a noun is the murder of "police investigating a murder found"."""
    verb = reading.verb_before(k)
    if verb is None or verb.tense != "PRESPART" or verb.first == 0:
        return False
    its = IN_PHRASE.issuperset(reading.tags[verb.head + 1 : k])
    return its and reading.tags[verb.first - 1] in NOUNS


# "A man wanted for murder was held on Friday."
_CONCERNING = frozenset(("for", "with", "over", "about", "against"))
_ENDS = frozenset(("MD", ",", "."))
_CLAUSAL = SUBORDINATORS - {"after", "before"} | {"that"}
