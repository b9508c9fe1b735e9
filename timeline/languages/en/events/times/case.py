"""English days of a crime that a case is about: "charged in the May 4, 2017, killing"."""

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import TRYING

__all__ = ["CASES", "crime", "is_of_crime"]

CASES = word_set(
    "trial charge charges case indictment conviction arrest arrests suspect suspects",
    "verdict sentence guilty plea murder manslaughter lawsuit hearing role part",
)
"""What is "in" a crime, and on another day than it."""
_DETERMINERS = frozenset(("DT", "PRP$", "POS"))
_JUDGED_FOR = frozenset(("of", "for", "in", "with"))


def crime(reading: Reading, place: Site) -> int:
    """Return the noun of "the May 4, 2017, death", "the 2017 killing of a clerk", or -1."""
    if place.head < 0 or place.before not in _DETERMINERS:
        return -1
    parted = reading.tags[place.end] == ","
    return place.head if parted or reading.tags[place.head] == "VBG" else -1


def is_of_crime(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a time is of the crime behind it, and an event of the case.

    "Was arrested on charges in the May 4 killing", "the arrest of a man accused in a 1985
    killing", "faces trial in the 2017 killing".
    """
    if place.head <= place.start or place.start < event.index:
        return False
    k = place.start
    while k > event.index and reading.tags[k - 1] in _ARTICLES:
        k -= 1
    if reading.word(k - 1) not in _JUDGED_FOR:
        return False
    if reading.lower[k - 2] in CASES:
        return True
    verb = reading.verb_before(k - 1)
    judged = verb is not None and reading.lower[verb.head] in _CHARGED
    return judged and verb is not None and event.index <= verb.head


_ARTICLES = frozenset(("DT", "PRP$", "JJ"))
_CHARGED = TRYING | word_set(
    "suspected wanted sought implicated pleaded pleads pleading"
)
