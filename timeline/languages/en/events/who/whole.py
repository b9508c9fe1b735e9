"""The whole of which an English noun phrase is a part: "towns in the north"."""

from collections.abc import Mapping

from timeline.languages.en.syntax.clauses import OPENERS
from timeline.languages.en.syntax.joined import before_distance, counting
from timeline.languages.en.syntax.nouns import happens
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["ANY", "CLOSE", "LOOSE", "Wholes"]

LOOSE = word_set("with to by from without during despite after")
CLOSE, ANY = frozenset(("of", "for")), frozenset[str]()
_LINKS = word_set(
    "wake course midst middle aftermath light face absence favour favor",
    "lieu behalf spite front",
)
_LINKING = frozenset(("IN", "TO"))
_ROUTES = word_set(
    "section line road route railway railroad leg stretch link service train flight ferry",
    "branch motorway highway path trail canal pipeline bus boat tram trains flights ferries",
)


class Wholes:
    """Finds the noun phrases that those of a sentence are parts of."""

    __slots__ = ("_at", "_reading")

    def __init__(self, reading: Reading, at: Mapping[int, Chunk]) -> None:
        """Take which noun phrase each word is in."""
        self._reading = reading
        self._at = at

    def of(
        self,
        chunk: Chunk,
        through: frozenset[str] = ANY,
        loose: frozenset[str] = LOOSE,
    ) -> Chunk:
        """Return the noun phrase that *chunk* completes: "towns in the north".

        It goes *through* these prepositions, any if there are none, but no *loose* one.
        """
        chunk = before_distance(self._reading, self._at, self._with_start(chunk))
        tags, start = self._reading.tags, self._between(chunk.start)
        if tags[start] == "CD":
            start -= len(counting(self._reading, start))
        while start > 1 and tags[start - 1] in _LINKING:
            head = self._at.get(start - 2)
            word = self._reading.lower[start - 1]
            apart = word in OPENERS or word in loose or word not in (through or (word,))
            if head is not None and self._is_route(head, chunk):
                # "the ferry from Karst to Elm, which was delayed"
                apart = False
            elif head is not None and word == "to":
                # "a visit to Chad planned for", but "sold the mill to a firm based in"
                apart = apart or not happens(self._reading.lower[head.head])
            if (
                head is None
                or head.end != start - 1
                or apart
                or tags[head.head] == "DT"
                # "jailed Holm for the theft", "responsible for the raid"
                or (word == "for" and self._is_name(head) and tags[start] == "DT")
                or self._is_state(head)
                or self._reading.lower[head.head] in _LINKS
            ):
                break
            start, chunk = head.start, Chunk(head.start, chunk.end, head.head)
        return chunk

    def _is_name(self, chunk: Chunk) -> bool:
        tags = self._reading.tags
        return tags[chunk.head] == "NNP" and tags[chunk.start] != "DT"

    def _is_state(self, head: Chunk) -> bool:
        """Tell whether an adjective stands alone: "responsible for", no "much of"."""
        alone = head.end == head.start + 1 and self._reading.tags[head.head] == "JJ"
        return alone and self._reading.word(head.end) != "of"

    def _is_route(self, head: Chunk, place: Chunk) -> bool:
        """Tell whether a place is where "the ferry to Elm" goes, which is known."""
        lower, tags = self._reading.lower, self._reading.tags
        link = lower[place.start - 1]
        if link == "to" and lower[head.start - 1] == "from" and head.start > 1:
            head, link = self._at.get(head.start - 2, head), "from"
        known = tags[place.head] == "NNP" and lower[head.start] not in ("a", "an")
        return known and link in ("to", "from") and lower[head.head] in _ROUTES

    def described(self, chunk: Chunk) -> Chunk:
        """Return the noun phrase that a participle behind *chunk* tells of.

        A name needs none: "a visit to Chad and Mali aimed at" is a visit's aim.
        """
        tags = self._reading.tags
        if tags[chunk.head] != "NNP" or "NN" in tags[chunk.start : chunk.head]:
            return self.of(chunk, CLOSE)
        first = self.first_named(chunk)
        whole = self.of(first, loose=ANY)
        if whole is first:
            return chunk
        return Chunk(whole.start, chunk.end, whole.head)

    def _with_start(self, chunk: Chunk) -> Chunk:
        """Return "the Elm to Birch line" for its "Birch line"."""
        reading, k = self._reading, chunk.start - 1
        first, head = self._at.get(k - 1), chunk.head
        named = reading.tags[chunk.start] == "NNP" and k > 0 and reading.tags[k] == "TO"
        named = named and reading.lower[head] in _ROUTES
        if first is None or first.end != k or not named:
            return chunk
        between = reading.tags[first.head] == "NNP"
        return Chunk(first.start, chunk.end, head) if between else chunk

    def _between(self, k: int) -> int:
        """Return where the first of two begins: "talks between Berg and Holm"."""
        first = self._at.get(k - 2)
        if first is None or first.end != k - 1 or self._reading.lower[k - 1] != "and":
            return k
        return first.start if self._reading.lower[first.start - 1] == "between" else k

    def first_named(self, chunk: Chunk) -> Chunk:
        """Return the Chad of "Chad and Mali" for Mali."""
        tags = self._reading.tags
        while tags[chunk.start - 1] == "CC" and chunk.start > 1:
            before = self._at.get(chunk.start - 2)
            if before is None or tags[before.head] != "NNP":
                break
            chunk = before
        return chunk
