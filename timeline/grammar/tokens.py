"""Text as a list of pieces: words, numbers, white space, single signs."""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from attrs import frozen

__all__ = ["Tokens", "is_space", "tokenize"]

# The most frequent first. Other letters than a to z cost more, so only words that have
# one come to the last but one; a text that has none need not look whether one follows.
_PIECE = re.compile(r"[a-z]++(?![^\x00-\x7f])|\s++|[0-9]++|[^\W\d_]++|.", re.DOTALL)
_ASCII_PIECE = re.compile(r"[a-z]++|\s++|[0-9]++|.", re.DOTALL)


@frozen
class Tokens:
    """All pieces of a text, in order and without gaps.

    Attributes:
        words: The pieces in lower case.
        starts: Offset of each piece; one more at the end, the text's length.
    """

    words: list[str]
    starts: list[int]

    def at(self, offset: int) -> int:
        """Return the index of the piece that covers *offset*."""
        return bisect_right(self.starts, offset) - 1

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Return the indices [first, after) of the pieces that lie in [start, end)."""
        first = bisect_right(self.starts, start) - 1
        return first, bisect_left(self.starts, end, first)


def tokenize(text: str) -> Tokens:
    """Split *text* into pieces whose lengths add up to its own.

    >>> tokenize("On 3 May").words
    ['on', ' ', '3', ' ', 'may']
    """
    lowered = lower(text)
    words = (_ASCII_PIECE if lowered.isascii() else _PIECE).findall(lowered)
    return Tokens(words, list(accumulate(map(len, words), initial=0)))


def lower(text: str) -> str:
    """Return *text* in lower case, each character in its old place.

    Typographic apostrophes become plain ones.

    >>> lower("İ May")
    'İ may'
    """
    text = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    # A few capitals grow when lowered; offsets must not move.
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def is_space(word: str) -> bool:
    """Tell whether a piece is white space that one expression may contain.

    A blank line ends a paragraph, and no expression goes on in the next.
    """
    return word == " " or (word.isspace() and word.count("\n") < 2)  # noqa: PLR2004
