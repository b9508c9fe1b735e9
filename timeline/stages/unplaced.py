"""What only the dateline can place: "on Friday", "last week", "today"."""

from fractions import Fraction

from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    Modified,
    Shift,
    Weekday,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.stages.layout import is_quoted
from timeline.stages.matching import is_weekday_in

__all__ = ["deictic", "is_deictic", "is_open", "is_today"]

_LONG_AGO = 10
_TODAY = Deictic(Deixis.THIS, Granularity.DAY)


def deictic(raw: str, named: list[tuple[Mention, int | None]], *, dated: bool) -> int:
    """Count what only the dateline can place.

    "He was shot on Friday, 14 April 1865, and died on Saturday" needs none, nor does
    "the next day, Saturday"; "by the end of the year" is said in histories too, if
    nothing else speaks of the dateline, and so is "today" where there is none.
    """
    count, open_ones, weekday_told = 0, 0, False
    year_told, end = 0, 0
    for mention, year in named:
        expression = mention.expression
        if year is not None:
            # "It had been so in 1919" is an aside.
            if year >= year_told or _names_weekday(expression):
                weekday_told, year_told = _names_weekday(expression), year
        elif is_weekday_in(expression, year_told):
            weekday_told = True
        elif (
            is_deictic(expression)
            and not is_quoted(raw, mention.span.start)
            and not (weekday_told and _is_weekday(expression))
            and not (
                isinstance(expression, Weekday)
                and raw[end : mention.span.start] in _APPOSED
            )
        ):
            count += 1
            said = mention.span.of(raw).lower().split()
            vague = is_open(expression) and "this" not in said
            open_ones += vague or (is_today(expression) and not dated)
        end = mention.span.end
    return count if count > open_ones else 0


_APPOSED = (", ", ", a ")


def _is_weekday(expression: Expression) -> bool:
    """Tell whether it is a weekday, or an hour or a part of one."""
    match expression:
        case Within(_, of) | Modified(_, of):
            return _is_weekday(of)
        case _:
            return isinstance(expression, Weekday)


def _is_remote(count: int | Fraction, unit: Granularity) -> bool:
    return count * _YEARS.get(unit, 0) <= -_LONG_AGO


_YEARS = {Granularity.YEAR: 1, Granularity.DECADE: 10, Granularity.CENTURY: 100}


def _names_weekday(expression: Expression) -> bool:
    match expression:
        case Within(inner, outer):
            return isinstance(inner, Weekday) or _names_weekday(outer)
        case _:
            return False


def is_today(expression: Expression) -> bool:
    if isinstance(expression, Within | Modified):
        outer = expression.outer if isinstance(expression, Within) else expression.of
        return is_today(outer)
    return expression == _TODAY


def is_open(expression: Expression) -> bool:
    match expression:
        case Modified(_, of):
            return is_open(of)
        case Shift(anchor=Anchor.AHEAD):
            # "In four days it crossed the river" is a length.
            return True
        case Deictic(anchor=Anchor.OPEN | Anchor.COMPARED):
            return True
        case _:
            return False


def is_deictic(expression: Expression) -> bool:
    match expression:
        case Shift(count=count, unit=unit) if _is_remote(count, unit):
            # "130 years ago" speaks of the dateline, but tells nothing of it.
            return False
        case Deictic(which=Deixis.SOME):
            # "The next day, a Sunday, they rose."
            return False
        case Deictic(anchor=anchor) | Shift(anchor=anchor, of=None):
            return anchor not in (Anchor.TOLD, Anchor.EVENT)
        case Shift(of=Weekday()):
            # "a week from Sunday"
            return True
        case Within(_, of) | Modified(_, of):
            return is_deictic(of)
        case _:
            return isinstance(expression, Weekday)
