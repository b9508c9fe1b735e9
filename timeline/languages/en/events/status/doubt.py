"""What leaves open whether it happened: "might", "if it rains", "reportedly"."""

from timeline.languages.en.events.stance import (
    CONDITIONS,
    HEDGED_CONTENT,
    HEDGES,
    UNLESS,
)
from timeline.languages.en.events.status.denial import Surroundings
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.record import Status

__all__ = ["Doubt"]


_APART = frozenset((",", "because", "although"))
# Who feared or hoped that it would has not been told so.
_IN_MIND = word_set("fear hope worry dread wish doubt dream imagine wonder pray")


class Doubt:
    """Reads the modals, the conditions and the hedges of one sentence."""

    __slots__ = ("_around", "_conditions", "_hedges", "_reading", "_scene")

    def __init__(self, scene: Scene, around: Surroundings) -> None:
        """Take the noun phrases, and what stands around the verbs."""
        self._scene, self._reading, self._around = scene, scene.reading, around
        self._conditions = around.has_condition()
        self._hedges = not HEDGES.isdisjoint(scene.reading.distinct)

    def asked(self, group: Group) -> Status | None:
        """Read what a question or a wish leaves open."""
        return Status.HYPOTHETICAL if self._around.is_open(group) else None

    def modal(self, group: Group, matrix: Group | None) -> Status | None:
        """Read "will", "would have" and "might"; *matrix* says what it is said by."""
        if group.tense == "FUTURE":
            open_ = self._around.depends(group)
            return self.conditional(group) or (
                Status.HYPOTHETICAL if open_ else Status.PLANNED
            )
        modality = group.modality
        if modality is None:
            return None
        if (
            modality == "have to"
            and "had" in self._reading.lower[group.first : group.head]
        ):
            return None
        if modality == "would" and group.aspect in ("NONE", "PROGRESSIVE"):
            told = matrix is not None and matrix.tense == "PAST" and not matrix.negated
            told = told and not (matrix and self._reading.verb(matrix) in _IN_MIND)
            told = told or self._around.is_told_after(group)
            if told and not self._has_if():
                return Status.PLANNED
        return Status.HYPOTHETICAL

    def dependent(self, event: Found, group: Group) -> Status | None:
        """Read "if it rains, the match moves"; nobody "asks if" or "doubts if" so."""
        does = group.tense == "PRESENT" and event.category == "OCCURRENCE"
        depends = does and self._around.depends(group)
        return Status.HYPOTHETICAL if depends else None

    def conditional(self, group: Group) -> Status | None:
        """Read the verb behind "if", "unless" or "until"."""
        if not self._conditions:
            return None
        k = group.first - 1
        lower, verb_at = self._reading.lower, self._reading.verb_at
        times = self._reading.times
        while k >= 0 and k not in verb_at and lower[k] not in _APART:
            if lower[k] in CONDITIONS or self._around.is_condition(k):
                return Status.HYPOTHETICAL
            timed = times[k + 1] >= 0
            if lower[k] == "until" and group.tense == "PRESENT" and not timed:
                return Status.HYPOTHETICAL
            k -= 1
        return None

    def hedged(self, group: Group, matrix: Group | None) -> Status | None:
        """Read "allegedly" and "was said to": somebody says that it happened."""
        lower = self._reading.lower
        if self._hedges:
            near = lower[max(0, group.first - 2) : group.head + 2]
            if not HEDGES.isdisjoint(near):
                return Status.REPORTED
        if self._around.is_rumoured():
            return Status.REPORTED
        if matrix is None:
            return None
        lemma = self._reading.verb(matrix)
        if lemma in HEDGED_CONTENT or (matrix.passive and lemma in ("say", "report")):
            return Status.REPORTED
        subject = self._scene.subject(matrix)
        if subject is not None and lower[subject.head] in ("report", "reports"):
            return Status.REPORTED
        return None

    def _has_if(self) -> bool:
        """Tell whether there is an "if", or "Should they fail" stands for one."""
        reading = self._reading
        upset = reading.lower[0] == "should" and "," in reading.tags
        upset = upset or any(group.upset for group in reading.groups)
        return upset or not UNLESS.isdisjoint(reading.distinct)
