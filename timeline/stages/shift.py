"""How far a shift goes: fractions of a unit, and moves that keep the day."""

from fractions import Fraction

from timeline.model.calendar import MONTHS_IN, months, unit_at
from timeline.model.granularity import Granularity
from timeline.model.moment import civil_from_days
from timeline.model.policy import Policy
from timeline.stages.place import DAY, MIDNIGHT, Place

__all__ = ["SECONDS", "as_coarse", "exactly", "on_the_clock", "units_from", "whole"]

SECONDS = {
    Granularity.SECOND: 1,
    Granularity.MINUTE: 60,
    Granularity.HOUR: 3600,
}

# From the day before a week's first.
_MIDWEEK = 2
_CALENDAR = (Granularity.MONTH, Granularity.QUARTER, Granularity.YEAR)


def whole(count: int | Fraction, unit: Granularity) -> tuple[int, Granularity]:
    """Turn a fraction of a unit into a whole number of a finer one."""
    if isinstance(count, int) or count.denominator == 1:
        return int(count), unit
    finer, factor = {
        Granularity.YEAR: (Granularity.MONTH, 12),
        Granularity.DECADE: (Granularity.YEAR, 10),
        Granularity.CENTURY: (Granularity.YEAR, 100),
        Granularity.MONTH: (Granularity.DAY, 30),
        Granularity.WEEK: (Granularity.DAY, 7),
        Granularity.DAY: (Granularity.HOUR, 24),
        Granularity.HOUR: (Granularity.MINUTE, 60),
        Granularity.MINUTE: (Granularity.SECOND, 60),
    }.get(unit, (unit, 1))
    return round(count * factor), finer


def exactly(base: Place, unit: Granularity, count: int) -> Place:
    """Move *base* itself, its own unit kept; the 31st becomes a month's last day.

    Days and more are counted from the day, whatever hour was told.
    """
    if base.unit < Granularity.DAY <= unit:
        base = Place.of_days((base.named_day, base.named_day + 1), Granularity.DAY)
    base = base._replace(written=None)
    if unit is Granularity.WEEK:
        count *= 7
    if unit <= Granularity.WEEK:
        return base._replace(start=base.start + count * DAY, end=base.end + count * DAY)
    year, month, day = civil_from_days(base.first_day)
    first, after_ = months(year * 12 + month - 1 + count * MONTHS_IN[unit], 1)
    if base.unit in _CALENDAR:
        return Place.of_days(unit_at(first, base.unit), base.unit)
    if base.unit is Granularity.WEEK:
        return Place.of_days(unit_at(first + day + _MIDWEEK, base.unit), base.unit)
    moved = min(first + day - 1, after_ - 1) - base.first_day
    return base._replace(start=base.start + moved * DAY, end=base.end + moved * DAY)


def as_coarse(unit: Granularity, place: Place) -> Place:
    """Return the month or week of a day: "two and a half months later" is none."""
    if unit not in (Granularity.WEEK, Granularity.MONTH) or place.unit >= unit:
        return place
    return Place.of_days(unit_at(place.first_day, unit), unit)


def on_the_clock(base: Place, unit: Granularity, count: int) -> Place | None:
    """Return the time hours or minutes from a clock time.

    A day has none, but 24 hours before any of its hours is the day before.
    """
    if unit is Granularity.HOUR and base.unit is Granularity.DAY and not count % 24:
        return exactly(base, Granularity.DAY, count // 24)
    is_hour = base.written is None or base.written.endswith(MIDNIGHT)
    if base.unit > Granularity.HOUR or not is_hour:
        return None
    start = base.start + count * SECONDS[unit]
    width = min(unit, base.unit)
    end = start + SECONDS[width]
    name = "later" if count > 0 else "earlier"
    why = f"{abs(count)} {unit.label}s {name} than {base.value}"
    return Place(start, end, width, why=why, anchor=base.value)


def units_from(anchor: Place, unit: Granularity, count: int, policy: Policy) -> Place:
    """Return the unit *count* units from the one that holds *anchor*."""
    if unit in SECONDS:
        size = SECONDS[unit]
        start = anchor.start + count * size
        return Place(start, start + 1, Granularity.SECOND)
    days = unit_at(anchor.named_day, unit, count, policy)
    return Place.of_days(days, unit)
