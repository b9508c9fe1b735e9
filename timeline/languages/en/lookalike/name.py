"""Names of people, papers and programmes: "April Jones", "Sunday Times"."""

import re

from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.wording import Wording, asked_of
from timeline.languages.en.lookalike.words import (
    BEFORE_TIMES,
    DAYS,
    FIRST_NAMES,
    FUNCTION_WORDS,
    KINDS,
    MONTH_CUES,
    MONTHS,
    NAMED_AFTER,
    NAMED_BEFORE,
    NO_LAST_NAMES,
    ON_DAYS,
    SORTS,
)
from timeline.languages.en.syntax.word_set import word_set

__all__ = [
    "ELECTION_DAY",
    "ends_in_any_election",
    "is_any_election",
    "is_award",
    "is_band",
    "is_name",
    "is_named_weekend",
    "is_namesake",
    "is_operation",
    "is_other_nation",
    "is_surname",
    "is_title",
]

ELECTION_DAY = ("election", " ", "day")
_NOBODY: frozenset[str] = frozenset()
_AFTER_NAMES = frozenset(["'", "\N{RIGHT SINGLE QUOTATION MARK}", ".", "who", "said"])
_NO_LAST_NAMES = FUNCTION_WORDS | NO_LAST_NAMES
_NO_FIRST_NAMES = FUNCTION_WORDS | BEFORE_TIMES | ON_DAYS | MONTHS
_TITLES = word_set(
    "mr mrs ms miss dr sir lady lord minister sen senator gov governor president judge "
    "justice captain capt colonel col gen sgt mayor chancellor rev prof professor "
    "coach named called theresa brian elizabeth"
)
_SPEAKING = word_set(
    "said says told tells asked asks replied thinks thought loves likes loved wrote writes"
    " laughed smiled wants wanted"
)
_PARTICLES = frozenset(["van", "von", "de", "del", "der", "al", "bin"])


_COMMON = frozenset({*SORTS, *KINDS})
_PROPER = frozenset({*NAMED_AFTER, *NAMED_BEFORE, "week"})
_QUOTES = frozenset("\"'`\N{LEFT DOUBLE QUOTATION MARK}")
_PLURALS = frozenset(("winters", "summers"))
_SURNAMES = word_set("spring summer winter fall morning evening night")
_PRIZED = word_set(
    "man woman person player team coach manager driver car film album song single "
    "artist book company dealer photo picture word athlete rookie teacher nurse mother "
    "father photographer footballer newcomer toy wine restaurant employee entrepreneur "
    "personality sportsman sportswoman musician actor actress author journalist writer "
    "scientist entertainer game building city horse head headteacher school"
)
_NO_WINNERS = word_set("remainder summer calendar order factor number border")
_PROGRAMMES = frozenset(["show", "programme", "program"])


def is_any_election(view: View) -> bool:
    """Tell whether "election day" is that of some vote: the American one has capitals."""
    election = view.pieces[0] == ELECTION_DAY[0]
    return election and tuple(view.pieces[:3]) == ELECTION_DAY and view.raw[0].islower()


def ends_in_any_election(view: View) -> bool:
    """Tell whether it is so of the last words: "until 7 p.m. on election day"."""
    last = tuple(view.pieces[-3:]) == ELECTION_DAY and len(view.pieces) > len(
        ELECTION_DAY
    )
    return last and view.raw.endswith("election day")


def is_band(view: View) -> bool:
    """Tell whether a plural is a name: "The Sundays"."""
    plural = len(view.pieces) == 1 and view.pieces[0].endswith("days")
    return plural and view.raw.istitle() and view.left in ("the", "happy")


@asked_of(lambda said: said.last == "year")
def is_award(view: View) -> bool:
    """Tell whether "of the Year" is a prize: "Man of the Year", "car of the year"."""
    if view.left != "of":
        return False
    capital = view.raw.endswith("Year") and not view.shouts
    winner = view.lefts[1].lower()
    agent = winner.endswith(("mer", "ner", "ler", "der", "yer", "tor", "ist"))
    return capital or winner in _PRIZED or (agent and winner not in _NO_WINNERS)


