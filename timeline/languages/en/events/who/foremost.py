"""The noun phrase that opens an English clause, or a sentence before its verb."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.joined import behind_bracket, extended
from timeline.languages.en.syntax.phrase import Chunk, touches_another
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import REFLEXIVE, TELLING

__all__ = ["Foremost"]

_SUFFERING = REFLEXIVE | {"him", "them", "me", "us"}
_DASHES = frozenset(("--", "-", "–", "—"))
_OCCASIONS = frozenset(("time", "day", "moment", "reason", "way"))
_THE_NIGHT = ("the", "night")
_TIMES = frozenset(("night", "day", "week", "month", "year", "morning", "evening"))
_MOMENTS = frozenset(("time", "while", "moments", "moment", "bit", "instant"))
_LATER = frozenset(("later", "earlier", "afterwards"))
_JOINING = _DASHES | frozenset(
    ("''", '"', "though", "although", "because", "while", "if", "when", "that", "but")
)


class Foremost:
    """Finds the first noun phrase of a clause or sentence that may be a subject."""

    __slots__ = ("_at", "_chunks", "_reading", "_starts")

    def __init__(
        self, reading: Reading, chunks: Sequence[Chunk], at: Mapping[int, Chunk]
    ) -> None:
        """Take the noun phrases, and which of them each word is in."""
        self._reading = reading
        self._chunks = chunks
        self._starts = [chunk.start for chunk in chunks]
        self._at = at

    def between(self, start: int, end: int) -> Chunk | None:
        """Return the first noun phrase there that no preposition governs."""
        tags = self._reading.tags
        for chunk in self._chunks[bisect_left(self._starts, start) :]:
            if chunk.end > end:
                break
            if self._reading.lower[chunk.head] in _SUFFERING or self._is_said(chunk):
                continue
            if self._is_of_clause(chunk) or self._is_moment(chunk):
                continue
            opened = max(chunk.start - 1, 0)
            if opened < behind_bracket(self._reading, opened) <= end:
                # as in "Jan 25 (IANS) Anna Lind beat"
                continue
            # "A week ago the mayor resigned"
            free = self._reading.lower[chunk.start - 1] == "ago"
            free = free or self._is_counted(chunk)
            free = free or tags[chunk.start - 1] not in ("IN", "TO")
            if free or chunk.start == start:
                return extended(self._reading, self._at, chunk, end)
        return None

    def _is_counted(self, chunk: Chunk) -> bool:
        """Tell whether "up to 20 miners" is who did it."""
        lower, k = self._reading.lower, chunk.start
        return lower[max(0, k - 2) : k] == ["up", "to"] and self._reading.times[k] < 0

    def opening(self, start: int, k: int, end: int) -> Chunk | None:
        """Return the noun phrase that opens a clause, whose last word is *k*."""
        found = self._timed(k) or self._told(start, end)
        return found or self.between(start, end)

    def _told(self, start: int, end: int) -> Chunk | None:
        """Return the port of "told reporters the port would close"."""
        whom = self._at.get(start)
        if whom is None or not start or self._reading.lower[start - 1] not in TELLING:
            return None
        return self.between(whom.end, end)

    def _timed(self, k: int) -> Chunk | None:
        """Return the flight, which ends at *k*, of "tapes from the night the flight".

        So does "the ban the council imposed" tell of the council.
        """
        near, lower = self._at.get(k), self._reading.lower
        if near is None or near.end != k + 1 or near.start < len(_THE_NIGHT):
            return None
        if touches_another(self._reading, self._at, near):
            return near
        before = self._at.get(near.start - 1)
        named = before is not None and before.end == near.start
        named = named and self._reading.tags[0] == "IN"
        if named and self._reading.tags[near.start : near.head + 1] == ["NNP"]:
            # "After winning the primary Holm lost"
            return near
        said = lower[near.start - 1] in _TIMES and lower[near.start - 2] == "the"
        return near if said else None

    def of_all(self, comma: int, is_relative: Callable[[Group], bool]) -> Chunk | None:
        """Return the noun phrase that opens a sentence whose verb is still to come.

        "Carl Berg, the actor of A, B and C, died" is not of C.
        """
        reading = self._reading
        before = [g for g in reading.groups if g.finite and g.head < comma]
        if before and not (reading.tags[0] == "NNP" and all(map(is_relative, before))):
            return None
        front = self._behind_fronted()
        opened = (*reading.lower[front:comma], *reading.tags[front:comma])
        # "Carl Berg, head of a firm that builds ships, died"
        if not (_JOINING - {"that"} if before else _JOINING).isdisjoint(opened):
            return None
        first = self.between(0, comma)
        if first is None or first.start > max(1, front):
            return None
        end = reading.tags.index(",", first.head)
        whole = self.between(first.start, end)
        alike = self._at.get(end + 1)
        named = [reading.tags[c.head] == "NNP" for c in (first, alike) if c]
        return whole if named not in ([True, True], [False, True]) else None

    def _behind_fronted(self) -> int:
        """Return the word behind "Also on Monday," or "May 3, 1974:" at the head."""
        tags, times, k = self._reading.tags, self._reading.times, 0
        while k + 1 < len(tags) and (
            times[k] >= 0 or tags[k] in ("RB", ",", ":") or times[k + 1] >= 0
        ):
            k += 1
        return k

    def _is_of_clause(self, chunk: Chunk) -> bool:
        """Tell whether a clause says which time it is: "the first time the king spoke"."""
        after = self._at.get(chunk.end)
        opened = after is not None and after.start == chunk.end
        return opened and self._reading.lower[chunk.head] in _OCCASIONS

    def _is_moment(self, chunk: Chunk) -> bool:
        """Tell whether it is when: "A short time later police arrived"."""
        reading = self._reading
        return (
            reading.word(chunk.end) in _LATER and reading.lower[chunk.head] in _MOMENTS
        )

    def _is_said(self, chunk: Chunk) -> bool:
        """Tell whether a lone adjective is said of something: "is due", "saw it dry"."""
        alone = chunk.end == chunk.start + 1
        tags, before = self._reading.tags, chunk.start - 1
        if not alone or tags[chunk.head] != "JJ" or tags[chunk.end] == "CC":
            return False
        verb = self._reading.verb_at.get(before)
        return self._at.get(before) is not None or (verb is not None and verb.copula)
