"""English days of work and their hours: "in 5 business days", "Mon-Fri 9am-5pm"."""

from fractions import Fraction

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Between,
    Deictic,
    Deixis,
    Expression,
    Length,
    Modified,
    Nth,
    Part,
    Quantity,
    Repeat,
    Shift,
    Weekday,
    WeekendName,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay
from timeline.model.recurring import Workday
from timeline.model.unit import unit_of

__all__ = ["after", "before"]


@GRAMMAR.rule(
    "workweek", "work week", "working week", "business week", gives="workweek"
)
def workweek() -> bool:
    return True


@GRAMMAR.rule("[the] {deixis} {workweek:_}", "[the] current {workweek:_}")
def deictic(deixis: Deixis = Deixis.THIS, count: int = 1) -> Expression:
    week = Deictic(deixis, Granularity.WEEK, count=count)
    return Between(Within(Weekday(0), week), Within(Weekday(4), week))


@GRAMMAR.rule("[the|this] coming|upcoming|following {workweek:_}")
def coming_week() -> Expression:
    return deictic(Deixis.NEXT)


@GRAMMAR.rule("[the|this] past|previous|preceding {workweek:_}")
def past_week() -> Expression:
    return deictic(Deixis.LAST)


@GRAMMAR.rule("[the] {workweek:_} after [the] next")
def after_next() -> Expression:
    return deictic(Deixis.NEXT, 2)


@GRAMMAR.rule("business|working|trading|banking day", gives="workday")
@GRAMMAR.rule("weekday|workday", gives="workday")
def workday() -> bool:
    return True


@GRAMMAR.rule("business|working|trading|banking days|day", gives="workdays")
@GRAMMAR.rule("weekdays|workdays|workday", gives="workdays")
def workdays() -> bool:
    return True


@GRAMMAR.rule("{amount} {workdays:_}", "{amount} session|sitting days")
def days(amount: int | Fraction) -> Expression:
    return Length((Quantity(amount, Granularity.DAY),))


@GRAMMAR.rule("next {workday:_}", "[the] next available {workday:_}")
def coming() -> Expression:
    return Deictic(Deixis.NEXT, Workday())


@GRAMMAR.rule("the next|following {workday:_}")
def following() -> Expression:
    return Deictic(Deixis.NEXT, Workday(), Anchor.TOLD)


@GRAMMAR.rule("[the] last|past {workday:_}")
def past() -> Expression:
    return Deictic(Deixis.LAST, Workday())


@GRAMMAR.rule("[the] previous|preceding|prior {workday:_}", "the {workday:_} before")
def previous() -> Expression:
    return Deictic(Deixis.LAST, Workday(), Anchor.TOLD)


@GRAMMAR.rule("(in) {number} {workdays:_}", "(in) a {workday:_}")
def ahead(number: int = 1) -> Expression:
    return Deictic(Deixis.NEXT, Workday(), Anchor.AHEAD, number)


@GRAMMAR.rule("{number} {workdays:_} from now|today", "{number} {workdays:_} hence")
def from_now(number: int) -> Expression:
    return Deictic(Deixis.NEXT, Workday(), count=number)


@GRAMMAR.rule("{number} {workdays:_} later", "a {workday:_} later")
def later(number: int = 1) -> Expression:
    return Deictic(Deixis.NEXT, Workday(), Anchor.TOLD, number)


@GRAMMAR.rule("{number} {workdays:_} ago", "a {workday:_} ago")
def ago(number: int = 1) -> Expression:
    return Deictic(Deixis.LAST, Workday(), count=number)


@GRAMMAR.rule("[the] next|first {workday:_} after|following {day}")
def after(day: Expression, number: int = 1) -> Expression:
    first = Shift(1, Granularity.DAY, day, exact=True)
    last = Shift(3 * number + 3, Granularity.DAY, day, exact=True)
    return Nth(number, Workday(), Between(first, last))


@GRAMMAR.rule("[the] last {workday:_} before {day}")
def before(day: Expression, number: int = 1) -> Expression:
    first = Shift(-3 * number - 3, Granularity.DAY, day, exact=True)
    last = Shift(-1, Granularity.DAY, day, exact=True)
    return Nth(-number, Workday(), Between(first, last))


@GRAMMAR.rule(
    "[the] {ordinal} {workday:_} of|in {month|year|quarter|week:outer}",
    "[the] last|final {workday:_} of|in {month|year|quarter|week:outer}",
)
def nth(outer: Expression, ordinal: int = -1) -> Expression:
    """Leave open on which day a year's work begins and ends: New Year differs."""
    if unit_of(outer) is Granularity.YEAR:
        return Modified("START" if ordinal > 0 else "END", outer)
    return Nth(ordinal, Workday(), outer)


@GRAMMAR.rule(
    "[the] {ordinal:_} {workday:_} of every|each {unit_one:unit}",
    "[the] last {workday:_} of every|each {unit_one:unit}",
)
def nth_of_each(unit: Granularity) -> Expression:
    return Repeat(Length((Quantity(1, unit),)), "EVERY")


@GRAMMAR.rule("every other|second {workday:_}")
def every_other() -> Expression:
    return Repeat(Length((Quantity(2, Granularity.DAY),)), "EVERY")


@GRAMMAR.rule("every|each {workday:_}", "weekdays")
def every() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.DAY),)), "EVERY")


@GRAMMAR.rule("every|each|any weekday {part_name}", "weekday {parts:part_name}")
def every_part(part_name: PartOfDay) -> Expression:
    return Repeat(Part(part_name), "EVERY")


@GRAMMAR.rule("every|each weeknight", "weeknights|weeknites")
def every_night() -> Expression:
    return Repeat(Part(PartOfDay.NIGHT), "EVERY")


@GRAMMAR.rule("every|each weekend {part_name}", "weekend {parts:part_name}")
def every_part_of_weekend(part_name: PartOfDay) -> Expression:
    return Repeat(Within(Part(part_name), WeekendName()), "EVERY")
