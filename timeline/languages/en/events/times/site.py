"""Where a temporal expression stands in an English sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, repeat
from typing import NamedTuple

from timeline.languages.en.events.times.told_on import told_on
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.joined import behind_bracket
from timeline.languages.en.syntax.linear import counted, pack
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.stretch import stretch_ends
from timeline.languages.en.syntax.tags import NOUNS, where
from timeline.languages.en.syntax.words import ACTING, SUBORDINATORS
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Timex

__all__ = ["BOUNDS", "LONG", "OPENING", "Between", "Site", "behind", "is_ahead", "site"]

LONG = frozenset(("MO", "QU", "SE", "HA", "YE", "O"))
"""Units of a month or more."""

_MODIFIED = frozenset(("NN", "NNS", "NNP", "JJ", "VBG", "VBN"))
_IN_PHRASE = frozenset(("JJ", "NN", "NNS", "NNP", "VBG", "VBN", "CD", "JJR", "JJS"))
_VERBAL = frozenset(("VBN", "VBG"))
# "Yesterday Acme said": only with "'s" do these modify a noun.
_ADVERBS = frozenset(("yesterday", "today", "tomorrow", "tonight", "ago"))
OPENING = frozenset(("that", "because", "although", "though", "if", "whether", "why"))
"""Words that open a clause, and lead no time: "said that last week she left"."""
_EDGE = "^"
_AT_LEAST = ["at", "least"]
BOUNDS = frozenset(("since", "before", "after", "until", "till", "by"))
"""Words that lead the edge of a stretch, whatever the tagger takes them for."""


@dataclass(eq=False, slots=True)
class Site:
    """A temporal expression among the words.

    Attributes:
        timex: Its index in the article.
        first: Index of its first word, the preposition included.
        start: Index of its first word.
        end: Index behind its last word.
        preposition: In lower case, empty without.
        before: Tag of the word before *first*.
        after: Tag of the word behind.
        head: Index of the noun that it modifies ("Friday's announcement"), or -1.
        unit: Code of its granularity.
        side: "<" before the dateline, "=" the unit of the dateline, ">" after it, "?"
            without dateline.
        interval: Its stretch of the calendar.
    """

    timex: int
    first: int
    start: int
    end: int
    preposition: str
    before: str
    after: str
    head: int
    unit: str
    side: str
    interval: Interval | None

    def lies_in(self, other: "Site") -> bool:
        """Tell whether it begins in the other and is no longer."""
        inner, outer = self.interval, other.interval
        if inner is None or outer is None or inner.start is None:
            return False
        begins = inner.start in outer
        return begins and (inner.end is None or inner.end <= (outer.end or inner.end))


def site(reading: Reading, index: int, timex: Timex, dct: Moment | None) -> Site:
    """Return where the timex with that index stands."""
    tags, lower, times = reading.tags, reading.lower, reading.times
    start = times.index(index)
    end = reading.time_end(start)
    said = told_on(reading, start, end, _unit(timex))
    head = -1 if said else _modified(reading, start, end)
    # "until at least Monday"
    led = start - 2 if lower[max(0, start - 2) : start] == _AT_LEAST else start
    stretch = stretch_ends(lower, tags, end)
    if head >= end and stretch > end:
        # "In the 2012 season, Stoke won" says when, as "in 2012" does.
        led -= lower[led - 1] in _ARTICLES
        end, head = stretch, -1
    lead = lower[led - 1] if led else ""
    leads = lead in BOUNDS or (led and tags[led - 1] in ("IN", "TO"))
    preposition = lead if leads and lead not in OPENING else ""
    first = led - 1 if preposition else start
    return Site(
        index,
        first,
        start,
        end,
        preposition,
        tags[first - 1] if first else _EDGE,
        tags[end] if end < len(tags) else _EDGE,
        head,
        _unit(timex),
        _side(timex, dct),
        timex.interval,
    )


_ARTICLES = frozenset(("the", "that", "his", "her", "its", "their"))


def _modified(reading: Reading, start: int, end: int) -> int:
    tags, n = reading.tags, len(reading.tags)
    k = end = _behind_range(reading, start, end)
    if reading.lower[k : k + 2] == ["subject", "to"]:
        # "passed in 1866 subject to a bridge being built"
        return -1
    if k < n and (tags[k] == "POS" or _is_in_phrase(reading, start, end)):
        k += 1
    elif tags[end - 1] != "POS" and (
        k == n or tags[k] not in _MODIFIED or reading.lower[end - 1] in _ADVERBS
    ):
        return -1
    opened = k
    if start and reading.lower[start - 1] in _LEADING and _act(reading, k):
        return -1
    while k < n and tags[k] in _IN_PHRASE and reading.times[k] < 0:
        k += 1
    named = k > opened + 1 and tags[k - 2] in NOUNS and tags[k - 1] == "VBN"
    if named or (
        k > opened + 1 and tags[k - 1] in _VERBAL and tags[k : k + 1] != ["IN"]
    ):
        # "Had her 2019 conviction overturned", "the March 3 accord signed by both"
        k -= 1
    while k > opened + 1 and tags[k - 1] in ("JJ", "CD"):
        # "the 1930s pool open"
        k -= 1
    acted = tags[k - 1] == "VBG" and (k > opened + 1 or _is_act(reading, start, k))
    return k - 1 if k > opened and (tags[k - 1] in NOUNS or acted) else -1


def _act(reading: Reading, k: int) -> bool:
    """Tell whether people of no day act: "In a report in May engineers warned of it"."""
    acts = reading.tags[k : k + 1] == ["NNS"] and reading.tags[k + 1 : k + 2] in _PAST
    return acts and is_person(reading.lower[k])


_LEADING = frozenset(("in", "on"))
_PAST = (["VBD"], ["VBZ"], ["MD"])


def _behind_range(reading: Reading, start: int, end: int) -> int:
    """Return the word behind both ends of "the 2 p.m. to 4 p.m. meeting"."""
    led = start > 0 and reading.tags[start - 1] in _DETERMINERS
    return reading.time_end(end + 1) if led and reading.joins_times(end) else end


def _is_in_phrase(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a comma closes only the date of "the May 4, 2017, death of Haddad"."""
    if start == 0 or reading.tags[end] != "," or not reading.lower[end - 1].isdigit():
        return False
    return end > start + 1 and reading.tags[start - 1] in _DETERMINERS


