"""Short texts that go on from a day long ago: "in June 1832.¶On July 15th they crossed"."""

from collections.abc import Sequence

from timeline.model.expression import Expression, Month, MonthDay, Within, Year
from timeline.model.mention import Mention
from timeline.model.moment import civil_from_days, days_from_civil
from timeline.stages.place import Place

__all__ = ["goes_on_from"]

_BEFORE_ANY_LIFE = 90
_SOON, _OF_LATE = 100, 60


def goes_on_from(named: Sequence[tuple[Mention, int | None]], dct: Place) -> bool:
    """Tell whether a text that opens with a month of long ago goes on in it, or soon.

    What names no year must not be of late: news begins with the news, but may tell of
    old things first.

    Args:
        named: The mentions, and the years that they name.
        dct: The dateline.
    """
    mention, year = named[0]
    now = civil_from_days(dct.first_day)[0]
    first = _first_day(mention.expression)
    if first is None or year is None or now - year < _BEFORE_ANY_LIFE:
        return False
    bare = [m.expression for m, y in named if y is None]
    days = [day for day in bare if isinstance(day, MonthDay)]
    alone = 0 < len(days) == len(bare)
    return alone and all(_is_soon(day, first, dct) for day in days)


def _first_day(said: Expression) -> int | None:
    """Return the first day of a month, or the day, whose year is named."""
    match said:
        case Within(MonthDay(month, day), Year(year)):
            return days_from_civil(year, month, day)
        case Within(Month(month), Year(year)):
            return days_from_civil(year, month, 1)
        case _:
            return None


def _is_soon(day: MonthDay, first: int, dct: Place) -> bool:
    """Tell whether a day comes soon behind the first one, and was not just now."""
    then = days_from_civil(civil_from_days(first)[0], day.month, day.day)
    year, month, _ = civil_from_days(dct.first_day)
    last = days_from_civil(year - (day.month > month), day.month, day.day)
    return 0 <= then - first <= _SOON and dct.first_day - last > _OF_LATE
