"""The occasion at which an English verb was: "scored in Sunday's win", "hurt by a storm"."""

from collections.abc import Container

from timeline.languages.en.events.stance import CHARGED_IN
from timeline.languages.en.events.times.case import is_case
from timeline.languages.en.events.times.performed import changed
from timeline.languages.en.events.times.site import LONG, Site
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import OCCASIONS

__all__ = ["is_doer", "occasion"]

_NOUN = frozenset(("NN", "NNS"))
_ARTICLES = frozenset(("DT", "PRP$", "JJ"))
_WITHIN = frozenset(("in", "at", "during"))
_CLAUSE_ENDS = frozenset((",", ":", "WDT", "WP", "WRB", '"', "CC"))


def occasion(reading: Reading, place: Site, events: Container[int]) -> int:
    """Return the verb of "scored in Sunday's win", "said at a Monday hearing", or -1.

    So of "missed last year's regatta".
    """
    if place.head < 0 or not _is_occasion(reading, place.head, events):
        return -1
    if changed(reading, place) >= 0:
        # "Fell on signs of a slump in August sales"
        return -1
    k = _before_phrase(reading, place.start - 1)
    taking = reading.verb_at.get(k) if place.unit in LONG else None
    if taking is not None and taking.finite and reading.verb(taking) in _TAKING_PART:
        return k
    if k < 1 or reading.lower[k] not in _WITHIN or is_case(reading, k - 1):
        return -1
    for j in range(k - 1, -1, -1):
        if reading.tags[j] in _CLAUSE_ENDS or reading.times[j] >= 0:
            return -1
        group = reading.verb_at.get(j)
        if group is not None:
            lemma = lexemes().of(reading.lower[j], "V").lemma
            return -1 if group.copula or lemma in CHARGED_IN else j
    return -1


_TAKING_PART = frozenset(("miss", "attend", "skip", "boycott", "win", "lose", "host"))


def _before_phrase(reading: Reading, k: int) -> int:
    """Return the word before "the board's" or "a tense", which ends at *k*."""
    if reading.tags[k] == "POS":
        k -= 1
        while k > 0 and reading.tags[k] in _NOUN | {"NNP"}:
            k -= 1
    while k > 0 and reading.tags[k] in _ARTICLES:
        k -= 1
    return k


def _is_occasion(reading: Reading, k: int, events: Container[int]) -> bool:
    return k in events or lexemes().of(reading.lower[k], "N").lemma in OCCASIONS


def is_doer(reading: Reading, place: Site) -> bool:
    """Tell "were hurt by Friday's earthquake" from "were done by Friday's vote".

    "Has been hurt by last year's decline" does not say until when.
    """
    verb = reading.verb_before(place.first)
    if place.head < 0 or verb is None or reading.tags[place.first - 1] in _PARTING:
        return False
    past = verb.tense in ("PAST", "PASTPART") or verb.aspect.startswith("PERFECTIVE")
    suffers = past and (verb.passive or verb.tense == "PASTPART")
    long_ago = place.unit in LONG | {"WE"} and place.side == "<"
    doing = lexemes().of(reading.lower[place.head], "N").file in _DOING
    return suffers and (long_ago or doing)


_PARTING = frozenset(("CC", ","))
# WordNet's files of events and phenomena; by a vote or meeting, which are acts, is until.
_DOING = frozenset(("n11", "n19"))
