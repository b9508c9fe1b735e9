"""The words of a title as one line: cut to length, spaced, and in sentence case."""

import re
from collections.abc import Mapping, Sequence

from timeline.languages.en.events.titles.ending import Ending
from timeline.languages.en.events.titles.pointing import POINTED_AT, without_pronouns
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["LONGEST", "Wording"]

LONGEST = 90
_SLACK = 8
_WORD = re.compile(r"[^\W_]+")
_ARTICLES = frozenset(("the", "a", "an"))
_OPENERS = frozenset(("A", "An", "The", "It", "He", "She", "They", "Its", "His"))
_POINTING = frozenset(("that", "this", "these", "those"))
_NOMINAL_TAGS = frozenset(("JJ", "NN", "NNS", "NNP", "CD", "VBN"))
_SINGULAR, _PLURAL = frozenset(("he", "she")), frozenset(("they",))
_QUOTES = frozenset(('"', "''"))
_FEWEST = 2
_SHORT = 4
_ALONE = frozenset(("other", "former", "latter", "rest"))
_PARTS = frozenset(("little", "number"))
_SOME = frozenset(("a", "an"))
_NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
    "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty dozens hundreds",
)
_STATES = frozenset(("NN", "JJ", "VBN"))
_VOWELS = frozenset("aeiou")
_JOINING = frozenset(("of", "to"))
_MARKS = frozenset(('"', "_", "(", ")", "“", "”", "*", "`"))


def _is_shouted(word: str) -> bool:
    """Tell whether capitals only open the text: "A STRING of firms", no "NATO"."""
    known = tags_of(word.lower()) if len(word) > _SHORT and word.isupper() else ()
    return bool(known) and "NNP" not in known


