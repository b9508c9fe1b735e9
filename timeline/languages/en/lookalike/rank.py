"""Ordinals that rank things and are no days: "the 24th floor", "the 14th Division"."""

import re

from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.lookalike.deed import begins_with_name, tells_deed
from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.words import (
    AFTER_DAYS,
    FUNCTION_WORDS,
    MEASURES,
    ON_DAYS,
)
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import (
    Clock,
    DayOfMonth,
    MonthDay,
    Shift,
    Weekday,
    Within,
)

__all__ = [
    "before_count",
    "before_rank",
    "counted_to_rank",
    "day_before",
    "is_first_of_months",
    "is_ranked",
    "is_ranked_month",
]

_ORDINAL_ENDS = ("st", "nd", "rd", "th")
_LONGEST_MONTH = 31


def before_rank(view: View) -> int:
    """Return how many pieces stand before a rank: "on Monday, the first team to".

    "In November the first boats came" has no day, either.
    """
    match view.expression:
        case Within(Weekday(), DayOfMonth()) if view.pieces[-1].isalpha():
            return 1 if _ranks(view) and not _is_billed(view) else 0
        case Within(_, Within(Weekday(), DayOfMonth())) if "the" in view.pieces[1:]:
            # "at 9 p.m. Friday, the third closure"
            last = max(k for k, piece in enumerate(view.pieces) if piece == "the")
            return last - len((",", " ")) if _ranks(view) else 0
        case Within(Clock(), MonthDay()) if "the" in view.pieces[1:]:
            # "until 7 May the first boats lay there"
            return view.pieces.index("the", 1) - 1 if _ranks(view) else 0
        case MonthDay() if view.pieces[-1].isalpha() and "the" in view.pieces[1:]:
            ranks = _ranks(view) or day_before(view)
            return view.pieces.index("the", 1) - 1 if ranks else 0
        case _:
            return 0


def _is_billed(view: View) -> bool:
    """Tell whether a place or a name follows a date: "Fri 21st London"."""
    named = view.rights[0].istitle() and view.right not in _UNITS | _RANKED
    return named and view.pieces[-1] in _ORDINAL_ENDS and "the" not in view.pieces


def before_count(view: View) -> int:
    """Return where the "in" stands of "their best October in four years"; 0 without.

    It is counted back, not on to an October of years to come.
    """
    said = view.expression
    if not isinstance(said, Within) or not isinstance(said.outer, Shift):
        return 0
    counted = view.pieces.index("in") if "in" in view.pieces else 0
    rank = view.pieces[2] if is_ranked_month(view) else view.left
    return counted if rank in _BEST or rank.endswith("est") else 0


def is_ranked_month(view: View) -> bool:
    """Tell whether it begins with "the first October", which need be no day."""
    pieces = view.pieces
    return pieces[0] == "the" and len(pieces) > 3 and pieces[2] in LEXICON["ordinal"]


_BEST = LEXICON["ordinal"].keys() | {"best", "worst", "only", "least", "most"}


def counted_to_rank(view: View) -> int:
    """Return how many pieces the length has of "two days before the 20th anniversary"."""
    said = view.expression
    if not isinstance(said, Shift) or not isinstance(said.of, DayOfMonth):
        return 0
    if view.pieces[-1] not in _ORDINAL_ENDS or not _ranks(view):
        return 0
    last = max(k for k, piece in enumerate(view.pieces) if piece == "the")
    return last - len(("before", " ", " "))


# "On Friday, the ninth-seeded Berg won."
_SEEDED = re.compile(r"-[a-z]{3}")


def _ranks(view: View) -> bool:
    if view.is_line:
        return False
    if _SEEDED.match(view.ahead):
        return True
    word = view.rights[1].lower() if view.right == "(" else view.right
    known = word in FUNCTION_WORDS | AFTER_DAYS or _SUITING.match(view.ahead)
    return word.isalpha() and not known


def day_before(view: View) -> int:
    """Return how many pieces the month has a day in: "On 21st March the 14th Division".

    "Between 3 and 7 May the first boats came" has two, and a word before them.
    """
    word, further, furthest = view.lefts
    number, size = (further, 3) if word in _ORDINAL_ENDS else (word, 2)
    if not _may_be_day(number):
        return 0
    ranges = number is word and further in _JOINING and _may_be_day(furthest)
    return len(("from", " ", "3", " ", "to", " ", "7", " ")) if ranges else size


def _may_be_day(number: str) -> bool:
    return number.isdigit() and 1 <= int(number) <= _LONGEST_MONTH


_JOINING = frozenset(("and", "to", "until", "till", "through"))


def is_first_of_months(view: View) -> bool:
    """Tell whether an ordinal counts what is of a month: "the first November storm"."""
    if not isinstance(view.expression, MonthDay) or view.pieces[0] != "the":
        return False
    words = [piece for piece in view.pieces if piece not in " ."]
    if len(words) != _RANKED_MONTH or not words[1].isalpha():
        return False
    return view.left not in _ON or _ranks(view)


