"""Where a temporal expression stands in an English sentence."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from attrs import frozen

from timeline.languages.en.reading import Found, Reading
from timeline.languages.en.words import SUBORDINATORS
from timeline.model.granularity import Granularity
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
        tags, lower, verb_at = reading.tags, reading.lower, reading.verb_at
        events = {event.index for event in found}
        span = range(len(tags))
        finite = {k for k, group in verb_at.items() if group.finite}
        self._verbs = _sums(map(verb_at.__contains__, span))
        self._finite = _sums(map(finite.__contains__, span))
        self._events = _sums(map(events.__contains__, span))
        self._commas = _sums(map(",".__eq__, tags))
        self._marks = (
            _sums(
                tag in _WH or word == "that"
                for tag, word in zip(tags, lower, strict=True)
            ),
            _sums(
                tag == "IN" and word in SUBORDINATORS
                for tag, word in zip(tags, lower, strict=True)
            ),
            _sums(map("CC".__eq__, tags)),
            _sums(map(_QUOTES.__contains__, tags)),
            _sums(map("TO".__eq__, tags)),
        )

    def verbs(self, low: int, high: int) -> int:
        """Return how many verbs, 3 at most."""
        return min(self._verbs[high] - self._verbs[low], 3)

    def finite(self, low: int, high: int) -> int:
        """Return how many finite verbs, 2 at most."""
        return min(self._finite[high] - self._finite[low], 2)

    def events(self, low: int, high: int) -> int:
        """Return how many events, 3 at most."""
        return min(self._events[high] - self._events[low], 3)

    def commas(self, low: int, high: int) -> int:
        """Return how many commas, 2 at most."""
        return min(self._commas[high] - self._commas[low], 2)

    def marks(self, low: int, high: int) -> tuple[bool, ...]:
        """Tell of wh-words and "that", subordinators, "and", quotes, and "to"."""
        return tuple(sums[high] > sums[low] for sums in self._marks)


def _sums(flags: Iterable[bool]) -> list[int]:
    return list(accumulate(flags, initial=0))
