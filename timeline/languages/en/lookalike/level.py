"""Levels that are no times: "in his 30s", "highs in the 80s", "the index fell to 1850"."""

import re

from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.words import FUNCTION_WORDS
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_range", "is_reached"]

_RANGES = word_set("my your his her their our low high upper west east")
_WEATHER = word_set("temperature temperatures temps highs lows mercury thermometer")
# "The Year 10s", "the under 20s", "an over 60s club"
_AGED = word_set("year years under unders over overs grade u")
_EDGES = word_set("early mid middle late -")
_SCALES = word_set("degrees \N{DEGREE SIGN} range mph km fahrenheit celsius")
_WARMTH = re.compile(
    r"\b(?:highs?|lows?|temperatures?|temps|mercury|readings|heat index|wind chills?"
    r"|winds|gusts|humidity|sunny|cloudy|sunshine|skies|breezy|chilly)\b",
    re.IGNORECASE,
)
# "We may reach the 50s", "it will be in the 50s", "rates fell into the 40s"
_REACHED = word_set(
    "reach reaches reached reaching hit hits hitting top tops topped topping touch touches "
    "touched approach approached approaching"
)
_MOVED = re.compile(
    r"\b(?:climb|warm|soar|drop|dip|fall|rise|slip|plunge|plummet|jump|creep|rebound)"
    r"(?:s|p?ed|p?ing)?(?: back)? (?:in)?to $|\b(?:fell|rose|crept)(?: back)? (?:in)?to $"
    r"|(?:\b(?:will|should|could|may|might)|['\N{RIGHT SINGLE QUOTATION MARK}]ll)(?: only)?"
    r" (?:be|stay|remain|start|end up|get)(?: back)? (?:in(?:to)?|near|around) $",
    re.IGNORECASE,
)
_TIMES = word_set("since of during before after until than like")
_SHORT = re.compile(r"(?:the )?[2-5]0", re.IGNORECASE)
_LEVELS = re.compile(
    r"[$%]|\b(?:prices?|shares?|stocks?|worth|trad(?:e|es|ed|ing)|dollars?|yen|percent"
    r"|aged?|men|women|man|woman|people|couples?|degrees)\b",
    re.IGNORECASE,
)


_SOON = frozenset(["today", "tonight", "tomorrow"])
_STOPS = frozenset(["", ".", "!", ",", ";"])


def is_range(view: View) -> bool:
    """Tell whether "30s" is an age, a score or a temperature: "in his mid-30s"."""
    before = (word.lower() for word in view.lefts)
    left = next((word for word in before if word not in _EDGES), "")
    warm = not _WEATHER.isdisjoint(word.lower() for word in view.lefts)
    warm = warm or (left not in _TIMES and _WARMTH.search(view.behind) is not None)
    if warm or left in _RANGES or view.right in _SCALES:
        return True
    if left in _REACHED or left in _AGED or _MOVED.search(view.behind):
        return True
    if left == "in" and view.right in _SOON and view.rights[1] in _STOPS:
        # "In the 60s today."
        return True
    return _is_level(view)


def _is_level(view: View) -> bool:
    """Tell whether prices or ages are told: "the shares rose to the mid-30s"."""
    short = _SHORT.match(view.raw) is not None
    return short and _LEVELS.search(view.behind) is not None


def is_reached(view: View) -> bool:
    """Tell whether something rose or fell so far: "slid 19.14, or 1.7%, to 1849".

    "Fell to 1998 levels" and "rose from 1980 to 1990" are of years, and so may be "the
    opening slipped to 2021"; what rose "from 1850 to 1990 a day" is counted.
    """
    if _PER.match(view.ahead):
        return _FROM.search(view.behind) is not None or _has_moved(view)
    named = view.right.isalpha() and view.right not in FUNCTION_WORDS
    of_day = view.right in _DAYS
    return (not named or of_day) and _has_moved(view)


def _has_moved(view: View) -> bool:
    """Tell whether "rose to", "slid 54 points to" or "fell about 3% to" stands before."""
    words = view.behind.lower().replace(",", " ").split()
    if words[-1:] != ["to"]:
        return False
    far = False
    for word in reversed(words[:-1]):
        if word in _RISING:
            return True
        if word in _SLIPPING:
            return far
        figure = any(map(str.isdigit, word))
        if not figure and word not in _BY_HOW_MUCH and not word.endswith("ly"):
            return False
        far = far or figure
    return False


_RISING = word_set(
    "climbed climbs climbing declined declines dropped drops dropping dwindled eased edged",
    "fell falls falling gained gains grew inched jumped jumps leapt lost plummeted plunged",
    "rebounded retreated rose rises rising sank shrank soared sprang surged swelled tumbled",
)
_SLIPPING = word_set("advanced slid slides slipped slips slumped")
_BY_HOW_MUCH = word_set(
    "a about almost another around as back basis by cents far further half just low high",
    "more much nearly only or over pence percent pct per cent point points some than",
    "% sharply",
)
_DAYS = frozenset({*LEXICON["weekday"], "today", "yesterday"})
# "from 1850 to 1990 a day", of which either may be asked about
_PER = re.compile(
    r"(?: to \d{4})? (?:an?|each|every|per) (?:minute|hour|day|night|week|month|year|game"
    r"|barrel|ounce|pound|share|tonne|ton)\b"
)
_FROM = re.compile(r"\bfrom (?:\d{4} to )?\Z")
