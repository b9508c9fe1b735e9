"""What an English sentence tells in passing, away from its own time.

", who took office in May,", "four years after police raided it", "more than in 2012".
"""

from collections.abc import Container
from typing import NamedTuple

from timeline.grammar.analysis import Relation
from timeline.languages.en.reading import Reading
from timeline.languages.en.site import Site

__all__ = ["INVERSE", "Measured", "asides", "is_compared", "measured"]

_RANK = 3
_RELATIVE = frozenset(("WDT", "WP", "WP$", "WRB"))
INVERSE = {Relation.BEFORE: Relation.AFTER, Relation.AFTER: Relation.BEFORE}
_OPPOSITE = {"after": Relation.BEFORE, "before": Relation.AFTER}


class Measured(NamedTuple):
    """A clause whose distance in time from the other one is told.

    Attributes:
        words: Which of the sentence.
        length: Index of the expression that says how far.
        relation: How it lies to the other clause.
    """

    words: range
    length: int
    relation: Relation


def asides(reading: Reading) -> list[range]:
    """Return the words of ", who took office in May," and of "down from 3 in May"."""
    tags, lower, times = reading.tags, reading.lower, reading.times
    found: list[range] = []
    if _RELATIVE.isdisjoint(tags) and _COMPARING.keys().isdisjoint(lower):
        return found
    for k in range(1, len(tags)):
        relative = tags[k] in _RELATIVE and tags[k - 1] == ","
        if relative or lower[k] in _COMPARING.get(lower[k - 1], ()):
            # The comma of "May 3, 2009" closes nothing.
            ends = (j for j in range(k, len(tags)) if tags[j] == "," and times[j] < 0)
            found.append(range(k, next(ends, len(tags))))
    return found


_COMPARING = {"down": ("from",), "up": ("from",), "compared": ("with", "to")}


def is_compared(reading: Reading, place: Site) -> bool:
    """Tell whether something else is only measured against it.

    "Rather than on Monday", "more than in May", "for the first time since 1997".
    """
    before = reading.lower[max(0, place.first - 2) : place.first]
    if before[-1:] == ["than"] or before == ["instead", "of"]:
        return True
    ranked = reading.tags[max(0, place.first - _RANK) : place.first]
    first_time = before in (["first", "time"], ["second", "time"], ["only", "time"])
    return place.preposition == "since" and (first_time or "JJS" in ranked)


def measured(reading: Reading, lengths: Container[int]) -> Measured | None:
    """Find "four years after police raided it"; *lengths* are expressions of length."""
    lower, tags, times = reading.lower, reading.tags, reading.times
    for k in range(1, len(lower)):
        if times[k - 1] in lengths and times[k] < 0 and lower[k] in _OPPOSITE:
            ends = (j for j in range(k, len(tags)) if tags[j] in (",", ":", "."))
            words = range(k, next(ends, len(tags)))
            return Measured(words, times[k - 1], _OPPOSITE[lower[k]])
    return None
