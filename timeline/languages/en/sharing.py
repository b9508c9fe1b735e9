"""What the first of two English times takes from the second: its year, its week."""

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.listing import are_listed
from timeline.model.expression import (
    Anchor,
    Clock,
    DayOfMonth,
    Deictic,
    Deixis,
    Expression,
    Month,
    MonthDay,
    Nth,
    Part,
    QuarterName,
    Shift,
    Weekday,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["again", "is_year", "share_week", "shared"]

_Yearly = Month | MonthDay | QuarterName


def shared(first: Expression, last: Expression) -> Expression:
    """Return the first end with what the second says of both.

    "December to May 2013" and "December to May last year" begin in the December before,
    "Tuesday to Thursday next week" on the Tuesday of next week.
    """
    if isinstance(first, DayOfMonth) and isinstance(last, MonthDay):
        return MonthDay(last.month, first.day) if first.day < last.day else first
    if isinstance(first, DayOfMonth) and isinstance(last, Within | Nth):
        return _of_month(first, last)
    if not isinstance(last, Within):
        return first
    if isinstance(first, Weekday) and isinstance(last.inner, Weekday):
        sooner = first.number < last.inner.number
        return Within(first, last.outer) if sooner else first
    if isinstance(first, _Yearly) and is_year(last.outer):
        return _of_year(first, last)
    return first


@holding(Weekday)
def share_week(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take both days for days of one week: "Monday or Wednesday next week"."""
    given = list(mentions)
    for index in range(len(mentions) - 2, -1, -1):
        first, second = given[index], given[index + 1]
        if isinstance(first.expression, Weekday | Within) and are_listed(
            text, first, second
        ):
            of_week = _of_week(first.expression, _day_of(second.expression))
            given[index] = evolve(first, expression=of_week)
    return tuple(given)


def _day_of(said: Expression) -> Expression:
    match said:
        case Within(Clock() | Part(), day):
            return day
        case _:
            return said


def _of_week(first: Expression, last: Expression) -> Expression:
    match first, last:
        case Within(Clock() | Part() as inner, Weekday() as day), Within(Weekday()):
            return Within(inner, shared(day, last))
        case Weekday(), Within(Weekday()):
            return shared(first, last)
        case _:
            return first


def _of_year(first: _Yearly, last: Within) -> Expression:
    begins, ends = _order(first), _order(last.inner)
    if not begins or not ends:
        return first
    if begins <= ends:
        return Within(first, last.outer)
    if isinstance(last.outer, Year):
        return Within(first, Year(last.outer.number - 1))
    return Within(first, Shift(-1, Granularity.YEAR, last.outer))


def again(said: Expression) -> Expression:
    """Return what names a time once more: after "the next year", that same year."""
    match said:
        case Within(inner, outer):
            return Within(inner, again(outer))
        case Deictic(anchor=Anchor.TOLD) | Shift(anchor=Anchor.TOLD, of=None):
            unit = unit_of(said)
            return Deictic(Deixis.THIS, unit, Anchor.TOLD) if unit else said
        case _:
            return said


def is_year(expression: Expression) -> bool:
    """Tell whether it is a year of the calendar: "1914", "last year", "a year ago"."""
    named = isinstance(expression, Year | Deictic | Shift)
    return named and unit_of(expression) is Granularity.YEAR


def _of_month(first: DayOfMonth, last: Within | Nth) -> Expression:
    """Return the first day in the month of the second: "the 5th to the 10th of May"."""
    match last:
        case Within(MonthDay(month, day), year) if first.day < day:
            return Within(MonthDay(month, first.day), year)
        case Within(DayOfMonth(day), month) if first.day < day:
            return Within(first, month)
        case Nth(day, Granularity.DAY, month) if first.day < day:
            return Within(first, month)
        case _:
            return first


def _order(expression: Expression) -> tuple[int, int] | None:
    match expression:
        case MonthDay(month, day):
            return month, day
        case Month(month):
            return month, 0
        case QuarterName(number):
            return 3 * number - 2, 0
        case _:
            return None
