"""A mention and the words next to it, as a judge of look-alikes sees them."""

import re
from collections.abc import Callable
from typing import Generic, TypeVar

from timeline.grammar.language import Text
from timeline.grammar.tokens import is_space
from timeline.languages.en.lookalike.words import FUNCTION_WORDS, MODIFYING
from timeline.model.expression import Limit, Modified
from timeline.model.mention import Mention

__all__ = ["View"]

_AHEAD = 60
_REACH = 200
_RUN = 48
_ENTRY_BEFORE = re.compile(r"(?:\A|\n)\W*\d{4}\b[^\n]*\n\s*\Z")
_ENTRY_AFTER = re.compile(r"[^\n]*\n\W*\d{4}\b")
_SMALL = re.compile(r"\b[a-z]{3,}\b")
_Value = TypeVar("_Value")


class _once(Generic[_Value]):  # noqa: N801, used as a decorator
    """A property that is computed at first use.

    `functools.cached_property` takes a lock each time before Python 3.12.
    """

    def __init__(self, compute: "Callable[[View], _Value]") -> None:
        self._compute = compute

    def __get__(self, view: "View", owner: "type[View]") -> _Value:
        value = self._compute(view)
        view.__dict__[self._compute.__name__] = value
        return value


class View:
    """The words around a mention, as they are written.

    Neighbours are looked up when asked for; few mentions need any.

    Attributes:
        pieces: The pieces of the mention itself, in lower case.
        expression: What it means, without a modifier such as "about".
        modifying: How many pieces before those the modifier has.
        touching: The pieces right before and after; empty at the text's edge.
    """

    def __init__(self, text: Text, mention: Mention) -> None:
        self._text = text
        tokens = text.tokens
        self.modifying = 0
        self._first, self._after = tokens.within(mention.span.start, mention.span.end)
        self.expression = mention.expression
        if isinstance(self.expression, Modified | Limit):
            self.expression = self.expression.of
            self._leave_out_modifier(tokens.words)
        words, first, after = tokens.words, self._first, self._after
        self.pieces = words[first:after]
        self.touching = (
            words[first - 1] if first else "",
            words[after] if after < len(words) else "",
        )

    def _leave_out_modifier(self, words: list[str]) -> None:
        first = self._first
        while first < self._after and (
            words[first].isspace() or words[first] in MODIFYING
        ):
            first += 1
        if first < self._after:
            self.modifying, self._first = first - self._first, first

    @property
    def kind(self) -> type:
        """The class of what it means."""
        return type(self.expression)

    @_once
    def raw(self) -> str:
        """The mention as it is written."""
        tokens = self._text.tokens
        return self._text.raw[tokens.starts[self._first] : tokens.starts[self._after]]

    @_once
    def beyond(self) -> tuple[str, str]:
        """The pieces next to those that touch the mention."""
        words, first, after = self._text.tokens.words, self._first, self._after
        return (
            words[first - 2] if first > 1 else "",
            words[after + 1] if after + 1 < len(words) else "",
        )

    @_once
    def lefts(self) -> tuple[str, str, str]:
        """The three pieces before, nearest first, empty where a paragraph begins."""
        return self._neighbours(self._first - 1, -1)

    @_once
    def rights(self) -> tuple[str, str, str]:
        """The three pieces after, nearest first, empty where a paragraph ends."""
        return self._neighbours(self._after, 1)

    @_once
    def left(self) -> str:
        """The piece before, in lower case; empty where a paragraph begins."""
        return self._neighbour(self._first - 1, -1)

    @_once
    def right(self) -> str:
        """The piece after, in lower case; empty where a paragraph ends."""
        return self._neighbour(self._after, 1)

    def _neighbour(self, index: int, step: int) -> str:
        tokens = self._text.tokens
        words, end = tokens.words, len(tokens.words)
        if 0 <= index < end and is_space(words[index]):
            index += step
        if not 0 <= index < end or words[index].isspace():
            return ""
        # An apostrophe is as it is written.
        word = words[index]
        return word if word != "'" else self._text.raw[tokens.starts[index]]

    def _neighbours(self, index: int, step: int) -> tuple[str, str, str]:
        words, starts = self._text.tokens.words, self._text.tokens.starts
        end, count = len(words), 0
        found = ["", "", ""]
        while count < 3 and 0 <= index < end:
            word = words[index]
            if word != " ":
                if not word.isspace():
                    found[count] = self._text.raw[starts[index] : starts[index + 1]]
                    count += 1
                elif not is_space(word):
                    break
            index += step
        return found[0], found[1], found[2]

    @_once
    def ahead(self) -> str:
        """What follows on the line, as far as a list of ranks may go."""
        start = self._text.tokens.starts[self._after]
        return self._text.raw[start : start + _AHEAD].partition("\n")[0]

    @_once
    def behind(self) -> str:
        """What stands before on the line, as far as `ahead` looks the other way."""
        start = self._text.tokens.starts[self._first]
        before = self._text.raw[max(0, start - _AHEAD) : start]
        return before.rpartition("\n")[2]

    @_once
    def is_line(self) -> bool:
        """Whether it is a line by itself, in front of one that begins a sentence."""
        tokens = self._text.tokens
        after = tokens.words[self._after : self._after + 1]
        if self.ahead or not after or "\n" not in after[0]:
            return False
        return not self.behind and not self.rights[0].islower()

    @_once
    def shouts(self) -> bool:
        """Whether it stands in a headline: all words near it begin with a capital."""
        near = [
            word
            for word in (*self.lefts, *self.rights)
            if word.isalpha() and word.lower() not in FUNCTION_WORDS and len(word) > 1
        ]
        return len(near) > 1 and all(word[0].isupper() for word in near)

    @_once
    def in_prose(self) -> bool:
        """Whether words of its line, nearby, are in small letters as in a sentence."""
        small = _SMALL.findall(f"{self.behind} {self.ahead}")
        return sum(word not in FUNCTION_WORDS for word in small) > 1

    @_once
    def begins_entry(self) -> bool:
        """Whether it begins a line, and so does a number of the same kind beside it."""
        raw, starts = self._text.raw, self._text.tokens.starts
        start, end = starts[self._first], starts[self._after]
        line = raw.rfind("\n", 0, start) + 1
        if any(map(str.isalnum, raw[line:start])):
            return False
        before = raw[max(0, line - _REACH) : line]
        after = raw[end : end + _REACH]
        return bool(_ENTRY_BEFORE.search(before) or _ENTRY_AFTER.match(after))

    def words_of(self, first: int, after: int) -> tuple[int, tuple[str, ...]]:
        """Return where piece *first* of the mention starts, and the pieces to *after*.

        They go on behind the mention if *after* does.
        """
        tokens = self._text.tokens
        words = tokens.words[self._first + first : self._first + after]
        return tokens.starts[self._first + first], tuple(words)

    def surrounding(self) -> str:
        """Return the run of characters without white space that the mention is in."""
        words = self._text.tokens.words
        first, after = self._first, self._after
        lowest, highest = max(0, first - _RUN), min(len(words), after + _RUN)
        while first > lowest and not words[first - 1].isspace():
            first -= 1
        while after < highest and not words[after].isspace():
            after += 1
        return "".join(words[first:after])