def _is_act(reading: Reading, start: int, k: int) -> bool:
    """Tell whether it is the "killing" of "the 2017 killing of a clerk", which ends at *k*."""
    led = start > 0 and reading.tags[start - 1] in _DETERMINERS
    return led and (k == len(reading.tags) or reading.tags[k] in _BEHIND_ACT)


_DETERMINERS = frozenset(("DT", "PRP$", "POS"))
_BEHIND_ACT = frozenset(("IN", "WDT", "WP", ",", ".", "CC", ":"))


def _unit(timex: Timex) -> str:
    unit = timex.granularity
    if unit is None or unit > Granularity.YEAR:
        return "O"
    return "T" if unit < Granularity.DAY else unit.name[:2]


def behind(reading: Reading, place: Site) -> Group | None:
    """Return the finite verb right behind a time: "The raid on Monday also hurt two"."""
    k = place.end + (reading.tags[place.end : place.end + 1] == ["RB"])
    verb = reading.verb_from(k)
    return verb if verb is not None and verb.finite and verb.first == k else None


def is_ahead(timexes: Sequence[Timex], dct: Moment | None, k: int) -> bool:
    """Tell whether the timex with index *k* is of days behind the dateline."""
    return _side(timexes[k], dct) == ">"


def _side(timex: Timex, dct: Moment | None) -> str:
    interval = timex.interval
    if dct is None or interval is None:
        return "?"
    if interval.end is not None and interval.end <= dct:
        return "<"
    if interval.start is not None and interval.start >= dct.plus_days(1):
        return ">"
    return "="


