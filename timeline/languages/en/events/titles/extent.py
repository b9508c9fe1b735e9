"""How far an English clause goes behind its verb or noun."""

from bisect import bisect_left

from timeline.languages.en.events.titles.adverb import (
    completes,
    is_had_back,
    is_switched,
)
from timeline.languages.en.events.titles.lead import behind_opening
from timeline.languages.en.events.titles.marks import Marks
from timeline.languages.en.events.titles.opened import opened
from timeline.languages.en.events.titles.opening import SAID_OF
from timeline.languages.en.events.titles.stops import Stops
from timeline.languages.en.events.titles.stretch import Stretches, is_timed
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.joined import behind_bracket
from timeline.languages.en.syntax.kind_name import is_kind
from timeline.languages.en.syntax.tags import where
from timeline.languages.en.syntax.words import (
    BOUNDING,
    DO,
    PASSING,
    STAYING,
    STOPPERS,
)

__all__ = ["Extent"]

_END = frozenset((":", ".", "(", "WDT", "WP", "WRB", "WP$", ","))
_RELATIVE = frozenset(("WDT", "WP", "WP$"))
_MAY_END = _END | {"CC"}
_ANY = (["WRB"], ["WP"], ["WDT"])
_STOPPING = STOPPERS | {"_", "until", "till"}
_UNSAID = frozenset(("POS", "RB", "RBR"))
_KEPT = (["broke", "even"], ["broken", "even"], ["break", "even"])
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_LEADING = frozenset(("IN", "TO", "RB", "DT", "CC", "PRP$"))
_PARTICLES = frozenset(("out", "off", "up", "down", "over"))
_TOO_MUCH = (["JJ"], ["RB"], ["NN"], ["VBN"])
_SOONER = frozenset(("earlier", "later", "sooner"))
_COMPARING = {(word, "than") for word in _SOONER} | {("early", "as"), ("late", "as")}
_DURING = frozenset(("in", "on", "at", "during", "over", "through", "for", "by"))
# "called in sick today"
_TODAY = frozenset(("today", "yesterday", "tomorrow", "tonight"))
_ALONG = frozenset(("during", "at", "in", "near", "outside"))


