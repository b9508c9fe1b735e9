"""Verbs and nouns spelt like months and days: "may", "march", "sat"."""

from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.wording import asked_of
from timeline.languages.en.lookalike.words import (
    BEFORE_TIMES,
    DAYS,
    FUNCTION_WORDS,
    MONTH_CUES,
    MONTHS,
    ON_DAYS,
    SEASONS,
)
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import Deictic, Month, SeasonName, Window

__all__ = [
    "before_sunlight",
    "before_verb",
    "begins_in_clause",
    "begins_in_verb",
    "is_no_day",
    "is_no_month",
    "is_no_such_month",
]

_ASKING = word_set("i we you he she they")
_PRAYED = word_set(
    "i we you he she they it the god allah lord heaven your his her their our my "
    "this these peace all not be have well also or never"
)
_VERBS_AFTER_MAY = word_set(
    "be have not take well also help mean seem come sound look make give need "
    "never still lead end bring cause get go just only yet soon even actually "
    "or include"
)
# "said that May sales fell"
_OPENED_BY = word_set(
    "said says say saying told tells reported reports announced showed shows show think"
    " thinks thought believe believes believed hope hopes hoped know knows knew fear fears"
    " feared expect expects expected so warned noted added argued estimated"
)
_MARCHED = word_set("route order discipline column columns past orders")
_FALLING = word_set(
    "on in into within under between outside below short from to through"
)
_MARCHING = word_set("to on for through against toward towards into across")
_BEFORE_WALK = frozenset(["the", "s", "a", '"', "`", "\N{LEFT DOUBLE QUOTATION MARK}"])
# "March on, he said."
_SHOUTED = frozenset([",", ".", "!"])
_ENDINGS = frozenset(["was", "ended", "began", "of"])
_SHORT_MONTHS = frozenset(["jan", "mar", "jun", "sep", "dec"])
_SHORT_DAYS = frozenset(["sat", "sun", "mon", "wed"])
_SEATED = word_set(
    "down in on at there with up out next for here beside back through alone "
    "around by near behind silently nav quietly together outside inside and"
)
_TO = frozenset(["to", "thru", "through", "till", "until"])
_JOINTS = frozenset(["and", "or", "&", "-", "\N{EN DASH}", ",", "/"])
_PARTS = frozenset(["morning", "afternoon", "evening", "night"])
_EXAM = word_set("score scores test tests exam exams prep results")
_LETTERS = 3


def is_no_month(view: View) -> bool:
    """Tell whether a bare month name is a verb or another noun."""
    word = view.pieces[0]
    alone = len(view.pieces) == 1
    if alone and view.left == "the" and not view.right[:1].isalnum():
        # "the November/December period"
        return view.rights[1].lower() not in LEXICON["month_name"]
    if view.raw.isupper() and view.in_prose and view.left not in BEFORE_TIMES:
        # Letters of a name: "Overseas Countries and Territories (OCT)", "DEC computers".
        return len(word) == _LETTERS
    if word == "may":
        return not _runs_on(view) and _is_modal(view)
    if word == "march":
        return not _runs_on(view) and _is_walk(view)
    if word == "august" and view.raw == word:
        return view.left in ("an", "most", "such", "so")
    if word in _SHORT_MONTHS:
        return _is_no_short_month(view)
    return False


def _runs_on(view: View) -> bool:
    """Tell whether it goes on to another month: "open May to September"."""
    walks = view.raw == "march" and view.left not in _NOTING
    month = view.rights[1].lower() in LEXICON["month_name"]
    return month and view.right in _TO and not walks


def _is_modal(view: View) -> bool:
    cued = view.left in MONTH_CUES or view.left in ("for", "through", "after", "before")
    if view.raw == "may":
        return not cued
    if view.right in _ASKING:
        return not cued
    if view.shouts or view.raw == "MAY":
        return not (cued or view.left in ("", "the", ",", "-", "("))
    if not view.left or view.left in ".!?:\"'":
        return view.right in _PRAYED
    return view.right in _VERBS_AFTER_MAY and not cued


