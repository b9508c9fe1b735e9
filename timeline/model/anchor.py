"""Where an expression is seen from, and which of what recurs it means from there."""

from enum import Enum, unique

__all__ = ["Anchor", "Deixis"]


@unique
class Anchor(Enum):
    """What an expression is relative to.

    ``DCT`` is the dateline, ``TOLD`` the latest date told before. ``OPEN`` leaves the
    choice to the context: the date told where the text narrates, else the dateline.
    ``AHEAD`` is the dateline if the clause looks ahead; else the words say how long.
    ``COMPARED`` is the period that the text reports on, as in "a year earlier".
    ``EVENT`` is what happened, of which a history has told the day just before.
    """

    DCT = "dct"
    TOLD = "told"
    OPEN = "open"
    AHEAD = "ahead"
    COMPARED = "compared"
    EVENT = "event"


@unique
class Deixis(Enum):
    """Which one, seen from the anchor.

    ``SOME`` is any, "on a Sunday"; ``NEAREST`` is on either side, "a year ago Friday".
    """

    LAST = -1
    THIS = 0
    NEXT = 1
    SOME = 2
    NEAREST = 3
