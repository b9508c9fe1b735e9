"""Where a temporal expression stands in an English sentence."""

from bisect import bisect_left
from collections.abc import Container, Sequence

from attrs import frozen

from timeline.languages.en.reading import Found, Reading
from timeline.languages.en.words import ACTING, SUBORDINATORS
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Timex

__all__ = ["Between", "Site", "site"]

_WH = frozenset(("WDT", "WP", "WP$", "WRB"))
_MODIFIED = frozenset(("NN", "NNS", "NNP", "JJ", "VBG", "VBN"))
_IN_PHRASE = frozenset(("JJ", "NN", "NNS", "NNP", "VBG", "VBN", "CD", "JJR", "JJS"))
_NOUN = frozenset(("NN", "NNS", "NNP"))
_QUOTES = frozenset(('"', ":"))
_EDGE = "^"


@frozen(slots=True)
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
    end = start + 1
    while end < len(times) and times[end] == index:
        end += 1
    preposition = lower[start - 1] if start and tags[start - 1] in ("IN", "TO") else ""
    first = start - 1 if preposition else start
    return Site(
        index,
        first,
        start,
        end,
        preposition,
        tags[first - 1] if first else _EDGE,
        tags[end] if end < len(tags) else _EDGE,
        _modified(reading, end),
        _unit(timex),
        _side(timex, dct),
        timex.interval,
    )


def _modified(reading: Reading, end: int) -> int:
    tags, n = reading.tags, len(reading.tags)
    k = end
    if k < n and tags[k] == "POS":
        k += 1
    elif tags[end - 1] != "POS" and not (k < n and tags[k] in _MODIFIED):
        return -1
    opened = k
    while k < n and tags[k] in _IN_PHRASE and reading.times[k] < 0:
        k += 1
    return k - 1 if k > opened and tags[k - 1] in _NOUN else -1


def _unit(timex: Timex) -> str:
    unit = timex.granularity
    if unit is None or unit > Granularity.YEAR:
        return "O"
    return "T" if unit < Granularity.DAY else unit.name[:2]


def _side(timex: Timex, dct: Moment | None) -> str:
    interval = timex.interval
    if dct is None or interval is None:
        return "?"
    if interval.end is not None and interval.end <= dct:
        return "<"
    if interval.start is not None and interval.start >= dct.plus_days(1):
        return ">"
    return "="


class Between:
    """Counts what stands between two words of a sentence."""

    __slots__ = ("_commas", "_events", "_finite", "_marks", "_verbs")

    def __init__(self, reading: Reading, found: Sequence[Found]) -> None:
        """Count once for the whole sentence."""
        tags, lower = reading.tags, reading.lower
        groups = reading.groups
        self._verbs = [group.head for group in groups]
        self._finite = [group.head for group in groups if group.finite]
        self._events = [event.index for event in found]
        self._commas = _places(tags, _COMMA)
        wh = {*_places(tags, _WH), *_places(lower, _THAT), *_bare_relatives(reading)}
        subordinating = _places(lower, SUBORDINATORS)
        self._marks = (
            sorted(wh),
            [k for k in subordinating if tags[k] == "IN"],
            _places(tags, _AND),
            _places(tags, _QUOTES),
            _places(tags, _TO),
        )

    def verbs(self, low: int, high: int) -> int:
        """Return how many verbs, 3 at most."""
        return min(_count(self._verbs, low, high), 3)

    def finite(self, low: int, high: int) -> int:
        """Return how many finite verbs, 2 at most."""
        return min(_count(self._finite, low, high), 2)

    def events(self, low: int, high: int) -> int:
        """Return how many events, 3 at most."""
        return min(_count(self._events, low, high), 3)

    def commas(self, low: int, high: int) -> int:
        """Return how many commas, 2 at most."""
        return min(_count(self._commas, low, high), 2)

    def marks(self, low: int, high: int) -> tuple[bool, ...]:
        """Tell of wh-words and "that", subordinators, "and", quotes, and "to"."""
        return tuple(_count(places, low, high) > 0 for places in self._marks)


def _bare_relatives(reading: Reading) -> list[int]:
    """Return where a relative clause begins without a word: "a promise she had made"."""
    tags, times = reading.tags, reading.times
    nouns = (k for k, tag in enumerate(tags[:-1]) if tag in _NOUN and times[k] < 0)
    return [
        k + 1 for k in nouns if tags[k + 1] == "PRP" and reading.lower[k + 1] in ACTING
    ]


def _places(column: Sequence[str], wanted: Container[str]) -> list[int]:
    """Return where a column holds one of what is wanted."""
    return [k for k, cell in enumerate(column) if cell in wanted]


def _count(places: Sequence[int], low: int, high: int) -> int:
    """Return how many of the sorted *places* lie from *low* up to *high*."""
    return bisect_left(places, high) - bisect_left(places, low)


_COMMA = frozenset((",",))
_AND = frozenset(("CC",))
_TO = frozenset(("TO",))
_THAT = frozenset(("that",))
