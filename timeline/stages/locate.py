"""Find the place of an expression: one exhaustive match over what it can mean."""

from attrs import evolve

from timeline.model.calendar import months
from timeline.model.expression import (
    Anchor,
    Between,
    Century,
    Clock,
    DayOfMonth,
    Decade,
    Deictic,
    Deixis,
    Expression,
    FiscalYear,
    Length,
    Limit,
    Modified,
    Month,
    MonthDay,
    Nth,
    Part,
    QuarterName,
    Recurring,
    Reference,
    Repeat,
    Shift,
    Vague,
    Weekday,
    WeekNumber,
    Window,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import Prefer
from timeline.model.unit import unit_of
from timeline.stages.base import counted_from
from timeline.stages.context import Context
from timeline.stages.days_told import of_days_told
from timeline.stages.deixis import pointed
from timeline.stages.fiscal import alike, fiscal, like
from timeline.stages.following import keep
from timeline.stages.history.hour import day_reached, of_the_line
from timeline.stages.hour import of_the_day
from timeline.stages.length import of_one_unit
from timeline.stages.matching import date_with, month_with
from timeline.stages.nth import is_over, is_yet_to_come, nth_unit
from timeline.stages.occurrence import (
    after,
    before,
    clock_within,
    first_in,
    occurrence,
    towards,
)
from timeline.stages.of_old import is_of_old
from timeline.stages.place import Place, as_told, clock
from timeline.stages.shift import (
    SECONDS,
    as_coarse,
    exactly,
    on_the_clock,
    units_from,
    whole,
)
from timeline.stages.side import on_a_side
from timeline.stages.stretch import clock_after, edged, joined
from timeline.stages.today import later_today
from timeline.stages.turn import after_saying, is_foretold, seen_from
from timeline.stages.year import names_year, year_told

__all__ = ["ends", "locate"]

_NOW = Reference(Vague.PRESENT)


def locate(expression: Expression, context: Context) -> Place | None:  # noqa: C901
    """Return where on the calendar *expression* lies.

    None if it says how long or how often rather than when, or if the text gives too
    little: no dateline, no such day.
    """
    match expression:
        case Year(number):
            return Place.of_days(months(number * 12, 12), Granularity.YEAR)
        case FiscalYear(number):
            return fiscal(number, context)
        case Decade(number):
            # The 470s BCE begin in 479 BCE, which is year -478.
            first = number * 10 + 2 * (number < 0)
            return Place.of_days(months(first * 12, 120), Granularity.DECADE)
        case Century(number):
            # The first century BCE ends with 1 BCE, which is year 0.
            first = number * 100 + (number < 0)
            days = months(first * 12, 1200) if number else months(12, 1188)
            return Place.of_days(days, Granularity.CENTURY)
        case Deictic():
            return pointed(expression, context)
        case Shift():
            return _shift(of_one_unit(expression), context)
        case Within():
            return _within(expression, context)
        case Nth():
            return _nth(expression, context)
        case Modified(_, of) | Limit(_, of):
            return locate(of, context)
        case Between():
            return _between(expression, context)
        case Length() | Window() | Repeat() | Reference():
            return _now(context) if expression == _NOW else None
        case _:
            return _bare(expression, context)


def _now(context: Context) -> Place | None:
    return context.dct and context.dct._replace(written=Vague.PRESENT)


def _bare(what: Recurring, context: Context) -> Place | None:
    if isinstance(what, Part | Clock):
        return (of_the_line if context.narrates else of_the_day)(what, context)
    headed = of_days_told(what, context)
    if headed is not None:
        return headed
    listed = context.start in context.listed
    if context.told is not None and not listed and is_foretold(what, context):
        return after_saying(what, context.told, context)
    told = year_told(what, context)
    if told is not None:
        place = seen_from(told, what, context)
        place = as_told(place) if place and context.narrates else place
        why = f"in the year being told, {told.value}"
        return place and place.explained(why, told.value)
    if context.dct is None or is_of_old(what, context):
        return None
    if isinstance(what, WeekNumber):
        return occurrence(what, context.dct.first_day, 0, context)
    return on_a_side(what, context.dct, context)


def _base(expression: Shift, context: Context) -> Place | None:
    of = expression.of
    return counted_from(expression, context) if of is None else locate(of, context)


def _shift(expression: Shift, context: Context) -> Place | None:
    base = _base(expression, context)
    if base is None or is_of_old(expression, context):
        return None
    count, unit = whole(expression.count, expression.unit)
    if not count and expression.anchor is Anchor.COMPARED and expression.of is not None:
        return alike(base, expression.unit, context)
    if unit in SECONDS and base.unit > Granularity.SECOND and expression.of is None:
        return on_the_clock(base, unit, count)
    if expression.of is None and context.is_vague(base, unit):
        return None
    place = units_from(base, unit, count, context.policy)
    if expression.anchor is Anchor.COMPARED and base.unit is Granularity.QUARTER:
        place = units_from(base, base.unit, count * _QUARTERS_A_YEAR, context.policy)
    place = as_coarse(expression.unit, place)
    told = expression.of is not None or base is not context.dct
    to_the_day = expression.exact and unit >= Granularity.DAY
    if to_the_day or (
        told and count and base.unit <= Granularity.DAY and unit is Granularity.WEEK
    ):
        place = exactly(base, unit, count)
    side = "before" if count < 0 else "after"
    name = base.value if expression.of is not None else context.name_of(base)
    plural = "" if abs(count) == 1 else "s"
    why = f"{abs(count)} {unit.label.replace('_', ' ')}{plural} {side} {name}"
    if not count:
        why = f"the {unit.label} that holds {name}"
    return like(base, place).explained(why, base.value)


_QUARTERS_A_YEAR = 4


def _within(expression: Within, context: Context) -> Place | None:
    inner = expression.inner
    outer = day_reached(expression, context) or locate(expression.outer, context)
    if outer is None:
        return None
    if isinstance(inner, Weekday) and isinstance(expression.outer, DayOfMonth):
        return month_with(inner, expression.outer, outer, context)
    if isinstance(inner, Clock):
        hour = later_today(inner, clock_within(inner, outer), context)
        return hour.explained(outer.why, outer.anchor)
    if isinstance(inner, Weekday) and outer.unit <= Granularity.DAY:
        date = date_with(inner, expression.outer, outer, context)
        keep(expression.outer, date, context)
        keep(inner, date, context)
        return date
    place = first_in(inner, outer.first_day, outer.last_day, context)
    if place is not None and isinstance(expression.outer, FiscalYear):
        place = place._replace(written=place.value)
    return place and place.explained(outer.why, outer.anchor)


def _nth(expression: Nth, context: Context) -> Place | None:
    outer = locate(expression.outer, context)
    if outer is None or is_over(expression.outer, outer, context):
        return None
    number, what = expression.number, expression.what
    if not isinstance(what, Granularity):
        place = first_in(what, outer.first_day, outer.last_day, context, number)
    else:
        place = nth_unit(number, what, outer, context)
    if place is None or is_yet_to_come(expression.outer, place, context):
        return None
    return place.explained(outer.why, outer.anchor)


def _between(expression: Between, context: Context) -> Place | None:
    places = ends(expression, context)
    return places and joined(*places)


def ends(expression: Between, context: Context) -> tuple[Place, Place] | None:
    """Return the two places that a range lies between, in order; None if there is none."""
    start = locate(expression.start, context)
    end = start and _end_after(start, expression, context)
    if not start or not end:
        return None
    start, end = _gone(start, end, expression, context)
    start, end = edged(start, expression.start), edged(end, expression.end)
    first = end.end if isinstance(expression.end, Modified) else end.start
    # An hour ends a range where it begins.
    empty = end.unit <= Granularity.HOUR and start.start == first
    return (start, end) if start.start <= first and not empty else None


def _gone(
    start: Place, end: Place, expression: Between, context: Context
) -> tuple[Place, Place]:
    """Return the two ends, those before if "ran Thursday to Sunday" is all over.

    "From January until now" began in the last January.
    """
    first, dct = expression.start, context.dct
    ends = edged(end, expression.end)
    if dct is not None and ends.first_day <= dct.first_day < start.first_day:
        if isinstance(first, Recurring) and not context.narrates:
            start = before(first, dct.first_day, context) or start
        return start, end
    if dct is None or end.start < dct.end or start.start >= dct.end:
        return start, end
    days = end.first_day - start.first_day
    if not isinstance(first, Weekday | Month | MonthDay) or context.narrates:
        return start, end
    if isinstance(first, MonthDay) and days < _SHORT:
        return start, end
    clause = context.read_clause()
    if clause.direction is not Prefer.PAST or not clause.beside:
        return start, end
    gone = before(first, start.first_day, context)
    over = gone and _end_after(gone, expression, context)
    if not gone or not over or over.start >= dct.end:
        return start, end
    return gone.explained("the latest that is over", dct.value), over


_SHORT = 60


def _end_after(start: Place, expression: Between, context: Context) -> Place | None:
    """Return the first place of the end that is not before *start*."""
    end = expression.end
    if isinstance(end, Modified):
        return _end_after(start, Between(expression.start, end.of), context)
    if isinstance(end, Clock):
        return clock_after(start, clock(end, start.first_day), end)
    if isinstance(end, Within) and isinstance(end.inner, Clock | Part):
        return _hour_after(start, end.inner, end.outer, context)
    if isinstance(end, Month | MonthDay | QuarterName) and names_year(expression.start):
        return after(end, start.first_day, context)
    place = _from_start(end, start, context)
    if isinstance(end, Deictic) and isinstance(end.what, Weekday):
        early = place is not None and place.start <= start.start
        coming = early and end.which is Deixis.NEXT
        return after(end.what, start.last_day, context) if coming else place
    if not isinstance(end, Recurring) or (place and place.start > start.start):
        return place
    return towards(Prefer.FUTURE, end, start.first_day, context, sure=True)


def _from_start(end: Expression, start: Place, context: Context) -> Place | None:
    """Locate the end of "from May 1573 to March of the next year": it counts from May."""
    year = end.outer if isinstance(end, Within) else end
    told = isinstance(year, Deictic | Shift) and year.anchor is Anchor.TOLD
    if told and (unit_of(year) or Granularity.DAY) > Granularity.DAY:
        anchors = {**context.anchors, context.start: start}
        context = evolve(context, told=start, anchors=anchors)
    return locate(end, context)


def _hour_after(
    start: Place, hour: Clock | Part, day: Expression, context: Context
) -> Place | None:
    place = locate(Within(hour, day), context)
    if place and place.last_day < start.first_day and isinstance(day, Recurring):
        that = towards(Prefer.FUTURE, day, start.first_day, context, sure=True)
        if isinstance(hour, Clock):
            place = that and clock_within(hour, that)
        else:
            place = that and first_in(hour, that.first_day, that.last_day, context)
    if place is None or isinstance(hour, Part):
        return place
    return clock_after(start, place, hour)
