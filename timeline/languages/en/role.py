"""Who does what to whom where, in an English clause."""

from attrs import frozen

from timeline.languages.en.phrase import Chunk, chunks
from timeline.languages.en.reading import Found, Reading
from timeline.languages.en.verbs import Group
from timeline.languages.en.words import PLACE_PREPOSITIONS, SAYING, SUBORDINATORS

__all__ = ["Roles", "Scene"]

_RELATIVE = frozenset(("WDT", "WP"))
_ADVERB = frozenset(("RB", "RBR", "RBS", "''"))
_BOUNDARY = frozenset((",", ":", "WDT", "WP", "WRB", '"', "("))
_OPENERS = SUBORDINATORS | {"that"}
_FAR = 12
_UNSEEN = Chunk(-1, -1, -1)


@frozen(slots=True)
class Roles:
    """The arguments of an event.

    Attributes:
        subject: Who does it; for a passive, to whom it is done.
        object: To whom it is done.
        place: Where.
        agent: Who does it, in a passive with "by" or a noun with "by".
    """

    subject: Chunk | None = None
    object: Chunk | None = None
    place: Chunk | None = None
    agent: Chunk | None = None


class Scene:
    """The noun phrases of a sentence and how its verbs use them."""

    __slots__ = ("_at", "_subjects", "chunks", "reading")

    def __init__(self, reading: Reading) -> None:
        """Find the noun phrases."""
        self.reading = reading
        self.chunks = chunks(reading)
        self._subjects: dict[int, Chunk | None] = {}
        self._at: list[Chunk | None] = [None] * (len(reading.tags) + 1)
        for chunk in self.chunks:
            for k in range(chunk.start, chunk.end):
                self._at[k] = chunk

    def at(self, k: int) -> Chunk | None:
        """Return the noun phrase that word *k* is in."""
        return self._at[k] if 0 <= k < len(self._at) else None

    def roles(self, event: Found) -> Roles:
        """Return the arguments of an event."""
        if event.group is None:
            return self._of_noun(event.index)
        return Roles(
            self.subject(event.group),
            self.object(event.group),
            self._place(event.index + 1),
            self._by(event.index + 1) if event.group.passive else None,
        )

    def subject(self, group: Group) -> Chunk | None:
        """Return the subject of a verb, through relative pronouns and coordination."""
        found = self._subjects.get(group.head, _UNSEEN)
        if found is _UNSEEN:
            found = self._find_subject(group)
            self._subjects[group.head] = found
        return found

    def _find_subject(self, group: Group) -> Chunk | None:
        reading = self.reading
        k = self._behind_adverbs(group.first - 1)
        if not group.finite:
            return self._of_participle(group, k)
        after = self._inverted(group, k)
        if after is not None or k < 0:
            return after
        if reading.tags[k] in _RELATIVE or self._is_relative_that(k):
            return self._antecedent(k, group)
        if reading.tags[k] == ",":
            return self._across(k, group)
        start = self._clause_start(k)
        found = self._first_between(start, group.first)
        if found is not None:
            return found
        if start > 0 and reading.tags[start - 1] in _RELATIVE:
            return self._antecedent(start - 1, group)
        return self._shared(group)

    def _inverted(self, group: Group, k: int) -> Chunk | None:
        """Return what follows the verb in: "We will stay," said the minister."""
        reading = self.reading
        if k >= 0 and reading.tags[k] not in (",", '"', "''"):
            return None
        after = self.at(group.head + 1)
        if after is None or reading.lower[group.head] not in SAYING:
            return None
        return after if after.start == group.head + 1 else None

    def _is_relative_that(self, k: int) -> bool:
        reading = self.reading
        if reading.lower[k] != "that" or k == 0:
            return False
        return self._at[k - 1] is not None and self._at[k] is None

    def _of_participle(self, group: Group, k: int) -> Chunk | None:
        """Return whom a participle or infinitive is about."""
        chunk = self._at[k] if k >= 0 else None
        reduced = group.tense in ("PASTPART", "PRESPART")
        if reduced and chunk is not None and chunk.end == k + 1:
            return self._whole(chunk)
        return self._shared(group)

    def _shared(self, group: Group) -> Chunk | None:
        """Return the subject of the verb before, which coordination shares."""
        before = self.reading.verb_before(group.first)
        return self.subject(before) if before is not None else None

    def _behind_adverbs(self, k: int) -> int:
        tags, times = self.reading.tags, self.reading.times
        while k >= 0 and (tags[k] in _ADVERB or times[k] >= 0):
            k -= 1
        return k

    def _clause_start(self, k: int) -> int:
        """Return where the clause begins that ends at *k*."""
        reading = self.reading
        coordinated = -1
        while k >= 0:
            tag, group = reading.tags[k], reading.verb_at.get(k)
            if group is not None and group.finite:
                return coordinated + 1 if coordinated >= 0 else k + 1
            if tag == "CC":
                coordinated = k
            elif self._bounds(k, coordinated=coordinated >= 0):
                return k + 1
            k -= 1
        return 0

    def _bounds(self, k: int, *, coordinated: bool) -> bool:
        reading = self.reading
        if reading.tags[k] == "," and coordinated:
            return not self._is_listed(k)
        return reading.tags[k] in _BOUNDARY or reading.lower[k] in _OPENERS

    def _is_listed(self, comma: int) -> bool:
        """Tell whether the comma stands between the members of a list."""
        before, after = self.at(comma - 1), self.at(comma + 1)
        if before is None or after is None or after.end >= len(self.reading.tags):
            return False
        return self.reading.tags[after.end] in ("CC", ",")

    def _first_between(self, start: int, end: int) -> Chunk | None:
        """Return the first noun phrase there that no preposition governs."""
        tags = self.reading.tags
        for chunk in self.chunks:
            if chunk.start < start or chunk.end > end:
                continue
            if chunk.start == start or tags[chunk.start - 1] not in ("IN", "TO"):
                return self._extended(chunk, end)
        return None

    def _extended(self, chunk: Chunk, end: int) -> Chunk:
        """Return the noun phrase with the "of", "in" and "and" that belong to it."""
        reading, stop = self.reading, chunk.end
        while stop + 1 < end:
            joined = reading.tags[stop] in ("IN", "CC", ",")
            k = stop + 1
            if reading.tags[stop] == "," and reading.tags[k] == "CC":
                k += 1
            following = self.at(k) if joined else None
            if following is None or following.start != k or following.end > end:
                break
            stop = following.end
        return Chunk(chunk.start, stop, chunk.head)

    def _antecedent(self, k: int, group: Group | None = None) -> Chunk | None:
        """Return what the relative pronoun at *k* stands for.

        Of "sales of the jet, which is deployed" it is what agrees with the verb.
        """
        tags = self.reading.tags
        k -= 1
        if k >= 0 and tags[k] == "IN":
            k -= 1
        if k >= 0 and tags[k] == ",":
            k -= 1
        chunk = self._at[k] if k >= 0 else None
        if chunk is None or chunk.end != k + 1:
            return chunk
        whole = self._whole(chunk)
        agrees = group is None or self._agrees(whole, group)
        return whole if agrees or not self._agrees(chunk, group) else chunk

    def _agrees(self, chunk: Chunk, group: Group | None) -> bool:
        reading = self.reading
        if group is None:
            return True
        tag, word = reading.tags[group.first], reading.lower[group.first]
        many = reading.tags[chunk.head] == "NNS"
        if tag == "VBZ" or word == "was":
            return not many
        return many or not (tag == "VBP" or word == "were")

    def _whole(self, chunk: Chunk) -> Chunk:
        """Return the noun phrase that *chunk* completes: "towns in the north"."""
        tags, start = self.reading.tags, chunk.start
        while start > 1 and tags[start - 1] == "IN":
            head = self._at[start - 2]
            subordinate = self.reading.lower[start - 1] in _OPENERS
            if head is None or head.end != start - 1 or subordinate:
                break
            start, chunk = head.start, Chunk(head.start, chunk.end, head.head)
        return chunk

    def _across(self, comma: int, group: Group) -> Chunk | None:
        """Look for the subject before what stands between commas."""
        tags = self.reading.tags
        k = comma - 1
        while k >= 0 and tags[k] != ",":
            k -= 1
        if k <= 0:
            start = self._clause_start(comma - 1)
            return self._first_between(start, comma) or self._shared(group)
        start = self._clause_start(k - 1)
        return self._first_between(start, k) or self._shared(group)

    def object(self, group: Group) -> Chunk | None:
        """Return what follows the verb at once, or what its "which" stands for."""
        tags = self.reading.tags
        k = group.head + 1
        while k < len(tags) and tags[k] in ("RB", "RP", "''"):
            k += 1
        chunk = self.at(k)
        if chunk is not None and chunk.start == k:
            return chunk
        if group.passive:
            return None
        subject = self.subject(group)
        before = self._behind_adverbs(subject.start - 1) if subject else -1
        if before >= 0 and tags[before] in _RELATIVE:
            return self._antecedent(before)
        return None

    def _by(self, k: int) -> Chunk | None:
        lower = self.reading.lower
        for j in range(k, min(k + 4, len(lower))):
            if lower[j] == "by":
                chunk = self.at(j + 1)
                return chunk if chunk and chunk.start == j + 1 else None
        return None

    def _place(self, k: int) -> Chunk | None:
        """Return the first named place behind *k* in the clause."""
        tags, lower = self.reading.tags, self.reading.lower
        for j in range(k, min(k + _FAR, len(tags))):
            if tags[j][0] in ("V", "W", ":") or tags[j] == "MD":
                return None
            if tags[j] in ("IN", "TO") and lower[j] in PLACE_PREPOSITIONS:
                chunk = self.at(j + 1)
                if chunk is not None and self._is_named(chunk):
                    return chunk
        return None

    def _is_named(self, chunk: Chunk) -> bool:
        tags = self.reading.tags
        return tags[chunk.head] == "NNP"

    def _of_noun(self, k: int) -> Roles:
        """Return owner ("Sanogo's seizure"), patient ("of power") and place."""
        tags, lower = self.reading.tags, self.reading.lower
        chunk = self.at(k)
        owner = None
        if chunk is not None:
            marks = [j for j in range(chunk.start, k) if tags[j] == "POS"]
            if marks and marks[-1] > chunk.start:
                owner = Chunk(chunk.start, marks[-1], marks[-1] - 1)
        patient = None
        if k + 1 < len(lower) and lower[k + 1] == "of":
            following = self.at(k + 2)
            if following is not None and following.start == k + 2:
                patient = following
        return Roles(owner, patient, self._place(k + 1), self._by(k + 1))
