"""What a TIMEX3 modifier does to a time."""

from timeline.errors import NotationError
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Event, Timex
from timeline.notation import timex3

__all__ = ["meant", "modifier", "narrowed", "opened"]

_THIRDS = ("START", "MID", "END")


def modifier(item: Event | Timex) -> str | None:
    """Return the TIMEX3 modifier; an event has that of the expression it rests on."""
    if isinstance(item, Timex):
        return item.mod
    rests_on = item.timex
    return rests_on.mod if rests_on and rests_on.value == item.value else None


def meant(item: Event | Timex) -> Interval | None:
    """Return the interval that value and modifier mean together; None without time.

    "Early March" is the first third of March, "by Friday" all until Friday's end.
    """
    interval = narrowed(item)
    if interval is None or interval != item.interval or not _is_whole(item):
        return interval
    return Interval(*opened(interval, modifier(item)))


def opened(interval: Interval, mod: str | None) -> tuple[Moment | None, Moment | None]:
    """Return the bounds that are left by "before", "by", "since" and "after"."""
    start, end = interval.start, interval.end
    match mod:
        case "BEFORE":
            return None, start or end
        case "ON_OR_BEFORE":
            return None, end or start
        case "AFTER":
            return end or start, None
        case "ON_OR_AFTER":
            return start or end, None
        case _:
            return start, end


def narrowed(item: Event | Timex) -> Interval | None:
    """Return the interval, of "early", "mid" and "late" the third that is meant.

    A third is counted in whole years, months or days, whichever is coarsest: "early
    March" is 1 to 10 March, "early 2019" January to April. An interval that is not
    the whole unit is taken as narrowed before.
    """
    interval, mod = item.interval, modifier(item)
    if interval is None or mod not in _THIRDS or not _is_whole(item):
        return interval
    match interval:
        case Interval(start=Moment() as start, end=Moment() as end):
            return _third(start, end, _THIRDS.index(mod))
        case _:
            return interval


def _is_whole(item: Event | Timex) -> bool:
    try:
        return timex3.read(item.value or "")[0] == item.interval
    except NotationError:
        return False


def _third(start: Moment, end: Moment, index: int) -> Interval:
    months = (end.year - start.year) * 12 + end.month - start.month
    if start.day != 1 or end.day != 1 or months < 3:  # noqa: PLR2004
        low, high = _cut(end.days - start.days, index)
        return Interval(start.plus_days(low), start.plus_days(high) if high else end)
    size = 12 if start.month == 1 == end.month and months >= 36 else 1  # noqa: PLR2004
    low, high = _cut(months // size, index)
    return Interval(_later(start, low * size), _later(start, high * size))


def _cut(length: int, index: int) -> tuple[int, int]:
    third = max(length // 3, 1)
    bounds = (0, third, max(length - third, third), length)
    return bounds[index], max(bounds[index + 1], bounds[index] + 1)


def _later(start: Moment, months: int) -> Moment:
    number = start.year * 12 + start.month - 1 + months
    return Moment(number // 12, number % 12 + 1)
