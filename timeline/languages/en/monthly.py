"""English days of each month or year: "the 15th of every month", "every 2nd Tuesday"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    DayOfMonth,
    Expression,
    Holiday,
    Length,
    MonthDay,
    Quantity,
    Repeat,
)
from timeline.model.granularity import Granularity


@GRAMMAR.rule("every|each {slashed:day}", shaped=True)
@GRAMMAR.rule(
    "every|each {month_day|holiday|day_of_month:day}",
    "every|each {ordinal_day:day} [of the month]",
    "monthly on the {ordinal_day:day}",
    "annually|yearly on {month_day:day}",
    "every|each month on the {ordinal_day:day}",
    "every|each year[,] on {month_day:day}",
    "the {ordinal_day:day} of every|each month",
    "(on) {ordinal_day:day} of every|each month",
)
def every_day_of_year(day: MonthDay | DayOfMonth | Holiday) -> Expression:
    return Repeat(day, "EVERY")


@GRAMMAR.rule(
    "[the] {ordinal_day:_} and|& [the] {ordinal_day:_} of every|each {unit_one:unit}",
    "[the] {ordinal:_} {weekday:_} of every|each {unit_one:unit}",
    "[the] last {weekday:_} of every|each {unit_one:unit}",
    "every|each {ordinal:_} {weekday:_} of the {unit_one:unit}",
    "every|each last {weekday:_} of the {unit_one:unit}",
    "every|each {ordinal:_} and|& {ordinal:_} {weekday:_} of the|each|every {unit_one:unit}",
    "[the] {ordinal:_} and|& {ordinal:_} {weekday:_} of each|every|the {unit_one:unit}",
    "[the] last|first day of every|each {unit_one:unit}",
    "[the] last|first {weekday|unit_one:_} of every|each {unit_one:unit}",
)
def weekday_of_each(unit: Granularity) -> Expression | None:
    """Say how often it comes: no value says which of the month it is."""
    if unit not in (Granularity.MONTH, Granularity.YEAR):
        return None
    return Repeat(Length((Quantity(1, unit),)), "EVERY")
