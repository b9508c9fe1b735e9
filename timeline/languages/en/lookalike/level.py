"""Levels that are no decades: "in his 30s", "rose to the mid-30s", "highs in the 80s"."""

import re

from timeline.languages.en.lookalike.view import View
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_range"]

_RANGES = word_set("my your his her their our low high upper west east")
_WEATHER = word_set("temperature temperatures temps highs lows mercury thermometer")
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
    if left in _REACHED or _MOVED.search(view.behind):
        return True
    if left == "in" and view.right in _SOON and view.rights[1] in _STOPS:
        # "In the 60s today."
        return True
    return _is_level(view)


def _is_level(view: View) -> bool:
    """Tell whether prices or ages are told: "the shares rose to the mid-30s"."""
    short = _SHORT.match(view.raw) is not None
    return short and _LEVELS.search(view.behind) is not None