class Extent:
    """Finds the words that belong to a clause of a sentence.

    Attributes:
        subjects: Where the noun phrases begin that have a finite verb of their own.
    """

    __slots__ = (
        "_marks",
        "_reading",
        "_scene",
        "_stops",
        "_stretches",
        "_turns",
        "subjects",
    )

    def __init__(self, scene: Scene) -> None:
        """Take the noun phrases."""
        self._scene = scene
        self._reading = scene.reading
        self._stretches = Stretches(scene)
        self.subjects = frozenset(opened(scene))
        self._marks = Marks(scene, self.subjects)
        self._stops = Stops(scene, self.subjects)
        turns = {k for k, tag in enumerate(scene.reading.tags) if tag in _TURNS}
        turns |= self.subjects
        turns.update(k - 1 for k in where(scene.reading.lower, "matter", 1))
        if not _STOPPING.isdisjoint(scene.reading.distinct):
            words = enumerate(scene.reading.lower)
            turns.update(k for k, word in words if word in _STOPPING)
        if scene.reading.timed:
            times = enumerate(scene.reading.times)
            turns.update(k for k, time in times if time >= 0)
        self._turns = sorted(turns)

    def behind(self, start: int, *, reporting: bool) -> list[int]:
        """Return the words behind a verb or noun up to the end of its clause."""
        kept: list[int] = []
        k = start
        for turn in self._turns[bisect_left(self._turns, start) :]:
            if turn >= k:
                kept += range(k, turn)
                k = self._turn(turn, kept, reporting=reporting)
        kept += range(k, len(self._reading.tags))
        return kept

    def of_clause(self, k: int) -> list[int]:
        """Return what "came" comes with behind word *k*, and a time before it.

        "Came on Monday as", "came on Monday, during a visit to", "came a day after".
        """
        reading, end = self._reading, k
        while end < len(reading.tags) and is_timed(reading, end):
            end += 1
        end += reading.tags[end : end + 1] == [","] and end > k
        opened = reading.lower[end : end + 1]
        if opened and opened[0] in _ALONG:
            return self.behind(end, reporting=False)
        if opened not in (["as"], ["after"], ["before"], ["amid"]):
            return []
        first = k if opened != ["as"] and reading.times[k] >= 0 else end
        return [*range(first, end + 1), *self.behind(end + 1, reporting=True)]

    def _turn(self, k: int, kept: list[int], *, reporting: bool) -> int:
        """Keep or leave out what stands at *k*, where a clause may end.

        Returns where to go on: behind the sentence if the clause does end.
        """
        reading, word = self._reading, self._reading.lower[k]
        until = self._stops.is_until(k)
        closed = self._closed(k, kept, until=until, reporting=reporting)
        if closed > k:
            return closed
        if until and reading.times[k + 1 : k + 2] > [-1]:
            end = reading.time_end(k + 1)
            kept += range(k, end)
            return end
        if until or self._stops.needs(k):
            kept += [k, *self.behind(k + 1, reporting=True)]
            return len(reading.tags)
        opened = reporting and not kept and word == "that"
        named = word.endswith(SAID_OF) or (reading.timed and is_kind(reading, k))
        if opened or named:
            # "the 61-year-old mayor", "spring sports"
            kept.append(k)
        elif reading.times[k] >= 0:
            k = self._behind_time(k, kept)
        elif self._ends(k, reporting=reporting):
            return self._behind_aside(k, kept, reporting=reporting)
        elif self._is_said(k, kept):
            kept.append(k)
        return k + 1

    def _closed(self, k: int, kept: list[int], *, until: bool, reporting: bool) -> int:
        """Return the word behind what opens at *k* and is no end: an aside; or 0."""
        reading, closed, word = self._reading, 0, self._reading.lower[k]
        if word == "(":
            return behind_bracket(reading, k)
        if reading.tags[k] == ",":
            closed = max(self._marks.behind_time(k), self._marks.behind_apposed(k))
            closed = closed or self._marks.behind_age(k)
        elif reading.tags[k] == ":":
            closed = self._marks.behind_dashes(k)
        elif not until and word in ("until", "till"):
            closed = self._stretches.until(k, self.subjects) + 1
        if reporting:
            closed = max(closed, behind_opening(reading, k, kept, self.subjects))
        return closed

    def _behind_aside(self, k: int, kept: list[int], *, reporting: bool) -> int:
        """Keep the verb behind an aside of its subject: "said Berg, 54, would go".

        So is what says which one: "said the man who shot Berg would go". Returns where
        to go on: behind the sentence if none has its subject in *kept*.
        """
        tags, end = self._reading.tags, len(self._reading.tags)
        apart, which = tags[k] == ",", reporting and tags[k] in _RELATIVE
        if not (apart or which):
            return end
        behind = [g for g in self._reading.groups if g.first > k and g.finite]
        for group in behind[which:]:
            subject, before = self._scene.subject(group), tags[group.first - 1]
            told = subject is not None and subject.head in kept
            # "reopened the border, closed since 2020"
            told = told and group.first > k + 1
            if told and (before == "," if apart else before != "CC"):
                kept += range(group.first, group.head + 1)
                return group.head + 1
        return end

    def _behind_time(self, k: int, kept: list[int]) -> int:
        """Keep what a title says of the time at *k*; return the last word done with."""
        dealing = self._stretches.dealing(k)
        if dealing > k:
            self._drop_preposition(kept)
            return dealing
        length = self._stretches.length(k) or self._stretches.rank(k, kept)
        length = length or self._stretches.counted(k)
        kept += length
        if length:
            return k + len(length) - 1
        if not self._stretches.modifies(k):
            self._drop_qualities(k, kept)
            self._drop_preposition(kept)
            end = self._reading.time_end(k)
            # "runs June 14 – 18 in Oslo"
            dashed = self._reading.tags[end : end + 1] == [":"]
            ranges = dashed and self._reading.joins_times(end)
            return end if ranges else self._stretches.behind_of(k)
        if self._reading.tags[k : k + 3] == ["IN", "NN", "POS"]:
            # "the roads around yesterday's fire"
            kept.append(k)
        end = self._reading.time_end(k)
        return end if self._reading.joins_times(end) else k

    def _is_said(self, k: int, kept: list[int]) -> bool:
        """Tell whether a title says word *k*: no "'s" of a time, no "also"."""
        reading = self._reading
        if reading.tags[k] == "POS" and kept[-1:] == [k - 1]:
            # "two weeks' notice"
            return True
        if reading.tags[k] in ("POS", ","):
            return reading.times[k - 1] < 0
        adverb = reading.tags[k] in ("RB", "RBR")
        if reading.lower[k] == "too" and reading.tags[k + 1 : k + 2] in _TOO_MUCH:
            return reading.lower[k - 1] != "as"
        compared = reading.lower[k + 1 : k + 2] == ["than"]
        return not adverb or compared or reading.lower[k] not in PASSING

    def _drop_qualities(self, k: int, kept: list[int]) -> None:
        """Drop what tells of the time at *k* itself: "on a bright sunny morning"."""
        tags, first = self._reading.tags, k
        while first and tags[first - 1] == "JJ":
            first -= 1
        link = first - 1 - (tags[first - 1] == "DT")
        led = link >= 0 and self._reading.lower[link] in _DURING
        if led and tags[k] in ("NN", "NNS") and self._reading.lower[k] not in _TODAY:
            del kept[len(kept) - sum(j >= first for j in kept) :]

    def _drop_preposition(self, kept: list[int]) -> None:
        while kept and self._leads(kept[-1]):
            kept.pop()

    def _leads(self, k: int) -> bool:
        """Tell whether word *k* only leads to a time: "in the year ended"."""
        reading = self._reading
        if reading.lower[k] in BOUNDING:
            verb = reading.verb_at.get(k)
            return verb is None or not verb.finite or reading.times[k - 1] >= 0
        verb = reading.verb_at.get(k - 1)
        stranded = (
            verb
            and (
                reading.tags[k : k + 2] == ["IN", "IN"]
                or reading.lower[k] == "this"
                # "was agreed to in May"
                or (verb.passive and reading.tags[k : k + 2] == ["TO", "IN"])
            )
        )
        stranded = stranded and reading.lower[k] != "as"
        # "handed the town over on Monday"
        alone = reading.tags[k] != "IN" or reading.tags[k + 1 : k + 2] == ["IN"]
        parted = alone and reading.lower[k] in _PARTICLES
        parted = parted and (verb is not None or self._is_object(k - 1))
        stays = reading.lower[k] in STAYING or stranded or parted
        does = reading.lower[k - 1] in DO or reading.lower[k - 1] == "doing"
        stays = stays or (reading.lower[k] == "so" and does)
        stays = stays or reading.lower[k - 1 : k + 1] in _KEPT
        stays = stays or is_switched(reading, k) or completes(reading, k)
        word, after = reading.lower[k], reading.lower[k + 1]
        sooner = word == "no" and after in _SOONER
        # "earlier than Monday", but "earlier than anticipated"
        dated = reading.times[k + 2 : k + 3] > [-1]
        sooner = sooner or (dated and (word, after) in _COMPARING)
        if is_had_back(reading, k):
            return False
        given = reading.tags[k - 1] == "PRP" and self._is_object(k - 1)
        if sooner or (word == "back" and verb is None and not given):
            # "a theft back in May", "will open no earlier than Monday"
            return True
        return not stays and reading.tags[k] in _LEADING

    def _is_object(self, k: int) -> bool:
        """Tell whether a verb's object ends at word *k*: "pulled its staff out"."""
        chunk = self._scene.at(k)
        verb = self._reading.verb_at.get(chunk.start - 1) if chunk is not None else None
        return verb is not None and not verb.passive and not verb.copula

    def _ends(self, k: int, *, reporting: bool) -> bool:
        """Tell whether the clause ends before word *k*."""
        reading = self._reading
        tag, word = reading.tags[k], reading.lower[k]
        if tag in _FINITE:
            return not reporting and self._stops.is_taken(k)
        if tag in _END:
            return self._marks.end_at(k)
        if word in ("_", "no"):
            # "will leave no matter what they say"
            return word == "_" or reading.tags[k + 2 : k + 3] in _ANY
        if word in STOPPERS:
            if self._stops.goes_on(k):
                return False
            if word == "as":
                return not self._stops.names_a_role(k)
            return not (word == "that" and reporting)
        if tag == "CC":
            return self._marks.end_at_and(k)
        return not reporting and k in self.subjects


_TURNS = _MAY_END | _FINITE | _UNSAID
