"""A short English clause for an event: subject, verb, object, place."""

import re
from collections.abc import Container, Mapping

from timeline.languages.en.events.stance import STAYING
from timeline.languages.en.events.times.tie import UNTIED, Tie, time_of
from timeline.languages.en.events.titles.agreed import agreed, carrying
from timeline.languages.en.events.titles.asked import is_asked
from timeline.languages.en.events.titles.by_itself import is_apart, is_lone
from timeline.languages.en.events.titles.clause import ClauseTitles
from timeline.languages.en.events.titles.extent import Extent
from timeline.languages.en.events.titles.fronted import Fronted
from timeline.languages.en.events.titles.nominal import Nominals
from timeline.languages.en.events.titles.opening import opening, untimed
from timeline.languages.en.events.titles.owner import with_owners
from timeline.languages.en.events.titles.participle import Participles
from timeline.languages.en.events.titles.put_off import (
    called_off,
    is_arranged,
    put_off,
    rearranged,
)
from timeline.languages.en.events.titles.sequel import results
from timeline.languages.en.events.titles.stretch import is_timed
from timeline.languages.en.events.titles.teller import Tellers
from timeline.languages.en.events.titles.term import effective, payable
from timeline.languages.en.events.titles.whose import FIGURES
from timeline.languages.en.events.titles.wording import LONGEST, Wording
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Found
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["Titles"]

_WORD = re.compile(r"[\w-]+")
_HOURS = frozenset(("trading", "business", "close", "dealings"))
_REPORTING = word_set(
    "reported reports posted posts had has recorded showed shows took"
)
_COMPARING = word_set("compared versus against vs vs.")
_SHORTEST_NOUN_TITLE, _SHORTEST_BARE_TITLE = 3, 4
_EMPTY = ("There is", "There was", "There are", "There were", "There will be")
# "Ahead of the vote in May, here are the dates", "When are the strikes?"
_HERE = ("Is ", "Are ", "Was ", "Were ")
_NEW = frozenset(("a", "an"))


