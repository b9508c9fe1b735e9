"""Verbs behind a day that is a number alone: "The storm on the 14th sank five ships"."""

import re

from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import FUNCTION_WORDS

__all__ = ["begins_with_name", "tells_deed"]

_VERB = re.compile(r"\s+(?P<verb>[a-z]+)\b(?:\s+(?P<next>[^\W\d_]+))?")
_DONE = frozenset(("VBD", "VBN", "JJ"))
_TROOPS = frozenset(("armoured", "mechanised", "motorised"))


def tells_deed(raw: str, end: int = 0) -> bool:
    """Tell whether a verb goes on at *end* that can be nothing but past.

    "On the 3rd failed attempt" has none: a noun follows what qualifies it.
    """
    match = _VERB.match(raw, end)
    tags = frozenset(tags_of(match["verb"])) if match else frozenset[str]()
    if match is not None and match["verb"].endswith("ed"):
        tags -= {"NN"}
    if match is None or "VBD" not in tags or not tags <= _DONE:
        return False
    following = match["next"] or ""
    if following in FUNCTION_WORDS:
        return True
    if match["verb"] in _TROOPS or ("JJ" in tags and "VBN" in tags):
        return False
    # "the 17th killed five", "killed civilians"; "the 3rd failed attempts" there are not.
    counted = following.istitle() or "CD" in tags_of(following)
    return not following or "VBN" not in tags or counted or following.endswith("s")


# "General Hasan Riza Pasha", "Major-General Gough", "British and Indian troops"
_NAMED = r" [A-Z][^\W\d_]*\.?(?:-[A-Z][^\W\d_]+)?"
_NAME = re.compile(rf"(?:{_NAMED})+(?:(?:,(?:{_NAMED})+)* and(?:{_NAMED})+)?")
# "Gough's men", "Gough himself", "Raglan, the general", "Serbian cavalry"
_GOES_ON = re.compile(
    r"['\N{RIGHT SINGLE QUOTATION MARK}]s |,? (?:who|whose|which) |,? (?:him|her|it)self"
    r"|, (?:the|an?|now|with|having|his|her) "
    r"| (?:troops|men|cavalry|infantry|artillery|forces|planes|ships|aircraft|guns) [a-z]+"
)


def begins_with_name(raw: str, numbered: frozenset[str]) -> bool:
    """Tell whether a name and its deed follow a day: "On the 30th Hari Singh fell".

    Args:
        raw: What follows the day.
        numbered: What is numbered and looks like a name: "Brigade", "Earl", "Street".
    """
    name = _NAME.match(raw)
    if name is None:
        return False
    words = re.split(r"[ -]", name[0].lower().strip())
    if not numbered.isdisjoint(words):
        return False
    if _GOES_ON.match(raw, name.end()):
        return True
    verb = _VERB.match(raw, name.end())
    many = words[-1].endswith("s") and " and " not in name[0]
    return not many and verb is not None and "VBD" in tags_of(verb["verb"])
