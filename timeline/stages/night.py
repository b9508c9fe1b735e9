"""The night, or the part of a day, that an hour is of: "sank on Tuesday night … at 9"."""

from attrs import evolve

from timeline.model.expression import Clock, Part
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay, Prefer
from timeline.stages.context import Context
from timeline.stages.place import DAY, MIDNIGHT, SMALL_HOURS, Place, clock

__all__ = [
    "ended_by_morning",
    "ends_night_told",
    "is_before_midnight",
    "is_of_afternoon",
    "is_of_evening",
    "is_of_next_night",
    "night_told",
    "part_told",
]

_NOON = 12
_DUSK, _LAST_HOUR = 18, 24
_LATE = _DUSK * 3600
_A_WEEK = 6


def night_told(
    what: Clock | Part, told: Place, dct: Place, context: Context
) -> Place | None:
    """Return the night that the story began with, or told last, if an hour is of it.

    "It sank on Tuesday night. No trace was found by Wednesday noon. It left at 9 p.m."
    """
    if not isinstance(what, Clock) or what.twelve_hour or told.unit >= Granularity.DAY:
        return None
    night = told if _holds(told, what) else context.scene
    if night is None or night.unit is not Granularity.PART_OF_DAY:
        return None
    late = night.start % DAY >= _LATE and 0 < dct.first_day - night.first_day < _A_WEEK
    back = told is night or told.first_day == dct.first_day
    return night if late and back and _holds(night, what) else None


def _holds(part: Place, what: Clock) -> bool:
    """Tell whether an hour is of a part of a day; a night may begin at 6 p.m."""
    dark = part.start % DAY >= _LATE
    night = int(what.hour < SMALL_HOURS and dark)
    at = (part.first_day + night) * DAY + what.hour * 3600
    return (part.first_day * DAY + _LATE if dark else part.start) <= at < part.end


def part_told(what: Clock | Part, told: Place, context: Context) -> Place | None:
    """Return the night told that an hour is of, if the story is back at the dateline.

    "The captain who ran aground on Tuesday night was charged on Thursday. Two were hurt
    when it hit the pier at 9:40 p.m." So it is back behind "more than this year".
    """
    part, dct = context.part, context.dct
    if part is None or dct is None or told.unit < Granularity.DAY:
        return None
    if not isinstance(what, Clock) or what.twelve_hour:
        return None
    recent = 0 < dct.first_day - part.first_day < _A_WEEK
    now = told.first_day <= dct.first_day < told.end // DAY
    back = recent and now and _holds(part, what)
    return part if back and context.looks_back() else None


def is_before_midnight(what: Clock | Part, told: Place, context: Context) -> bool:
    """Tell whether it is of the evening that ended at "midnight on Friday", or that end.

    So is the midnight before a morning: "waited until morning. It had shut at midnight".
    """
    midnight = told.written is not None and told.written.endswith(MIDNIGHT)
    if isinstance(what, Clock) and what.hour == _LAST_HOUR:
        if told.part is not PartOfDay.MORNING:
            return midnight
        return context.closes or context.read_side() is Prefer.PAST
    if not midnight or not isinstance(what, Clock) or what.hour < SMALL_HOURS:
        return False
    if what.hour >= _DUSK:
        return True
    # "Doors open at 5 p.m.", "had opened at 5 p.m."; what opened then may be the next.
    return not context.looks_back() or context.read_side() is Prefer.PAST


def is_of_evening(what: Clock, anchor: Place) -> bool:
    """Tell whether it is in the evening: "met on Monday evening. It began at 7".

    So is the end of "went on from 7 p.m. to 10:30".
    """
    if not what.twelve_hour or not SMALL_HOURS <= what.hour < _NOON:
        return False
    hour = anchor.start % DAY if anchor.unit < Granularity.PART_OF_DAY else 0
    later = _LATE <= hour < clock(evolve(what, hour=what.hour + _NOON), 0).start
    return anchor.part is PartOfDay.EVENING or later


def is_of_afternoon(what: Clock, told: Place, context: Context) -> bool:
    """Tell whether it is of the afternoon: "starts at 7 p.m. Doors open at 5:30".

    So is "Are you here this afternoon? I am free from 2". Who "left at 11 p.m. and was
    seen at 5:30" was seen in the morning.
    """
    side = context.read_clause().direction
    if context.log.is_after_noon(what, context.told, side):
        return True
    if not what.twelve_hour or what.second is not None or side is Prefer.PAST:
        return False
    if what.hour >= SMALL_HOURS:
        return False
    if told.part is PartOfDay.AFTERNOON:
        return True
    hour = told.start % DAY
    dark = told.unit < Granularity.PART_OF_DAY and hour >= _LATE
    closes = context.ends or context.same_sentence
    return dark and not closes and clock(what, 1).start - hour > _FAR


_FAR = 8 * 3600


def ends_night_told(place: Place, context: Context) -> bool:
    """Tell whether it is the midnight of a night told: "won Thursday night, at midnight"."""
    night, dct = context.part, context.dct
    told = night is not None and dct is not None and night.first_day == dct.first_day
    return told and night is not None and night.start < place.start < night.end


def ended_by_morning(place: Place, context: Context) -> bool:
    """Tell whether a night was over: "At 8 a.m. she said it had been taken overnight"."""
    told = context.told if context.near_told else None
    if told is None or told.unit >= Granularity.PART_OF_DAY:
        return False
    morning = place.part is PartOfDay.NIGHT and told.start % DAY < _NOON * 3600
    return morning and context.read_side() is Prefer.PAST


def is_of_next_night(what: Clock | Part, told: Place, context: Context) -> bool:
    """Tell whether an hour may be of the night to the day that the story began with.

    "He was found dead on Friday. He was held on Thursday. At 3 a.m. a guard came."
    """
    scene = context.scene
    if scene is None or context.same_sentence or told.unit is not Granularity.DAY:
        return False
    early = isinstance(what, Clock) and what.hour < SMALL_HOURS
    return early and scene.first_day == told.first_day + 1
