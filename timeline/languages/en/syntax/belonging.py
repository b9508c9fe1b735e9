"""What goes on with an English noun phrase: "a tall and old, not very safe bridge"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.quoted import QUOTING, behind_quoted
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import ORGANIZATIONS

__all__ = ["belongs", "is_of_title"]

_INSIDE = word_set("DT PDT PRP$ JJ JJR JJS CD NN NNS NNP POS $")
_OPENS = frozenset(("DT", "PRP$", "PDT"))
_BEFORE_QUALITY = _OPENS | {"IN"}
_BEFORE_PARTICIPLE = frozenset(("DT", "JJ", "PRP$", "POS", "CD"))
_ADJECTIVE = frozenset(("JJ", "JJR", "VBN"))
_IN_NAME = frozenset(("&", "'", "’"))
_NAMES = frozenset(("NNP", "NNS"))
_OPENED = 2
_FIRMS = (["NN"], ["NNS"], ["NNP"])
_BEFORE_ADJECTIVE = frozenset(("JJ", "VBN", "CD", "VBG"))


def belongs(reading: Reading, k: int) -> bool:
    """Tell whether a word that most phrases do not have goes on with this one."""
    tags = reading.tags
    tag = tags[k]
    after = tags[k + 1] if k + 1 < len(tags) else ""
    if tag in ("VBN", "VBG"):
        hyphen = tags[k - 1] == ":" and reading.lower[k - 1] == "-"
        adverb = tags[k - 1] == "RB" and tag == "VBN"
        before = tags[k - 1] in _BEFORE_PARTICIPLE or hyphen or adverb
        before = before or (tags[k - 1] == "," and _describes(tags, k - 1))
        before = before or (tag == "VBN" and _joins(tags, k - 1))
        # "the city's best loved cinema"
        before = before or (tag == "VBN" and tags[k - 1] == "JJS")
        # "the so-called 'Night Train' group"
        quoted = after in QUOTING and behind_quoted(reading, k, k + 1) > 0
        goes_on = after in _INSIDE or _joins(tags, k + 1) or _describes(tags, k + 1)
        return before and (goes_on or quoted)
    if reading.lower[k] in _IN_NAME:
        return after == "NNP"
    if tag in ("CC", "IN"):
        return _joins(tags, k) or _names_one(reading, k) or is_of_title(reading, k)
    if tag == ",":
        return _describes(tags, k)
    if tag == ":":
        return _hyphenates(reading, k)
    if tag == ".":
        return after == "CD" and reading.lower[k - 1] in ("no", "nos")
    adverb = tag in ("RB", "RBR") and tags[k - 1] in _OPENS
    # "a German privately held firm"
    like = tags[k - 1 : k + 2] == ["JJ", "RB", "VBN"] and tags[k + 2 : k + 3] in _FIRMS
    adverb = adverb or like
    return adverb and after in _BEFORE_ADJECTIVE


def is_of_title(reading: Reading, k: int) -> bool:
    """Tell whether it is the "On" of "The War On Rust will play in Leeds".

    A headline with capitals everywhere shows no such name.
    """
    words, tags = reading.words, reading.tags
    if tags[k] != "IN" or not words[k][0].isupper() or not 0 < k < len(tags) - 1:
        return False
    named = words[k - 1][0].isupper() and words[k + 1][0].isupper()
    named = named and tags[k - 1] in _NAMES and tags[k + 1] in _NAMES
    plain = sum(word.islower() for word in words if word.isalpha())
    return named and plain > 1 and reading.times[k + 1] < 0


def _describes(tags: Sequence[str], k: int) -> bool:
    """Tell whether the comma at *k* parts two adjectives: "a new, cheap offer"."""
    full = tags[max(0, k - 3) : k] == ["DT", "RB", "VBN"]
    plain = k >= _OPENED and tags[k - 1] == "JJ" and tags[k - 2] in _BEFORE_QUALITY
    if tags[k : k + 1] != [","] or not (plain or full or _is_priced(tags, k)):
        return False
    end = k + 1
    if tags[k - 2] == "IN" and tags[end : end + 1] not in (["JJ"], ["VBN"]):
        return False
    while tags[end : end + 1] == ["RB"]:
        end += 1
    if end > k + 1 and tags[end : end + 1] not in (["JJ"], ["VBN"]):
        return False
    while end < len(tags) and tags[end] in ("JJ", "JJR", "$", "CD", "VBN"):
        end += 1
    named = tags[k - 2] == "IN" and tags[end : end + 1] == ["NNP"]
    return k + 1 < end < len(tags) and (tags[end] in ("NN", "NNS") or named)


def _is_priced(tags: Sequence[str], k: int) -> bool:
    """Tell whether it is the comma of "a $40 million, three-year loan"."""
    first = k - 1 - (tags[k - 1] == "NN")
    last = first
    while first and tags[first] in ("CD", "$"):
        first -= 1
    counted = first < last and tags[first] == "DT" and tags[k + 1 : k + 2] == ["JJ"]
    return counted and (last < k - 1 or "$" in tags[first:k])


def _hyphenates(reading: Reading, k: int) -> bool:
    """Tell whether the hyphen at *k* makes one word: "U.N.-run camps"."""
    tags = reading.tags
    if reading.lower[k] != "-" or k + 2 >= len(tags) or tags[k + 2] not in _INSIDE:
        return False
    one_word = reading.touches(k) and reading.touches(k + 1)
    return one_word and (tags[k + 1] in _INSIDE or tags[k + 1] in ("VBN", "VBG"))


def _names_one(reading: Reading, k: int) -> bool:
    """Tell whether the "and" at *k* is that of "the Science and Media Museum"."""
    words, lower, last = reading.words, reading.lower, k + 1
    while words[last + 1 : last + 2] and words[last + 1][0].isupper():
        last += 1
    if not (
        last > k + 1 and words[last] in ORGANIZATIONS and words[k + 1][0].isupper()
    ):
        return False
    first = k - 1
    while first and words[first - 1][0].isupper() and lower[first - 1] != "the":
        first -= 1
    opened = lower[first - 1 : first] == ["the"] or reading.tags[first - 1] == "JJ"
    named = words[k - 1][0].isupper() and opened
    listed = (tags_of(lower[j]) for j in (k - 1, k + 1))
    return named and not any(NOUNS.isdisjoint(tags) for tags in listed)


def _joins(tags: Sequence[str], k: int) -> bool:
    """Tell whether the "and" at *k* joins two adjectives: "a tall and old tree"."""
    if k + 2 >= len(tags) or tags[k] != "CC" or tags[k - 1] not in _ADJECTIVE:
        return False
    opened = k > 1 and (tags[k - 2] in _OPENS or tags[k - 2] == "POS")
    if not opened and (k == 1 or tags[k - 2] == "IN"):
        # "Hot and windy conditions", but "Shocked and bruised villagers"
        opened = tags[k - 1] == tags[k + 1] == "JJ"
    return opened and tags[k + 1] in _ADJECTIVE and tags[k + 2] in NOUNS
