"""What it costs to read a history so that it leaps from one date to another."""

from math import log2

from timeline.model.expression import Year
from timeline.model.granularity import Granularity
from timeline.stages.layout import Setting
from timeline.stages.place import Place

__all__ = ["OF_ASIDE", "apart_costs", "aside_costs", "leap"]

OF_ASIDE = 0.6
"""What it costs to go on from an aside, and not from the line."""

# What is weighed against what, tried on histories: a leap of *m* months costs about
# FORWARD or BACKWARD times log2(1 + m).
_FORWARD, _FARTHEST = 0.3, 1.4
_BACK, _BACKWARD = 0.9, 0.5
_BACK_IN_PARAGRAPH, _BACK_IN_SECTION = 0.7, 0.4
_INTO_YEAR, _BEGUN = 1.0, 1.0
_ASIDE, _FINE_ASIDE = 1.4, 0.3
_OPENING, _NEW_PARAGRAPH, _HEADING, _BRACKET, _BOUND = 0.7, 1.3, 4.0, -1.0, -0.8
_SET_APART = -1.0
_APART, _FARTHER = 0.3, 0.1
_DAYS_A_MONTH = 30.4


def leap(told: Place | None, to: Place, setting: Setting) -> float:
    """Return what it costs to go on from the date told to another."""
    if told is None:
        return 0.0
    into = _INTO_YEAR * (told.unit >= Granularity.YEAR > to.unit)
    if told.start < to.end and to.start < told.end:
        of_year = setting.heading and isinstance(setting.mention.expression, Year)
        return into + _BEGUN * (of_year and told.unit < Granularity.YEAR)
    if to.start >= told.end:
        return into + min(_FORWARD * _months(told, to), _FARTHEST)
    back = into + _BACK + _BACKWARD * _months(to, told)
    if setting.section or setting.heading:
        return back * _BACK_IN_SECTION
    return back * _BACK_IN_PARAGRAPH if setting.paragraph else back


def apart_costs(early: Place, late: Place) -> float:
    """Return what a flashback costs, or a look ahead."""
    return _APART + _FARTHER * _months(early, late)


def aside_costs(place: Place, setting: Setting, *, apart: bool, had: bool) -> float:
    """Return how unlike an aside a date is, where it stands.

    It is like one if the verb sets it *apart*: "it would be rebuilt in 1990", and even
    where a paragraph begins, if it tells what *had* been.
    """
    return (
        _ASIDE
        + _SET_APART * apart
        + _FINE_ASIDE * (place.unit < Granularity.YEAR)
        + _OPENING * setting.opens
        + _NEW_PARAGRAPH * (setting.paragraph and not had)
        + _HEADING * setting.heading
        + _BRACKET * setting.bracket
        + _BOUND * (setting.mention.bound is not None and not setting.opens)
    )


def _months(before: Place, after: Place) -> float:
    """Return the distance of two places, as the logarithm of months."""
    return log2(1 + (after.first_day - before.last_day) / _DAYS_A_MONTH)
