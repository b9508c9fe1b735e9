"""English nouns that happen when a participle behind them says: "the raid launched in May".

So the other way round: "the March 3 accord signed by both presidents", "results included
a charge".
"""

from timeline.languages.en.events.stance import CARRYING, STATING
from timeline.languages.en.events.times.account import released
from timeline.languages.en.events.times.site import LONG, Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import RESULTS

__all__ = ["changed", "comprised", "performed", "performing"]

_GOING_ON = word_set(
    "begin start open continue resume attend face join post record sustain post suffer"
)
_PERFORMING = (CARRYING - _GOING_ON) | word_set(
    "broker strike mount commit perpetrate conclude issue publish release agree wage cast",
    "hammer execute stage organise organize",
)
_NOUN = frozenset(("NN", "NNS"))


def performed(reading: Reading, event: Found) -> int:
    """Return the noun of "remarks made last week" for its participle, or -1.

    So of "the merger, completed in 2021, cost jobs".
    """
    group = event.group
    if group is None:
        return -1
    k = group.first - 1
    if k > 0 and reading.tags[k] == "WDT" and reading.verb(group) in _STRIKING:
        # "A blaze that broke out on Monday", "the quake, which struck on Friday"
        return _noun(reading, k - 1) if group.tense == "PAST" else -1
    if not _performs(reading, group):
        return -1
    k = _noun(reading, k)
    if (account := released(reading, k, group)) >= 0:
        return account
    performs = k >= 0 and (group.tense == "PASTPART" or _is_object(reading, k, group))
    return k if performs else -1


def _noun(reading: Reading, k: int) -> int:
    """Return the noun that ends at word *k*, or at a comma there, or -1."""
    k -= k > 0 and reading.tags[k] == ","
    return k if k >= 0 and reading.tags[k] in _NOUN else -1


_STRIKING = word_set(
    "happen occur break erupt strike hit kill injure wound destroy rock claim devastate"
)


def _is_object(reading: Reading, k: int, group: Group) -> bool:
    """Tell whether a verb behind a noun cannot be the verb of a clause.

    "He apologised for remarks made last week."
    """
    tags, before = reading.tags, reading.verb_before(k)
    if before is None or reading.lower[before.head] in STATING:
        return False
    ended = tags[group.head + 1 : group.head + 2] in (["IN"], ["RP"])
    ended = ended or reading.times[group.head + 1 : group.head + 2] > [-1]
    return ended and _OBJECT.issuperset(tags[before.head + 1 : k])


_OBJECT = IN_PHRASE | {"IN", "RP"}


def performing(reading: Reading, place: Site) -> int:
    """Return the participle of "the March 3 accord signed by both", or -1."""
    k = place.head + 1
    group = reading.verb_from(k) if k else None
    if group is None or group.first != k or group.tense != "PASTPART":
        return -1
    return group.head if _performs(reading, group) else -1


def changed(reading: Reading, place: Site) -> int:
    """Return the noun of "a 12% rise in fourth-quarter profit", or -1."""
    k = place.first - 1
    led = place.preposition in ("in", "of") and k >= 0 and reading.tags[k] in _NOUN
    of_results = place.head >= 0 and reading.lower[place.head] in RESULTS
    return k if led and of_results and place.unit in LONG else -1


def comprised(reading: Reading, event: Found) -> int:
    """Return the noun of "third-quarter results included a charge", or -1."""
    group = event.group
    if group is None or event.lexeme.lemma not in _COMPRISING or group.tense != "PAST":
        return -1
    if reading.word(group.first - 1) not in RESULTS:
        return -1
    k = event.index + 1
    while k < len(reading.tags) and reading.tags[k] in IN_PHRASE:
        k += 1
    return k - 1


_COMPRISING = frozenset(("include", "reflect", "contain"))


def _performs(reading: Reading, group: Group) -> bool:
    participle = group.tense in ("PASTPART", "PAST") and group.first == group.head
    return participle and reading.verb(group) in _PERFORMING
