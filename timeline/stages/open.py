"""What is left of a value where the text leaves open which one is meant."""

from timeline.model.expression import (
    Anchor,
    Clock,
    Deictic,
    Deixis,
    Expression,
    Limit,
    Modified,
    MonthDay,
    Nth,
    Part,
    Recurring,
    Reference,
    Shift,
    Weekday,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.moment import days_in_month
from timeline.model.policy import Prefer
from timeline.model.unit import unit_of
from timeline.stages.context import Context
from timeline.stages.occurrence import under_specified
from timeline.stages.place import Place

__all__ = ["is_untold", "left_open", "why_open"]


def is_untold(expression: Expression, place: Place, context: Context) -> bool:
    """Tell whether "fled the next day" counts from a day that the text has not told."""
    dct, told = context.dct, context.told
    if dct is None or context.kept or place.start < dct.end:
        return False
    if told and told.start >= dct.end:
        return False
    while isinstance(expression, Within | Modified | Limit):
        expression = (
            expression.outer if isinstance(expression, Within) else expression.of
        )
    counted = (
        isinstance(expression, Deictic | Shift) and expression.anchor is Anchor.TOLD
    )
    return counted and context.read_clause().direction is Prefer.PAST


def left_open(expression: Expression, context: Context) -> tuple[Granularity, str]:
    """Return the unit and what is known of the value, with an X for the rest."""
    unit, value = _left_open(expression)
    value = _of_today(value, expression, context.dct)
    speaks = context.is_quoted(context.start) or context.read_clause().from_now
    if context.narrates and not speaks:
        value = _told_around(value, expression, context.chosen())
    return unit, value


def _left_open(expression: Expression) -> tuple[Granularity, str]:
    match expression:
        case Within(inner=Part() | Clock() as inner, outer=outer):
            _, day = _left_open(outer)
            suffix = under_specified(inner).removeprefix("XXXX-XX-XX")
            return unit_of(inner) or Granularity.DAY, day.partition("T")[0] + suffix
        case Deictic(what=what) | Nth(what=what):
            pass
        case Within(inner=Weekday(), outer=MonthDay() as what):
            pass
        case Within(inner=what) | Shift(unit=what):
            pass
        case Reference(unit=Granularity() as what):
            pass
        case Modified(of=of) | Limit(of=of):
            return _left_open(of)
        case _:
            what = expression if isinstance(expression, Recurring) else Granularity.YEAR
    if isinstance(what, Granularity):
        return what, _OPEN[what]
    return unit_of(what) or Granularity.DAY, under_specified(what)


_OPEN = {
    Granularity.SECOND: "XXXX-XX-XXTXX:XX:XX",
    Granularity.MINUTE: "XXXX-XX-XXTXX:XX",
    Granularity.HOUR: "XXXX-XX-XXTXX",
    Granularity.PART_OF_DAY: "XXXX-XX-XXTXX",
    Granularity.DAY: "XXXX-XX-XX",
    Granularity.WEEKEND: "XXXX-WXX-WE",
    Granularity.WEEK: "XXXX-WXX",
    Granularity.MONTH: "XXXX-XX",
    Granularity.QUARTER: "XXXX-QX",
    Granularity.SEASON: "XXXX",
    Granularity.HALF: "XXXX-HX",
    Granularity.YEAR: "XXXX",
    Granularity.DECADE: "XXX",
    Granularity.CENTURY: "XX",
    Granularity.MILLENNIUM: "X",
}


def _told_around(value: str, expression: Expression, told: Place | None) -> str:
    """Return an open value with the year of what was told, and its month if sure.

    A night is one of the month told, "two days later" may be of the next; "minutes
    later" is of the day.
    """
    if told is None or told.unit > Granularity.YEAR:
        return value
    if not value.startswith(("XXXX-XX-XX", "XXXX-WXX")):
        return value
    if isinstance(expression, Deictic | Shift) and expression.anchor is Anchor.DCT:
        return value
    if told.unit <= Granularity.DAY and value.startswith("XXXX-XX-XXTXX"):
        return told.value.partition("T")[0] + value[10:]
    year = Place.of_days((told.first_day, told.first_day + 1), Granularity.YEAR).value
    if isinstance(expression, Part | Clock) and told.unit is Granularity.MONTH:
        return told.value + value[7:]
    return year + value[4:]


def _of_today(value: str, expression: Expression, today: Place | None) -> str:
    """Return an open value with the day of the dateline: "at this hour" is of it."""
    if today is None or not isinstance(expression, Deictic):
        return value
    now = expression.which is not Deixis.SOME and expression.anchor is Anchor.DCT
    return today.value[:10] + value[10:] if now and "T" in value else value


def why_open(expression: Expression, *, dated: bool) -> str:
    """Return why a value stays open, for people.

    Args:
        expression: What the text says.
        dated: Whether the article has a dateline.
    """
    if _is_impossible(expression):
        return "the calendar has no such day"
    if not dated:
        return "relative, but the article has no document creation time"
    return "the text leaves open which one"


_A_LEAP_YEAR = 2000


def _is_impossible(expression: Expression) -> bool:
    match expression:
        case Within(inner=MonthDay(month, day), outer=Year(year)):
            return day > days_in_month(year, month)
        case MonthDay(month, day):
            return day > days_in_month(_A_LEAP_YEAR, month)
        case Within(outer=outer):
            return _is_impossible(outer)
        case _:
            return False
