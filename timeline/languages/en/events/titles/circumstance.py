"""When or why it was, of what says little else: "died after being shot"."""

from collections.abc import Container

from timeline.languages.en.events.titles.extent import Extent
from timeline.languages.en.events.titles.stretch import is_timed
from timeline.languages.en.events.titles.wording import LONGEST, Wording
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import may_be, sorts
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["Circumstances", "particle"]

_OPENING = word_set("after as when while because amid despite")
_BEFORE_NOUN = frozenset(("amid", "despite", "after"))
_BEFORE_ACT = frozenset(("after", "while", "when"))
_SORTS = {
    **dict.fromkeys(("he", "she", "him", "her", "his"), "person"),
    **dict.fromkeys(("it", "its"), "thing"),
    **dict.fromkeys(("they", "their", "them"), "many"),
}
_UNCLEAR = frozenset(("this", "that", "these", "those", "there", "i", "we", "you"))


def particle(reading: Reading, group: Group) -> range:
    """Return the "off" of "broke off"."""
    k = group.head + 1
    return range(k, k + (reading.tags[k : k + 1] == ["RP"]))


class Circumstances:
    """Finds what the clauses of one sentence go on with behind a bare verb."""

    __slots__ = ("_extent", "_names", "_reading", "_scene", "_wording")

    def __init__(
        self, scene: Scene, extent: Extent, wording: Wording, names: Container[int]
    ) -> None:
        """Take the noun phrases, how far clauses go, and which pronouns are known."""
        self._scene = scene
        self._reading = scene.reading
        self._extent = extent
        self._wording = wording
        self._names = names

    def told(self, group: Group, left: list[int]) -> str:
        """Return "Holm died after a fall", nothing without room or anything to tell."""
        right = self.of(group)
        line = self._wording.fitted(left, right, LONGEST) if right else ""
        verbs = [g for g in self._reading.groups if g.head in right]
        halved = any(self._wording.is_cut(line, right, g.head) for g in verbs)
        return "" if halved or sum(g.finite for g in verbs) > 1 else line

    def of(self, group: Group) -> list[int]:
        """Return the "after being shot" of "He died on Monday after being shot".

        It is empty where a title would not say who "they" are.
        """
        reading, k = self._reading, group.head + 1
        k += len(particle(reading, group))
        while k < len(reading.tags) and is_timed(reading, k):
            k += 1
        opened = k + 1 < len(reading.tags) and reading.lower[k] in _OPENING
        if not (group.finite and opened) or reading.times[k + 1] >= 0:
            return []
        acts = reading.tags[k + 1] == "VBG" and reading.lower[k] in _BEFORE_ACT
        led = acts or reading.lower[k] in _BEFORE_NOUN
        clausal = k + 1 in self._extent.subjects
        if not (led or clausal):
            return []
        # "Two mills that reopened after a fire were sold"
        words = [k, *self._extent.behind(k + 1, reporting=acts or clausal)]
        return words if self._is_clear(group, words) else []

    def _is_clear(self, group: Group, words: list[int]) -> bool:
        """Tell whether each pronoun is known, or the subject of *group*."""
        lower, subject = self._reading.lower, self._scene.subject(group)
        unknown = [lower[k] for k in words if k not in self._names]
        meant = {word for word in unknown if word in _SORTS}
        if subject is None or not meant or not _UNCLEAR.isdisjoint(unknown):
            return not meant and _UNCLEAR.isdisjoint(unknown)
        called = " ".join(self._reading.words[subject.start : subject.end])
        own = sorts(self._reading, subject)
        return all(_SORTS[word] in own and may_be(called, word) for word in meant)
