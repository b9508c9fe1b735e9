"""English periods told by the day of their end: "the quarter ended Sept. 30"."""

import re
from fractions import Fraction

from timeline.model.expression import (
    Deictic,
    Deixis,
    Expression,
    HalfName,
    Length,
    Month,
    MonthDay,
    QuarterName,
    Shift,
    Window,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["ENDED", "QUARTER_TOLD", "alike_quarter", "ended_on", "is_numbered"]

ENDED = re.compile(r" (?:that |which )?(?P<ended>ended|ending|to|through) (?:on |in )?")
"""What stands between the two."""

QUARTER_TOLD = "en.period.quarter_told"
"""The rule of a quarter without a number."""

_YEAR = Granularity.YEAR
_A_QUARTER = {(3, Granularity.MONTH), (13, Granularity.WEEK), (12, Granularity.WEEK)}
_A_HALF = {(6, Granularity.MONTH), (26, Granularity.WEEK), (Fraction(1, 2), _YEAR)}
_HALVES = {6: 1, 12: 2}
_HALF = 14


def is_numbered(mention: Mention) -> bool:
    """Tell whether it is of a quarter, and says of which."""
    quarterly = unit_of(mention.expression) is Granularity.QUARTER
    return quarterly and mention.rule != QUARTER_TOLD


def ended_on(raw: str, period: Mention, end: Mention) -> Expression | None:
    """Return what ended on a day told: "the quarter ended Sept. 30"."""
    link = ENDED.fullmatch(raw, period.span.end, end.span.start)
    if link is None or unit_of(end.expression) not in (
        Granularity.DAY,
        Granularity.MONTH,
    ):
        return None
    if is_numbered(period):
        return period.expression
    last = end.expression
    back = -4 if isinstance(last, Month) else -6
    if isinstance(last, MonthDay | Month) and link["ended"] != "ending":
        last = Deictic(Deixis.LAST, last)
    size = _size(period.expression)
    if period.rule == QUARTER_TOLD or size in _A_QUARTER:
        # The quarter that most of its days are in.
        middle = Shift(back, Granularity.WEEK, last, exact=True)
        return Shift(0, Granularity.QUARTER, middle)
    half = _HALVES.get(_month_of(end.expression)) if size in _A_HALF else None
    return Within(HalfName(half), Shift(0, _YEAR, last)) if half else None


def _size(expression: Expression) -> tuple[int | Fraction | None, Granularity] | None:
    length = expression.length if isinstance(expression, Window) else expression
    if not isinstance(length, Length) or len(length.quantities) != 1:
        return None
    return length.quantities[0].count, length.quantities[0].unit


def _month_of(expression: Expression) -> int:
    match expression:
        case Month(month) | MonthDay(month, _):
            return month
        case Within(inner=inner):
            return _month_of(inner)
        case _:
            return 0


def alike_quarter(said: Expression, reported: Expression | None) -> Expression:
    """Read "the three months ended Dec. 31 … the same period of 1990" as a quarter."""
    match said, reported:
        case (
            Shift(of=Year() as year),
            Shift(0, Granularity.QUARTER, Shift(of=Deictic(what=Month() as last))),
        ):
            middle = last.number - 1
        case (
            Shift(of=Year() as year),
            Shift(0, Granularity.QUARTER, Shift(of=Deictic(what=MonthDay(month, day)))),
        ):
            middle = month - 1 - (day <= _HALF)
        case _:
            return said
    return Within(QuarterName((middle + 2) // 3), year) if middle > 0 else said
