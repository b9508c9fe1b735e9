"""Which part of an expression tells the year of a history, or needs one from it."""

from timeline.model.expression import (
    Anchor,
    Between,
    Clock,
    DayOfMonth,
    Deictic,
    Expression,
    HalfName,
    Holiday,
    Limit,
    Modified,
    Month,
    MonthDay,
    Nth,
    Part,
    QuarterName,
    Reference,
    SeasonName,
    Shift,
    Weekday,
    WeekendName,
    Window,
    Within,
    Year,
)

__all__ = ["DAILY", "YEARLY", "part_said"]

YEARLY = Month | MonthDay | SeasonName | QuarterName | HalfName | Holiday
DAILY = Part | Clock | Weekday | DayOfMonth | WeekendName | Reference


def part_said(expression: Expression) -> Expression | None:
    """Return the part of an expression that tells a year, or needs one; None without."""
    match expression:
        case Modified(_, of) | Limit(_, of) | Between(of, _):
            return part_said(of)
        case Within(outer=outer) | Nth(outer=outer):
            found = part_said(outer)
            named = isinstance(found, Year) or (found is outer and _names_year(outer))
            return expression if named and not _is_of_day(expression) else found
        case Window(of=of) if of is not None:
            return part_said(of)
        case Shift(of=of) if isinstance(of, YEARLY):
            return of
        case Deictic(anchor=Anchor.TOLD | Anchor.OPEN | Anchor.EVENT | Anchor.COMPARED):
            return expression
        case Shift(of=None, anchor=Anchor.TOLD | Anchor.EVENT):
            return expression
        case Reference(anchor=Anchor.TOLD):
            return expression
        case _:
            return expression if isinstance(expression, Year | YEARLY | DAILY) else None


def _names_year(expression: Expression) -> bool:
    """Tell whether it is a day or a month of a year that is named."""
    if isinstance(expression, Within):
        return _names_year(expression.outer)
    return isinstance(expression, Year)


def _is_of_day(expression: Expression) -> bool:
    """Tell whether it is a part of a day: the line goes on from the whole day."""
    return isinstance(expression, Within) and isinstance(expression.inner, Part | Clock)
