"""A date and the weekday it was named with: "Friday the 13th", "Friday, 21 March"."""

from timeline.model.expression import (
    DayOfMonth,
    Expression,
    Modified,
    MonthDay,
    Weekday,
    Within,
)
from timeline.model.moment import (
    days_from_civil,
    days_in_month,
    julian_weekday,
    weekday_of,
)
from timeline.model.policy import Prefer
from timeline.stages.context import LONG_AGO, Context
from timeline.stages.occurrence import occurrence
from timeline.stages.place import Place

__all__ = ["date_with", "is_weekday_in", "month_with"]

_MONTHS_AROUND = 14
_THIS_MONTH = 31
_THESE_WEEKS, _HALF_A_YEAR = 60, 183
_LAST_REFORM = days_from_civil(1923, 3, 1)


def month_with(
    weekday: Weekday, day: DayOfMonth, around: Place, context: Context
) -> Place:
    """Return the *day* nearest to *around* that falls on *weekday*.

    One of the next few weeks comes first, on whichever side if there is but one; then
    the direction counts.
    """
    found = [
        place
        for offset in range(-_MONTHS_AROUND, _MONTHS_AROUND + 1)
        if (place := occurrence(day, around.first_day, offset, context))
        and _falls_on(place, weekday)
    ]
    today = around.first_day
    if (
        context.dct
        and not context.narrates
        and context.dct.start - around.end < LONG_AGO
    ):
        today = context.dct.first_day
    near = [p for p in found if abs(p.first_day - today) <= _THIS_MONTH]
    said = context.read_clause().direction
    if len(near) > 1 and said is not None:
        # "It fell on Friday the 13th", on the day before the next one
        ahead = said is Prefer.FUTURE
        near = [p for p in near if (p.first_day >= today) is ahead] or near
    if not near:
        direction = said or context.policy.prefer
        ahead = direction is Prefer.FUTURE
        either = direction is Prefer.NEAREST
        near = [p for p in found if either or (p.first_day > today) is ahead]
    place = min(near, key=lambda p: abs(p.first_day - today), default=around)
    return place.explained(around.why, around.anchor)


def date_with(
    weekday: Weekday, said: Expression, date: Place, context: Context
) -> Place:
    """Return the date, of the year in which it falls on *weekday*: "Wed 5 March".

    One that has a year keeps it, and so does one of these weeks: there the weekday is
    a slip, if the date is not over and yet to come. "Sat 9/11" may be the 9th of November.
    """
    fits = [date] if _falls_on(date, weekday) else []
    if not fits and isinstance(said, MonthDay) and not context.narrates:
        fits = _in_either_order(weekday, said, context)
        fits = fits or _years_with(weekday, said, date, context)
    if not fits and _is_old_style(date, weekday):
        name = _WEEKDAYS[weekday.number]
        return date._replace(why=f"a {name} by the Julian calendar")
    return fits[0] if fits else _contradicted(weekday, date)


def _in_either_order(weekday: Weekday, said: MonthDay, context: Context) -> list[Place]:
    """Return the nearest of the half year around that falls on *weekday* in some order."""
    if context.dct is None or not said.either:
        return []
    today = context.dct.first_day
    why = f"the one that is a {_WEEKDAYS[weekday.number]}"
    orders = (MonthDay(said.month, said.day), MonthDay(said.day, said.month))
    places = (
        occurrence(day, today, offset, context)
        for day in orders
        for offset in (-1, 0, 1)
    )
    fits = [
        place.explained(why, place.anchor)
        for place in places
        if place
        and _falls_on(place, weekday)
        and abs(place.first_day - today) <= _HALF_A_YEAR
    ]
    return sorted(fits, key=lambda place: abs(place.first_day - today))


def is_weekday_in(expression: Expression, year: int) -> bool | None:
    """Tell whether the weekday and the date that are named fit in a year.

    None if no such pair is named.
    """
    match expression:
        case Within(Weekday(number), MonthDay(month, day)):
            if year < 1 or day > days_in_month(year, month):
                return False
            return weekday_of(days_from_civil(year, month, day)) == number
        case Within(_, of) | Modified(_, of):
            return is_weekday_in(of, year)
        case _:
            return None


def _years_with(
    weekday: Weekday, said: MonthDay, date: Place, context: Context
) -> list[Place]:
    """Return the dates around the dateline that fall on *weekday*, the nearest first."""
    if context.dct is None:
        return []
    today = context.dct.first_day
    clause = context.read_clause()
    ahead = clause.sure
    gone = date.first_day < today and clause.direction is Prefer.FUTURE
    if abs(date.first_day - today) <= _THESE_WEEKS and not gone:
        return []
    why = f"the one that is a {_WEEKDAYS[weekday.number]}"
    fits = [
        place.explained(why, date.anchor)
        for offset in (-1, 0, 1)
        if (place := occurrence(said, today, offset, context))
        and _falls_on(place, weekday)
        and (place.first_day > today or not ahead)
    ]
    return sorted(fits, key=lambda place: abs(place.first_day - today))


def _falls_on(date: Place, weekday: Weekday) -> bool:
    return weekday_of(date.first_day) == weekday.number


def _is_old_style(date: Place, weekday: Weekday) -> bool:
    """Tell whether it fits where the Julian calendar was kept, as in Russia until 1918."""
    old = date.first_day < _LAST_REFORM
    return old and julian_weekday(date.first_day) == weekday.number


def _contradicted(weekday: Weekday, date: Place) -> Place:
    """Keep the date where weekday and date contradict each other, and tell it."""
    said, real = _WEEKDAYS[weekday.number], _WEEKDAYS[weekday_of(date.first_day)]
    return date._replace(why=f"the text says {said}, but {date.value} was a {real}")


_WEEKDAYS = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
]
