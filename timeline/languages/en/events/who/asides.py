"""Subjects that stand before what English puts in: between dashes, between commas."""

from collections.abc import Mapping
from typing import Protocol

from timeline.languages.en.events.who.antecedent import FRONTING, Antecedents
from timeline.languages.en.events.who.foremost import Foremost
from timeline.languages.en.events.who.origin import behind_name
from timeline.languages.en.syntax.clauses import OPENERS, Clauses
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import REPORTED, SAYING

__all__ = ["DASHES", "Asides"]

DASHES = frozenset(("--", "-", "–", "—"))
_LONGEST_ASIDE = 40
_MARKS = frozenset(('"', "''"))
_QUOTED = 2
_PAST = frozenset(("VBD", "VBN"))


class Finder(Protocol):
    """Finds other subjects of the same sentence."""

    def __getitem__(self, group: Group, /) -> Chunk | None:
        """Return the subject of a verb."""
        ...

    def shared(self, group: Group) -> Chunk | None:
        """Return the subject that coordination shares."""
        ...


class Asides:
    """Looks for the subject of a verb behind what is put in."""

    __slots__ = (
        "_antecedents",
        "_at",
        "_clauses",
        "_foremost",
        "_reading",
    )

    def __init__(
        self,
        reading: Reading,
        at: Mapping[int, Chunk],
        found: tuple[Antecedents, Clauses, Foremost],
    ) -> None:
        """Take a sentence, its noun phrases, its clauses and what opens them."""
        self._reading = reading
        self._at = at
        self._antecedents, self._clauses, self._foremost = found

    def before_dash(self, dash: int, group: Group, other: Finder) -> Chunk | None:
        """Look for the subject before what stands between two dashes, or one."""
        lower = self._reading.lower
        k = dash - 1
        while k > 0 and lower[k] not in DASHES:
            k -= 1
        if k <= 0 or dash - k > _LONGEST_ASIDE:
            k = dash
        while k and self._reading.tags[k - 1] in ('"', "''"):
            k -= 1
        chunk = self._at.get(k - 1)
        if chunk is None or chunk.end != k:
            return other.shared(group)
        first = self._foremost.between(self._clauses.start(k - 1), k)
        governed = chunk.start > 0 and self._reading.tags[chunk.start - 1] == "IN"
        # "A man found in the snow — a hiker — died": no snow did.
        return first or (other.shared(group) if governed else chunk)

    def told_aside(self, comma: int, other: Finder) -> Chunk | None:
        """Return the subject before the aside of "a truce signed in May, he said, was"."""
        k = self._antecedents.behind_adverbs(comma - 1)
        if k < comma - 1 and self._reading.tags[k] == "IN":
            k -= 1
        said, first = self._reading.verb_at.get(k), self._clauses.comma_before(comma)
        if said is None or self._reading.lower[said.head] not in SAYING:
            return None
        who, before = other[said], self._reading.verb_before(first)
        if who is None or who.start != first + 1 or before is None:
            return None
        start = self._clauses.start(first - 1)
        return self._foremost.between(start, first) or other[before]

    def across(self, comma: int, group: Group, other: Finder) -> Chunk | None:
        """Look for the subject before what stands between commas."""
        k = self._clauses.comma_before(comma)
        if (before := self._quoted(k) or self._before_time(k)) is not None:
            return before
        dashes = [j for j in range(max(k, 0), comma) if self._is_dash(j)]
        if len(dashes) == 1:
            return self._foremost.between(dashes[0] + 1, comma) or other.shared(group)
        says = self._reading.lower[group.head] in SAYING
        first = self._foremost.of_all(comma, self._is_relative) if k > 0 else None
        if first is not None:
            return first
        listed = self._listed_between(k, comma)
        if self._follows(comma, group) or (k <= 0 and self._is_listed(group)):
            return other.shared(group)
        if k <= 0:
            start = self._clauses.start(comma - 1)
            return self._foremost.between(start, comma) or other.shared(group)
        if listed is not None:
            return other[listed]
        return self._before_towns(k, comma, says=says) or other.shared(group)

    def _is_relative(self, group: Group) -> bool:
        return self._antecedents.relative(group) > 0

    def before_town(self, k: int) -> Chunk | None:
        """Return Holm for "Ida Holm, 54, of Karst, Ohio won", None without a town at *k*.

        That is the "trial" of "The trial of Ida Holm, 54, of Karst was held".
        """
        last = behind_name(self._reading, self._at, k)
        name = self._at.get(last) if last < k else None
        if name is None or self._reading.tags[k] != "NNP":
            return None
        led = name.start - 1
        if led < 0 or self._reading.tags[led] != "IN":
            return name
        start = self._clauses.start(led)
        return self._foremost.between(start, name.end) or name

    def _before_time(self, k: int) -> Chunk | None:
        """Return the goal of "Holm's goal, when his shot hit the post, put"; *k* is a comma."""
        reading = self._reading
        if k < 1 or reading.tags[k + 1] != "WRB" or reading.verb_before(k) is not None:
            return None
        return self._foremost.between(self._clauses.start(k - 1), k)

    def _quoted(self, k: int) -> Chunk | None:
        """Return the play of '"The Crow", a play by Ida Holm, opened'; *k* is a comma."""
        reading, near = self._reading, self._at.get(k - 2) if k > 1 else None
        if near is None or near.end != k - 1 or near.start > _QUOTED:
            return None
        marks = *reading.tags[near.start - 1 : near.start], reading.tags[k - 1]
        return near if _MARKS.issuperset(marks) else None

    def _before_towns(self, k: int, comma: int, *, says: bool) -> Chunk | None:
        """Return what stands before the comma at *k*, and before towns and ages there."""
        found = self._foremost.between(self._clauses.start(k - 1), k)
        before = self._clauses.comma_before(k)
        if says and not self._clauses.is_aside(k, comma):
            before = -1
        while before > 0 and self._clauses.is_aside(before, k):
            outer = self._foremost.between(self._clauses.start(before - 1), before)
            if outer is None or self._reading.lower[outer.start - 1] in FRONTING:
                break
            found, k = outer, before
            before = self._clauses.comma_before(k)
        return found

    def _follows(self, comma: int, group: Group) -> bool:
        """Tell whether "then" opens what was done next: "signed him in May, then sold"."""
        reading, before = self._reading, self._reading.verb_before(group.first)
        near = before is not None and self._clauses.comma_before(comma) < before.head
        then = near and reading.lower[comma + 1 : group.first] == ["then"]
        return then and before is not None and before.finite

    def _listed_between(self, first: int, comma: int) -> Group | None:
        """Return the "banned" of "jailed the premier, banned rallies, closed"."""
        reading = self._reading
        listed = reading.verb_at.get(first + 1)
        before = reading.verb_before(first)
        if listed is None or before is None or not before.finite:
            return None
        bare = listed.first == first + 1 and reading.tags[listed.head] in _PAST
        acts = self._at.get(listed.head + 1) is not None
        said = reading.lower[listed.head] in SAYING
        near = reading.verb_before(comma) is listed
        return listed if bare and acts and near and not said else None

    def _is_listed(self, group: Group) -> bool:
        """Tell whether a verb is one of several: "opened as a mill, was bombed and".

        So is that of "entered the league in 1899, won the cup in 1904".
        """
        reading = self._reading
        before = reading.verb_before(group.first)
        if before is None or not before.finite:
            return False
        main = self._antecedents.relative(before) <= 0
        dated = reading.times[group.first - 2] >= 0
        dated = dated and (group.passive or group.first == group.head)
        told = {*reading.lower[before.head : group.first]}
        if main and dated and before.tense == "PAST" == group.tense:
            return REPORTED.isdisjoint(told) and OPENERS.isdisjoint(told)
        behind = [g for g in reading.groups if g.first > group.head and g.finite]
        if not behind:
            return False
        near = "CC" in reading.tags[group.head : behind[0].first]
        return main and (near or any(reading.tags[g.first - 1] == "CC" for g in behind))

    def _is_dash(self, k: int) -> bool:
        """Tell whether a dash with a space stands at *k*."""
        return self._reading.lower[k] in DASHES and not self._reading.touches(k)
