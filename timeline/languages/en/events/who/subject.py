"""The subjects of English verbs."""

from collections.abc import Mapping, Sequence

from timeline.languages.en.events.who.antecedent import Antecedents
from timeline.languages.en.events.who.around_relative import joined, outside, with_part
from timeline.languages.en.events.who.asides import DASHES, Asides
from timeline.languages.en.events.who.carried import carrying
from timeline.languages.en.events.who.content import acts_as_subject, is_saying
from timeline.languages.en.events.who.deeds import is_of_outer, is_punished, withholds
from timeline.languages.en.events.who.detached import Detached, is_nominative
from timeline.languages.en.events.who.foremost import Foremost
from timeline.languages.en.events.who.inversion import inverted
from timeline.languages.en.events.who.listed import Lists
from timeline.languages.en.events.who.outer import outer
from timeline.languages.en.events.who.parted import Parted
from timeline.languages.en.syntax.clauses import Clauses
from timeline.languages.en.syntax.free_relative import verb_behind_free
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.joined import agree, both, counting
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import SAYING, SENSING

__all__ = ["Subjects"]

_RELATIVE = frozenset(("WDT", "WP"))
_TELLING = SAYING | {"say", "believe", "believed", "think", "thought", "hope", "fear"}
_CLAIMING = _TELLING | {"that", "claiming", "saying", "insisting", "arguing", "hoping"}


