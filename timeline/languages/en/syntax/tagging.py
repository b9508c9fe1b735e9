"""Parts of speech of English words, in the tags of the Penn Treebank.

Most words have one tag and take one look into a dictionary; a linear model trained by
``tests/training/train_tagger.py`` chooses between the tags of the others.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from timeline.languages.en.syntax.linear import Tables, highest
from timeline.languages.en.syntax.vocabulary import (
    Choice,
    Vocabulary,
    read_lines,
    vocabulary,
)
from timeline.languages.en.syntax.words import BE, FIRST_NAMES, HAVE

__all__ = ["EDGE", "Tagger", "Word", "tagger"]

EDGE = "^"
_LIMIT = 20_000
_VERBS = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
_ASKING = frozenset(("MD", "TO"))
_RESET = frozenset((",", ":", "WDT", "WP", "CC", "WRB", "("))

Weights: TypeAlias = Mapping[str, int]
Named: TypeAlias = Callable[[str], Weights]
# What the tag on one side of a word says: by itself, and two tables for what is about.
Side: TypeAlias = tuple[int, Weights, Weights]


class Around:
    """What a word and its neighbours say of one set of tags that it may have.

    Attributes:
        silent: Whether nothing is known of that choice: the usual tag is taken.
    """

    __slots__ = (
        "after",
        "before",
        "count",
        "endings",
        "left",
        "right",
        "silent",
        "tags",
        "words",
    )

    def __init__(self, name: str, tables: Named) -> None:
        """Take the weights of the choice with that name."""
        self.tags = tuple(name.split())
        self.count = len(self.tags)
        self.words = tables(name + "=")
        self.endings = tables(name + "-")
        self.before = tables(name + "<<")
        self.after = tables(name + ">>")
        self.left = _Sides(tables, name + "|", ("", "v"))
        self.right = _Sides(tables, name + ">", (">", "v"))
        alone = (self.words, self.endings, self.before, self.after)
        self.silent = not any((*alone, self.left.alone, self.right.alone))


class _Sides(dict[str, Side]):
    """What each tag on one side of a word says."""

    __slots__ = ("_kinds", "_name", "_tables", "alone")

    def __init__(self, tables: Named, name: str, kinds: tuple[str, str]) -> None:
        self._tables = tables
        self._name = name
        self._kinds = kinds
        self.alone = tables(name)

    def __missing__(self, tag: str) -> Side:
        first, second = self._kinds
        about, name = self.alone.get(tag, 0), self._name + tag
        one, two = self._tables(name + first), self._tables(name + second)
        side: Side = (about, one, two) if about or one or two else _SILENT
        self[tag] = side
        return side


_SILENT: Side = (0, {}, {})


@dataclass(eq=False, slots=True)
class Word:
    """A word by itself.

    Attributes:
        text: As written.
        lower: In lower case.
        tag: Its only tag, or the name of the choice of its tags.
        usual: The most frequent of its tags.
        auxiliary: "be", "have" or empty.
        asks: Whether it may ask for a form of the verb behind it, as "was" and "to" do.
        around: What its neighbours say of its tags, None if they have no say.
        own: Packed weights of the word itself.
        left: Weights by the tag of the word before.
        right: Weights by what the word behind may be.
    """

    text: str
    lower: str
    tag: str
    usual: str
    auxiliary: str
    asks: bool
    around: Around | None
    own: int
    left: Weights
    right: Weights


class Tagger:
    """Gives every word of a sentence its tag."""

    def __init__(self, known: Vocabulary, tables: Named) -> None:
        """Take the tags that each word may have, and packed weights by name."""
        self._known = known
        self._tables = tables
        self._words: dict[str, Word] = {}
        self._openers: dict[tuple[str, bool], Word] = {}
        self._around: dict[str, Around] = {}

    def word(self, text: str) -> Word:
        """Return what is known of a word in the middle of a sentence."""
        found = self._words.get(text)
        if found is None:
            if len(self._words) >= _LIMIT:
                self._words.clear()
            marked = "’" in text and text != "’"
            plain = text.replace("’", "'") if marked else text
            found = self._words[text] = self._made(text, plain, self._known.of(plain))
        return found

    def opener(self, word: Word, following: str) -> Word:
        """Return what is known of the first word of a sentence.

        It is as likely a name before a capital: "West Nile", "Just Eat".
        """
        text = word.text
        if not text[0].isupper():
            return word
        named = following[:1].isupper() or text in FIRST_NAMES
        found = self._openers.get((text, named))
        if found is None:
            if len(self._openers) >= _LIMIT:
                self._openers.clear()
            choice = self._known.first(text, named=named)
            found = self._openers[text, named] = self._made(text, text, choice)
        return found

    def _made(self, text: str, plain: str, choice: Choice) -> Word:
        lower, name, tables = plain.lower(), choice.name, self._tables
        auxiliary = "be" if lower in BE else "have" if lower in HAVE else ""
        usual, asks = choice.tags[0], not _ASKING.isdisjoint(choice.tags)
        asks = asks or bool(auxiliary)
        around = self._around.get(name)
        if around is None:
            around = self._around[name] = Around(name, tables)
        if len(choice.tags) == 1 or around.silent:
            return Word(text, lower, name, usual, auxiliary, asks, None, 0, {}, {})
        own = around.words.get(lower, 0) + around.endings.get(lower[-3:], 0)
        full = f"{name}={lower}"
        left, right = tables(full + "<"), tables(full + ">")
        return Word(text, lower, name, usual, auxiliary, asks, around, own, left, right)

    def tags(self, words: Sequence[Word]) -> list[str]:
        """Return the tag of each word of a sentence.

        The state of the clause is the tag of its verb while that is the word before,
        "be" or "have" for those, "V" for a verb further off, and "-" without.
        """
        names = [word.tag for word in words] + [EDGE, EDGE]
        lower = [word.lower for word in words] + [EDGE]
        tags: list[str] = []
        second = first = before = EDGE
        verb = "-"
        beside = zip(words, names[1:], names[2:], lower[1:], strict=False)
        for word, following, later, after in beside:
            tag, around = word.usual, word.around
            if around is not None:
                here, left, clause = around.left[first]
                coming, right, onward = around.right[following]
                total = (
                    word.own
                    + word.left.get(first, 0)
                    + word.right.get(following, 0)
                    + here
                    + left.get(second, 0)
                    + left.get(following, 0)
                    + clause.get(verb, 0)
                    + coming
                    + right.get(later, 0)
                    + onward.get(verb, 0)
                    + around.before.get(before, 0)
                    + around.after.get(after, 0)
                )
                tag = self.choose(word, around, total)
            tags.append(tag)
            if tag in _VERBS:
                verb = word.auxiliary or tag
            elif tag == "MD":
                verb = tag
            elif tag in _RESET:
                verb = "-"
            elif verb != "-" and tag != "RB":
                verb = "V"
            second, first, before = first, tag, word.lower
        return tags

    def choose(self, word: Word, around: Around, total: int) -> str:
        """Return the tag with the largest of the packed sums."""
        if not total:
            return word.usual
        return around.tags[highest(total, around.count)]


@lru_cache(maxsize=1)
def tagger() -> Tagger:
    """Return the tagger with the weights of this package."""
    return Tagger(vocabulary(), Tables(read_lines("tagger.tsv")))
