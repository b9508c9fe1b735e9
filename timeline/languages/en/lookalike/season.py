"""Verbs and nouns spelt like seasons: "fall" and "spring"."""

from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.words import (
    BEFORE_TIMES,
    FALL_TERMS,
    FUNCTION_WORDS,
    MONTH_CUES,
    MONTHS,
    SEASONS,
)
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_no_season"]

_LOST = word_set(
    "price prices value values sales demand output production shares stocks rates "
    "temperature temperatures profit profits exports imports support popularity"
)
_CODES = word_set("code coupon password voucher")
_SPRUNG = word_set("break roll rolls onion onions mattress loaded")


def is_no_season(view: View) -> bool:
    """Tell whether "fall" or "spring" is a verb or another noun."""
    if view.left in _CODES and view.raw.isupper():
        # "Use code WINTER"
        return True
    if view.pieces[-1] == "fall":
        return _is_drop(view)
    if view.pieces == ["spring"]:
        return _is_leap(view) or view.right in _SPRUNG
    return view.left == "to" and view.raw.islower() and _is_stay(view)


def _is_stay(view: View) -> bool:
    """Tell whether somebody goes "to winter in" a place, but "from summer to winter"."""
    before = view.lefts[1].lower()
    if before in _UP_TO or before in SEASONS or before in MONTHS:
        return False
    return view.right in _STAYING or view.right in ".,;"


_UP_TO = word_set("prior close due thanks up back on next now fall")
_STAYING = word_set("in at there here with among near")


def _is_drop(view: View) -> bool:
    listed = view.left in ("and", "or") and view.lefts[1].lower() in SEASONS
    if listed or (view.left in ("maybe", "perhaps") and view.right == ","):
        return False
    of = view.right == "of" and not view.rights[1][:1].isdigit()
    if view.right in FALL_TERMS:
        return False
    of = of or view.rights[1].lower() in _LOST
    if of or view.left not in BEFORE_TIMES or view.left in ("to", "and", "or", "of"):
        return True
    return view.right in ("in", "from") and view.left not in MONTH_CUES


def _is_leap(view: View) -> bool:
    if view.right in ("a", "forward", "from", "into", "up", "back", "-"):
        return view.left not in MONTH_CUES
    return view.left == "to" or (
        view.raw.islower()
        and view.left in FUNCTION_WORDS
        and view.left not in BEFORE_TIMES | {"the", "a"}
    )
