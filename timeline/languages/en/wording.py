"""English words of a sentence as one line of a title."""

from collections.abc import Iterator, Mapping, Sequence

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
        reading = self._reading
        if len(words) > 1 and reading.lower[words[0]] in _ARTICLES:
            words = words[1:]
        if not words:
            return ""
        line, last = "", -1
        for first, after in self._runs(words):
            piece = self._names.get(first) or reading.folded(first, after)
            moved = first < last and reading.tags[first] != "NNP"
            if moved and reading.words[first] != "I":
                # It no longer begins the sentence.
                piece = piece[0].lower() + piece[1:]
            touches = first == last and reading.touches(first)
            line += piece if touches or not line else " " + piece
            last = after
        return line[:1].upper() + line[1:]

    def _runs(self, words: list[int]) -> Iterator[tuple[int, int]]:
        """Give first and end of the words that follow each other, pronouns apart."""
        first = last = words[0]
        for k in words[1:]:
            if k != last + 1 or k in self._names or last in self._names:
                yield first, last + 1
                first = k
            last = k
        yield first, last + 1
