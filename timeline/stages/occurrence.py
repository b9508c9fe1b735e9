"""When something recurring comes round: before, around or after a day."""

from timeline.model.calendar import named
from timeline.model.expression import (
    Clock,
    DayOfMonth,
    DecadeName,
    HalfName,
    Holiday,
    Month,
    MonthDay,
    Part,
    QuarterName,
    Recurring,
    SeasonName,
    Weekday,
    WeekendName,
    WeekNumber,
)
from timeline.model.granularity import Granularity
from timeline.model.moment import civil_from_days
from timeline.model.policy import LastNext, Policy, Prefer
from timeline.model.recurring import Named
from timeline.notation import timex3
from timeline.stages.context import Context
from timeline.stages.place import DAY, Place, moment_at

__all__ = [
    "after",
    "before",
    "clock",
    "first_in",
    "occurrence",
    "towards",
    "under_specified",
]

# 29 February comes round every eighth year at the latest.
_REACH = 8
# Weeks of a year, and one over.
_MOST = 54


def occurrence(
    what: Recurring, day: int, offset: int, context: Context
) -> Place | None:
    """Return *what* in the cycle of *day*, *offset* cycles on; None if it isn't there."""
    match what:
        case Part(part):
            start, end = context.policy.parts_of_day[part]
            midnight = (day + offset) * DAY
            return Place(
                midnight + start * 3600,
                midnight + end * 3600,
                Granularity.PART_OF_DAY,
                part=part,
            )
        case Clock():
            return clock(what, day + offset)
        case Holiday(name):
            days = context.holiday(name, civil_from_days(day)[0] + offset)
            return Place.of_days(days, Granularity.DAY) if days else None
        case _:
            return _named(what, day, offset, context.policy)


def _named(what: Named, day: int, offset: int, policy: Policy) -> Place | None:
    days = named(what, day, offset, policy)
    if days is None:
        return None
    place = Place.of_days(days, _UNITS[type(what)])
    if isinstance(what, SeasonName):
        return place._replace(season=what.season)
    if isinstance(what, QuarterName) and what.fiscal:
        last = civil_from_days(day)[0] + offset
        return place._replace(written=f"{last:04d}-Q{what.number}")
    return place


_UNITS = {
    Weekday: Granularity.DAY,
    Month: Granularity.MONTH,
    MonthDay: Granularity.DAY,
    DayOfMonth: Granularity.DAY,
    WeekNumber: Granularity.WEEK,
    WeekendName: Granularity.WEEKEND,
    SeasonName: Granularity.SEASON,
    QuarterName: Granularity.QUARTER,
    HalfName: Granularity.HALF,
    DecadeName: Granularity.DECADE,
}
_WIDTH = {Granularity.SECOND: 1, Granularity.MINUTE: 60, Granularity.HOUR: 3600}


def clock(what: Clock, day: int) -> Place:
    """Return a clock time of a day; 24:00 ends it and keeps its name."""
    start = day * DAY + what.hour * 3600 + (what.minute or 0) * 60 + (what.second or 0)
    unit = Granularity.MINUTE
    if what.second is not None:
        unit = Granularity.SECOND
    elif what.minute is None:
        unit = Granularity.HOUR
    place = Place(start, start + _WIDTH[unit], unit)
    if what.hour < _MIDNIGHT:
        return place
    return place._replace(written=f"{timex3.write(moment_at(day * DAY), _DAY)}T24:00")


_MIDNIGHT, _DAY = 24, Granularity.DAY


