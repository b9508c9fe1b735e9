"""Verbs behind a day that is a number alone: "The storm on the 14th sank five ships"."""

import re

from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import FUNCTION_WORDS

__all__ = ["tells_deed"]

_VERB = re.compile(r"\s+(?P<verb>[a-z]+)\b(?:\s+(?P<next>[^\W\d_]+))?")
_DONE = frozenset(("VBD", "VBN", "JJ"))
_TROOPS = frozenset(("armoured", "mechanised", "motorised"))


def tells_deed(raw: str, end: int = 0) -> bool:
    """Tell whether a verb goes on at *end* that can be nothing but past.

    "On the 3rd failed attempt" has none: a noun follows what qualifies it.
    """
    match = _VERB.match(raw, end)
    tags = frozenset(tags_of(match["verb"])) if match else frozenset[str]()
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
