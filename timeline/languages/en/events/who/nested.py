"""Which of two noun phrases, one within the other, an English relative clause is about."""

from collections.abc import Iterator, Mapping

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.joined import agree
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import happens, is_group, is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    HONORIFICS,
    LASTING,
    OCCASIONS,
    PERIODS,
    PLANNED_FOR,
    TEAMS,
)

__all__ = ["PUBLISHING", "Nested"]

# Verbs of thought, speech, feeling and ownership.
_OF_ACTORS = frozenset(("v31", "v32", "v37", "v40"))
_TAKING_TIME = LASTING | word_set(
    "occurred occurs happened began started starts ended ends stretched dragged resumed",
    "continued concluded erupted expected due scheduled planned",
)
_HARMING = word_set(
    "killed injured wounded hurt destroyed damaged devastated flooded hit struck claimed",
    "left swept engulfed ravaged gutted crippled paralysed paralyzed",
)
PUBLISHING = word_set("aired published broadcast televised posted printed streamed")
"""What is done with a text, and with no newspaper."""

_TEXTS = word_set(
    "interview letter speech statement report article book essay video message poem memo",
    "column address appeal study memoir novel editorial note documentary recording",
)
_DISASTERS = word_set("collapse outbreak failure leak epidemic crush drought famine")
_HELD = OCCASIONS | word_set("march protest demonstration talks funeral party launch")
_EDGES = frozenset(("end", "start", "expiry", "close", "beginning", "outbreak"))
_LINKING = frozenset(("IN", "TO"))
_CONCERNING = frozenset(("over", "about", "into", "for", "against"))
_TEAMS = TEAMS | {"group", "band", "line-up"}
_MEMBERS = frozenset(("member", "members"))
_PARTS = frozenset(("most", "much", "half", "part", "some", "rest"))
_DURING = frozenset(("during", "throughout"))
_HOW_MANY = (["the", "number"], ["the", "amount"], ["the", "share"], ["the", "list"])


