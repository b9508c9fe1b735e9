"""What an English verb is said of: what stands behind it, or before it."""

from collections.abc import Sequence

from timeline.languages.en.events.titles.content import Content
from timeline.languages.en.events.titles.extent import Extent
from timeline.languages.en.events.titles.speech import Speech
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED, TELLING

__all__ = ["Complements"]

_PLACES = frozenset(("in", "at", "on", "during", "through", "via"))
_COMING = word_set("came comes come coming happened happens occurred occurs")
_STRANDED = frozenset(("into", "onto", "with", "of", "against", "upon"))
_MAKING = frozenset(("make", "give", "take"))


class Complements:
    """Finds the objects, places and contents of the verbs of one sentence."""

    __slots__ = ("_content", "_extent", "_reading", "_scene", "_speech")

    def __init__(
        self, scene: Scene, extent: Extent, speech: Speech, content: Content
    ) -> None:
        """Take the noun phrases, how far clauses go, and what is said in them."""
        self._scene = scene
        self._reading = scene.reading
        self._extent = extent
        self._speech = speech
        self._content = content

    def of(self, group: Group, subject: Chunk | None) -> list[int]:
        """Return what the verb is said of, also where it stands before the verb."""
        if subject is not None and subject.start > group.head and group.finite:
            return self._content.said_before(group)
        reading, start = self._reading, group.head + 1
        told = self._speech.start(start) if reading.lower[start - 1] in REPORTED else -1
        reports = told >= 0 or self._speech.reports(start)
        right = self._extent.behind(max(start, told), reporting=reports)
        apart = self._apart(group, right) if not reports else []
        apart = apart or self._told_before(group, right)
        if apart:
            return apart
        whom = self._whom(group, subject)
        if whom is not None and not (right and reading.tags[right[0]] != "TO"):
            # "Berg, whom the president urged to step down", "with whom he met"
            return [*self._link(subject), *range(whom.start, whom.end), *right]
        if subject is None or group.passive or self._has_object(group, right):
            return [*right, *self._fronted(group, right)] or self._shared(group)
        where = right and reading.lower[right[0]] in _PLACES
        if where and self._content.main_before(group) is not None:
            # "It fell, she said in a statement"
            return self._content.said_before(group)
        target = self._scene.object(group)
        if target is not None and target.end <= group.first:
            if not right and not _STRANDED.isdisjoint(reading.lower[start : start + 1]):
                # "the plant, which it moved into"
                near = self._scene.at(target.end - 1) or target
                return [start, *range(near.start, near.end)]
            return [*range(target.start, target.end), *right]
        return right or self._content.said_before(group) or self._shared(group)

    def _told_before(self, group: Group, whom: list[int]) -> list[int]:
        """Return whom "a source told the Herald", and what, if that is no quote."""
        reading = self._reading
        if reading.lower[group.head] != "told" or '"' in reading.tags[: group.first]:
            return []
        main = self._content.main_before(group)
        subject = self._scene.subject(main) if main is not None else None
        if subject is None or reading.tags[subject.head] in ("PRP", "DT", "EX"):
            return []
        teller = self._scene.subject(group)
        named = teller is not None and reading.tags[teller.head] != "PRP"
        said = self._content.said_before(group) if named else []
        return [*whom, *said] if said else []

    def _apart(self, group: Group, right: list[int]) -> list[int]:
        """Return what a mark or a time parts from its verb: 'said on Monday: "We agree"'.

        So is the "as" of "came on Monday as".
        """
        word, start = self._reading.lower[group.head], group.head + 1
        quoted = self._speech.quoted(start)
        if quoted >= 0:
            whom = right if word in TELLING else []
            return [*whom, *self._extent.behind(quoted, reporting=True)]
        if right or word not in _COMING:
            return []
        return self._extent.of_clause(start)

    def _fronted(self, group: Group, right: Sequence[int]) -> range:
        """Return the polls of "win polls that London refuses to recognise"."""
        last = self._reading.verb_at.get(right[-1]) if right else None
        if last is None or last.tense != "INFINITIVE" or last.passive:
            return range(0)
        subject = self._scene.subject(group)
        k = subject.start - 1 if subject is not None else 0
        target = self._scene.object(last) if self._reading.tags[k] == "WDT" else None
        if target is None or target.end > k:
            return range(0)
        return range(target.start, target.end)

    def _whom(self, group: Group, subject: Chunk | None) -> Chunk | None:
        """Return the Berg of "Berg, whom the president urged"."""
        before = subject.start - 1 if subject is not None else -1
        led = before >= 0 and self._reading.lower[before] == "whom"
        return self._scene.object(group) if led else None

    def _shared(self, group: Group) -> list[int]:
        """Return the rest of "shot and wounded a guard" behind its first verb."""
        reading, k = self._reading, group.head + 1
        after = reading.verb_from(k + 1)
        if after is None or after.first != k + 1 or reading.tags[k] != "CC":
            return []
        alike = (after.tense, after.passive) == (group.tense, group.passive)
        right = self._extent.behind(after.head + 1, reporting=False) if alike else []
        return [*range(k, after.head + 1), *right] if right else []

    def _link(self, subject: Chunk | None) -> range:
        """Return the "with" of "with whom the king met"."""
        k = subject.start - 2 if subject is not None else -1
        led = k >= 0 and self._reading.tags[k] == "IN"
        return range(k, k + 1) if led else range(0)

    def _has_object(self, group: Group, right: Sequence[int]) -> bool:
        """Tell whether a verb acts on what follows: "wrote to her" does not."""
        reading = self._reading
        if not right or reading.lower[right[0]] == "as":
            return False
        whom = reading.tags[right[0]] == "TO" and (
            # "a promise it made to help", but "a mill it planned to sell"
            self._scene.at(right[0] + 1) is not None or reading.verb(group) in _MAKING
        )
        return reading.tags[right[0]] != "IN" and not whom
