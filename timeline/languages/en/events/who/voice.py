"""Who says what an English sentence tells, and in whose words."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.phrase import named
from timeline.languages.en.syntax.reading import Found
from timeline.model.record import Phrase, Span

__all__ = ["Quotes", "Speakers"]

# A quote that goes on in the next paragraph is closed there only.
_QUOTE = re.compile(
    r"""“([^”“]{2,900})(?:”|\n\n(?=“)|\s*\Z)|"([^"\n]{2,900})"|"""
    r"""(?<=\n)"([^"\n]{2,900})\n\n(?=")|``(.{2,900}?)''""",
    re.DOTALL,
)


def _phrase(text: str, start: int, end: int) -> Phrase:
    """Return the words of ``text[start:end]`` as a phrase."""
    return Phrase(Span(start, end), " ".join(text[start:end].split()))


class Quotes:
    """The direct quotes of a text.

    Attributes:
        spans: Where each stands, [start, end), without its marks.
    """

    def __init__(self, text: str, body: Span) -> None:
        """Find them all."""
        self._text = text
        self.spans = [
            match.span(match.lastindex or 0)
            for match in _QUOTE.finditer(text, body.start, body.end)
        ]
        self._starts = [start for start, _ in self.spans]

    def between(self, end: int, start: int) -> str:
        """Return what stands between the marks of two quotes."""
        return self._text[end + 1 : start - 1]

    def around(self, start: int, end: int) -> Phrase | None:
        """Return the quote that ``text[start:end]`` stands in."""
        at = bisect_right(self._starts, start) - 1
        if at < 0 or end > self.spans[at][1]:
            return None
        return _phrase(self._text, *self.spans[at])


class Speakers:
    """Tells who is said to say what a sentence tells."""

    __slots__ = ("_frames", "_reading", "_scene", "_source")

    def __init__(self, scene: Scene, found: Sequence[Found]) -> None:
        """Find the reporting verbs and their subjects."""
        self._scene = scene
        self._reading = scene.reading
        self._frames = [
            (event.index, *frame)
            for event in found
            if event.category == "REPORTING" and event.group is not None
            for frame in self._frame(event)
        ]
        self._source = self._according()

    def _according(self) -> range:
        """Return the words "according to the Red Cross", if a sentence has them."""
        reading = self._reading
        if "according" not in reading.distinct:
            return range(0)
        k = reading.lower.index("according")
        chunk = self._scene.at(k + 2)
        led = reading.lower[k + 1 : k + 2] == ["to"] and chunk is not None
        return range(k, named(reading, chunk).end) if led and chunk else range(0)

    def _frame(self, event: Found) -> list[tuple[int, int, bool]]:
        """Return first word, last word, and whether it follows what is said."""
        group = event.group
        if group is None or not group.finite:
            return []
        subject = self._scene.subject(group)
        if subject is None:
            return []
        target = self._scene.object(group)
        end = group.head + 1
        if event.lexeme.lemma == "tell" and target is not None:
            end = max(end, target.end)
        if subject.start >= end:
            end = subject.end
        first = min(subject.start, group.first)
        marks = self._reading.tags[max(0, first - 2) : first]
        told = self._reading.verb_before(first) is not None
        return [(first, end, told and ("," in marks or '"' in marks))]

    def attribution(self, event: Found) -> Phrase | None:
        """Return the words that attribute *event*: "officials said"."""
        reading, k = self._reading, event.index
        for verb, first, end, follows in self._frames:
            if first <= k < end or verb == k:
                continue
            inside = k < first if follows else k >= end
            if inside and not self._is_cut(k, first, end):
                return reading.phrase(first, end)
        if not self._source or k in self._source:
            return None
        return reading.phrase(self._source.start, self._source.stop)

    def _is_cut(self, k: int, first: int, end: int) -> bool:
        low, high = (end, k) if k >= end else (k, first)
        between = self._reading.tags[low:high]
        return ":" in between or "WDT" in between[:2]
