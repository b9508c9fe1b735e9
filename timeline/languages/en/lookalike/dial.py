"""Clock times that are none: a verse, a running time, a ratio, a bet, a zone."""

import re

from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.words import SCORES, SCRIPTURE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_no_clock", "is_put_at"]

_RATIOS = word_set("ratio odds aspect margin scale")
_BETS = word_set("odds priced price favourite favorite favourites favorites backed bet")
# "at 6 to 8 degrees"
_MEASURED = re.compile(
    r" ?(?:to|or|[-\N{EN DASH}]) ?(?:\d+(?:\.\d+)?|"
    + "|".join(LEXICON["hour_word"])
    + r") ?(?:[°%]|per ?cent\b|pct\b|mph\b|km\b|feet\b|yen\b|people\b"
    r"|(?!hours|nights|\w+days)[a-z]{3,}s\b)"
)


def _is_of_a_game(view: View) -> bool:
    """Tell whether it is a score, or the clock of a game: "with 9:47 left in the half".

    So is that of "scored with 2:32 to play", "8:36 into the third" and "the 9:20 mark".

    Cricketers "resume at 3 for 89".
    """
    left = view.right in _REMAINING or view.rights[:2] in _TO_GO
    left = left or (view.right == "mark" and view.left == "the")
    left = left or (view.right == "into" and view.left != "at")
    if left and ":" in view.pieces and view.raw[-1].isdigit():
        return True
    if view.right == "for" and view.rights[1].isdigit() and view.left == "at":
        return len(view.pieces) == 1
    return not SCORES.isdisjoint(word.lower() for word in view.lefts)


_REMAINING = frozenset(("left", "remaining", "long"))
_TO_GO = (("to", "play"), ("to", "go"), ("to", "spare"), ("on", "the"))


def is_put_at(view: View) -> bool:
    """Tell whether a number is how many: "put the toll at 12", "12 on Monday"."""
    if view.left != "at" or not view.pieces[0].isdigit():
        return False
    alone = len(view.pieces) == 1 or list(view.pieces[1:3]) == [" ", "on"]
    return alone and view.lefts[1].lower() in _FIGURES


_FIGURES = word_set("toll tally count total number limit cap ceiling figure estimate")


# As in "passed halfway in 21:45", "My 5k PB is 19:45" and "faster than 2:10".
_RAN = re.compile(
    r"\b(?:PB|PR|personal best|best time|5k|10k)\b[^.!?\n]{0,20}"
    r" (?:is|was|of) \Z|\b(?:faster|quicker|slower) than \Z"
)
_GETTING = word_set("got get gets came come comes pulled sailed")


def _is_run(view: View) -> bool:
    """Tell whether it is how long a race took, in minutes and seconds."""
    if view.left == "in" and view.raw[-1].isdigit():
        return view.lefts[1].lower() not in _GETTING
    return view.left in _BEFORE_RUNS and _RAN.search(view.behind) is not None


_BEFORE_RUNS = frozenset(["is", "was", "of", "than"])


def is_no_clock(view: View) -> bool:
    """Tell whether "3:16" is a verse, a running time or a ratio."""
    left = view.left
    if view.touching[0] in ("+", "-") and view.beyond[0] in ("gmt", "utc"):
        # "(GMT-08:00)" is no time
        return True
    runs = ":" in view.pieces and view.pieces[0].isdigit() and _is_run(view)
    bets = left == "at" and any(word.lower() in _BETS for word in view.lefts)
    bets = bets or is_put_at(view)
    if left in SCRIPTURE or view.right in _RATIOS or runs or bets:
        return True
    if _is_of_a_game(view) or (len(view.pieces) == 1 and _MEASURED.match(view.ahead)):
        return True
    if left != "of" or not view.raw[-1].isdigit():
        return False
    return view.lefts[1].lower() in ("time", "ratio", "record", "span")