class Wording:
    """Writes chosen words of a sentence."""

    __slots__ = (
        "_cuts",
        "_ending",
        "_kept",
        "_marked",
        "_names",
        "_pointing",
        "_reading",
    )

    def __init__(self, reading: Reading, names: Mapping[int, str]) -> None:
        """Take the sentence, and what pronouns stand for, by their index."""
        self._reading = reading
        self._ending = Ending(reading)
        self._names = names
        self._marked = not _MARKS.isdisjoint(reading.kinds)
        self._pointing = not POINTED_AT.isdisjoint(reading.distinct)
        self._kept: frozenset[int] = frozenset()
        self._cuts: dict[tuple[int, ...], tuple[list[int], str]] = {}

    def text(self, left: Sequence[int], right: Sequence[int]) -> str:
        """Return the words as one line, cut where a phrase ends if it is too long."""
        words, fixed = self._chosen(left, right)
        return self._cut(words, fixed, LONGEST)[1]

    def is_bare(self, title: str, left: Sequence[int]) -> bool:
        """Tell whether a title says no more than *left*."""
        words = self._reading.words
        # Most titles end with another word, and need no second line to compare.
        return title.endswith(tuple([words[k] for k in left])) and (
            title == self.text(left, [])
        )

    def fitted(self, left: Sequence[int], right: Sequence[int], room: int) -> str:
        """Return the words in *room* characters, nothing if that halves a phrase.

        "Prompted the town to rebel" is not told by "prompted the town".
        """
        words, fixed = self._chosen(left, right)
        kept, line = self._cut(words, fixed, room)
        rest = words[len(kept) :]
        if not rest or len(self._line(words)) <= room:
            return line if len(line) <= room else ""
        halved = self._reading.lower[rest[0]] in _JOINING
        if len(kept) <= fixed:
            # "Crashed into a lake" may be "crashed", but no object is left out.
            halved = halved or self._reading.tags[rest[0]] != "IN"
        return line if len(line) <= room and not halved else ""

    def added(self, verb: Sequence[int], right: Sequence[int], room: int) -> str:
        """Return words that go on from others, as `fitted` does."""
        line = self.fitted(verb, right, room)
        return line[:1].lower() + line[1:]

    def _chosen(
        self, left: Sequence[int], right: Sequence[int]
    ) -> tuple[list[int], int]:
        """Return the words of a title, and how many of them are not to be cut."""
        head = self._unmarked(left) if self._marked else left
        if self._names:
            # "The minister said he would resign" needs no name for "he".
            many = self._reading.tags[self._noun(head)] == "NNS"
            alike = _PLURAL if many else _SINGULAR
            lower = self._reading.lower
            self._kept = frozenset([k for k in right if lower[k] in alike])
        told = self._unmarked(right) if self._marked else right
        if self._pointing:
            noun = self._noun(head)
            told = without_pronouns(self._reading, self._names, (head, noun), told)
        return [*head, *told], len(head)

    def _cut(self, words: list[int], fixed: int, room: int) -> tuple[list[int], str]:
        """Return as many words as have *room*, but at least the *fixed* first."""
        asked = (room, fixed, *words)
        if asked not in self._cuts:
            self._cuts[asked] = self._fitting(words, fixed, room)
        return self._cuts[asked]

    def _fitting(
        self, words: list[int], fixed: int, room: int
    ) -> tuple[list[int], str]:
        words = self._ending.trimmed(words, fixed)
        line = self._line(words)
        if len(line) <= room:
            return words, line
        shared = self._ending.shared(words, fixed)
        if shared and len(self._line(shared)) <= room:
            return shared, self._line(shared)
        while len(words) > fixed and len(line) > room:
            shorter = self._ending.cut(words, fixed)
            wanted = len(shorter) <= fixed and self._reading.tags[words[fixed]] != "IN"
            wanted = wanted or self._ending.halves(words, shorter)
            if wanted and len(line) <= room + _SLACK:
                break
            words = shorter
            line = self._line(words)
        return words, line

    def is_long(self, words: Sequence[int]) -> bool:
        """Tell whether a title has no room for all these words."""
        return len(self._line(list(words))) > LONGEST

    def halves(self, left: Sequence[int], right: Sequence[int], verb: int) -> bool:
        """Tell whether a title with that verb goes without the "of" behind a noun."""
        words, fixed = self._chosen(left, right)
        kept, _ = self._cut(words, fixed, LONGEST)
        rest = words[len(kept) :]
        joined = bool(rest) and self._reading.lower[rest[0]] in _JOINING
        return joined and kept[-1] > verb

    def is_cut(self, line: str, right: Sequence[int], verb: int) -> bool:
        """Tell whether *line* goes without what was wanted behind that verb."""
        words = self._reading.words
        behind = [k for k in right if k > verb and words[k].isalnum()]
        told = set(_WORD.findall(line))
        wanted = [words[k] for k in (verb, *behind[:1])]
        return verb in right and not told.issuperset(wanted)

    def _unmarked(self, words: Sequence[int]) -> Sequence[int]:
        """Return *words* without quotes and brackets."""
        tags, lower = self._reading.tags, self._reading.lower
        return [k for k in words if tags[k] not in _MARKS or lower[k] in ("&", "/")]

    def _noun(self, left: Sequence[int]) -> int:
        """Return the first noun of a title, of a compound its last, or the first word.

        It is no owner's: of "residents' group" it is the group.
        """
        tags = self._reading.tags
        nouns = [k for k in left if tags[k] in NOUNS and tags[k + 1 : k + 2] != ["POS"]]
        return next((k for k in nouns if k + 1 not in nouns), left[0] if left else 0)

    def _line(self, words: list[int]) -> str:
        words = self._opened(words)
        if not words:
            return ""
        reading, line, last = self._reading, "", -1
        runs = self._runs(words)
        for at, (first, after) in enumerate(runs):
            piece = self._piece(first, after, line, moved=first < last)
            some = reading.lower[after - 1] in _SOME and reading.tags[after - 1] == "DT"
            some = some and (after == 1 or reading.words[after - 1].islower())
            if some and at + 1 < len(runs):
                following = reading.lower[runs[at + 1][0]]
                article = "an" if following[0] in _VOWELS else "a"
                piece = piece[: -len(reading.words[after - 1])] + article
            touches = first == last and reading.touches(first)
            line += piece if touches or not line else " " + piece
            last = after
        opens, k = reading.words[words[0]], words[0] + 1
        alone = k <= _FEWEST and "".join(reading.words[k : k + 1]).islower()
        if alone and _is_shouted(opens):
            line = line.replace(opens, opens.lower(), 1)
        # "iPod" and "eBay" open a sentence as they are.
        return line if line[1:2].isupper() else line[:1].upper() + line[1:]

    def _runs(self, words: list[int]) -> list[tuple[int, int]]:
        """Return first and end of the words that follow each other, pronouns apart."""
        names = self._names
        first = last = words[0]
        if not names and words == [*range(first, first + len(words))]:
            return [(first, first + len(words))]
        runs: list[tuple[int, int]] = []
        for k in words[1:]:
            if k != last + 1 or (names and (k in names or last in names)):
                runs.append((first, last + 1))
                first = k
            last = k
        runs.append((first, last + 1))
        return runs

    def _piece(self, first: int, after: int, told: str, *, moved: bool) -> str:
        """Return some words, in lower case if they no longer begin the sentence."""
        reading = self._reading
        tag = reading.tags[first]
        name = None if first in self._kept else self._names.get(first)
        if name and not (name.lower() in told.lower() if tag == "PRP" else told):
            return name
        piece = reading.folded(first, after)
        if not moved and not (told and self._opens_quote(first)):
            return piece
        word = reading.words[first]
        opens = first == 0 or reading.tags[first - 1] in _MARKS
        # "Chinese" has no small letter anywhere.
        small = tag != "NNP" and word != "I" and bool(tags_of(word.lower()))
        ordinary = opens and (small or word.lower() in _NUMBERS)
        if ordinary or word in _OPENERS:
            return piece[0].lower() + piece[1:]
        return piece

    def _opens_quote(self, first: int) -> bool:
        """Tell whether what is said begins with it: 'said, "The dam is safe"'."""
        reading = self._reading
        led = first > 1 and reading.tags[first - 1] in _QUOTES
        led = led and reading.tags[first - 2] in (",", ":")
        return led and "".join(reading.words[first + 1 : first + 2]).islower()

    def _stands(self, words: Sequence[int]) -> bool:
        """Tell whether a number has no noun: "the two were"."""
        return len(words) > _FEWEST and self._reading.tags[words[2]][0] in "VMR"

    def _stand_alone(self, words: Sequence[int]) -> bool:
        """Tell whether no noun follows "those": "those present agreed"."""
        tags = self._reading.tags
        described = (
            tags[words[1]] in _STATES and self._reading.lower[words[0]] == "those"
        )
        return described and len(words) > _FEWEST and tags[words[2]][0] in "VM"

    def _is_some(self, k: int) -> bool:
        """Tell whether "a" counts: "a few of us" are not "few of us"."""
        lower = self._reading.lower
        part = lower[k] in _PARTS and lower[k + 1 : k + 2] == ["of"]
        return lower[k] == "few" or part

    def _opened(self, words: list[int]) -> list[int]:
        """Return *words* without what a headline does not open with: "the", "its"."""
        tags, lower = self._reading.tags, self._reading.lower
        if len(words) < _FEWEST:
            return words
        first = words[0]
        if lower[first] in _ARTICLES:
            titled = first > 0 and tags[first - 1] == '"' and tags[words[1]] == "NNP"
            if titled or (lower[first] == "a" and self._is_some(words[1])):
                return words
            if lower[words[1]] == "late" and tags[words[2] : words[2] + 1] == ["NNP"]:
                # "the late Ole Lind"
                return words[2:]
            alone = tags[words[1]] == "CD" or lower[words[1]] in _ALONE
            return words if alone and self._stands(words) else words[1:]
        timed = self._reading.times[first] >= 0
        if lower[first] in _POINTING and tags[words[1]] in _NOMINAL_TAGS and not timed:
            return words if self._stand_alone(words) else words[1:]
        owned = tags[first] == "PRP$" and first not in self._names
        return words[1:] if owned and tags[words[1]] != "CC" else words
