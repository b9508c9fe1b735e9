"""Whether what an English noun tells happened: "the talks never took place"."""

from collections.abc import Callable

from timeline.languages.en.events.stance import (
    HAPPENING,
    INFINITIVE,
    LIGHT,
    OF_A_NOUN,
    PREFIXED,
    THWARTED,
)
from timeline.languages.en.events.status.denial import Surroundings
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.verbs import Group
from timeline.languages.en.syntax.words import NEGATIVE, PLANNED_FOR
from timeline.model.record import Status

__all__ = ["Nouns"]

_BESIDE = frozenset(("RB", "RBR", "JJ", "CD", "NNS"))
# A vote that somebody did not win takes place all the same.
_TAKING_PART = frozenset(("win", "lose", "attend", "join", "miss", "enter"))
_MOVING = frozenset(("move", "push", "reschedule", "delay", "bring"))
_ELSEWHEN = frozenset(("to", "until", "forward", "back"))
_ANEW = frozenset(("now", "instead"))
_UNTIL = frozenset(("until", "to", "till"))


class Nouns:
    """Tells the status of the nouns of one sentence."""

    __slots__ = ("_around", "_reading", "_scene")

    def __init__(self, scene: Scene, around: Surroundings) -> None:
        """Take the noun phrases, and what stands around them."""
        self._scene = scene
        self._reading = scene.reading
        self._around = around

    def status(self, k: int, like: Callable[[Group], Status]) -> Status:
        """Return what the sentence says of the noun at *k*.

        Args:
            k: Where it stands.
            like: What a verb is said to be.
        """
        reading = self._reading
        if reading.tags[k][:2] == "JJ":
            return self._of_predicate(k, like)
        chunk = self._scene.at(k)
        start = chunk.start if chunk else k
        told = self._around.behind(start) or self._under_verb(chunk, start, like)
        for j in range(start, k):
            given = PREFIXED.get(reading.lower[j])
            if given and told is not Status.NEGATED:
                return Status(given)
        before = self._lower(start - 1)
        if before in ("of", "for"):
            noun = lexemes().of(self._lower(start - 2), "N").lemma
            if noun in OF_A_NOUN:
                return Status(OF_A_NOUN[noun])
        return told

    def _of_predicate(self, k: int, like: Callable[[Group], Status]) -> Status:
        """Return what the "be" of an adjective is: "claimed that it was dry"."""
        before = self._reading.verb_before(k)
        if before is None or not before.copula:
            return Status.OCCURRED
        if not _BESIDE.issuperset(self._reading.tags[before.head + 1 : k]):
            return Status.OCCURRED
        if not NEGATIVE.isdisjoint(self._reading.lower[before.head + 1 : k]):
            return Status.NEGATED
        status = like(before)
        return Status.OCCURRED if status is Status.ONGOING else status

    def arranged(self, group: Group) -> Status | None:
        """Read "was scheduled for Monday": nobody scheduled it then."""
        reading, k = self._reading, group.head + 1
        told = group.passive or group.tense == "PASTPART"
        if not told or reading.lower[group.head] not in PLANNED_FOR:
            return None
        if self._lower(k) != "for" or k + 1 == len(reading.times):
            return None
        if reading.times[k + 1] < 0:
            return None
        chunk = self._scene.subject(group)
        dropped = chunk is not None and self._dropping(chunk, group.head)
        moved = not _ANEW.isdisjoint(reading.lower[k:])
        return Status.NEGATED if dropped or moved else Status.PLANNED

    def thwarts(self, group: Group) -> bool:
        """Tell whether a verb says of its object that it does not happen."""
        lemma = self._lemma(group)
        off = lemma in ("call", "put") and self._is_off(group)
        moved = lemma in _MOVING and self._lower(group.head + 1) in _ELSEWHEN
        return off or moved or lemma == "postpone" or lemma in THWARTED

    def thwarting(self, planned: Group) -> Group | None:
        """Return the "was postponed" that is behind what was due, None without one."""
        chunk = self._scene.subject(planned)
        if chunk is not None and self._lower(chunk.head) in PLANNED_FOR:
            # "The trial, due to begin on Friday,"
            chunk = self._scene.at(chunk.start - 2)
        return self._dropping(chunk, planned.head) if chunk is not None else None

    def _dropping(self, chunk: Chunk, start: int) -> Group | None:
        """Return the "was postponed" of a noun behind word *start*."""
        for group in self._reading.groups:
            if group.first > start and group.passive and self.thwarts(group):
                subject = self._scene.subject(group)
                if subject is not None and subject.start == chunk.start:
                    return group
        return None

    def _under_verb(
        self, chunk: Chunk | None, start: int, like: Callable[[Group], Status]
    ) -> Status:
        reading = self._reading
        k = start - 1
        off = k >= 0 and reading.lower[k] == "off"
        if off or (k >= 0 and reading.tags[k] == "RP"):
            k -= 1
        group = reading.verb_at.get(k) or self._passive_of(chunk)
        if group is None:
            happens = self._happening(chunk)
            return like(happens) if happens is not None else Status.OCCURRED
        end = chunk.end if chunk is not None and chunk.start > group.head else 0
        lemma = self._lemma(group)
        parted = off or self._is_off(group) or self._lower(end) == "off"
        if lemma in ("postpone", "delay") or (parted and lemma == "put"):
            until = not _UNTIL.isdisjoint(
                (self._lower(group.head + 1), self._lower(end))
            )
            if until:
                return Status.PLANNED
            return Status.OCCURRED if lemma == "delay" else Status.NEGATED
        if lemma in THWARTED or (parted and lemma == "call"):
            return Status.OCCURRED if group.negated else Status.NEGATED
        return self._carried(group, lemma, like)

    def _carried(
        self, group: Group, lemma: str, like: Callable[[Group], Status]
    ) -> Status:
        """Return what a verb like "hold" or "threaten" says of its object."""
        given = INFINITIVE.get(lemma)
        if given in ("planned", "hypothetical") and lemma not in ("call", "tell"):
            return Status.NEGATED if group.negated else Status(given)
        status = like(group) if lemma in LIGHT else Status.OCCURRED
        without = lemma in _TAKING_PART and status is Status.NEGATED
        return Status.OCCURRED if without else status

    def _happening(self, chunk: Chunk | None) -> Group | None:
        """Return the "took place" or "began" that a noun is the subject of."""
        group = self._reading.verb_from(chunk.end) if chunk is not None else None
        if chunk is None or group is None or not group.finite:
            return None
        happens = HAPPENING.get(self._lemma(group))
        if happens is None or (happens and self._lower(group.head + 1) != happens):
            return None
        subject = self._scene.subject(group)
        return group if subject and subject.start == chunk.start else None

    def _is_off(self, group: Group) -> bool:
        return self._lower(group.head + 1) == "off"

    def _passive_of(self, chunk: Chunk | None) -> Group | None:
        if chunk is None:
            return None
        group = self._reading.verb_from(chunk.end)
        if group is not None and group.tense == "PASTPART" and not group.passive:
            group = self._reading.verb_from(group.head + 1)
        if group is None or not group.passive:
            return self._dropping(chunk, chunk.end)
        subject = self._scene.subject(group)
        return group if subject and subject.start == chunk.start else None

    def _lemma(self, group: Group) -> str:
        return lexemes().of(self._reading.lower[group.head], "V").lemma

    def _lower(self, k: int) -> str:
        return self._reading.lower[k] if 0 <= k < len(self._reading.lower) else ""
