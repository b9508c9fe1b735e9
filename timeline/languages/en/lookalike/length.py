"""Units that are no lengths: "a second man", "a quarter of the vote", "3 SEC files"."""

import re

from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.lookalike.kept import is_kept
from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.wording import Wording, asked_of
from timeline.languages.en.lookalike.words import (
    CRICKET,
    FUNCTION_WORDS,
    TINY,
)
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import AMOUNTS

__all__ = [
    "is_compound",
    "is_ending",
    "is_held",
    "is_last_before",
    "is_measured",
    "is_no_length",
    "is_no_unit",
    "is_off_time",
    "is_round",
    "is_share",
]


def is_held(view: View) -> bool:
    """Tell whether a length is joined to a word: "day to day", "half-hours"."""
    if len(view.pieces) == 1 and view.touching[0] == "-" and view.lefts[1].isalpha():
        return True
    if view.touching[1] == "-" and view.beyond[1] == "round":
        # "a year-round love of fishing"
        return True
    return _is_repeated(view, view.pieces[-1])


_UNLIKELY = word_set("minutes hours centuries quarter quarters century minute")


def _may_be_no_length(said: Wording) -> bool:
    idiom = said.first in ("a", "many", "one") or len(said.pieces) == 1
    return idiom or said.last in _UNLIKELY or _may_be_no_unit(said)


@asked_of(_may_be_no_length)
def is_no_length(view: View) -> bool:
    """Tell whether "a second", "a quarter", "three-quarters" counts no time."""
    unit = view.pieces[-1]
    if _is_idiom(view) or _is_of_a_course(view) or view.left == "how":
        # "how many days"
        return True
    if unit in ("quarter", "quarters"):
        return _is_share(view)
    if unit == "century" and view.pieces[0] in ("a", "century", "half"):
        return view.left in CRICKET
    if unit == "minute":
        return view.right in TINY
    if len(view.pieces) == 1 and view.left in LEXICON["ordinal"]:
        # "in the third and fifth years"
        return view.lefts[1].lower() in ("and", "or", "to", "through")
    return is_no_unit(view)


def _is_idiom(view: View) -> bool:
    """Tell whether it is "in as many weeks", "after hours" or the minutes of a board."""
    if is_kept(view):
        return True
    if view.pieces[0] == "a" and view.left == "it":
        # "let's call it a day"
        return view.lefts[1].startswith("call")
    if view.right in _CRICKET and tuple(view.pieces[::2]) == ("one", "day"):
        # "The One-Day Cup"
        return True
    return view.pieces[0] == "many" and view.left == "as"


_CRICKET = word_set("cricket cup internationals trophy")


# "two fine centuries", "20 Test centuries"
_CENTURIES = word_set(
    "half double test league maiden unbeaten contrasting brilliant fine"
)
_AT_CRICKET = re.compile(
    r"\b(?:innings|wickets?|batsm[ae]n|overs|stumps|cricket|ODIs?|Tests?|bowlers?)\b"
)
_SCORED = re.compile(r"\b(?:hit|scored|struck|smashed) (?:[\w-]+ ){0,2}\Z")


def _is_of_a_course(view: View) -> bool:
    """Tell whether it counts lessons or runs: "24 credit hours", "centuries from Amla"."""
    if len(view.pieces) == 1 and view.pieces[0] in _OF_A_KIND:
        return view.left in _OF_A_KIND[view.pieces[0]]
    if view.pieces[-1] != "centuries":
        return False
    scorer = view.right in ("from", "by") and view.rights[1].istitle()
    if scorer or view.left in _CENTURIES:
        return True
    scored = view.left not in FUNCTION_WORDS and _SCORED.search(view.behind)
    return bool(scored or _AT_CRICKET.search(view.behind + view.ahead))


_OF_A_KIND = {
    "hours": word_set("credit semester class licensing peak happy"),
    "days": word_set("worst best busiest hottest coldest wettest biggest"),
    "years": word_set("model light dog leap election fiscal tax school academic"),
}


def _is_repeated(view: View, unit: str) -> bool:
    """Tell whether the unit comes twice: "day to day", "a day-for-day exchange"."""
    again = _AGAIN.match(view.ahead)
    return again is not None and again[1].lower() == unit


def _is_share(view: View) -> bool:
    first = view.pieces[0]
    if first == "quarters":
        return view.left not in _SUCCESSIVE
    if first == "a" and _is_rate(view):
        return False
    if first in ("a", "quarter"):
        return view.left not in _LASTING or view.right == "of"
    if first in ("some", "many") or (first == "one" and view.right == "of"):
        return True
    if first == "one" and "-" in view.pieces:
        # "fell by one-quarter", but "a one-quarter-hour wait"
        return view.touching[1] != "-"
    if first not in ("three", "3") or "hour" in view.rights:
        return False
    return "-" in view.pieces or view.right in _AFTER_SHARES


def _is_rate(view: View) -> bool:
    """Tell whether so much is paid in each: "$2 million a quarter", "$3 a share a quarter"."""
    if view.right == "of" or view.touching[1] == "-":
        return False
    noun, each, amount = (word.lower() for word in view.lefts)
    if each in ("a", "an", "per") and noun.isalpha():
        return amount in AMOUNTS or amount[:1].isdigit()
    # Three dollars a quarter, but "ran a mile and a quarter", "5 a quarter past".
    return noun in AMOUNTS and view.right not in FUNCTION_WORDS - _AFTER_RATES


_AFTER_RATES = word_set("in for from to and but on at since")


