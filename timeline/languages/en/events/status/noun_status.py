"""Whether what an English noun tells happened: "the talks never took place"."""

from collections.abc import Callable

from timeline.languages.en.events.lingering import is_lingering
from timeline.languages.en.events.stance import (
    INFINITIVE,
    ISSUING,
    LIGHT,
    OF_A_NOUN,
    POSSIBLY,
    PREFIXED,
    THWARTED,
    TREATING,
    UNSURE,
)
from timeline.languages.en.events.status.denial import Surroundings, of_denied
from timeline.languages.en.events.status.frame import Frames, is_set_for
from timeline.languages.en.events.status.obeying import is_overtaken, would_have
from timeline.languages.en.events.status.thwarting import HALTING, ON, UNDONE, Thwarting
from timeline.languages.en.events.status.tried import prefixed
from timeline.languages.en.events.status.undone import is_undone
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import NEGATIVE, PLANNED_FOR
from timeline.model.record import Status

__all__ = ["Nouns"]

_BESIDE = frozenset(("RB", "RBR", "JJ", "CD", "NNS"))
# A vote that somebody did not win takes place all the same.
_TAKING_PART = frozenset(("win", "lose", "attend", "join", "miss", "enter"))
_PUT_OFF = frozenset(("postpone", "delay", "adjourn"))
_ANEW = frozenset(("now", "instead"))
# Who "set fire" to it plans none.
_PARTED = frozenset(("up", "off"))
_SET = frozenset(("fire", "blaze", "record"))
_GOING = word_set("arrive return go come fly travel appear head leave meet gather sail")
_PLACED = frozenset(("IN", "TO", "RB", "NNP", "NN", "DT", "CD"))
_OWNED = 2
# Who "dropped" these has had them.
_STANDING = word_set(
    "case charge suit lawsuit complaint claim investigation inquiry probe"
)

_IN_CHARGE = frozenset(("in", "take", "takes", "took", "taken", "taking"))


