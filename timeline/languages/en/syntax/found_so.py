"""What English finds something to be: "found the gate broken", "found it burned out"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["find_so", "is_found_so"]

_FINDING = frozenset(("found", "find", "finds", "discovered"))
_STATES = word_set(
    "broken burned burnt smashed abandoned damaged wrecked locked unlocked ransacked torn",
    "crushed submerged trapped charred gutted",
)
_BEHIND_VERB = frozenset(("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "CD"))
_OBJECT = IN_PHRASE | {"PRP"}


def find_so(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "burned" of "found it burned out" as a participle."""
    for k in range(2, len(lower) - 1):
        past = tags[k] == "VBD" and "VBN" in tags_of(lower[k])
        # "found it damaged the liver"
        if (
            past
            and tags[k + 1] not in _BEHIND_VERB
            and is_found_so(lower, tags, k) >= 0
        ):
            tags[k] = "VBN"


def is_found_so(lower: Sequence[str], tags: Sequence[str], k: int) -> int:
    """Return the "found" of whatever is found as word *k* says, or -1."""
    if lower[k] not in _STATES:
        return -1
    start = k
    while start > 0 and tags[start - 1] in _OBJECT:
        start -= 1
    finds = 0 < start < k and lower[start - 1] in _FINDING
    return start - 1 if finds else -1
