"""Where begins what somebody says behind an English verb like "said"."""

from collections.abc import Container

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.joined import ROUGHLY
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import named
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED, TELLING

__all__ = ["FINDING", "Speech"]

FINDING = word_set(
    "showed shows found finds revealed indicated stated noted agreed admitted accepted",
    "concluded discovered",
)
# Verbs of thought and speech.
_OF_MINDS = frozenset(("v31", "v32"))
_WHEN = frozenset(("after", "before", "as", "when"))
_WHERE = frozenset(("in", "at", "during", "on", "to", "through", "via", "before"))
_QUALITIES = frozenset(("DT", "PRP$", "RB", "JJ", "JJR"))
_RELATIVE = frozenset(("WDT", "WP", "WRB", ",", ":", "CC"))
_INTRODUCING = frozenset((",", ":"))
_QUOTES = frozenset(('"', "''", "``"))
_WHILE = frozenset(("while", "whilst", "when", "as", "after", "before", "once"))
_PARTING = _RELATIVE - {"CC"}


class Speech:
    """Finds where what is told begins in a sentence."""

    __slots__ = ("_known", "_reading", "_scene", "_subjects")

    def __init__(self, scene: Scene, subjects: Container[int]) -> None:
        """Take the noun phrases, and where those begin that have a verb."""
        self._scene = scene
        self._reading = scene.reading
        self._subjects = subjects
        self._known: dict[int, int] = {}

    def reports(self, k: int) -> bool:
        """Tell whether content follows a verb at *k*, or whom it is told."""
        chunk = self._scene.at(k)
        if self.start(k) >= 0:
            return True
        if chunk is None or chunk.start != k:
            return False
        end = self._behind_when(named(self._reading, chunk).end)
        where = self._scene.at(end + 1)
        if self._reading.word(end) in _WHERE and where and where.start == end + 1:
            # "told workers in a speech this month that"
            behind = self._behind_when(where.end)
            end = behind if self._reading.word(behind) == "that" else end
        said = self._reading.lower[end : end + 1] == ["that"]
        # "assured him Jordan would close its port"
        said = said or end in self._subjects
        return said and self._reading.lower[k - 1] in TELLING

    def _behind_when(self, k: int) -> int:
        """Return the word behind a time at *k*."""
        times = self._reading.times
        while (
            self._reading.timed
            and k < len(times)
            and (times[k] >= 0 or self._leads_to_time(k))
        ):
            k += 1
        return k

    def start(self, k: int) -> int:
        """Return where begins what somebody says, or sees to be so, by a verb before *k*.

        That is behind "in a statement on Monday"; -1 if nothing is said there.
        """
        if k not in self._known:
            self._known[k] = self._start(k)
        return self._known[k]

    def _start(self, k: int) -> int:
        reading, n = self._reading, len(self._reading.tags)
        if reading.tags[k : k + 1] == ["RP"]:
            # "pointed out on Monday that"
            that = self.behind_times(k + 1)
            return that if reading.lower[that : that + 1] == ["that"] else -1
        first = k
        if reading.tags[k : k + 1] == ["RB"] and reading.times[k] < 0:
            # "said privately on Monday that"
            that = self.behind_times(k + 1)
            k = that if reading.lower[that : that + 1] == ["that"] else k
        k = self.behind_times(k)
        told = reading.lower[first - 1] in REPORTED
        if k < n and reading.lower[k] in _WHERE and told:
            where = self._scene.at(k + 1)
            if where is not None and where.start == k + 1 not in self._subjects:
                k = self.behind_times(where.end)
        told = told or reading.lower[first - 1] in FINDING
        led = told and reading.tags[first : first + 1] == ["IN"]
        that = self._that(first) if led else -1
        if that >= 0:
            return that
        closed = not told and self._closes_clause(first)
        if closed or self._is_of_outer(first, k) or self._is_relative_that(k):
            return -1
        opens = k in self._subjects or self._is_rough(k)
        if k == n or reading.lower[k] == "that" or opens:
            return k if k < n else -1
        told = reading.lower[k - 1] in REPORTED and self._is_told(k)
        return k if told else -1

    def _is_rough(self, k: int) -> bool:
        """Tell whether it is the "about" of "said on Monday about 40 people had fled"."""
        return self._reading.word(k) in ROUGHLY and k + 1 in self._subjects

    def _closes_clause(self, k: int) -> bool:
        """Tell whether another clause begins: "while it was being built he drowned"."""
        verb = self._reading.verb_at.get(k - 1)
        if verb is None or self._reading.lower[k - 1] in TELLING:
            return False
        done = verb.passive or verb.aspect == "PROGRESSIVE"
        return done and self._reading.word(self._reading.leads(verb)) in _WHILE

    def _is_relative_that(self, k: int) -> bool:
        """Tell whether a verb follows at once: "rights were issued that expire"."""
        reading = self._reading
        verb = reading.lower[k : k + 1] == ["that"] and reading.tags[k + 1 : k + 2]
        return verb in (["VBD"], ["VBZ"], ["VBP"], ["MD"])

    def _is_of_outer(self, first: int, k: int) -> bool:
        """Tell whether the "that" at *k* is of "said" in "said after it closed that"."""
        reading = self._reading
        inner = reading.verb_at.get(first - 1)
        if k == first or inner is None or reading.lower[k : k + 1] != ["that"]:
            return False
        outer = reading.verb_before(inner.first)
        told = outer is not None and reading.lower[outer.head] in REPORTED
        return outer is not None and told and self._that(outer.head + 1) == k

    def _that(self, k: int) -> int:
        """Return the "that" of "said after talks on Monday that", -1 without one."""
        reading = self._reading
        clause = reading.lower[k] in _WHEN
        while k < len(reading.tags) and reading.lower[k] != "that":
            group = reading.verb_at.get(k)
            if group is not None and group.finite and clause:
                # "said after the market closed on Monday that"
                verb = lexemes().of(reading.lower[group.head], "V")
                if verb.file in _OF_MINDS:
                    return -1
                clause, k = False, group.head
            elif reading.tags[k] in _RELATIVE or (group is not None and group.finite):
                return -1
            k += 1
        led = k < len(reading.tags) and reading.tags[k] == "IN"
        return k if led else -1

    def _is_told(self, k: int) -> bool:
        """Tell whether a clause begins at *k*: "said earnings for May fell"."""
        chunk, reading = self._scene.at(k), self._reading
        after = reading.verb_from(k)
        while after is not None and not after.finite:
            after = reading.verb_from(after.head + 1)
        if chunk is None or after is None or chunk.start != k:
            return False
        if not _PARTING.isdisjoint(reading.tags[k : after.first]):
            return False
        subject = self._scene.subject(after) if after.finite else None
        return subject is not None and subject.start == k

    def quoted(self, k: int) -> int:
        """Return where a clause in quotes begins that a verb before *k* tells, or -1.

        'Told reporters on Monday: "We agree."', 'said, "We will stay."'
        """
        reading = self._reading
        if reading.lower[k - 1] not in REPORTED | TELLING:
            return -1
        marks = [mark for mark in reading.tags[:k] if mark in _QUOTES]
        if len(marks) % 2:
            # '"We were told in May," she said' closes one.
            return -1
        while k + 2 < len(reading.tags) and k not in reading.verb_at:
            opens = reading.tags[k] in _INTRODUCING and reading.tags[k + 1] in _QUOTES
            after = reading.verb_from(k + 2) if opens else None
            if after is not None:
                subject = self._scene.subject(after) if after.finite else None
                return k + 2 if subject and subject.start == k + 2 else -1
            k += 1
        return -1

    def behind_times(self, k: int) -> int:
        """Return the word behind "on Friday" or "for the slow third quarter" at *k*."""
        reading, n = self._reading, len(self._reading.tags)
        if not reading.timed:
            return k
        while k < n and reading.times[k] < 0 and self._leads_to_time(k):
            k += 1
            while reading.times[k] < 0:
                k += 1
            while k < n and reading.times[k] >= 0:
                k += 1
        while k < n and (reading.times[k] >= 0 or self._leads_to_time(k)):
            k += 1
        return k

    def _leads_to_time(self, k: int) -> bool:
        reading, after = self._reading, k + 1
        if reading.tags[k] != "IN":
            return False
        while after < len(reading.tags) and reading.tags[after] in _QUALITIES:
            if reading.times[after] >= 0:
                break
            after += 1
        timed = after < len(reading.times) and reading.times[after] >= 0
        chunk = self._scene.at(after) if after > k + 1 else None
        # "for the slow third quarter", but "in its third-quarter report"
        return timed and chunk is None
