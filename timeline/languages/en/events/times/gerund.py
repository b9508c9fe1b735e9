"""Times that close an English gerund's phrase: "quit after taking office in 2010"."""

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE

__all__ = ["closing"]

_LEADING = frozenset(("after", "before", "since"))


def closing(reading: Reading, place: Site) -> int:
    """Return the gerund behind "after" whose object touches the time, or -1."""
    verb = reading.verb_before(place.first)
    if verb is None or verb.tense != "PRESPART" or place.head >= 0:
        return -1
    led = reading.word(verb.first - 1) in _LEADING
    between = reading.tags[verb.head + 1 : place.first]
    return verb.head if led and IN_PHRASE.issuperset(between) else -1
