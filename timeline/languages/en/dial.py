"""English hours on the dial: which half of the day "8" is of, its zone, ten minutes on."""

from attrs import evolve

from timeline.model.expression import (
    Clock,
    Deictic,
    Deixis,
    Expression,
    Part,
    Shift,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay

__all__ = [
    "at_offset",
    "by_day",
    "dial_clock",
    "in_the_half",
    "in_the_part",
    "moved",
    "of_night",
    "on_day",
    "opening",
]

_MIDNIGHT, _DAYBREAK = 24, 6
_LATE = (PartOfDay.AFTERNOON, PartOfDay.EVENING, PartOfDay.NIGHT)


def dial_clock(
    hour: int, minute: int | None = None, second: int | None = None
) -> Clock:
    """Return a clock time of which the half of the day was not said."""
    return Clock(hour, minute, second, twelve_hour=1 <= hour <= 12)


def in_the_half(clock: Clock, meridiem: int) -> Clock:
    """Take "8" as 20 if *meridiem* is 12, which is what "p.m." adds, and as 8 if 0."""
    return evolve(clock, hour=clock.hour % 12 + meridiem, twelve_hour=False)


def in_the_part(clock: Clock, part: PartOfDay) -> Clock:
    """Take "8" of an evening as 20, and "1" at night as the small hours."""
    if not clock.twelve_hour:
        return clock
    small = clock.hour % 12 < 6
    late = part in _LATE and not (part is PartOfDay.NIGHT and small)
    late = late or (part is PartOfDay.MIDDAY and small)
    return in_the_half(clock, 12 * late)


def on_day(clock: Clock, day: Expression) -> Expression:
    """Return "8 on Monday", and of "8 on Monday evening" the 20th hour of Monday."""
    match day:
        case Within(Part(part), of):
            return Within(in_the_part(clock, part), of)
        case _:
            return Within(clock, day)


def moved(clock: Clock, minutes: int) -> Clock | None:
    """Return the clock time that many minutes on; None from an hour on."""
    if not -60 < minutes < 60:
        return None
    total = clock.hour * 60 + (clock.minute or 0) + minutes
    hour, minute = divmod(total, 60)
    if clock.twelve_hour and hour == 0:
        hour = 12
    return evolve(clock, hour=hour % 24, minute=minute)


def by_day(a: Clock, b: Clock) -> tuple[Clock, Clock]:
    """Take "2-4" for hours of the afternoon: nothing is open in the small hours."""
    bare = a.twelve_hour and b.twelve_hour and a.minute is None
    if not bare or not a.hour < b.hour <= _BY_EVENING or a.hour > _BY_DUSK:
        return a, b
    return in_the_half(a, 12), in_the_half(b, 12)


_BY_DUSK, _BY_EVENING = 4, 8


def opening(clock: Clock) -> Clock:
    """Take midnight for the one that begins a day: "after midnight on Thursday"."""
    return evolve(clock, hour=0, minute=0) if clock.hour == _MIDNIGHT else clock


def of_night(clock: Clock, night: Within) -> Expression:
    """Take "2 a.m. last night" for an hour of the day on which that night ended.

    "Tonight at 1 a.m." may be said past midnight.
    """
    day = night.outer
    this = isinstance(day, Deictic) and day.which is Deixis.THIS
    if clock.twelve_hour or clock.hour >= _DAYBREAK or this:
        return Within(clock, night)
    return Within(clock, Shift(1, Granularity.DAY, day, exact=True))


def at_offset(clock: Clock, sign: str, hour: int | str, minute: int) -> Clock | None:
    """Return a clock time in the zone so many hours off: "+5:30", "-0600"."""
    if isinstance(hour, str):
        hour, minute = divmod(int(hour), 100)
    if clock.zone is not None or hour > _FARTHEST:
        return None
    return evolve(clock, zone=f"{sign}{hour:02d}:{minute:02d}")


_FARTHEST = 14
