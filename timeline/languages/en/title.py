"""A short English clause for an event: subject, verb, object, place."""

from collections.abc import Mapping, Sequence

from timeline.languages.en.content import Content
from timeline.languages.en.extent import Extent
from timeline.languages.en.lexeme import lexemes
from timeline.languages.en.opening import opening, shortened
from timeline.languages.en.phrase import Chunk
from timeline.languages.en.reading import Found
from timeline.languages.en.role import Scene
from timeline.languages.en.stance import LIGHT
from timeline.languages.en.ties import UNTIED, Tie
from timeline.languages.en.verbs import Group
from timeline.languages.en.wording import LONGEST, Wording
from timeline.languages.en.words import (
    BE,
    BOUNDING,
    HAVE,
    RELATING,
    TITLE_DROPS,
)

__all__ = ["Titles"]

_APART = frozenset((",", ":", "CC", '"'))
_LONG = 4
_BESIDE = frozenset(("RB", "RBR", "JJ", "CD", "NNS"))
_GERUND = frozenset(("of", "from", "with", "in", "against", "on", "into"))
_CLITICS = frozenset(("'s", "’s", "'re", "’re"))
_SHORTEST_NOUN_TITLE = 3
_SHORTEST_BARE_TITLE = 4


class Titles:
    """Writes the titles of the events of one sentence."""

    __slots__ = (
        "_content",
        "_extent",
        "_known",
        "_names",
        "_reading",
        "_scene",
        "_wording",
    )

    def __init__(self, scene: Scene, names: Mapping[int, str]) -> None:
        """Take the noun phrases, and what pronouns stand for, by their index."""
        self._scene = scene
        self._reading = scene.reading
        self._names = names
        self._extent = Extent(scene)
        self._content = Content(scene, self._extent)
        self._wording = Wording(scene.reading, names)
        self._known: dict[int, str] = {}

    def title(self, event: Found, times: Mapping[int, Tie]) -> str:
        """Return the title of *event*; it has no word that the article has not.

        Args:
            event: An event of the sentence.
            times: What the events of the sentence are tied to, by their index.
        """
        group = event.group
        if group is None:
            return self._of_noun(event.index, times)
        told = self._main(group) if self._is_minor(group) else self._followed(group)
        adding = self._adding(group) if told is None else None
        if adding is not None:
            return adding
        title = self._of_verb(told or self._told_by(group))
        if " " in title and not self._bounds_time(group):
            return title
        main = next((g for g in self._reading.groups if g.finite and g != group), None)
        return self._of_verb(main) if main is not None else title

    def _is_minor(self, group: Group) -> bool:
        """Tell whether a participle is no clause: "compared with", "a planned sale"."""
        if group.finite or group.passive or group.tense == "INFINITIVE":
            return False
        return self._is_inside(group) or self._reading.lower[group.head] in RELATING

    def _is_inside(self, group: Group) -> bool:
        """Tell whether a participle stands in a noun phrase: "the reported theft"."""
        chunk = self._scene.at(group.head)
        return chunk is not None and chunk.start <= group.head < chunk.head

    def _main(self, group: Group) -> Group | None:
        """Return the verb whose clause a participle only adds to."""
        reading = self._reading
        before = reading.verb_before(group.first)
        while before is not None and not before.finite:
            before = reading.verb_before(before.first)
        if before is not None:
            return before
        return next((g for g in reading.groups if g.finite), None)

    def _adding(self, group: Group) -> str | None:
        """Return a clause with the participle behind its comma: "fell, killing two"."""
        k = group.first - 1
        if group.tense != "PRESPART" or k < 0 or self._reading.tags[k] != ",":
            return None
        main = self._reading.verb_before(k)
        if main is None or not main.finite or self._scene.subject(main) is None:
            return None
        clause = self._of_verb(self._told_by(main))
        right = self._extent.behind(group.head + 1, reporting=False)
        added = self._wording.added([*range(group.first, group.head + 1), *right])
        whole = f"{clause}, {added}"
        return whole if right and len(whole) <= LONGEST else clause

    def _followed(self, group: Group) -> Group | None:
        """Return the verb at once behind a bare participle: "those hurt were few"."""
        if group.tense != "PASTPART" or group.passive:
            return None
        after = self._reading.verb_from(group.head + 1)
        touches = after is not None and after.first == group.head + 1 and after.finite
        return after if touches else None

    def _bounds_time(self, group: Group) -> bool:
        """Tell whether a verb only says where a time ends: "the year ended May 31"."""
        reading, k = self._reading, group.head
        timed = k + 1 < len(reading.times) and reading.times[k + 1] >= 0
        return timed and not group.finite and reading.lower[k] in BOUNDING

    def _told_by(self, group: Group) -> Group:
        """Return the verb whose clause tells *group*: "plans" for "plans to close"."""
        reading = self._reading
        if reading.lower[group.head] == "according":
            return next((g for g in reading.groups if g.finite), group)
        before = self._governor(group)
        while before is not None:
            group, before = before, self._governor(before)
        return group

    def _governor(self, group: Group) -> Group | None:
        """Return the verb that an infinitive or a gerund completes."""
        reading = self._reading
        before = reading.verb_before(group.first)
        if before is None or self._is_inside(before):
            return None
        if group.tense == "INFINITIVE":
            between = reading.tags[before.head + 1 : group.first]
            return before if _APART.isdisjoint(between) else None
        if group.tense != "PRESPART":
            return None
        k = group.first - 1
        if k != before.head and reading.lower[k] not in _GERUND:
            return None
        chunk = self._scene.at(before.head + 1)
        end = chunk.end if chunk is not None else before.head + 1
        return before if k in (before.head, end) and not before.copula else None

    def _of_verb(self, group: Group) -> str:
        known = self._known.get(group.head)
        if known is None:
            subject = self._scene.subject(group)
            left, verb = opening(self._reading, subject), self._verb(group)
            right = self._complement(group, subject)
            known = self._wording.text([*left, *verb], right)
            if subject and len(left) > _LONG and right:
                bare = self._wording.text([*left, *verb], [])
                if len(known) <= len(bare):
                    left = shortened(self._reading, left, subject, group)
                    known = self._wording.text([*left, *verb], right)
            self._known[group.head] = known
        return known

    def _complement(self, group: Group, subject: Chunk | None) -> list[int]:
        """Return what the verb is said of, also where it stands before the verb."""
        if subject is not None and subject.start > group.head:
            return self._content.said_before(group)
        start = group.head + 1
        right = self._extent.behind(start, reporting=self._content.reports(start))
        if subject is None or group.passive or self._has_object(right):
            return right
        target = self._scene.object(group)
        if target is not None and target.end <= group.first:
            return [*range(target.start, target.end), *right]
        if right:
            return right
        return self._content.said_before(group)

    def _has_object(self, right: Sequence[int]) -> bool:
        reading = self._reading
        as_what = bool(right) and reading.lower[right[0]] == "as"
        return bool(right) and reading.tags[right[0]] != "IN" and not as_what

    def _verb(self, group: Group) -> list[int]:
        lower, tags = self._reading.lower, self._reading.tags
        span = range(group.first, group.head + 1)
        kept = [k for k in span if lower[k] not in TITLE_DROPS or lower[k + 1] == "to"]
        simple = lower[group.head].endswith("ed") and not group.negated
        if group.aspect == "PERFECTIVE" and simple and not group.passive:
            kept = [k for k in kept if lower[k] not in HAVE]
        if len(kept) > 1 and lower[kept[0]] in _CLITICS and tags[kept[1]] != "VBD":
            named = group.first - 1 in self._names and lower[kept[1]] not in BE
            kept = kept[1:] if named else kept
        return [k for k in kept if tags[k] != "PRP" or k in self._names]

    def _of_noun(self, k: int, times: Mapping[int, Tie]) -> str:
        reading, chunk = self._reading, self._scene.at(k)
        told = self._taking_part(k, chunk, times) or self._said_with(k)
        if told is not None:
            return self._of_verb(self._told_by(told))
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
            own = times.get(k, UNTIED).timex
            apart = (
                own is not None
                and clause is not None
                and (times.get(clause.head, UNTIED).timex not in (None, own))
            )
            if clause is not None and not (apart and len(words) + len(right) > 1):
                return self._of_verb(self._told_by(clause))
        return self._wording.text(words, right)

    def _modifiers(self, start: int) -> list[int]:
        """Return the prepositional phrases behind a noun."""
        tags = self._reading.tags
        kept = self._extent.behind(start, reporting=False)
        for at, k in enumerate(kept):
            chunk = self._scene.at(k)
            inside = chunk is not None and k < chunk.head
            if (tags[k][0] == "V" and not inside) or tags[k] in ("MD", "TO", "RB"):
                return kept[:at]
        if kept and tags[kept[0]] != "IN":
            return []
        return kept

    def _taking_part(
        self, k: int, chunk: Chunk | None, times: Mapping[int, Tie]
    ) -> Group | None:
        """Return the verb that a noun is subject or object of, if it tells its time."""
        if chunk is None or chunk.head != k:
            return None
        verb = self._carrier(chunk)
        if verb is None:
            verb = self._reading.verb_from(chunk.end)
            acts = verb is not None and verb.finite and not verb.copula
            subject = self._scene.subject(verb) if verb and acts else None
            if subject is None or subject.head != k:
                return None
        if verb is None:
            return None
        own, its = times.get(k, UNTIED).timex, times.get(verb.head, UNTIED).timex
        return verb if its is None or its == own else None

    def _said_with(self, k: int) -> Group | None:
        """Return the "be" that an adjective is said with: "will be lower"."""
        if self._reading.tags[k] not in ("JJ", "JJR"):
            return None
        before = self._reading.verb_before(k)
        far = before is None or not before.copula
        if before is None or far or self._scene.subject(before) is None:
            return None
        between = self._reading.tags[before.head + 1 : k]
        return before if _BESIDE.issuperset(between) else None

    def _carrier(self, chunk: Chunk) -> Group | None:
        """Return the verb whose object a noun is, if it says little else: "had"."""
        reading, before = self._reading, chunk.start - 1
        while before >= 0 and reading.tags[before] in ("RB", "RP"):
            before -= 1
        verb = reading.verb_at.get(before)
        if verb is None or verb.tense in ("PRESPART", "PASTPART"):
            return None
        light = lexemes().of(reading.lower[verb.head], "V").lemma in LIGHT
        return verb if light and self._scene.subject(verb) is not None else None

    def _clause_of(self, k: int) -> Group | None:
        """Return the verb whose clause word *k* is in."""
        tags, groups = self._reading.tags, self._reading.groups
        before = self._reading.verb_before(k)
        while before is not None and self._is_inside(before):
            before = self._reading.verb_before(before.first)
        after = next((g for g in groups if g.first > k and g.finite), None)
        if after is not None:
            subject = self._scene.subject(after)
            if subject is not None and subject.start <= k < subject.end:
                return after
        if before is not None and ":" not in tags[before.head : k]:
            return before
        return after
