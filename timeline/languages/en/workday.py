"""English days of work: "every weekday", "5 business days", "this work week"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Between,
    Deictic,
    Deixis,
    Expression,
    Length,
    Quantity,
    Repeat,
    Weekday,
    Within,
)
from timeline.model.granularity import Granularity


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
    "(on) weekdays",
)
def every() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.DAY),)), "EVERY")
