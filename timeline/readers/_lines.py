"""The first and last lines of a text, in blocks, as a reader sees them."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby, islice

from attrs import frozen

from timeline.model.record import Span

__all__ = ["Block", "Line", "Seen", "first_blocks", "last_blocks"]

_BREAK = re.compile(r"\r\n?|\n")
_LONGEST = 400
_MOST_LINES = 40
_TAIL = 1_000


@frozen
class Seen:
    """What a reader sees of a line.

    Attributes:
        words: Without markup and surrounding blanks; empty for what is not shown.
        is_heading: Whether it is marked as a heading.
    """

    words: str
    is_heading: bool = False


@frozen(kw_only=True)
class Line:
    """A line, where it stands and what is seen of it.

    Attributes:
        span: Its place, without the line break.
        after: Offset of the next line.
    """

    span: Span
    after: int
    seen: Seen

    @property
    def words(self) -> str:
        """The words on it; of a very long line, the first."""
        return self.seen.words


Block = tuple[Line, ...]
"""Lines with nothing empty between them."""

See = Callable[[str, str], Seen]
"""What is seen of a line, given the line and the one below it."""


def first_blocks(text: str, start: int, see: See) -> Iterator[Block]:
    """Yield the blocks of the first 40 lines from *start*, the offset of a line."""
    return _blocks(islice(_lines(text, start, see), _MOST_LINES))


def last_blocks(text: str, start: int, see: See) -> tuple[Block, ...]:
    """Return the blocks of the last 1,000 characters, none before *start*."""
    if start < len(text) - _TAIL:
        line_break = _BREAK.search(text, len(text) - _TAIL)
        start = line_break.end() if line_break else len(text)
    return tuple(_blocks(_lines(text, start, see)))


def _blocks(lines: Iterable[Line]) -> Iterator[Block]:
    for is_shown, block in groupby(lines, lambda line: bool(line.words)):
        if is_shown:
            yield tuple(block)


def _lines(text: str, start: int, see: See) -> Iterator[Line]:
    while start < len(text):
        end, after = _line_end(text, start)
        below, _ = _line_end(text, after)
        seen = see(_cut(text, start, end), _cut(text, after, below))
        yield Line(span=Span(start, end), after=after, seen=seen)
        start = after


def _line_end(text: str, start: int) -> tuple[int, int]:
    line_break = _BREAK.search(text, start)
    return line_break.span() if line_break else (len(text), len(text))


def _cut(text: str, start: int, end: int) -> str:
    return text[start : min(end, start + _LONGEST)]
