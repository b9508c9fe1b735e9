"""What joins two English dates to a range: "from May 3 to", "until", a dash."""

from timeline.grammar.language import Text
from timeline.languages.en.moved import is_moved_on
from timeline.model.expression import Month, MonthDay
from timeline.model.mention import Mention

__all__ = ["JOINTS", "UNTIL", "WORDS", "is_after", "is_aside", "joint_of"]

JOINTS = frozenset(
    [
        *("to", "-", "–", "—", "~", "through", "thru"),
        *("until", "till", "til", "up to", "up until", "through to"),
    ]
)
"""What may stand between the two ends."""

UNTIL = frozenset(["until", "till", "til"])
"""Those that lead to where something ends."""

WORDS = frozenset(filter(str.isalpha, JOINTS))
"""Those that are no signs."""

_REACH = 24


def joint_of(text: Text, first: Mention, last: Mention) -> str:
    """Return what stands between two, if it may join them: a line's dash may not."""
    between = text.raw[first.span.end : last.span.start]
    joint = between.strip().lower()
    lines = between if _is_dashed(text, first) else between.rstrip()
    if "\n" in lines and not joint.isalpha():
        # "10 a.m." and, in the next line, "- Tuesday"; and a heading, "- 2001 -"
        return ""
    if joint in UNTIL and is_after(text, first, " on"):
        # "It closed on Friday until Monday": what is over, and what is to come.
        return ""
    if joint == "to" and is_moved_on(text.raw, first.span.start):
        return ""
    if is_after(text, first, "from") or is_after(text, first, "between"):
        # "from May 3, 2014, to at least June 2016"
        return joint.removeprefix(", ").removesuffix(" at least")
    return joint


def _is_dashed(text: Text, mention: Mention) -> bool:
    """Tell whether a dash begins the line before it."""
    start = mention.span.start
    line = text.raw[max(0, start - _REACH) : start].rpartition("\n")[2].strip()
    return line != "" and not line.strip("-\N{EN DASH}\N{EM DASH}")


def is_after(text: Text, mention: Mention, word: str) -> bool:
    """Tell whether a word stands before it."""
    start = mention.span.start
    before = text.raw[max(0, start - _REACH) : start]
    return before.rstrip().lower().endswith(word)


def is_aside(text: Text, first: Mention, last: Mention, joint: str) -> bool:
    """Tell whether a dash only opens an aside: "before October – August 20 was the day"."""
    if not isinstance(first.expression, Month) or joint in WORDS:
        return False
    spaced = text.raw[first.span.end : first.span.end + 1].isspace()
    finer = isinstance(last.expression, MonthDay)
    return finer and spaced and not is_after(text, first, "from")
