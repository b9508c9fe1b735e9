"""What leaves open whether it happened: "might", "if it rains", "reportedly"."""

from timeline.languages.en.events.relative import is_told_of_noun
from timeline.languages.en.events.stance import (
    CONDITIONS,
    HEDGED_CONTENT,
    HEDGES,
    UNLESS,
)
from timeline.languages.en.events.status.content import is_disbelieved
from timeline.languages.en.events.status.denial import Surroundings
from timeline.languages.en.events.status.expected import is_expected
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found
from timeline.languages.en.syntax.subjunctive import RULING, is_subjunctive
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.record import Status

__all__ = ["Doubt"]


_PROVISOS = frozenset(("condition", "provided"))
_SENSED = frozenset(("see", "hear", "feel", "smell", "glimpse"))
_KNOWN = frozenset(("the", "its", "their", "his", "her", "it"))
_TIMING = frozenset(("on", "at", "in"))
_STARTING = word_set(
    "begin start open close end resume take leave arrive return meet vote"
)
_BUT_FOR = frozenset(("without", "otherwise", "unless", "else", "would've", "rather"))
_NEAR = 6
_DASHES = frozenset(("–", "—", "-", "--"))
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
            return self._ordered(group)
        if (
            modality == "have to"
            and "had" in self._reading.lower[group.first : group.head]
        ):
            return None
        if modality == "could" and self._is_sensed(group):
            return None
        if modality == "would" and group.aspect in ("NONE", "PROGRESSIVE"):
            told = matrix is not None and matrix.tense == "PAST" and not matrix.negated
            told = told and not (matrix and self._reading.verb(matrix) in _IN_MIND)
            told = told or self._around.is_told_after(group) or self._is_dated(group)
            if told and not self._has_if():
                return Status.PLANNED
        due = is_expected(self._scene, group) and not self._has_if()
        return Status.PLANNED if due else Status.HYPOTHETICAL

    def _ordered(self, group: Group) -> Status | None:
        """Read "ruled that the men be released"; who only asks for it may not get it."""
        reading = self._reading
        verb: Group | None = group
        while verb is not None and is_subjunctive(reading.tags, verb):
            verb = reading.verb_before(verb.first)
        if verb is group:
            return None
        if verb is None or reading.verb(verb) not in RULING:
            return Status.HYPOTHETICAL
        return Status.NEGATED if verb.negated else Status.PLANNED

    def _is_sensed(self, group: Group) -> bool:
        """Read "flames could be seen", which they were."""
        sensed = group.passive and self._reading.verb(group) in _SENSED
        return sensed and group.aspect == "NONE" and not self._has_if()

    def _is_dated(self, group: Group) -> bool:
        """Read "the walkout would begin tomorrow", "would go on strike": it is said so.

        But "a strike would begin on Friday without a deal".
        """
        reading, subject = self._reading, self._scene.subject(group)
        if self._conditions or group.tense != "PRESENT" or subject is None:
            return False
        known = reading.lower[subject.start] in _KNOWN
        known = known or reading.tags[subject.start] == "NNP"
        k = group.head + 1
        leaves = reading.word(group.head) == "go" and reading.word(k) == "on"
        leaves = leaves and reading.tags[k + 1] in NOUNS
        k += 2 if leaves else 0
        k += reading.word(k) in _TIMING
        starts = leaves or reading.word(group.head) in _STARTING
        dated = starts and k < len(reading.times)
        dated = dated and reading.times[k] >= 0
        return dated and known and _BUT_FOR.isdisjoint(reading.distinct)

    def dependent(self, event: Found, group: Group) -> Status | None:
        """Read "if it rains, the match moves"; nobody "asks if" or "doubts if" so."""
        does = group.tense == "PRESENT" and event.category == "OCCURRENCE"
        depends = does and self._around.depends(group)
        return Status.HYPOTHETICAL if depends else None

    def conditional(self, group: Group) -> Status | None:
        """Read the verb behind "if", "unless" or "until"."""
        if not self._conditions or self._is_told_of_noun(group):
            return None
        k = group.first - 1
        lower, times = self._reading.lower, self._reading.times
        while k >= 0 and not self._is_verb(k) and lower[k] not in _APART:
            if lower[k] in CONDITIONS or self._around.is_condition(k):
                return Status.HYPOTHETICAL
            timed = times[k + 1] >= 0
            if lower[k] == "until" and group.tense == "PRESENT" and not timed:
                # "until the sale is completed in December"
                set_for = max(times[group.head + 1 : group.head + _NEAR], default=-1)
                return Status.PLANNED if set_for >= 0 else Status.HYPOTHETICAL
            k -= 1
        return None

    def aside(self, k: int) -> Status | None:
        """Read the repeal of "if we do not win – the repeal of a tax –" at word *k*."""
        tags, lower = self._reading.tags, self._reading.lower
        while k > 0 and (tags[k] in IN_PHRASE or lower[k] == "of"):
            k -= 1
        verb = self._reading.verb_before(k) if lower[k] in _DASHES else None
        return self.conditional(verb) if verb is not None else None

    def _is_told_of_noun(self, group: Group) -> bool:
        """Tell whether it says of which gun: "if the gun found on Saturday was used".

        In "on condition that he leave" the word "that" opens no such clause.
        """
        proviso = not _PROVISOS.isdisjoint(self._reading.distinct)
        return not proviso and is_told_of_noun(self._reading, group)

    def _is_verb(self, k: int) -> bool:
        """Tell whether a clause has its verb at *k*, which "found" is not above."""
        verb = self._reading.verb_at.get(k)
        participle = verb is not None and verb.tense == "PASTPART"
        return verb is not None and not (participle and self._is_told_of_noun(verb))

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
        if is_disbelieved(self._reading, matrix):
            return Status.HYPOTHETICAL
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
