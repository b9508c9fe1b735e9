"""English bodies and who leads them: "The Greens led by Popa on Tuesday withdrew"."""

from timeline.languages.en.events.times.site import Site, behind
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["headed"]


def headed(reading: Reading, place: Site) -> int:
    """Return the verb behind "The Greens led by Ana Popa on Tuesday", or -1.

    So of that behind ", the cabinet's main partner, on Tuesday".
    """
    apart = reading.word(place.first - 1) == "," and place.unit in _DAYS
    if not apart and _leading(reading, place) < 0:
        return -1
    verb = behind(reading, place)
    tells = verb is not None and (not apart or verb.tense == "PAST")
    return verb.head if verb is not None and tells else -1


def _leading(reading: Reading, place: Site) -> int:
    """Return the "led" of "led by Ana Popa on Tuesday", or -1."""
    if place.unit not in _DAYS:
        return -1
    verb = reading.verb_before(place.first)
    if verb is None or verb.passive or reading.lower[verb.head] not in _LEADING:
        return -1
    by = reading.word(verb.head + 1) == "by"
    led = _NAMING.issuperset(reading.tags[verb.head + 2 : place.first])
    return verb.head if by and led else -1


_DAYS = frozenset(("DA", "T"))
_NAMING = IN_PHRASE | {",", "IN"}
_LEADING = word_set(
    "led headed chaired backed supported owned run controlled commanded represented",
    "dominated funded financed advised",
)
