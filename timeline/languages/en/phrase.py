"""English noun phrases: "the insurgents' capture of Diabaly" is three of them."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from timeline.languages.en.reading import Reading
from timeline.languages.en.verbs import Group

__all__ = ["Chunk", "agree", "chunks"]

_INSIDE = frozenset(
    ("DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "POS", "$")
)
_HEAD = frozenset(("NN", "NNS", "NNP", "CD", "PRP", "EX", "DT", "JJ", "WP"))
_NOUN = frozenset(("NN", "NNS", "NNP"))
_OPENS = frozenset(("DT", "PRP$", "PDT"))
_BEFORE_PARTICIPLE = frozenset(("DT", "JJ", "PRP$", "POS", "CD"))
_ADJECTIVE = frozenset(("JJ", "JJR", "VBN"))
_BEFORE_TIME = frozenset(("DT", "PRP$", "PDT", "POS", "JJ", "CD"))
_AFTER_TIME = frozenset(("NN", "NNS", "NNP", "JJ"))
_IN_NAME = frozenset(("&", "'", "’"))
_STATE = 3
_BEFORE_ADJECTIVE = frozenset(("JJ", "VBN", "CD", "VBG"))


@frozen(slots=True)
class Chunk:
    """A noun phrase without what follows its noun.

    Attributes:
        start: Index of its first word.
        end: Index behind its last word.
        head: Index of its noun.
    """

    start: int
    end: int
    head: int


def chunks(reading: Reading) -> list[Chunk]:
    """Return the noun phrases of a sentence in order; temporal ones are left out."""
    return list(_runs(reading))


def agree(reading: Reading, chunk: Chunk, group: Group | None) -> bool:
    """Tell whether a verb may have a noun phrase as its subject: "towns were"."""
    if group is None:
        return True
    tag, word = reading.tags[group.first], reading.lower[group.first]
    many = reading.tags[chunk.head] == "NNS"
    if tag == "VBZ" or word == "was":
        return not many
    return many or not (tag == "VBP" or word == "were")


def _runs(reading: Reading) -> Iterator[Chunk]:
    tags, times, n = reading.tags, reading.times, len(reading.tags)
    k = 0
    while k < n:
        tag = tags[k]
        if tag in ("PRP", "EX") and times[k] < 0 and not _owns(reading, k):
            yield Chunk(k, k + 1, k)
            k += 1
        elif (tag in _INSIDE or tag == "PRP") and tag != "POS" and times[k] < 0:
            end = _end(reading, k)
            head = end - 1
            while head > k and tags[head] not in _HEAD:
                head -= 1
            if tags[head] in _HEAD and not _introduces(reading, k, head):
                yield Chunk(k, head + 1, head)
            k = end
        else:
            k += 1


def _introduces(reading: Reading, k: int, head: int) -> bool:
    """Tell whether *k* is the "that" of "said that third-quarter sales rose"."""
    alone = k == head and reading.lower[k] == "that" and k > 0
    return alone and k + 1 < len(reading.times) and reading.times[k + 1] >= 0


def _owns(reading: Reading, k: int) -> bool:
    """Tell whether the "her" at *k* is that of "her keys"."""
    after = reading.tags[k + 1 : k + 2]
    return reading.lower[k] == "her" and after in (["NN"], ["NNS"], ["JJ"])


def _end(reading: Reading, start: int) -> int:
    tags, n = reading.tags, len(reading.tags)
    k = start + 1
    while k < n:
        if reading.times[k] >= 0:
            after = _behind_time(reading, k)
            if not after:
                break
            k = after
        elif not _belongs(reading, k):
            after = _behind_aside(tags, k)
            if not after:
                break
            k = after
        elif tags[k] in _OPENS and tags[k - 1] in _NOUN:
            break
        k += 1
    return k


def _behind_time(reading: Reading, k: int) -> int:
    """Return the word that the time at *k* stands before: "its third-quarter loss"."""
    tags, times, n = reading.tags, reading.times, len(reading.tags)
    if tags[k - 1] not in _BEFORE_TIME or reading.lower[k - 1] == "that":
        return 0
    time = times[k]
    while k < n and times[k] == time:
        k += 1
    if k < n and tags[k] == "POS":
        k += 1
    return k if k < n and times[k] < 0 and tags[k] in _AFTER_TIME else 0


def _behind_aside(tags: Sequence[str], k: int) -> int:
    """Return the noun behind the state of a town: "the Dayton, Ohio, company"."""
    if tags[k] != "," or tags[k - 1] != "NNP":
        return 0
    j = k + 1
    while j < len(tags) and tags[j] == "NNP":
        j += 1
    if j == k + 1 or j > k + _STATE:
        return 0
    if j < len(tags) and tags[j] == ".":
        j += 1
    common = j + 1 < len(tags) and tags[j] == "," and tags[j + 1] in ("NN", "NNS")
    return j + 1 if common else 0


def _belongs(reading: Reading, k: int) -> bool:
    tags = reading.tags
    tag = tags[k]
    if tag in _INSIDE:
        return True
    after = tags[k + 1] if k + 1 < len(tags) else ""
    if tag in ("VBN", "VBG"):
        before = tags[k - 1] in _BEFORE_PARTICIPLE
        return before and (after in _INSIDE or _joins(tags, k + 1))
    if reading.lower[k] in _IN_NAME:
        return after == "NNP"
    if tag == "CC":
        return _joins(tags, k)
    if tag == ".":
        return after == "CD" and reading.lower[k - 1] in ("no", "nos")
    return tag == "RB" and tags[k - 1] in _OPENS and after in _BEFORE_ADJECTIVE


def _joins(tags: Sequence[str], k: int) -> bool:
    """Tell whether the "and" at *k* joins two adjectives: "a tall and old tree"."""
    if k + 2 >= len(tags) or tags[k] != "CC" or tags[k - 1] not in _ADJECTIVE:
        return False
    opened = k > 1 and tags[k - 2] in _OPENS
    return opened and tags[k + 1] in _ADJECTIVE and tags[k + 2] in _NOUN
