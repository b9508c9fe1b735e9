"""Subjects of English verbs that what is said of them parts from their verb."""

from collections.abc import Mapping

from timeline.languages.en.events.who.antecedent import FRONTING
from timeline.languages.en.events.who.foremost import Foremost
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.words import FIRST_NAMES, HONORIFICS, SAYING

__all__ = ["Parted"]

_APART = frozenset((",", "CC", ":"))
_LYING = frozenset(("in", "at", "near", "outside"))
_OPENING = frozenset((":", ";", ".", '"', "''"))


class Parted:
    """Looks for a subject before its place, its participle or its time."""

    __slots__ = ("_at", "_foremost", "_reading")

    def __init__(
        self, reading: Reading, at: Mapping[int, Chunk], foremost: Foremost
    ) -> None:
        """Take a sentence, its noun phrases, and what opens its clauses."""
        self._reading = reading
        self._at = at
        self._foremost = foremost

    def before_state(self, state: int, group: Group) -> Chunk | None:
        """Return the mill of "A mill in Karst, Ohio burned down": no state burned."""
        reading, town = self._reading, self._at.get(state - 2)
        named = reading.tags[max(0, state - 1) : group.first]
        if town is None or named[:1] != [","] or {*named[1:]} != {"NNP"}:
            return None
        person = reading.words[state] in FIRST_NAMES | HONORIFICS
        head = self._at.get(town.start - 2)
        if town.end != state - 1 or head is None:
            return None
        # "Rallies against the president, Carl Berg began in May"
        office = is_person(reading.lower[town.head])
        lying = reading.lower[town.start - 1] in _LYING and not person
        free = head.end == town.start - 1
        free = free and (office or (lying and reading.tags[town.head] == "NNP"))
        opened = not head.start or reading.lower[head.start - 1] == "that"
        free = free and opened and reading.tags[head.end] == "IN"
        if reading.lower[group.head] in SAYING and "," in reading.tags[group.head :]:
            # "A man in Karst, Holm said on Monday, was hurt"
            return None
        return self._foremost.between(head.start, town.end) if free else None

    def of_reduced(
        self, group: Group, subjects: Mapping[Group, Chunk | None]
    ) -> Chunk | None:
        """Return the ban of "a ban imposed after the riots was lifted"."""
        reading = self._reading
        before = reading.verb_before(group.first)
        if before is None or before.tense != "PASTPART" or before.passive:
            return None
        between = slice(before.head + 1, group.first)
        if "," in reading.tags[between] or FRONTING.isdisjoint(reading.lower[between]):
            return None
        if not self._closes(group):
            # "A ban imposed after riots broke out was lifted"
            return None
        subject = subjects[before]
        if subject is None or subject.end != before.first:
            return None
        outer = reading.verb_before(subject.start)
        free = outer is None or not outer.finite or reading.lower[outer.head] in SAYING
        return subject if free else None

    def is_apart(self, k: int) -> bool:
        """Tell whether "on" stands at *k* in "Brandt, head of the mine, on Tuesday left"."""
        reading = self._reading
        timed = reading.times[k + 1 : k + 2] > [-1] and reading.tags[0] != "IN"
        return timed and k > 0 and reading.tags[k - 1 : k + 1] == [",", "IN"]

    def before_quoted(self, k: int) -> int:
        """Return the talks for the mark at *k* in 'said the talks "have failed"'.

        So the "on" of 'a law on "hidden fees" was passed'; else *k*.
        """
        tags = self._reading.tags
        quoted = self._at.get(k - 1) if k > 0 and tags[k] == '"' else None
        if quoted is None or quoted.end != k:
            return k
        led = tags[max(0, quoted.start - 2) : quoted.start] == ["IN", '"']
        return quoted.start - 2 if led else k - 1

    def before_aside(self, before: Group | None, k: int) -> Chunk | None:
        """Return the vote of "the way the vote, held in May, was run" for the comma at *k*.

        The aside has the verb *before*.
        """
        tags = self._reading.tags
        if before is None or before.tense != "PASTPART" or before.passive:
            return None
        near = self._at.get(before.first - 2) if before.first < k else None
        if (
            near is None
            or tags[before.first - 1] != ","
            or near.end != before.first - 1
        ):
            return None
        touches = near.start > 0 and tags[near.start - 1] in NOUNS
        return near if touches and tags[near.start] == "DT" else None

    def behind_state(self, found: Chunk | None, k: int) -> Chunk | None:
        """Return the trade of "important with trade planned", for what is important."""
        tags = self._reading.tags
        if found is None or tags[found.start : found.start + 2] != ["JJ", "IN"]:
            return found
        near = self._at.get(k)
        led = found.start > 0 and tags[found.start - 1] == "RB"
        return near if led and near is not None and near.end == k + 1 else found

    def before_noun(self, k: int, group: Group) -> Chunk | None:
        """Return the train of "the last train before the closure leaves"."""
        reading, near = self._reading, self._at.get(k)
        led = near.start - 1 if near is not None and near.end == k + 1 else 0
        if led < 1 or reading.lower[led] not in FRONTING:
            return None
        head = self._at.get(led - 1)
        if head is None or head.end != led or reading.times[head.head] >= 0:
            return None
        opens = head.start == 0 or reading.tags[head.start - 1] in _OPENING
        return head if opens and self._closes(group) else None

    def _closes(self, group: Group) -> bool:
        """Tell whether no other verb is told of by the clause behind this one."""
        after = self._reading.verb_from(group.head + 1)
        if after is None or not after.finite:
            return True
        return not _APART.isdisjoint(self._reading.tags[group.head : after.first])
