"""Which English events are of the dateline's day: what is said, and what is.

A linear model trained by ``tests/training/train_governance.py`` looks at the word, at
its tense, and at its class.
"""

from typing import TypeAlias

from timeline.languages.en.syntax.linear import Noted, Weights, sums_of
from timeline.languages.en.syntax.reading import Found, Reading

__all__ = ["OfTheDay", "features"]

Flags: TypeAlias = tuple[bool, ...]


class OfTheDay:
    """Sums up what speaks for an event being of the dateline's day."""

    def __init__(self, weights: Weights) -> None:
        """Take the weights of a model."""
        self._get = weights.get
        self._day = sums_of(weights, _day)
        self._sensed = sums_of(weights, _sensed)
        self._moody = sums_of(weights, _moody)
        self._surrounded = sums_of(weights, _surrounded)

    def total(self, reading: Reading, event: Found) -> int:
        """Return the sum for *event*."""
        group, category, lexeme = event.group, event.category, event.lexeme
        modality = ""
        tense = reading.tags[event.index]
        flags = False, False, False
        if group is not None:
            tense, modality = group.tense + group.aspect, str(group.modality)
            flags = group.negated, reading.groups[0] is group, group.passive
        return (
            self._day[category, lexeme.part, tense]
            + self._sensed[lexeme.file, tense]
            + self._get("=" + lexeme.code, 0)
            + self._moody[tense, modality, flags]
            + self._surrounded[category, (reading.timed, '"' in reading.kinds)]
        )


def features(reading: Reading, event: Found) -> list[str]:
    """Return what speaks for an event being of the dateline's day."""
    noted = Noted()
    OfTheDay(noted).total(reading, event)
    return noted.features


def _day(category: str, part: str, tense: str) -> tuple[str, ...]:
    return ("bias", category, part + tense, category + tense)


def _sensed(file: str, tense: str) -> tuple[str, ...]:
    return (file, file + tense)


def _moody(tense: str, modality: str, flags: Flags) -> tuple[str, ...]:
    negated, first, passive = flags
    return (
        f"m{modality}{tense}",
        f"n{negated:d}{tense}",
        f"f{first:d}{tense}",
        f"p{passive:d}{tense}",
    )


def _surrounded(category: str, flags: Flags) -> tuple[str, ...]:
    timed, quoted = flags
    return (f"t{timed:d}{category}", f"q{quoted:d}{category}")
