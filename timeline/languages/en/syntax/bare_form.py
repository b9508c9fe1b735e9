"""English verbs that look like bare forms, or nouns, and tell: "The fleet set sail"."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.playing import FIXTURES
from timeline.languages.en.syntax.tags import FINITE, IN_PHRASE, NOUNS, where
from timeline.languages.en.syntax.vocabulary import tags_of

__all__ = ["BARE_FORMS"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]

_BASE = frozenset(("VB", "VBP", "NN"))


def _set_sail(lower: Sequence[str], tags: list[str]) -> None:
    """Read "set" as the verb of "The fleet set sail for Naples": no set sails."""
    for k in [k for k, word in enumerate(lower[:-1]) if word == "set"]:
        if lower[k + 1] != "sail":
            continue
        tags[k + 1] = "NN"
        if k and tags[k - 1] == "JJ" and "NN" in tags_of(lower[k - 1]):
            tags[k - 1] = "NN"
        if k and tags[k] in ("NN", "JJ", "VBN") and tags[k - 1] in _BEFORE_VERB:
            tags[k] = "VBD"


_BEFORE_VERB = NOUNS | {"RB", "CC"}


def _all_but(lower: Sequence[str], tags: list[str]) -> None:
    """Read "Air strikes all but destroy the port": a plural and its verb."""
    for k in [k for k, word in enumerate(lower[:-2]) if word == "all" and k > 1]:
        if lower[k + 1] != "but" or "VB" not in tags_of(lower[k + 2]):
            continue
        many = tags[k - 1] == "NNS" or (
            tags[k - 1] == "VBZ" and "NNS" in tags_of(lower[k - 1])
        )
        if many and tags[k + 2] in _BASE and tags[k - 2] in IN_PHRASE:
            tags[k - 1], tags[k + 1], tags[k + 2] = "NNS", "RB", "VBP"


def _tell_of_many(lower: Sequence[str], tags: list[str]) -> None:
    """Read "Troops, organized as a corps, withdraw" as what troops do.

    So do those whose fixtures are told: "Rovers, beaten at Tarn, travel to Hexby".
    """
    for k in where(tags, "VB", 3):
        if tags[k - 1] != "," or tags[k + 1 : k + 2] not in _BEHIND:
            continue
        opened = _comma_before(tags, k - 1)
        aside = tags[opened + 1 : opened + 2]
        if opened < 1 or aside not in (["VBD"], ["VBN"]):
            continue
        plays = lower[k] in _PLAYING and tags[opened - 1] in NOUNS
        if tags[opened - 1] != "NNS" and not plays:
            continue
        within = FINITE.isdisjoint(tags[opened + 2 : k])
        alone = FINITE.isdisjoint([*tags[:opened], *tags[k + 1 :]])
        if within and alone and "VBN" in tags_of(lower[opened + 1]):
            tags[opened + 1], tags[k] = "VBN", "VBP"


_PLAYING = FIXTURES | {"travel"}
_BEHIND = (["IN"], ["TO"], ["DT"], ["PRP$"], ["NNP"])


def _comma_before(tags: Sequence[str], k: int) -> int:
    """Return the comma before the one at *k*, or -1."""
    return next((j for j in range(k - 1, -1, -1) if tags[j] == ","), -1)


def _list(lower: Sequence[str], tags: list[str]) -> None:
    """Read "buys" as a verb in "Keller moves to Hull, buys a mill and makes flour"."""
    for k in where(tags, "JJ", 2, -1):
        beside = tags[k - 1] == "," and tags[k + 1] in ("DT", "PRP$")
        if beside and "VBZ" in tags[:k] and "VBZ" in tags_of(lower[k]):
            tags[k] = "VBZ"


BARE_FORMS: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset(("sail",)), _set_sail),
    (frozenset(("but",)), _all_but),
    (frozenset(("VB",)), _tell_of_many),
    (frozenset(("JJ",)), _list),
)
"""Rules for tags, each with the words or tags without which it has nothing to do."""
