"""Whether what an English noun tells happened: "the talks never took place"."""

from collections.abc import Callable, Collection

from timeline.languages.en.events.stance import (
    HAPPENING,
    INFINITIVE,
    LIGHT,
    OF_A_NOUN,
    POSSIBLY,
    PREFIXED,
    THWARTED,
    UNSURE,
)
from timeline.languages.en.events.status.denial import Surroundings
from timeline.languages.en.events.status.obeying import is_overtaken
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.verbs import Group
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import NEGATIVE, PLANNED_FOR
from timeline.model.record import Status

__all__ = ["Nouns"]

_BESIDE = frozenset(("RB", "RBR", "JJ", "CD", "NNS"))
# A vote that somebody did not win takes place all the same.
_TAKING_PART = frozenset(("win", "lose", "attend", "join", "miss", "enter"))
_MOVING = frozenset(("move", "push", "reschedule", "delay", "bring", "shift"))
_ELSEWHEN = frozenset(("to", "until", "forward", "back"))
_ASIDE = frozenset(("forward", "back"))
_ANEW = frozenset(("now", "instead"))
_UNTIL = frozenset(("until", "to", "till"))


# Who "set fire" to it plans none.
_SET = frozenset(("fire", "blaze", "record"))
_GOING = word_set("arrive return go come fly travel appear head leave meet gather sail")
_PLACED = frozenset(("IN", "TO", "RB", "NNP", "NN", "DT", "CD"))
_UNDONE = frozenset(("skip", "vacate", "defer", "reschedule", "abort", "ditch"))


