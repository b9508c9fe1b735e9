"""Names of people, papers and programmes: "April Jones", "Sunday Times"."""

from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.words import (
    BEFORE_TIMES,
    DAYS,
    FIRST_NAMES,
    FUNCTION_WORDS,
    MONTH_CUES,
    NAMED_AFTER,
    NAMED_BEFORE,
    ON_DAYS,
    word_set,
)

__all__ = ["is_name", "is_title"]

_NOBODY: frozenset[str] = frozenset()
_AFTER_NAMES = frozenset(["'", "\N{RIGHT SINGLE QUOTATION MARK}", ".", "who", "said"])
_TITLES = word_set(
    "mr mrs ms miss dr sir lady lord minister named called theresa brian elizabeth"
)


def is_title(view: View) -> bool:
    """Tell whether the mention is a word of a known name: "Ruby Tuesday"."""
    if not view.raw[0].isupper() and not view.raw[0].isdigit():
        return view.right in ("club", "clubs", "school") and view.pieces[-1] == "night"
    after = NAMED_AFTER.get(view.pieces[-1], _NOBODY)
    if view.right in after and view.rights[0][0].isupper():
        return True
    before = NAMED_BEFORE.get(view.pieces[0], _NOBODY)
    if view.left in before and view.lefts[0][0].isupper():
        return True
    return view.raw == "This Week" and view.left in (
        '"',
        "'",
        "`",
        "\N{LEFT DOUBLE QUOTATION MARK}",
    )


def is_name(view: View) -> bool:
    """Tell whether a bare month, day or season is what somebody is called."""
    if not view.raw[0].isupper() or view.shouts:
        return False
    word = view.pieces[0]
    if word in FIRST_NAMES and _goes_on_as_name(view):
        return True
    if word in ("may", "march"):
        return view.left in _TITLES or _follows_first_name(view)
    return view.left in _TITLES and word not in ON_DAYS


def _goes_on_as_name(view: View) -> bool:
    """Tell whether a last name follows, or the name stands apart between commas."""
    last_name = view.rights[0]
    if view.left == ",":
        apart = view.lefts[1].islower() and view.lefts[1] not in DAYS
        return apart and (last_name == "," or _is_last_name(last_name))
    if view.left in BEFORE_TIMES:
        closed = view.rights[1] in _AFTER_NAMES and view.left not in MONTH_CUES
        return closed and _is_last_name(last_name)
    return view.left not in ("the", "a") and _is_last_name(last_name)


def _is_last_name(word: str) -> bool:
    return word.istitle() and word.isalpha() and word.lower() not in FUNCTION_WORDS


def _follows_first_name(view: View) -> bool:
    first_name = view.lefts[0]
    return (
        len(first_name) > 1
        and first_name.istitle()
        and first_name.isalpha()
        and first_name.lower() not in FUNCTION_WORDS | BEFORE_TIMES | ON_DAYS
    )
