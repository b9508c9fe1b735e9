"""Text whose lines were broken to fit a width, as in Markdown and in e-mails."""

import re
from itertools import pairwise

__all__ = ["unwrapped"]

# Lines without a blank one between them; a bullet begins a paragraph of its own.
_PARAGRAPH = re.compile(
    r"^[^\S\n]*+\S[^\n]*+(?:\n[^\S\n]*+[^\s#>|*+\N{BULLET}-][^\n]*+)++", re.MULTILINE
)
_NARROWEST, _WIDEST = 55, 110
# Behind these a line may end for another reason than its width; one of many for fewer.
_LEADS = (":", ";")
_ENDS = (*".!?:;\"')", "\N{RIGHT DOUBLE QUOTATION MARK}")


def unwrapped(text: str) -> str:
    r"""Return *text* with a space for each line break that only a width asked for.

    Every character keeps its place. A break stays wherever the next word had room, as in
    a programme or a poem; behind a colon; and of two lines behind a full stop, too, where
    a paragraph may begin.

    >>> wrapped = f"{'He left the town, which had been his home, ' * 2}on 3\nMay."
    >>> unwrapped(wrapped).endswith("on 3 May.")
    True
    """
    return _PARAGRAPH.sub(_joined, text) if "\n" in text else text


def _joined(paragraph: re.Match[str]) -> str:
    lines = paragraph[0].split("\n")
    if not _is_wrapped(lines):
        return paragraph[0]
    *broken, last = lines
    ends = _ENDS if len(broken) == 1 else _LEADS
    joined = (f"{line}\n" if line.endswith(ends) else f"{line} " for line in broken)
    return "".join(joined) + last


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether the lines of a paragraph end only where the next word had no room."""
    width = max(map(len, lines))
    if not _NARROWEST <= width <= _WIDEST:
        return False
    first, *others = lines
    if not any(line.lstrip()[0].islower() for line in others):
        # Of two, "on 3" and "May" say that they go on. A programme has capitals too.
        alone = len(others) == 1 and others[0].lstrip()[0].isalpha()
        return alone and first[-1] in _OPEN
    return all(
        len(line) + 1 + len(following.split(None, 1)[0]) > width
        for line, following in pairwise(lines)
    )


_OPEN = frozenset("0123456789,")
