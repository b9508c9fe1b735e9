"""What "he", "it" and "they" stand for, where that is safe to say.

A pronoun that is a subject stands for the subject of the verb that reports it, or for
the subject of the sentence before; otherwise it is left alone.
"""

from timeline.languages.en.lexeme import lexemes
from timeline.languages.en.phrase import Chunk
from timeline.languages.en.reading import Reading
from timeline.languages.en.role import Scene
from timeline.languages.en.verbs import Group
from timeline.languages.en.words import HONORIFICS, ORGANIZATIONS

__all__ = ["Memory"]

_SORTS = {"he": "person", "she": "person", "it": "thing", "they": "many"}
_LONGEST = 50
_GROUPS = frozenset(("n14", "n15"))
_PERSONS = "n18"


class Memory:
    """Remembers who the last sentence was about."""

    __slots__ = ("_sorts", "_text")

    def __init__(self) -> None:
        """Begin with nobody."""
        self._text = ""
        self._sorts: frozenset[str] = frozenset()

    def names(self, scene: Scene) -> dict[int, str]:
        """Return what the pronouns of a sentence stand for, and remember its subject."""
        found: dict[int, str] = {}
        finite = [group for group in scene.reading.groups if group.finite]
        for at, group in enumerate(finite):
            subject = scene.subject(group)
            if subject is None or subject.end - subject.start != 1:
                continue
            k = subject.start
            sort = _SORTS.get(scene.reading.lower[k])
            if sort is None or (sort == "thing" and group.copula):
                continue
            text = self._stands_for(scene, sort, finite[:at], found)
            if text:
                found[k] = text
        self._remember(scene, finite[0] if finite else None, found)
        return found

    def _stands_for(
        self, scene: Scene, sort: str, before: list[Group], found: dict[int, str]
    ) -> str:
        for group in before[:1]:
            subject = scene.subject(group)
            if subject is not None:
                known = found.get(subject.start)
                if known or sort in _sorts(scene.reading, subject):
                    return known or _text(scene.reading, subject)
                if scene.reading.tags[subject.head] != "PRP":
                    return ""
        return self._text if sort in self._sorts else ""

    def _remember(
        self, scene: Scene, main: Group | None, found: dict[int, str]
    ) -> None:
        subject = scene.subject(main) if main else None
        if subject is None:
            self._forget()
        elif scene.reading.tags[subject.head] != "PRP":
            self._text = _text(scene.reading, subject)
            self._sorts = _sorts(scene.reading, subject) if self._text else frozenset()
        elif subject.start not in found:
            self._forget()

    def _forget(self) -> None:
        self._text = ""
        self._sorts = frozenset()


def _sorts(reading: Reading, chunk: Chunk) -> frozenset[str]:
    """Return which pronouns may stand for a noun phrase."""
    tags, words = reading.tags, reading.words[chunk.start : chunk.end]
    head = reading.lower[chunk.head]
    if tags[chunk.head] == "NNS" or "and" in words:
        return frozenset(("many",))
    if tags[chunk.head] == "NN":
        file = lexemes().of(head, "N").file
        return frozenset(("person",)) if file == _PERSONS else frozenset(("thing",))
    if tags[chunk.head] != "NNP":
        return frozenset()
    if not HONORIFICS.isdisjoint(words):
        return frozenset(("person",))
    place = lexemes().of(head, "N").file in _GROUPS
    if place or not ORGANIZATIONS.isdisjoint(words) or words[0] in ("The", "the"):
        return frozenset(("thing",))
    return frozenset(("person",))


def _text(reading: Reading, chunk: Chunk) -> str:
    start = chunk.start
    if reading.tags[start] == "DT":
        start += 1
    words = reading.words[start : chunk.head + 1]
    if reading.tags[start] == "PRP$" or not words:
        return ""
    text = " ".join(words).replace(" 's", "'s").replace(" ’s", "’s").replace(" ,", ",")
    return text if len(text) <= _LONGEST else ""
