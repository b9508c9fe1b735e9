"""What English finds something to be: "found the gate broken"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_found_so"]

_FINDING = frozenset(("found", "find", "finds", "discovered"))
_STATES = word_set(
    "broken burned burnt smashed abandoned damaged wrecked locked unlocked ransacked torn",
    "crushed submerged trapped charred gutted",
)
_OBJECT = IN_PHRASE | {"PRP"}


def is_found_so(lower: Sequence[str], tags: Sequence[str], k: int) -> int:
    """Return the "found" of whatever is found as word *k* says, or -1."""
    if lower[k] not in _STATES:
        return -1
    start = k
    while start > 0 and tags[start - 1] in _OBJECT:
        start -= 1
    finds = 0 < start < k and lower[start - 1] in _FINDING
    return start - 1 if finds else -1
