"""Weeks that a season, a course or a diet counts, and no year: "lost in Week 10"."""

from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.words import FUNCTION_WORDS
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import WeekNumber

__all__ = ["is_of_a_course"]


def is_of_a_course(view: View) -> bool:
    """Tell whether "week 3" is of a season, a course or a diet, and of no year."""
    if _is_dated_elsewhere(view) or _is_of_a_season(view) or _is_of_several(view):
        return True
    if view.pieces[-1].isalpha() and view.pieces[0] in ("week", "wk"):
        # "By week three I had given up": those of a year are in figures.
        return True
    if view.right != "of":
        return view.right in ("down", "done")
    told = view.rights[1].lower()
    told = view.rights[2].lower() if told in ("the", "this", "next", "last") else told
    return not told.isdigit() and told not in ("year", "month", "fiscal", "calendar")


_JOINING = frozenset(["&", "and", "+", "or"])


def _is_of_several(view: View) -> bool:
    """Tell whether it is "the week two miners died": so many were not counted off."""
    if view.right in _JOINING and view.rights[1].isdigit():
        # "Week 1 & 2 are easy", "week 3 or 4 of next term"
        return True
    counts = view.pieces[0] == "the" and view.pieces[-1].isalpha()
    return counts and view.right.endswith("s") and view.right not in FUNCTION_WORDS


def _is_of_a_season(view: View) -> bool:
    """Tell whether teams count it: "the Week 10 game", "lost in Week 10"."""
    led = view.left in _LEADING and bool(view.lefts[1] or view.right)
    return view.right in _CONTESTS or ("Week" in view.raw and led)


_LEADING = word_set("in of for during until since after before through by from")
_CONTESTS = word_set(
    "game games match matches matchup matchups fixture fixtures win wins loss losses "
    "victory defeat opponent opener start picks waivers rankings"
)


def _is_dated_elsewhere(view: View) -> bool:
    """Tell whether its dates are of another time of the year: "Week 2: June 25-29"."""
    behind = view.rights[view.right in ("(", ":", ",", "-")].lower()
    month, said = LEXICON["month_name"].get(behind), view.expression
    if not isinstance(month, int) or not isinstance(said, WeekNumber):
        return False
    first, last = _month_of(said.number), _month_of(said.number + 1)
    return month not in (first, last)


def _month_of(week: int) -> int:
    return min(12, (week - 1) * 7 // 31 + 1)
