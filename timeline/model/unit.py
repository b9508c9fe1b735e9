"""The unit in which an expression speaks."""

from timeline.model.expression import (
    Between,
    Century,
    Clock,
    DayOfMonth,
    Decade,
    DecadeName,
    Deictic,
    Expression,
    FiscalYear,
    HalfName,
    Holiday,
    Length,
    Limit,
    Modified,
    Month,
    MonthDay,
    Nth,
    Part,
    QuarterName,
    Reference,
    Repeat,
    SeasonName,
    Shift,
    Weekday,
    WeekendName,
    WeekNumber,
    Window,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.recurring import Workday

__all__ = ["unit_of"]

_UNITS: dict[type, Granularity | None] = {
    Century: Granularity.CENTURY,
    DayOfMonth: Granularity.DAY,
    Decade: Granularity.DECADE,
    DecadeName: Granularity.DECADE,
    FiscalYear: Granularity.YEAR,
    HalfName: Granularity.HALF,
    Holiday: Granularity.DAY,
    Length: None,
    Month: Granularity.MONTH,
    MonthDay: Granularity.DAY,
    Part: Granularity.PART_OF_DAY,
    QuarterName: Granularity.QUARTER,
    Reference: None,
    Repeat: None,
    SeasonName: Granularity.SEASON,
    WeekNumber: Granularity.WEEK,
    Weekday: Granularity.DAY,
    WeekendName: Granularity.WEEKEND,
    Window: None,
    Workday: Granularity.DAY,
    Year: Granularity.YEAR,
}


def unit_of(expression: Expression) -> Granularity | None:
    """Return the unit of *expression*; None if it names no time on a calendar.

    >>> unit_of(Within(Part("MO"), Weekday(1))).label
    'part_of_day'
    """
    kind = type(expression)
    if kind in _UNITS:
        return _UNITS[kind]
    match expression:
        case Deictic(what=what) | Nth(what=what):
            return what if isinstance(what, Granularity) else unit_of(what)
        case Shift(unit=unit, of=of, exact=exact):
            return (of and unit_of(of)) or Granularity.DAY if exact else unit
        case Within(inner=of) | Modified(of=of) | Limit(of=of) | Between(end=of):
            return unit_of(of)
        case Clock(minute=minute, second=second):
            if second is not None:
                return Granularity.SECOND
            return Granularity.HOUR if minute is None else Granularity.MINUTE
        case _:
            return _UNITS[type(expression)]
