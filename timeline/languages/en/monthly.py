"""English days of each month or year: "the 15th of every month", "every 2nd Tuesday"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    DayOfMonth,
    Expression,
    Holiday,
    Length,
    Month,
    MonthDay,
    Quantity,
    Repeat,
)
from timeline.model.granularity import Granularity


@GRAMMAR.rule("every|each {slashed:day}", shaped=True)
@GRAMMAR.rule(
    "every|each {month_day|holiday|day_of_month:day}",
    "every|each {day_of_ordinal:day} of the month",
    "{month_day|holiday:day}[,] every|each year",
    "every|each {ordinal_day:day} [of the month]",
    "every|each year[,] on {month_day:day}",
    "the {ordinal_day:day} of every|each month",
    "the {day_of_ordinal:day} of every|each month",
    "(on) {ordinal_day:day} of every|each month",
)
def every_day_of_year(day: MonthDay | DayOfMonth | Holiday) -> Expression:
    return Repeat(day, "EVERY")


@GRAMMAR.rule("{ordinal:day}", gives="day_of_ordinal")
def day_of_ordinal(day: int) -> DayOfMonth | None:
    """Take "the first of each month" for a day, which "the first" alone is not."""
    return DayOfMonth(day) if 1 <= day <= 31 else None


@GRAMMAR.rule(
    "{ordinal:_} and|& [the] {ordinal:_}",
    "{ordinal:_} and|& [the] last",
    "{ordinal:_}/{ordinal:_}",
    "{ordinal:_}, {ordinal:_}[,] and|& [the] {ordinal:_}",
    gives="two_ordinals",
)
def two_ordinals() -> bool:
    return True


@GRAMMAR.rule(
    "every|each {two_ordinals:_} {weekday:_}", "[the] {two_ordinals:_} {weekdays:_}"
)
def weekdays_of_each_month() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.MONTH),)), "EVERY")


@GRAMMAR.rule(
    "[the] {ordinal_day:_} and|& [the] {ordinal_day:_} of every|each {unit_one:unit}",
    "[the] {ordinal:_} {weekday:_} [{part_name:_}] of every|each {unit_one:unit}",
    "[the] last {weekday:_} [{part_name:_}] of every|each {unit_one:unit}",
    "every|each {ordinal:_} {weekday:_} [{part_name:_}] of the {unit_one:unit}",
    "every|each last {weekday:_} [{part_name:_}] of the {unit_one:unit}",
    "every|each {two_ordinals:_} {weekday:_} of the|each|every {unit_one:unit}",
    "[the] {ordinal:_} {weekdays:_} of each|every|the {unit_one:unit}",
    "[the] {two_ordinals:_} {weekday|weekdays:_} of each|every|the {unit_one:unit}",
    "[the] last|first day of every|each {unit_one:unit}",
    "[the] last|first {weekday|unit_one:_} of every|each {unit_one:unit}",
)
def weekday_of_each(unit: Granularity) -> Expression | None:
    """Say how often it comes: no value says which of the month it is."""
    if unit not in (Granularity.MONTH, Granularity.QUARTER, Granularity.YEAR):
        return None
    return Repeat(Length((Quantity(1, unit),)), "EVERY")


@GRAMMAR.rule(
    "[the] {ordinal:_} {weekday|weekend_word|unit_one:_} [of|in] every|each {month_name:month}",
    "[the] last {weekday|weekend_word|unit_one:_} [of|in] every|each {month_name:month}",
    "[the] {ordinal:_} {weekday|weekend_word:_} of|in {month_name:month}[,] every|each year",
    "[the] last {weekday|weekend_word:_} of|in {month_name:month}[,] every|each year",
)
def weekday_of_each_named(month: int) -> Expression:
    """Say of which month it is each year: no value says which Sunday."""
    return Repeat(Month(month), "EVERY")
