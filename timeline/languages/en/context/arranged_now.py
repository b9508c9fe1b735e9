"""English plans that are being made: "is being held on Saturday", "has decided to"."""

from timeline.languages.en.context.near import word_before, word_behind
from timeline.languages.en.context.tense_words import PRESENT
from timeline.languages.en.context.timetable import is_dated
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_being_arranged", "settles_now"]

_HELD_NEAR = 24
_HELD = frozenset(["held"])
_ARRANGED = _HELD | word_set(
    "staged hosted organised organized arranged moved switched shifted rearranged",
    "rescheduled brought put cancelled canceled postponed called scrapped delayed led run",
    "served played screened shown performed given offered opened closed launched",
)
# "is being held in custody after Friday's raid"
_DETAINED = word_set(
    "custody suspicion hostage captive prisoner charge charges bail jail prison cell",
    "cells police connection without after over following",
)
_DECIDED = word_set("decided voted resolved opted chose chosen")
_SETTLING = word_set("cancel postpone scrap set fix schedule reschedule")
_NEAR_TO = 7
_PERFECT = frozenset(["have", "has", "ve"])


def is_being_arranged(words: list[str], index: int, helping: list[str]) -> bool:
    """Tell whether a participle is of a plan: "is being held in the hall on Saturday".

    "Friday's crash is being investigated" and "is being held over Friday's raid" tell
    of what is over; "was being heard on Monday" does so anyway.
    """
    if helping[-1:] != ["being"] or PRESENT.isdisjoint(helping[-2:-1]):
        return False
    near = words[index : index + _HELD_NEAR]
    if words[index] in _HELD and not _DETAINED.isdisjoint(near):
        return False
    return words[index] in _ARRANGED or is_dated(words, index)


def settles_now(words: list[str], index: int) -> bool:
    """Tell whether what is decided is to come: "have decided to hold a fair on Sunday".

    "Decided to leave on Sunday" may be told when they have left; what one "decided to
    cancel", or "voted 5-0 to set", is not over.
    """
    near = words[index + 1 : index + _NEAR_TO]
    if words[index] not in _DECIDED or "to" not in near:
        return False
    to = index + 1 + near.index("to")
    if word_before(words, index) in _PERFECT:
        return True
    verb = word_behind(words, to)
    return verb in _SETTLING or (verb == "call" and word_behind(words, to + 2) == "off")
