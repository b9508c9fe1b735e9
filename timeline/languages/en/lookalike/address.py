"""What is part of a longer word: hashtags, addresses on the net, names with digits."""

import re

from timeline.languages.en.lookalike.view import View

__all__ = ["is_part_of_word"]

_NET = re.compile(
    r"://|www\.|\w@\w|\w\.[a-z]{2,}/|\b10\.\d{4}/|\.(?:com|org|net|html?|php|pdf)\b"
)
_JOINTS = frozenset("/.=_?&%~+@:#-")
_MARKS = frozenset("#$_\\\N{POUND SIGN}\N{EURO SIGN}\N{YEN SIGN}")
_TAILS = frozenset(["hrs", "hr", "h", "ish", "z"])


def is_part_of_word(view: View) -> bool:
    """Tell whether what touches the mention makes it no time."""
    before, after = view.touching
    if _continues(before, view.pieces[0]) or (
        after not in _TAILS and _goes_on(view.pieces[-1], after)
    ):
        return True
    joined = before in _JOINTS or after in _JOINTS
    return joined and _NET.search(view.surrounding()) is not None


def _continues(before: str, first: str) -> bool:
    if not before or before.isspace():
        return False
    if before in _MARKS or (before == "@" and first.isalpha()):
        return True
    return before[-1].isalnum()


def _goes_on(last: str, after: str) -> bool:
    return last[-1].isalnum() and (after == "_" or after[:1].isalnum())