def _is_walk(view: View) -> bool:
    if view.raw == "march" and view.right in _MARCHED:
        return True
    if view.left in MONTH_CUES:
        return False
    if view.raw == "march" or _is_borderland(view):
        return True
    if view.right in _MARCHING and not _is_time(view.rights[1].lower()):
        opens = not view.left.isalpha() and view.rights[1] in _SHOUTED
        return opens or view.left in _BEFORE_WALK or view.shouts
    return view.left in ("the", "s", "a") and view.right in _ENDINGS


def _is_borderland(view: View) -> bool:
    """Tell whether it is named: "the Welsh March", "on the Long March"."""
    named = view.lefts[0].istitle() and view.lefts[1].lower() == "the"
    ended = not view.right.isalpha() or view.right in FUNCTION_WORDS
    return named and ended and view.left not in BEFORE_TIMES


def _is_time(word: str) -> bool:
    return word[:1].isdigit() or word in MONTHS


def _is_no_short_month(view: View) -> bool:
    if view.pieces[-1] != "." and view.rights[0].istitle() and not view.shouts:
        return view.left not in MONTH_CUES
    return view.left.isalpha() and view.left not in BEFORE_TIMES


@asked_of(lambda s: s.last == "may" or s.raw.endswith(("march", "that fall")))
def is_no_such_month(view: View) -> bool:
    """Tell whether "this may", "last march", "days that fall on" is a clause."""
    if view.pieces[-1] == "may":
        verb = view.right in _VERBS_AFTER_MAY
        return verb or (view.raw.islower() and view.right.isalpha())
    if view.pieces == ["that", " ", "fall"]:
        return view.left.endswith("s") and view.right in _FALLING
    return view.right in _MARCHING


def before_verb(view: View) -> int:
    """Return how many pieces stand before a verb: "in 2018 may just be the start"."""
    if view.pieces[-1] not in ("may", "march") or not view.pieces[0].isdigit():
        return 0
    word, behind = view.raw.rpartition(" ")[2], view.right
    if word.istitle():
        return 0
    if word == "may":
        verb = behind in _VERBS_AFTER_MAY or behind.endswith("ly")
    else:
        verb = behind in _MARCHING and not _is_time(view.rights[1].lower())
    return len(view.pieces) - 1 if verb else 0


@asked_of(lambda said: said.first in _SHORT_DAYS)
def is_no_day(view: View) -> bool:
    """Tell whether "sat", "sun", "mon", "wed" is no day: "Sat down", "in the sun"."""
    word = view.pieces[0]
    if view.right in _EXAM:
        return True
    if word == "sat" and view.raw.islower() and view.left in _SITTING:
        return True
    if _is_beside_a_day(view):
        return False
    if view.raw.islower():
        return not _is_noted(view)
    if word == "sat":
        between = view.left.isalpha() and view.right.isalpha()
        return between or view.right in _SEATED or view.left in ("the", "her", "his")
    if word == "sun":
        return not _is_noted(view)
    return view.right.isalpha() and view.right not in FUNCTION_WORDS


def before_sunlight(view: View) -> int:
    """Return how many pieces stand before the "sun" of "in the late afternoon sun"."""
    words = [piece for piece in view.pieces if piece not in " ."]
    if words[-1] != "sun" or words[-2:-1] == [] or words[-2] not in _PARTS:
        return 0
    named = not view.raw.rstrip(".").endswith("sun")
    led = (words[0], view.left, view.lefts[1].lower())
    return 0 if named or "the" not in led else view.pieces.index("sun") - 1


