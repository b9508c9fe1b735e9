"""What English words around a verb or noun take from it, or leave to doubt.

"rather than sell", "barred from selling", "nobody died", "accused of stealing".
"""

from timeline.languages.en.lexeme import lexemes
from timeline.languages.en.role import Scene
from timeline.languages.en.stance import (
    ACCUSING,
    CLEARING,
    GAINSAYING,
    PREVENTING,
    RUMOURS,
    WEIGHING,
)
from timeline.languages.en.verbs import Group
from timeline.model.record import Status

__all__ = ["Surroundings"]

_NOBODY = frozenset(("nobody", "none", "neither", "nothing", "no"))
_COUNTING = frozenset(("fewer", "less", "more", "later", "sooner"))
_INSTEAD = (("instead", "of"), ("rather", "than"), ("far", "from"), ("not", "only"))
_UPSET = frozenset(("had", "should", "were"))
_HELD = {
    **dict.fromkeys(("true", "case", "so", "correct"), Status.NEGATED),
    **dict.fromkeys(("clear", "certain", "known", "sure"), Status.HYPOTHETICAL),
}
_WOULD = frozenset(("would", "could", "might"))
_REACH = 12


class Surroundings:
    """Reads the words before a verb or noun for what they make of it."""

    __slots__ = ("_reading", "_scene")

    def __init__(self, scene: Scene) -> None:
        """Take the noun phrases."""
        self._scene = scene
        self._reading = scene.reading

    def of_verb(self, group: Group) -> Status | None:
        """Return what stands before a verb makes of it, None if nothing does."""
        if self._is_nobody(group) or self._is_yet(group):
            return Status.NEGATED
        return self.behind(group.first) or self._of_content(group)

    def behind(self, k: int) -> Status | None:
        """Return what the preposition before word *k* and its verb make of *k*."""
        before, pair = self._lower(k - 1), (self._lower(k - 2), self._lower(k - 1))
        if before == "without" or pair in _INSTEAD[:3]:
            return Status.NEGATED
        verb = self._reading.verb_before(k)
        if verb is None or verb.head < k - _REACH:
            return None
        lemma = lexemes().of(self._reading.lower[verb.head], "V").lemma
        if before == "out" and lemma == "rule":
            return self._turned(Status.NEGATED, verb)
        return self._governed(before, lemma, verb, k)

    def _governed(self, before: str, lemma: str, verb: Group, k: int) -> Status | None:
        if before == "from" and lemma in PREVENTING:
            return self._turned(Status.NEGATED, verb)
        if before == "against" and lemma in GAINSAYING:
            return self._turned(Status.NEGATED, verb)
        if before == "of" and lemma in CLEARING and verb.passive:
            return Status.NEGATED
        if before in ("of", "with") and lemma in ACCUSING:
            return Status.REPORTED
        weighed = lemma in WEIGHING and verb.head == k - 1
        return Status.HYPOTHETICAL if weighed else None

    def _turned(self, status: Status, verb: Group) -> Status:
        return Status.OCCURRED if verb.negated else status

    def _is_nobody(self, group: Group) -> bool:
        """Tell whether nobody does it: "none of them survived"."""
        subject = self._scene.subject(group)
        if subject is None:
            return False
        before, first = self._lower(subject.start - 1), self._lower(subject.start)
        if before == "neither" or (before == "not" and first == "one"):
            return True
        if first not in _NOBODY:
            return False
        return before != "not" and self._lower(subject.start + 1) not in _COUNTING

    def _is_yet(self, group: Group) -> bool:
        return group.tense == "INFINITIVE" and self._lower(group.first - 1) == "yet"

    def _of_content(self, group: Group) -> Status | None:
        """Read "rumours that he had died" and "it is not true that he died"."""
        if not group.finite:
            return None
        subject = self._scene.subject(group)
        that = (subject.start if subject else group.first) - 1
        if self._lower(that) != "that" or that < 1:
            return None
        noun = lexemes().of(self._lower(that - 1), "N").lemma
        if noun in RUMOURS:
            return Status(RUMOURS[noun])
        verb = self._reading.verb_before(that)
        given = _HELD.get(self._lower(that - 1))
        if verb is None or given is None or not verb.copula:
            return None
        false = verb.negated or self._lower(verb.head + 1) in ("not", "n't", "n’t")
        return given if false else None

    def is_open(self, group: Group) -> bool:
        """Tell whether a verb is in a question, or in "had the dam burst, it would"."""
        reading = self._reading
        if reading.words[-1] == "?" and reading.tags[0][0] != "W":
            return True
        if self._lower(0) not in _UPSET or reading.verb_before(group.first) not in (
            None,
            reading.verb_at.get(0),
        ):
            return False
        later = (g for g in reading.groups if g.first > group.head)
        return any(g.modality in _WOULD for g in later)

    def _lower(self, k: int) -> str:
        lower = self._reading.lower
        return lower[k] if 0 <= k < len(lower) else ""
