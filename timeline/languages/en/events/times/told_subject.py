"""English times inside what somebody says: "said the raid on Monday wounded two"."""

from timeline.languages.en.events.times.site import Site, behind
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.words import REPORTED, TELLING

__all__ = ["is_of_told_subject"]


def is_of_told_subject(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it parts a subject from its verb: no saying does.

    "Said the raid on Monday wounded two", "said shots fired on Monday by guards hurt one".
    """
    group, k = event.group, event.index
    if group is None or not group.finite or place.first <= k + 1:
        return False
    word = reading.lower[k]
    if word not in REPORTED or word in TELLING:
        return False
    between = reading.tags[k + 1 : place.first]
    if between[-1] == "VBN":
        return IN_PHRASE.issuperset(between[:-1]) and reading.word(place.end) == "by"
    return behind(reading, place) is not None and IN_PHRASE.issuperset(between)
