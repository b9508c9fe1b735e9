"""The day of an hour, or of a part of the day, that news says none of."""

from attrs import evolve

from timeline.grammar.language import DayBehind
from timeline.model.expression import Clock, Part
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay, Prefer
from timeline.stages.context import Context
from timeline.stages.day_of_writing import NEARBY, day_of_writing, is_long_over
from timeline.stages.deadline import is_behind_end
from timeline.stages.interrupted import before_aside, day_gone, day_planned, is_put_in
from timeline.stages.night import (
    ended_by_morning,
    ends_night_told,
    is_before_midnight,
    is_of_afternoon,
    is_of_evening,
    is_of_next_night,
    night_told,
    part_told,
)
from timeline.stages.occurrence import occurrence
from timeline.stages.place import DAY, SMALL_HOURS, Place, clock
from timeline.stages.session import day_of_session
from timeline.stages.today import contradicts, has_plans, is_to_come, still_to_come

__all__ = ["of_the_day"]

_NOON, _DUSK, _EVENING = 12, 16, 18
_LATE = _EVENING * 3600
_A_WEEK = 6
_MORNING = Part(PartOfDay.MORNING)


def of_the_day(what: Clock | Part, context: Context) -> Place | None:
    """Return when a bare "8 p.m." or "the morning" is; None without a day for it."""
    named = _named(what, context)
    if named is not None:
        return named
    anchor = _anchor(what, context)
    if anchor is None:
        return None
    if anchor.unit is Granularity.DAY and what == _MORNING and _lasts(context):
        # "It broke out on Friday and burnt until dawn": of that day, or the next.
        return None
    if isinstance(what, Clock) and (
        is_of_evening(what, anchor) or is_of_afternoon(what, anchor, context)
    ):
        return clock(evolve(what, hour=what.hour + _NOON), anchor.first_day)
    late = isinstance(what, Clock) and _is_past_midnight(what, anchor, context)
    # "It fell at two," she said on Monday evening, of no night to come.
    nights = int(late and not context.is_quoted(context.start))
    place = occurrence(what, anchor.first_day, nights, context)
    if place is not None and _is_over(place, context):
        # "It burnt down shortly after midnight": that of the night just gone.
        place = occurrence(what, anchor.first_day, nights - 1, context)
        return place and place.explained("the last that is over", anchor.value)
    if place is not None and is_to_come(what, place, context):
        return still_to_come(what, place, context)
    return None if place and _precedes_its_line(place, context) else place


def _named(what: Clock | Part, context: Context) -> Place | None:
    """Return when it is by the stamp of a log, or by a day further on in its clause."""
    if isinstance(what, Clock):
        stamped = context.log.place_of(what, context.start, context.told, context.dct)
        if stamped is not None:
            return stamped
    day, says = context.read_day() or (None, None)
    if day is None or says is not DayBehind.SHARED:
        return None
    place = occurrence(what, day.first_day, 0, context)
    return place and place.explained(f"{day.value}, told next", day.value)


def _anchor(what: Clock | Part, context: Context) -> Place | None:
    """Return the day, or the hour, that it is counted from."""
    anchor = day_of_session(context)
    if anchor is None and not _is_unclear(what, context):
        anchor = _day_told(what, context)
    if anchor is None or context.is_vague(anchor, Granularity.DAY):
        return None
    if is_before_midnight(what, anchor, context):
        return anchor._replace(start=anchor.start - DAY, end=anchor.end - DAY)
    return anchor


def _is_unclear(what: Clock | Part, context: Context) -> bool:
    """Tell whether the day told last is when somebody spoke of the days before.

    "It sank on Sunday, he said on Monday. It left at noon", on whichever day. Or whether
    a morning may be before or after what was told: "They broke in on Monday night. It was
    found at 7 a.m.", but "had been locked". In winter the evening begins "at 4:30 p.m.".
    """
    told, spoken = context.told, context.spoken
    if told is None or not context.looks_back():
        return False
    if is_put_in(told, context):
        return True
    late = told.unit < Granularity.DAY and told.start % DAY >= _LATE
    if late and isinstance(what, Clock) and SMALL_HOURS <= what.hour < _EVENING:
        dusk = told.part is PartOfDay.EVENING and what.hour >= _DUSK
        goes_on = is_of_evening(what, told) or _is_past_midnight(what, told, context)
        goes_on = goes_on or dusk
        return not goes_on and context.read_side() is not Prefer.PAST
    if spoken is None or context.same_sentence:
        return False
    return spoken.first_day != told.first_day


