"""English nouns of two words that look like a verb: "fishing rods", "sessions court"."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.tags import FINITE, NOUNS, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import TIMED

__all__ = ["COMPOUNDS"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]


def _name_listed(lower: Sequence[str], tags: list[str]) -> None:
    """Read "fishing" as no verb in "a torch and fishing rods were found".

    So the "running" of "Running shoes and bags were stolen": what one does is one thing.
    """
    for k in where(tags, "VBG", 0, -2):
        opens = not k or (tags[k - 1] in ("CC", ",") and tags[k - 2] in NOUNS)
        if not opens or tags[k + 1] != "NNS":
            continue
        end = k + 2
        while end < len(tags) and tags[end] in _LISTED:
            end += 1
        are = end < len(tags) and lower[end] in _ARE
        are = are and FINITE.isdisjoint(tags[:k])
        if are or _is_taken(tags, k):
            tags[k] = "NN" if "NN" in tags_of(lower[k]) else "JJ"


def _is_taken(tags: Sequence[str], k: int) -> bool:
    """Tell whether it is of a list that a verb has: "seized maps and fishing rods"."""
    start = k
    while start and tags[start - 1] in _LISTED:
        start -= 1
    taken = start < k - 1 and tags[start - 1] == "VBD" and tags[k - 1] == "CC"
    return taken and tags[k + 2] in ("IN", ".", ",", "NNP")


_LISTED = NOUNS | {"CC", "DT", "JJ", "CD", ","}
_ARE = frozenset(("were", "are", "have"))


def _name_dated(lower: Sequence[str], tags: list[str]) -> None:
    """Read "summit" as a noun in "follows a summit May 30 with", but no "cold May"."""
    for k in where(tags, "JJ", 1, -1):
        dated = tags[k - 1] in _OPENING and lower[k + 1] in TIMED
        if dated and tags_of(lower[k])[:1] == ("NN",):
            tags[k] = "NN"


def _be_due(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "due" of "Ford, due back in court on May 9, left" as "expected"."""
    for k in where(lower, "due", 2, -1):
        apart = tags[k - 1] == "," and tags[k - 2] in NOUNS and tags[k] == "JJ"
        if apart and lower[k + 1] in _PLACING:
            tags[k] = "VBN"


_PLACING = frozenset(("back", "in", "at", "before", "home"))


def _name_court(lower: Sequence[str], tags: list[str]) -> None:
    """Read "court" as a noun in "The sessions court on Tuesday convicted three".

    Nobody courts and convicts without a word between.
    """
    for k in where(tags, "VBP", 2, -2):
        if tags[k - 1] != "NNS" or tags[k - 2] not in _OPENING:
            continue
        time = k + 1 + (lower[k + 1] == "on")
        timed = time + 1 < len(tags) and lower[time] in TIMED
        if timed and tags[time + 1] == "VBD" and "NN" in tags_of(lower[k]):
            tags[k] = "NN"


_OPENING = frozenset(("DT", "JJ", "NN", "NNP", "PRP$", "POS"))


def _argue(lower: Sequence[str], tags: list[str]) -> None:
    """Read "plans" as a noun in "rejected arguments that plans to sell it were unfair"."""
    for k in where(lower, "that", 1, -3):
        noun = (
            tags[k - 1] in ("NN", "NNS")
            and tags[k + 1] == "VBZ"
            and tags[k + 2] == "TO"
        )
        if not noun or "NNS" not in tags_of(lower[k + 1]):
            continue
        behind = lower[k + 3 :]
        verb = next((j for j, word in enumerate(behind) if word in _WERE), -1)
        if verb >= 0 and not _APART.intersection(tags[k + 3 : k + 3 + verb]):
            tags[k : k + 2] = "IN", "NNS"


_WERE = frozenset(("were", "are", "have"))
_APART = FINITE | {"WDT", "WP", "WRB", "CC", ",", ":"}


def _hold(lower: Sequence[str], tags: list[str]) -> None:
    """Read a word in "-ing" that no list has as a noun in "on their smallholding in"."""
    for k in where(tags, "VBG", 1, -1):
        owned = tags[k - 1] == "PRP$" and tags[k + 1] in ("IN", ".", ",")
        if owned and not tags_of(lower[k]):
            tags[k] = "NN"


COMPOUNDS: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset(("JJ",)), _name_dated),
    (frozenset(("due",)), _be_due),
    (frozenset(("VBG",)), _name_listed),
    (frozenset(("VBG",)), _hold),
    (frozenset(("VBP",)), _name_court),
    (frozenset(("that",)), _argue),
)
"""The rules, each with the words or tags without which it has nothing to correct."""
