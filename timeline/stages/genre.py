"""Tell news, which lives by its dateline, from a history, which lives by its own dates."""

from timeline.model.expression import (
    Anchor,
    Deictic,
    Expression,
    Limit,
    Modified,
    Nth,
    Shift,
    Weekday,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.moment import civil_from_days
from timeline.stages.layout import is_quoted
from timeline.stages.place import Place

__all__ = ["narrates"]

_YEARS_A_DEICTIC = 2


def narrates(raw: str, mentions: tuple[Mention, ...], dct: Place | None) -> bool:
    """Tell whether a text tells of a past of its own rather than of the news.

    It does if it names years long before the dateline, and hardly speaks of days that
    only the dateline can place. What somebody says in it counts from a day of his own.
    """
    absolute = deictic = 0
    year = None if dct is None else civil_from_days(dct.first_day)[0]
    for mention in mentions:
        named = _year_of(mention.expression)
        if named is not None:
            absolute += year is None or named < year - 1
        else:
            now = _is_deictic(mention.expression)
            deictic += now and not is_quoted(raw, mention.span.start)
    return absolute > _YEARS_A_DEICTIC * deictic + 2


def _year_of(expression: Expression) -> int | None:
    match expression:
        case Year(number):
            return number
        case Within(_, of) | Modified(_, of) | Limit(_, of) | Nth(_, _, of):
            return _year_of(of)
        case _:
            return None


def _is_deictic(expression: Expression) -> bool:
    match expression:
        case Deictic(anchor=anchor) | Shift(anchor=anchor, of=None):
            return anchor not in (Anchor.TOLD, Anchor.EVENT)
        case Within(_, of) | Modified(_, of):
            return _is_deictic(of)
        case _:
            return isinstance(expression, Weekday)
