"""The "on" of an English clause that goes on: "while work was going on classes met"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.tags import IN_PHRASE, SURELY_FINITE, where

__all__ = ["go_on"]

_GOING = frozenset(("going", "carrying", "dragging"))
_WHILE = frozenset(("while", "whilst", "when", "as"))


def go_on(lower: Sequence[str], tags: list[str]) -> None:
    """Read "on" so where a noun with a verb of its own stands behind it.

    As in "while work was going on classes were held", which no comma parts.
    """
    for k in where(lower, "on", 3, -2):
        end = k + 1
        while end < len(tags) and tags[end] in IN_PHRASE:
            end += 1
        acts = k + 1 < end < len(tags) and tags[end] in SURELY_FINITE
        if acts and lower[k - 1] in _GOING and not _WHILE.isdisjoint(lower[:k]):
            tags[k] = "RP"
