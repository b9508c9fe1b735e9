"""Vague words in other uses: "soon after", "the past three finals"."""

import re

from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.wording import asked_of
from timeline.languages.en.lookalike.words import DAYS, FUNCTION_WORDS, OCCASIONS
from timeline.languages.en.syntax.word_set import word_set

__all__ = [
    "is_all_day",
    "is_broadcast",
    "is_greeting",
    "is_kind",
    "is_last_of_all",
    "is_not_vague",
    "is_occasion",
    "is_own_century",
    "is_rate",
    "is_rest",
    "is_service",
    "is_simile",
    "is_somebodys_last",
]

_ACCOUNTS = word_set(
    "dividend dividends of results earnings loss losses profit profits net income "
    "cash payout report reports sales revenue figures statement"
)
_VAGUE = word_set("now late soon shortly time recently")
_THE_PAST = ("the", " ", "past")
_DECIDING = word_set(
    "cloud clouds clouded clouding put puts putting threaten threatens threatened secure",
    "secures secured decide decides decided determine determines safeguard jeopardise",
    "jeopardize over",
)
_THE_FUTURE = ("the", " ", "future")


@asked_of(lambda said: said.last in _VAGUE or said.pieces in (_THE_PAST, _THE_FUTURE))
def is_not_vague(view: View) -> bool:
    """Tell whether the mention speaks of no past, present or future."""
    word = view.pieces[-1]
    if word == "now":
        # "every now and then"
        return view.left == "every" and view.right == "and"
    if word == "recently":
        # "as recently as last week"
        return view.left == "as" and view.right == "as"
    if word == "late":
        # "fees of late payers"
        return view.right not in FUNCTION_WORDS and view.rights[0][:1].isalnum()
    if word in ("soon", "shortly"):
        return view.right in _SOON_AFTER or view.touching[1] == "-"
    if word == "time":
        # "at this time of year"
        return view.right == "of"
    if word == "future":
        # "clouds the future of the mine"
        return view.right == "of" and view.left in _DECIDING
    return view.right[:1].isdigit() or (
        view.right.isalpha() and view.right not in FUNCTION_WORDS
    )


@asked_of(lambda said: said.pieces == ("yesterday",))
def is_simile(view: View) -> bool:
    """Tell whether "yesterday" is no day: "remembers it like it was yesterday"."""
    if view.left not in ("like", "was", "were"):
        return False
    first, second, third = (word.lower() for word in view.lefts)
    if first == "like":
        return second in _SEEMING
    return (first in ("was", "were") and second == "it") and third in _AS_IF


_AS_IF = word_set("like if though")
_SEEMING = word_set("seem seems seemed feel feels felt just almost")
_SOON_AFTER = word_set("after before as afterwards thereafter prior following")


def is_kind(view: View) -> bool:
    """Tell whether "quarterly" says of what kind a dividend is, or "springs" are wells."""
    if view.touching[0] == "-":
        return view.beyond[0] in ("half", "semi", "bi", "tri", "non")
    if view.pieces == ["springs"]:
        return _is_well(view)
    return view.pieces == ["quarterly"] and view.right in _ACCOUNTS


def _is_well(view: View) -> bool:
    """Tell whether "springs" are of water: "Mill Springs", "hot springs"."""
    if view.raw.istitle() or view.left == "the":
        return True
    seasons = not _OTHER_SEASONS.isdisjoint(word.lower() for word in view.rights[:2])
    return not seasons and view.left not in _OF_SEASONS


_OTHER_SEASONS = word_set("summers autumns falls winters summer autumn winter")
_OF_SEASONS = word_set(
    "mild cold cool wet dry late early past previous many most all few recent both "
    "summers autumns falls winters some rainy warm chilly those these in during several"
)


def is_rate(view: View) -> bool:
    """Tell whether "night" is what something is paid by: "$55 a night"."""
    return view.left in ("a", "per") and view.lefts[1].isdigit()


_GREETED = word_set("all everyone everybody guys folks peeps yall world")


def is_greeting(view: View) -> bool:
    """Tell whether "evening" is said to somebody: "good evening".

    So is "A very good morning to all", which opens a sentence.
    """
    if not view.left and view.right in _GREETED:
        # "night all"
        return True
    if view.raw.lower() in (view.left.lower(), view.right.lower()):
        # "nite nite"
        return True
    if view.left != "good":
        return False
    _, degree, article = view.lefts
    if degree.lower() == "very":
        opens = degree == "Very" or article == "A"
        return opens and view.right in _ADDRESSING and view.rights[1] != "be"
    return degree.lower() not in ("a", "the", "this")


_ADDRESSING = _GREETED | word_set("to and from , ! .")


def is_all_day(view: View) -> bool:
    """Tell whether "night" is but half of "day and night", "day or night"."""
    around = ((view.left, view.lefts[1]), (view.right, view.rights[1]))
    return any(
        link in ("and", "or", "&") and word.lower() == "day" for link, word in around
    )


def is_rest(view: View) -> bool:
    """Tell whether a night is what one sleeps: "a good night's sleep", "call it a night"."""
    if view.left == "a" and view.lefts[1] == "it" and view.lefts[2].startswith("call"):
        return True
    return view.rights[1] == "s" and view.rights[2] in ("sleep", "rest", "lodging")


