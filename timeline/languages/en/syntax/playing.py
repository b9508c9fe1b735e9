"""English verbs of fixtures and results: "The Bears next host Utah", "the A team host"."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.tags import FINITE, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import TEAMS

__all__ = ["FIXTURES", "PLAYING"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]

FIXTURES = word_set("play host meet face visit entertain welcome")
"""What teams do to each other in the present, of a day to come."""

_VERBS = FIXTURES | {"travel", "take"}
_BASE = frozenset(("NN", "VB", "VBP"))
_MANY = frozenset(("NNS", "NNP", "NNPS"))
_NAMED = frozenset(("NNP", "NNPS"))
_BEHIND = (["NNP"], ["DT"], ["TO"])
_VERBAL = FINITE | {"VB", "VBN", "VBG"}
_CLAUSE_ENDS = frozenset((".", ",", ":", "CC"))


def _next(lower: Sequence[str], tags: list[str]) -> None:
    """Read "next" as an adverb in "The Bears next host Utah", before what many do."""
    for k in where(lower, "next", 1, -2):
        verb = lower[k + 1] in _VERBS and tags[k + 1] in _BASE
        if verb and tags[k - 1] in _MANY and tags[k + 2 : k + 3] in _BEHIND:
            tags[k], tags[k + 1] = "RB", "VBP"


def _host(lower: Sequence[str], tags: list[str]) -> None:
    """Give "the A team host Carrick" its verb: a clause has one.

    So "and host Castle Rovers" is joined to "Our boys travel to Glenn", and "Rovers host
    Elm United" has its own.
    """
    for k in [k for k, word in enumerate(lower[:-1]) if word in _VERBS and k > 1]:
        if tags[k] not in _BASE or tags[k + 1] != "NNP":
            continue
        alone = not any(tag in FINITE for tag in _clause_behind(tags, k + 1))
        named = tags[k - 1] in _NAMED and lower[k - 1].endswith("s")
        team = (named or lower[k - 1] in TEAMS) and not any(
            tag in FINITE for tag in _clause_behind(tags[k - 1 :: -1], 0)
        )
        told = next((tag for tag in reversed(tags[: k - 1]) if tag in _VERBAL), "")
        joined = tags[k - 1] == "CC" and told == "VBP"
        if alone and (team or joined):
            tags[k] = "VBP"


def _clause_behind(tags: Sequence[str], k: int) -> Sequence[str]:
    """Return the tags from *k* on to where the clause ends."""
    end = next((j for j in range(k, len(tags)) if tags[j] in _CLAUSE_ENDS), len(tags))
    return tags[k:end]


def _beat(lower: Sequence[str], tags: list[str]) -> None:
    """Read "beat" behind who won as past: "The under 20s beat Moyle on Friday"."""
    for k in where(lower, "beat", 1, -1):
        if tags[k] == "VBP" and tags[k - 1] in _WINNING and tags[k + 1] in _BEATEN:
            tags[k] = "VBD"


_WINNING = _MANY | {"CD"}
_BEATEN = frozenset(("NNP", "DT", "CD"))


def _end_name(lower: Sequence[str], tags: list[str]) -> None:
    """Read "St Bede's" as a name where nothing is owned: "at St Bede's is", "in Hull"."""
    for k in where(tags, "POS", 1, -1):
        ends = tags[k + 1] == "IN" or lower[k + 1] in _BEHIND_NAME
        if tags[k - 1] == "NNP" and ends:
            tags[k] = "NNP"


_BEHIND_NAME = word_set("is are was were has have had tomorrow tonight today yesterday")


def _aged(lower: Sequence[str], tags: list[str]) -> None:
    """Read "the under 20s" and "Year 10s" as those who are so old."""
    for k in range(1, len(tags)):
        if tags[k] == "CD" and lower[k][0].isdigit() and lower[k][-1] == "s":
            aged = tags[k - 1] == "IN" and lower[k - 1] in ("under", "over")
            if aged:
                tags[k - 1] = "JJ"
            if aged or lower[k - 1] in ("year", "years", "grade"):
                tags[k] = "NNS"


def _focus(lower: Sequence[str], tags: list[str]) -> None:
    """Read "and now focus on the league" as a verb, if many did what is told before."""
    for k in where(lower, "now", 2, -2):
        led = tags[k - 1] == "CC" and tags[k + 1] == "NN"
        if not led or "VBP" not in tags_of(lower[k + 1]) or lower[k + 2] == "of":
            continue
        first = next((j for j in range(1, k) if tags[j] in FINITE), 0)
        if first and tags[first] == "VBD" and tags[first - 1] in _MANY:
            tags[k + 1] = "VBP" if tags[k + 2] in _GOING_ON else "NN"


_GOING_ON = frozenset(("IN", "DT", "TO", "PRP$"))

PLAYING: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset(("under", "over", "year", "years", "grade")), _aged),
    (frozenset(("next",)), _next),
    (frozenset(("POS",)), _end_name),
    (_VERBS, _host),
    (frozenset(("beat",)), _beat),
    (frozenset(("now",)), _focus),
)
"""Rules for tags, each with the words or tags without which it has nothing to do."""
