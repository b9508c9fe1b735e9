"""Text as it is read: as long as it is written, with nothing but its words and lines."""

import re

from timeline.grammar.markup import unmarked
from timeline.grammar.wrapping import unwrapped

__all__ = ["legible"]

# Spaces that no line breaks at, or of another width: "3 March" stays on one line.
_SPACE = re.compile(r"[\u00a0\u2000-\u200a\u202f\u205f\u3000]")

# Old archives have backquotes for apostrophes: "Karst`s mayor".
_APOSTROPHE = re.compile(r"(?<=[A-Za-z])`(?=(?:s|t|d|m|re|ve|ll)\b)")


def legible(text: str) -> str:
    r"""Return *text* with plain spaces for others, for markup and for broken lines.

    A line is broken where only its width asked for a break; a backquote within a word is
    an apostrophe.

    >>> legible("at 8\u00a0p.m. on **3\u202fMarch**")
    'at 8 p.m. on   3 March  '
    """
    plain = text if text.isascii() else _SPACE.sub(" ", text)
    seen = unmarked(plain)
    return unwrapped(_APOSTROPHE.sub("'", seen) if "`" in seen else seen)
