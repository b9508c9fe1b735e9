"""What an English relative pronoun or participle is said of."""

from collections.abc import Mapping

from timeline.languages.en.events.who.nested import Nested
from timeline.languages.en.events.who.origin import (
    before_age,
    before_contrast,
    behind_name,
    of_town,
    two_sorts,
)
from timeline.languages.en.events.who.whole import ANY, CLOSE, LOOSE, Wholes
from timeline.languages.en.syntax.clauses import OPENERS, leads_phrase
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.joined import before_bracket
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS, where
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import SAYING, TELLING, TRYING

__all__ = ["FRONTING", "Antecedents"]

FRONTING = frozenset(("after", "before", "since", "until"))
_ADVERB = frozenset(("RB", "RBR", "RBS", "''"))
_ASKING = frozenset(("WRB", "WP", "WDT", "WP$", ":"))
_RELATIVE = frozenset(("WDT", "WP", "WP$"))
_BEFORE_CLAUSE = SAYING | word_set("that while because although though if when whether")
_ENDING = frozenset(("ends", "ended", "begins", "began", "starts", "started"))
_PARTING = frozenset((",", "CC", ":"))
_NESTED = 2
_TRIED = TRYING - {"fired", "dismissed", "cleared"} | {"suspected"}
# Verbs of thought and speech.
_OF_MINDS = frozenset(("v31", "v32"))
_ALL = frozenset(("all", "both", "each"))