def is_other_nation(view: View) -> bool:
    """Tell whether it is not America's: "Norway's independence day"."""
    nation = view.left in ("s", "its", "their", "national", "our")
    # "India's August 15 Independence Day" is that day.
    nation = nation or view.left.isdigit()
    if view.left == "," and view.lefts[1].isdigit():
        # "on Sept. 15, Independence Day"
        nation = view.lefts[1] != "4"
    if _ON_WEEKDAY.match(view.ahead):
        # "Independence Day celebrations on Monday" need not be in July.
        nation = nation or _AMERICAN.search(view.behind + view.ahead) is None
    return view.pieces[0] == "independence" and nation


_ON_WEEKDAY = re.compile(r"(?: [a-z]+){1,3} (?:on|last|this) (?:[A-Z][a-z]+)day\b")
_AMERICAN = re.compile(r"\b(?:July|Fourth|America|American|Americans|US|U\.S|USA)\b")


def is_operation(view: View) -> bool:
    """Tell whether it names what soldiers or the police do: "Operation Sunday"."""
    return view.raw[0].isupper() and view.left == "operation"


def _may_be_title(said: Wording) -> bool:
    if said.last in _COMMON or said.pieces[:3:2] in _NORTHERN_SUNS:
        return True
    if said.raw in _CAPITAL_PARTS:
        return True
    return said.last in _PROPER and said.raw[-len(said.last)].isupper()


_CAPITAL_PARTS = frozenset(("Night", "Morning", "Evening", "Afternoon"))
_NORTHERN_SUNS = (("midnight", "sun"), ("midday", "sun"))


@asked_of(_may_be_title)
def is_title(view: View) -> bool:
    """Tell whether the mention is a word of a known name: "Ruby Tuesday"."""
    word = view.pieces[-1]
    if tuple(view.pieces[:3:2]) in _NORTHERN_SUNS or _opens_name(view):
        return True
    kind = view.right in KINDS.get(word, _NOBODY) and not _is_one_night(view)
    if word in _COMMON and (view.left in SORTS.get(word, _NOBODY) or kind):
        return True
    if word not in _PROPER or not view.raw[-len(word)].isupper():
        return False
    if view.left == "on" and view.lefts[1] in _ON_SUNDAY:
        # "the Mail on Sunday"
        return word == "sunday" and view.lefts[2].lower() == "the"
    if view.left == "news" and view.right in _QUOTES:
        # "Fox News Sunday"
        return view.lefts[0].istitle()
    if view.right in NAMED_AFTER.get(word, _NOBODY):
        return view.rights[0][0].isupper() or view.right in _PROGRAMMES
    if view.left in NAMED_BEFORE.get(word, _NOBODY):
        return view.lefts[0][0].isupper()
    return view.raw == "This Week" and view.left in _QUOTES


def _opens_name(view: View) -> bool:
    """Tell whether a capital goes on with others: "Night Swim drew crowds"."""
    named = view.raw in _CAPITAL_PARTS and _is_last_name(view.rights[0])
    return named and view.touching[1] == " " and not view.shouts


def _is_one_night(view: View) -> bool:
    """Tell whether it is of one day: "cancelled its Tuesday night flight"."""
    return view.pieces[0] in LEXICON["weekday"] and view.right in _TRIPS


_TRIPS = word_set(
    "flight flights ferry ferries train trains sailing sailings crossing crossings"
)
_ON_SUNDAY = frozenset(["Mail", "Independent"])


def is_named_weekend(view: View) -> bool:
    """Tell whether it ends a name or is that of a film: "its opening weekend"."""
    if view.left in _FIRST_OR_LAST:
        return True
    named = view.lefts[0][:1].isupper() and view.left not in FUNCTION_WORDS
    return named and view.raw.istitle() and not view.shouts


