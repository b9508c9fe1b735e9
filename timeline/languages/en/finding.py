"""Find the events of an English sentence and the time that governs each."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from timeline.grammar.analysis import Default, Relation
from timeline.languages.en import eventive, governance
from timeline.languages.en.lexeme import lexemes, read_table
from timeline.languages.en.linear import Linear
from timeline.languages.en.reading import Found, Reading
from timeline.languages.en.site import Between, Site, site
from timeline.languages.en.verbs import Group
from timeline.languages.en.words import CLOSELY
from timeline.model.moment import Moment
from timeline.model.record import Timex, TimexType

__all__ = ["UNTIED", "Tie", "default", "events", "ties"]

_SURE = -60
_LIKELY = -290
_OF_THE_DAY = -70


@frozen
class _Models:
    events: Linear
    ties: Linear
    days: Linear


@lru_cache(maxsize=1)
def _models() -> _Models:
    return _Models(
        Linear.of_table(read_table("events.tsv")),
        Linear.of_table(read_table("governance.tsv")),
        Linear.of_table(read_table("dateline.tsv")),
    )


def events(reading: Reading) -> list[Found]:
    """Return the events of a sentence in order."""
    model, words = _models().events, lexemes()
    bias = model.total(("bias",))
    found: list[Found] = []
    for k, part in eventive.candidates(reading):
        lexeme = words.of(reading.lower[k], part)
        total = bias + model.total(eventive.static(lexeme))
        total += model.total(eventive.context(reading, k, lexeme))
        group = reading.verb_at.get(k)
        category = model.best(total)
        if category == eventive.NOT_AN_EVENT and group and _must_tell(group):
            category = "OCCURRENCE"
        if category != eventive.NOT_AN_EVENT:
            found.append(Found(k, lexeme, category, group))
    return found


def _must_tell(group: Group) -> bool:
    return group.tense in ("PAST", "FUTURE") and not group.copula


def _sites(
    reading: Reading, timexes: Sequence[Timex], dct: Moment | None
) -> list[Site]:
    return [
        site(reading, index, timexes[index], dct)
        for index in sorted(set(reading.times) - {-1})
        if timexes[index].interval is not None
        and timexes[index].type in (TimexType.DATE, TimexType.TIME)
    ]


def _governor(
    reading: Reading, event: Found, sites: Sequence[Site], between: Between
) -> tuple[int, Site | None]:
    """Return the expression that most likely governs *event*, and how likely."""
    model = _models().ties
    best, found = -(10**9), None
    for place in sites:
        if governance.may_govern(event, place, sites, between):
            score = model.total(governance.features(reading, event, place, between))
            if score > best:
                best, found = score, place
    return best, found


def default(reading: Reading, event: Found) -> Default:
    """Return where an event belongs that no expression governs.

    What is said, and what is, belong to the dateline.
    """
    group = event.group
    if group is not None and group.modality is None:
        present = group.tense == "PRESENT" and not group.aspect.startswith("PERF")
        said = event.category == "REPORTING" and group.tense in _SAID
        if present or said:
            return Default.PRESENT
    if _models().days.total(governance.default_features(reading, event)) >= _OF_THE_DAY:
        return Default.PRESENT
    if group is not None and group.tense == "PAST" and group.aspect == "NONE":
        return Default.STORY
    return Default.OPEN


_SAID = frozenset(("PAST", "PRESENT", "PRESPART"))


@frozen
class Tie:
    """What governs an event.

    Attributes:
        timex: Index of the expression that does.
        near: Index of one that may.
        relation: How the event lies to *timex*.
    """

    timex: int | None = None
    near: int | None = None
    relation: Relation = Relation.AT


UNTIED = Tie()


def ties(
    reading: Reading,
    found: Sequence[Found],
    timexes: Sequence[Timex],
    dct: Moment | None,
) -> dict[int, Tie]:
    """Return what governs each event, by the index of its word."""
    sites = _sites(reading, timexes, dct)
    if not sites or not found:
        return {}
    between = Between(reading, found)
    found_ties: dict[int, Tie] = {}
    for event in found:
        score, best = _governor(reading, event, sites, between)
        if best is None:
            continue
        if score >= _SURE:
            found_ties[event.index] = _tie(reading, best)
        elif score >= _LIKELY:
            found_ties[event.index] = Tie(near=best.timex)
    for place in sites:
        _pass_up(reading, found, place, found_ties)
    return found_ties


_OCCASION = frozenset(("at", "in", "during", "into"))
_CLAUSE_ENDS = frozenset((",", ":", "WDT", "WP", "WRB", '"', "CC"))


def _pass_up(
    reading: Reading, found: Sequence[Found], place: Site, tied: dict[int, Tie]
) -> None:
    """Give the time of a noun to the verb whose occasion or subject it is.

    "The cabinet will decide at a meeting on Monday", "A storm on 3 May sank the boat".
    """
    k = place.first - 1
    if k < 0 or reading.tags[k] not in ("NN", "NNS") or not _is_tied(tied, k):
        return
    verb = _verb_behind(reading, place.end)
    if verb is None:
        verb = _verb_of_occasion(reading, k)
    told = any(event.index == verb for event in found)
    if verb is not None and told and not _is_tied(tied, verb):
        tied[verb] = _tie(reading, place)


def _is_tied(tied: Mapping[int, Tie], k: int) -> bool:
    return tied.get(k, UNTIED).timex is not None


def _verb_behind(reading: Reading, k: int) -> int | None:
    if k < len(reading.tags) and reading.tags[k] == ",":
        k += 1
    for group in reading.groups:
        if group.first == k and group.finite:
            return group.head
    return None


def _verb_of_occasion(reading: Reading, k: int) -> int | None:
    tags = reading.tags
    while k > 0 and tags[k - 1] in _PHRASE:
        k -= 1
    if k == 0 or reading.lower[k - 1] not in _OCCASION:
        return None
    for j in range(k - 1, -1, -1):
        if tags[j] in _CLAUSE_ENDS or reading.lower[j] == "that":
            return None
        group = reading.verb_at.get(j)
        if group is not None and group.finite:
            return j
    return None


_PHRASE = frozenset(("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "POS", "CD", "VBN"))


_RELATIONS = {
    "before": Relation.BEFORE,
    "until": Relation.UNTIL,
    "till": Relation.UNTIL,
    "by": Relation.UNTIL,
    "after": Relation.AFTER,
    "since": Relation.SINCE,
}


def _tie(reading: Reading, place: Site) -> Tie:
    relation = _RELATIONS.get(place.preposition, Relation.AT)
    before = reading.lower[place.first - 1] if place.first else ""
    if before in CLOSELY:
        relation = Relation.AT
    return Tie(timex=place.timex, relation=relation)
