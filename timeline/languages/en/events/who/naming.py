"""An English noun phrase as the name that a title or a pronoun may use."""

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import sorts
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk, named
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import FIRST_NAMES

__all__ = [
    "LONGEST",
    "apposed",
    "behind_office",
    "bounds",
    "given_behind",
    "name_behind",
    "owner",
    "plain",
]

LONGEST = 50
"""The longest name that a pronoun is replaced by, in characters."""
_NAMES = range(1, 4)

_BEFORE_NAME = frozenset(("NNP", "NN", "JJ", "PRP$", "POS"))
_IN_PHRASE = frozenset(("DT", "JJ", "CD", "NN", "NNS", "NNP", "POS"))


def _whole(reading: Reading, chunk: Chunk) -> int:
    """Return where "the board of Holm Corp." ends."""
    k = chunk.end
    if reading.lower[k : k + 1] != ["of"] or reading.tags[chunk.head] == "NNP":
        return k
    k += 1
    while k < len(reading.tags) and reading.tags[k] in _IN_PHRASE:
        if reading.times[k] >= 0:
            return chunk.end
        k += 1
    while reading.tags[k - 1] in ("JJ", "DT", "POS"):
        k -= 1
    long = sum(len(word) + 1 for word in reading.words[chunk.start : k]) > LONGEST
    return k if k > chunk.end + 1 and not long else chunk.end


def bounds(reading: Reading, chunk: Chunk) -> tuple[int, int]:
    """Return the first word of a name and the one behind it, without an article."""
    start = chunk.start
    if reading.tags[start] == "DT":
        start += 1
    joined = "and" in reading.lower[chunk.head : chunk.end]
    own = Chunk(start, chunk.head + 1, chunk.head)
    end = chunk.end if joined else max(named(reading, own).end, _whole(reading, own))
    return start, end


def plain(reading: Reading, start: int, end: int) -> str:
    """Return the words from *start* up to *end*, or nothing if they are too many."""
    if start == end or reading.tags[start] == "PRP$":
        return ""
    text = reading.folded(start, end)
    return text if len(text) <= LONGEST else ""


def behind_office(reading: Reading, chunk: Chunk) -> int:
    """Return where the name begins in "former Karst District Judge Ida Holm".

    That is the end of a list of names.
    """
    k = chunk.head
    while k > chunk.start and reading.tags[k - 1] == "NNP":
        if is_person(reading.lower[k - 1]):
            break
        k -= 1
    office = k > chunk.start and reading.tags[k - 1] in _BEFORE_NAME
    return k if office and "CC" not in reading.tags[chunk.start : k] else chunk.end


def owner(name: str) -> str:
    """Return "Holm's" for "Holm", "Karst Lines'" for "Karst Lines"."""
    return name + ("'" if name.endswith("s") else "'s")


def apposed(scene: Scene, subject: Chunk) -> Chunk:
    """Return Holm for the mayor of "The mayor, Ida Holm, left", else *subject*."""
    reading = scene.reading
    behind = name_behind(reading, subject)
    name = scene.at(behind.start) if behind else None
    if name is None or reading.tags[subject.head] != "NN":
        return subject
    # "A spokesman for the owner, Karst Lines, said"
    whole = name.start == behind.start and "person" in sorts(reading, name)
    return name if whole else subject


def name_behind(reading: Reading, subject: Chunk) -> range:
    """Return the words of the name between commas behind what somebody is.

    "Her lawyer, Ida Holm, said"; none of "a guard, Ida Holm, and her aide".
    """
    tags, many = reading.tags, _behind_one(reading, subject)
    first = (many or subject.head + 1) + 1
    if tags[first - 1 : first] != [","]:
        return range(0)
    alone = subject.end == subject.head + 1 and is_person(reading.lower[subject.head])
    if not many and not alone:
        return range(0)
    end = first
    while tags[end : end + 1] == ["NNP"] and reading.times[end] < 0:
        end += 1
    goes_on = tags[end + 1 : end + 2] in (["CC"], ["NNP"])
    apart = tags[end : end + 1] in ([","], ["."]) and not goes_on
    return range(first, end if apart and end - first in _NAMES else first)


def _behind_one(reading: Reading, subject: Chunk) -> int:
    """Return where the "one of the men" of "One of the men, Ida Holm, said" ends, or 0."""
    k = subject.start + 2
    if reading.lower[k - 2 : k] != ["one", "of"]:
        return 0
    while reading.tags[k : k + 1] and reading.tags[k] in _MANY:
        k += 1
    return k if k >= subject.end else 0


_MANY = _IN_PHRASE | {"PRP", "PRP$", "JJS"}


def given_behind(scene: Scene) -> Chunk | None:
    """Return the Carl B. of "Holm, Carl B., engineer, was born", as registers write."""
    tags, words = scene.reading.tags, scene.reading.words
    given = scene.at(_GIVEN) if tags[:_GIVEN] == ["NNP", ","] else None
    if given is None or given.start != _GIVEN:
        return None
    if tags[given.end : given.end + 1] != [","]:
        return None
    more = words[given.start + 1 : given.end]
    initials = all(len(word.rstrip(".")) == 1 for word in more)
    first = words[given.start] in FIRST_NAMES or bool(more)
    named = {*tags[given.start : given.end]} == {"NNP"}
    return given if named and initials and first else None


_GIVEN = 2