class Nested:
    """Chooses between a phrase and the whole that it is a part of."""

    __slots__ = ("_at", "_reading")

    def __init__(self, reading: Reading, at: Mapping[int, Chunk]) -> None:
        """Take which noun phrase each word is in."""
        self._reading = reading
        self._at = at

    def team(self, chunk: Chunk, *, who: bool) -> Chunk | None:
        """Return the panel of "part of the panel who won", "a member of it which won".

        A member "who" did something did it alone.
        """
        lower, k = self._reading.lower, chunk.start - 1
        if k < 1 or lower[k] != "of" or lower[chunk.head] not in _TEAMS:
            return None
        told = lower[k - 1] == "part" or (lower[k - 1] in _MEMBERS and not who)
        return chunk if told else None

    def meant(
        self,
        chunk: Chunk,
        whole: Chunk,
        group: Group | None,
        *,
        fixed: bool,
        main: bool,
    ) -> Chunk:
        """Return which of two phrases a relative clause is about, one within the other.

        A *fixed* one is known without the clause.
        """
        edge = self._reading.lower[whole.head] in _EDGES and not main
        inner = self._at.get(whole.head + 2) if edge else None
        if inner is not None and self._reading.lower[whole.head + 1] == "of":
            # "the end of the war which began"
            return Chunk(inner.start, max(inner.end, chunk.end), inner.head)
        happening = self._lasting(chunk)
        word = self._reading.lower[group.head] if group is not None else ""
        if word in _TAKING_TIME:
            # "The inquiry into the crash that killed six began"
            return whole if main else self._agreeing(chunk, happening or whole, group)
        if word == "held" and group is not None and group.passive and not main:
            return self._held(chunk, whole)
        told = self.published(chunk) if word in PUBLISHING and not main else None
        if told is not None:
            return told
        if word in _HARMING and not (fixed or (group and group.passive)):
            return self._harmful(chunk) or whole
        few = self._reading.lower[whole.start : whole.head + 1]
        counted = self._at.get(whole.head + 2) if few in _HOW_MANY else None
        if counted is not None and not fixed:
            # "the number of stocks that fell"
            return Chunk(counted.start, chunk.end, counted.head)
        start = chunk.start
        new = self._reading.lower[start] in ("a", "an")
        same = self._reading.lower[start : start + 2] == ["the", "same"] and not main
        if same or (not (fixed or happening) and new):
            # "the site of a mill that closed": the clause says which is meant.
            return chunk
        return self._agreeing(chunk, whole, group)

    def planned(self, chunk: Chunk, group: Group) -> Chunk | None:
        """Return the walkout of "a walkout at the plant planned for Monday"."""
        reading, k = self._reading, group.head + 1
        timed = reading.lower[k : k + 1] == ["for"]
        timed = timed and reading.times[k + 1 : k + 2] > [-1]
        if not timed or reading.lower[group.head] not in PLANNED_FOR:
            return None
        # "Talks on the deal set for Monday"
        return self._meeting(chunk) or self._lasting(chunk)

    def whom(self, chunk: Chunk, whole: Chunk) -> Chunk | None:
        """Return who a thing is of: "the heat on Berg, who", "the place of Berg of Chad".

        None if "who" may be the whole.
        """
        if self.is_whom(chunk, whole):
            return chunk
        lower, tags = self._reading.lower, self._reading.tags
        if tags[whole.head] != "NN" or tags[chunk.head] != "NNP":
            return None
        if is_person(lower[whole.head]) or is_group(lower[whole.head]):
            return None
        names = [one for one in self._outward(chunk) if tags[one.head] == "NNP"]
        outer = names[-1]
        led = len(names) > 1 and lower[outer.start - 1] == "of"
        return Chunk(outer.start, chunk.end, outer.head) if led else None

    def is_whom(self, chunk: Chunk, whole: Chunk) -> bool:
        """Tell whether the last noun is the person: "the heat on Berg, whom"."""
        lower, led = self._reading.lower, self._reading.lower[chunk.start - 1]
        named = self._reading.tags[chunk.head] == "NNP"
        # "a portrait of Ida Holm, who", but "Berg of the University of Karst, who"
        owner = is_group(lower[whole.head]) or self._reading.tags[whole.head] == "NNP"
        # "the government of President Holm, who"
        titled = self._reading.words[chunk.start] in HONORIFICS
        titled = titled and self._reading.tags[whole.head] != "NNP"
        named = named and (titled or not (led == "of" and owner))
        person = named or is_person(lower[chunk.head])
        # "a lawyer for Bo Kerr, who was arrested"
        spoken = named and led == "for" and is_person(lower[whole.head])
        return person and (spoken or not is_person(lower[whole.head]))

    def acts(self, chunk: Chunk, whole: Chunk, group: Group | None) -> bool:
        """Tell whether a firm does what its shares or chairman do not.

        "Shares of Holm Corp., which agreed to buy a rival", but "which fell". So does
        a market when most of it is spoken of.
        """
        lower = self._reading.lower
        if lower[whole.head] in _PARTS or self._lasts(chunk):
            return True
        named = self._reading.tags[chunk.head] == "NNP" and whole.head != chunk.head
        if group is None or group.passive or not named:
            return False
        if is_person(lower[whole.head]):
            return True
        minded = lexemes().of(lower[group.head], "V").file in _OF_ACTORS
        return minded and not is_group(lower[whole.head])

    def _lasts(self, chunk: Chunk) -> bool:
        """Tell whether it is during which something was: "charges throughout the trial"."""
        led = self._reading.lower[chunk.start - 1] if chunk.start else ""
        return led in _DURING or self._reading.lower[chunk.head] in PERIODS

    def _agreeing(self, chunk: Chunk, whole: Chunk, group: Group | None) -> Chunk:
        """Return which of two phrases a verb agrees with, the longer if with both."""
        agrees = group is None or agree(self._reading, whole, group)
        return whole if agrees or not agree(self._reading, chunk, group) else chunk

    def _lasting(self, chunk: Chunk) -> Chunk | None:
        """Return the talks of "talks with a guard at the gate that lasted an hour"."""
        for found in self._outward(chunk):
            if happens(self._reading.lower[found.head]):
                return Chunk(found.start, chunk.end, found.head)
        return None

    def _held(self, chunk: Chunk, whole: Chunk) -> Chunk:
        """Return the election of "the date of the election, which will be held"."""
        lasts = self._lasting(whole) or self._meeting(whole)
        return whole if lasts else self._meeting(chunk) or whole

    def _meeting(self, chunk: Chunk) -> Chunk | None:
        """Return the first phrase outward of what one holds: a march, a vote, talks."""
        for found in self._outward(chunk):
            if lexemes().of(self._reading.lower[found.head], "N").lemma in _HELD:
                return Chunk(found.start, chunk.end, found.head)
        return None

    def published(self, chunk: Chunk) -> Chunk | None:
        """Return the interview of "an interview with Radio Karst that aired Monday"."""
        for found in self._outward(chunk):
            if lexemes().of(self._reading.lower[found.head], "N").lemma in _TEXTS:
                return Chunk(found.start, chunk.end, found.head)
        return None

    def _harmful(self, chunk: Chunk) -> Chunk | None:
        """Return the fire of "his role in a fire at a club that killed six"."""
        for found in self._outward(chunk):
            noun = self._reading.lower[found.head]
            if happens(noun) or noun in _DISASTERS:
                return Chunk(found.start, chunk.end, found.head)
            if self._reading.word(found.start - 1) in _CONCERNING:
                return chunk
        return None

    def _outward(self, chunk: Chunk) -> Iterator[Chunk]:
        """Yield a phrase, and each that a preposition joins it to: gate, guard, talks."""
        found: Chunk | None = chunk
        while found is not None:
            yield found
            led = found.start > 1 and self._reading.tags[found.start - 1] in _LINKING
            found = self._at.get(found.start - 2) if led else None
