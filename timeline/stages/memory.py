"""What is remembered of a date that was told, for what goes on from it."""

from timeline.model.expression import Between
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of
from timeline.stages.base import line_kept
from timeline.stages.context import Context
from timeline.stages.place import DAY, Place
from timeline.stages.session import keep_session

__all__ = ["remember"]

# Further back lie births rather than what news goes on about.
_LAST_YEAR = 300 * DAY
_JUST_OVER = 75 * DAY


def remember(context: Context, place: Place) -> None:
    """Remember a date for what is relative to it, but none of a life that opens a text."""
    lived = _is_of_a_life(context)
    if not context.near_told:
        context.periods.clear()
    context.log.tell(place, context.start)
    keep_session(context, place)
    context.reported.tell(
        place, context.dct, near=context.near_told, looks_ahead=context.looks_ahead
    )
    if place.unit <= Granularity.YEAR:
        if not context.near_told or context.scene is None or not _has_passed(context):
            context.scene = place
        context.interrupted = _interrupted(context, place)
        context.lends = place.anchor is None or (
            context.lends and _counts(context, place)
        )
        _part(context, context.mention, place)
        context.past_midnight = _is_past_midnight(context, place)
        context.first_told = not context.same_sentence and context.bound is None
        context.told, context.near_told, context.same_sentence = place, True, True
        context.near_now = False
        context.told_at = context.start
        context.measures = context.begins
        context.ahead = (
            context.narrates and context.dct is None and context.is_from_now()
        )
        context.closes = context.ends
        if lived:
            context.told = context.scene = None
        _keep_gone(context, place)
    context.periods[place.unit] = place
    if place.unit is Granularity.PART_OF_DAY:
        context.part = place
    context.age = place if place.unit > Granularity.YEAR else None
    if context.dct is not None and 0 <= context.dct.end - place.end <= _JUST_OVER:
        context.lately[max(place.unit, Granularity.DAY)] = place


def _is_of_a_life(context: Context) -> bool:
    mention = context.mention
    if mention is None or not mention.passing or context.told is not None:
        return False
    return isinstance(mention.expression, Between)


def _keep_gone(context: Context, place: Place) -> None:
    if context.dct is None or place.start >= context.dct.end:
        return
    context.gone = None if context.begins else place
    if place.unit <= Granularity.DAY:
        ago = context.dct.start - place.start
        context.elsewhen = place if ago > _LAST_YEAR else None


def _interrupted(context: Context, place: Place) -> Place | None:
    """Return the day of a sentence that goes on to something longer: "since 1994"."""
    told = context.told if context.same_sentence else None
    if told is None or place.unit <= Granularity.DAY:
        return None
    return told if told.unit <= Granularity.DAY else context.interrupted


def _is_past_midnight(context: Context, place: Place) -> bool:
    day = context.anchors.get(context.start)
    if day is None or max(day.unit, place.unit) > Granularity.DAY:
        return False
    return place.unit < Granularity.DAY and place.first_day == day.last_day + 1


def _part(context: Context, mention: Mention | None, place: Place) -> None:
    """Remember what the text goes on with behind a date that it only puts in.

    "Sold in 2019 to Roe, who closed it in March 2021" goes on from there.
    """
    told = context.told if context.same_sentence else None
    goes_on = told is not None and told.start < place.start
    context.apart = mention is not None and mention.apart and not goes_on
    passing = mention is not None and mention.passing and _is_day(mention)
    before = context.told if context.near_told else context.dct
    context.resumed = before if passing else None
    context.line = line_kept(context, place)
    said = mention is not None and mention.said
    context.spoken = _spoken(context, place) if said else None


def _spoken(context: Context, place: Place) -> Place | None:
    """Return what came before a day on which somebody only spoke.

    That is what its sentence tells, or a later day, of which more may follow: "It sank
    on Sunday. It was sound, he had said on Friday. It left port at 8 a.m."
    """
    gone = context.gone
    if gone and gone.unit <= Granularity.DAY and gone.first_day > place.first_day:
        return gone
    return context.told if context.same_sentence else None


def _has_passed(context: Context) -> bool:
    """Tell whether the scene is no day of the dateline, as of its line, or later."""
    scene, dct = context.scene, context.dct
    return dct is None or (scene is not None and scene.start < dct.start)


def _counts(context: Context, place: Place) -> bool:
    """Tell whether a place was found from the date told last, or the line behind it."""
    told, line = context.told, context.line
    counted = told is not None and place.anchor == told.value
    return counted or (line is not None and place.anchor == line.value)


def _is_day(mention: Mention) -> bool:
    unit = unit_of(mention.expression)
    return unit is not None and unit <= Granularity.DAY and not mention.ends
