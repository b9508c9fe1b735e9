"""Lengths laid out on the calendar, before, after or inside a place."""

from attrs import evolve

from timeline.model.calendar import months, unit_at
from timeline.model.expression import Deixis, Expression, Length, Quantity, Shift
from timeline.model.granularity import Granularity
from timeline.model.moment import civil_from_days
from timeline.stages.place import DAY, Place

__all__ = ["gone", "laid_out", "of_one_unit", "whole_units"]

_SECONDS = {
    Granularity.SECOND: 1,
    Granularity.MINUTE: 60,
    Granularity.HOUR: 3600,
    Granularity.PART_OF_DAY: DAY,
    Granularity.DAY: DAY,
    Granularity.WEEK: 7 * DAY,
}
_MONTHS = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1200,
}


def laid_out(
    length: Length, which: Deixis, anchor: Place, *, within: bool
) -> tuple[int, int] | None:
    """Return the seconds [start, end) of a length that touches an edge of *anchor*.

    Args:
        length: How long; None comes back if it is no whole number of units.
        which: LAST ends and NEXT starts at the anchor.
        anchor: A place; only its edges count.
        within: Whether the stretch lies inside the anchor, not beside it.
    """
    ends = which is Deixis.LAST
    edge = anchor.start if ends is not within else anchor.end
    total = _total(length)
    if total is None:
        return None
    count, seconds = total
    sign = -1 if ends else 1
    other = _months_on(edge, sign * count) + sign * seconds
    return (other, edge) if ends else (edge, other)


def gone(shift: Expression | None) -> tuple[Quantity, ...]:
    """Return the lengths that a shift of a shift goes, one after the other."""
    if not isinstance(shift, Shift):
        return ()
    return (*gone(shift.of), Quantity(shift.count, shift.unit))


def of_one_unit(shift: Shift) -> Shift:
    """Count "three days and two hours ago" as 74 hours, from the hour of writing.

    Beside months and years an hour means nothing, and only they are counted.
    """
    of = shift.of
    if shift.unit >= Granularity.DAY or not isinstance(of, Shift):
        return shift
    of = of_one_unit(of)
    if any(quantity.unit not in _SECONDS for quantity in gone(of)):
        return of
    parts = _SECONDS[of.unit] // _SECONDS[shift.unit]
    return evolve(shift, count=of.count * parts + shift.count, of=of.of)


def whole_units(anchor: Place, unit: Granularity) -> Place:
    """Return what days and quarters are counted from: the whole day or quarter."""
    if unit is Granularity.QUARTER:
        return Place.of_days(unit_at(anchor.first_day, unit), unit)
    if unit < Granularity.DAY or anchor.unit >= Granularity.DAY:
        return anchor
    return Place.of_days((anchor.first_day, anchor.last_day + 1), Granularity.DAY)


def _total(length: Length) -> tuple[int, int] | None:
    """Return a length as whole months and seconds."""
    count = seconds = 0
    for quantity in length.quantities:
        if quantity.count is None:
            return None
        if quantity.unit in _SECONDS:
            seconds += int(quantity.count * _SECONDS[quantity.unit])
        elif quantity.unit in _MONTHS:
            count += int(quantity.count * _MONTHS[quantity.unit])
    return (count, seconds) if count or seconds else None


def _months_on(seconds: int, count: int) -> int:
    """Move by whole months; the 31st becomes a shorter month's last day."""
    day, rest = divmod(seconds, DAY)
    year, month, number = civil_from_days(day)
    first, after = months(year * 12 + month - 1 + count, 1)
    return min(first + number, after) * DAY - DAY + rest
