"""Correct tags of English words for people: "the injured", "Vice President", "the A team"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.tags import FINITE, NOUNS, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import TIMED

__all__ = ["HURT", "describe", "name_hurt", "name_king", "name_vice"]


def name_hurt(lower: Sequence[str], tags: list[str]) -> None:
    """Read "the injured" as people: "the injured were taken to hospital".

    So are "the two accused", also where all that they did is that they "waved".
    """
    for k, word in enumerate(lower[1:-1], 1):
        if word not in HURT:
            continue
        counted = k > 1 and tags[k - 1] == "CD" and lower[k - 2] == "the"
        if not (counted or lower[k - 1] == "the" or _is_with_hurt(lower, k)):
            continue
        alone = tags[k + 1] == "VBN" and FINITE.isdisjoint(tags[k + 1 :])
        if alone and "VBD" in tags_of(lower[k + 1]):
            tags[k + 1] = "VBD"
        if tags[k + 1] in _BEHIND_PEOPLE:
            tags[k] = "NNS"


def _is_with_hurt(lower: Sequence[str], k: int) -> bool:
    """Tell whether others stand before: "the dead and injured"."""
    joined = lower[k - 1] in ("and", "or") and k > _NAMED
    return joined and lower[k - 2] in HURT and lower[k - 3] == "the"


_NAMED = 2


HURT = frozenset(("injured", "wounded", "accused", "missing", "dead", "homeless"))
_BEHIND_PEOPLE = frozenset(("VBD", "VBP", "MD", "IN", ",", ".", "TO"))


def name_king(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "I" of "King Arno I returned" as part of a name."""
    k = lower.index("i")
    named = k > 0 and {*tags[:k]} == {"NNP"} and lower[k - 1] not in TIMED
    if named and tags[k + 1 : k + 2] in (["VBD"], ["VBZ"], ["IN"]):
        tags[k] = "NNP"


def name_vice(lower: Sequence[str], tags: list[str]) -> None:
    """Read "Vice President Ida Holm" as one name: nobody is "vice"."""
    for k in where(lower, "vice", 0, -1):
        if tags[k] == "RB" and tags[k + 1] in _NAMING:
            tags[k] = "NNP" if tags[k + 1] == "NNP" else "NN"


_NAMING = NOUNS | {"JJ"}


def describe(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "French" of "the Russian and French presidents" as an adjective."""
    for k in where(tags, "CC", 1, -2):
        joined = tags[k - 1] == "JJ" and tags[k + 1 : k + 3] == ["NNP", "NNS"]
        if joined and "JJ" in tags_of(lower[k + 1]) and lower[k] == "and":
            tags[k + 1] = "JJ"
