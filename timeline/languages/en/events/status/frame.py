"""What an English phrase around a noun makes of it: "ready for a strike", "on sale"."""

from collections.abc import Callable

from timeline.languages.en.events.stance import (
    POSSIBLY,
    PREFIXED,
    REACTING,
    UNDOING,
    UNSURE,
)
from timeline.languages.en.events.status.obeying import would_have
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import DEGREES, OCCASIONS, PLANNED_FOR
from timeline.model.record import Status

__all__ = ["Frames", "is_set_for"]

Like = Callable[[Group], Status]

_TALKS = OCCASIONS | word_set(
    "talk talks lecture workshop gig party event class matches"
)
_AWAITING = word_set(
    "prepare ready brace gear set schedule reschedule due book slate poise"
)
_AS_WELL = word_set("schedule reschedule due book slate")
_TOUCHED = word_set("seen brought caused felt suffered experienced witnessed endured")
_ADVERBS = frozenset(("RB", "RBR"))
_TOTALING = frozenset(("totaling", "totalling", "amounting"))
_GRANTING = frozenset(("authorize", "authorise", "allow", "permit"))
_LETTING = frozenset(("allow", "permit", "let"))
_GOING_ON = frozenset(("go", "proceed", "continue", "start", "begin", "take"))
_OWNER = frozenset(("DT", "NNP", "NN", "POS", "PRP$"))
_SHALL = frozenset(("should", "will", "would"))


_DEGREES = DEGREES | {"now", "still"}