def towards(
    direction: Prefer, what: Recurring, day: int, context: Context, *, sure: bool
) -> Place | None:
    """Return the occurrence on one side of *day*; one that holds it comes first.

    What comes round once a year lies on the nearer side if the other is far away, and
    very far if the direction is *sure*: nobody writes "on 16 November" a fortnight
    before it and means last year's.
    """
    near = [p for k in (0, -1, 1) if (p := occurrence(what, day, k, context))]
    if len(near) < 3:  # noqa: PLR2004
        near = _around(what, day, context)
    holding = [p for p in near if p.first_day <= day <= p.last_day]
    # Who prefers the future and names today's weekday means next week's.
    skips = context.policy.prefer is Prefer.FUTURE and isinstance(what, Weekday)
    if holding and not skips:
        return holding[0]
    past = max((p for p in near if p.last_day < day), default=None)
    coming = min((p for p in near if p.first_day > day), default=None)
    if past is None or coming is None:
        return past or coming
    ago, ahead = day - past.last_day, coming.first_day - day
    far = _VERY_FAR if sure else _FAR
    if direction is Prefer.PAST:
        return coming if ago > far and ahead < _NEAR else past
    if direction is Prefer.FUTURE:
        return past if ahead > far and ago < _NEAR else coming
    return past if ago <= ahead else coming


_VERY_FAR, _FAR, _NEAR = 310, 220, 122


def _around(what: Recurring, day: int, context: Context) -> list[Place]:
    offsets = range(-_REACH, _REACH + 1)
    return [p for k in offsets if (p := occurrence(what, day, k, context))]


def before(what: Recurring, day: int, context: Context, count: int = 1) -> Place | None:
    """Return the *count*-th occurrence that is over before *day*."""
    if context.policy.last_next is LastNext.WEEK and isinstance(what, Weekday):
        return occurrence(what, day, -count, context)
    past = [p for p in _around(what, day, context) if p.last_day < day]
    return past[-count] if len(past) >= count else None


def after(what: Recurring, day: int, context: Context, count: int = 1) -> Place | None:
    """Return the *count*-th occurrence that begins after *day*."""
    if context.policy.last_next is LastNext.WEEK and isinstance(what, Weekday):
        return occurrence(what, day, count, context)
    coming = [p for p in _around(what, day, context) if p.first_day > day]
    return coming[count - 1] if len(coming) >= count else None


def first_in(
    what: Recurring, first_day: int, last_day: int, context: Context, number: int = 1
) -> Place | None:
    """Return the *number*-th occurrence that begins in a stretch of days.

    Args:
        what: What recurs.
        first_day: First day of the stretch.
        last_day: Its last day, included.
        context: Gives policy and holidays.
        number: 1 is the first; -1 the last.
    """
    anchor, step = (first_day, 1) if number > 0 else (last_day, -1)
    found = (
        p
        for k in range(-1, _MOST)
        if (p := occurrence(what, anchor, k * step, context))
        and first_day <= p.first_day <= last_day
    )
    for position, place in enumerate(found, start=1):
        if position == abs(number):
            return place
    return None


def under_specified(what: Recurring) -> str:
    """Return the TIMEX3 value of something recurring that has no year or day."""
    match what:
        case Weekday(number):
            return f"XXXX-WXX-{number + 1}"
        case Month(number):
            return f"XXXX-{number:02d}"
        case MonthDay(month, day):
            return f"XXXX-{month:02d}-{day:02d}"
        case DayOfMonth(day):
            return f"XXXX-XX-{day:02d}"
        case Part(part):
            return f"XXXX-XX-XXT{part}"
        case Clock(hour, minute, second):
            end = "" if second is None else f":{second:02d}"
            return f"XXXX-XX-XXT{hour:02d}:{minute or 0:02d}{end}"
        case _:
            return _under_specified_period(what)


def _under_specified_period(
    what: WeekNumber
    | WeekendName
    | SeasonName
    | QuarterName
    | HalfName
    | DecadeName
    | Holiday,
) -> str:
    match what:
        case WeekNumber(number):
            return f"XXXX-W{number:02d}"
        case WeekendName():
            return "XXXX-WXX-WE"
        case SeasonName(season):
            return f"XXXX-{season}"
        case QuarterName(number):
            return f"XXXX-Q{number}"
        case HalfName(number):
            return f"XXXX-H{number}"
        case DecadeName(number):
            return f"XX{number}"
        case Holiday():
            return "XXXX-XX-XX"
