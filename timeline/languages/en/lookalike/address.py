"""What is part of a longer word: hashtags, addresses on the net, names with digits."""

import re

from timeline.languages.en.lookalike.view import View
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.record import Span

__all__ = ["begins_in_word", "ends_in_word", "is_in_address", "stands_free"]

_NET = re.compile(
    r"://|www\.|\w@\w|\w\.[a-z]{2,}/|\b10\.\d{4}/|\.(?:com|org|net|html?|php|pdf)\b"
)
_JOINTS = frozenset("/.=_?&%~+@:#-")
_FREE = frozenset(["", " ", "\n", "\n\n", ",", "(", ")", "'", '"'])
_MARKS = frozenset("#$_\\\N{POUND SIGN}\N{EURO SIGN}\N{YEN SIGN}")
_UNITS = word_set("day week month quarter year hour minute night")
_TAILS = frozenset(["hrs", "hr", "h", "ish", "z"])


_APOSTROPHES = ("'", "\N{RIGHT SINGLE QUOTATION MARK}")


_FREE_BEFORE = re.compile(
    r"(?:\A|(?<=[ \n(\"]))(?<!\s\s)(?<!operation\s)", re.IGNORECASE
)
_FREE_BEHIND = re.compile(r"[\s)\"](?!to\b)|,(?!\d)|\.(?:\s|\Z)|\Z")


def stands_free(raw: str, span: Span) -> bool:
    """Tell whether nothing beside it can join it to a longer word, number or name."""
    behind = _FREE_BEHIND.match(raw, span.end)
    return behind is not None and _FREE_BEFORE.match(raw, span.start) is not None


def begins_in_word(view: View) -> bool:
    """Tell whether what touches its first piece makes that no word of its own."""
    before = view.touching[0]
    if before in _APOSTROPHES and view.beyond[0].isalpha():
        # "a nor'easter"
        return view.beyond[0] != "s"
    if before in _FREE:
        return False
    if before in _MARKS or (before == "@" and view.pieces[0].isalpha()):
        return True
    return before[-1].isalnum()


def ends_in_word(view: View) -> bool:
    """Tell whether its last piece goes on without a gap: "day-to-day"."""
    after = view.touching[1]
    if after in _FREE or after in _TAILS:
        return False
    if after == "-" and view.beyond[1] == "to" and view.pieces[-1] in _UNITS:
        return True
    return view.pieces[-1][-1].isalnum() and (after == "_" or after[0].isalnum())


def is_in_address(view: View) -> bool:
    """Tell whether it stands in a web or mail address."""
    before, after = view.touching
    # The full stop of a sentence joins nothing.
    if before not in _JOINTS and (after not in _JOINTS or not view.beyond[1].strip()):
        return False
    return _NET.search(view.surrounding()) is not None