class Antecedents:
    """Finds the noun phrases that relative clauses of a sentence are about."""

    __slots__ = ("_at", "_nested", "_reading", "_relatives", "wholes")

    def __init__(self, reading: Reading, at: Mapping[int, Chunk]) -> None:
        """Take which noun phrase each word is in."""
        self._reading = reading
        self._at = at
        self._nested = Nested(reading, at)
        self.wholes = Wholes(reading, at)
        # The last one first.
        self._relatives: list[int] = []
        if "that" in reading.distinct or not _RELATIVE.isdisjoint(reading.kinds):
            tags, that = reading.tags, where(reading.lower, "that", 1)
            found = {k for k in that if self.is_that(k)}
            found |= {k for k in range(1, len(tags)) if tags[k] in _RELATIVE}
            self._relatives = sorted(found, reverse=True)

    def behind_adverbs(self, k: int) -> int:
        """Return the last word up to *k* that is no adverb, time or aside."""
        tags, times = self._reading.tags, self._reading.times
        while k >= 0 and (tags[k] in _ADVERB or times[k] >= 0 or tags[k] == "("):
            outside = before_bracket(self._reading, k)
            k = outside if outside < k else k - 1
        return k

    def of(
        self, k: int, group: Group | None = None, *, main: bool = False
    ) -> Chunk | None:
        """Return what the relative pronoun at *k* stands for.

        Of "sales of the jet, which is deployed" it is what agrees with the verb. The
        *main* verb behind the relative clause is of all that the phrase is about.
        """
        tags = self._reading.tags
        who = k >= 0 and self._reading.lower[k] in ("who", "whom")
        k -= 1
        if k > 0 and tags[k] == "CC":
            # "a firm which makes jam and which was founded in 2001"
            before = [j for j in range(k) if tags[j] in _RELATIVE]
            return self.of(before[-1], group, main=main) if before else None
        k = self._before_preposition(k, main=main)
        apart = k >= 0 and (tags[k] == "," or self._reading.lower[k] == "(")
        if apart and tags[k - 1] in ('"', "''"):
            k -= 1
        if apart:
            # as in "the Free Hill Front (FHF), who"
            k = self._behind_reduced(before_bracket(self._reading, k - 1))
            age, at = before_age(self._reading, k), self._at
            k = behind_name(self._reading, at, k) if who else age
        k = before_contrast(
            self._reading, self._at, self._before_time(k, group, apart=apart)
        )
        chunk = self._at.get(k)
        if chunk is None or chunk.end != k + 1:
            return chunk
        told = self._whom(chunk) if who else None
        told = told or (None if main else self._nested.team(chunk, who=who))
        if told is not None:
            return told
        whole = self._people_from(chunk) if who else None
        whole = whole or self.wholes.of(chunk, loose=ANY if main else LOOSE)
        if who and not main and (whom := self._nested.whom(chunk, whole)) is not None:
            return whom
        if apart and not (who or main) and self._nested.acts(chunk, whole, group):
            return chunk
        return self._nested.meant(chunk, whole, group, fixed=main or apart, main=main)

    def told_of(self, chunk: Chunk, group: Group) -> Chunk:
        """Return what a participle behind *chunk* is of: "a rally in town planned for"."""
        planned = self._nested.planned(chunk, group)
        if planned is not None:
            return self.wholes.of(planned, CLOSE)
        lower = self._reading.lower
        if lower[group.head] in _TRIED and is_person(lower[chunk.head]):
            # "the trial of three men accused of theft"
            return chunk
        # "a raid on a town Monday blamed on rebels" blames no town.
        apart = self._reading.times[group.first - 1] >= 0
        return self.wholes.of(chunk) if apart else self.wholes.described(chunk)

    def _people_from(self, chunk: Chunk) -> Chunk | None:
        """Return the engineers of "engineers from Sweden and Portugal"."""
        first, lower = self.wholes.first_named(chunk), self._reading.lower
        led = first.start > 1 and lower[first.start - 1] == "from"
        led = led and self._reading.tags[chunk.head] == "NNP"
        people = self._at.get(first.start - 2) if led else None
        people = people or of_town(self._reading, self._at, first)
        if people is None or (led and not is_person(lower[people.head])):
            return None
        return Chunk(people.start, chunk.end, people.head)

    def _before_time(self, k: int, group: Group | None, *, apart: bool) -> int:
        """Return the last word before a time at *k*: "income for the year that ended".

        -1 if the clause is about the time: "spending this year, which ends in May".
        """
        if k < 0 or self._reading.times[k] < 0:
            return k
        if apart and group and self._reading.lower[group.head] in _ENDING:
            return -1
        k = self.behind_adverbs(k)
        return k - (self._reading.tags[k] == "IN")

    def _whom(self, chunk: Chunk) -> Chunk | None:
        """Return whom "who" surely stands for, be it more than *chunk*, else None."""
        two = two_sorts(self._reading, self._at, chunk)
        if two is not None and self._opens(two.start):
            return two
        return self._named_before(chunk)

    def _named_before(self, chunk: Chunk) -> Chunk | None:
        """Return Holm for the lawyer of "Ida Holm, a lawyer who was elected in May,"."""
        reading, k = self._reading, chunk.start - 1
        some = reading.lower[chunk.start] in ("a", "an") and reading.tags[k] == ","
        name = self._at.get(k - 1) if some else None
        fits = name is not None and name.end == k and reading.tags[name.head] == "NNP"
        return name if fits and is_person(reading.lower[chunk.head]) else None

    def awaiting(self, group: Group) -> Chunk | None:
        """Return what a relative clause keeps from its verb: "towns that lie in"."""
        reading = self._reading
        before = reading.verb_before(group.first)
        low = before.head + 1 if before is not None else 0
        before = self._first_of_relative(before, group)
        if before and self._is_led(before):
            # "who was hurt by flying glass has left"
            low = before.head + 1 if self._closes(before, group) else 0
            before = reading.verb_before(before.first)
            low = low or (before.head + 1 if before is not None else 0)
        if before is not None and before.first - 1 in reading.verb_at:
            # "who got lost after leaving a camp were found"
            before = reading.verb_before(before.first)
        while before is not None and before.tense == "INFINITIVE":
            # "that had to cancel plans to start in May"
            before = reading.verb_before(before.first)
        relative = self.relative(before) if before and before.finite else 0
        if before is None or not relative or reading.lower[relative] == "what":
            # "told them what they saw, and the man was held"
            return None
        between = slice(low, group.first)
        found = self.of(relative, group, main=True)
        if found is None or not self._opens(found.start):
            return None
        after = reading.verb_from(group.head + 1)
        last = after is None or not after.finite
        # "the plane that crashed after takeoff had no fuel"
        opening = OPENERS - FRONTING if last else OPENERS
        subordinate = any(
            word in opening and not leads_phrase(reading, k)
            for k, word in enumerate(reading.lower[between], low)
        )
        return None if subordinate or _ASKING & set(reading.tags[between]) else found

    def _first_of_relative(self, before: Group | None, group: Group) -> Group | None:
        """Return the "left" of "Holm, who left in May, and was to be tried, did" for "be".

        That is the first verb that "and" joins in a relative clause between commas.
        """
        reading, first = self._reading, before
        apart = reading.word(self.behind_adverbs(group.first - 1)) == ","
        while apart and first is not None and not self.relative(first):
            k = self.behind_adverbs(first.first - 1)
            if reading.tags[k] != "CC" and first.tense != "INFINITIVE":
                return before
            first = reading.verb_before(first.first)
        opened = self.relative(first) - 1 if apart and first is not None else 0
        return first if opened > 0 and reading.tags[opened] == "," else before

    def _is_led(self, group: Group) -> bool:
        """Tell whether it is the gerund of "after falling down a ridge"."""
        led = group.tense == "PRESPART" and group.first > 0
        return led and self._reading.tags[group.first - 1] == "IN"

    def _closes(self, gerund: Group, group: Group) -> bool:
        """Tell whether a gerund has its object, and no clause: "after entering a cave"."""
        reading = self._reading
        minded = lexemes().of(reading.lower[gerund.head], "V").file in _OF_MINDS
        objects = {
            chunk.start
            for k in range(gerund.head + 1, group.first)
            if (chunk := self._at.get(k))
        }
        after = reading.verb_from(group.head + 1)
        if after is not None and after.finite:
            between = reading.tags[group.head : after.first]
            minded = minded or _PARTING.isdisjoint(between)
        return not minded and len(objects) == 1

    def nesting(self, group: Group) -> Chunk | None:
        """Return the man of "a man who fled after he robbed a bank was caught".

        Every clause within the relative one has its own opener, and its own verb.
        """
        reading, tags = self._reading, self._reading.tags
        first = next((k for k in reversed(self._relatives) if k < group.first), 0)
        within = [g for g in reading.groups if g.finite and first < g.first]
        within = [g for g in within if g.first < group.first]
        if len(within) < _NESTED or not _PARTING.isdisjoint(tags[first : group.first]):
            return None
        openers = [k for k in range(first, within[-1].first) if self._is_opener(k)]
        if not first or len(openers) != len(within):
            return None
        found = self.of(first, group, main=True)
        return found if found is not None and self._opens(found.start) else None

    def _is_opener(self, k: int) -> bool:
        """Tell whether a clause begins at *k*, also that of "the woman he knew"."""
        reading = self._reading
        bare = reading.tags[k] == "PRP" and reading.tags[k - 1] in NOUNS
        return bare or reading.tags[k] in _RELATIVE or reading.lower[k] in OPENERS

    def _opens(self, k: int) -> bool:
        """Tell whether a clause begins at *k*: behind "In Karst," or "said that"."""
        reading = self._reading
        while k and reading.times[k - 1] >= 0:
            k -= 1
        tag = reading.tags[k - 1] if k else '"'
        if tag == ",":
            before = self._at.get(k - 2)
            return before is None or reading.tags[before.start - 1] == "IN"
        return tag in ('"', "''", ":") or reading.lower[k - 1] in _BEFORE_CLAUSE

    def relative(self, group: Group) -> int:
        """Return the relative pronoun whose clause a verb closes, 0 without one."""
        before = self._reading.verb_before(group.first)
        low = before.head if before is not None else 0
        return next((k for k in self._relatives if low < k < group.first), 0)

    def is_that(self, k: int) -> bool:
        reading = self._reading
        chunk = self._at.get(k - 1) if reading.lower[k] == "that" else None
        if chunk is None or self._at.get(k) is not None or reading.times[k] >= 0:
            return False
        # "told analysts on a call that talks began"
        told = reading.lower[self.wholes.of(chunk).start - 1] in TELLING
        return reading.tags[k] != "IN" or not told

    def _before_preposition(self, k: int, *, main: bool) -> int:
        """Return the word before "in which", and the "some" of "some of which"."""
        tags = self._reading.tags
        if k < 0 or tags[k] != "IN":
            return k
        few = self._at.get(k - 1)
        if few is None or self._reading.lower[k] != "of":
            return k - 1
        # "seven eggs, some of which hatched, were found": some did, and seven were.
        whole = main or self._reading.lower[few.head] in _ALL
        alone = few.end == few.start + 1 and tags[few.head] not in NOUNS
        return few.start - 1 if alone and whole else k - 1

    def _behind_reduced(self, k: int) -> int:
        """Return the last word before the "issued in May" that ends at *k*."""
        first = self.behind_adverbs(k)
        if first < k and self._reading.tags[first] == "IN":
            first -= 1
        group = self._reading.verb_at.get(first)
        reduced = group is not None and group.tense == "PASTPART" and not group.passive
        return group.first - 1 if group is not None and reduced and first < k else k
