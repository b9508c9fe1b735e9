"""What English notices tell: "Monday is a training day", "Put in your diary the fair"."""

from collections.abc import Iterator

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.playing import FIXTURES
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_day_told", "is_fixture", "is_noted", "is_passing_time", "noticed"]


def is_fixture(reading: Reading, group: Group) -> bool:
    """Tell whether a team will play on a day: "The juniors host Carrick on Sunday"."""
    k = group.head
    plays = reading.timed and group.first == k and reading.lower[k] in FIXTURES
    return plays and reading.tags[k] == "VBP" and reading.tags[k + 1 : k + 2] == ["NNP"]


def is_noted(reading: Reading, k: int) -> bool:
    """Tell whether it only asks to write it down: "Mark in your calendar the opening".

    So does the diary of "note in your diaries the fair".
    """
    if _DIARIES.isdisjoint(reading.distinct):
        return False
    if reading.lower[k] in _DIARIES:
        return reading.word(k - 1) in _OWNERS and reading.word(k - 2) in _INTO
    near = reading.lower[k + 1 : k + 4]
    into = near[:1] != [] and near[0] in _INTO and near[-1] in _DIARIES
    return into and reading.lower[k] in _NOTING


_DIARIES = frozenset(("diary", "diaries", "calendar", "calendars"))
_NOTING = word_set("mark put note enter write pop add pencil place keep")
_INTO = frozenset(("in", "into", "on", "to"))
_OWNERS = frozenset(("your", "the", "their", "our"))


def is_passing_time(reading: Reading, k: int) -> bool:
    """Tell whether only time goes by: "It may get cold as we head towards August"."""
    if reading.lower[k] not in _GOING or reading.word(k + 1) not in _TOWARDS:
        return False
    k += 2 + (reading.word(k + 2) == "the")
    return reading.times[k : k + 1] > [-1]


_GOING = word_set("head heads heading move moves moving go goes going get come draw")
_TOWARDS = frozenset(("towards", "toward", "into"))


def noticed(reading: Reading) -> Iterator[int]:
    """Give the noun of what a day is, and of what there will be none of on it."""
    if not reading.timed:
        return
    for group in reading.groups:
        if group.copula and group.finite and not group.negated:
            k = _day_of(reading, group)
            yield k if k > 0 else _none_of(reading, group)


def is_day_told(reading: Reading, k: int) -> bool:
    """Tell whether a noun says no more than what a day is."""
    group = reading.verb_before(k) if reading.lower[k] == "day" else None
    return group is not None and group.copula and _day_of(reading, group) == k


def _day_of(reading: Reading, group: Group) -> int:
    """Return the "day" of "Monday, 15th July is a staff training day", or -1."""
    times, tags, k = reading.times, reading.tags, group.head + 1
    opened = all(times[j] >= 0 or tags[j] == "," for j in range(group.first))
    if not group.first or not opened or group.tense == "PAST":
        return -1
    end = _end(reading, k)
    named = end - k > 1 and tags[end - 2] in _NAMING and reading.lower[end - 1] == "day"
    return end - 1 if named and _closes(reading, end) else -1


_NAMING = frozenset(("NN", "NNS", "VBG", "POS", "NNP"))


def _none_of(reading: Reading, group: Group) -> int:
    """Return the assembly of "This Friday there will be no assembly", or -1."""
    there = reading.word(group.first - 1) == "there" and group.tense == "FUTURE"
    k = group.head + 1
    if not there or reading.word(k) != "no":
        return -1
    end = _end(reading, k)
    noun = lexemes().of(reading.word(end - 1), "N")
    held = end - k > 1 and noun.sense.startswith(_HELD)
    return end - 1 if held and _closes(reading, end) else -1


# Acts, buses, messages, events and those who meet.
_HELD = ("n04", "n06", "n10", "n11", "n14", "n28")


def _end(reading: Reading, k: int) -> int:
    """Return the word behind the noun phrase at *k*."""
    while k < len(reading.tags) and reading.tags[k] in IN_PHRASE | {"VBG"}:
        if reading.times[k] >= 0:
            break
        k += 1
    return k


def _closes(reading: Reading, k: int) -> bool:
    """Tell whether a clause ends at *k*, or a time or place follows."""
    return k >= len(reading.tags) or (
        reading.times[k] >= 0 or reading.tags[k] in (".", ",", "IN", "CC", ":")
    )
