"""English dates that a line above announces: "Tour dates:", "Dates are below."."""

import re

__all__ = ["is_announced"]

_LINES, _LONGEST = 40, 240
_DATES = re.compile(
    r"(?<!past )(?<!previous )(?<!earlier )\b"
    r"(?:(?:tour|concert|gig|show|live|upcoming|forthcoming|future|remaining) dates?"
    r"(?: (?:are|can be found))?(?: (?:below|as follows|here))?"
    r"|dates? (?:are )?(?:below|as follows))\W*\Z",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"[-*\u2022\u2013\u2014 ]{0,4}(?:[A-Za-z]{3,9},? )?(?:the )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2})\b"
)


def is_announced(raw: str, start: int) -> bool:
    """Tell whether the date at *start* opens a line of a list of dates to come."""
    line = raw.rfind("\n", 0, start) + 1
    if line == 0 or raw[line:start].strip(" -*\u2022\u2013\u2014"):
        return False
    for _ in range(_LINES):
        end = len(raw[max(0, line - _LONGEST) : line].rstrip()) + max(
            0, line - _LONGEST
        )
        line = raw.rfind("\n", max(0, end - _LONGEST), end) + 1
        above = raw[max(line, end - _LONGEST) : end]
        if not above:
            return False
        if not _DATE.match(above):
            return _DATES.search(above) is not None
    return False