def is_compound(view: View) -> bool:
    """Tell whether a bare "day" is held to another word: "the end of day-long talks"."""
    bare = len(view.pieces) == 1 or (len(view.pieces) == 3 and view.pieces[0] == "the")
    if bare and view.touching[0] == "-" and view.pieces[0] == "the":
        # "the Book-of-the-Month Club"
        return True
    held = view.touching[1] == "-" and view.beyond[1].isalpha()
    # "the same quarter-point margin"
    return held and (bare or view.pieces[-1] == "quarter")


def is_round(view: View) -> bool:
    """Tell whether a quarter is of a cup or a body: "the second quarter-final"."""
    return view.touching[1] == "-" and view.beyond[1] in _QUARTERS_OF


@asked_of(lambda said: said.last == "quarter")
def is_share(view: View) -> bool:
    """Tell whether a quarter is one of four parts: "in a quarter of cases"."""
    return view.right == "of"


def is_measured(view: View) -> bool:
    """Tell whether something is only measured: "two weeks earlier than planned"."""
    return view.pieces[-1] in _SOONER and view.right == "than" and len(view.pieces) > 1


def is_off_time(view: View) -> bool:
    """Tell whether "late" is how late it was: "ran 40 minutes late on Thursday"."""
    if not view.modifying:
        return False
    lefts = [word.lower() for word in view.lefts]
    off = next((k for k, word in enumerate(lefts[:2]) if word in _OFF_TIME), None)
    return off is not None and lefts[off + 1] in _HOW_LATE


_SOONER = frozenset(["later", "earlier", "sooner"])
_OFF_TIME = frozenset(["late", "early"])
_HOW_LATE = word_set(
    "too so second seconds minute minutes hour hours day days week weeks month months year"
    " years"
)


@asked_of(lambda said: "".join(said.pieces) in ("midweek", "-week", "week"))
def is_midweek(view: View) -> bool:
    """Tell whether it says what a thing is like: "a midweek game"."""
    right = view.rights[0]
    return right.islower() and right.isalpha() and right not in FUNCTION_WORDS


def _is_told_of(view: View) -> bool:
    """Tell whether it is the last of its kind: "the last year in which it rained"."""
    return view.right in ("when", "that") or view.rights[:2] == ("in", "which")


_THE_LAST = ("the", " ", "last", " ")


def _may_be_no_unit(said: Wording) -> bool:
    if said.last == "second" or said.first == "last" or said.pieces[:-1] == _THE_LAST:
        return True
    return said.last in _SHORT_UNITS and said.raw[-len(said.last) :].isupper()


@asked_of(_may_be_no_unit)
def is_no_unit(view: View) -> bool:
    """Tell whether "a second", "last-minute", "his last day", "3 SEC" are no times."""
    unit = view.pieces[-1]
    if unit == "second":
        if view.pieces[-2:-1] == ["-"] and len(view.pieces) == 3:
            # "a 30-second clip", but "two-second-half goals"
            return view.touching[1] == "-" or _is_ordinal(view)
        content = view.right.isalpha() and view.right not in FUNCTION_WORDS
        return content or (
            view.pieces[0] in ("a", "second") and view.left not in _PER_SECOND
        )
    with_article = view.pieces[:-1] == ["the", " ", "last", " "]
    left = "the" if with_article else view.left
    last = with_article or view.pieces[0] == "last"
    if last and left == "the" and _is_told_of(view):
        return True
    if last and view.right == "of":
        return left == "the" or left in _OWNERS or unit in _FINAL
    if last and unit in _FINAL:
        return left in _OWNERS or "-" in view.pieces or _is_final(view, left)
    short = unit in _SHORT_UNITS and view.raw[-len(unit) :].isupper()
    return short and not view.shouts


def _is_ordinal(view: View) -> bool:
    """Tell whether it ranks: "the Forty-second", "his fifty-second birthday"."""
    if view.pieces[0] not in LEXICON["tens"] or view.left in _ONE:
        return False
    named = view.raw[0].isupper() and view.left not in ("", ".")
    return named or view.rights[0].istitle() or view.right in _RANKED


_ONE = word_set("a an another each every per one")
_RANKED = word_set(
    "year birthday anniversary day week regiment division brigade battalion corps infantry"
    " street floor chapter psalm article verse degree parallel congress session president"
    " governor king state edition annual in of"
)
_SHORT_UNITS = frozenset(["sec", "min", "hr"])


@asked_of(lambda said: said.pieces[:-1] == _THE_LAST and said.last[-1:] != "s")
def is_ending(view: View) -> bool:
    """Tell whether it is the end of something: "in the last year of the war"."""
    return view.right == "of" or _is_told_of(view)


_OF_WORK = (("business",), ("working",), ("trading",), ("banking",))


@asked_of(lambda said: said.last == "day" and said.pieces[-3:-2] in _OF_WORK)
def is_last_before(view: View) -> bool:
    """Tell whether an event is what it is last before: "the last trading day prior to"."""
    return "last" in view.pieces and view.right in ("before", "prior", "of", "until")


def _is_final(view: View, left: str) -> bool:
    """Tell whether the last day is the final one: "today is the last day to vote"."""
    ends = left in ("the", "today", "this") or view.right in _TO_DO
    return view.pieces[-1] == "day" and ends


_AGAIN = re.compile(r"(?: to |-(?:to|by|for|over|on|in|after)-)(\w+)", re.IGNORECASE)
_QUARTERS_OF = word_set("final finals finalist finalists back backs pounder pounders")
_TO_DO = word_set("to of for at in on before")
_FINAL = word_set("day hour minute")
_OWNERS = word_set("my your his her its our their s")
_AFTER_SHARES = word_set("of the full final finals back backs")
_LASTING = word_set("within for over after every per in than")
_PER_SECOND = word_set("per for within in half split than every just about")
_SUCCESSIVE = word_set(
    "future coming upcoming recent past previous consecutive straight subsequent "
    "following first second third fourth both"
)
