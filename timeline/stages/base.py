"""What a shift is counted from: "two days later", "a week ago"."""

from timeline.model.expression import Anchor, Shift
from timeline.model.granularity import Granularity
from timeline.model.policy import Prefer
from timeline.stages.context import Context
from timeline.stages.fiscal import measured_from
from timeline.stages.place import Place
from timeline.stages.shift import SECONDS, units_from, whole

__all__ = ["counted_from", "line_kept"]


def counted_from(shift: Shift, context: Context) -> Place | None:
    """Return what *shift*, which names no base of its own, is counted from."""
    if shift.anchor is Anchor.COMPARED and shift.unit < Granularity.QUARTER:
        return measured_from(shift.unit, context)
    anchor = context.anchor(shift.anchor)
    if context.past_midnight and shift.unit in SECONDS:
        return context.hour_told() if anchor == context.chosen() else anchor
    return _line(shift, anchor, context) or anchor


def _line(shift: Shift, anchor: Place | None, context: Context) -> Place | None:
    """Return what is told, if counted from a look back a later day would pass it.

    "It sank on 14 January. Two had married the Saturday before. A third died nine days
    later" goes on from the 14th; "the next day" there is that of the wedding.
    """
    line = context.line
    if line is None or anchor is not context.told or context.same_sentence:
        return None
    if shift.count <= 0 or context.read_side() is Prefer.PAST:
        return None
    count, unit = whole(shift.count, shift.unit)
    if anchor is None or line.unit > unit:
        return None
    if anchor.unit > unit:
        return line
    day = units_from(anchor, unit, count, context.policy)
    return line if day.start >= line.end else None


def line_kept(context: Context, place: Place) -> Place | None:
    """Return what is told, if *place* was counted back from it by "had" and a verb."""
    told = context.told
    if context.narrates or told is None or place.anchor != told.value:
        return None
    if place.start >= told.start or context.read_side() is not Prefer.PAST:
        return None
    return context.line or told
