"""English days of work and their hours: "every weekday", "daily 9am-5pm"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Between,
    Clock,
    Deictic,
    Deixis,
    Expression,
    Length,
    Part,
    Quantity,
    Repeat,
    Weekday,
    WeekendName,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay


@GRAMMAR.rule(
    "workweek", "work week", "working week", "business week", gives="workweek"
)
def workweek() -> bool:
    return True


@GRAMMAR.rule("[the] {deixis} {workweek:_}", "[the] current {workweek:_}")
def deictic(deixis: Deixis = Deixis.THIS) -> Expression:
    week = Deictic(deixis, Granularity.WEEK)
    return Between(Within(Weekday(0), week), Within(Weekday(4), week))


@GRAMMAR.rule("{number} weekdays|workdays|workday")
def days(number: int) -> Expression:
    return Length((Quantity(number, Granularity.DAY),))


@GRAMMAR.rule(
    "every|each weekday|workday",
    "every|each working|business day",
    "weekdays",
)
def every() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.DAY),)), "EVERY")


@GRAMMAR.rule("every|each weekday {part_name}", "weekday {parts:part_name}")
def every_part(part_name: PartOfDay) -> Expression:
    return Repeat(Part(part_name), "EVERY")


@GRAMMAR.rule("every|each weekend {part_name}", "weekend {parts:part_name}")
def every_part_of_weekend(part_name: PartOfDay) -> Expression:
    return Repeat(Within(Part(part_name), WeekendName()), "EVERY")


@GRAMMAR.rule(
    "every|each weekday|workday[,] [from] {hours}",
    "every|each day[,] [from] {hours}",
    "weekdays|daily[,] [from] {hours}",
    "weekdays from {bare_hours:hours}",
    "{hours} [on] weekdays",
    "{hours} daily",
    "{hours} every|each day|weekday",
    "(from) {bare_hours:hours} on weekdays",
)
def daily_from(hours: Between) -> Expression | None:
    return Repeat(hours.start, "EVERY") if isinstance(hours.start, Clock) else None
