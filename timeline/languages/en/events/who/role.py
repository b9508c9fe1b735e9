"""Who does what to whom, in an English clause."""

from collections.abc import Callable
from dataclasses import dataclass

from timeline.languages.en.events.who.subject import Subjects
from timeline.languages.en.events.who.whole import CLOSE
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.intransitive import INTRANSITIVE
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import happens, is_made
from timeline.languages.en.syntax.phrase import Chunk, chunks, touches_another
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED, TELLING

__all__ = ["Roles", "Scene"]

_RELATIVE = frozenset(("WDT", "WP"))
_TOLD = frozenset(("n09", "n10"))
_STRANDED = frozenset(("in", "with", "on", "from"))
_FRONTING = frozenset(("at", "in", "on", "during", "after", "before"))
_THINGS = frozenset(("n06", "n13", "n21"))
_MANNERS = word_set("way reason time moment fact place case share")


@dataclass(eq=False, slots=True)
class Roles:
    """The arguments of an event.

    Attributes:
        subject: Who does it; for a passive, to whom it is done.
        object: To whom it is done.
        agent: Who does it, in a passive with "by" or a noun with "by".
    """

    subject: Chunk | None = None
    object: Chunk | None = None
    agent: Chunk | None = None


class Scene:
    """The noun phrases of a sentence and how its verbs use them.

    Attributes:
        reading: What is known of its words.
        chunks: The noun phrases in order.
        at: What gives the noun phrase that a word is in, None without one.
        subject: What gives the subject of a verb, None without one.
    """

    __slots__ = ("_at", "_objects", "_subjects", "at", "chunks", "reading", "subject")

    def __init__(self, reading: Reading) -> None:
        """Find the noun phrases."""
        self.reading = reading
        self.chunks = chunks(reading)
        self._at = {
            k: chunk for chunk in self.chunks for k in range(chunk.start, chunk.end)
        }
        self.at: Callable[[int], Chunk | None] = self._at.get
        self._subjects = Subjects(reading, self.chunks, self._at)
        self.subject: Callable[[Group], Chunk | None] = self._subjects.__getitem__
        self._objects: dict[int, Chunk | None] = {}

    def roles(self, event: Found) -> Roles:
        """Return the arguments of an event."""
        if event.group is None:
            return self._of_noun(event.index)
        suffers = event.group.passive or event.group.tense == "PASTPART"
        return Roles(
            self.subject(event.group),
            self.object(event.group),
            self._by(event.index + 1) if suffers else None,
        )

    def object(self, group: Group) -> Chunk | None:
        """Return what follows the verb at once, or what its "which" stands for."""
        if group.head not in self._objects:
            self._objects[group.head] = self._object(group)
        return self._objects[group.head]

    def _object(self, group: Group) -> Chunk | None:
        tags = self.reading.tags
        k = group.head + 1
        lower = self.reading.lower
        while k < len(tags) and tags[k] in ("RB", "RP", "''") and lower[k] != "as":
            k += 1
        chunk = self.at(k)
        if chunk is not None and chunk.start == k:
            return chunk
        if group.passive:
            return None
        subject = self.subject(group)
        before = (
            self._subjects.antecedents.behind_adverbs(subject.start - 1)
            if subject
            else -1
        )
        if before >= 0 and tags[before] in _RELATIVE:
            # "a survey in which they asked" is none, but who is met "with whom they met" is.
            led = before > 0 and tags[before - 1] == "IN"
            led = led and not (lower[before] == "whom" and self._closes(k))
            return None if led else self._subjects.antecedents.of(before)
        return self._without_pronoun(group, subject)

    def _closes(self, k: int) -> bool:
        """Tell whether a clause says no more than when from word *k* on."""
        tags, times = self.reading.tags[k : k + 2], self.reading.times[k : k + 2]
        ends = tags[:1] in ([], ["."], [","]) or times[0] >= 0
        return ends or (tags[0] == "IN" and times[-1] >= 0)

    def _without_pronoun(self, group: Group, subject: Chunk | None) -> Chunk | None:
        """Return the mills of "the mills it bought in May"."""
        reading = self.reading
        if subject is None or reading.lower[group.head] in INTRANSITIVE:
            # "while the ship was at sea he drowned"
            return None
        pronoun = reading.tags[subject.head] == "PRP"
        thing = self._thing_before(subject) and self._is_active(group)
        if not (pronoun or thing or touches_another(reading, self._at, subject)):
            return None
        first = self.chunks[0]
        led = not pronoun or reading.lower[0] in _FRONTING
        if led and first.start == 1 and first.end == subject.start:
            # "On the last day the mayor resigned", "At our meeting we will elect"
            return None
        k = subject.start - (reading.lower[subject.start - 1] == "that")
        before, bare = self.at(k - 1), group.finite and not group.copula
        touches = before is not None and before.end == k
        if before is None or not (bare and touches) or reading.times[before.head] >= 0:
            return None
        fits = reading.tags[before.head] in ("NN", "NNS", "JJ")
        # "told police he fell"
        fits = fits and reading.lower[before.start - 1] not in TELLING
        head = reading.lower[before.head]
        fits = fits and head not in _MANNERS
        if k < subject.start:
            # "the claim that it won", "said outside the court that he would appeal"
            fits = fits and lexemes().of(head, "N").file not in _TOLD
            said = reading.lower[max(0, before.start - 2) : before.start - 1]
            fits = fits and (group.modality is None or REPORTED.isdisjoint(said))
        whole = self._subjects.antecedents.wholes.of(before, CLOSE)
        dying = happens(reading.lower[whole.head]) and not happens(head)
        if dying or reading.lower[before.start] in ("a", "an"):
            # "the death of a teenager he shot", "free work on a house that he bought"
            whole = before
        return whole if fits else None

    def _is_active(self, group: Group) -> bool:
        """Tell whether something is done to a thing: no "said", no "died in"."""
        word, *after = self.reading.lower[group.head : group.head + 2]
        stranded = not _STRANDED.isdisjoint(after)
        return not stranded and word not in REPORTED and word not in INTRANSITIVE

    def _thing_before(self, subject: Chunk) -> bool:
        """Tell whether a clause tells of a thing: "the house that the mayor built"."""
        k = subject.start - 1
        thing = self.at(k - 1) if k > 0 and self.reading.lower[k] == "that" else None
        if thing is None or thing.end != k:
            return False
        return lexemes().of(self.reading.lower[thing.head], "N").file in _THINGS

    def _by(self, k: int) -> Chunk | None:
        lower = self.reading.lower
        for j in range(k, min(k + 4, len(lower))):
            if lower[j] == "by":
                chunk = self.at(j + 1)
                led = chunk is not None and chunk.start == j + 1
                return chunk if chunk and led and not self._is_means(chunk) else None
        return None

    def _is_means(self, chunk: Chunk) -> bool:
        """Tell whether "by telephone" and "by car" are said."""
        bare = chunk.end == chunk.start + 1 and self.reading.tags[chunk.head] == "NN"
        return bare and is_made(self.reading.lower[chunk.head])

    def _of_noun(self, k: int) -> Roles:
        """Return owner ("Sanogo's seizure"), patient ("of power") and agent."""
        tags, lower = self.reading.tags, self.reading.lower
        chunk = self.at(k)
        owner = None
        if chunk is not None:
            marks = [j for j in range(chunk.start, k) if tags[j] == "POS"]
            if marks and marks[-1] > chunk.start:
                owner = Chunk(chunk.start, marks[-1], marks[-1] - 1)
        patient = None
        if k + 1 < len(lower) and lower[k + 1] == "of":
            following = self.at(k + 2)
            if following is not None and following.start == k + 2:
                patient = following
        return Roles(owner, patient, self._by(k + 1))
