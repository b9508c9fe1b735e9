"""English sets: "every year", "daily", "twice a week"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Expression, Length, Quantity, Repeat
from timeline.model.granularity import Granularity


@GRAMMAR.rule("every|each {unit_one}")
def every(unit_one: Granularity) -> Expression:
    return Repeat(Length((Quantity(1, unit_one),)), "EVERY")


@GRAMMAR.rule("every {duration}")
def every_length(duration: Length) -> Expression:
    return Repeat(duration, "EVERY")


@GRAMMAR.rule("daily")
def daily() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.DAY),)))


@GRAMMAR.rule("weekly")
def weekly() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.WEEK),)))


@GRAMMAR.rule("monthly")
def monthly() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.MONTH),)))


@GRAMMAR.rule("quarterly")
def quarterly() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.QUARTER),)))


@GRAMMAR.rule("annually", "yearly")
def annually() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.YEAR),)))


@GRAMMAR.rule("hourly")
def hourly() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.HOUR),)))


@GRAMMAR.rule("per {unit_one}")
def per(unit_one: Granularity) -> Expression:
    return Repeat(Length((Quantity(1, unit_one),)))
