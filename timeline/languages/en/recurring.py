"""English sets: "every year", "daily", "twice a week"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Expression,
    Length,
    Month,
    Quantity,
    Repeat,
    SeasonName,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import Season


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
def per(unit_one: Granularity) -> Expression | None:
    if unit_one is Granularity.SECOND:
        return None
    return Repeat(Length((Quantity(1, unit_one),)))


@GRAMMAR.rule("every|each {month_name}")
def every_month(month_name: int) -> Expression:
    return Repeat(Month(month_name), "EVERY")


@GRAMMAR.rule("every|each {season_name}", "{seasons:season_name}")
def every_season(season_name: Season) -> Expression:
    return Repeat(SeasonName(season_name), "EVERY")


@GRAMMAR.rule("{times} a|an|per|each|every {unit_one}", "{times} in a {unit_one}")
def often(times: int, unit_one: Granularity) -> Expression:
    return Repeat(Length((Quantity(1, unit_one),)), freq=f"{times}X")


@GRAMMAR.rule("{number} times", gives="times")
def times(number: int) -> int:
    return number
