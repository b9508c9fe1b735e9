"""English verbs of what is open for a while: "Polls open at 7 a.m. and close at 8 p.m."."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.tags import FINITE, where

__all__ = ["OPENING"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]

_OPENS = frozenset(("open", "opens", "reopen", "reopens", "start", "begin", "begins"))
_MANY = frozenset(("NNS", "NNPS"))
_WHEN = frozenset(("at", "on", "from", "in", "by"))
_VERBAL = FINITE | {"VB", "VBN", "VBG"}
_LOOSE = frozenset(("RB", "JJ", "NN", "NNS"))


def _open(lower: Sequence[str], tags: list[str]) -> None:
    """Read "Polls open at 7" as a clause, but "Shops open at 7 were fined" as a noun."""
    for k in where(lower, "open", 1, -1):
        many = tags[k - 1] in _MANY or (
            tags[k - 1] == "NNP" and lower[k - 1].endswith("s")
        )
        if tags[k] == "JJ" and many and lower[k + 1] in _WHEN:
            alone = FINITE.isdisjoint([*tags[:k], *_clause(lower, tags, k + 1)])
            tags[k] = "VBP" if alone else "JJ"


def _clause(lower: Sequence[str], tags: Sequence[str], k: int) -> Sequence[str]:
    """Return the tags from *k* on, up to what closes again."""
    end = next((j for j in range(k, len(tags)) if lower[j] in _CLOSING), len(tags))
    return tags[k:end]


_CLOSING = frozenset(("close", ".", ";"))


def _close(lower: Sequence[str], tags: list[str]) -> None:
    """Read "and close on 30 June" as what goes on from "open on 1 May"."""
    closing = (*where(lower, "close", 2, -1), *where(lower, "closes", 2, -1))
    for k in closing:
        if tags[k] not in _LOOSE or tags[k - 1] != "CC" or lower[k + 1] not in _WHEN:
            continue
        told = next((j for j in range(k - 2, -1, -1) if tags[j] in _VERBAL), -1)
        one = lower[k] == "closes"
        opens = told >= 0 and lower[told] in _OPENS
        if opens and (tags[told] == "VBZ" if one else tags[told] in ("VB", "VBP")):
            tags[k] = tags[told]


def _run(lower: Sequence[str], tags: list[str]) -> None:
    """Read "The festival runs until Sunday and reopens in May" as a clause."""
    for k in where(lower, "runs", 1, -1):
        if tags[k] == "NNS" and tags[k - 1] == "NN" and lower[k + 1] in _LASTING:
            tags[k] = "VBZ"


_LASTING = frozenset(("until", "till", "through"))


OPENING: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset(("open",)), _open),
    (frozenset(("close", "closes")), _close),
    (frozenset(("runs",)), _run),
)
"""Rules for tags, each with the words without which it has nothing to do."""
