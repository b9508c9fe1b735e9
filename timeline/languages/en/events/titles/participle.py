"""Titles of English participles: "fell, killing two", "left after signing the bill"."""

from collections.abc import Mapping

from timeline.languages.en.events.times.tie import UNTIED, Tie, time_of
from timeline.languages.en.events.titles.clause import ClauseTitles
from timeline.languages.en.events.titles.teller import Tellers
from timeline.languages.en.events.titles.term import starts
from timeline.languages.en.events.titles.wording import LONGEST
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import RELATING

__all__ = ["Participles", "led_by"]


_FURTHER = frozenset(("PRESPART", "INFINITIVE"))
_LEADING = frozenset(("after", "before", "since", "upon", "while", "when"))
_BEGINNING = frozenset(("beginning", "starting", "effective"))
_MEANS = word_set("by through in while without for despite when")
_GOING_ON = frozenset((",", "by", "while", "when", "after", "on", "upon", "in"))
_RELATING = RELATING | {"being"}
_ROOMS = (LONGEST, 60, 45, 30)


def led_by(reading: Reading, group: Group) -> Group | None:
    """Return the "flew" of "After being freed in May, Roe flew home" for its "freed"."""
    if group.tense != "PRESPART" or group is not reading.groups[0]:
        return None
    over = group.aspect.startswith("PERFECTIVE")
    perfect = over and not group.first
    led = group.first == 1 and reading.lower[0] in ("after", "since")
    led = led and (over or group.passive)
    commas = (k for k in range(group.head, len(reading.tags)) if reading.tags[k] == ",")
    comma = next(commas, -1) if perfect or led else -1
    behind = (g for g in reading.groups if g.finite and g.first > comma >= 0)
    return next(behind, None)


