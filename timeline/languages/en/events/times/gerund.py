"""Times that close an English gerund's phrase: "quit after taking office in 2010"."""

from collections.abc import Iterable

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.tie import Tie, give, is_tied
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE

__all__ = ["closing", "pair"]

_LEADING = frozenset(("after", "before", "since"))


def closing(reading: Reading, place: Site) -> int:
    """Return the gerund behind "after" whose object touches the time, or -1."""
    verb = reading.verb_before(place.first)
    if verb is None or verb.tense != "PRESPART" or place.head >= 0:
        return -1
    led = reading.word(verb.first - 1) in _LEADING
    between = reading.tags[verb.head + 1 : place.first]
    return verb.head if led and IN_PHRASE.issuperset(between) else -1


def pair(reading: Reading, events: Iterable[int], tied: dict[int, Tie]) -> None:
    """Tie the "beating" of "accused of beating and robbing a guard in May", too."""
    for k in sorted(events, reverse=True):
        led = k > 0 and reading.tags[k - 1] == "IN"
        if led and reading.tags[k : k + 3] == _PAIR and is_tied(tied, k + 2):
            give(tied, (k,), tied[k + 2])


_PAIR = ["VBG", "CC", "VBG"]
