"""Text of an article, made safe to print."""

import re

__all__ = ["legible", "plain"]

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufffe\uffff]"
)


def legible(text: str) -> str:
    r"""Return *text* with a sign in place of what steers a terminal or a page.

    Those are control characters but white space, directional overrides, and what
    UTF-8 cannot write.

    >>> legible("a\x1b[2Jb") == "a\N{REPLACEMENT CHARACTER}[2Jb"
    True
    """
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text)


def plain(text: str) -> str:
    r"""Return *text* on one line, legible.

    >>> plain("  two\r\n lines ")
    'two lines'
    """
    return " ".join(legible(text).split())
