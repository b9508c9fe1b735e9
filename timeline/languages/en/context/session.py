"""Whether English tells of the course of a meeting: "adjourned at 9:20 p.m."."""

import re

__all__ = ["is_of_session"]

_REACH = 80
_COURSE = (
    r"adjourn(?:ed|ment)|recess(?:ed)?|(?:re)?convened|to order"
    r"|(?:executive|closed|open|public|regular|special) session"
    r"|met (?:at|in|on|for|by|via|remotely|virtually)"
    r"|(?:meeting|session) (?:was |were )?"
    r"(?:closed|ended|concluded|opened|began|started|resumed|held)"
    r"|(?:opened|closed|ended|concluded|resumed|left|joined) the (?:meeting|session)"
)
_BEFORE = re.compile(
    rf"\b(?:{_COURSE})\b[^.!?\n]*(?:[ap]\.m\.[^.!?\n]*)?\Z", re.IGNORECASE
)
_HEADED = re.compile(r"\bminutes(?:,|:| [-\N{EN DASH}\N{EM DASH}]) \Z", re.IGNORECASE)
_BEHIND = re.compile(rf",?[^.,;:!?\n]*\b(?:{_COURSE})\b", re.IGNORECASE)


def is_of_session(raw: str, start: int, end: int) -> bool:
    """Tell whether a meeting opens, closes or pauses when the characters say.

    "Board minutes, 31 May" names its day.
    """
    near = max(0, start - _REACH)
    if _BEFORE.search(raw, near, start) or _HEADED.search(raw, near, start):
        return True
    return _BEHIND.match(raw, end, end + _REACH) is not None
