"""Constructions that leave no doubt which time governs an English event.

"left on Monday", "On Monday she left", "decided at a meeting on Monday".
"""

from collections.abc import Container, Iterator

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.relative import closes_reduced, closes_relative
from timeline.languages.en.events.scheduled import came_late, not_until
from timeline.languages.en.events.times.fronted import fronted
from timeline.languages.en.events.times.headed import headed
from timeline.languages.en.events.times.heading import dates_itself
from timeline.languages.en.events.times.inside import judging
from timeline.languages.en.events.times.occasion import is_doer
from timeline.languages.en.events.times.pursued import pursues
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.found_so import is_found_so
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import CLOSELY, REPORTED

__all__ = ["WITHIN_NOUN", "governed", "relation", "told_by"]

WITHIN_NOUN = word_set("of in by with between against near from to for on over at into")

_RELATIONS = {
    "before": Relation.BEFORE,
    "until": Relation.UNTIL,
    "till": Relation.UNTIL,
    "by": Relation.UNTIL,
    "after": Relation.AFTER,
    "past": Relation.AFTER,
    "since": Relation.SINCE,
}


_LOOSELY = {Relation.BEFORE: Relation.UNTIL, Relation.AFTER: Relation.SINCE}


def _beside(reading: Reading, place: Site) -> str:
    """Return the word before a time, and before the "well" of "until well past 2 a.m."."""
    before = reading.word(place.first - 1) if place.first else ""
    return reading.lower[place.first - 2] if before == "well" else before


def relation(reading: Reading, place: Site) -> Relation:
    """Return how an event lies to the expression that governs it."""
    before = _beside(reading, place)
    if before in CLOSELY or _is_not_until(reading, place):
        return Relation.AT
    if before == "prior" and place.preposition == "to":
        return Relation.BEFORE
    if before in ("until", "till"):
        # "Until after 1 June", "until well past 2 a.m."
        return Relation.UNTIL
    if place.preposition == "from" and reading.word(place.end) in ("until", "till"):
        # "from March 4, 1958 until his retirement", but "until May 5, 1983"
        ends = reading.times[place.end + 1 : place.end + 2] > [-1]
        return Relation.AT if ends else Relation.SINCE
    if place.preposition == "through" and place.interval is not None:
        # "Through May", but "through the 1970s"
        return Relation.AT if place.interval.start else Relation.UNTIL
    how = _RELATIONS.get(place.preposition, Relation.AT)
    if place.preposition == "to" and _is_held_to(reading, place):
        return Relation.UNTIL
    if place.preposition == "by" and is_doer(reading, place):
        return Relation.AT
    # "Before the summer recess" may well be in summer.
    return _LOOSELY.get(how, how) if place.head >= 0 else how


def _is_not_until(reading: Reading, place: Site) -> bool:
    """Tell whether "It was not until Friday that it closed" says when it did.

    So does "The exam isn't until Friday".
    """
    k = place.first - 1
    verb = reading.verb_before(place.first)
    closes = place.end >= len(reading.tags) - 1
    if closes and verb is not None and not_until(reading, verb) == place.first:
        return True
    if verb is not None and came_late(reading, verb) == place.first:
        return True
    late = place.preposition == "until" and reading.word(k) == "not"
    copula = reading.verb_at.get(k - 1)
    that = late and reading.word(place.end) == "that"
    return that and copula is not None and copula.copula


def _is_held_to(reading: Reading, place: Site) -> bool:
    """Tell whether it ends a custody: "was remanded to Friday", "bailed to May 9"."""
    verb = reading.verb_before(place.first)
    return verb is not None and reading.verb(verb) in ("remand", "bail")


def governed(reading: Reading, place: Site, tied: Container[int]) -> Iterator[int]:
    """Give the words that the expression governs, -1 for a construction not there.

    *tied* are the words that a time governs already.
    """
    if (verb := headed(reading, place)) >= 0:
        yield verb
        return
    yield _adjacent(reading, place)
    if not dates_itself(reading, place):
        yield fronted(reading, place)
    yield _passed_up(reading, place, tied)
    yield _opening(reading, place)
    yield _cleft(reading, place)
    yield _state(reading, place)


def _state(reading: Reading, place: Site) -> int:
    """Return the strike of "were on strike across the county on Friday", or -1."""
    verb = reading.verb_before(place.first)
    if verb is None or not verb.finite or place.head >= 0:
        return -1
    k, tags = verb.head + 2, reading.tags
    if not verb.copula or tags[k - 1 : k + 1] not in _STATES or k >= place.first:
        return -1
    behind = tags[k + 1 : place.first]
    return k if behind[:1] in ([], ["IN"]) and _PLACED.issuperset(behind) else -1


_STATES = (["IN", "NN"], ["IN", "NNS"])


