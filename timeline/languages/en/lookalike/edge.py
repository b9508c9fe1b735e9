"""Numbers at the edge of a date that belong to something else: a road, a price, a code."""

from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.words import (
    ADDRESS_WORDS,
    COUNTED,
    DAYS,
    MEASURES,
    NUMBERED,
)
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import Between, Clock, Expression, MonthDay, Within, Year

__all__ = ["begins_in_number", "ends_in_number"]

_POINTS = frozenset(".:,")
_MOVED = word_set(
    "rose fell gained lost climbed slid dropped up down jumped added shed went shot"
)


_ROADS = word_set(
    "rt rte road exit us sr cr i m a district ward precinct pier race game week hole stage"
    " lane line bowl match heat track terminal zone"
)
_DAY_IN_ROW = 8


def _names_road(view: View) -> bool:
    """Tell whether a number before a day names something: "on Route 8 Thursday night"."""
    if view.pieces[1:2] != [" "] or view.pieces[2] not in DAYS:
        return False
    before, name = view.touching[0], view.lefts[0]
    if before == "-":
        return view.beyond[0] in ("i", "sr", "us", "m", "a")
    if view.left == ".":
        return view.lefts[1:] in (("S", "."), ("U", ".")) or view.lefts[1] in (
            "No",
            "Rt",
        )
    return view.left in NUMBERED or (view.left in _ROADS and name[0].isupper())


_SERIES = word_set(
    "week day issue round lecture lesson part newsletter volume vol version rev release "
    "episode chapter"
)
_DASHES = ([" ", "-", " "], [" ", "\N{EN DASH}", " "], [" ", "\N{EM DASH}", " "])


def _is_of_series(view: View) -> bool:
    """Tell whether it is one of many that has a day: "Week 3 - 14 June".

    "Fashion Week 3 - 14 June" lasts that long.
    """
    label, before = view.lefts[:2]
    named = label.istitle() and not before.isalpha()
    return named and label.lower() in _SERIES and view.pieces[1:4] in _DASHES


def begins_in_number(view: View) -> bool:
    """Tell whether its first digits go on to the left: "40.1693", "budget.2013.xls"."""
    if not view.pieces[0].isdigit():
        return False
    if view.pieces[1:2] == ["/"] and view.pieces[-1].isalpha() and view.left in _MOVED:
        # "rose 7/8 Thursday"
        return True
    before, digits = view.touching[0], view.beyond[0]
    coded = before == "-" and digits.isalpha() and len(view.pieces[0]) == _DAY_IN_ROW
    if coded or _names_road(view) or _is_of_series(view):
        # "reference AB-20130321-0412"
        return True
    if before in ("-", "/"):
        return digits.isdigit() and before in view.pieces
    if before not in (".", ":"):
        return False
    file = digits.isalpha() and view.touching[1] == "." and view.beyond[1].isalpha()
    return digits.isdigit() or file


def ends_in_number(view: View) -> bool:
    """Tell whether its last digits go on to the right: "1998.5", "May 1,200", "03-2013-9"."""
    last = view.pieces[-1]
    if not last.isdigit() and last not in LEXICON["hour_word"]:
        return False
    after, digits = view.touching[1], view.beyond[1]
    if isinstance(view.expression, Between) and _ends_in_amount(view, digits):
        return True
    if _names_hour(view.expression) and (
        after == "%" or _is_sum(digits) or _is_house(view)
    ):
        return True
    if not last.isdigit() or not digits.isdigit() or after == "\n\n":
        return False
    if after == "/" and isinstance(view.expression, Within):
        # "fell this morning by 1/16"
        return isinstance(view.expression.inner, Clock)
    if after in ("-", "/"):
        return view.pieces[0].isdigit() and after in view.pieces
    if after not in _POINTS:
        return False
    return after != "," or len(digits) == 3


def _ends_in_amount(view: View, counted: str) -> bool:
    """Tell whether it ends in a price: "rises on July 1 to 12 dollars", "2 to 5 miles"."""
    if counted in MEASURES:
        return True
    if view.pieces[-3:-1] != ["to", " "] or not _is_sum(counted):
        return False
    # "From July 1 to 12 members can vote."
    return view.left != "from" or counted in _PRICED


def _is_house(view: View) -> bool:
    """Tell whether it ends in the number of a house: "on March 3 at 12 Oak St."."""
    name, *rest = view.rights
    at = view.pieces[-3:-1] == ["at", " "] and name.istitle()
    return at and any(word.lower() in ADDRESS_WORDS and word.istitle() for word in rest)


def _is_sum(word: str) -> bool:
    """Tell whether a number before it is a price: "closed Friday at 142 yen"."""
    return word in COUNTED or word in _PRICED


def _names_hour(expression: Expression) -> bool:
    """Tell whether it is an hour; "2 a.m. on 3 May 1863" ends in a year."""
    match expression:
        case Within(Clock(), Within(MonthDay(), Year())):
            return False
        case _:
            return isinstance(expression, Within) and isinstance(
                expression.inner, Clock
            )


_PRICED = word_set(
    "marks points lira won rand kronor krone zloty cent cents penny pence pound pounds "
    "dollar dollars euro euros yen yuan rupees francs pesos million billion trillion"
)
