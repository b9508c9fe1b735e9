"""Last words of an English title that want what is told: "on fears it may fail"."""

from collections.abc import Sequence

from timeline.languages.en.events.titles.stretch import is_timed
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["OPENED", "calls", "is_told", "without_effort"]

_SAYING = frozenset(("saying", "reading", "stating", "declaring", "proclaiming"))
_QUOTES = (['"'], ["''"], [":"], [","])
# Nothing is told by "a fund belonging" alone.
_WANTED = {
    "calling": "for",
    **dict.fromkeys(("belonging", "relating", "leading"), "to"),
}
_FEARS = word_set(
    "fear fears concern concerns worry worries hope hopes speculation expectations news",
    "signs reports rumours rumors grounds condition claims suspicion",
)
_EFFORTS = frozenset(("effort", "attempt", "bid", "move", "exchange", "return"))
_AIMING = frozenset(("to", "for"))
OPENED = (["DT"], ["PRP"], ["PRP$"], ["NNP"], ["NNS"], ["PDT"], ["JJ"])
"""Tags of what opens a clause."""


def calls(reading: Reading, words: Sequence[int]) -> bool:
    """Tell whether a last word wants what was cut: "a bill calling", "a note saying"."""
    tags, last = reading.tags, words[-1]
    if tags[last] not in ("NN", "VBG") or tags[words[-2]] not in NOUNS:
        return False
    word, after = reading.lower[last], reading.word(last + 1)
    if word in _SAYING:
        return tags[last + 1 : last + 2] in _QUOTES
    return _WANTED.get(word, "_") == after


def is_told(reading: Reading, k: int) -> bool:
    """Tell whether what is said follows: "in declaring that", "on fears it may fail"."""
    after = k + 1
    if reading.tags[k] == "VBG":
        while after < len(reading.tags) and is_timed(reading, after):
            after += 1
        return reading.word(after) == "that"
    opened = reading.tags[after : after + 1] in OPENED
    return reading.lower[k] in _FEARS and (opened or reading.word(after) == "that")


def without_effort(reading: Reading, words: list[int], fixed: int) -> list[int]:
    """Return "threw rocks" of "threw rocks in an effort [to stop them]"."""
    lower, last = reading.lower, words[-1] if words else 0
    if lower[last] not in _EFFORTS or reading.word(last + 1) not in _AIMING:
        return words
    led = len(words) - 1
    led -= reading.tags[words[led - 1]] == "DT"
    ends = led - 1 > fixed and lower[words[led - 1]] in ("in", "as")
    return words[: led - 1] if ends else words
