"""A sentence under analysis: its words, their tags, its verb groups."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import Lexeme, lexemes
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.words import SUBORDINATORS
from timeline.model.record import Phrase, Span

__all__ = ["Columns", "Found", "Reading"]

_JOINING = frozenset(("TO", ":", "CC"))
_SUBJECT = IN_PHRASE | {
    *("PRP", "EX", "IN", "RB", "PDT", "JJR", "JJS", "VBN", "VBG", "$", "("),
}


@dataclass(eq=False, slots=True)
class Found:
    """A word that is an event.

    Attributes:
        index: Which word of the sentence.
        lexeme: The word by itself.
        category: TimeML class.
        group: Its verb group, None for nouns and adjectives.
    """

    index: int
    lexeme: Lexeme
    category: str
    group: Group | None


class Columns(NamedTuple):
    """The words of a sentence, with one entry a word in each list.

    Attributes:
        words: As written.
        lower: In lower case.
        tags: Penn Treebank tags.
        starts: Where each starts in the article.
    """

    words: list[str]
    lower: list[str]
    tags: list[str]
    starts: list[int]


class Reading:
    """What is known of one sentence; columns are lists with one entry a word.

    Attributes:
        words: The words as written.
        lower: In lower case.
        distinct: The same without order: rules ask first whether their words occur.
        tags: Penn Treebank tags.
        kinds: The same without order.
        starts: Where each word starts in the article.
        times: Index of the timex that each word belongs to, -1 for none.
        timed: Whether any word belongs to one.
        groups: The verb groups in order.
        verb_at: Verb group by the index of its head.
    """

    __slots__ = (
        "_before",
        "_behind",
        "_count",
        "_is_folded",
        "_phrases",
        "_text",
        "distinct",
        "groups",
        "kinds",
        "lower",
        "starts",
        "tags",
        "timed",
        "times",
        "verb_at",
        "words",
    )

    def __init__(
        self,
        text: str,
        columns: Columns,
        groups: Sequence[Group],
    ) -> None:
        """Take the columns as they are; *text* is the article's, for its spaces."""
        self._text = text
        self.words, self.lower, self.tags, self.starts = columns
        self._count = len(self.words)
        whole = text[self.starts[0] : self.starts[-1] + len(self.words[-1])]
        self._is_folded = whole == " ".join(whole.split())
        self.distinct = frozenset(self.lower)
        self.kinds = frozenset(self.tags)
        self.groups = groups
        self._before, self._behind = _beside(groups, self._count)
        self.verb_at = {group.head: group for group in groups}
        self.times = [-1] * len(self.words)
        self.timed = False
        self._phrases: dict[tuple[int, int], Phrase] = {}

    def verb_before(self, k: int) -> Group | None:
        """Return the last verb group whose head stands before word *k*."""
        return self._before[k] if k > 0 else None

    def verb_from(self, k: int) -> Group | None:
        """Return the first verb group that begins at word *k* or later."""
        return self._behind[k] if k <= self._count else None

    def leads(self, group: Group) -> int:
        """Return the word before a verb's subject, or -1.

        That is the "before" of "before the head of the firm left", if anything joins the
        clause to another.
        """
        k = group.first - 1
        while (
            k >= 0 and self.tags[k] in _SUBJECT and self.lower[k] not in SUBORDINATORS
        ):
            k -= 1
        return k

    def copula_of(self, k: int) -> Group | None:
        """Return the verb of "will be at full output" for its noun at *k*, or None."""
        while k and self.tags[k - 1] in IN_PHRASE:
            k -= 1
        verb = self.verb_at.get(k - 2)
        led = k > 1 and self.tags[k - 1] == "IN"
        return verb if led and verb is not None and verb.copula else None

    def verb(self, group: Group) -> str:
        """Return the lemma of the head of a verb group."""
        return lexemes().verbs[self.lower[group.head]].lemma

    def word(self, k: int) -> str:
        """Return word *k* in lower case, "" where the sentence has none."""
        return self.lower[k] if 0 <= k < self._count else ""

    def time_end(self, k: int) -> int:
        """Return the word behind the time that has word *k*."""
        times, end, count = self.times, k, self._count
        while end < count and times[end] == times[k]:
            end += 1
        return end

    def joins_times(self, k: int) -> bool:
        """Tell whether it is the "to" of "a 9 p.m. to 6 a.m. curfew", or an "and"."""
        if not 0 < k < self._count - 1 or self.tags[k] not in _JOINING:
            return False
        return self.times[k - 1] >= 0 and self.times[k + 1] >= 0

    def asks(self) -> bool:
        """Tell whether it is a question, in whatever quotes or markup it stands."""
        if "?" not in self.distinct:
            return False
        for word in reversed(self.words):
            if word == "?" or word[0].isalnum():
                return word == "?"
        return False

    def opener(self) -> str:
        """Return the tag of the first word, whatever quotes or markup precede it."""
        spoken = (k for k, word in enumerate(self.words) if word[0].isalnum())
        return self.tags[next(spoken, 0)]

    def is_headline(self, group: Group) -> bool:
        """Tell whether an infinitive is the verb of a headline: "Mayor to resign"."""
        tags, k = self.tags, group.first
        first = self.groups[0] is group and not self.groups[-1].finite
        bare = first and tags[-1] != "." and tags[k] == "TO"
        return bare and k > 0 and tags[k - 1][0] == "N"

    def span(self, first: int, after: int) -> Span:
        """Return the characters of the words from *first* up to *after*."""
        last = after - 1
        return Span(self.starts[first], self.starts[last] + len(self.words[last]))

    def folded(self, first: int, after: int) -> str:
        """Return the words from *first* up to *after*, white space to single spaces."""
        if after == first + 1:
            return self.words[first]
        end = self.starts[after - 1] + len(self.words[after - 1])
        text = self._text[self.starts[first] : end]
        return text if self._is_folded else " ".join(text.split())

    def phrase(self, first: int, after: int) -> Phrase:
        """Return the words from *first* up to *after* as a phrase of the article."""
        place = first, after
        known = self._phrases.get(place)
        if known is None:
            known = Phrase(self.span(first, after), self.folded(first, after))
            self._phrases[place] = known
        return known

    def touches(self, k: int) -> bool:
        """Tell whether no space stands before word *k*."""
        return self.starts[k - 1] + len(self.words[k - 1]) == self.starts[k]

    def mark(self, index: int, start: int, end: int) -> None:
        """Give the words between two characters to the timex with that index.

        One word may hold two: what is on from "8-10 a.m." begins at the first, but "the
        2019-2020 school year" is one.
        """
        starts = self.starts
        first = max(bisect_right(starts, start) - 1, 0)
        if starts[first] + len(self.words[first]) <= start:
            first += 1
        after = bisect_left(starts, end)
        if self.lower[after : after + 2] == ["local", "time"]:
            # "9 p.m. local time" is one time.
            after += 2
        if self.lower[first : after + 1] == ["the", "future", "of"]:
            # "Talks on the future of the port" are of no time.
            return
        for k in range(first, after):
            if self.times[k] < 0 or self.words[k][:4].isdecimal():
                self.times[k] = index
            self.timed = True


def _beside(
    groups: Sequence[Group], count: int
) -> tuple[list[Group | None], list[Group | None]]:
    """Return the last verb before each word and before the end, and the first from it."""
    before: list[Group | None] = [None]
    behind: list[Group | None] = []
    first = head = -1
    for group in groups:
        behind += [group] * (group.first - first)
        before += before[-1:] * (group.head - head - 1) + [group]
        first, head = group.first, group.head
    behind += [None] * (count - first)
    before += before[-1:] * (count - head - 1)
    return before, behind