def is_service(view: View) -> bool:
    """Tell whether "overnight" says how fast or how short: "overnight mail", "rates".

    "A night-long vigil" is as long as a night, and of no certain one.
    """
    if view.pieces == ["overnight"]:
        return view.right in _SERVICES
    return view.touching[1] == "-" and view.beyond[1] == "long"


_SERVICES = word_set(
    "delivery deliveries courier couriers messenger messengers mail package packages "
    "parcel parcels shipping shipment shipments carrier carriers service services "
    "express letter letters rate rates lending loan loans deposit deposits borrowing "
    "interbank repo repos money funds guest guests bag accommodation accommodations "
    "lodging success sensation star stars hit celebrity millionaire fame"
)


def is_broadcast(view: View) -> bool:
    """Tell whether a part of the day is when it comes: "the evening news"."""
    if view.right == "news":
        return view.rights[1].lower() not in _AT_HAND
    return view.right in _REGULAR or view.rights[1].lower() in _PROGRAMMES


_AT_HAND = word_set("conference conferences briefing briefings release agency")
_PROGRAMMES = word_set("show shows programme programmes newspaper newspapers")
_REGULAR = _PROGRAMMES | word_set("paper papers newscast newscasts bulletin bulletins")


@asked_of(lambda said: said.first == "last")
def is_last_of_all(view: View) -> bool:
    """Tell whether "last" is "final": "the last night of the siege".

    "The last days of June 1914" says of what.
    """
    if "of" in view.pieces:
        return False
    counted = view.left in ("the", "a", "very")
    # "One last night in Paris", but "Long one last night!"
    goes_on = view.right.isalpha() and view.right not in ("and", "but")
    counted = counted or (view.left == "one" and (goes_on or view.lefts[1] == "for"))
    return counted or _is_last_of_some(view) or is_somebodys_last(view)


@asked_of(lambda said: said.first == "last")
def is_somebodys_last(view: View) -> bool:
    """Tell whether "last" is "final": "her last Friday at work", not "saw her last week".

    So is "the last year for which there are figures".
    """
    if _is_last_of_some(view):
        return True
    if view.left == "the":
        return view.right in _LEADING and view.rights[1].lower() == "which"
    if view.left not in _OWNERS or _is_at_place(view):
        return False
    met = view.left == "her" and view.lefts[1].lower() in _DONE_TO
    return not met or view.right == "of"


def _is_last_of_some(view: View) -> bool:
    """Tell whether it is said of what: "Last week of school!", "last day to vote".

    "The arrest last week of two men" is of the week before.
    """
    if view.right == "of" and not view.left:
        return view.rights[1].lower() != "course"
    return view.pieces[-1] == "day" and view.right in _TO_DO


_TO_DO = frozenset(("to", "at", "for"))


def _is_at_place(view: View) -> bool:
    """Tell whether what owns nothing stands before: "lost at Lord's last month"."""
    named = view.left == "s" and _AT_PLACE.search(view.behind) is not None
    return named and view.right not in _LEADING


_AT_PLACE = re.compile(
    r"\b(?:at|from|near) (?:[A-Z][\w.]* ){0,2}[A-Z]\w+"
    r"['\N{RIGHT SINGLE QUOTATION MARK}]s \Z"
)
_LEADING = frozenset(("for", "in", "of", "on", "at", "during"))
_DONE_TO = word_set(
    "saw seen see met meet told tell asked ask called call texted text rang phoned emailed "
    "messaged heard hear helped help gave give sent send showed took left found lost got "
    "visited hugged kissed killed shot attacked arrested beat hit married drove picked "
    "dropped with to"
)
_OWNERS = word_set("his her its their our my your s")


def is_occasion(view: View) -> bool:
    """Tell whether a night is what is held: "opening night", "parents' evening"."""
    if view.pieces[-1] not in ("night", "evening") or len(view.pieces) > 1:
        return False
    owner = view.lefts[1].lower()
    owned = view.left in _MARKS and owner.endswith("s") and owner not in DAYS
    # "80's night"
    of_a_decade = view.left == "s" and view.lefts[2].isdigit()
    held = owned or of_a_decade or view.left in OCCASIONS
    return held and view.right not in _FALLING


_MARKS = frozenset(["'", "\N{RIGHT SINGLE QUOTATION MARK}"])
_FALLING = word_set("fell falls came comes")


# "In its first century the town burnt down twice"; "its third century walls" are old.
_OWN = re.compile(
    r"(?:\b(?:its|their|our|his|her)|['\N{RIGHT SINGLE QUOTATION MARK}]s?) \Z",
    re.IGNORECASE,
)
_FIRST_FEW = frozenset(("first", "second", "third", "fourth", "fifth", "sixth"))


def is_own_century(view: View) -> bool:
    """Tell whether a century is counted from when something began, and is of no era."""
    if view.pieces[0] not in _FIRST_FEW or view.pieces[-1] != "century":
        return False
    noun = view.right.isalpha() and view.right not in FUNCTION_WORDS
    return _OWN.search(view.behind) is not None and not noun