def _is_over(place: Place, context: Context) -> bool:
    """Tell whether the one before it is meant, which is gone."""
    if contradicts(place, context) and not ends_night_told(place, context):
        return True
    return (
        _outlasts(place, context)
        or _is_of_last_night(place, context)
        or ended_by_morning(place, context)
    )


def _precedes_its_line(place: Place, context: Context) -> bool:
    """Tell whether a line of a log speaks of an hour before its own, and does not say so.

    "[16:05] Ben: yes, 3 p.m." is of another day.
    """
    stamp = context.told if context.told is context.log.last else None
    return stamp is not None and place.end <= stamp.start and not context.looks_back()


def _outlasts(place: Place, context: Context) -> bool:
    """Tell whether a night is over by day: "Two died on Saturday in a fire overnight".

    That article is of Saturday, whose own night is still to come.
    """
    now, told = context.dct, context.told if context.near_told else None
    if now is None or told is None or now.start % DAY:
        return False
    if told.unit < Granularity.DAY and place.start < told.end:
        # "They won on Wednesday night. It was a fine win on the night."
        return False
    goes_on = told.first_day == now.first_day and place.start < now.end < place.end
    return goes_on and context.looks_back()


def _is_of_last_night(place: Place, context: Context) -> bool:
    """Tell whether it was over before the dateline's day: "had been halted at 11 p.m."."""
    now = context.dct
    if now is None or now.start % DAY or context.looks_ahead():
        return False
    if place.first_day != now.first_day or place.start % DAY < _LATE:
        return False
    told = context.told if context.near_told else None
    if told is not None and (told.unit >= Granularity.DAY or told.end > place.start):
        return False
    return context.read_side() is Prefer.PAST


def _is_past_midnight(what: Clock, told: Place, context: Context) -> bool:
    """Tell whether it is of the night: "left at 11 p.m. and was seen at 2 a.m.".

    So is the morning that something lasts to, or that comes next: "left at 9 p.m. and
    was there by 7 a.m.", "and landed at 7 a.m.", but "had left at 7 a.m.".
    """
    if told.unit >= Granularity.DAY or told.start % DAY < _LATE:
        return False
    if what.hour < SMALL_HOURS or what.hour >= _NOON:
        return what.hour < SMALL_HOURS
    next_to = context.same_sentence and context.read_clause().sequel
    goes_on = next_to and context.read_side() is not Prefer.PAST
    return goes_on or _lasts(context)


def _lasts(context: Context) -> bool:
    """Tell whether something ends at the time that is read: "by", "until"."""
    return context.ends


def _day_told(what: Clock | Part, context: Context) -> Place | None:
    """Return the day that a bare "8 p.m." or "the morning" belongs to.

    That is the day told in the paragraph, or that of the heading above it; a verb
    that looks back goes on with the day of an earlier paragraph, if that was of late,
    and an hour to come with the coming day.
    """
    if context.headed is not None and not _has_left_head(context):
        told = context.told if context.near_told else context.headed
        return told if told and told.unit <= Granularity.DAY else context.headed
    return _day_of_text(what, _told(context), context)


def _has_left_head(context: Context) -> bool:
    """Tell whether the line that heads the text is its dateline, and a day came since."""
    head, told, dct = context.headed, context.told, context.dct
    if head is None or told is None or dct is None:
        return False
    came = told.unit <= Granularity.DAY
    aside = context.interrupted
    # After "It sank on Monday, the worst since 2025." that Monday has.
    came = came or (aside is not None and aside.first_day != head.first_day)
    return came and head.first_day == dct.first_day


