"""English nouns that a time of their sentence is not said of."""

from timeline.languages.en.events.relative import closes_reduced
from timeline.languages.en.events.stance import GAINSAYING
from timeline.languages.en.events.times.inside import is_marked, is_of_noun
from timeline.languages.en.events.times.probable import lead
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS
from timeline.languages.en.syntax.word_set import word_set
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
    if verb is not None and "toll" in reading.lower[: verb.first]:
        # "The toll rose to ten on Monday in a fire that": the fire was before.
        return verb.head < place.first <= k and is_led(reading, k)
    if verb is not None and k < verb.first - 1 and _is_agreed(reading, verb, place):
        return True
    return is_marked(reading, k) or _is_topic(reading, k, place)


def _is_agreed(reading: Reading, verb: Group, place: Site) -> bool:
    """Tell whether it is the May of "in breach of a truce signed in Velta in May"."""
    done = verb.tense == "PASTPART" and reading.lower[verb.head] in _AGREED
    return done and place.head < 0 and closes_reduced(reading, place.first)


_AGREED = word_set(
    "signed reached agreed adopted passed imposed concluded struck brokered ratified",
    "enacted approved issued filed",
)
_ONLY = frozenset(("only", "just", "again", "finally", "first", "eventually"))
_RELEASED = frozenset(("due", "published", "released", "announced"))
_ACCOUNTS = frozenset(("results", "accounts", "figures", "earnings"))
_FEW = 6


def _is_topic(reading: Reading, k: int, place: Site) -> bool:
    """Tell whether it is what somebody "voted on Tuesday on", or "on" on Tuesday.

    So is the ban that judges "will hear an appeal against on Tuesday".
    """
    led = lead(reading, k)
    if led < 0:
        return False
    between = place.end == led
    verb = reading.verb_at.get((place.first if between else led) - 1)
    if reading.lower[led] in ("on", "over") and reading.lower[k] in _CHARGES:
        # "arrested on fraud charges on Monday"
        return True
    if reading.lower[led] in ("on", "over", "about"):
        ruled = verb is not None and reading.verb(verb) in GAINSAYING
        if between or ruled:
            return True
    return _is_known(reading, led, verb, place) and (between or place.first > k)


def _is_known(reading: Reading, led: int, verb: Group | None, place: Site) -> bool:
    """Tell whether *led* leads what was there before a verb, or the *verb* beside it."""
    if reading.lower[led] not in _TOPICAL:
        return False
    many = reading.tags[led + 1] == "NNS" and reading.lower[led] in _ON_ALL
    if not many and reading.lower[led + 1] not in _DEFINITE:
        return False
    its = verb or _verb_of_object(reading, led)
    if its is None or place.side not in _SIDES.get(its.tense, ""):
        return False
    word = reading.lower[led]
    if word == "of":
        return reading.lower[led - 1] in _KNOWN_BY
    if word == "for" or (word == "to" and reading.tags[led - 1] not in NOUNS):
        return verb is not None and reading.verb(verb) in _ANSWERING
    return True


def _verb_of_object(reading: Reading, k: int) -> Group | None:
    """Return the verb whose object ends before word *k*, None if there is none."""
    verb = reading.verb_before(k)
    if verb is None or not _LINKED.issuperset(reading.tags[verb.head + 1 : k]):
        return None
    return verb


_CHARGES = frozenset(("charge", "charges", "suspicion", "allegations", "accusations"))
# Where the day of a verb lies, when its topic was there before.
_SIDES = {"PAST": "<=", "PRESPART": "<=>", "FUTURE": ">=", "INFINITIVE": ">="}
_TOPICAL = frozenset(("against", "to", "over", "about", "into", "for", "of"))
_ON_ALL = frozenset(("against", "over", "about"))
_LINKED = IN_PHRASE | {"IN", "TO", "RP"}
_ANSWERING = word_set(
    "react respond object apologise apologize answer agree atone thank vote campaign"
)
# "Prayed for the victims of the quake on Sunday"
_KNOWN_BY = word_set(
    "victim victims survivors scene site aftermath wake families relatives anniversary",
    "cause causes handling impact effects memory heroes veterans legacy details",
)
_DEFINITE = frozenset(("the", "this", "that", "these", "those", "its", "his", "their"))


def is_led(reading: Reading, k: int) -> bool:
    """Tell whether a noun is led by a preposition, and no subject.

    "Talks on the merger of the banks collapsed Friday" are not of a merger on Friday.
    """
    after = reading.tags[k + 1] if k + 1 < len(reading.tags) else "."
    led = lead(reading, k)
    if led < 0 and _is_of_participle(reading, k):
        return True
    if led > 0 and _is_of_reduced(reading, led):
        return True
    if led > 0 and after[0] == "V" and reading.lower[led] == "in":
        # "A truce in the fighting ended Friday", but "In trading, shares fell Friday"
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


def _is_of_reduced(reading: Reading, led: int) -> bool:
    """Tell whether it is the raid of "A man arrested after the raid was freed on Friday"."""
    verb = reading.verb_at.get(led - 1)
    if verb is None or verb.tense != "PASTPART" or verb.passive:
        return False
    return reading.tags[verb.first - 1] in NOUNS


# "A man wanted for murder was held on Friday."
_CONCERNING = frozenset(("for", "with", "over", "about", "against", "on", "into"))
_ENDS = frozenset(("MD", ",", "."))
_CLAUSAL = SUBORDINATORS - {"after", "before"} | {"that"}
