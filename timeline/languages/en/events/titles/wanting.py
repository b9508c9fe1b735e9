"""Last words of an English title that want what is told: "on fears it may fail"."""

from collections.abc import Sequence

from timeline.languages.en.events.titles.stretch import is_timed
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["OPENED", "calls", "is_told"]

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
