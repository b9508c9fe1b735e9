"""English noun phrases: "the insurgents' capture of Diabaly" is three of them."""

from collections.abc import Iterator

from attrs import frozen

from timeline.languages.en.reading import Reading

__all__ = ["Chunk", "chunks"]

_INSIDE = frozenset(
    ("DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "POS", "$")
)
_HEAD = frozenset(("NN", "NNS", "NNP", "CD", "PRP", "EX", "DT", "JJ", "WP"))
_NOUN = frozenset(("NN", "NNS", "NNP"))
_OPENS = frozenset(("DT", "PRP$", "PDT"))
_BEFORE_PARTICIPLE = frozenset(("DT", "JJ", "PRP$", "POS", "CD"))
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
            if tags[head] in _HEAD:
                yield Chunk(k, head + 1, head)
            k = end
        else:
            k += 1


def _owns(reading: Reading, k: int) -> bool:
    """Tell whether the "her" at *k* is that of "her keys"."""
    after = reading.tags[k + 1 : k + 2]
    return reading.lower[k] == "her" and after in (["NN"], ["NNS"], ["JJ"])


def _end(reading: Reading, start: int) -> int:
    tags, times, n = reading.tags, reading.times, len(reading.tags)
    k = start + 1
    while k < n and times[k] < 0 and _belongs(reading, k):
        if tags[k] in _OPENS and tags[k - 1] in _NOUN:
            break
        k += 1
    return k


def _belongs(reading: Reading, k: int) -> bool:
    tags = reading.tags
    tag = tags[k]
    if tag in _INSIDE:
        return True
    after = tags[k + 1] if k + 1 < len(tags) else ""
    if tag in ("VBN", "VBG"):
        return tags[k - 1] in _BEFORE_PARTICIPLE and after in _INSIDE
    if tag == "RB":
        return tags[k - 1] in _OPENS and after in _BEFORE_ADJECTIVE
    lower = reading.lower[k]
    return lower in ("&", "'", "’") and after == "NNP"
