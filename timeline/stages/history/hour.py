"""The hours of a history, which go on from one to the next, past noon and midnight."""

from attrs import evolve

from timeline.model.expression import (
    Anchor,
    Bound,
    Clock,
    Deictic,
    Deixis,
    Part,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay, Prefer
from timeline.stages.context import Context
from timeline.stages.occurrence import occurrence
from timeline.stages.place import DAY, Place, clock

__all__ = ["day_reached", "looks_back", "of_the_line"]

_HOUR = 3600
_LATE, _EARLY, _NOON, _LITTLE = 18, 6, 12, 3
# "It began at 2 p.m. At 9 …" may be of that night or of the next morning.
_SOON = 8 * _HOUR
_MORNING, _NIGHT = Part(PartOfDay.MORNING), Part(PartOfDay.NIGHT)
_THAT_DAY = Deictic(Deixis.THIS, Granularity.DAY, Anchor.TOLD)


def of_the_line(what: Clock | Part, context: Context) -> Place | None:
    """Return when an hour or a part of the day is, on the day that a history tells."""
    if context.ahead and context.looks_back():
        # "The next meeting will be on 7 April. This one closed at 9 p.m."
        return None
    told = _told(context)
    if told is None or context.is_vague(told, Granularity.DAY):
        return None
    lasts = context.bound in (Bound.BEFORE, Bound.ON_OR_BEFORE)
    if told.unit is Granularity.DAY and what == _MORNING and lasts:
        # "It broke out on Friday and burnt until dawn": of that day, or the next.
        return None
    # "It fell at two," she said in the evening, of no night to come.
    goes_on = told.unit < Granularity.DAY and not context.is_quoted(context.start)
    if isinstance(what, Part) or not goes_on:
        return occurrence(what, told.first_day, 0, context)
    if context.begins or context.read_side() is Prefer.PAST:
        return _before(what, told, context)
    if what.twelve_hour:
        soon = _next_on_the_dial(what, told)
        return soon or occurrence(what, told.first_day, 0, context)
    next_to = context.same_sentence and context.read_clause().sequel
    night = _is_past_midnight(what, told, sequel=next_to or lasts)
    late = told.start % DAY >= _LATE * _HOUR
    if late and not night and _EARLY <= what.hour < _NOON:
        # "It began at 9 p.m. At 7 a.m. …": of that morning, or the next.
        return None
    return occurrence(what, told.first_day, int(night), context)


def _told(context: Context) -> Place | None:
    """Return what is told; before that there is none, unless it speaks of its own day."""
    return context.hour_told() or (context.dct if context.is_from_now() else None)


def _before(what: Clock, told: Place, context: Context) -> Place | None:
    """Return the hour since which, or at which, something had been, before the one told.

    "At 2 a.m. he was there; he had sat there since midnight." What "had been by then" may
    be a little later.
    """
    place = occurrence(what, told.first_day, 0, context)
    ahead = 0 if place is None else place.start - told.start
    if ahead > (_LITTLE if context.begins else _NOON) * _HOUR:
        return occurrence(what, told.first_day - 1, 0, context)
    return place


def _next_on_the_dial(what: Clock, told: Place) -> Place | None:
    """Return the next "half past two" after an hour; None if that is long after."""
    midnight = told.first_day * DAY
    for hour in range(what.hour % _NOON, 3 * _NOON, _NOON):
        at = midnight + hour * _HOUR + (what.minute or 0) * 60 + (what.second or 0)
        if told.start <= at:
            day, of_day = divmod(hour, 24)
            found = clock(evolve(what, hour=of_day), told.first_day + day)
            return found if at - told.start <= _SOON else None
    return None


def _is_past_midnight(what: Clock, told: Place, *, sequel: bool) -> bool:
    """Tell whether it is of the night: "left at 11 p.m. At 2 a.m. they were seen".

    So is the morning that something lasts to, or that comes next: "left at 9 p.m. and
    was there by 7 a.m.", "and landed at 7 a.m.".
    """
    hour = told.start % DAY // _HOUR
    if what.hour < _EARLY:
        return hour >= _NOON
    return what.hour < _NOON and hour >= _LATE and sequel


def day_reached(what: Within, context: Context) -> Place | None:
    """Return the day of "that evening", told after the hours of a night.

    None if no hour has gone on past midnight; "that night" is then the one going on.
    """
    if not context.past_midnight or what.outer != _THAT_DAY:
        return None
    told = context.hour_told()
    if told is None or told.unit >= Granularity.DAY:
        return None
    day = told.first_day
    if what.inner == _NIGHT and told.start % DAY < _EARLY * _HOUR:
        day -= 1
    return Place.of_days((day, day + 1), Granularity.DAY).explained(
        told.why, told.value
    )


def looks_back(place: Place, context: Context) -> bool:
    """Tell whether an hour was before the one told: the story stays where it is."""
    told = context.told
    if told is None or max(told.unit, place.unit) >= Granularity.DAY:
        return False
    had = context.begins or context.read_side() is Prefer.PAST
    return had and place.start < told.start