_RANKED_MONTH = 3
# So is "the 2nd/4th Battalion", and "the 14th (Light) Division".
_UNIT_BEHIND = re.compile(r"/\d{1,2}(?:st|nd|rd|th)\b(?! of\b)| \([A-Z][a-z]+\) [A-Z]")
# "missed the 1st 20 mins"
_SO_MANY = re.compile(r" \d+ (?:sec|min|hour|day|week|month|year|minute|second)s\b")
_FURTHER_RANKS = re.compile(
    r"(?:(?:,? (?:and|or|to|through) |, ?|[-\u2013])(?:the )?\d{1,2}(?:st|nd|rd|th))+"
    r"(?: (?P<noun>[A-Za-z]+))?"
)


def is_ranked(view: View) -> bool:
    """Tell whether "the 24th" goes with a noun: a division, a floor, a time.

    Or the last of its list does: "the 27th and 28th members".
    """
    if view.is_line:
        return False
    further = _FURTHER_RANKS.match(view.ahead)
    noun = further["noun"] if further is not None else None
    if noun is not None and noun.lower() in _RANKED:
        # "from the 3rd to 5th grade"
        return True
    if further is not None and view.left not in ON_DAYS:
        listed = view.left == "," and _is_plural(view.lefts[1])
        return listed or (noun is not None and noun.lower() not in AFTER_DAYS)
    if view.right == "of":
        return view.left not in ON_DAYS
    if _TRAVELLING.match(view.ahead):
        return False
    return _goes_with_next(view)


def _goes_with_next(view: View) -> bool:
    """Tell whether the word behind is that noun, or begins it: "the 2nd U.S. Infantry"."""
    if _UNIT_BEHIND.match(view.ahead):
        return True
    if _SO_MANY.match(view.ahead):
        return view.left not in _ON
    if view.rights[0].isupper() and view.rights[1] == ".":
        return view.left not in _ON
    if view.right.isalpha():
        day = view.right in AFTER_DAYS or _SUITING.match(view.ahead)
        return not day and not _begins_clause(view)
    compound = view.right == "-" and view.rights[1][:1].isalpha()
    ranked = compound and view.rights[1].lower() != "the"
    return ranked or view.left in ("in", "finished", "placed", "ranked")


# "On the 21st another boat came", "By the 9th all was lost".
_NO_RANKED = FUNCTION_WORDS | word_set(
    "another several many most few little nothing nobody everyone none news word people "
    "men women troops police cavalry infantry artillery reinforcements orders fighting fire rain snow negotiations"
)
_ON = word_set("on by until till from since")
_BRINGING = re.compile(
    r" (?:saw (?!action|service|combat|battle|fighting)|dawned\b|brought (?!in|up)|passed (?:in|with)\b)"
)
# "Does the 22nd work for you?", "The 23rd suits me better."
_SUITING = re.compile(
    r" (?:(?:works?|sounds|looks) (?:for|best|better|well|fine|too|great|good|ok(?:ay)?)\b"
    r"|works?(?=[.?!,;])|suits? \w)"
)
# As in a flight "leaving the 20th returning the 27th".
_TRAVELLING = re.compile(
    r" (?:leaving|departing|returning|arriving|coming back|flying|staying|checking)"
    r" (?:(?:the|on|at|by|around|about|before|after|from|in|out|back|for|until)\b|\d)"
)
_RANKED = word_set(
    "floor floors story storey hole green tee lap street avenue anniversary birthday day "
    "night minute hour week month year century grade row round attempt ballot edition"
)


_UNITS = word_set(
    "army corps division brigade regiment battalion company battery squadron fleet "
    "infantry cavalry artillery guards foot horse light heavy royal imperial panzer "
    "armored armoured airborne congress amendment district ward circuit street avenue"
)
_PEERS = word_set(
    "earl duke baron baronet marquess marquis viscount president dalai karmapa imam caliph "
    "sultan symphony concerto gurkha rifle marine lancer hussar dragoon field mountain air "
    "airlift fighter bomber bomb destroyer submarine flotilla tank reserve reconnaissance "
    "republic reich international plenum crusade world"
)
_OPENS = frozenset(
    ("", ".", ",", ";", ":", "and", "but", "that", "when", "until", "or")
)
_DID = word_set(
    "took came went left fell began met won lost sent wrote made led fought struck rode "
    "drove gave held broke sank fled was were had"
)


def _begins_clause(view: View) -> bool:
    """Tell whether a subject, or a verb, follows a day: "On the 18th boats came"."""
    first, second = view.right, view.rights[1].lower()
    left = view.left
    if view.modifying and left == "the":
        # "early on the 8th"
        left = view.lefts[1].lower()
    if left not in _ON:
        begins = left in ("and", "but") or not left.isalpha()
        return begins and _BRINGING.match(view.ahead) is not None
    if view.rights[0].islower() and (first in _NO_RANKED or _is_plural(first)):
        return True
    if tells_deed(view.ahead):
        return True
    if view.rights[0].istitle():
        did = second in _DID or second.endswith("ed")
        opens = view.lefts[1].lower() in _OPENS
        if opens and begins_with_name(view.ahead, _UNITS | _RANKED | _PEERS):
            return True
        return first not in _UNITS and did
    compound = _is_plural(second) and view.rights[1].islower()
    return compound and first not in _RANKED


def _is_plural(word: str) -> bool:
    return word.islower() and word.endswith("s") and word not in MEASURES
