"""English failures, which are over: "could not be reached", "would not comment"."""

from timeline.languages.en.syntax.word_set import word_set

__all__ = ["has_failed", "is_failure"]

_COULD = frozenset(["could", "couldn"])
_DELAYS = frozenset(["until", "till", "before", "unless"])
_REFUSED = word_set(
    "say comment discuss confirm speculate elaborate identify disclose reveal talk"
    " speak explain predict name"
)


def is_failure(words: list[str], index: int) -> bool:
    """Tell whether it did not happen: "could not be reached", "would not comment"."""
    near = [w for w in words[index : index + 16] if w.isalpha()]
    if words[index].startswith("could"):
        return near[1:2] in (["not"], ["t"]) and _DELAYS.isdisjoint(near)
    return near[:2] == ["would", "not"] and not _REFUSED.isdisjoint(near[2:3])


def has_failed(words: list[str], index: int) -> bool:
    """Tell whether a participle is what could not be: "could not be reached"."""
    near = range(max(0, index - 11), index)
    return any(words[k] in _COULD and is_failure(words, k) for k in near)