class Nouns:
    """Tells the status of the nouns of one sentence."""

    __slots__ = ("_around", "_lower", "_reading", "_scene")

    def __init__(self, scene: Scene, around: Surroundings) -> None:
        """Take the noun phrases, and what stands around them."""
        self._scene = scene
        self._reading = scene.reading
        self._lower = self._reading.word
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
        return self._intended(start, like) or told

    def _intended(self, start: int, like: Callable[[Group], Status]) -> Status | None:
        """Read the visit of "is due to arrive for a visit": there is none yet."""
        verb = self._reading.verb_before(start)
        if self._lower(start - 1) != "for" or verb is None:
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
        if self._lower(k) == "due" and before.tense == "PRESENT":
            return Status.PLANNED
        if is_overtaken(self._reading, k, before):
            return Status.HYPOTHETICAL
        if self._lower(k) in UNSURE:
            return Status.HYPOTHETICAL
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
        if self._is_thwarted(chunk):
            return Status.NEGATED
        verb = self._dropping(chunk, group.head) if chunk is not None else None
        if verb is not None and not (verb.passive and verb.negated):
            return _thwarted(verb)
        if is_overtaken(reading, group.head, group):
            return Status.HYPOTHETICAL
        moved = not _ANEW.isdisjoint(reading.lower[k:])
        return Status.NEGATED if moved else Status.PLANNED

    def _is_thwarted(self, chunk: Chunk | None) -> bool:
        """Tell whether somebody "cancelled a visit to Bali" planned for Monday."""
        while chunk is not None:
            verb = self._reading.verb_at.get(chunk.start - 1)
            off = self._lower(chunk.start - 1) == "off"
            verb = self._reading.verb_at.get(chunk.start - 2) if off else verb
            if verb is not None:
                return self.thwarts(verb) and not verb.negated
            led = self._reading.tags[max(0, chunk.start - 1)] in ("IN", "TO")
            chunk = self._scene.at(chunk.start - 2) if led else None
        return False

    def thwarts(self, group: Group) -> bool:
        """Tell whether a verb says of its object that it does not happen."""
        lemma = self._reading.verb(group)
        off = lemma in ("call", "put") and self._is_off(group)
        k = group.head + 1
        moved = lemma in _MOVING and self._lower(k) in _ELSEWHEN
        # "Was moved to Rome" takes place all the same.
        moved = moved and (self._lower(k) not in _UNTIL or self._is_dated(k))
        return off or moved or lemma == "postpone" or lemma in THWARTED

    def thwarting(self, planned: Group) -> Group | None:
        """Return the "was postponed" that is behind what was due, None without one.

        So does "did not open" of what was to open.
        """
        chunk = self._scene.subject(planned)
        if chunk is not None and self._lower(chunk.head) in PLANNED_FOR:
            # "The trial, due to begin on Friday,"
            chunk = self._scene.at(chunk.start - 2)
        if chunk is None:
            return None
        return self._dropping(chunk, planned.head, {self._reading.verb(planned), "do"})

    def is_dropped(self, noun: int) -> bool:
        """Tell whether somebody gave up the noun at *noun*: "dropped plans to"."""
        chunk = self._scene.at(noun)
        if chunk is None:
            return False
        if self._lower(chunk.start) == "no":
            return True
        given = self._lower(chunk.start - 1) == "up"
        verb = self._reading.verb_at.get(chunk.start - (2 if given else 1))
        if verb is None:
            return False
        lemma = self._reading.verb(verb)
        broken = lemma in ("break", "retract", "reverse") or (given and lemma == "give")
        return broken or lemma in THWARTED

    def _dropping(
        self, chunk: Chunk, start: int, denied: Collection[str] = ()
    ) -> Group | None:
        """Return the "was postponed" of a noun behind word *start*."""
        for group in self._reading.groups:
            if group.first > start and self._drops(group, denied):
                subject = self._scene.subject(group)
                if subject is not None and self._is_same(subject, chunk):
                    return group
        return None

    def _is_same(self, one: Chunk, other: Chunk) -> bool:
        """Tell whether both are one thing: "the game was set, but it was put off"."""
        if one.start == other.start:
            return True
        head = self._lower(one.head)
        return head in ("it", "they") or head == self._lower(other.head)

    def _drops(self, group: Group, denied: Collection[str]) -> bool:
        """Tell whether a verb says of its subject that it did not come to pass."""
        if group.passive:
            lemma = self._reading.verb(group)
            adjourned = bool(denied) and lemma == "adjourn"
            return self.thwarts(group) or lemma in _UNDONE or adjourned
        if not group.negated or group.tense != "PAST" or group.modality:
            return False
        return self._reading.verb(group) in denied or self._is_happening(group)

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
            group = (planned and self._dropping(chunk, group.head)) or group
        if group is None:
            end = chunk.end - 1 if chunk is not None else start
            happens = self._happening(chunk) or reading.copula_of(end)
            return like(happens) if happens is not None else Status.OCCURRED
        end = chunk.end if chunk is not None and chunk.start > group.head else 0
        lemma = self._reading.verb(group)
        parted = off or self._is_off(group) or self._lower(end) == "off"
        if lemma in ("postpone", "delay") or (parted and lemma == "put"):
            if self._is_until(group.head + 1 + self._is_off(group)) or self._is_until(
                end
            ):
                return Status.PLANNED
            return Status.OCCURRED if lemma == "delay" else Status.NEGATED
        if self._has_new_day(group, lemma, moved=group is own):
            return Status.PLANNED
        undone = group.passive and (lemma in _UNDONE or self.thwarts(group))
        if undone or lemma in THWARTED or (parted and lemma == "call"):
            return _thwarted(group, like(group))
        return self._carried(group, lemma, like)

    def _has_new_day(self, group: Group, lemma: str, *, moved: bool) -> bool:
        """Tell whether something was "rescheduled for Friday", or *moved* "to Friday"."""
        if lemma == "reschedule" and self._lower(group.head + 1) == "for":
            return True
        moved = moved and group.passive and not group.negated and lemma in _MOVING
        return moved and self._is_dated(group.head + 1)

    def _is_until(self, k: int) -> bool:
        """Tell whether a new day is said: "put off until May", not "to allow talks"."""
        behind = self._reading.tags[k + 1 : k + 2]
        return self._lower(k) in _UNTIL and behind != ["VB"]

    def _is_dated(self, k: int) -> bool:
        """Tell whether a day is said at *k*: "to Friday", "back until next week"."""
        k += self._lower(k) in _ASIDE
        led = self._lower(k) in _UNTIL
        return led and any(time >= 0 for time in self._reading.times[k + 1 : k + 3])

    def _carried(
        self, group: Group, lemma: str, like: Callable[[Group], Status]
    ) -> Status:
        """Return what a verb like "hold" or "threaten" says of its object."""
        given = INFINITIVE.get(lemma)
        if lemma == "set" and not _SET.isdisjoint(self._reading.lower[group.head :]):
            given = None
        if given == "planned" and is_overtaken(self._reading, group.head, group):
            return Status.HYPOTHETICAL
        if given in ("planned", "hypothetical") and lemma not in ("call", "tell"):
            return Status.NEGATED if group.negated else Status(given)
        status = like(group) if lemma in LIGHT else Status.OCCURRED
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
        due = group.copula and self._lower(group.head + 1) in PLANNED_FOR
        started = self._reading.verb_from(group.head + 1) if due else group
        if started is None or not self._is_happening(started):
            return None
        subject = self._scene.subject(group)
        return started if subject and subject.start == chunk.start else None

    def _is_happening(self, group: Group) -> bool:
        happens = HAPPENING.get(self._reading.verb(group))
        return happens is not None and happens in ("", self._lower(group.head + 1))

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


def _thwarted(verb: Group, status: Status | None = None) -> Status:
    """Return what becomes of what a verb cancels: "could be called off" leaves it open."""
    if status is Status.HYPOTHETICAL or verb.modality in POSSIBLY:
        return Status.HYPOTHETICAL
    kept = status is Status.NEGATED or (verb.negated and verb.passive)
    return Status.OCCURRED if kept else Status.NEGATED
