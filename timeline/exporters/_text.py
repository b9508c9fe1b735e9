"""The words of an article, made safe: cleaned for parsers, legible for people.

A parser is spared what it may refuse; a reader is shown that something stood there.
"""

import re

__all__ = ["clean", "legible", "one_line", "plain", "shortened", "web_address"]

# Line breaks beside LF cut a line in two for some parsers; the last two ranges are
# no characters in XML.
_BREAK = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_NO_TEXT = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef]|[\ufffe\uffff]"
)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufffe\uffff]"
)
_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`]+", re.IGNORECASE)


def clean(text: str) -> str:
    """Return *text* without control characters, every line ended by LF."""
    return _NO_TEXT.sub("", _BREAK.sub("\n", text))


def one_line(text: str) -> str:
    """Return *text* cleaned, with white space folded to single spaces."""
    return " ".join(clean(text).split())


def shortened(text: str, length: int) -> str:
    """Return one line of at most *length* characters, cut between words.

    >>> shortened("French warplanes bombed Diabaly", 20)
    'French warplanes…'
    """
    line = one_line(text)
    if len(line) <= length:
        return line
    head = line[: length - 1]
    space = head.rfind(" ")
    return f"{head[: space if space > length // 2 else None].rstrip()}…"


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


def web_address(uri: str) -> str | None:
    """Return *uri* if it is an address on the web that is safe to link, else None."""
    return uri if _WEB.fullmatch(uri) and clean(uri) == uri else None