class Nouns:
    """Tells the status of the nouns of one sentence."""

    __slots__ = ("_around", "_frames", "_lower", "_plans", "_reading", "_scene")

    def __init__(self, scene: Scene, around: Surroundings, plans: Thwarting) -> None:
        """Take the noun phrases, what stands around them, and what became of plans."""
        self._scene = scene
        self._reading = scene.reading
        self._lower = self._reading.word
        self._around = around
        self._frames = Frames(scene)
        self._plans = plans

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
        start = self._behind_owner(chunk.start if chunk else k)
        if chunk is not None and self._frames.has_been(chunk):
            return Status.OCCURRED
        if is_lingering(reading, k):
            return Status.ONGOING
        framed = self._frames.status(chunk, like) if chunk is not None else None
        told = framed or self._around.behind(start)
        told = told or self._under_verb(chunk, start, like)
        given = prefixed(reading, chunk, range(start, k), told)
        if given is not None:
            return given
        if self._lower(start - 1) in ("of", "for"):
            noun = lexemes().of(self._lower(start - 2), "N").lemma
            # "took charge of the rescue"
            if noun in OF_A_NOUN and self._lower(start - 3) not in _IN_CHARGE:
                return Status(OF_A_NOUN[noun])
        return self._intended(start, like) or told

    def _behind_owner(self, start: int) -> int:
        """Return where "Friday's concert" begins, whose noun phrase has no time."""
        times, tags, k = self._reading.times, self._reading.tags, start
        planned = k > 1 and tags[k - 2] == "POS" and self._lower(k - 1) in PREFIXED
        # "Friday's planned march"
        k -= planned
        if k > 1 and tags[k - 1] == "POS" and times[k - _OWNED] >= 0:
            k -= 1
        while k > 0 and times[k - 1] >= 0:
            k -= 1
        owned = k < start
        # "its planned Thursday launch"
        led = owned and k > 1 and tags[k - 2] in ("DT", "PRP$")
        k -= led and self._lower(k - 1) in PREFIXED
        return k - 1 if owned and k > 0 and tags[k - 1] in ("DT", "PRP$") else k

    def _intended(self, start: int, like: Callable[[Group], Status]) -> Status | None:
        """Read the visit of "is due to arrive for a visit": there is none yet."""
        led = self._lower(start - 1) == "for"
        verb = self._reading.verb_before(start) if led else None
        if verb is None:
            return None
        between = self._reading.tags[verb.head + 1 : start]
        if self._reading.verb(verb) not in _GOING or not _PLACED.issuperset(between):
            return None
        status = like(verb)
        return None if status is Status.ONGOING else status

    def _of_predicate(self, k: int, like: Callable[[Group], Status]) -> Status:
        """Return what the "be" of an adjective is: "claimed that it was dry"."""
        before = self._reading.verb_before(k)
        if before is None or not before.copula:
            return Status.OCCURRED
        if not _BESIDE.issuperset(self._reading.tags[before.head + 1 : k]):
            return Status.OCCURRED
        if not NEGATIVE.isdisjoint(self._reading.lower[before.head + 1 : k]):
            return Status.NEGATED
        if self._lower(k) == "due":
            dropped = self._dropped(before, k)
            if dropped is not None or before.tense == "PRESENT":
                return dropped or Status.PLANNED
        if is_overtaken(self._reading, k, before):
            return Status.HYPOTHETICAL
        if self._lower(k) in UNSURE:
            return Status.HYPOTHETICAL
        status = like(before)
        return Status.OCCURRED if status is Status.ONGOING else status

    def _dropped(self, before: Group, k: int) -> Status | None:
        """Read "was due on Monday but has been moved to Thursday"; "due" is at *k*."""
        chunk = self._scene.subject(before)
        verb = self._plans.dropping(chunk, k, HALTING) if chunk is not None else None
        if verb is not None and verb.passive and not verb.negated:
            return _thwarted(verb)
        return Status.NEGATED if is_undone(self._scene, k) else None

    def arranged(self, group: Group) -> Status | None:
        """Read "was scheduled for Monday": nobody scheduled it then."""
        reading = self._reading
        told = group.passive or group.tense == "PASTPART"
        told = told and reading.lower[group.head] in PLANNED_FOR
        if not told or not is_set_for(self._scene, group):
            return None
        chunk = self._scene.subject(group)
        if self._plans.is_thwarted(chunk):
            return Status.NEGATED
        verb = self._plans.dropping(chunk, group.head, HALTING) if chunk else None
        if verb is not None and not (verb.passive and verb.negated):
            return _thwarted(verb)
        if is_overtaken(reading, group.head, group) or would_have(reading, group):
            return Status.HYPOTHETICAL
        moved = not _ANEW.isdisjoint(reading.lower[group.head :])
        return Status.NEGATED if moved else Status.PLANNED

    def _under_verb(
        self, chunk: Chunk | None, start: int, like: Callable[[Group], Status]
    ) -> Status:
        reading = self._reading
        k = start - 1
        off = k >= 0 and reading.lower[k] == "off"
        if off or (k >= 0 and reading.tags[k] == "RP"):
            k -= 1
        group = own = reading.verb_at.get(k) or self._passive_of(chunk)
        if group is not None and chunk is not None and group.head >= chunk.end:
            # "The match had been scheduled for Sunday but was brought forward."
            planned = reading.lower[group.head] in PLANNED_FOR
            planned = planned or group.tense == "INFINITIVE"
            group = (planned and self._plans.dropping(chunk, group.head)) or group
        if group is None:
            end = chunk.end - 1 if chunk is not None else start
            happens = self._happening(chunk) or reading.copula_of(end)
            return like(happens) if happens is not None else Status.OCCURRED
        end = chunk.end if chunk is not None and chunk.start > group.head else 0
        lemma = self._reading.verb(group)
        parted = off or self._plans.is_off(group) or self._lower(end) == "off"
        if lemma in _PUT_OFF or (parted and lemma == "put"):
            return self._plans.put_off(group, lemma, end)
        # "was set for Monday but was moved"
        joined = self._lower(group.first - 1) == "but"
        # "A match that was to be held on Sunday was moved to May 6."
        held = own is not None and (
            group is own
            or own.tense == "INFINITIVE"
            or (reading.lower[own.head] in PLANNED_FOR and joined)
        )
        if self._plans.has_new_day(group, lemma, moved=held):
            return Status.PLANNED
        undone = group.passive and (lemma in UNDONE or self._plans.thwarts(group))
        due = chunk is not None and self._is_due(chunk, start)
        undone = undone or (lemma in HALTING and due) or self._is_past(chunk, lemma)
        undone = undone or lemma in THWARTED or (parted and lemma == "call")
        if undone and not self._is_standing(chunk, lemma):
            return of_denied(self._scene, chunk, group) or _thwarted(group, like(group))
        return self._carried(group, lemma, like)

    def _is_standing(self, chunk: Chunk | None, lemma: str) -> bool:
        """Tell whether it is there until it is dropped: "dropped the case"."""
        if lemma != "drop" or chunk is None:
            return False
        return lexemes().of(self._lower(chunk.head), "N").lemma in _STANDING

    def _is_due(self, chunk: Chunk, start: int) -> bool:
        """Tell whether it is "Friday's strike", "a planned strike", "one due on Friday"."""
        words = self._reading.lower[chunk.start : chunk.end + 1]
        prefixed = any(PREFIXED.get(word) == "planned" for word in words)
        return prefixed or start < chunk.start or not PLANNED_FOR.isdisjoint(words[-2:])

    def _is_past(self, chunk: Chunk | None, lemma: str) -> bool:
        """Tell whether somebody "rescheduled its May 2 concert": it is not on that day."""
        if lemma != "reschedule" or chunk is None:
            return False
        return any(time >= 0 for time in self._reading.times[chunk.start : chunk.end])

    def _carried(
        self, group: Group, lemma: str, like: Callable[[Group], Status]
    ) -> Status:
        """Return what a verb like "hold" or "threaten" says of its object."""
        given = INFINITIVE.get(lemma)
        parted = lemma == "set" and self._lower(group.head + 1) in _PARTED
        if parted or lemma == "fight":
            # "would set up a vote"; "The battle was fought" is no fight to do something.
            return like(group)
        if lemma == "set" and not _SET.isdisjoint(self._reading.lower[group.head :]):
            given = None
        if given == "planned" and is_overtaken(self._reading, group.head, group):
            return Status.HYPOTHETICAL
        if given in ("planned", "hypothetical") and lemma not in TREATING:
            return Status.NEGATED if group.negated else Status(given)
        status = like(group) if lemma in LIGHT | ISSUING else Status.OCCURRED
        without = lemma in _TAKING_PART and status is Status.NEGATED
        return Status.OCCURRED if without else status

    def _happening(self, chunk: Chunk | None) -> Group | None:
        """Return the "took place" or "began" that a noun is the subject of."""
        group = self._reading.verb_from(chunk.end) if chunk is not None else None
        if group is not None and group.tense == "PASTPART" and not group.passive:
            # "Talks planned for Sunday did not take place."
            group = self._reading.verb_from(group.head + 1)
        if chunk is None or group is None or not group.finite:
            return None
        due = group.copula and self._lower(group.head + 1) in PLANNED_FOR | {"to"}
        started = self._reading.verb_from(group.head + 1) if due else group
        if started is None or not self._plans.comes_about(chunk, started):
            return None
        subject = self._scene.subject(group)
        return started if subject and subject.start == chunk.start else None

    def _passive_of(self, chunk: Chunk | None) -> Group | None:
        if chunk is None:
            return None
        group = self._reading.verb_from(chunk.end)
        if group is not None and group.tense == "PASTPART" and not group.passive:
            group = self._reading.verb_from(group.head + 1)
        after = self._reading.verb_from(group.head + 1) if group is not None else None
        if group is not None and after is not None and _is_to(group, after):
            # "The parade was to have been held on Sunday."
            subject = self._scene.subject(group)
            return after if subject and subject.start == chunk.start else None
        if group is None or not group.passive:
            on = group is not None and self._goes_on(group, chunk)
            return None if on else self._plans.dropping(chunk, chunk.end)
        subject = self._scene.subject(group)
        return group if subject and subject.start == chunk.start else None

    def _goes_on(self, group: Group, chunk: Chunk) -> bool:
        """Tell whether it was on already: "the trial lasted a year before it was halted"."""
        subject = self._scene.subject(group)
        own = subject is not None and subject.start == chunk.start
        told = group.tense == "PAST" and not group.negated and group.modality is None
        return own and told and self._reading.verb(group) in ON


def _is_to(copula: Group, verb: Group) -> bool:
    """Tell whether something "was to be held"."""
    beside = verb.first == copula.head + 1 and verb.tense == "INFINITIVE"
    return copula.copula and beside and verb.passive


def _thwarted(verb: Group, status: Status | None = None) -> Status:
    """Return what becomes of what a verb cancels: "could be called off" leaves it open."""
    if status is Status.HYPOTHETICAL or verb.modality in POSSIBLY:
        return Status.HYPOTHETICAL
    kept = status is Status.NEGATED or (verb.negated and verb.passive)
    return Status.OCCURRED if kept else Status.NEGATED
