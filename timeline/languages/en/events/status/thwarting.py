"""Whether what was planned in English came to nothing: "was due but was put off"."""

from collections.abc import Collection

from timeline.languages.en.events.stance import HAPPENING, THWARTED
from timeline.languages.en.events.status.undone import undoing
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import NEGATIVE, PLANNED_FOR
from timeline.model.record import Status

__all__ = ["HALTING", "MOVING", "ON", "UNDONE", "UNTIL", "Thwarting", "halting"]

HALTING = frozenset(("suspend", "ban", "outlaw", "prohibit"))
"""What ends a strike that is on as well as one that is planned."""
MOVING = frozenset(("move", "push", "reschedule", "delay", "bring", "shift"))
ON = word_set("last begin start open run continue drag resume proceed take")
"""What a noun does that is on: it can be broken off, and has happened all the same."""
UNDONE = frozenset(("skip", "vacate", "defer", "reschedule", "abort", "ditch"))
UNTIL = frozenset(("until", "to", "till"))
_ELSEWHEN = frozenset(("to", "until", "forward", "back"))
_ASIDE = frozenset(("forward", "back"))
_BESIDE = 3
_ENDING = frozenset(("halt", "suspend", "stop", "end", "cease", "pause"))
_FAILING = frozenset(("fail", "refuse", "decline"))
_ABLE = frozenset(("able", "unable"))
_ANY = frozenset(("a", "an", "any"))


def halting(reading: Reading, chunk: Chunk) -> Group | None:
    """Return the verb of "will halt operations beginning Friday", or None.

    The halt begins then; "halted a strike beginning Friday" is of the strike.
    """
    verb = reading.verb_at.get(chunk.start - 1)
    ends = verb is not None and reading.verb(verb) in _ENDING
    return verb if ends and reading.lower[chunk.start] not in _ANY else None


