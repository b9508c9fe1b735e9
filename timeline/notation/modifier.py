"""What a TIMEX3 modifier does to a time."""

from timeline.errors import NotationError
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Event, Timex
from timeline.model.third import third
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

    An interval that is not the whole unit is taken as narrowed before.
    """
    interval, mod = item.interval, modifier(item)
    if interval is None or mod not in _THIRDS or not _is_whole(item):
        return interval
    match interval:
        case Interval(start=Moment() as start, end=Moment() as end):
            return third(start, end, _THIRDS.index(mod))
        case _:
            return interval


def _is_whole(item: Event | Timex) -> bool:
    try:
        return timex3.read(item.value or "")[0] == item.interval
    except NotationError:
        return False
