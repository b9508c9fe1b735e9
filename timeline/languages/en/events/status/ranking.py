"""English infinitives of what was done: "the first woman to win", "rose to close at 4"."""

import re
from itertools import islice

from timeline.languages.en.events.stance import INFINITIVE, STAYING, TRANSPARENT
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import CONFERRING

__all__ = ["achieved", "shares"]

_RANKS = word_set(
    "first second third fourth fifth sixth seventh eighth ninth tenth",
    "last latest youngest oldest only",
)
_ORDINAL = ("st", "nd", "rd", "th")
# Nobody need have gone "the only way to go", nor taken "the first step to end it".
_AIMS = word_set("way place time thing step means method option reason moment one")
_SHARING = TRANSPARENT | STAYING | {"rally"}
_SEEING = frozenset(("see", "watch", "hear", "feel", "notice"))
_STRIVING = word_set("hang hold battle fight bounce claw hit storm come")
_LINKING = frozenset(("be", "become"))
_MEETING = frozenset(("meet", "gather"))
_MERGING = word_set("merge amalgamate unite combine join")
_FORMING = word_set("form create become make")


def achieved(scene: Scene, group: Group) -> Group | None:
    """Return the verb that an infinitive is the outcome of: "rose to close at 4"."""
    if group.tense != "INFINITIVE":
        return None
    ways = (_priced, _beaten, _reached)
    found = (read(scene.reading, group) for read in ways)
    return _ranked(scene, group) or next(filter(None, found), None)


def _ranked(scene: Scene, group: Group) -> Group | None:
    """Return the "was" of "was the first woman to win", None if it is no such verb."""
    reading, k = scene.reading, group.first - 1
    if k < 1 or reading.tags[k] not in NOUNS:
        return None
    chunk, verb = scene.at(k), reading.verb_before(group.first)
    if chunk is None or verb is None or verb.head >= chunk.start:
        return None
    beside = verb.head >= chunk.start - 1 and reading.verb(verb) in _LINKING
    noun = lexemes().of(reading.lower[k], "N").lemma
    if not beside or noun in INFINITIVE or noun in _AIMS:
        return None
    words = range(chunk.start, k)
    best = group.passive and any(reading.tags[j] in ("JJS", "RBS") for j in words)
    first = any(map(_is_rank, reading.lower[chunk.start : k]))
    return verb if first or best else None


def _is_rank(word: str) -> bool:
    """Tell whether a word ranks: the "20th" of "the 20th storm to hit Fiji"."""
    return word in _RANKS or (word[0].isdigit() and word.endswith(_ORDINAL))


def shares(reading: Reading, group: Group, governor: Group, lemma: str) -> bool:
    """Tell whether a verb is done as its governor is: "rallied to win", "began to fall".

    So are those of "held on to win" and "came back to level"; "saw it leave" tells that
    it did.
    """
    seen = governor.tense == "PAST" and lemma in _SEEING
    if seen and group.tense == "INFINITIVE" and reading.lower[group.first] != "to":
        return True
    if lemma in _SHARING or _is_formed(reading, group, lemma):
        return True
    between = reading.lower[governor.head + 1 : group.first]
    return lemma in _STRIVING and between in (["on"], ["back"])


def _is_formed(reading: Reading, group: Group, lemma: str) -> bool:
    """Tell whether it came of it: "The two firms merged to form Shire Mills".

    So does who "met to discuss a plan".
    """
    met = lemma in _MEETING and reading.verb(group) in CONFERRING
    return met or (lemma in _MERGING and reading.verb(group) in _FORMING)


def _priced(reading: Reading, group: Group) -> Group | None:
    """Return the "rose" of "rose $3, or 8%, to close Thursday at $41", or None."""
    if reading.verb(group) not in _CLOSING:
        return None
    behind = reading.lower[group.head + 1 : group.head + _NEAR]
    amount = not {"at", "up", "down"}.isdisjoint(behind)
    verbs = [verb for verb in reading.groups if verb.finite and verb.head < group.first]
    moved = bool(verbs) and reading.verb(verbs[-1]) in _MOVING
    return verbs[-1] if amount and moved else None


_NEAR = 5
_CLOSING = frozenset(("close", "end", "finish", "settle", "trade"))
_MOVING = word_set(
    "rise fall gain lose climb drop slip ease surge jump plunge tumble add advance decline",
    "soar sink slide shed retreat rally leap edge firm weaken strengthen rebound recover",
)


def _beaten(reading: Reading, group: Group) -> Group | None:
    """Return the "scored" of "scored late to give Kent a 2-1 win", or None.

    The council that "voted 5-4 to end it" has not ended it.
    """
    if reading.verb(group) not in _OUTCOMES:
        return None
    verb = reading.verb_before(group.first)
    if verb is None or verb.tense != "PAST" or verb.copula or verb.negated:
        return None
    lemma, noun = reading.verb(verb), reading.lower[group.first - 1]
    if lemma in INFINITIVE or lemma in _DECIDING or noun in INFINITIVE:
        return None
    words = islice(reading.lower, verb.head, group.head + _SCORED)
    scored = any(map(_SCORE.fullmatch, words))
    return verb if scored or lemma in _SCORING or noun == "behind" else None


_SCORED = 12
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
_DECIDING = frozenset(("vote", "rule", "have"))
_SCORING = word_set("score win beat defeat overcome thrash birdie homer")
_OUTCOMES = word_set(
    "win beat defeat stun edge upset clinch claim take lead lift give secure seal reach",
    "advance earn level tie draw complete capture set end put send hand book snatch move",
)


def _reached(reading: Reading, group: Group) -> Group | None:
    """Return the "took" of "took seven minutes to reach orbit", or None."""
    verb = reading.verb_before(group.first)
    if verb is None or verb.tense != "PAST" or reading.verb(verb) != "take":
        return None
    near = range(verb.head + 1, min(verb.head + _NEAR, group.first))
    units = (reading.times[k] >= 0 and reading.lower[k] in _UNITS for k in near)
    return verb if any(units) else None


_UNITS = word_set(
    "second seconds minute minutes hour hours day days week weeks month months year years",
    "decade decades mins",
)
