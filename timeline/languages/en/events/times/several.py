"""Several days of one English event: "met on Monday and Friday", "in 2019 or 2020"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.grammar.analysis import Relation
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.model.granularity import Granularity
from timeline.model.record import Timex, TimexType

__all__ = ["Several", "several"]


@dataclass(slots=True)
class Several:
    """Expressions that are listed: "on Monday, Tuesday and Friday".

    Attributes:
        timexes: Their indices, in order.
        relation: How what happened lies to them: among those that "or" joins.
        start: The first word of the first.
        end: The word behind the last.
    """

    timexes: tuple[int, ...]
    relation: Relation
    start: int
    end: int

    def holds(self, reading: Reading, event: Found) -> bool:
        """Tell whether an event that lies in the first lies in all of them.

        "On Monday and on Tuesday charged them" is of two clauses, and she "spoke to
        teachers on Monday and on Tuesday to pupils".
        """
        if self._before(reading) in _BOUNDS:
            return False
        after = reading.word(self.end)
        again = after in reading.lower[event.index : self.start - 1]
        if again and reading.tags[self.end] in _REPEATED:
            return False
        named = event.group is None and event.index - self.end in (0, 1)
        return self.closes(reading) or (named and reading.tags[self.end] in NOUNS)

    def closes(self, reading: Reading) -> bool:
        """Tell whether no clause begins within it: "met on Monday and Tuesday it rained"."""
        before = self._before(reading)
        if before in _BOUNDS:
            return False
        tag = reading.tags[self.end] if self.end < len(reading.tags) else "."
        return self.start <= (before in _LEADING) or tag in _CLOSING

    def _before(self, reading: Reading) -> str:
        return reading.lower[self.start - 1] if self.start else ""


def several(reading: Reading, timexes: Sequence[Timex]) -> Iterator[Several]:
    """Give the lists of expressions of one unit that a sentence has.

    That of "at 7 p.m. on Thursday and Friday, May 3 and 4" also begins with the hour.
    """
    if _JOINING.isdisjoint(reading.distinct):
        return
    end = 0
    for start, index in enumerate(reading.times):
        if index >= 0 and start >= end and timexes[index].type in _PLACED:
            found = _list(reading, timexes, start)
            if found is not None:
                end = found.end
                yield found
                if (hour := _hour_before(reading, timexes, found)) >= 0:
                    listed = reading.times[hour], *found.timexes[1:]
                    yield Several(listed, found.relation, hour, found.end)


def _list(reading: Reading, timexes: Sequence[Timex], start: int) -> Several | None:
    """Return the list that begins at *start*, None if that time stands alone."""
    first = timexes[reading.times[start]]
    end, joined = reading.time_end(start), ""
    listed, seen = [reading.times[start]], {first.value}
    while (k := _following(reading, start, end)) > 0:
        other = timexes[reading.times[k]]
        # "in 2019 and again in March", "on Monday evening or early Tuesday"
        alike = not _UNLIKE.isdisjoint(reading.lower[end:k])
        alike = alike or other.granularity is first.granularity
        alike = alike or (_is_of_day(first) and _is_of_day(other))
        if not alike or other.value in seen:
            break
        if other.interval is None or other.type not in _PLACED:
            break
        joined = next((w for w in reading.lower[end:k] if w in _JOINING), "")
        listed.append(reading.times[k])
        seen.add(other.value)
        end = reading.time_end(k)
    if not joined or (joined == "or" and (first.granularity or _HOUR) <= _HOUR):
        return None
    how = Relation.AMONG if joined == "or" else Relation.AT
    return Several(tuple(listed), how, start, end)


def _hour_before(reading: Reading, timexes: Sequence[Timex], days: Several) -> int:
    """Return where the hour of the first of some days begins, just before "on"; or -1."""
    k = days.start - 2
    if k < 0 or reading.times[k] < 0 or reading.lower[k + 1] != "on":
        return -1
    hour, first = timexes[reading.times[k]], timexes[days.timexes[0]]
    start = reading.times.index(reading.times[k])
    lead = reading.word(start - 1)
    its = hour.value.partition("T")[0] == first.value and hour is not first
    return start if its and lead not in _TO else -1


def _following(reading: Reading, start: int, end: int) -> int:
    """Return the first word of the time that goes on with a list at *end*, or -1."""
    lower, k = reading.lower, end
    if lower[k : k + 1] == [","]:
        k += 1
    if lower[k : k + 1] and lower[k] in _JOINING:
        # "in 2019 and again in March", "into June or even into July"
        k += 1 + (reading.word(k + 1) in _ADDED)
    if k == end or start == 0:
        return k if k > end and reading.times[k : k + 1] > [-1] else -1
    if lower[k : k + 1] == [lower[start - 1]] and lower[start - 1] in _LEADING:
        # "in 2003 and in 2011"
        k += 1
    return k if reading.times[k : k + 1] > [-1] else -1


def _is_of_day(timex: Timex) -> bool:
    """Tell whether it is a day, or a part of one: "at 7 p.m. on Thursday and Friday"."""
    return timex.granularity is not None and timex.granularity <= Granularity.DAY


_TO = frozenset(("to", "-", "–", "until", "till"))
_PLACED = (TimexType.DATE, TimexType.TIME)
_HOUR = Granularity.HOUR
_JOINING = frozenset(("and", "&", "or"))
_ADDED = frozenset(("again", "even", "possibly", "perhaps", "probably"))
_UNLIKE = frozenset(("again", "or"))
_LEADING = frozenset(("on", "in", "at", "for", "into"))
_REPEATED = frozenset(("IN", "TO"))
_BOUNDS = frozenset(("between", "from", "since", "until", "by", "before", "after"))
_CLOSING = frozenset((".", ",", ":", ")", "IN", "TO", "CC"))