class Participles:
    """Writes the titles of what goes on with another verb of one sentence."""

    __slots__ = ("_clauses", "_reading", "_scene", "_tellers")

    def __init__(self, scene: Scene, tellers: Tellers, clauses: ClauseTitles) -> None:
        """Take the noun phrases, and what writes a clause."""
        self._scene = scene
        self._reading = scene.reading
        self._tellers = tellers
        self._clauses = clauses

    def title(self, group: Group, times: Mapping[int, Tie]) -> str | None:
        """Return the title of a participle of another verb, None of another word.

        Args:
            group: Any verb of the sentence.
            times: What the events of the sentence are tied to, by their index.
        """
        if group.tense not in _FURTHER or self._reading.lower[group.head] in RELATING:
            return None
        if starts(self._scene, group) and (
            told := self._reading.verb_before(group.first)
        ):
            return self._clauses.of(told)
        absolute, main = self._is_absolute(group), self._tellers.main(group)
        if absolute and main and not self._tellers.share(group, main, times):
            # "Talks broke down on Monday, with pilots walking out on Tuesday"
            return self._clauses.of(group)
        if absolute or self._is_means(group, times):
            return self._clauses.of(main or group)
        if self._has_own_time(group, times):
            # "sang in 1980, winning a medal in 1985"
            begins = self._reading.lower[group.head] in _BEGINNING
            main = self._tellers.main(group) if begins else None
            return self._clauses.of(main or group)
        joined = self._joined(group, times)
        if joined is not None:
            return joined
        whole = self._tellers.whole(group, times)
        if whole is None:
            return None
        return self.title(whole, times) or self._clauses.of(
            self._tellers.told_by(whole)
        )

    def reduced(self, group: Group | None, times: Mapping[int, Tie]) -> Chunk | None:
        """Return the suit of "a suit filed in May", of another day than its clause."""
        if group is None or group.tense != "PASTPART" or group.passive:
            return None
        subject, main = self._scene.subject(group), self._tellers.main(group)
        if subject is None or subject.end != group.first or main is None:
            return None
        verbs = (group.head, main.head, subject.head)
        own, its, noun = (time_of(times, k) for k in verbs)
        return subject if noun == own != its and own is not None else None

    def _is_means(self, group: Group, times: Mapping[int, Tie]) -> bool:
        """Tell whether "by winning a match" has the time of what it brought about."""
        k = group.first - 1
        led = group.tense == "PRESPART" and k >= 0 and self._reading.lower[k] in _MEANS
        main = self._tellers.main(group) if led else None
        if main is None or main.head > group.head:
            return False
        shared = self._scene.subject(main) == self._scene.subject(group)
        own, its = (times.get(g.head, UNTIED).timex for g in (group, main))
        # "was jailed for stealing" tells of what came before.
        earlier = self._reading.lower[k] == "for"
        by = self._reading.lower[k] == "by" and its is None
        return shared and (own == its or by or (own is None and not earlier))

    def _has_own_time(self, group: Group, times: Mapping[int, Tie]) -> bool:
        """Tell whether a participle that goes on with a past verb has another time."""
        main, before = self._goes_on(group), self._reading.verb_before(group.first)
        if main is None or before is None:
            return False
        own, *others = (times.get(g.head, UNTIED).timex for g in (group, main, before))
        told = others != [None, None] or group.aspect == "PERFECTIVE"
        return own is not None and own not in others and told

    def _goes_on(self, group: Group) -> Group | None:
        """Return the past verb that a participle goes on with: "left, taking all"."""
        if group.tense != "PRESPART" or self._reading.lower[group.head] in _RELATING:
            return None
        k, before = group.first - 1, self._reading.verb_before(group.first)
        if before is None:
            return None
        if before.tense == "PRESPART" and self._reading.lower[k] == "and":
            # "winning a medal in 1985 and receiving a pension"
            k = before.first - 1
        going_on = self._reading.lower[k] in _GOING_ON
        main = self._tellers.main(group) if going_on else None
        if main is None or main.head > k or main.negated or main.modality:
            return None
        subject = self._scene.subject(group)
        shared = subject is not None and subject == self._scene.subject(main)
        return main if shared and main.tense == "PAST" else None

    def _is_absolute(self, group: Group) -> bool:
        """Tell whether it adds to a clause: "Karst won, with Berg scoring twice"."""
        subject = self._scene.at(group.first - 1)
        start = subject.start if subject is not None else 0
        led = start > 1 and self._reading.lower[start - 1] == "with"
        led = led and self._reading.tags[start - 2] == ","
        main = self._tellers.main(group) if group.tense == "PRESPART" and led else None
        return main is not None and main.head < start

    def completed(self, group: Group) -> str | None:
        """Return a bare verb with what goes on with it: "hit, cutting power"."""
        after = self._reading.verb_from(group.head + 1)
        if after is None or after.tense != "PRESPART" or not group.finite:
            return None
        k = self._before(after)
        told = self._clauses.is_bare(group) and self._main(after, k) == group
        comma = self._reading.tags[k] == ","
        comma = comma and self._reading.lower[after.head] != "according"
        return self._fitting(group, ", ", after) or None if told and comma else None

    def _joined(self, group: Group, times: Mapping[int, Tie]) -> str | None:
        """Return a clause with what it goes on with: "fell, killing two"."""
        k = self._before(group)
        main = self._main(group, k)
        if main is None:
            return None
        link = self._link(group, k)
        if link and times.get(group.head, UNTIED).timex is not None:
            return None
        clause = self._clauses.of(self._tellers.told_by(main))
        added = self._clauses.added(group, LONGEST)
        timed = self._reading.times[k] >= 0
        if (timed and added in clause) or (added and clause.endswith(added)):
            # "hired Ida Holm, an architect, to design it"
            return clause
        mark = f" {link} " if link else ", " if group.tense == "PRESPART" else " "
        return self._fitting(self._tellers.told_by(main), mark, group) or clause

    def trailing(self, group: Group) -> str:
        """Return "Voters approve a charter, condemned by rebels" for "condemned".

        Whether the rebels condemned the voters or the charter is not said. Empty for
        what does not stand so.
        """
        reading, k = self._reading, group.first - 1
        apart = group.tense == "PASTPART" and not group.passive and k > 0
        apart = (
            apart and reading.lower[k] == "," and reading.word(group.head + 1) == "by"
        )
        main = reading.verb_before(k) if apart else None
        if main is None or not main.finite or main.passive:
            return ""
        thing, own = self._scene.object(main), self._scene.subject(group)
        unsaid = thing is not None and self._ends(thing.end, k)
        unsaid = unsaid and own is not None and own == self._scene.subject(main)
        return self._fitting(main, ", ", group) if unsaid else ""

    def _ends(self, first: int, k: int) -> bool:
        """Tell whether no more than the "of the work" of an object ends at word *k*."""
        tags = self._reading.tags[first:k]
        of = self._reading.word(first) == "of" and IN_PHRASE.issuperset(tags[1:])
        return first == k or of

    def _link(self, group: Group, k: int) -> str:
        """Return the "before" that stands before a participle, or one it is joined to."""
        reading = self._reading
        if reading.lower[k] in _LEADING or reading.tags[k] != "CC":
            return reading.lower[k] if reading.lower[k] in _LEADING else ""
        before = reading.verb_before(group.first)
        alike = before is not None and before.tense == group.tense
        return self._link(before, self._before(before)) if before and alike else ""

    def _fitting(self, main: Group, mark: str, group: Group) -> str:
        """Return a clause and what is added in one line, empty if that is too long."""
        for room in _ROOMS:
            added = self._clauses.added(group, room)
            clause = self._clauses.within(main, LONGEST - len(mark) - len(added))
            if clause and " " in added:
                return clause + mark + added
        return ""

    def _before(self, group: Group) -> int:
        """Return the last word before a verb that is no adverb."""
        k = group.first - 1
        while k > 0 and self._reading.tags[k] == "RB" and self._reading.times[k] < 0:
            k -= 1
        return k

    def _main(self, group: Group, k: int) -> Group | None:
        """Return the verb that goes on with a participle behind word *k*."""
        reading = self._reading
        timed = k >= 0 and group.tense == "PRESPART" and reading.times[k] >= 0
        led = k >= 0 and reading.lower[k] in _LEADING and group.tense == "PRESPART"
        if k < 0 or not (timed or led or reading.tags[k] in (",", "CC")):
            return None
        bare = group.tense == "INFINITIVE" and reading.tags[group.first] != "TO"
        main = before = reading.verb_before(k + timed)
        if before is None or bare:
            return None
        reduced = before.tense == "PASTPART" and not before.passive
        listed = before.tense in _FURTHER and not self._tellers.is_minor(before)
        listed = listed or reduced
        if (listed or led) and group.tense == "PRESPART":
            # "closed its mill, cutting 40 jobs and prompting a strike"
            main = self._tellers.main(group)
        elif reading.tags[k] == "CC":
            return None
        if main is None or not main.finite or main.head > group.head:
            return None
        subject = self._scene.subject(main)
        alike = subject == self._scene.subject(group) or not (listed or led)
        return main if subject is not None and alike else None
