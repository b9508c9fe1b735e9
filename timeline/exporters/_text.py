"""Text that every parser takes: no control characters, no halves of characters."""

import re

__all__ = ["clean", "one_line", "shortened", "web_address"]

# Line breaks beside LF cut a line in two for some parsers; the last two ranges are
# no characters in XML.
_BREAK = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_NO_TEXT = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef]|[\ufffe\uffff]"
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


def web_address(uri: str) -> str | None:
    """Return *uri* if it is an address on the web that is safe to link, else None."""
    return uri if _WEB.fullmatch(uri) and clean(uri) == uri else None
