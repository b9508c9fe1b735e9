"""English sets that say how often and when: "monthly on the first Monday"."""

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
    Weekday,
)
from timeline.model.granularity import Granularity

_LONG = (Granularity.MONTH, Granularity.QUARTER, Granularity.YEAR)


@GRAMMAR.rule(
    "every|each {unit_one:unit}",
    "{times:_} a|per|each|every {unit_one:unit}",
    "{period_adverb:unit}",
    gives="pace",
)
def pace(unit: Granularity) -> Granularity:
    return unit


@GRAMMAR.rule("quarterly", gives="pace")
def quarterly() -> Granularity:
    return Granularity.QUARTER


@GRAMMAR.rule(
    "{pace}[,] on the {ordinal|two_ordinals:_} {weekday|weekdays:_}",
    "{pace}[,] on the last {weekday|unit_one:_}",
)
def on_nth_weekday(pace: Granularity) -> Expression | None:
    """Say how often it comes: no value says which Monday of the month it is."""
    if pace not in _LONG:
        return None
    return Repeat(Length((Quantity(1, pace),)), "EVERY")


@GRAMMAR.rule(
    "{pace}[,] on the {ordinal:_} {weekday:_} of|in {month_name:month}",
    "{pace}[,] on the last {weekday:_} of|in {month_name:month}",
)
def on_nth_weekday_of(pace: Granularity, month: int) -> Expression | None:
    return Repeat(Month(month), "EVERY") if pace is Granularity.YEAR else None


@GRAMMAR.rule("{pace} on [a] {weekday|weekdays:weekday}")
def on_weekday(pace: Granularity, weekday: int) -> Expression | None:
    """Take "once a month on a Friday" for each month: which Friday is open."""
    if pace is Granularity.WEEK:
        return Repeat(Weekday(weekday), "EVERY")
    return on_nth_weekday(pace)


@GRAMMAR.rule("{pace} on {month_day|holiday:day}")
def on_day_of_year(pace: Granularity, day: MonthDay | Holiday) -> Expression | None:
    return Repeat(day, "EVERY") if pace is Granularity.YEAR else None


@GRAMMAR.rule("{pace} on the {ordinal_day:day}")
def on_day_of_month(pace: Granularity, day: DayOfMonth) -> Expression | None:
    return Repeat(day, "EVERY") if pace is Granularity.MONTH else None
