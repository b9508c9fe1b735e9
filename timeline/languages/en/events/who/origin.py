"""Of whom "who" is said: "Ida Holm, 61, of Dayton, Ohio, who", "guards and cooks who"."""

from collections.abc import Mapping

from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import FIRST_NAMES

__all__ = ["before_age", "before_contrast", "behind_name", "of_town", "two_sorts"]

_AGED = 2
_FROM = frozenset(("of", "from"))


def behind_name(reading: Reading, at: Mapping[int, Chunk], k: int) -> int:
    """Return the last word of the name before the age and town that end at *k*."""
    return before_age(reading, _before_origin(reading, at, k))


def before_age(reading: Reading, k: int) -> int:
    """Return the last word before the age at *k*: "Ida Holm, 61, who resigned"."""
    aged = reading.tags[max(0, k - 1) : k + 1] == [",", "CD"]
    return k - _AGED if aged else k


def _before_origin(reading: Reading, at: Mapping[int, Chunk], k: int) -> int:
    """Return the last word before ", of Dayton, Ohio" in "Lee, of Dayton, who"."""
    tags, lower, town = reading.tags, reading.lower, at.get(k)
    if town is not None and tags[town.start - 1] == ",":
        town = at.get(town.start - 2) or town
    led = town.start - 1 if town is not None else 0
    if led < _AGED or lower[led] not in _FROM or tags[led - 1] != ",":
        return k
    who = at.get(before_age(reading, led - 2))
    person = who is not None and (tags[who.head] == "NNP" or is_person(lower[who.head]))
    return led - 2 if person else k


def before_contrast(reading: Reading, at: Mapping[int, Chunk], k: int) -> int:
    """Return the last word before ", not Berg" in "Berg's son, not Berg, who"."""
    chunk = at.get(k)
    first = chunk.start - 1 if chunk is not None else 0
    told = first > 1 and reading.lower[first] == "not"
    return first - 2 if told and reading.tags[first - 1] == "," else k


def two_sorts(reading: Reading, at: Mapping[int, Chunk], chunk: Chunk) -> Chunk | None:
    """Return both for the second of "Officers and volunteers who reached the hut".

    So of "two guards and three cooks who".
    """
    k = chunk.start - 2
    joined = chunk.start > 1 and reading.lower[chunk.start - 1] == "and"
    first = at.get(k) if joined else None
    if first is None or first.end != k + 1:
        return None
    counted = "CD" if reading.tags[chunk.start] == "CD" else "NNS"
    bare = all(reading.tags[one.start] == counted for one in (first, chunk))
    both = all(reading.tags[one.head] == "NNS" for one in (first, chunk))
    return Chunk(first.start, chunk.end, first.head) if bare and both else None


def of_town(reading: Reading, at: Mapping[int, Chunk], town: Chunk) -> Chunk | None:
    """Return the Ida Holm of "Ida Holm of Karst", who is no town."""
    person, k = at.get(town.start - 2), town.start - 1
    if person is None or reading.word(k) != "of" or person.end != k:
        return None
    named = reading.words[person.start] in FIRST_NAMES
    return person if named and reading.tags[town.head] == "NNP" else None