class Frames:
    """Reads the phrases around the nouns of one sentence."""

    __slots__ = ("_reading", "_scene", "_word")

    def __init__(self, scene: Scene) -> None:
        """Take the noun phrases."""
        self._scene, self._reading = scene, scene.reading
        self._word = scene.reading.word

    def status(self, chunk: Chunk, like: Like) -> Status | None:
        """Return what the phrase around a noun makes of it, None if it is in none."""
        return (
            self._on(chunk, like)
            or self._handed_down(chunk, like)
            or self._there(chunk, like)
            or self._awaited(chunk)
            or self._likely(chunk)
            or self._due(chunk)
            or self._to_be(chunk)
            or self._possible(chunk, like)
            or self._let_go(chunk, like)
            or self._missed(chunk)
            or self._summed(chunk, like)
        )

    def _summed(self, chunk: Chunk, like: Like) -> Status | None:
        """Read "authorized transfers totaling $40,000": somebody has added them up."""
        verb = self._reading.verb_at.get(chunk.start - 1)
        if verb is None or self._word(chunk.end) not in _TOTALING:
            return None
        return like(verb) if self._reading.verb(verb) in _GRANTING else None

    def _missed(self, chunk: Chunk) -> Status | None:
        """Read "The summit, planned for May, would have brought them together"."""
        verb = self._reading.verb_from(chunk.end)
        if verb is None or verb.first != chunk.end + 1 or verb.tense != "PASTPART":
            return None
        due = self._word(verb.head) in PLANNED_FOR and would_have(self._reading, verb)
        return Status.HYPOTHETICAL if due else None

    def _let_go(self, chunk: Chunk, like: Like) -> Status | None:
        """Read "allowed Sunday's rally to go ahead", which it did."""
        verb = self._reading.verb_before(chunk.start)
        going = self._reading.verb_from(chunk.end)
        if verb is None or going is None or going.first != chunk.end:
            return None
        lets = self._reading.verb(verb) in _LETTING and not verb.passive
        goes = self._reading.verb(going) in _GOING_ON and going.tense == "INFINITIVE"
        words = self._reading.tags[verb.head + 1 : chunk.start]
        return like(verb) if lets and goes and _OWNER.issuperset(words) else None

    def has_been(self, chunk: Chunk) -> bool:
        """Tell whether it was there: "planning the closures seen in March"."""
        behind = self._word(chunk.end) in _TOUCHED
        verb = self._reading.verb_at.get(chunk.end)
        return behind and verb is not None and verb.tense in ("PASTPART", "PAST")

    def _on(self, chunk: Chunk, like: Like) -> Status | None:
        """Read "go on trial" and "stand trial", which happen as the verb does."""
        start, bare = chunk.start, chunk.start == chunk.head
        led = self._word(start - 1) == "on"
        verb = self._reading.verb_at.get(start - 1 - led)
        lemma = self._reading.verb(verb) if verb is not None and bare else ""
        if verb is None or lemma != ("go" if led else "stand"):
            return None
        status = like(verb)
        progressive = "PROGRESSIVE" in verb.aspect and verb.tense == "PRESENT"
        if status is Status.ONGOING:
            # "is going on tour this year", "go on sale at 9 a.m."
            k = chunk.end + (not progressive and self._word(chunk.end) == "at")
            timed = progressive or k > chunk.end
            timed = timed and self._reading.times[min(k, self._last)] >= 0
            return Status.PLANNED if timed else None
        return status

    def _handed_down(self, chunk: Chunk, like: Like) -> Status | None:
        """Read "will hand down a verdict", which is there when it is handed down."""
        verb = self._reading.verb_at.get(chunk.start - 2)
        down = verb is not None and self._word(chunk.start - 1) == "down"
        if verb is None or not down or self._reading.verb(verb) != "hand":
            return None
        return like(verb)

    @property
    def _last(self) -> int:
        return len(self._reading.times) - 1

    def _there(self, chunk: Chunk, like: Like) -> Status | None:
        """Read "there will be more rain", and "there is a talk this week"."""
        k = chunk.start - 1
        if self._word(k) == "of" and self._word(k - 1) in _SOME:
            # "There's a couple of talks"
            inner = self._scene.at(k - 1)
            k = inner.start - 1 if inner is not None else k
        while k > 0 and self._reading.tags[k] in _ADVERBS:
            k -= 1
        verb = self._reading.verb_at.get(k)
        if verb is None or not verb.copula or self._word(verb.first - 1) != "there":
            return None
        if verb.tense == "FUTURE" or verb.modality:
            return Status.NEGATED if verb.negated else like(verb)
        timed = self._reading.times[min(chunk.end, self._last)] >= 0
        talks = timed and self._word(chunk.head) in _TALKS
        present = verb.tense == "PRESENT" and verb.aspect == "NONE" and not verb.negated
        return Status.PLANNED if talks and present else None

    def _awaited(self, chunk: Chunk) -> Status | None:
        """Read "ready for a strike", "in time for a trial", "was scheduled for a hearing"."""
        k = chunk.start - 2
        if self._word(k + 1) != "for":
            return None
        if self._word(k) == "time" and self._word(k - 1) == "in":
            return Status.PLANNED
        word = self._word(k - (self._word(k) in ("up", "itself", "themselves")))
        lemma = word if word in _AWAITING else lexemes().of(word, "V").lemma
        verb = self._reading.verb_before(k + 1)
        if lemma not in _AWAITING or verb is None:
            return None
        now = verb.tense in ("PRESENT", "FUTURE") or lemma in _AS_WELL
        return Status.PLANNED if now and not verb.negated else None

    def _likely(self, chunk: Chunk) -> Status | None:
        """Read "more flooding is likely", "a deal is more likely in May"."""
        verb = self._reading.verb_from(chunk.end)
        if verb is None or verb.first != chunk.end or not verb.copula:
            return None
        k = verb.head + 1
        likely = self._word(k + (self._word(k) in _DEGREES)) in UNSURE
        return Status.HYPOTHETICAL if likely and verb.tense != "PAST" else None

    def _due(self, chunk: Chunk) -> Status | None:
        """Read "The results are due this morning"."""
        verb = self._reading.verb_from(chunk.end)
        if verb is None or verb.first != chunk.end or not verb.copula:
            return None
        k = verb.head + 1
        now = verb.tense == "PRESENT" and verb.aspect == "NONE" and not verb.negated
        timed = any(time >= 0 for time in self._reading.times[k + 1 : k + _TIMED])
        due = now and verb.modality is None and self._word(k) == "due" and timed
        return Status.PLANNED if due else None

    def _to_be(self, chunk: Chunk) -> Status | None:
        """Read "a game that should be tight"."""
        verb = self._reading.verb_from(chunk.end)
        led = self._word(chunk.end) in ("that", "which") and verb is not None
        if verb is None or not led or verb.first != chunk.end + 1:
            return None
        coming = verb.modality in _SHALL or verb.tense == "FUTURE"
        open_ = self._word(chunk.start) in ("a", "an") and verb.aspect == "NONE"
        return Status.PLANNED if coming and open_ else None

    def _possible(self, chunk: Chunk, like: Like) -> Status | None:
        """Read "may prompt a larger cut", and "may sway the vote at the coming congress"."""
        reading, k = self._reading, chunk.start - 1
        verb = reading.verb_at.get(k - (reading.tags[k] == "TO"))
        if verb is None or verb.modality not in POSSIBLY or verb.aspect != "NONE":
            return None
        lemma = reading.verb(verb)
        if lemma in REACTING | UNDOING or like(verb) is not Status.HYPOTHETICAL:
            return None
        behind = reading.lower[chunk.end : chunk.end + _REACH]
        coming = any(PREFIXED.get(word) == "planned" for word in behind)
        new = reading.lower[chunk.start] in _NEW or coming
        return Status.HYPOTHETICAL if new else None


_REACH, _TIMED = 4, 3
_NEW = frozenset(("a", "an", "more", "another", "further", "new"))
_SOME = word_set("couple number lot plenty series host")


def is_set_for(scene: Scene, group: Group) -> bool:
    """Tell whether "for" and a time follow: "was due for a hearing on Monday".

    So of "was scheduled for Monday".
    """
    reading, k = scene.reading, group.head + 1
    if reading.word(k) != "for" or k + 1 == len(reading.times):
        return False
    if reading.times[k + 1] >= 0:
        return True
    chunk = scene.at(k + 1)
    if chunk is None or reading.lower[group.head] == "fixed":
        # "The pipe was fixed for a fee on Monday."
        return False
    end = chunk.end + (reading.tags[chunk.end : chunk.end + 1] == ["IN"])
    own = any(time >= 0 for time in reading.times[chunk.start : chunk.end])
    return own or any(time >= 0 for time in reading.times[end : end + 1])
