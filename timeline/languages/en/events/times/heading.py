"""English times that head an entry: "8 March: The bank sells its bonds"."""

import re

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.words import HALVES

__all__ = ["dates_itself", "heading", "is_title", "verb_of_entry"]

_DASHES = frozenset((":", "–", "—", "-", "--"))


def heading(reading: Reading) -> int | None:
    """Return the expression that opens a sentence and stands before a colon or dash.

    So does one that is all that a line says.
    """
    if not reading.timed:
        return None
    times, written = reading.times, enumerate(reading.words)
    first = next((k for k, word in written if word[0].isalnum()), 0)
    if times[first] < 0:
        return _dateline(reading)
    words = [first, *(k for k, word in written if word[0].isalnum())]
    if all(times[k] >= 0 for k in words):
        return times[first]
    behind = next(k for k in words if times[k] < 0)
    parted = not _DASHES.isdisjoint(reading.words[first:behind])
    return times[first] if parted or _is_stamp(reading, first, behind) else None


def _is_stamp(reading: Reading, first: int, behind: int) -> bool:
    """Tell whether an hour opens the line of a log: "8:12 a.m. A boy called"."""
    told = reading.words[first:behind]
    hour = told[-1].lower() in HALVES or (
        len(told) == 1 and _DIALLED.fullmatch(told[0])
    )
    return bool(hour) and reading.words[behind][0].isupper()


_DIALLED = re.compile(r"\d{1,2}[:.]\d\d")


def is_title(reading: Reading) -> bool:
    """Tell whether a sentence names what follows: "HOLLIN PIT. Durham, 4 May, 1871."."""
    names = all(word[0].isupper() or not word[0].isalnum() for word in reading.words)
    return names and not reading.timed and len(reading.words) < _LONGEST


def _dateline(reading: Reading) -> int | None:
    """Return the day of a sentence that is a place and a day: "Durham, 4 May, 1871."."""
    times, words = reading.times, reading.words
    if reading.groups or words[-1] != ".":
        return None
    first = next(k for k, time in enumerate(times) if time >= 0)
    place = words[:first]
    named = all(word[0].isupper() or word in _IN_A_PLACE for word in place)
    alone = set(times[first:-1]) == {times[first]}
    return times[first] if named and alone and first < _LONGEST else None


_IN_A_PLACE = frozenset((",", "."))
_LONGEST = 8


def dates_itself(reading: Reading, place: Site) -> bool:
    """Tell whether what an entry tells has an hour: "08:50 The port closed at 7am"."""
    if place.first > 1 or heading(reading) != place.timex:
        return False
    verb = reading.verb_from(place.end)
    while verb is not None and not verb.finite:
        verb = reading.verb_from(verb.head + 1)
    if verb is None:
        return False
    for k in range(verb.head + 1, len(reading.times)):
        if reading.times[k] >= 0:
            led = reading.lower[k - 2 : k]
            at = "at" in led or (led[-1:] == ["on"])
            return at and reading.verb_before(k) is verb
    return False


def verb_of_entry(reading: Reading, place: Site) -> int:
    """Return the participle of "Nov. 2: Father Ryan taken captive at Sarn", or -1.

    An entry in the style of a headline has no other verb.
    """
    if not reading.groups or any(group.finite for group in reading.groups):
        return -1
    verb, k = reading.groups[0], place.end
    while k < verb.first and reading.words[k] in _DASHES:
        k += 1
    subject = reading.tags[k : verb.first]
    headed = k > place.end and bool(subject) and IN_PHRASE.issuperset(subject)
    told = headed and verb.tense == "PASTPART" and place.first == 0
    return verb.head if told and heading(reading) == place.timex else -1
