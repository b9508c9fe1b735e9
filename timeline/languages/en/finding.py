"""Find the events of an English sentence and the time that governs each."""

from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from timeline.grammar.analysis import Default, Relation
from timeline.languages.en import eventive, governance
from timeline.languages.en.lexeme import lexemes, read_table
from timeline.languages.en.linear import Linear
from timeline.languages.en.reading import Found, Reading
from timeline.languages.en.site import Between, Site, site
from timeline.model.moment import Moment
from timeline.model.record import Timex, TimexType

__all__ = ["UNTIED", "Tie", "default", "events", "ties"]

_SURE = -60
_LIKELY = -220
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
    model, words = _models().events, lexemes()
    bias = model.total(("bias",))
    found: list[Found] = []
    for k, part in eventive.candidates(reading):
        lexeme = words.of(reading.lower[k], part)
        total = bias + model.total(eventive.static(lexeme))
        total += model.total(eventive.context(reading, k, lexeme))
        category = model.best(total)
        if category != eventive.NOT_AN_EVENT:
            found.append(Found(k, lexeme, category, reading.verb_at.get(k)))
    return found


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
) -> tuple[int, Site]:
    model = _models().ties
    scored = [
        (model.total(governance.features(reading, event, place, between)), place)
        for place in sites
    ]
    return max(scored, key=lambda pair: pair[0])


def default(reading: Reading, event: Found) -> Default:
    if _models().days.total(governance.default_features(reading, event)) >= _OF_THE_DAY:
        return Default.PRESENT
    group = event.group
    if group is not None and group.tense == "PAST" and group.aspect == "NONE":
        return Default.STORY
    return Default.OPEN


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
        if score >= _SURE:
            found_ties[event.index] = Tie(timex=best.timex, relation=_relation(best))
        elif score >= _LIKELY:
            found_ties[event.index] = Tie(near=best.timex)
    return found_ties


_RELATIONS = {
    "before": Relation.BEFORE,
    "until": Relation.UNTIL,
    "till": Relation.UNTIL,
    "by": Relation.UNTIL,
    "after": Relation.AFTER,
    "since": Relation.SINCE,
}


def _relation(place: Site) -> Relation:
    return _RELATIONS.get(place.preposition, Relation.AT)