def _is_beside_a_day(view: View) -> bool:
    left, right = view.left, view.right
    if left == "to":
        return view.lefts[1].lower() in DAYS
    if right[:1].isdigit() or right in DAYS or left in ON_DAYS or left == "(":
        return True
    if right in _TO:
        return view.rights[1].lower() in DAYS
    after = view.rights[1].lower()
    if right in _JOINTS and (after in DAYS or after[:1].isdigit()):
        return True
    if left in _JOINTS:
        return view.lefts[1].lower() in DAYS | _PARTS
    return not left and not right


# "see you sat", "free mon?", "maybe sun", "ready for sat", and "wed is fine".
_NOTING = word_set(
    "you u ya yall maybe perhaps free open closed off out busy work working"
)
_NOTED = word_set("is works suits would or n nite pls plz please lol")


def _is_noted(view: View) -> bool:
    """Tell whether a short day is put as in a note: "back to work mon".

    Nobody sits or weds at the end of one: "where I sat" has who did.
    """
    word, ends = view.pieces[0], not view.right.isalpha()
    if view.left in _NOTING or (word == "sat" and view.left == "for"):
        return ends or view.right in _NOTED
    if word in ("mon", "wed") and not view.left:
        return view.right in _NOTED
    return word == "mon" and ends and view.left not in ("", "yeah", "yo", "hey", "yes")


_DIGITS_OF_A_YEAR = 4
_PREPOSITIONS = word_set(
    "on of during by after before since until till from throughout"
)


def begins_in_clause(view: View) -> bool:
    """Tell whether "that" opens a clause: "said that May sales rose".

    "That winter thousands died" opens a sentence, and few clauses do.
    """
    if view.pieces[0] != "that" or not isinstance(view.expression, Deictic):
        return False
    if view.raw.startswith("That ") or view.left in _PREPOSITIONS:
        return False
    named = isinstance(view.expression.what, SeasonName | Month)
    goes_on = view.right.isalpha() and view.right not in FUNCTION_WORDS
    # "tests that May delayed the launch"
    noun = tags_of(view.left)[:1] in (("NN",), ("NNS",))
    goes_on = goes_on and not (noun and "VBD" in tags_of(view.right))
    goes_on |= view.right.isdigit() and len(view.right) < _DIGITS_OF_A_YEAR
    return named and (goes_on or view.left in _OPENED_BY)


def begins_in_verb(view: View) -> bool:
    """Tell whether "last" is what something does: "may last a year", "to last a day".

    So is the "fall" of "is expected to fall this year", but not of "from summer to fall
    2013"; "the third monthly fall this year" is none either.
    """
    pieces = view.pieces
    if pieces[0] == "fall":
        before = view.lefts[1].lower()
        ranged = before in SEASONS or before in MONTHS or before.isdigit()
        verb = view.left in _BEFORE_VERBS and not ranged
        noun = view.left.isalpha() and view.left not in BEFORE_TIMES
        return pieces[2:3] in _DEICTIC and (verb or noun)
    if pieces[0] == "sat":
        return view.raw[0].islower() and len(pieces) > 1 and _sits(view)
    if len(pieces) < 3 or pieces[0] != "last":
        return False
    counted = isinstance(view.expression, Window) and view.left in _BEFORE_VERBS
    return pieces[2] in ("a", "an") or counted


def _sits(view: View) -> bool:
    """Tell whether somebody stands before "sat": "they sat at 3", "Peers sat"."""
    if view.pieces[-1] in _ORDINALS:
        # "I can do it sat 27th"
        return False
    many = view.left.endswith("s") and not view.left.endswith("ss")
    named = view.lefts[0][:1].isupper() or view.lefts[1].lower() in ("the", "all")
    return view.left in _SITTING or (many and named)


_ORDINALS = frozenset(["st", "nd", "rd", "th"])
_SITTING = word_set(
    "he she they who we it court parliament house commons legislature senate congress "
    "assembly council committee cabinet board jury panel tribunal men women people"
)
_DEICTIC = (["this"], ["next"], ["last"])
_BEFORE_VERBS = word_set(
    "to will would could can may might should must not t ll cannot usually often did"
)
