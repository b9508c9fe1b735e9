"""English nouns of two words that look like a verb: "fishing rods", "sessions court"."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.tags import FINITE, NOUNS, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import TIMED

__all__ = ["COMPOUNDS"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]


def _name_listed(lower: Sequence[str], tags: list[str]) -> None:
    """Read "fishing" as no verb in "a torch and fishing rods were found".

    So the "running" of "Running shoes and bags were stolen": what one does is one thing.
    """
    for k in where(tags, "VBG", 0, -2):
        opens = not k or (tags[k - 1] in ("CC", ",") and tags[k - 2] in NOUNS)
        if not opens or tags[k + 1] not in NOUNS:
            continue
        end = k + 2
        while end < len(tags) and tags[end] in _LISTED:
            end += 1
        are = end < len(tags) and lower[end] in _ARE
        are = are and FINITE.isdisjoint(tags[:k])
        # "Banking staff at the mill are": one of the two is more than one.
        many = tags[k + 1] == "NNS" or (not k and "CC" not in tags[k:end])
        if are and many:
            tags[k] = "NN" if "NN" in tags_of(lower[k]) else "JJ"


_LISTED = NOUNS | {"CC", "DT", "JJ", "CD", ",", "IN"}
_ARE = frozenset(("were", "are", "have"))


def _name_dated(lower: Sequence[str], tags: list[str]) -> None:
    """Read "summit" as a noun in "follows a summit May 30 with", but no "cold May"."""
    for k in where(tags, "JJ", 1, -1):
        dated = tags[k - 1] in _OPENING and lower[k + 1] in TIMED
        if dated and tags_of(lower[k])[:1] == ("NN",):
            tags[k] = "NN"


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


def _name_counted(lower: Sequence[str], tags: list[str]) -> None:
    """Read nouns in "two clashes left ten dead" and "launched airstrikes on the town"."""
    for k in where(tags, "VBZ", 1):
        options = tags_of(lower[k])
        counted = lower[k - 1] in _COUNTS and "NNS" in options
        if counted or (not options and tags[k - 1] in _ACTS):
            tags[k] = "NNS"


_COUNTS = word_set("two three four five six seven eight nine ten several dozens few")
_ACTS = frozenset(("VB", "VBD", "VBN", "VBG"))


COMPOUNDS: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset(("JJ",)), _name_dated),
    (frozenset(("VBG",)), _name_listed),
    (frozenset(("VBP",)), _name_court),
    (frozenset(("VBZ",)), _name_counted),
)


"""The rules, each with the words or tags without which it has nothing to correct."""
