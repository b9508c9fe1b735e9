"""Under which names a rule may use an expression that another rule made."""

from collections.abc import Mapping

from timeline.model.expression import (
    Between,
    Clock,
    DayOfMonth,
    Expression,
    Length,
    Limit,
    Modified,
    MonthDay,
    Part,
    Reference,
    Repeat,
    Shift,
    Weekday,
    Window,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.unit import unit_of

__all__ = ["categories"]


_FIXED: Mapping[type, tuple[str, ...]] = {
    Length: ("duration",),
    Window: ("window",),
    Repeat: ("set",),
    Reference: ("reference",),
    Between: ("range",),
    Limit: ("range",),
    Modified: ("modified",),
    Clock: ("clock", "time"),
    Part: ("part", "time"),
}
_SPECIAL: Mapping[type, tuple[str, ...]] = {
    Shift: ("distance",),
    MonthDay: ("month_day",),
    Weekday: ("bare_weekday",),
    DayOfMonth: ("day_of_month",),
}
_GENERAL = {
    unit: (unit.label, "date") for unit in Granularity if unit >= Granularity.DAY
}


def categories(expression: Expression) -> tuple[str, ...]:
    """Return the slots that *expression* fills, most special first.

    What lies on the calendar is called for its unit ("day", "quarter") and "date", or
    "time" if it is finer than a day.

    >>> categories(MonthDay(3, 21))
    ('month_day', 'day', 'date')
    """
    fixed = _FIXED.get(type(expression))
    return _on_calendar(expression) if fixed is None else fixed


def _on_calendar(expression: Expression) -> tuple[str, ...]:
    unit = unit_of(expression)
    if unit is None:
        return ()
    if unit is Granularity.PART_OF_DAY:
        return ("day_part", "time")
    if unit < Granularity.DAY:
        return ("day_clock", "time")
    special = _SPECIAL.get(type(expression), ())
    if isinstance(expression, Within) and isinstance(expression.inner, MonthDay):
        special = ("full_day",)
    return (*special, *_GENERAL[unit])
