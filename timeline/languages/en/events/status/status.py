"""Whether English words say that an event happened: "failed to", "would have"."""

from collections.abc import Mapping

from timeline.languages.en.events.scheduled import came_late
from timeline.languages.en.events.stance import INFINITIVE, POSSIBLY
from timeline.languages.en.events.status.coming import (
    is_detached,
    is_due,
    is_invited,
    main_of,
)
from timeline.languages.en.events.status.denial import Surroundings
from timeline.languages.en.events.status.doubt import Doubt
from timeline.languages.en.events.status.noun_status import Nouns
from timeline.languages.en.events.status.obeying import (
    governor_of,
    has_changed,
    is_overtaken,
    joined_to,
    listed_before,
    matrix_of,
)
from timeline.languages.en.events.status.plain import going_on, is_negated, is_said
from timeline.languages.en.events.status.ranking import achieved, shares
from timeline.languages.en.events.status.thwarting import Thwarting, halting
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Found
from timeline.model.record import Status

__all__ = ["Judge"]

_PUT_OFF = frozenset(("delay", "postpone"))
_RANKS = frozenset(("first", "second", "third", "last", "latest", "only"))
_ABLE = frozenset(("able", "ready", "willing", "free", "set", "due"))
_ALONG = frozenset((",", "before", "after", "while"))
_SPOKEN = frozenset(("REPORTING", "I_ACTION", "I_STATE"))
_ALLOWING = frozenset(("allow", "permit", "let", "enable"))
_BEGINNING = frozenset(("beginning", "starting"))
_PERHAPS = frozenset(("may", "might"))
_TO_COME = (Status.PLANNED, Status.HYPOTHETICAL)
_DEPTH = 4


