"""How far one English clause lies from another in time: "ten days after it closed"."""

from collections.abc import Container
from typing import NamedTuple

from timeline.grammar.analysis import Relation
from timeline.languages.en.syntax.reading import Reading

__all__ = ["INVERSE", "Measured", "day_beside", "measured"]

INVERSE = {Relation.BEFORE: Relation.AFTER, Relation.AFTER: Relation.BEFORE}
_OPPOSITE = {"after": Relation.BEFORE, "before": Relation.AFTER}


class Measured(NamedTuple):
    """A clause whose distance in time from the other one is told.

    Attributes:
        words: Which of the sentence.
        length: Index of the expression that says how far, None for "within days of".
        relation: How it lies to the other clause.
    """

    words: range
    length: int | None
    relation: Relation


def measured(reading: Reading, lengths: Container[int]) -> Measured | None:
    """Find "four years after police raided it"; *lengths* are expressions of length."""
    lower, tags, times = reading.lower, reading.tags, reading.times
    for k in range(1, len(lower)):
        if times[k - 1] not in lengths or times[k] >= 0:
            continue
        if lower[k - 1].endswith("old"):
            # "arrested the 30-year-old after a crash"
            continue
        opening = _opening(reading, k - 1, lengths)
        leading, verb = lower[opening], reading.verb_at.get(opening)
        if leading in ("for", "in") or (verb and reading.verb(verb) in _LASTING):
            # "drifted for five hours before a crew reached it" drifted so long, and
            # "waited a day before leaving" waited.
            continue
        ends = (j for j in range(k, len(tags)) if tags[j] in (",", ":", "."))
        words = range(k, _resumed(reading, k, next(ends, len(tags))))
        if lower[k] in _OPPOSITE and tags[k + 1 : k + 2] != ["WRB"]:
            return Measured(words, times[k - 1], _OPPOSITE[lower[k]])
        if lower[k] == "of" and leading == "within":
            return Measured(words, None, Relation.BEFORE)
    return None


_LASTING = frozenset(("wait", "spend", "take", "last", "lose", "serve", "need"))


def day_beside(reading: Reading) -> Measured | None:
    """Find "Feb. 6, the day after she was rescued", which says when she was."""
    lower, times = reading.lower, reading.times
    for k in range(_DAY_BESIDE, len(lower) - 1):
        if lower[k] not in _OPPOSITE or lower[k - 3 : k] != [",", "the", "day"]:
            continue
        if times[k] >= 0 > times[k + 1] and times[k - _DAY_BESIDE] >= 0:
            closing = (j for j in range(k, len(lower)) if lower[j] in _CLOSING)
            words = range(k, next(closing, len(lower)))
            return Measured(words, times[k], _OPPOSITE[lower[k]])
    return None


_DAY_BESIDE = len(("6", ",", "the", "day"))
_CLOSING = frozenset((",", ":", ";", ".", "and", "but"))


def _opening(reading: Reading, k: int, lengths: Container[int]) -> int:
    """Return the word before the length at *k*, as in "within days or weeks of"."""
    k = max(0, reading.times.index(reading.times[k]) - 1)
    joined = reading.lower[k] in ("or", "and") and reading.times[k - 1] in lengths
    return _opening(reading, k - 1, lengths) if k and joined else k


def _resumed(reading: Reading, k: int, end: int) -> int:
    """Return where "two years after leaving school and rose" goes on, or *end*."""
    verb = reading.verb_from(k)
    if verb is None or verb.tense != "PRESPART" or verb.head >= end:
        return end
    joined = (
        group.first - 1
        for group in reading.groups
        if verb.head < group.first < end and group.finite
    )
    return next((j for j in joined if reading.tags[j] == "CC"), end)
