"""An English noun phrase as the name that a title or a pronoun may use."""

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import sorts
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk, named
from timeline.languages.en.syntax.reading import Reading

__all__ = ["LONGEST", "apposed", "bounds", "plain"]

LONGEST = 50
"""The longest name that a pronoun is replaced by, in characters."""

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


def apposed(scene: Scene, subject: Chunk) -> Chunk:
    """Return Holm for the mayor of "The mayor, Ida Holm, left", else *subject*."""
    reading, end = scene.reading, subject.end
    name = scene.at(end + 1) if reading.tags[end : end + 1] == [","] else None
    if name is None or name.start != end + 1 or reading.tags[name.head] != "NNP":
        return subject
    told = reading.tags[subject.head] == "NN" and is_person(reading.lower[subject.head])
    # "A spokesman for the owner, Karst Lines, said"
    told = told and end == subject.head + 1 and "person" in sorts(reading, name)
    return name if told and reading.tags[name.end : name.end + 1] == [","] else subject