class Counts(NamedTuple):
    """How many of each stand between two words.

    Attributes:
        verbs: Heads of verb groups.
        finite: Those of finite ones.
        events: Words that are events.
        commas: Commas.
        relative: Words that open a relative clause, "that" among them.
        subordinate: Words that open another clause.
        joined: "and" and its like.
        quoted: Quotes and colons.
        to: The "to" of infinitives.
    """

    verbs: int
    finite: int
    events: int
    commas: int
    relative: int
    subordinate: int
    joined: int
    quoted: int
    to: int


class Between:
    """Counts what stands between two words of a sentence."""

    __slots__ = ("_before",)

    def __init__(self, reading: Reading, found: Sequence[Found]) -> None:
        """Count once for the whole sentence what stands before each word."""
        marks = list(map(_OF_TAGS.get, reading.tags, repeat(0)))
        for group in reading.groups:
            marks[group.head] += _FINITE if group.finite else _VERB
        for event in found:
            marks[event.index] += _EVENT
        if not _CLAUSAL.isdisjoint(reading.distinct):
            for k, word in enumerate(reading.lower):
                if word == "that":
                    marks[k] += _RELATIVE
                elif word in SUBORDINATORS and reading.tags[k] == "IN":
                    marks[k] += _SUBORDINATE
        for k in _bare_relatives(reading):
            marks[k] += _RELATIVE
        _skip_brackets(reading, marks)
        self._before = list(accumulate(marks, initial=0))

    def counts(self, low: int, high: int) -> Counts:
        """Return what stands from *low* up to *high*."""
        packed = self._before[high] - self._before[low]
        return Counts._make(counted(packed, _KINDS))

    def finite(self, low: int, high: int) -> int:
        """Return how many finite verbs there are."""
        return self.counts(low, high).finite if low < high else 0


_KINDS = len(Counts._fields)
_NOTHING = Counts(*(0 for _ in range(_KINDS)))
_VERB = pack(_NOTHING._replace(verbs=1))
_FINITE = pack(_NOTHING._replace(verbs=1, finite=1))
_EVENT = pack(_NOTHING._replace(events=1))
_RELATIVE = pack(_NOTHING._replace(relative=1))
_SUBORDINATE = pack(_NOTHING._replace(subordinate=1))
_OF_TAGS = {
    **dict.fromkeys(("WDT", "WP", "WP$", "WRB"), _RELATIVE),
    **dict.fromkeys(('"', ":"), pack(_NOTHING._replace(quoted=1))),
    ",": pack(_NOTHING._replace(commas=1)),
    "CC": pack(_NOTHING._replace(joined=1)),
    "TO": pack(_NOTHING._replace(to=1)),
}
_CLAUSAL = SUBORDINATORS | {"that"}


def _skip_brackets(reading: Reading, marks: list[int]) -> None:
    """Let brackets without a time stand between no two words.

    "She served as Warden (as the post was first called) from 1900 to 1904".
    """
    for k in where(reading.lower, "(") if "(" in reading.distinct else ():
        inside = range(k, behind_bracket(reading, k))
        if all(reading.times[j] < 0 for j in inside):
            marks[k : inside.stop] = [0] * len(inside)


def _bare_relatives(reading: Reading) -> list[int]:
    """Return where a relative clause begins without a word: "a promise she had made"."""
    tags, times = reading.tags, reading.times
    if "PRP" not in reading.kinds:
        return []
    nouns = (k for k, tag in enumerate(tags[:-1]) if tag in NOUNS and times[k] < 0)
    return [
        k + 1 for k in nouns if tags[k + 1] == "PRP" and reading.lower[k + 1] in ACTING
    ]
