"""The first, third or last unit of a longer one."""

from timeline.model.calendar import unit_at
from timeline.model.expression import Anchor, Deictic, Deixis, Expression
from timeline.model.granularity import Granularity
from timeline.stages.context import Context
from timeline.stages.place import Place

__all__ = ["is_over", "is_yet_to_come", "nth_unit"]


def nth_unit(
    number: int, unit: Granularity, outer: Place, context: Context
) -> Place | None:
    """Return the *number*-th unit of *outer*, from the end if negative; None if outside."""
    edge = outer.first_day if number > 0 else outer.last_day
    offset = number - 1 if number > 0 else number + 1
    if unit in (Granularity.WEEK, Granularity.WEEKEND):
        # As ISO 8601: a week belongs where its Thursday is; a weekend, its Saturday.
        told = edge - (edge - 1) % 7 + (3 if unit is Granularity.WEEK else 5)
        if not outer.first_day <= told <= outer.last_day:
            offset += 1 if number > 0 else -1
    days = unit_at(edge, unit, offset, context.policy)
    inside = days[0] <= outer.last_day and days[1] > outer.first_day
    return Place.of_days(days, unit) if inside else None


def is_over(named: Expression, outer: Place, context: Context) -> bool:
    """Tell whether what is planned would lie in the period that a report is on.

    "Profit fell. The board will meet on the first Monday of the quarter" leaves open
    of which.
    """
    compared = isinstance(named, Deictic) and named.anchor is Anchor.COMPARED
    return compared and context.is_gone(outer) and context.looks_ahead()


def is_yet_to_come(named: Expression, place: Place, context: Context) -> bool:
    """Tell whether it is over by the verb and not by the dateline.

    "Three died on the last day of the year", told in January, is open.
    """
    dct = context.dct
    if dct is None or context.narrates or place.start < dct.end:
        return False
    this = isinstance(named, Deictic) and named.which is Deixis.THIS
    return this and context.looks_back()
