"""How far an English time reaches: no "war at a meeting on Monday" is of Monday."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.languages.en.events.times.construction import WITHIN_NOUN
from timeline.languages.en.events.times.site import Between, Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.words import PLANNED_FOR

__all__ = ["gapped", "reaches"]

_TIMELESS = frozenset(("PRESENT", "INFINITIVE"))
_LIMITS = frozenset(("until", "till", ";"))
_WHOLE = frozenset(("as", "most", "much", "part", "all", "rest", "half", "some", "end"))


def reaches(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether an event can have a time that stands behind it.

    "The war at a meeting on Monday" is no war on Monday, nobody who "moved it to Monday"
    did so then, nor did who "paid for the drought of 2012" or "left before the war broke
    out in 1939". "Before he became chancellor, he had led it in 1970" tells of two times.
    """
    if place.start < event.index:
        return event.group is None or _goes_back(reading, event.group, place)
    if event.group is not None and _opens_before(reading, event.group, place):
        return False
    if event.group is not None:
        of = place.preposition == "of" and reading.lower[place.first - 1] not in _WHOLE
        return (
            not of
            and place.preposition != "to"
            and not _is_limited(reading, event.index + 1, place.first)
        )
    span = range(event.index + 1, place.first)
    links = [reading.lower[k] for k in span if reading.tags[k] == "IN"]
    return all(word in WITHIN_NOUN for word in links)


def _is_limited(reading: Reading, low: int, high: int) -> bool:
    """Tell whether another clause begins in between; "before a judge" begins none."""
    between = reading.lower[low:high]
    if "before" not in between or not _LIMITS.isdisjoint(between):
        return not _LIMITS.isdisjoint(between)
    after = reading.verb_from(low + between.index("before"))
    return after is not None and after.finite and after.head < high


def _opens_before(reading: Reading, group: Group, place: Site) -> bool:
    """Tell whether it only says what a main clause was before, which has the time."""
    if reading.lower[0] != "before" or reading.leads(group) != 0:
        return False
    comma = group.head
    while comma < place.first and reading.tags[comma] != ",":
        comma += 1
    main = reading.verb_from(comma)
    return comma < place.first and main is not None and main.head < place.first


def _goes_back(reading: Reading, group: Group, place: Site) -> bool:
    """Tell whether a verb can have a time that stands before it.

    It can not in "it would have opened this autumn had the mayor not left", "was set for
    Monday but put off", "ran the fastest mile of the year to win", and "a law of 2009
    says so", which it does today.
    """
    if group.upset or (group.tense in _TIMELESS and place.preposition == "of"):
        return False
    arranged = reading.lower[place.first - 1] in PLANNED_FOR if place.first else False
    return not (arranged and place.preposition == "for")


def gapped(
    reading: Reading, sites: Sequence[Site], between: Between
) -> Iterator[tuple[int, int]]:
    """Give the expressions whose verb is left out, and where the one before begins.

    That is "Tuesday" in "Talks were held in Paris on Monday and Lyon on Tuesday".
    """
    for one, other in pairwise(sites):
        first = one.end + (reading.tags[one.end : one.end + 1] == [","])
        joined = other.first > first + 1 and reading.tags[first] == "CC"
        named = IN_PHRASE.issuperset(reading.tags[first + 1 : other.first])
        if joined and named and not between.counts(first, other.first).verbs:
            yield other.timex, one.start