def _day_of_text(
    what: Clock | Part, told: Place | None, context: Context
) -> Place | None:
    dct = context.dct
    if told is None or told.unit > Granularity.DAY:
        if is_long_over(told, context):
            return before_aside(context)
        part = part_told(what, told, context) if told is not None else None
        if part is not None:
            return part
        return day_planned(context) or day_gone(context) or day_of_writing(context)
    near = context.near_told and told in (context.told, context.resumed)
    if near and context.measures and not context.same_sentence:
        # "They have waited since Sunday. The price doubled overnight."
        return day_of_writing(context)
    if dct is None:
        return told if near else None
    if is_behind_end(what, told, dct, context):
        return None
    part = part_told(what, told, context) or night_told(what, told, dct, context)
    if part is not None and not context.looks_ahead():
        # "It had been due at 9 p.m." may be of some other evening.
        return part if context.looks_back() else None
    day_of = _day_near if near else _of_another_paragraph
    return day_of(what, told, dct, context)


def _told(context: Context) -> Place | None:
    """Return the day told last, but of no relative clause that is closed."""
    if context.resumed is not None and context.same_sentence:
        return context.resumed
    return context.latest_told()


def _is_of_either(told: Place, dct: Place, context: Context) -> bool:
    """Tell whether an hour may be of today, or of the day that the story began with.

    "The toll of Sunday's quake passed 90 on Monday. It struck at 8 a.m."
    """
    scene = context.scene
    if scene is None or scene.unit > Granularity.DAY or context.same_sentence:
        return False
    ago = dct.first_day - scene.first_day
    back = told.first_day == dct.first_day and 0 < ago <= _A_WEEK
    return back and context.looks_back()


def _is_unsure(what: Clock | Part, told: Place, context: Context) -> bool:
    """Tell whether "2:15" may be of the night before the afternoon told last."""
    dialled = isinstance(what, Clock) and what.twelve_hour
    afternoon = told.part is PartOfDay.AFTERNOON and not context.same_sentence
    return dialled and afternoon and context.looks_back()


def _of_another_paragraph(
    what: Clock | Part, told: Place, dct: Place, context: Context
) -> Place | None:
    ago = dct.first_day - told.first_day
    first = context.scene or told
    if 0 < ago <= _A_WEEK and first.first_day < told.first_day:
        # "They left on Saturday and were found on Sunday." The next tells of either.
        return None
    near = context.start - context.told_at < NEARBY
    if ago > _A_WEEK and near and told.unit <= Granularity.DAY and context.looks_back():
        # As in "He was last seen on 28 June", and "His phone went dead at 1:21 a.m."
        return None
    if ago > 0 and context.looks_ahead() and has_plans(dct, context):
        return None
    direction = context.read_clause().direction if abs(ago) <= _A_WEEK else None
    late = ago >= 0 and direction is Prefer.PAST
    soon = ago < 0 and direction is Prefer.FUTURE and isinstance(what, Clock)
    return told if late or soon else day_of_writing(context)


def _day_near(
    what: Clock | Part, told: Place, dct: Place, context: Context
) -> Place | None:
    """Return the day just told, today after "will", none for a plan after a day gone.

    "They lost on Saturday. Kick-off is at 3 p.m.": who knows of which day.
    """
    if context.apart and dct.first_day - told.first_day > _A_WEEK:
        # "Launched on 26 November, the craft landed at 10 p.m."
        return None
    if _is_of_either(told, dct, context) or _is_unsure(what, told, context):
        return None
    if is_of_next_night(what, told, context):
        return None
    clause = context.read_clause()
    ahead = clause.direction is Prefer.FUTURE
    if told.end > dct.start or not ahead:
        return dct if clause.from_now and told.end <= dct.start else told
    if clause.planned and isinstance(what, Clock) and told is not context.log.last:
        return None
    far = dct.first_day - told.first_day > _A_WEEK
    return dct if clause.from_now or far else told
