"""The day of the dateline, where an hour may be of it."""

from timeline.grammar.language import DayBehind
from timeline.model.granularity import Granularity
from timeline.stages.context import Context
from timeline.stages.place import DAY, Place

__all__ = ["NEARBY", "day_of_writing", "is_long_over"]


def day_of_writing(context: Context) -> Place | None:
    """Return the dateline, unless "They came at 3," she says of some night.

    Nor is it the day of "We open at 6," he said on Tuesday.
    """
    quoted = context.is_quoted(context.start)
    unknown = (quoted or _was_before(context)) and context.looks_back()
    unknown = unknown or (quoted and context.read_saying() is not None)
    return None if unknown else context.dct


def _was_before(context: Context) -> bool:
    """Tell whether a day that is over came after: "left at 8 and returned on Tuesday"."""
    day, says = context.read_day() or (None, None)
    if day is None or context.dct is None or says is not DayBehind.LATER:
        return False
    return day.end <= context.dct.start


def is_long_over(told: Place | None, context: Context) -> bool:
    """Tell whether an hour is of a month or year told: "jailed in 2007. At 3 a.m. …"."""
    if told is None or context.dct is None or told.unit > Granularity.YEAR:
        return False
    if context.measures:
        # "The mayor, who had held it since 2007, lost at 3 a.m."
        return False
    if context.apart and context.same_sentence and not context.narrates:
        # "The bridge, opened in 1967, fell at 3 a.m."
        scene = context.scene
        day = scene is not None and scene.unit <= Granularity.DAY
        if scene is None or day or scene is told:
            return False
    over = context.dct.start - told.end > _LONG_OVER
    near = context.near_told or context.start - context.told_at < NEARBY
    return over and near and context.looks_back()


_LONG_OVER, NEARBY = 60 * DAY, 400
