"""English times that are none of an event's, though they are of its sentence."""

from timeline.languages.en.events.relative import is_told_of_noun
from timeline.languages.en.events.site import Between, Site
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.words import REPORTED

__all__ = ["is_elsewhere", "is_of_object"]


def is_elsewhere(reading: Reading, event: Found, place: Site, between: Between) -> bool:
    """Tell whether a time is none of an event's, though it is of the same sentence.

    "Said Friday that she had won", "was charged Friday in a suit filed in court", "was
    jailed for the 2010 robbery".
    """
    group = event.group
    if group is None:
        return False
    if is_of_object(event, place):
        links = reading.lower[event.index + 1 : place.start]
        if event.category == "REPORTING" or not _CAUSING.isdisjoint(links):
            return True
    apart = between.counts(*sorted((event.index, place.start))).relative > 0
    perfect = group.aspect.startswith("PERFECTIVE")
    if apart and perfect:
        return True
    if (perfect or group.tense == "PAST") and _is_said(reading, event, place):
        return True
    if not is_told_of_noun(reading, event):
        return False
    if place.start < event.index:
        return apart or not group.finite
    return between.finite(event.index + 1, place.start) > 0


_CAUSING = frozenset(("for", "of", "over", "about", "from", "against"))


def is_of_object(event: Found, place: Site) -> bool:
    """Tell whether a time belongs to a noun behind a verb: "reported Friday's attack"."""
    return event.group is not None and event.index < place.first and place.head >= 0


def _is_said(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a verb is what somebody said, and the time that of the saying."""
    group = event.group
    before = reading.verb_before(group.first if group else event.index)
    if before is None or place.start > event.index:
        return False
    # "Said it had won, and on Monday she left" says when she left, as does "said the
    # loss in May grew".
    joined = "CC" in reading.tags[before.head : place.first]
    touches = group is not None and place.end == group.first and place.preposition
    return reading.lower[before.head] in REPORTED and not (joined or touches)
