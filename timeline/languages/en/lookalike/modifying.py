"""Words in front of a time that modify none: "talked about 2014", "around all day"."""

import re

from timeline.languages.en.lookalike.view import View

__all__ = ["is_no_modifier"]

# "Highs of 25C. Monday will be dry": no circa.
_CELSIUS = re.compile(r"\d ?°?[CF]\. \Z")
_TOPIC = re.compile(
    r"\b(?:talk(?:s|ed|ing)?|worr(?:y|ies|ied|ying)|excited|think(?:s|ing)?|thought"
    r"|ask(?:s|ed|ing)?|spoke|speaks?|speaking|chat(?:s|ted|ting)?|complain(?:s|ed|ing)?"
    r"|forget|forgot|optimistic|pessimistic|nervous|concerned|joked?|questions?|doubts?"
    r"|fears?) about (?:\d{4},? and about )?\Z",
    re.IGNORECASE,
)
# "a 40-million-euro loan over three years"
_SPREAD = re.compile(
    r"\b(?:[mb]illion(?:-\w+)?|loan|contract|deal|grant|budget|plan|programme|program)"
    r"(?: [a-z]+)? over \Z"
)
# "twice as many as thirty years earlier"
_TIMES = re.compile(r"\b(?:twice|thrice|half|times) as many as \Z", re.IGNORECASE)


def is_no_modifier(view: View) -> bool:
    """Tell whether the word in front of a time belongs to what stands before it."""
    behind = view.behind
    if view.pieces[0] == "all":
        # "keeps the sun around all day long"
        return True
    spread = view.pieces[-1].endswith("s") and _SPREAD.search(behind)
    topic = _TOPIC.search(behind) or _TIMES.search(behind)
    return bool(spread or topic or _CELSIUS.search(behind))
