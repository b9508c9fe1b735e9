"""Under which names a rule may use an expression that another rule made."""

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


def categories(expression: Expression) -> tuple[str, ...]:  # noqa: C901
    """Return the slots that *expression* fills, most special first.

    What lies on the calendar is called for its unit ("day", "quarter") and "date", or
    "time" if it is finer than a day.

    >>> categories(MonthDay(3, 21))
    ('month_day', 'day', 'date')
    """
    match expression:
        case Length():
            return ("duration",)
        case Window():
            return ("window",)
        case Repeat():
            return ("set",)
        case Reference():
            return ("reference",)
        case Between() | Limit():
            return ("range",)
        case Modified():
            return ("modified",)
        case Clock():
            return ("clock", "time")
        case Part():
            return ("part", "time")
        case _:
            return _on_calendar(expression)


def _on_calendar(expression: Expression) -> tuple[str, ...]:
    unit = unit_of(expression)
    if unit is None:
        return ()
    if unit < Granularity.DAY:
        special = "day_part" if unit is Granularity.PART_OF_DAY else "day_clock"
        return (special, "time")
    general = (unit.label, "date")
    match expression:
        case Shift():
            return ("distance", *general)
        case MonthDay():
            return ("month_day", *general)
        case Weekday():
            return ("bare_weekday", *general)
        case DayOfMonth():
            return ("day_of_month", *general)
        case Within(inner=MonthDay()):
            return ("full_day", *general)
        case _:
            return general
