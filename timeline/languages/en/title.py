"""A short English clause for an event: subject, verb, object, place."""

from collections.abc import Iterator, Mapping, Sequence

from timeline.languages.en.phrase import Chunk
from timeline.languages.en.reading import Found
from timeline.languages.en.role import Scene
from timeline.languages.en.verbs import Group
from timeline.languages.en.wording import Wording
from timeline.languages.en.words import HAVE, SAYING, STOPPERS, TITLE_DROPS

__all__ = ["Titles"]

_SHORTEST_NOUN_TITLE = 3
_SHORTEST_BARE_TITLE = 4
_END = frozenset((":", ".", "(", "WDT", "WP", "WRB", "WP$", ","))
_MAY_END = _END | {"CC"}
_APART = frozenset((",", ":", "CC", '"'))


class Titles:
    """Writes the titles of the events of one sentence."""

    __slots__ = ("_known", "_names", "_reading", "_scene", "_subjects", "_wording")

    def __init__(self, scene: Scene, names: Mapping[int, str]) -> None:
        """Take the noun phrases, and what pronouns stand for, by their index."""
        self._scene = scene
        self._reading = scene.reading
        self._names = names
        self._wording = Wording(scene.reading, names)
        self._subjects = frozenset(_subjects(scene))
        self._known: dict[int, str] = {}

    def title(self, event: Found) -> str:
        """Return the title of *event*; it has no word that the article has not."""
        group = event.group
        if group is None:
            return self._of_noun(event.index)
        title = self._of_verb(self._told_by(group))
        if " " in title:
            return title
        main = next((g for g in self._reading.groups if g.finite), None)
        return self._of_verb(main) if main is not None else title

    def _told_by(self, group: Group) -> Group:
        """Return the verb whose clause tells *group*: "plans" for "plans to close"."""
        reading = self._reading
        if reading.lower[group.head] == "according":
            return next((g for g in reading.groups if g.finite), group)
        while group.tense == "INFINITIVE":
            before = reading.verb_before(group.first)
            if before is None or not _APART.isdisjoint(
                reading.tags[before.head + 1 : group.first]
            ):
                break
            group = before
        return group

    def _of_verb(self, group: Group) -> str:
        known = self._known.get(group.head)
        if known is None:
            subject = self._scene.subject(group)
            words = [*self._opening(subject), *self._verb(group)]
            right = self._complement(group, subject)
            known = self._known[group.head] = self._wording.text(words, right)
        return known

    def _complement(self, group: Group, subject: Chunk | None) -> list[int]:
        """Return what the verb is said of, also where it stands before the verb."""
        if subject is not None and subject.start > group.head:
            return self._said_before(group)
        start = group.head + 1
        right = self._rest(start, reporting=self._is_content(start))
        if subject is None or group.passive or self._has_object(right):
            return right
        target = self._scene.object(group)
        if target is not None and target.end <= group.first:
            return [*range(target.start, target.end), *right]
        if right:
            return right
        return self._said_before(group)

    def _has_object(self, right: Sequence[int]) -> bool:
        return bool(right) and self._reading.tags[right[0]] != "IN"

    def _is_content(self, k: int) -> bool:
        """Tell whether what somebody says, or sees to be so, begins at *k*."""
        reading, n = self._reading, len(self._reading.tags)
        while k < n and (reading.times[k] >= 0 or self._leads_to_time(k)):
            k += 1
        return k < n and (reading.lower[k] == "that" or k in self._subjects)

    def _leads_to_time(self, k: int) -> bool:
        reading = self._reading
        timed = k + 1 < len(reading.times) and reading.times[k + 1] >= 0
        return timed and reading.tags[k] == "IN"

    def _said_before(self, group: Group) -> list[int]:
        """Return what stands before ", officials said"."""
        reading = self._reading
        subject = self._scene.subject(group)
        end = min(group.first, subject.start) if subject else group.first
        comma = end - 1
        while comma >= 0 and reading.tags[comma] in ('"', "''"):
            comma -= 1
        if reading.lower[group.head] not in SAYING or comma <= 0:
            return []
        if reading.tags[comma] != ",":
            return []
        first = next((g for g in reading.groups if g.finite and g.head < comma), None)
        told = self._scene.subject(first) if first is not None else None
        start = told.start if told is not None and told.start < comma else 0
        return [k for k in self._rest(start, reporting=True) if k < comma]

    def _opening(self, subject: Chunk | None) -> list[int]:
        if subject is None:
            return []
        reading = self._reading
        return [k for k in range(subject.start, subject.end) if reading.times[k] < 0]

    def _verb(self, group: Group) -> list[int]:
        lower, tags = self._reading.lower, self._reading.tags
        span = range(group.first, group.head + 1)
        kept = [k for k in span if lower[k] not in TITLE_DROPS]
        simple = lower[group.head].endswith("ed") and not group.negated
        if group.aspect == "PERFECTIVE" and simple and not group.passive:
            kept = [k for k in kept if lower[k] not in HAVE]
        return [k for k in kept if tags[k] != "PRP" or k in self._names]

    def _rest(self, start: int, *, reporting: bool) -> list[int]:
        """Return the words behind a verb or noun up to the end of its clause."""
        reading = self._reading
        tags, lower, times = reading.tags, reading.lower, reading.times
        kept: list[int] = []
        for k in range(start, len(tags)):
            tag = tags[k]
            if times[k] >= 0:
                if not self._modifies(k):
                    self._drop_preposition(kept)
            elif tag in _MAY_END or lower[k] in STOPPERS or k in self._subjects:
                if self._ends(k, reporting=reporting):
                    break
                kept.append(k)
            elif tag != "POS" or times[k - 1] < 0:
                kept.append(k)
        return kept

    def _modifies(self, k: int) -> bool:
        """Tell whether the time that word *k* belongs to stands before its noun."""
        times = self._reading.times
        end = k
        while end < len(times) and times[end] == times[k]:
            end += 1
        chunk = self._scene.at(end)
        return chunk is not None and chunk.start == end

    def _drop_preposition(self, kept: list[int]) -> None:
        tags = self._reading.tags
        while kept and tags[kept[-1]] in ("IN", "TO", "RB", "DT", "CC"):
            kept.pop()

    def _ends(self, k: int, *, reporting: bool) -> bool:
        reading = self._reading
        tag, word = reading.tags[k], reading.lower[k]
        if tag in _END:
            return not (tag == "," and self._is_list(k))
        if word in STOPPERS:
            return not (word == "that" and reporting)
        if tag == "CC":
            return self._starts_clause(k + 1)
        return not reporting and k in self._subjects

    def _is_list(self, k: int) -> bool:
        """Tell whether the comma at *k* stands in "Niger, Senegal and Togo"."""
        tags = self._reading.tags
        after = self._scene.at(k + 1)
        if after is None or after.start != k + 1 or self._scene.at(k - 1) is None:
            return False
        end = after.end
        return (
            end < len(tags) and tags[end] == "CC" and not self._starts_clause(end + 1)
        )

    def _starts_clause(self, k: int) -> bool:
        tags = self._reading.tags
        while k < len(tags) and tags[k] in ("RB", "''", '"'):
            k += 1
        if k >= len(tags) or tags[k][0] in "VW" or tags[k] in ("MD", "TO", "IN", ","):
            return True
        return k in self._subjects

    def _of_noun(self, k: int) -> str:
        reading, chunk = self._reading, self._scene.at(k)
        start = chunk.start if chunk is not None else k
        while start < k and reading.tags[start] in ("DT", "PRP$", "POS", "PDT"):
            start += 1
        head = chunk.end if chunk is not None else k + 1
        words = [j for j in range(start, head) if reading.times[j] < 0]
        right = self._modifiers(head)
        if len(words) + len(right) < _SHORTEST_NOUN_TITLE or (
            not right and len(words) < _SHORTEST_BARE_TITLE
        ):
            clause = self._clause_of(k)
            if clause is not None:
                return self._of_verb(self._told_by(clause))
        return self._wording.text(words, right)

    def _modifiers(self, start: int) -> list[int]:
        """Return the prepositional phrases behind a noun."""
        tags = self._reading.tags
        kept = self._rest(start, reporting=False)
        for at, k in enumerate(kept):
            if tags[k][0] == "V" or tags[k] in ("MD", "TO", "RB"):
                return kept[:at]
        if kept and tags[kept[0]] != "IN":
            return []
        return kept

    def _clause_of(self, k: int) -> Group | None:
        """Return the verb whose clause word *k* is in."""
        tags, groups = self._reading.tags, self._reading.groups
        before = self._reading.verb_before(k)
        after = next((g for g in groups if g.first > k and g.finite), None)
        if after is not None:
            subject = self._scene.subject(after)
            if subject is not None and subject.start <= k < subject.end:
                return after
        if before is not None and ":" not in tags[before.head : k]:
            return before
        return after


def _subjects(scene: Scene) -> Iterator[int]:
    """Give where a noun phrase begins that has a finite verb of its own."""
    reading = scene.reading
    for chunk in scene.chunks:
        group = reading.verb_from(chunk.end)
        if group is None:
            break
        if group.finite and _ADVERBS.issuperset(reading.tags[chunk.end : group.first]):
            yield chunk.start


_ADVERBS = frozenset(("RB", "''"))
