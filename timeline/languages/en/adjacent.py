"""English units that touch a date: "the week before Christmas", "the week of May 5"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Between,
    Deictic,
    Deixis,
    Expression,
    Length,
    Month,
    MonthDay,
    Quantity,
    Repeat,
    SeasonName,
    Shift,
    Weekday,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import Season
from timeline.model.unit import unit_of


@GRAMMAR.rule(
    "the {unit_one} before {date}",
    "the {unit_one} preceding {date}",
    "the {unit_one} prior to {date}",
    "the {unit_one} ahead of {date}",
)
def unit_before(unit_one: Granularity, date: Expression) -> Expression | None:
    return _beside(date, unit_one, -1)


@GRAMMAR.rule("the {unit_one} leading [up] to {date}")
def leading_to(unit_one: Granularity, date: Expression) -> Expression | None:
    """Take the week that most of the days are in: it may end on that day."""
    if unit_one is not Granularity.WEEK or unit_of(date) is not Granularity.DAY:
        return _beside(date, unit_one, -1)
    return Shift(0, unit_one, Shift(-4, Granularity.DAY, date, exact=True))


@GRAMMAR.rule("the {unit_one} following {year4}")
def unit_after_year(unit_one: Granularity, year4: int) -> Expression | None:
    return _beside(Year(year4), unit_one, 1)


@GRAMMAR.rule(
    "the {unit_one} after {date}",
    "the {unit_one} following {holiday|full_day|month_day:date}",
)
def unit_after(unit_one: Granularity, date: Expression) -> Expression | None:
    return _beside(date, unit_one, 1)


_BEHIND = "following (,|.|;|:|and|he|she|it|they|was|were|by|at|with|to)"


@GRAMMAR.rule(
    f"(in) {{month}} {_BEHIND}",
    f"[the] {{month_day:month}} {_BEHIND}",
    f"the {{month_name:number}} {_BEHIND}",
    f"the {{season_name:season}} {_BEHIND}",
    f"the {{weekday}} {_BEHIND}",
)
def next_told(
    month: Expression | None = None,
    number: int = 0,
    season: Season | None = None,
    weekday: int | None = None,
) -> Expression | None:
    """Read "in April following, …" as the next April after what is told."""
    if season is not None:
        month = SeasonName(season)
    elif weekday is not None:
        month = Weekday(weekday)
    elif number:
        month = Month(number)
    if not isinstance(month, SeasonName | Weekday | Month | MonthDay):
        return None
    return Deictic(Deixis.NEXT, month, Anchor.TOLD)


def _beside(date: Expression, unit: Granularity, count: int) -> Expression | None:
    """Take "the week before Christmas" for a week, "a week before it" for a day."""
    if isinstance(date, SeasonName):
        return None
    if unit is Granularity.WEEKEND:
        return None
    if unit > Granularity.DAY and unit_of(date) is Granularity.DAY:
        return Shift(count, unit, Shift(0, unit, date))
    return Shift(count, unit, date, exact=True)


@GRAMMAR.rule(
    "[the] {unit_one} of|beginning|starting {full_day|month_day|day_of_month:day}",
    "[the] {unit_one} ending|ended [on] {full_day|month_day|day_of_month:day}",
    "[the] {unit_one} ending|ended [on] {holiday:day}",
    "[the] {unit_one} beginning|starting|ending {bare_weekday:day}",
    "[the] week of {holiday:day}",
    "the {unit_one} to|through {full_day|month_day|bare_weekday:day}",
    "[the] {month_day|full_day:day} {unit_one}",
)
def around(
    day: Expression, unit_one: Granularity = Granularity.WEEK
) -> Expression | None:
    weekly = unit_one in (Granularity.WEEK, Granularity.WEEKEND)
    # The weekend of a holiday has names of its own.
    own = unit_one is Granularity.WEEKEND and day == MonthDay(7, 4)
    return Shift(0, unit_one, day) if weekly and not own else None


@GRAMMAR.rule("a|one|1 {unit_one} starting|beginning [on|from] {day}")
def from_day_on(unit_one: Granularity, day: Expression) -> Expression | None:
    """Take "a week starting tomorrow" for seven days, and no week of the calendar."""
    if unit_one < Granularity.WEEK:
        return None
    after = Shift(1, unit_one, day, exact=True)
    return Between(day, Shift(-1, Granularity.DAY, after, exact=True))


@GRAMMAR.rule("every|each {unit_one} starting|beginning [on|from] {day:_}")
def every_unit_from(unit_one: Granularity) -> Expression:
    return Repeat(Length((Quantity(1, unit_one),)), "EVERY")


_A_WEEK = 7


@GRAMMAR.rule(
    "[the] {unit_one} of {day_number:first}{joint_slash|joint:_}{day_number:last} {month_name}",
    "[the] {unit_one} of {day_number:first} {joint_and:_} {day_number:last} {month_name}",
    "[the] {unit_one} of {month_name} {day_number:first}{joint_slash|joint:_}{day_number:last}",
    "[the] {unit_one} of {month_name} {day_number:first} {joint_and:_} {day_number:last}",
    "[the] {unit_one} of {month_name} {ordinal:first} {joint:_} {ordinal:last}",
    "[the] {unit_one} of {month_name} {ordinal:first}{joint:_}{ordinal:last}",
)
def weekend_of_days(
    unit_one: Granularity, first: int, last: int, month_name: int
) -> Expression | None:
    """Take "the weekend of 11-12 March" for that of its Saturday.

    "The week of June 5th through 11th" is that of most of its days.
    """
    week = unit_one is Granularity.WEEK and 1 < last - first < _A_WEEK
    weekend = unit_one is Granularity.WEEKEND and last == first + 1
    if not week and not weekend:
        return None
    day = first if weekend else (first + last) // 2
    return Shift(0, unit_one, MonthDay(month_name, day))
