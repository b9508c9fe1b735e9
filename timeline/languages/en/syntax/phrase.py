"""English noun phrases: "the insurgents' capture of Diabaly" is three of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from timeline.languages.en.syntax.aside import behind_aside, behind_time
from timeline.languages.en.syntax.belonging import belongs, is_of_title
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.quoted import QUOTING, behind_quoted
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    BE,
    HAVE,
    ORGANIZATIONS,
    SUBORDINATORS,
)

__all__ = [
    "Chunk",
    "chunks",
    "named",
    "touches_another",
]

_INSIDE = word_set("DT PDT PRP$ JJ JJR JJS CD NN NNS NNP POS $")
_OPENING = (_INSIDE - {"POS"}) | {"PRP", "EX"}
# Most phrases end before one of these; none of them goes on with it.
_ENDING = word_set("IN TO MD VB VBD VBP VBZ WDT WP WRB PRP")
_HEAD = frozenset(("NN", "NNS", "NNP", "CD", "PRP", "EX", "DT", "JJ", "JJS", "WP"))
_OPENS = frozenset(("DT", "PRP$", "PDT"))


@dataclass(slots=True)
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


def named(reading: Reading, chunk: Chunk) -> Chunk:
    """Return a name with the name in its "of": "the Bank of Karst"."""
    tags, end = reading.tags, chunk.end
    if tags[chunk.head] != "NNP" or reading.lower[end : end + 1] != ["of"]:
        return chunk
    k = end + 1
    if reading.lower[k : k + 1] == ["the"]:
        k += 1
    last = k
    while last < len(tags) and tags[last] == "NNP" and reading.times[last] < 0:
        last += 1
    owned = tags[last : last + 1] == ["POS"]
    return chunk if last == k or owned else Chunk(chunk.start, last, chunk.head)


def touches_another(reading: Reading, at: Mapping[int, Chunk], chunk: Chunk) -> bool:
    """Tell whether a noun phrase opens a clause: "the ban the council imposed"."""
    k = chunk.start - 1
    before = at.get(k)
    opened = reading.tags[chunk.start] in ("DT", "PRP$") and chunk.end > chunk.start + 1
    whole = before is not None and before.end == chunk.start and reading.times[k] < 0
    # "To mark this the trustees plan a fair.", "The earliest the court can rule is Monday."
    noun = reading.tags[k] in ("NN", "NNS") or reading.lower[k] in _POINTING
    return opened and whole and noun


def _runs(reading: Reading) -> Iterator[Chunk]:
    tags, times, n = reading.tags, reading.times, len(reading.tags)
    k = 0
    while k < n:
        tag = tags[k]
        opens = tag in _OPENING or (tag == "VBN" and _is_adjective(reading, k))
        # "More perilous searches began"
        opens = opens or (tag == "RBR" and tags[k + 1 : k + 3] in _QUALIFIED)
        opens = opens or (tag == "VBG" and _is_of_number(reading, k))
        opens = opens or (tag in QUOTING and behind_quoted(reading, k, k) > 0)
        if not opens or times[k] >= 0 or (tag == "CD" and _is_age(reading, k)):
            k += 1
        elif tag in ("PRP", "EX") and not _owns(reading, k):
            yield Chunk(k, k + 1, k)
            k += 1
        elif tag == "JJS" and reading.lower[k] == "least" and k and tags[k - 1] == "IN":
            k += 1
        elif tag != "EX":
            end = _end(reading, k)
            head = end - 1
            while head > k and tags[head] not in _HEAD:
                head -= 1
            most = tag == "JJS" and reading.lower[k : k + 2] == ["most", "of"]
            if (tags[head] in _HEAD or most) and not _introduces(reading, k, head):
                acts = tags[head] == "NNP" and tags[head + 1 : head + 2] == ["POS"]
                # "Moody's cut its debt"
                acts = acts and tags[head + 2 : head + 3] in _ACTED
                # "a wooden 'half-church' was built"
                closes = end == head + 2 and tags[head + 1] in QUOTING
                yield Chunk(k, head + 1 + (acts or closes), head)
            k = end
        else:
            k += 1


def _is_age(reading: Reading, k: int) -> bool:
    """Tell whether it is the 71 of "President Ruiz, 71, who": no 71 says anything."""
    aged = reading.tags[max(0, k - 2) : k + 3] == ["NNP", ",", "CD", ",", "WP"]
    return aged and len(reading.words[k]) == _DIGITS and reading.words[k].isdigit()


def _is_adjective(reading: Reading, k: int) -> bool:
    """Tell whether a participle opens a phrase: "fought blocked streets"."""
    tags, after = reading.tags, k + 1
    while tags[after : after + 1] in (["NNP"], ["JJ"]):
        # as in "suspected Taliban fighters", "continued military successes"
        after += 1
    if tags[after : after + 1] not in (["NNS"], ["NN"]):
        return False
    before = k - 1
    if not k:
        # "Corrected grades were sent out"
        return tags[after + 1 : after + 2] in _ACTED
    while before > 0 and tags[before] == "RB":
        before -= 1
    if before >= 0 and tags[before] == "IN":
        # "from collapsed schools", but "as expected"
        return reading.lower[before] not in SUBORDINATORS
    acts = before >= 0 and tags[before] in _ACTING
    return acts and reading.lower[before] not in _AUXILIARIES


def _is_of_number(reading: Reading, k: int) -> bool:
    """Tell whether a participle opens what is counted: "the number of working rigs".

    So does that of "talks between striking pilots and the firm".
    """
    counted = reading.lower[max(0, k - 2) : k] in _COUNTS
    joined = k > 0 and reading.lower[k - 1] == "between"
    # "the choice between buying shares and selling"
    joined = joined and reading.tags[k + 2 : k + 4] in _BOTH
    return (counted or joined) and reading.tags[k + 1 : k + 2] == ["NNS"]


_BOTH = (["CC", "DT"], ["CC", "NNP"], ["CC", "NNS"])
_COUNTS = tuple([word, "of"] for word in ("number", "hundreds", "thousands", "dozens"))
_QUALIFIED = (["JJ", "NNS"], ["JJ", "NN"])
_DIGITS = 2
_ACTED = (["VBD"], ["VBZ"], ["MD"])
_ACTING = frozenset(("VB", "VBD", "VBZ", "VBP"))
_AUXILIARIES = BE | HAVE


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
    k = behind_quoted(reading, start, start) if tags[start] in QUOTING else start + 1
    while k < n:
        if reading.times[k] >= 0:
            after = behind_time(reading, k)
            if not after:
                # "The 24-year-old scored."
                return _behind_age(reading, k)
            k = after
        elif tags[k] in _ENDING and not is_of_title(reading, k):
            break
        elif tags[k] not in _INSIDE:
            after = _behind(reading, start, k)
            if not after:
                break
            k = after
        elif _opens_another(reading, start, k):
            break
        k += 1
    return k


def _opens_another(reading: Reading, start: int, k: int) -> bool:
    """Tell whether a phrase opens at *k* behind a noun: "in the final Berg won"."""
    tags = reading.tags
    noun = tags[k - 1] in NOUNS
    if (noun or reading.lower[k - 1] in _POINTING) and tags[k] in _OPENS:
        return True
    return (noun or reading.lower[k - 1] in _CONTESTS) and _counts(reading, start, k)


def _behind_age(reading: Reading, k: int) -> int:
    """Return the word behind "24-year-old" or "24 year old" at *k*, else *k*."""
    end = reading.time_end(k)
    spaced = end > k + 1 and reading.lower[end - 1] in ("old", "olds")
    if spaced:
        return end
    return k + reading.lower[k].endswith(("-old", "-olds"))


def _behind(reading: Reading, start: int, k: int) -> int:
    """Return the word that goes on with a phrase at *k* or behind it, 0 if it ends."""
    if reading.tags[k - 1 : k + 3] == ["JJS", "CC", "RBS", "JJ"]:
        # "the oldest and most beautiful church"
        return k + 2
    if reading.tags[k] in QUOTING and (noun := behind_quoted(reading, start, k)):
        return noun
    return k if belongs(reading, k) else behind_aside(reading, k)


def _counts(reading: Reading, start: int, k: int) -> bool:
    """Tell whether a number opens a phrase: "in the north 40 people fled".

    So may a name: "in the final Berg won".
    """
    tags = reading.tags
    if tags[k] == "NNP":
        return _acts_in_clause(reading, start, k)
    if tags[k : k + 2] != ["CD", "NNS"] or start < 1 or tags[start] != "DT":
        return False
    return tags[start - 1] == "IN" and reading.lower[k - 1] not in _RANKS


def _acts_in_clause(reading: Reading, start: int, k: int) -> bool:
    tags, end = reading.tags, k
    fronted = start == _FRONTED and list(tags[:start]) == ["IN", "VBG"]
    # "After winning the primary Berg left"
    led = start > 0 and (tags[start - 1] == "IN" or fronted)
    noun = tags[k - 1] == "NN" or reading.lower[k - 1] in _CONTESTS
    if not (led and noun) or is_person(reading.lower[k - 1]):
        return False
    while tags[end : end + 1] == ["NNP"] and reading.times[end] < 0:
        end += 1
    if reading.words[end - 1] in ORGANIZATIONS:
        # "the opposition Unity Party"
        return False
    who = tags[end : end + 2] == [",", "WP"]
    return who or tags[end : end + 1] in (["VBD"], ["VBZ"], ["MD"])


_POINTING = word_set("this that these those earliest latest soonest")
_CONTESTS = frozenset(("final", "semifinal", "semi-final", "primary", "quarter-final"))
_FRONTED = 2
_RANKS = frozenset(("top", "bottom", "first", "last", "next", "leading", "remaining"))