class Thwarting:
    """Reads what the verbs of one sentence make of its plans."""

    __slots__ = ("_lower", "_reading", "_scene")

    def __init__(self, scene: Scene) -> None:
        """Take the noun phrases."""
        self._scene = scene
        self._reading = scene.reading
        self._lower = self._reading.word

    def is_thwarted(self, chunk: Chunk | None) -> bool:
        """Tell whether somebody "cancelled a visit to Bali" planned for Monday."""
        while chunk is not None:
            verb = self._reading.verb_at.get(chunk.start - 1)
            off = self._lower(chunk.start - 1) == "off"
            verb = self._reading.verb_at.get(chunk.start - 2) if off else verb
            if verb is not None:
                halted = self._reading.verb(verb) in HALTING
                return (halted or self.thwarts(verb)) and not verb.negated
            led = self._reading.tags[max(0, chunk.start - 1)] in ("IN", "TO")
            chunk = self._scene.at(chunk.start - 2) if led else None
        return False

    def thwarts(self, group: Group) -> bool:
        """Tell whether a verb says of its object that it does not happen."""
        lemma = self._reading.verb(group)
        off = lemma in ("call", "put") and self.is_off(group)
        k = group.head + 1
        moved = lemma in MOVING and self._lower(k) in _ELSEWHEN
        # "Was moved to Rome" takes place all the same.
        moved = moved and (self._lower(k) not in UNTIL or self.is_dated(k))
        return off or moved or lemma == "postpone" or lemma in THWARTED

    def thwarting(self, planned: Group) -> Group | None:
        """Return the "was postponed" that is behind what was due, None without one.

        So does "did not open" of what was to open.
        """
        denied = {self._reading.verb(planned), "do"}
        parted = self._behind_dashes(planned)
        if parted is not None and self._drops(parted, denied):
            return parted
        chunk = self._scene.subject(planned)
        alone = chunk is not None and chunk.start == chunk.head
        if chunk is not None and alone and self._lower(chunk.head) in PLANNED_FOR:
            # "The trial, due to begin on Friday,"
            chunk = self._scene.at(chunk.start - 2)
        if chunk is None:
            return None
        dropped = self.dropping(chunk, planned.head, denied)
        return dropped or undoing(self._scene, planned)

    def _behind_dashes(self, planned: Group) -> Group | None:
        """Return the verb of "The talks – first set for May – were postponed", or None."""
        tags = self._reading.tags
        near = tags[max(0, planned.first - _BESIDE) : planned.first]
        if ":" not in near or ":" not in tags[planned.head :]:
            return None
        closed = tags.index(":", planned.head)
        verb = self._reading.verb_from(closed + 1)
        return verb if verb is not None and verb.first == closed + 1 else None

    def is_given_up(self, planned: Group) -> bool:
        """Tell whether somebody "suspended a strike" due to start on Friday.

        So with "canceled a speech" she was to give.
        """
        reading, before = self._reading, self._reading.verb_before(planned.first)
        who = self._scene.subject(before) if before is not None else None
        if who is not None and who.start and reading.tags[who.head] == "PRP":
            return self.is_thwarted(self._scene.at(who.start - 1))
        return self.is_thwarted(self._scene.at(planned.first - 1))

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

    def dropping(
        self, chunk: Chunk, start: int, denied: Collection[str] = ()
    ) -> Group | None:
        """Return the "was postponed" of a noun behind word *start*."""
        for group in self._reading.groups:
            if group.first > start and self._drops(group, denied):
                subject = self._scene.subject(group)
                if subject is not None and self._is_same(subject, chunk):
                    return group
        return None

    def put_off(self, group: Group, lemma: str, end: int) -> Status:
        """Read "postponed the game until Friday"; the object ends at word *end*."""
        reading, behind = self._reading, group.head + 1 + self.is_off(group)
        # "The game on Monday, which was postponed from Friday"
        timed = reading.times[behind + 1 : behind + 2] > [-1]
        moved = self._lower(behind) == "from" and timed
        inner = self._scene.at(end + 1) if self._lower(end) == "of" else None
        end = inner.end if inner is not None else end
        end += self._lower(end) == "off"
        if lemma == "adjourn":
            # "Adjourned to another court" is to no new day, and it has begun.
            dated = self.is_dated(behind) or self.is_dated(end)
            return Status.PLANNED if dated else Status.OCCURRED
        if moved or self._is_until(behind) or self._is_until(end):
            return Status.PLANNED
        return Status.OCCURRED if lemma == "delay" else Status.NEGATED

    def has_new_day(self, group: Group, lemma: str, *, moved: bool) -> bool:
        """Tell whether something was "rescheduled for Friday", or *moved* "to Friday"."""
        its = self._scene.object(group) if lemma == "reschedule" else None
        k = its.end if its is not None and not group.passive else group.head + 1
        if lemma == "reschedule" and self._lower(k) in ("for", "to", "until"):
            return True
        moved = moved and group.passive and not group.negated and lemma in MOVING
        return moved and self.is_dated(group.head + 1)

    def _is_until(self, k: int) -> bool:
        """Tell whether a new day is said: "put off until May", not "to allow talks"."""
        behind = self._reading.tags[k + 1 : k + 2]
        return self._lower(k) in UNTIL and behind != ["VB"]

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
            adjourned = bool(denied) and lemma in ("adjourn", "delay")
            ended = adjourned or (lemma in HALTING and lemma in denied)
            return self.thwarts(group) or lemma in UNDONE or ended
        if denied and self._is_unable(group, denied):
            return True
        if not group.negated or group.tense != "PAST" or group.modality:
            return False
        return self._reading.verb(group) in denied or self.is_happening(group)

    def _is_unable(self, group: Group, denied: Collection[str]) -> bool:
        """Read "could not do so", "was unable to do so", "failed to" of what was due."""
        lemma, behind = self._reading.verb(group), group.head + 1
        if group.negated and group.modality == "could":
            return lemma in denied and group.aspect == "NONE"
        behind += group.copula and self._lower(behind) in NEGATIVE
        able = group.copula and self._lower(behind) in _ABLE
        fails = lemma in _FAILING and group.tense == "PAST" and not group.negated
        done = self._reading.verb_from(behind) if able or fails else None
        if done is None or done.first != behind + able:
            return False
        unable = fails or (self._lower(behind) == "able") == (behind > group.head + 1)
        return unable and self._reading.verb(done) in denied

    def is_dated(self, k: int) -> bool:
        """Tell whether a day is said at *k*: "to Friday", "back until next week"."""
        k += self._lower(k) in _ASIDE
        times = self._reading.times
        if self._lower(k) == "from" and times[k + 1 : k + 2] > [-1]:
            # "moved from Monday to Friday"
            k = next((j for j in range(k + 1, len(times)) if times[j] < 0), k)
        led = self._lower(k) in UNTIL
        return led and any(time >= 0 for time in self._reading.times[k + 1 : k + 3])

    def is_happening(self, group: Group) -> bool:
        happens = HAPPENING.get(self._reading.verb(group))
        return happens is not None and happens in ("", self._lower(group.head + 1))

    def comes_about(self, chunk: Chunk, group: Group) -> bool:
        """Tell whether it takes place, or comes with what it does: "rain will reach us".

        The talks, a name's war and "protests will go on" may be there already.
        """
        if self.is_happening(group):
            return True
        reading, first = self._reading, chunk.start
        led = reading.tags[first] in _DETERMINED and reading.lower[first] not in _ONE
        if led or group.negated or "NNP" in reading.tags[first : chunk.end]:
            return False
        return group.tense == "FUTURE" and reading.verb(group) not in ON | _ENDING

    def is_off(self, group: Group) -> bool:
        """Tell whether it is "put off", "called off" or, of work, "put back"."""
        word, verb = self._lower(group.head + 1), self._reading.verb(group)
        return word == "off" or (word == "back" and verb == "put" and group.passive)


_DETERMINED = frozenset(("DT", "PRP$", "POS", "CD"))
_ONE = frozenset(("a", "an", "another"))
