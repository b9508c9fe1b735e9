"""Parts of speech of English words, in the tags of the Penn Treebank.

Most words have one tag and take one look into a dictionary; a linear model trained by
``tests/training/train_tagger.py`` chooses between the tags of the others.
"""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from itertools import repeat

from attrs import frozen

from timeline.languages.en.linear import unpack
from timeline.languages.en.words import BE, HAVE

__all__ = ["Choice", "Tagger", "features", "lexicon", "tagger", "verb_state"]

START = "^"
_CLOSED = frozenset(
    ("DT", "IN", "CC", "PRP", "TO", "MD", "WDT", "WP", "WRB", "EX", "PDT", "PRP$")
)
_PUNCTUATION = {
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
_QUOTES = frozenset("\"“”‘'’(*_#->[")


@frozen(slots=True)
class Choice:
    """A set of tags that a word may have.

    Attributes:
        name: The tags in alphabetical order, as packed weights have them.
        tags: The most frequent first.
    """

    name: str
    tags: tuple[str, ...]


def choice_of(name: str) -> Choice:
    """Return the choice between the tags in *name*, the most frequent first."""
    tags = tuple(name.split())
    return Choice(" ".join(sorted(tags)), tags)


_GUESSES = tuple(
    (suffix, choice_of(name) if " " in name else name)
    for suffix, name in (
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
_COMPOUND = choice_of("JJ NN")
_COMPOUND_S = choice_of("NNS JJ")


def features(
    words: list[str], names: list[str], k: int, before: tuple[str, str, str]
) -> tuple[str, ...]:
    """Return what the model looks at for word *k*.

    Args:
        words: In lower case.
        names: What each word may be: a tag, or the name of a choice.
        k: Which word.
        before: The tags of the two words before it, the nearer last, and the tag of
            the last verb of the clause.
    """
    second, first, verb = before
    word, name = words[k], names[k]
    after = names[k + 1] if k + 1 < len(names) else START
    later = names[k + 2] if k + 2 < len(names) else START
    here = name + "|" + first
    own = name + "=" + word
    return (
        own,
        own + "<" + first,
        own + ">" + after,
        here,
        here + "|" + second,
        here + "|" + after,
        name + ">" + after,
        name + ">" + after + ">" + later,
        name + "<<" + (words[k - 1] if k else START),
        name + ">>" + (words[k + 1] if k + 1 < len(words) else START),
        name + "-" + word[-3:],
        name + "v" + verb + "|" + first,
        name + "v" + verb + ">" + after,
    )


def verb_state(state: str, word: str, tag: str) -> str:
    """Return what verb the clause has so far, after *word*.

    "-" none, "be", "have" or "MD" an auxiliary just before, "V" a verb further off.
    """
    if tag[0] == "V":
        return "be" if word in BE else "have" if word in HAVE else tag
    if tag == "MD":
        return tag
    if tag in _RESET:
        return "-"
    return state if state == "-" or tag == "RB" else "V"


class Tagger:
    """Gives every word of a sentence its tag."""

    def __init__(
        self,
        entries: Mapping[str, str | Choice],
        weights: Mapping[str, int],
    ) -> None:
        """Take the tags that each word may have, and packed weights of features."""
        self._lexicon = entries
        self._weight = weights.get
        self._lanes: dict[str, tuple[str, ...]] = {}

    def options(self, words: list[str]) -> list[str | Choice]:
        """Return for each word its only tag, or the choice of its tags."""
        find = self._lexicon.get
        found = [find(word) or self._guess(word) for word in words]
        for k, word in enumerate(words[:3]):
            if word not in _QUOTES:
                if word[0].isupper() and word not in self._lexicon:
                    found[k] = find(word.lower()) or found[k]
                break
        return found

    def tags(self, words: list[str]) -> list[str]:
        """Return the tag of each word of a sentence."""
        options = self.options(words)
        names = [o if isinstance(o, str) else o.name for o in options]
        lower = [word.lower() for word in words]
        tags: list[str] = []
        second = first = START
        verb = "-"
        for k, option in enumerate(options):
            if isinstance(option, str):
                tag = option
            else:
                before = (second, first, verb)
                tag = self._decide(option, features(lower, names, k, before))
            tags.append(tag)
            second, first = first, tag
            verb = verb_state(verb, lower[k], tag)
        return tags

    def _decide(self, choice: Choice, seen: tuple[str, ...]) -> str:
        total = sum(map(self._weight, seen, _ZEROS))
        if not total:
            return choice.tags[0]
        lanes = self._lanes.get(choice.name)
        if lanes is None:
            lanes = self._lanes[choice.name] = tuple(choice.name.split())
        scores = unpack(total, len(lanes))
        return lanes[scores.index(max(scores))]

    def _guess(self, word: str) -> str | Choice:
        if word[0].isdigit():
            return "CD" if word[-1].isdigit() or not word[-2:].isalpha() else "JJ"
        if not word[0].isalnum():
            return _PUNCTUATION.get(word, ":" if word[0] in ".-" else "_")
        known = self._lexicon.get(word.lower())
        if word == "I":
            return "PRP"
        if word[0].isupper():
            tag = known.tags[0] if isinstance(known, Choice) else known
            return known if known and tag in _CLOSED and len(word) > 1 else "NNP"
        last = word.rpartition("-")[2]
        if last is not word and last != word:
            return _COMPOUND_S if last.endswith("s") else _COMPOUND
        for suffix, choice in _GUESSES:
            if word.endswith(suffix):
                return choice
        return "NN"


_ZEROS = repeat(0)
_RESET = frozenset((",", ":", "WDT", "WP", "CC", "WRB", "("))


@lru_cache(maxsize=1)
def lexicon() -> dict[str, str | Choice]:
    """Return the tags that each word may have."""
    found: dict[str, str | Choice] = {}
    for line in _lines("words.tsv"):
        name, words = line.split("\t")
        entry = choice_of(name) if " " in name else name
        found.update(dict.fromkeys(words.split(), entry))
    return found


@lru_cache(maxsize=1)
def tagger() -> Tagger:
    """Return the tagger with the weights of this package."""
    rows = (line.split("\t") for line in _lines("tagger.tsv"))
    return Tagger(lexicon(), {feature: int(weight) for feature, weight in rows})


def _lines(name: str) -> list[str]:
    path = files("timeline.languages.en") / "data" / name
    return path.read_text(encoding="utf-8").splitlines()
