"""When something recurring comes round: before, around or after a day."""

from attrs import evolve

from timeline.model.calendar import Days, named
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
from timeline.model.policy import LastNext, PartOfDay, Policy, Prefer
from timeline.model.recurring import Workday
from timeline.notation.feast import feasts
from timeline.stages.context import Context
from timeline.stages.place import DAY, Place, clock

__all__ = [
    "after",
    "before",
    "clock_within",
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
    if isinstance(what, Part):
        return _part(what.part, day + offset, context.policy)
    if isinstance(what, Clock):
        return clock(what, day + offset)
    days = _days(what, day, offset, context)
    if days is None:
        return None
    place = Place.of_days(days, _UNITS[type(what)])
    if isinstance(what, SeasonName):
        return place._replace(season=what.season)
    if isinstance(what, QuarterName) and what.fiscal:
        last = civil_from_days(day)[0] + offset
        return place._replace(written=f"{last:04d}-Q{what.number}")
    return place


def _days(what: Recurring, day: int, offset: int, context: Context) -> Days | None:
    """Return the days that `occurrence` touches."""
    match what:
        case Part() | Clock():
            place = occurrence(what, day, offset, context)
            return place and (place.first_day, place.last_day + 1)
        case Holiday(name):
            return context.language.holiday(name, civil_from_days(day)[0] + offset)
        case _:
            return named(what, day, offset, context.policy)


def _part(part: PartOfDay, day: int, policy: Policy) -> Place:
    start, end = policy.parts_of_day[part]
    first, after = day * DAY + start * 3600, day * DAY + end * 3600
    return Place(first, after, Granularity.PART_OF_DAY, part=part)


_UNITS = {
    Weekday: Granularity.DAY,
    Month: Granularity.MONTH,
    MonthDay: Granularity.DAY,
    DayOfMonth: Granularity.DAY,
    WeekNumber: Granularity.WEEK,
    WeekendName: Granularity.WEEKEND,
    Workday: Granularity.DAY,
    SeasonName: Granularity.SEASON,
    QuarterName: Granularity.QUARTER,
    HalfName: Granularity.HALF,
    DecadeName: Granularity.DECADE,
    Holiday: Granularity.DAY,
}


def clock_within(inner: Clock, outer: Place) -> Place:
    """Take "8" of an evening, or of an afternoon, as 20, and "1" of a night as 25."""
    late = outer.part in (PartOfDay.AFTERNOON, PartOfDay.EVENING, PartOfDay.NIGHT)
    day, hour = outer.first_day, inner.hour
    if inner.twelve_hour and late:
        small = outer.part is PartOfDay.NIGHT and hour < _SMALL
        noon = outer.part is PartOfDay.AFTERNOON and hour == _NOON
        day += small
        hour += 0 if small or noon else _NOON
    return clock(evolve(inner, hour=hour), day)


_SMALL, _NOON = 5, 12


def towards(
    direction: Prefer, what: Recurring, day: int, context: Context, *, sure: bool
) -> Place | None:
    """Return the occurrence on one side of *day*; one that holds it comes first.

    What comes round once a year lies on the nearer side if the other is far away, and
    very far if the direction is *sure*: nobody writes "on 16 November" a fortnight
    before it and means last year's; but in December "opened on 12 January" is of the
    year that ends.
    """
    offset = _towards(direction, what, day, context, sure=sure)
    return None if offset is None else occurrence(what, day, offset, context)


def _towards(
    direction: Prefer, what: Recurring, day: int, context: Context, *, sure: bool
) -> int | None:
    near = _around(what, day, context, 1)
    if len(near) < 3:  # noqa: PLR2004
        near = _around(what, day, context, _REACH)
    holding = [k for k, days in near if days[0] <= day < days[1]]
    # Who prefers the future and names today's weekday means next week's.
    skips = context.policy.prefer is Prefer.FUTURE and isinstance(what, Weekday)
    if holding and not skips:
        return 0 if 0 in holding else holding[0]
    if isinstance(what, DecadeName):
        # Nobody looks ahead to the 2090s: "90s kids will remember".
        near = [(k, days) for k, days in near if days[0] - day <= _DECADE_AHEAD]
    return _beside(direction, day, near, context, sure=sure)


def _beside(
    direction: Prefer,
    day: int,
    near: list[tuple[int, Days]],
    context: Context,
    *,
    sure: bool,
) -> int | None:
    """Return the offset of one of the two that a day lies between."""
    past = [(day - days[1] + 1, k) for k, days in near if days[1] <= day]
    coming = [(days[0] - day, k) for k, days in near if days[0] > day]
    if not past or not coming:
        return min(past or coming, default=(0, None))[1]
    (ago, last), (ahead, following) = min(past), min(coming)
    if direction is Prefer.NEAREST:
        return last if ago <= ahead else following
    if direction is Prefer.PAST:
        wanted, other, gap, other_gap = last, following, ago, ahead
    else:
        wanted, other, gap, other_gap = following, last, ahead, ago
    if direction is Prefer.PAST and context.begins:
        # What goes on "since" a day has begun.
        return wanted
    first = dict(near)[wanted][0]
    if sure and civil_from_days(first)[0] == civil_from_days(day)[0]:
        return wanted
    if direction is Prefer.FUTURE is context.policy.prefer:
        # Schedulers ask for what is to come, however far.
        return wanted
    far = _VERY_FAR if sure else _FAR
    return other if gap > far and other_gap < _NEAR else wanted


_VERY_FAR, _FAR, _NEAR = 310, 220, 122
_DECADE_AHEAD = 20 * 366


def _around(
    what: Recurring, day: int, context: Context, reach: int
) -> list[tuple[int, Days]]:
    offsets = range(-reach, reach + 1)
    return [(k, days) for k in offsets if (days := _days(what, day, k, context))]


def before(what: Recurring, day: int, context: Context, count: int = 1) -> Place | None:
    """Return the *count*-th occurrence that is over before *day*."""
    return _away(what, day, context, -count)


def after(what: Recurring, day: int, context: Context, count: int = 1) -> Place | None:
    """Return the *count*-th occurrence that begins after *day*."""
    return _away(what, day, context, count)


def _away(what: Recurring, day: int, context: Context, count: int) -> Place | None:
    if context.policy.last_next is LastNext.WEEK and isinstance(what, Weekday):
        return occurrence(what, day, count, context)
    left, step = abs(count), 1 if count > 0 else -1
    # Weekends lie between the days of work.
    reach = _REACH + 2 * left
    for k in range(-step, step * reach + step, step):
        days = _days(what, day, k, context)
        if days is not None and (days[0] > day if step > 0 else days[1] <= day):
            left -= 1
            if not left:
                return occurrence(what, day, k, context)
    return None


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
        case Workday():
            return "XXXX-XX-XX"
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
        case Holiday(name):
            kind, day = feasts().get(name, ("", ()))
            fixed = kind == "fixed"
            return f"XXXX-{day[0]:02d}-{day[1]:02d}" if fixed else "XXXX-XX-XX"