def _cleft(reading: Reading, place: Site) -> int:
    """Return the verb of "It was on Sept. 4 that the boiler exploded", or -1."""
    led = reading.lower[max(0, place.first - 2) : place.first]
    if led not in _IT_WAS or reading.word(place.end) != "that":
        return -1
    verb = reading.verb_from(place.end + 1)
    return verb.head if verb is not None and verb.finite else -1


_IT_WAS = (["it", "was"], ["it", "is"])


def told_by(reading: Reading, place: Site) -> int:
    """Return the verb of "in 1985, when she sold it", or -1.

    So that of "until 1985, by which time she sold it", and the "due" of "May 3, when it
    is due to open".
    """
    k = place.end
    if k < len(reading.tags) and (
        reading.tags[k] in (",", ":") or reading.lower[k] == "_"
    ):
        k += 1
    by_then = reading.lower[k : k + 3] == ["by", "which", "time"]
    if not by_then and reading.word(k) != "when":
        return -1
    told = next((g for g in reading.groups if g.first > k and g.finite), None)
    return told.head + told.copula if told is not None else -1


def _adjacent(reading: Reading, place: Site) -> int:
    """Return the verb that the expression follows at once: "left on Monday"."""
    k = place.first - 1
    group = reading.verb_at.get(k)
    if group is None or group.copula or place.head >= 0 or place.preposition == "of":
        return -1
    found = is_found_so(reading.lower, reading.tags, group.head)
    return found if found >= 0 else judging(reading, group) or k


_OCCASION = frozenset(("at", "in", "during", "into"))
_CLAUSE_ENDS = frozenset((",", ":", "WDT", "WP", "WRB", '"', "CC"))


def _passed_up(reading: Reading, place: Site, tied: Container[int]) -> int:
    """Return the verb whose occasion or subject the noun before *place* is, or -1.

    "The cabinet will decide at a meeting on Monday", "A storm on 3 May sank the boat".
    """
    k = place.first - 1
    if k < 0 or place.preposition == "of" or not _may_act(reading, place, k):
        return -1
    verb = _verb_behind(reading, place.end)
    told = verb >= 0 and _is_of_relative(reading, place, verb)
    told = told or pursues(reading, verb, place)
    if told or closes_reduced(reading, place.first):
        return -1
    if verb >= 0 or k not in tied:
        return verb
    found = reading.verb_at.get(_verb_of_occasion(reading, k, place.end))
    if found is None or (found.tense == "PRESENT" and place.side == "<"):
        # "They are looking into the fire on Sunday."
        return -1
    return found.head


def _may_act(reading: Reading, place: Site, k: int) -> bool:
    """Tell whether a noun at *k* may do something then: "Acme in May set a target"."""
    if reading.tags[k] in ("NN", "NNS"):
        return True
    opens = set(reading.tags[: k + 1]) == {"NNP"}
    return opens and place.preposition in ("in", "on")


def _is_of_relative(reading: Reading, place: Site, verb: int) -> bool:
    """Tell whether the noun is that of "the party that lost the vote on Monday left"."""
    time, group = range(place.start, place.end), reading.verb_at[verb]
    return closes_relative(reading, time, group)


def _opening(reading: Reading, place: Site) -> int:
    """Return the noun of "The seizure of the port last March was condemned", or -1."""
    tags = reading.tags
    if _verb_behind(reading, place.end) < 0:
        return -1
    k = 0
    while k < place.first and tags[k] in _PHRASE:
        k += 1
    links = [reading.lower[j] for j in range(k, place.first) if tags[j] not in _PHRASE]
    if not k or not all(word in WITHIN_NOUN for word in links):
        return -1
    return k - 1


def _verb_behind(reading: Reading, k: int) -> int:
    parted = k < len(reading.tags) and reading.tags[k] == ","
    group = reading.verb_from(k + parted)
    if group is None or group.first != k + parted or not group.finite:
        return -1
    # "left their homes over the weekend, said officials"
    return -1 if parted and reading.lower[group.head] in REPORTED else group.head


def _verb_of_occasion(reading: Reading, k: int, end: int) -> int:
    """Return the verb of the phrase "at a meeting" that ends at *k*."""
    tags = reading.tags
    while k > 0 and tags[k - 1] in _PHRASE:
        k -= 1
    if k == 0 or reading.lower[k - 1] not in _OCCASION:
        return -1
    if k == 1:
        return next((g.head for g in reading.groups if g.first >= end and g.finite), -1)
    for j in range(k - 1, -1, -1):
        if tags[j] in _CLAUSE_ENDS or reading.lower[j] == "that":
            return -1
        group = reading.verb_at.get(j)
        if group is not None and group.finite:
            return j
    return -1


_PHRASE = frozenset(("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "POS", "CD", "VBN"))
_PLACED = _PHRASE | {"IN"}