class Titles:
    """Writes the titles of the events of one sentence."""

    __slots__ = (
        "_ahead",
        "_clauses",
        "_extent",
        "_fronted",
        "_names",
        "_nominals",
        "_participles",
        "_reading",
        "_scene",
        "_tellers",
        "_times",
        "_told",
        "_wording",
    )

    def __init__(
        self,
        scene: Scene,
        names: Mapping[int, str],
        times: Mapping[int, Tie],
        ahead: Container[int] = (),
    ) -> None:
        """Take the noun phrases of a sentence.

        Args:
            scene: Those.
            names: What pronouns stand for, by their index.
            times: What the events of the sentence are tied to, by their index.
            ahead: Those whose time is still to come.
        """
        self._scene = scene
        self._reading = scene.reading
        self._names = names
        self._tellers = Tellers(scene)
        self._extent = Extent(scene)
        self._wording = Wording(scene.reading, dict(names))
        self._clauses = ClauseTitles(scene, names, self._extent, self._wording)
        self._participles = Participles(scene, self._tellers, self._clauses)
        self._nominals = Nominals(scene, self._extent, names, times)
        self._times = times
        parts = (self._tellers, self._extent, self._wording)
        self._fronted = Fronted(scene, names, times, parts)
        self._ahead = ahead
        self._told: dict[int, str] = {}

    def title(self, event: Found) -> str:
        """Return the title of *event*; it has no word that the article has not."""
        title = self._written(event)
        asked = title.startswith(_HERE) and (
            "here" in self._reading.distinct or self._reading.asks()
        )
        if title not in _EMPTY and not asked:
            return title
        # "There is a holiday in May, with the school closing on Friday"
        if event.group is not None:
            return self._clauses.of(event.group)
        k, chunk = event.index, self._scene.at(event.index)
        start = self._nominals.start(chunk, k) if chunk else k
        words = untimed(self._reading, start, chunk.end if chunk else start + 1)
        return self._wording.text(words, [])

    def _written(self, event: Found) -> str:
        k, group = event.index, event.group
        if group is None:
            plan = carrying(self._scene, k) if k in self._ahead else None
            reduced = self._of_agreed(plan) or self._of_reduced(k)
            figure = "" if reduced else self._of_figure(k)
            moved = self._of_moved(self._reading.verb_from(k), k)
            return moved or reduced or figure or self._of_noun(k)
        apart = self._of_apart(group)
        if apart:
            return apart
        minor = self._tellers.is_minor(group)
        told = None if minor else self._tellers.followed(group, self._times)
        told = self._tellers.main(group) if minor else told
        if is_asked(self._scene, group):
            return self._of_question(group)
        if self._fronted.is_apart(group):
            return self._fronted.title(group)
        title = self._clauses.of(told) if told else self._of_teller(group)
        staying = self._staying(group)
        if staying is not None:
            return self._clauses.of(staying)
        if group.tense == "PASTPART" and not group.passive:
            main = self._tellers.main(group)
            act = self._tellers.act_of(group, main, self._times)
            title = self._told_in(main, act) or title
        if " " in title and not self._tellers.bounds_time(group):
            return title
        other = next((g for g in self._reading.groups if g.finite and g != group), None)
        return self._clauses.of(other) if other is not None else title

    def _of_apart(self, group: Group) -> str:
        """Return the title of what its clause does not tell, or only with the rest.

        Of what was called off it is that it was.
        """
        if moved := self._of_moved(group, group.head):
            return moved
        parted = self._participles.reduced(group, self._times) is not None
        alone = parted or results(self._reading, group)
        told = called_off(self._scene, group, self._times)
        told = told or (group if alone else None)
        if told is not None:
            return self._clauses.of(told)
        return self._of_agreed(group) or self._participles.trailing(group)

    def _of_agreed(self, group: Group | None) -> str:
        """Return "Two firms to hold talks" of "Two firms agreed to hold talks on May 29"."""
        told = agreed(self._scene, self._extent, self._ahead, group)
        return self._wording.text(*told) if told is not None else ""

    def _of_moved(self, group: Group | None, k: int) -> str:
        """Return "Concert" of "The concert has been moved to June 4" for noun or verb."""
        moved = rearranged(self._scene, group, self._times.get(k, UNTIED))
        if moved is None or group is None or k not in (moved.head, group.head):
            return ""
        return self._wording.text(opening(self._reading, moved), [])

    def _staying(self, group: Group) -> Group | None:
        """Return the verb of "will stay closed", None without one."""
        verb = self._reading.verb_at.get(group.first - 1)
        if verb is None or group.tense != "PASTPART":
            return None
        return verb if self._reading.verb(verb) in STAYING else None

    def _of_question(self, group: Group) -> str:
        """Return the clause around "what prompted it": "declined to say what"."""
        main = self._tellers.main(group)
        if main is None or main.head > group.head:
            return self._clauses.of(group)
        left = opening(self._reading, self._scene.subject(main))
        span = range(main.first, group.head + 1)
        between = [k for k in span if not is_timed(self._reading, k)]
        right = self._extent.behind(group.head + 1, reporting=False)
        title = self._wording.text([*left, *between], right)
        return title if len(title) <= LONGEST else self._clauses.of(main)

    def _of_reduced(self, k: int) -> str:
        """Return the title of "a suit filed in May", of another day than its clause."""
        behind = self._reading.verb_from(k + 1)
        noun = self._participles.reduced(behind, self._times)
        told = behind is not None and noun is not None and noun.head == k
        return self._clauses.of(behind) if behind is not None and told else ""

    def _of_figure(self, k: int) -> str:
        """Return the clause of a figure: "reported a loss", or what that compares.

        Of "had a gain, compared with a loss" the loss is told by "had a loss".
        """
        lower, chunk = self._reading.lower, self._scene.at(k)
        clause = self._tellers.clause_of(k) if lower[k] in FIGURES else None
        if clause is None or chunk is None or clause.head > k:
            return ""
        told = lower[clause.head] in _REPORTING
        between = lower[clause.head : chunk.start]
        if _COMPARING.isdisjoint(between):
            return self._clauses.of(clause) if told else ""
        if not (told or clause.copula) or clause.passive:
            return ""
        return self._clauses.instead(clause, chunk.start)

    def _of_noun(self, k: int) -> str:
        reading, chunk = self._reading, self._scene.at(k)
        if (verb := effective(self._scene, k)) is not None:
            sum_of = payable(self._scene, k)
            return self._wording.text(sum_of, []) or self._of_teller(verb)
        alone = is_arranged(self._scene, k, chunk, self._times)
        told = None if alone else self._told_with(k, chunk)
        verb = put_off(self._scene, k, chunk, self._times)
        if chunk is not None and verb is not None:
            start = self._nominals.start(chunk, k)
            words = [verb.head, *untimed(reading, start, chunk.end)]
            return self._wording.text(words, self._nominals.behind(chunk, chunk.end))
        if told is not None:
            # "rested on Wednesday after earning a victory on Tuesday"
            led = told.tense == "PRESPART"
            return self._clauses.of(told) if led else self._of_teller(told)
        whole = "" if alone else self._told_in(self._tellers.clause_of(k), k)
        if whole:
            return whole
        start = self._nominals.start(chunk, k) if chunk is not None else k
        head = chunk.end if chunk is not None else k + 1
        words = untimed(reading, start, head)
        right = self._nominals.behind(chunk, head)
        # "rain and flooding to the coast" was brought there.
        led = bool(right) and self._reading.tags[right[0]] == "IN"
        if len(words) + led * len(right) < _SHORTEST_NOUN_TITLE or (
            not right and len(words) < _SHORTEST_BARE_TITLE
        ):
            clause = self._tellers.clause_of(k)
            lone = clause is not None and is_lone(self._scene, self._times, k, clause)
            if clause is not None and not (lone or alone):
                return self._of_teller(clause)
            caused = self._caused(k, clause) if not right else ""
            if caused:
                return caused
        title = self._wording.text(words, right)
        at = chunk.start if chunk and start not in self._names else None
        return with_owners(self._scene, self._names, title, at, right)

    def _told_with(self, k: int, chunk: Chunk | None) -> Group | None:
        """Return the verb that a noun takes part in, None if it stands for itself."""
        told = self._tellers.taking_part(k, chunk, self._times)
        told = told or self._tellers.said_with(k)
        if told is None and self._reading.lower[k] in _HOURS:
            told = self._tellers.clause_of(k)
        return told

    def _caused(self, k: int, clause: Group | None) -> str:
        """Return "a move expected to result in a charge" for a charge yet to come."""
        led = clause is not None and self._reading.tags[clause.first] == "TO"
        chunk = self._scene.at(k)
        new = chunk is not None and self._reading.lower[chunk.start] in _NEW
        led = led and (new or k in self._ahead)
        if clause is None or not led or clause.head > k or is_apart(self._scene, k):
            return ""
        title = self._of_teller(clause)
        return title if self._reading.words[k] in _WORD.findall(title) else ""

    def _told_in(self, clause: Group | None, k: int) -> str:
        """Return the title of a clause if it has word *k*, on its own day."""
        if clause and not clause.finite:
            clause = self._tellers.main(clause)
        if clause is None:
            return ""
        own, its = (time_of(self._times, j) for j in (k, clause.head))
        shared = own in (None, its) and k not in self._clauses.circumstance(clause)
        title = self._of_teller(clause) if shared else ""
        return title if self._reading.words[k] in _WORD.findall(title) else ""

    def _of_teller(self, group: Group) -> str:
        """Return the title of the clause that a verb is told in."""
        known = self._told.get(group.head)
        if known is None:
            known = self._told[group.head] = self._made(group)
        return known

    def _made(self, group: Group) -> str:
        main = self._tellers.told_by(group)
        title = self._participles.title(group, self._times)
        if title is None and main != group:
            # "sending them rushing"
            title = self._participles.title(main, self._times)
        return title or self._participles.completed(main) or self._clauses.of(main)
