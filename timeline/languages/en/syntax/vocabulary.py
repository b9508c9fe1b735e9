"""Which tags of the Penn Treebank an English word may have.

Most words have one tag. Of words that no list has, their form says something.
"""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from attrs import frozen

__all__ = ["PUNCTUATION", "Choice", "Vocabulary", "read_lines", "tags_of", "vocabulary"]

_CLOSED = frozenset(
    ("DT", "IN", "CC", "PRP", "TO", "MD", "WDT", "WP", "WRB", "EX", "PDT", "PRP$")
)
_NAMING = _CLOSED | {"NN", "NNS", "NNP"}
PUNCTUATION = {
    **dict.fromkeys(".?!", "."),
    **dict.fromkeys("()[]{}", "("),
    **dict.fromkeys('"“”`', '"'),
    **dict.fromkeys(";:…", ":"),
    **dict.fromkeys("—–", ":"),
    **dict.fromkeys("'’‘", "''"),
    ",": ",",
    "-": ":",
    "$": "$",
    "£": "$",
    "€": "$",
    "#": "$",
    "%": "NN",
    "*": "_",
    "_": "_",
    "’s": "POS",
}


@frozen(slots=True)
class Choice:
    """A set of tags that a word may have.

    Attributes:
        name: The tags in alphabetical order, as packed weights have them.
        tags: The most frequent first.
    """

    name: str
    tags: tuple[str, ...]


def _entry(tags: str) -> Choice:
    """Return the choice between tags, the most frequent first; one tag is one too."""
    ordered = tuple(tags.split())
    return Choice(" ".join(sorted(ordered)), ordered)


_GUESSES = tuple(
    (suffix, _entry(tags))
    for suffix, tags in (
        ("ing", "VBG NN JJ"),
        ("ed", "VBD VBN JJ"),
        ("ly", "RB JJ"),
        ("ss", "NN JJ"),
        ("ous", "JJ NN"),
        ("us", "NN JJ"),
        ("s", "NNS VBZ NN"),
        ("able", "JJ NN"),
        ("ive", "JJ NN"),
        ("al", "JJ NN"),
        ("ic", "JJ NN"),
        ("ize", "VB VBP NN"),
        ("ise", "VB VBP NN"),
        ("ify", "VB VBP NN"),
        ("tion", "NN"),
        ("ment", "NN"),
        ("ness", "NN"),
        ("ity", "NN"),
        ("", "NN JJ VB"),
    )
)
_COMPOUND = _entry("JJ NN")
_COMPOUND_S = _entry("NNS JJ")


class Vocabulary:
    """Knows the tags that each word may have, or guesses them."""

    def __init__(self, entries: Mapping[str, Choice]) -> None:
        """Take the tags of known words."""
        self._entries = entries
        self._listed: dict[str, tuple[str, ...]] = {}

    def of(self, word: str) -> Choice:
        """Return the tags of *word* in the middle of a sentence."""
        return self._entries.get(word) or self._guess(word)

    def first(self, word: str, *, named: bool) -> Choice:
        """Return the tags of *word* where a sentence gives it a capital anyway.

        What the lists have as a name only, as "Seven", is *named* or what it is in
        small letters.
        """
        entry, small = self._entries.get(word), self._entries.get(word.lower())
        if entry is None or small is None:
            return entry or small or self.of(word)
        if named or entry.tags != ("NNP",) or small.tags[0] in _NAMING:
            return entry
        return _entry(" ".join(dict.fromkeys((*small.tags, "NNP"))))

    def listed(self, word: str) -> tuple[str, ...]:
        """Return the tags that *word*, in lower case, has in a list or as a verb."""
        if word in self._listed:
            return self._listed[word]
        past, entry = word.endswith("ed"), self._entries.get(word)
        if entry is None:
            return ("VBD", "VBN") if past else ()
        past = past and "VBN" in entry.tags and "VBD" not in entry.tags
        # What is "wounded" is what somebody "wounded".
        tags = (*entry.tags, "VBD") if past else entry.tags
        self._listed[word] = tags
        return tags

    def having(self, tag: str) -> set[str]:
        """Return the known words that may have *tag*."""
        return {word for word, entry in self._entries.items() if tag in entry.tags}

    def _guess(self, word: str) -> Choice:
        if word[0].isdigit():
            numeral = word[-1].isdigit() or not word[-2:].isalpha()
            counted = word.endswith(_UNITS) and "-" not in word
            return _NUMERAL if numeral or counted else _ORDINAL
        if not word[0].isalnum():
            tag = PUNCTUATION.get(word)
            return _entry(tag or (":" if word[0] in ".-" else "_"))
        if word[0].isupper():
            return self._guess_name(word)
        last = word.rpartition("-")[2]
        if last is not word and last != word:
            return _COMPOUND_S if last.endswith("s") else _COMPOUND
        return next(entry for ending, entry in _GUESSES if word.endswith(ending))

    def _guess_name(self, word: str) -> Choice:
        if word == "I":
            return _PRONOUN
        known = self._entries.get(word.lower())
        closed = known is not None and known.tags[0] in _CLOSED
        return known if known and closed and len(word) > 1 else _NAME


_UNITS = ("bn", "tn", "mn", "km", "kg", "cm", "mm", "ft", "pc")
_NUMERAL, _ORDINAL = _entry("CD"), _entry("JJ")
_PRONOUN, _NAME = _entry("PRP"), _entry("NNP")


_BRITISH = ("honour", "honours", "favour", "favours")


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """Return the vocabulary with the lists of this package."""
    entries: dict[str, Choice] = {}
    for line in read_lines("words.tsv"):
        tags, _, words = line.partition("\t")
        entries.update(dict.fromkeys(words.split(), _entry(tags)))
    # The lists are of American texts, where one can "honor" a word.
    entries.update({word: entries[word.replace("our", "or")] for word in _BRITISH})
    return Vocabulary(entries)


def tags_of(word: str) -> tuple[str, ...]:
    """Return what `Vocabulary.listed` does, by the lists of this package."""
    return vocabulary().listed(word)


def read_lines(name: str) -> list[str]:
    """Return the lines of a file of this language's data."""
    path = files("timeline.languages.en") / "data" / name
    return path.read_text(encoding="utf-8").splitlines()