class Subjects(dict[Group, Chunk | None]):
    """The subjects of the verbs of a sentence, each found when it is first asked for.

    They are found through relative pronouns and coordination.
    """

    __slots__ = (
        "_asides",
        "_at",
        "_clauses",
        "_detached",
        "_foremost",
        "_lists",
        "_parted",
        "_reading",
        "antecedents",
    )

    def __init__(
        self, reading: Reading, chunks: Sequence[Chunk], at: Mapping[int, Chunk]
    ) -> None:
        """Take the noun phrases, and which of them each word is in."""
        self._reading = reading
        self._at = at
        self.antecedents = Antecedents(reading, at)
        self._detached = Detached(reading, at, self.antecedents)
        self._clauses = Clauses(reading, at)
        self._foremost = Foremost(reading, chunks, at)
        self._lists = Lists(reading, at, self.antecedents)
        self._parted = Parted(reading, at, self._foremost)
        found = (self.antecedents, self._clauses, self._foremost)
        self._asides = Asides(reading, at, found)

    def __missing__(self, group: Group) -> Chunk | None:
        # "Arrested, went" shares nothing: neither knows who.
        self[group] = None
        self[group] = found = self._whole(group)
        return found

    def _whole(self, group: Group) -> Chunk | None:
        found = outside(self._reading, self._at, group) or self._find(group)
        listed = self._lists.before(group, found) if found and group.finite else None
        if listed is not None:
            return listed
        found = with_part(self._reading, self._at, found, group)
        if found and group.finite and not agree(self._reading, found, group):
            # "Holm, who was ill, and the judges Carl Berg and Ida Lang were freed"
            near = self._at.get(self.antecedents.behind_adverbs(group.first - 1))
            listed = both(self._reading, self._at, near, group) if near else near
            apart = near is not None and found.end <= near.start
            found = listed if apart and listed and listed is not near else found
            found = self._agreeing(found, group)
            found = joined((self._reading, self._at), self.antecedents, found, group)
        return both(self._reading, self._at, found, group) if found else None

    def _agreeing(self, found: Chunk, group: Group) -> Chunk:
        """Return the talks of "Talks stalled when he fell ill and were taken up"."""
        reading, before = self._reading, self._reading.verb_before(group.first)
        if reading.tags[group.first - 1] != "CC" or agree(reading, found, group):
            return found
        while before is not None:
            other = self[before] if before.finite else None
            if other is not None and agree(reading, other, group):
                return other
            before = reading.verb_before(before.first)
        return found

    def _find(self, group: Group) -> Chunk | None:
        reading = self._reading
        if group is verb_behind_free(reading):
            return Chunk(0, group.first, 0)
        inside = self._at.get(group.first + 1)
        if inside is not None and inside.end <= group.head:
            # "had the mayor left"
            return inside
        k = self.antecedents.behind_adverbs(group.first - 1)
        if not group.finite:
            return self._of_participle(group, k)
        k -= self._parted.is_apart(k)
        k = self._parted.before_quoted(k)
        after = inverted(reading, self._at, group, k)
        if after is not None or k < 0:
            return after
        if reading.tags[k] in _RELATIVE or self.antecedents.is_that(k):
            return self.antecedents.of(k, group)
        found = self._said_of(k, group) or self._parted.of_reduced(group, self)
        found = found or self._parted.before_noun(k, group)
        return found or self._beside(k, group) or self._in_clause(k, group)

    def _said_of(self, k: int, group: Group) -> Chunk | None:
        """Return the raid of "a raid that officials said killed two"."""
        reading = self._reading
        told = reading.verb_at.get(k)
        if told is None or not told.finite:
            return None
        subject = self[told]
        before = subject.start - 1 if subject is not None else -1
        led = reading.tags[before] in _RELATIVE or reading.lower[before] == "that"
        if led and before > 0 and reading.lower[k] in _TELLING:
            # "a crash, which it says happened on Monday"
            return self.antecedents.of(before, group)
        if subject is not None and is_nominative(reading, subject):
            # "A man who served five years for a theft he denied was freed."
            return self.antecedents.nesting(group) or self._detached.known_to(subject)
        return None

    def _beside(self, k: int, group: Group) -> Chunk | None:
        """Return what the word before a verb makes its subject: "he", "and", a comma."""
        reading, near = self._reading, self._detached.touching(k)
        if near is not None:
            return near
        if reading.tags[k] == ",":
            before = reading.verb_before(group.first)
            if before is not None and reading.tags[group.first] == "VBN":
                # "was beaten, robbed and killed"
                return self[before]
            if (inner := self._parted.before_aside(before, k)) is not None:
                return inner
            aside = self._clauses.comma_before(k) + 1
            joined = reading.lower[aside] != "both" if aside else False
            if joined and reading.tags[aside : aside + 2] == ["CC", "IN"]:
                # "It left, and in May, without a word, came back"
                return self.shared(group)
            told = self.antecedents.awaiting(group) or self._asides.told_aside(k, self)
            return told or self._asides.across(k, group, self)
        if reading.lower[k] in DASHES:
            return self._asides.before_dash(k, group, self)
        return self.shared(group) if self._goes_on(k, group) else None

    def _in_clause(self, k: int, group: Group) -> Chunk | None:
        """Return the noun phrase that opens the clause of a verb."""
        if acts_as_subject(self._reading, k + 1, group.first):
            return None
        start = self._clauses.start(k)
        if (told := self._asides.before_town(k)) is not None:
            return told
        found = self.antecedents.awaiting(group) or self.antecedents.nesting(group)
        found = found or self._parted.before_state(start, group)
        found = found or self._foremost.opening(start, k, group.first)
        found = self._parted.behind_state(found, k)
        if found is not None:
            return self._behind_relative(found, group) or found
        if start > 0 and self._reading.tags[start - 1] in _RELATIVE:
            return self.antecedents.of(start - 1, group)
        return self.shared(group)

    def _goes_on(self, k: int, group: Group) -> bool:
        """Tell whether only "and" stands before a verb: "met in May and agreed"."""
        reading = self._reading
        joined = reading.tags[k] == "CC" and reading.lower[k - 1 : k] != ["all"]
        return joined and all(time < 0 for time in reading.times[k : group.first])

    def _behind_relative(self, found: Chunk, group: Group) -> Chunk | None:
        """Return the woman of "a woman who was watching her son was hurt"."""
        least = len(counting(self._reading, found.start))
        before = self._reading.verb_at.get(found.start - least - 1)
        before = before or carrying(self._reading, self._at, found, group)
        joined = "CC" in self._reading.tags[found.start : group.first]
        if before is None or before.passive or joined:
            return None
        bidden = self._reading.verb_at.get(before.first - 1)
        if before.tense == "INFINITIVE" and bidden and bidden.tense == "PASTPART":
            # "ships ordered to leave the port sailed"
            told = None if bidden.passive else self._at.get(bidden.first - 1)
            return self[bidden] if told is not None else None
        if before.tense == "PRESPART":
            # "a barge carrying gravel sank", but "with police saying a barge sank"
            carrier = self._at.get(before.first - 1)
            tells = carrier is not None and is_saying(self._reading, before, carrier)
            return None if tells or carrier is None else self[before]
        if self._reading.lower[before.head] in SENSING | _TELLING:
            # "expects to see that grow", "which said the mayor had left"
            return None
        relative = self.antecedents.relative(self._first_joined(before))
        return self.antecedents.of(relative, group, main=True) if relative > 0 else None

    def _first_joined(self, group: Group) -> Group:
        """Return the "robbed" of "who robbed one and then tried to rob another"."""
        reading = self._reading
        before = reading.verb_before(group.first)
        while before is not None and not self.antecedents.relative(group):
            k = self.antecedents.behind_adverbs(group.first - 1)
            if reading.tags[k] != "CC" and group.tense != "INFINITIVE":
                break
            group, before = before, reading.verb_before(before.first)
        return group

    def _of_participle(self, group: Group, k: int) -> Chunk | None:
        """Return whom a participle or infinitive is about."""
        opens = k > 0 and self._reading.tags[k] == '"' and group.tense == "PRESPART"
        # 'an accord "halting the bloodshed"'
        k -= opens and group.first == k + 1
        chunk = self._at.get(k)
        beside = group.tense == "PRESPART" and self._reading.times[group.first - 1] < 0
        reduced = group.tense == "PASTPART" or beside
        if reduced and chunk and is_of_outer(self._reading, chunk, group):
            return self.shared(group)
        if reduced and chunk is not None and chunk.end == k + 1:
            return self.antecedents.told_of(chunk, group)
        if chunk is not None and chunk.end == k + 1:
            due = self._detached.due(chunk)
            if due is not None or group is self._reading.groups[0]:
                # "Mayor to resign", "Talks due to begin were postponed"
                return due or chunk
        told = self._detached.accused(group) or self._detached.apart(group, k)
        told = told or self._detached.to_be(group, k)
        told = told or self._detached.fronted(group, self.__getitem__)
        told = told or self.shared(group)
        if told is None and self._reading.tags[k] == "," and group.tense == "PASTPART":
            # "Monday is the anniversary of the act, signed in 1935"
            return self._at.get(k - 1)
        # "There is a holiday in May, with schools reopening in June"
        return None if told and self._reading.tags[told.head] == "EX" else told

    def shared(self, group: Group) -> Chunk | None:
        """Return the subject of the verb before, which coordination shares."""
        before = self._clauses.verb_before(group)
        if before is None:
            return None
        teller = self._teller(before, group)
        if teller is not None:
            return teller
        if group.finite and "CC" not in self._reading.tags[before.head : group.first]:
            relative = self.antecedents.relative(before)
            if relative > 0:
                return self.antecedents.of(relative, group, main=True)
            subject = self[before]
            known = self._detached.known_to(subject) if subject is not None else None
            if known is not None:
                return known
        main = self._main_before(before, group)
        if main is not None:
            return self[main]
        apart = group.tense == "PRESPART" and self._reading.tags[group.first - 1] == ","
        # "bought it in a deal valued at $2 million, a day after reporting a loss"
        led = self._reading.lower[group.first - 1] in ("after", "before")
        apart = apart or group.finite or (led and before.tense == "PASTPART")
        wholes = self.antecedents.wholes
        return self[outer(self._reading, self._at, wholes, before) if apart else before]

    def _teller(self, before: Group, group: Group) -> Chunk | None:
        """Return the Lund of "Lund said it was a mistake, but was jailed": no "it" was."""
        inner, reading = self[before], self._reading
        if inner is None:
            return None
        punished = group.passive and is_punished(reading, group)
        told_it = punished and reading.lower[inner.start] == "it"
        if not told_it and not withholds(reading, inner, group):
            return None
        told = reading.verb_before(inner.start)
        if told is None or reading.lower[inner.start - 1] not in _CLAIMING:
            return None
        while told is not None and not told.finite:
            told = reading.verb_before(told.first)
        return self[told] if told is not None else None

    def _main_before(self, before: Group, group: Group) -> Group | None:
        """Return the "gives" of "gives a talk that they will film, and leaves"."""
        k = self.antecedents.behind_adverbs(group.first - 1)
        if not group.finite or self._reading.tags[max(0, k - 1) : k + 1] != [",", "CC"]:
            return None
        first = self.antecedents.relative(self._first_joined(before))
        if first <= 0:
            # "shut a plant, with 240 jobs lost, and sold another"
            comma = self._clauses.comma_before(k - 1)
            first = comma if self._reading.lower[comma + 1] == "with" else 0
        main = self._reading.verb_before(first) if first > 0 else None
        return main if main is not None and main.finite else None
