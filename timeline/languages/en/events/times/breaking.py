"""English times of what breaks off a thing: "canceled the talks on Monday"."""

from collections.abc import Iterable, Sequence

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.tie import UNTIED, Tie, give
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.words import CALLING_OFF

__all__ = ["break_off"]


def break_off(
    reading: Reading,
    found: Sequence[Found],
    sites: Iterable[Site],
    tied: dict[int, Tie],
) -> None:
    """Leave the day of "canceled the peace talks Monday" to the verb.

    "Friday's talks" have their own, and so have talks on a day to come.
    """
    events = {event.index for event in found}
    for place in sites:
        if place.side == ">" or place.preposition not in ("", "on"):
            continue
        for event in found:
            own = event.group is None and tied.get(event.index, UNTIED)
            if not own or own.timex != place.timex or event.index > place.first:
                continue
            verb = _breaking(reading, event.index)
            if verb in events and _is_phrase(reading, event.index, place.first):
                give(tied, [verb], tied.pop(event.index))


def _breaking(reading: Reading, k: int) -> int:
    """Return the "canceled" whose object noun *k* is in, or -1."""
    verb = reading.verb_before(k)
    if verb is None or verb.passive or verb.tense != "PAST" or verb.negated:
        return -1
    first = verb.head + 1
    off = reading.word(first) == "off"
    word = reading.lower[verb.head]
    breaks = word in _BREAKING or (off and word in _PARTED)
    return verb.head if breaks and _is_phrase(reading, first + off, k) else -1


def _is_phrase(reading: Reading, first: int, end: int) -> bool:
    """Tell whether the words are of one noun phrase, and none is a time."""
    within = range(first, end)
    named = (reading.tags[j] in IN_PHRASE or reading.lower[j] in _OF for j in within)
    return all(named) and all(time < 0 for time in reading.times[first:end])


# "blocked the takeover of Halden", "broke off talks with the union"
_OF = frozenset(("of", "with", "between"))


_BREAKING = CALLING_OFF | {"blocked", "vetoed"}
_PARTED = frozenset(("called", "broke", "put"))
