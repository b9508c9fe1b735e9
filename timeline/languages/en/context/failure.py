"""English failures, which are over: "could not be reached", "would not comment".

So is what could be perceived: "flames could be seen".
"""

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
    word = words[index]
    if word != "would" and not word.startswith("could"):
        return False
    near = [w for w in words[index : index + 16] if w.isalpha()]
    if word != "would":
        failed = near[1:2] in (["not"], ["t"]) and _DELAYS.isdisjoint(near)
        return failed or _was_perceived(words, index, near)
    return near[:2] == ["would", "not"] and not _REFUSED.isdisjoint(near[2:3])


def _was_perceived(words: list[str], index: int, near: list[str]) -> bool:
    """Tell whether "flames could be seen"; a forecast is of what may be to come."""
    said = [word for word in near if word not in _ADVERBS and word[-2:] != "ly"]
    if said[1:2] != ["be"] or _PERCEIVED.isdisjoint(said[2:3]) or said[3:4] == ["by"]:
        return False
    return _FORETOLD.isdisjoint(words[max(0, index - _REACH) : index + _REACH])


_REACH = 40
_ADVERBS = frozenset(["still", "also", "even", "soon", "just"])
_PERCEIVED = word_set("seen heard felt smelled smelt glimpsed")
_FORETOLD = word_set(
    "if unless forecast forecasts forecaster forecasters meteorologists expected aurora"
    " lights tonight tomorrow comet comets meteor meteors eclipse moon planet planets"
)


def has_failed(words: list[str], index: int) -> bool:
    """Tell whether a participle is what could not be: "could not be reached"."""
    near = range(max(0, index - 11), index)
    return any(words[k] in _COULD and is_failure(words, k) for k in near)
