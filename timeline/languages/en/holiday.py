"""English holidays: "Christmas", "last Easter Sunday", "Labor Day weekend", "Eid 2018"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.calendar import Days
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    Holiday,
    Nth,
    Part,
    Shift,
    Weekday,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay
from timeline.notation.feast import feast_days

__all__ = ["holiday_days"]

_FOURTH = 4
# Sunday and Monday have names of their own.
_ABOUT_SUNDAY = {1: 2, 2: 3, 3: 4, 4: -2, 5: -1}
_BESIDE = {
    "easter": _ABOUT_SUNDAY,
    "pentecost": _ABOUT_SUNDAY,
    "thanksgiving": {3: 0, 4: 1, 5: 2, 6: 3},
}
_ON_WEEKDAYS = (
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    *("easter", "pentecost"),
)
_WITH_AN_EVE = frozenset(["christmas", "new_year", "halloween"])


def holiday_days(name: str, year: int) -> Days | None:
    """Return the days of a holiday in a year; None if it has none."""
    return feast_days(name, year)


@GRAMMAR.rule("{holiday_name} [day]", gives="holiday")
def holiday(holiday_name: str) -> Holiday:
    return Holiday(holiday_name)


@GRAMMAR.rule("the new year's [holiday|holidays|break]", gives="holiday")
def new_year() -> Holiday:
    return Holiday("new_year")


@GRAMMAR.rule(
    "{holiday_name} [day] [holiday] {weekend_word:_}",
    "{holiday_name} [day] long {weekend_word:_}",
    "{dayless_holiday:holiday_name} [long] {weekend_word:_}",
    "[the] {weekend_word:_} of {holiday_name} [day]",
    gives="holiday",
)
def weekend(holiday_name: str) -> Holiday:
    return Holiday(f"{holiday_name}_weekend")


@GRAMMAR.rule(
    "[the] {ordinal:day} of july {weekend_word:_}",
    "july {ordinal|day_number:day} {weekend_word:_}",
    "[the] {weekend_word:_} of july [the] {ordinal|day_number:day}",
    "[the] {weekend_word:_} of the {ordinal:day} of july",
    gives="holiday",
)
def independence_weekend(day: int) -> Holiday | None:
    return Holiday("independence_day_weekend") if day == _FOURTH else None


@GRAMMAR.rule("{holiday}")
def bare(holiday: Holiday) -> Expression:
    return holiday


@GRAMMAR.rule("[the] {weekday} of|in {holiday}")
def weekday_of(weekday: int, holiday: Holiday) -> Expression | None:
    """Read "the Sunday of Easter weekend"; a holiday alone has one weekday."""
    several = holiday.name.endswith("weekend")
    return Nth(1, Weekday(weekday), holiday) if several else None


@GRAMMAR.rule("[the] {holiday} week", "[the] week of {holiday} [of] {year}")
def week(holiday: Holiday, year: Expression | None = None) -> Expression:
    dated = Within(holiday, year) if year else holiday
    return Shift(0, Granularity.WEEK, dated)


@GRAMMAR.rule("[the] eve of {holiday}", "[the] eve of {holiday} [of] {year}")
def eve_of(holiday: Holiday, year: Expression | None = None) -> Expression:
    dated = Within(holiday, year) if year else holiday
    return Shift(-1, Granularity.DAY, dated, exact=True)


@GRAMMAR.rule("(in|into|of|until|till|by|before|during|for|to) the new year")
def in_the_new_year() -> Expression:
    """Read "back in the new year" as the year that begins then."""
    return Shift(0, Granularity.YEAR, Holiday("new_year"))


@GRAMMAR.rule(
    "[the] {ordinal} {unit_one} of the new year",
    "[the] {ordinal} {weekday} of the new year",
)
def of_the_new_year(
    ordinal: int, unit_one: Granularity | None = None, weekday: int = 0
) -> Expression:
    return Nth(ordinal, unit_one or Weekday(weekday), in_the_new_year())


@GRAMMAR.rule(
    "(after|before|on|until|till|by|over|around|and|to|through|thru|since|for) new years"
)
def new_years() -> Expression:
    """Read "between Christmas and New Years", of which the apostrophe is gone."""
    return Holiday("new_year")


@GRAMMAR.rule("{deixis} {holiday}")
def deictic(deixis: Deixis, holiday: Holiday) -> Expression:
    """Leave "that Easter" to the year that a history tells."""
    anchor = Anchor.DCT if deixis is Deixis.LAST else Anchor.OPEN
    return Deictic(deixis, holiday, anchor)


@GRAMMAR.rule("this past {holiday}", "the past {holiday}", "previous {holiday}")
def past(holiday: Holiday) -> Expression:
    return Deictic(Deixis.LAST, holiday)


@GRAMMAR.rule("[this|the] coming|upcoming {holiday}")
def coming(holiday: Holiday) -> Expression:
    return Deictic(Deixis.NEXT, holiday)


@GRAMMAR.rule("the following|next {holiday}")
def following(holiday: Holiday) -> Expression:
    return Deictic(Deixis.NEXT, holiday, Anchor.TOLD)


@GRAMMAR.rule("the previous|preceding {holiday}")
def previous(holiday: Holiday) -> Expression:
    return Deictic(Deixis.LAST, holiday, Anchor.TOLD)


@GRAMMAR.rule("{holiday}[,] [of|in] {year}", "{year}'s {holiday}", "{year} {holiday}")
def of_year(holiday: Holiday, year: Expression) -> Expression:
    return Within(holiday, year)


@GRAMMAR.rule("{holiday_name} [day] {year} {weekend_word:_}")
def weekend_of_year(holiday_name: str, year: Expression) -> Expression:
    return Within(weekend(holiday_name), year)


@GRAMMAR.rule("{holiday} eve")
def eve(holiday: Holiday) -> Expression | None:
    """Leave Christmas Eve and New Year's Eve to their names."""
    if holiday.name in _WITH_AN_EVE:
        return None
    return Shift(-1, Granularity.DAY, holiday, exact=True)


@GRAMMAR.rule("{holiday} {weekday}")
def weekday_beside(holiday: Holiday, weekday: int) -> Expression | None:
    """Read "Easter Saturday", which lies before its Sunday, and "Easter Tuesday"."""
    shift = _BESIDE.get(holiday.name, {}).get(weekday)
    if shift is None:
        return None
    return Shift(shift, Granularity.DAY, holiday, exact=True)


@GRAMMAR.rule("{holiday}, {month_day|full_day:day}")
def and_date(holiday: Holiday, day: Expression) -> Expression | None:
    """Read "Easter Monday, 9 April", of which "Monday, 9 April" is no part."""
    return day if holiday.name.endswith(_ON_WEEKDAYS) else None


@GRAMMAR.rule("{part_name} of [this] {holiday}", "{holiday} {part_name}")
def part(holiday: Holiday, part_name: PartOfDay) -> Expression:
    return Within(Part(part_name), holiday)
