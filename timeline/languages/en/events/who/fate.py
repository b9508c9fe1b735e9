"""Of what an English participle behind a comma is told: "a suit, filed in May"."""

from collections.abc import Mapping

from timeline.languages.en.events.who.nested import PUBLISHING, Nested
from timeline.languages.en.events.who.whole import CLOSE, Wholes
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import SAYING

__all__ = ["Fates"]

_TOWARDS = frozenset(("to", "from", "after", "without", "during"))
_AGREED = word_set(
    "agreed announced approved awarded concluded filed held launched lodged made",
    "negotiated reached sealed signed struck submitted",
)
# What becomes of a bid, and of no bidder.
_TURNED_DOWN = word_set(
    "proposed rejected delayed postponed vetoed requested organised organized brokered",
    "commissioned scrapped shelved published interrupted overturned upheld",
)
_FROM = frozenset(("from", "after", "without", "during", "despite"))
_ON_THINGS = word_set(
    "built rebuilt opened founded established erected bought acquired captured arrested",
    "detained jailed imprisoned kidnapped abducted appointed elected hired born seized",
    "stolen killed sold recovered freed",
)
# Acts, and what is said: "talks".
_ACTS = frozenset(("n04", "n10"))
_WHERE = frozenset(("in", "at", "near", "from", "across"))
# What is told of the subject, wherever it stands.
_UNLIKE = SAYING | word_set(
    "hit driven helped hurt boosted buoyed led dragged fuelled fueled prompted followed",
    "accompanied supported backed weighed undermined lifted forced joined",
)


class Fates:
    """Chooses between the noun before a comma and the phrase that it completes."""

    __slots__ = ("_at", "_nested", "_reading", "_wholes")

    def __init__(
        self, reading: Reading, at: Mapping[int, Chunk], wholes: Wholes
    ) -> None:
        """Take which noun phrase each word is in, and of what those are parts."""
        self._reading = reading
        self._at = at
        self._wholes = wholes
        self._nested = Nested(reading, at)

    def made(self, chunk: Chunk, word: str) -> Chunk:
        """Return of what "built" is said: "an interview with the Herald, published"."""
        told = self._nested.published(chunk) if word in PUBLISHING else None
        whole = told or self._wholes.of(chunk, CLOSE)
        return chunk if self.is_acted_on(chunk, whole, word) else whole

    def of(self, chunk: Chunk, word: str) -> Chunk:
        """Return of what "signed" or "rejected" is said behind a comma."""
        if word in _TURNED_DOWN:
            return self._turned_down(chunk)
        whole = self._wholes.of(chunk)
        if self.is_acted_on(chunk, whole, word):
            return chunk
        if word in _AGREED:
            # "The contract with Holm, signed in May": nobody signed Holm.
            return self._wholes.of(chunk, loose=_TOWARDS)
        return whole

    def nearest(self, chunk: Chunk, word: str) -> Chunk | None:
        """Return the suit of "was named in a suit, filed in May".

        "Fell in the north, hit in May by floods" hits no north.
        """
        town = self._reading.tags[chunk.head] == "NNP"
        town = town and self._reading.lower[chunk.start - 1] in _WHERE
        if word in _UNLIKE or (town and word not in _ON_THINGS):
            # "Prices rose in Karst, cut in April by a war", but "in Karst, founded in"
            return None
        whole = self._wholes.of(chunk, CLOSE)
        act = self._reading.lower[whole.head]
        noun = lexemes().of(act, "N")
        agreed = word in _AGREED or word in _TURNED_DOWN
        agreed = agreed and (bool(noun.derived) or noun.file in _ACTS)
        return whole if agreed or is_person(act) else chunk

    def is_acted_on(self, chunk: Chunk, whole: Chunk, word: str) -> bool:
        """Tell whether no release was in "the release of Dol, captured in May"."""
        lower = self._reading.lower
        led = chunk.start > 0 and lower[chunk.start - 1] == "of"
        act = lower[chunk.start - 2] if led else ""
        done = word in _ON_THINGS and whole.head != chunk.head
        return done and bool(lexemes().of(act, "N").derived) and not is_person(act)

    def _turned_down(self, chunk: Chunk) -> Chunk:
        """Return the mission of "a mission to the moon, proposed in 2011"."""
        whole = self._wholes.of(chunk, loose=_FROM)
        led = whole.start > 1 and self._reading.lower[whole.start - 1] == "to"
        goal = self._at.get(whole.start - 2) if led else None
        if goal is None or self._reading.verb_before(whole.start) is not None:
            return whole
        return Chunk(goal.start, whole.end, goal.head)
