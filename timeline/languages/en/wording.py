"""English words of a sentence as one line of a title."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from timeline.languages.en.reading import Reading

__all__ = ["Wording"]

_LONGEST = 90
_CUTS = frozenset(("IN", "TO", ",", "CC"))
_NOUNS = frozenset(("NN", "NNS", "NNP"))
_ARTICLES = frozenset(("the", "a", "an"))
_DANGLING = frozenset(
    ("IN", "TO", "DT", "CC", "PRP$", "POS", "''", '"', "_", "$", "RB")
)
_MARKS = frozenset(('"', "_", "(", ")", "“", "”", "*", "`"))


class Wording:
    """Puts words of one sentence together."""

    __slots__ = ("_names", "_reading")

    def __init__(self, reading: Reading, names: Mapping[int, str]) -> None:
        """Take the sentence, and what its pronouns stand for, by their index."""
        self._reading = reading
        self._names = names

    def text(self, left: Sequence[int], right: Sequence[int]) -> str:
        """Return the words as one line, cut where a phrase ends if it is too long."""
        tags = self._reading.tags
        head = [k for k in left if tags[k] not in _MARKS]
        words = head + [k for k in right if tags[k] not in _MARKS]
        fixed = len(head)
        words = self._trimmed(words, fixed)
        line = self._line(words)
        while len(line) > _LONGEST and len(words) > fixed:
            cut = len(words) - 1
            while cut > fixed and tags[words[cut]] not in _CUTS:
                cut -= 1
            words = self._trimmed(words[:cut], fixed)
            line = self._line(words)
        return line

    def _trimmed(self, words: list[int], fixed: int) -> list[int]:
        """Return *words* without what dangles at their end: "blamed", "of the"."""
        tags = self._reading.tags
        while len(words) > max(fixed, 1):
            tag = tags[words[-1]]
            before = tags[words[-2]]
            loose = (tag in ("VBN", "VBG") and before in _NOUNS) or (
                tag == "JJ" and before in _DANGLING
            )
            if tag not in _DANGLING and not loose:
                break
            words = words[:-1]
        while len(words) > 1 and tags[words[-1]] in _DANGLING:
            words = words[:-1]
        return words

    def _line(self, words: list[int]) -> str:
        if len(words) > 1 and self._reading.lower[words[0]] in _ARTICLES:
            words = words[1:]
        if not words:
            return ""
        first = words[0]
        pieces = [self._names.get(first) or self._reading.words[first]]
        pieces += [self._joined(last, k) for last, k in pairwise(words)]
        line = "".join(pieces)
        return line[:1].upper() + line[1:]

    def _joined(self, last: int, k: int) -> str:
        """Return word *k* with the space that it needs behind word *last*."""
        reading = self._reading
        word = self._names.get(k) or reading.words[k]
        if k < last and reading.tags[k] != "NNP" and word != "I":
            # It no longer begins the sentence.
            word = word[0].lower() + word[1:]
        elif k == last + 1:
            touches = reading.starts[last] + len(reading.words[last])
            return word if touches == reading.starts[k] else " " + word
        return " " + word
