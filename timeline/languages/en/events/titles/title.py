"""A short English clause for an event: subject, verb, object, place."""

from collections.abc import Mapping, Sequence

from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.events.titles.content import Content
from timeline.languages.en.events.titles.extent import Extent
from timeline.languages.en.events.titles.opening import opening, shortened
from timeline.languages.en.events.titles.predicate import Predicate
from timeline.languages.en.events.titles.teller import Tellers
from timeline.languages.en.events.titles.wording import LONGEST, Wording
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Found
from timeline.languages.en.syntax.verbs import Group
from timeline.languages.en.syntax.words import (
    BOUNDING,
    HAVE,
    REPORTED,
)

__all__ = ["Titles"]

_LONG = 4
_SPEAKING = frozenset(("i", "we", "you"))
_OWN = frozenset(("of", "in", "at", "near", "by"))
_HOURS = frozenset(("trading", "business", "close", "dealings"))
_PLACES = frozenset(("in", "at", "during", "through", "via"))
_COMING = frozenset(("came", "comes", "come", "coming"))
_MARKING = frozenset(("mark", "marks", "marked"))
_SHORTEST_NOUN_TITLE = 3
_SHORTEST_BARE_TITLE = 4


class Titles:
    """Writes the titles of the events of one sentence."""

    __slots__ = (
        "_content",
        "_extent",
        "_known",
        "_names",
        "_predicate",
        "_reading",
        "_scene",
        "_tellers",
        "_wording",
    )

    def __init__(self, scene: Scene, names: Mapping[int, str]) -> None:
        """Take the noun phrases, and what pronouns stand for, by their index."""
        self._scene = scene
        self._reading = scene.reading
        self._names = dict(names)
        self._tellers = Tellers(scene)
        self._extent = Extent(scene)
        self._content = Content(scene, self._extent)
        self._wording = Wording(scene.reading, self._names)
        self._predicate = Predicate(scene, self._names)
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
        told = (
            self._tellers.main(group)
            if self._tellers.is_minor(group)
            else self._tellers.followed(group)
        )
        if self._tellers.is_asked(group):
            return self._of_question(group)
        added = self._of_participle(group, times) if told is None else None
        if added is not None:
            return added
        title = self._of_verb(told or self._tellers.told_by(group))
        if " " in title and not self._tellers.bounds_time(group):
            return title
        main = next((g for g in self._reading.groups if g.finite and g != group), None)
        return self._of_verb(main) if main is not None else title

    def _of_participle(self, group: Group, times: Mapping[int, Tie]) -> str | None:
        """Return the title of what goes on with another verb, None of another word."""
        if self._tellers.is_means(group, times):
            return self._of_verb(self._tellers.main(group) or group)
        if self._tellers.has_own_time(group, times):
            # "sang in 1980, winning a medal in 1985"
            return self._of_verb(group)
        added = self._adding(group)
        # "tried to hit the car, damaging a wall" is too long for both.
        lone = added is None and self._tellers.goes_on(group) is not None
        return self._of_verb(group) if lone else added

    def _of_question(self, group: Group) -> str:
        """Return the clause around "what prompted it": "declined to say what"."""
        main = self._tellers.main(group)
        if main is None or main.head > group.head:
            return self._of_verb(group)
        left = opening(self._reading, self._scene.subject(main))
        span = range(main.first, group.head + 1)
        between = [k for k in span if not self._tellers.is_timed(k)]
        right = self._extent.behind(group.head + 1, reporting=False)
        title = self._wording.text([*left, *between], right)
        return title if len(title) <= LONGEST else self._of_verb(main)

    def _adding(self, group: Group) -> str | None:
        """Return a clause with the participle behind its comma: "fell, killing two"."""
        k = group.first - 1
        before = self._reading.verb_before(group.first)
        if before and before.tense == group.tense and self._reading.tags[k] == "CC":
            # "closed its mill, cutting 40 jobs and prompting a strike"
            k = before.first - 1
        timed = group.tense == "PRESPART" and self._reading.times[k] >= 0
        further = group.tense in ("PRESPART", "INFINITIVE")
        if not further or k < 0 or not (timed or self._reading.tags[k] == ","):
            return None
        main = self._reading.verb_before(k + timed)
        if main is None or not main.finite or self._scene.subject(main) is None:
            return None
        clause = self._of_verb(self._tellers.told_by(main))
        right = self._extent.behind(group.head + 1, reporting=False)
        added = self._wording.added([*range(group.first, group.head + 1), *right])
        if timed and added in clause:
            return clause
        mark = "," if group.tense == "PRESPART" else ""
        whole = f"{clause}{mark} {added}"
        return whole if right and len(whole) <= LONGEST else clause

    def _of_verb(self, group: Group) -> str:
        known = self._known.get(group.head)
        if known is None:
            known = self._known[group.head] = self._clause(group)
        return known

    def _clause(self, group: Group) -> str:
        reading, subject = self._reading, self._scene.subject(group)
        left, verb = self._opening(group, subject), self._predicate.of(group)
        right = self._complement(group, subject)
        marks = right and reading.lower[group.head] in _MARKING and not group.passive
        if subject is None and marks:
            # "This year marks the tenth anniversary"
            left, verb = [], []
        title = self._wording.text([*left, *verb], right)
        told = self._content.main_before(group) if right else None
        if told is not None and right[0] < group.first:
            return self._with_content(group, told, title)
        inner = self._content.verb_behind(group.head + 1)
        if inner is not None and self._wording.is_cut(title, right, inner.head):
            shorter = self._with_short_subject(right, inner)
            title = self._wording.text([*left, *verb], shorter)
        said = self._content.main_behind(group)
        if said is not None and self._wording.is_cut(title, right, said.head):
            return self._of_verb(said)
        if subject and len(left) > _LONG and right:
            bare = self._wording.text([*left, *verb], [])
            if len(title) <= len(bare):
                left = shortened(reading, left, subject, group)
                title = self._wording.text([*left, *verb], right)
        return title

    def _with_short_subject(self, right: list[int], inner: Group) -> list[int]:
        """Return a long content without what its subject has behind its noun."""
        subject = self._scene.subject(inner)
        if subject is None or subject.end > inner.first or subject.head not in right:
            return right
        words = [k for k in right if subject.start <= k < subject.end]
        core = shortened(self._reading, words, subject, inner)
        return [k for k in right if k < subject.start or k in core or k >= inner.first]

    def _with_content(self, group: Group, told: Group, title: str) -> str:
        """Return a title with what somebody said, or that alone if it is too long."""
        reading, subject = self._reading, self._scene.subject(group)
        verb = reading.words[told.head]
        name = self._names.get(subject.start, "") if subject is not None else ""
        pronoun = subject is not None and reading.tags[subject.head] == "PRP"
        pronoun = pronoun and (not name or title.count(name) > 1)
        speaking = self._scene.subject(told)
        first = speaking is not None and reading.lower[speaking.start] in _SPEAKING
        named = not pronoun or first
        fits = verb in title and (speaking is None or named)
        self._known[group.head] = title if fits else self._of_verb(told)
        return self._known[group.head]

    def _opening(self, group: Group, subject: Chunk | None) -> list[int]:
        """Return the subject, or the time that is one: "the latest period had"."""
        if subject is not None or not group.finite:
            return opening(self._reading, subject)
        k = group.first
        tags = self._reading.tags
        while k and self._reading.times[k - 1] >= 0:
            k -= 1
        noun = any(tag[0] in "NC" for tag in tags[k : group.first])
        ends = self._reading.lower[group.head] in BOUNDING
        governed = k > 0 and tags[k - 1] in ("IN", "TO")
        return list(range(k, group.first)) if noun and not (ends or governed) else []

    def _complement(self, group: Group, subject: Chunk | None) -> list[int]:
        """Return what the verb is said of, also where it stands before the verb."""
        if subject is not None and subject.start > group.head and group.finite:
            return self._content.said_before(group)
        start = group.head + 1
        told = (
            self._content.start(start)
            if self._reading.lower[start - 1] in REPORTED
            else -1
        )
        reports = told >= 0 or self._content.reports(start)
        right = self._extent.behind(max(start, told), reporting=reports)
        if not right and self._reading.lower[group.head] in _COMING:
            return self._extent.of_clause(start)
        if subject is None or group.passive or self._has_object(right):
            return right
        where = right and self._reading.lower[right[0]] in _PLACES
        if where and self._content.main_before(group) is not None:
            # "It fell, she said in a statement"
            return self._content.said_before(group)
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

    def _of_noun(self, k: int, times: Mapping[int, Tie]) -> str:
        reading, chunk = self._reading, self._scene.at(k)
        told = self._tellers.taking_part(k, chunk, times) or self._tellers.said_with(k)
        if told is None and reading.lower[k] in _HOURS:
            told = self._tellers.clause_of(k)
        if told is not None:
            added = self._of_participle(told, times)
            return added or self._of_verb(self._tellers.told_by(told))
        start = chunk.start if chunk is not None else k
        while start < k and reading.tags[start] in ("DT", "PRP$", "POS", "PDT"):
            start += 1
        head = chunk.end if chunk is not None else k + 1
        words = [j for j in range(start, head) if reading.times[j] < 0]
        right = self._modifiers(chunk, head)
        if len(words) + len(right) < _SHORTEST_NOUN_TITLE or (
            not right and len(words) < _SHORTEST_BARE_TITLE
        ):
            clause = self._tellers.clause_of(k)
            lone = clause is not None and self._is_lone(k, clause, times)
            if clause is not None and not lone:
                return self._of_verb(self._tellers.told_by(clause))
        return self._wording.text(words, right)

    def _is_lone(self, k: int, clause: Group, times: Mapping[int, Tie]) -> bool:
        """Tell whether a noun has a day, and its clause none: "paid for May's storm".

        Where the clause has another day, people are shown that.
        """
        own = times.get(k, UNTIED).timex
        if own is None or clause.copula or self._reading.lower[clause.head] in HAVE:
            return False
        return times.get(clause.head, UNTIED).timex is None

    def _modifiers(self, chunk: Chunk | None, start: int) -> list[int]:
        """Return the prepositional phrases behind a noun."""
        tags, lower = self._reading.tags, self._reading.lower
        kept = self._extent.behind(start, reporting=False)
        inner = chunk is not None and lower[max(0, chunk.start - 1)] == "of"
        if inner and kept and lower[kept[0]] not in _OWN:
            # "The impact of the storm on sales" is no "storm on sales".
            return []
        for at, k in enumerate(kept):
            chunk = self._scene.at(k)
            inside = chunk is not None and k < chunk.head
            if (tags[k][0] == "V" and not inside) or tags[k] in ("MD", "TO", "RB"):
                return kept[:at]
        if kept and tags[kept[0]] != "IN":
            return []
        return kept
