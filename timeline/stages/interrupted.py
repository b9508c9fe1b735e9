"""The day that a longer time behind it interrupts: "on Friday, the worst since 1994"."""

from timeline.stages.context import Context
from timeline.stages.place import Place

__all__ = ["before_aside", "day_gone", "day_planned", "is_put_in"]

_A_WEEK = 6


def before_aside(context: Context) -> Place | None:
    """Return the day of the paragraph before, if what is of old only ended it.

    "The shuttle lifted off Friday, 36 years after the first. It rose at 2:19 p.m."
    """
    return None if context.near_told else day_gone(context)


def day_gone(context: Context) -> Place | None:
    """Return the day of "It rose on Sunday, its third trip this year. It left at 9"."""
    day, dct = context.interrupted, context.dct
    if day is None or dct is None or not context.looks_back():
        return None
    return day if 0 <= dct.first_day - day.first_day < _A_WEEK else None


def day_planned(context: Context) -> Place | None:
    """Return the day of "The fair returns on Saturday after a break this spring".

    "A parade begins at 10 a.m." is of that day to come, and not of today.
    """
    day, dct = context.interrupted, context.dct
    if not context.near_told or day is None or dct is None:
        return None
    return day if day.start >= dct.end and not context.looks_back() else None


def is_put_in(told: Place, context: Context) -> bool:
    """Tell whether a clause put in the day told last, and the story is of one before it.

    "It rained on Monday. Orders issued on Tuesday were extended at 4 a.m."
    """
    resumed = context.resumed if context.same_sentence else None
    return resumed is not None and resumed.first_day < told.first_day