@asked_of(
    lambda said: (
        said.raw[0].isupper() and (said.last not in ON_DAYS or said.last in FIRST_NAMES)
    )
)
def is_name(view: View) -> bool:
    """Tell whether a bare month, day or season is what somebody is called."""
    word = view.pieces[-1]
    if _has_title(view) or _is_double(view):
        return True
    speaks = view.right in _SPEAKING and view.left not in BEFORE_TIMES
    named = word in FIRST_NAMES and (speaks or _goes_on_as_name(view))
    alone = not view.rights[0].istitle() and word in _SURNAMES
    surname = (alone or word in ("may", "march")) and _follows_first_name(view)
    return (named or surname) and not _is_headline(view)


def _is_headline(view: View) -> bool:
    """Tell whether capitals are a headline's: "June Holm and Ida Berg met" has a verb."""
    return view.shouts and not any(
        word.islower() and word not in FUNCTION_WORDS
        for word in view.ahead.split("\n")[0].split()
    )


def is_namesake(view: View, named: frozenset[str]) -> bool:
    """Tell whether it is again who was *named* before: "May said" after "Theresa May"."""
    return view.raw in named and view.left not in _DATING and view.right != "of"


_FIRST_OR_LAST = word_set("opening closing debut inaugural launch premiere final")
_DATING = word_set(
    "in since until till during last next this early late mid every each through the a an"
)


def _is_double(view: View) -> bool:
    """Tell whether a name is joined to it: "Jan-Michael", but "Jan-March"."""
    joined = view.beyond[1]
    if view.touching[1] == "-" and joined in _PARTICLES_JOINED:
        # "Mar-a-Lago"
        return True
    return (
        view.touching[1] == "-"
        and _is_last_name(view.rights[1])
        and (len(joined) > 2 and joined not in MONTHS | ON_DAYS)
    )


_PARTICLES_JOINED = frozenset(["a", "de", "la", "el", "al", "sur"])


def is_surname(view: View) -> bool:
    """Tell whether "Winters" is a name: "Larry Summers", "the road to Winters"."""
    plural = view.raw[0].isupper() and view.pieces[-1] in _PLURALS
    named = view.lefts[0][:1].isupper() or view.left in _ON_THE_WAY
    return plural and named and not view.shouts


_ON_THE_WAY = word_set("between near to towards toward from outside via")


def _has_title(view: View) -> bool:
    left = view.lefts[1].lower() if view.left == "." else view.left
    return left in _TITLES


def _goes_on_as_name(view: View) -> bool:
    """Tell whether a last name follows, or the name stands apart between commas."""
    last_name = view.rights[0]
    if last_name in _PARTICLES:
        return True
    if view.left == ",":
        apart = view.lefts[1].islower() and view.lefts[1] not in DAYS
        if view.lefts[1].isdigit():
            # "In 1866, August Wilhelm Holm left."
            return _is_last_name(last_name) and _is_last_name(view.rights[1])
        return apart and (last_name == "," or _is_last_name(last_name))
    if view.left == "and" and _is_last_name(view.lefts[1]) and view.lefts[2].istitle():
        # "Ida Holm and August Berg met"
        return _is_last_name(last_name) and view.rights[1].islower()
    if view.left in BEFORE_TIMES:
        closed = view.rights[1] in _AFTER_NAMES and view.left not in MONTH_CUES
        return closed and _is_last_name(last_name)
    return view.left not in ("the", "a") and _is_last_name(last_name)


def _is_last_name(word: str) -> bool:
    named = word.istitle() and word.isalpha()
    return named and word.lower() not in _NO_LAST_NAMES


def _follows_first_name(view: View) -> bool:
    first_name = view.lefts[0]
    return (
        len(first_name) > 1
        and first_name.istitle()
        and first_name.isalpha()
        and first_name.lower() not in _NO_FIRST_NAMES
    )