class Judge:
    """Tells the status of the events of one sentence."""

    __slots__ = (
        "_around",
        "_by_index",
        "_doubt",
        "_lower",
        "_nouns",
        "_plans",
        "_reading",
        "_scene",
    )

    def __init__(self, scene: Scene, found: Mapping[int, Found]) -> None:
        """Take the noun phrases, and the events by their index."""
        self._scene = scene
        self._reading = scene.reading
        self._lower = self._reading.word
        self._by_index = found
        self._around = Surroundings(scene)
        self._doubt = Doubt(scene, self._around)
        self._plans = Thwarting(scene)
        self._nouns = Nouns(scene, self._around, self._plans)

    def status(self, event: Found, depth: int = 0) -> Status:
        """Return what the words of the sentence say of *event*."""
        if event.group is None:
            return self._of_noun(event, depth)
        group = event.group
        matrix = matrix_of(self._scene, group)
        return (
            self._denied(group, matrix)
            or self._of_surroundings(group)
            or self._called_off(group)
            or self._nouns.arranged(group)
            or self._joined(group, depth)
            or self._begun(group, depth)
            or self._as_first(group, depth)
            or self._carried(group, depth)
            or self._doubt.asked(group)
            or self._doubt.modal(group, matrix)
            or self._doubt.dependent(event, group)
            or self._doubt.conditional(group)
            or (matrix and self._doubt.conditional(matrix))
            or self._until(event, group, depth)
            or self._doubt.hedged(group, matrix)
            or going_on(self._reading, event, group)
        )

    def _denied(self, group: Group, content: Group | None) -> Status | None:
        if group.negated and came_late(self._reading, group) < 0:
            doubted = group.modality in _PERHAPS or group.upset
            doubted = doubted or self._doubt.conditional(group) is not None
            return Status.HYPOTHETICAL if doubted else Status.NEGATED
        if content is not None and self._reading.verb(content) == "deny":
            return Status.REPORTED if content.negated else Status.NEGATED
        return None

    def _of_surroundings(self, group: Group) -> Status | None:
        """Return what stands before a verb makes of it; "if nobody pays" leaves it open."""
        status = self._around.of_verb(group)
        if status is Status.NEGATED and group.finite:
            return self._doubt.conditional(group) or status
        return status

    def _called_off(self, group: Group) -> Status | None:
        """Tell whether what was "due to begin Friday" is said to have been cancelled."""
        had_been = group.passive and is_overtaken(self._reading, group.head, group)
        if group.tense == "PASTPART" or had_been:
            # "The verdict had been expected on Monday but was put off."
            lemma = self._reading.verb(group)
        elif group.tense == "INFINITIVE":
            lemma, _ = governor_of(self._scene, group)
        else:
            return None
        arranged = INFINITIVE.get(lemma) == "planned" or lemma == "be"
        verb = self._plans.thwarting(group) if arranged else None
        if verb is None and arranged and self._plans.is_given_up(group):
            return Status.NEGATED
        if verb is None:
            return Status.HYPOTHETICAL if had_been else None
        if not verb.passive:
            return Status.NEGATED
        if verb.negated and group.tense == "INFINITIVE":
            return None
        if verb.modality in POSSIBLY:
            return Status.HYPOTHETICAL
        return self._turned(Status.NEGATED, verb)

    def _joined(self, group: Group, depth: int) -> Status | None:
        """Return what is said of "sell" for the "close" of "will sell it and close"."""
        if depth > _DEPTH:
            return None
        other = joined_to(self._reading, group) or listed_before(self._reading, group)
        return self._like(other, depth) if other is not None else None

    def _carried(self, group: Group, depth: int) -> Status | None:
        """Return what the word makes of it that the infinitive or participle obeys."""
        if group.tense not in ("INFINITIVE", "PRESPART", "PASTPART") or depth > _DEPTH:
            return None
        lemma, index = governor_of(self._scene, group)
        governor = self._reading.verb_at.get(index)
        if group.tense == "INFINITIVE" and governor and governor.copula:
            return self._is_to(group, index)
        if governor is not None and shares(self._reading, group, governor, lemma):
            return self._like(governor, depth)
        if group.tense == "PASTPART":
            brought = self._brought_about(group, governor, depth)
            # "will open on Monday, followed on Friday by a summit"
            follows = self._lower(group.head) == "followed"
            return brought or (self._along(group) if follows else None)
        given = INFINITIVE.get(lemma)
        if group.tense == "PRESPART" and given != "negated":
            return Status.PLANNED if lemma in _PUT_OFF else self._along(group)
        if given is None:
            ahead = self._reading.is_headline(group) or is_detached(
                self._reading, group
            )
            ahead = ahead or is_due(self._reading, group)
            ahead = ahead or is_invited(self._reading, group)
            # "looks forward to having a meeting"
            ahead = ahead or self._lower(group.first - 1) in ("forward", "track")
            return Status.PLANNED if ahead else Status.HYPOTHETICAL
        if lemma == "fear" and group.aspect == "PERFECTIVE":
            return Status.REPORTED
        return self._wanted(Status(given), index, depth)

    def _as_first(self, group: Group, depth: int) -> Status | None:
        """Read "was the first woman to win", "is the only bridge to be built here"."""
        copula = achieved(self._scene, group)
        if copula is None or depth > _DEPTH:
            return None
        status = self._like(copula, depth)
        return Status.OCCURRED if status is Status.ONGOING else status

    def _begun(self, group: Group, depth: int) -> Status | None:
        """Return what is said of the boycott in "called for a boycott beginning Monday"."""
        if self._reading.lower[group.head] not in _BEGINNING:
            return None
        subject = self._scene.subject(group)
        if subject is None or subject.end != group.first:
            return None
        verb = halting(self._reading, subject)
        if verb is not None:
            return self._like(verb, depth)
        known = self._by_index.get(subject.head)
        if known is None or known.group is not None:
            return None
        status = self.status(known, depth + 1)
        return status if status in (Status.HYPOTHETICAL, Status.NEGATED) else None

    def _wanted(self, status: Status, index: int, depth: int) -> Status:
        """Return the status that the word at *index* gives, unless it is undone.

        What one "might agree to sell" is no more planned than agreed.
        """
        governor = self._reading.verb_at.get(index)
        if governor is None:
            return Status.NEGATED if self._plans.is_dropped(index) else status
        if is_overtaken(self._reading, index, governor):
            return Status.HYPOTHETICAL
        open_ = status is Status.PLANNED and not governor.negated
        if open_ and self._like(governor, depth) is Status.HYPOTHETICAL:
            return Status.HYPOTHETICAL
        if governor.passive and self._reading.verb(governor) in _ALLOWING:
            # Who was allowed to return did.
            given = self._like(governor, depth)
            told = governor.tense in ("PAST", "FUTURE") and governor.modality is None
            status = given if told and given is not Status.NEGATED else status
        return self._turned(status, governor)

    def _along(self, group: Group) -> Status | None:
        """Return what is to come along: "will close in May, ending a long row"."""
        along = self._lower(group.first - 1) in _ALONG and group.aspect == "NONE"
        before = self._reading.verb_before(group.first)
        while before is not None and before.tense == "PRESPART":
            before = self._reading.verb_before(before.first)
        if not along or before is None:
            return None
        known = self._by_index.get(group.head)
        if before.tense == "INFINITIVE" and known and known.category in _SPOKEN:
            # "He agreed to leave, saying he was tired."
            return None
        status = self._like(before, 0)
        return status if status in _TO_COME else None

    def _until(self, event: Found, group: Group, depth: int) -> Status | None:
        """Return what is to come with it: "could weaken before it moves out to sea"."""
        before = main_of(self._reading, event, group) if depth <= _DEPTH else None
        if before is None:
            return None
        status = self._like(before, depth)
        return status if status in _TO_COME else None

    def _brought_about(
        self, group: Group, governor: Group | None, depth: int
    ) -> Status | None:
        """Read "hoped to have power restored", "was reported killed"."""
        if governor is None:
            return None
        wanted = governor.tense == "INFINITIVE"
        if wanted and self._reading.verb(governor) in ("have", "get"):
            return self._like(governor, depth)
        return Status.REPORTED if is_said(self._reading, group, governor) else None

    def _is_to(self, group: Group, index: int) -> Status:
        """Read "is to go", "was to have gone", "is likely to go"."""
        before = self._lower(group.first - 1)
        copula = self._reading.verb_at.get(index)
        if before == "able" and copula is not None and copula.tense == "PAST":
            return self._turned(Status.OCCURRED, copula)
        if self._reading.tags[group.first - 1] in ("JJ", "JJR", "VBN"):
            lemma = lexemes().of(before, "V").lemma
            if before in _RANKS:
                return self._like(copula, 0) if copula else Status.OCCURRED
            given = INFINITIVE.get(before) or INFINITIVE.get(lemma, "hypothetical")
            if lemma == "fear" and group.aspect == "PERFECTIVE":
                return Status.REPORTED
            status = Status(given)
            due = group.first - 1
            if copula is not None and is_overtaken(self._reading, due, copula):
                return Status.HYPOTHETICAL
            return self._turned(status, copula) if before in _ABLE else status
        perfect = group.aspect == "PERFECTIVE" and self._lower(index) != "is"
        gone = copula is not None and copula.tense == "PAST"
        perfect = perfect or (gone and has_changed(self._reading, group.head))
        return Status.HYPOTHETICAL if perfect else Status.PLANNED

    def _turned(self, status: Status, governor: Group | None) -> Status:
        """Return the status under a governor that may itself be negated."""
        if governor is None or not is_negated(self._reading, governor):
            return status
        if governor.modality in _PERHAPS:
            # "may not be able to open"
            return Status.HYPOTHETICAL
        return Status.OCCURRED if status is Status.NEGATED else Status.NEGATED

    def _like(self, governor: Group, depth: int) -> Status:
        known = self._by_index.get(governor.head)
        if known is None:
            known = Found(
                governor.head,
                lexemes().of(self._reading.lower[governor.head], "V"),
                "ASPECTUAL",
                governor,
            )
        return self.status(known, depth + 1)

    def _of_noun(self, event: Found, depth: int) -> Status:
        def like(group: Group) -> Status:
            return Status.OCCURRED if depth > _DEPTH else self._like(group, depth)

        return self._doubt.aside(event.index) or self._nouns.status(event.index, like)
