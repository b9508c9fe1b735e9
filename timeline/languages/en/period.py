"""English calendar periods: "last week", "the third quarter", "last May"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    FiscalYear,
    HalfName,
    Length,
    Modified,
    Month,
    MonthDay,
    Nth,
    Quantity,
    QuarterName,
    Reference,
    Vague,
    Window,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.unit import unit_of


@GRAMMAR.rule("{deixis} {unit_one}", "[the] {deixis} calendar {unit_one}")
def deictic(deixis: Deixis, unit_one: Granularity) -> Expression | None:
    if unit_one < Granularity.HOUR:
        # "at the last minute" is late, and no minute.
        return None
    anchor = Anchor.DCT if unit_one < Granularity.DAY else anchor_of(deixis)
    if deixis is not Deixis.LAST and unit_one is Granularity.DAY:
        # Of the day of writing, "today" is said, and then "tomorrow".
        anchor = Anchor.TOLD
    return Deictic(deixis, unit_one, anchor)


@GRAMMAR.rule("(in) the last {unit_one}")
def in_the_last(unit_one: Granularity) -> Expression | None:
    # "In the last century" ended with it, "in the last year" goes on till now.
    if unit_one >= Granularity.DECADE:
        return deictic(Deixis.LAST, unit_one)
    return over_the_last(unit_one)


@GRAMMAR.rule("(for) the last {unit_one}")
def for_the_last(unit_one: Granularity) -> Expression | None:
    # Who waits for the last day of exams waits for its coming.
    return None if unit_one is Granularity.DAY else over_the_last(unit_one)


@GRAMMAR.rule(
    "(over|during|within|throughout) the last {unit_one}",
    "(over|during|within|throughout|in|for) the past {unit_one}",
)
def over_the_last(unit_one: Granularity) -> Expression:
    """Read "over the past year" as a length, like "over the past decade"."""
    return Window(Deixis.LAST, Length((Quantity(1, unit_one),)), Anchor.OPEN)


@GRAMMAR.rule("the {deixis} hour")
def last_hour(deixis: Deixis) -> Expression | None:
    return None if deixis is Deixis.THIS else _hour(deixis)


def _hour(deixis: Deixis) -> Expression:
    """Read "the next hour" as 60 minutes, not as the hour that the clock is to strike."""
    return Window(deixis, Length((Quantity(1, Granularity.HOUR),)), Anchor.OPEN)


def anchor_of(deixis: Deixis) -> Anchor:
    """Return what "last year" is relative to: a history says "the year before"."""
    return Anchor.DCT if deixis is Deixis.LAST else Anchor.OPEN


@GRAMMAR.rule("[the] past {unit_one}", "this past|last {unit_one}")
def past(unit_one: Granularity) -> Expression | None:
    # "The past decade" is a length, and so is "the past hour".
    if not Granularity.DAY <= unit_one < Granularity.DECADE:
        return None
    if unit_one is Granularity.HOUR:
        return _hour(Deixis.LAST)
    return Deictic(Deixis.LAST, unit_one, Anchor.OPEN)


@GRAMMAR.rule("[the] coming|upcoming {unit_one}", "this coming|upcoming {unit_one}")
def coming(unit_one: Granularity) -> Expression:
    if unit_one is Granularity.HOUR:
        return _hour(Deixis.NEXT)
    return Deictic(Deixis.NEXT, unit_one, Anchor.OPEN)


@GRAMMAR.rule(
    "[the] current {unit_one}", "the present {unit_one}", "this whole|entire {unit_one}"
)
def current(unit_one: Granularity) -> Expression:
    if unit_one is Granularity.DAY:
        # "To the present day" names no day.
        return Reference(Vague.PRESENT)
    return Deictic(Deixis.THIS, unit_one)


@GRAMMAR.rule(
    "[the] previous|preceding|prior {unit_one}",
    "the {unit_one} before",
    "the {unit_one} earlier",
    "the {unit_one} prior (,|.|;|!|?)",
)
def previous(unit_one: Granularity) -> Expression:
    return Deictic(Deixis.LAST, unit_one, Anchor.TOLD)


@GRAMMAR.rule(
    "the [very] following|next|ensuing|subsequent|succeeding {unit_one}",
    "the {unit_one} after|following",
    "following {unit_one}",
)
def following(unit_one: Granularity) -> Expression:
    if unit_one is Granularity.HOUR:
        return _hour(Deixis.NEXT)
    return Deictic(Deixis.NEXT, unit_one, Anchor.TOLD)


@GRAMMAR.rule("[the] {unit_one} after [the] next")
def after_next(unit_one: Granularity) -> Expression:
    return Deictic(Deixis.NEXT, unit_one, count=2)


@GRAMMAR.rule("[the] {unit_one} before [the] last")
def before_last(unit_one: Granularity) -> Expression:
    return Deictic(Deixis.LAST, unit_one, count=2)


@GRAMMAR.rule("[the] {deixis} {month_name}")
def deictic_month(deixis: Deixis, month_name: int) -> Expression:
    return Deictic(deixis, Month(month_name), anchor_of(deixis))


@GRAMMAR.rule("[the] {deixis} {month_day}")
def deictic_day(deixis: Deixis, month_day: MonthDay) -> Expression:
    return Deictic(deixis, month_day, anchor_of(deixis))


@GRAMMAR.rule("the previous|preceding|prior {month_name}")
def previous_month(month_name: int) -> Expression:
    return Deictic(Deixis.LAST, Month(month_name), Anchor.TOLD)


@GRAMMAR.rule("this past {month_name}", "the past {month_name}")
def past_month(month_name: int) -> Expression:
    return Deictic(Deixis.LAST, Month(month_name), Anchor.OPEN)


@GRAMMAR.rule("[the|this] coming|upcoming {month_name}")
def coming_month(month_name: int) -> Expression:
    return Deictic(Deixis.NEXT, Month(month_name), Anchor.OPEN)


@GRAMMAR.rule("the following|next|ensuing|succeeding {month_name}")
def following_month(month_name: int) -> Expression:
    return Deictic(Deixis.NEXT, Month(month_name), Anchor.TOLD)


@GRAMMAR.rule("[the] {ordinal} quarter")
def quarter(ordinal: int) -> Expression | None:
    return QuarterName(ordinal) if ordinal <= 4 else None


@GRAMMAR.rule(
    "[the] {ordinal} quarter [of] [,] {year}",
    "[the] {year} {ordinal} quarter",
    "{year}'s {ordinal} quarter",
)
def quarter_of_year(ordinal: int, year: Expression) -> Expression | None:
    quarter = QuarterName(ordinal, fiscal=isinstance(year, FiscalYear))
    return Within(quarter, year) if ordinal <= 4 else None


@GRAMMAR.rule("{year4} the {ordinal} quarter")
def quarter_after_year(year4: int, ordinal: int) -> Expression | None:
    return quarter_of_year(ordinal, Year(year4))


@GRAMMAR.rule(
    "[the] {ordinal} half[,] [of] {year}",
    "[the] {ordinal} half year [of] {year}",
    "[the] last|latter|back half of {year}",
)
def half_of_year(year: Expression, ordinal: int = 2) -> Expression | None:
    return Within(HalfName(ordinal), year) if ordinal <= 2 else None


@GRAMMAR.rule("[the] {ordinal} half of the year", "[the] back half of the year")
def half(ordinal: int = 2) -> Expression | None:
    return HalfName(ordinal) if ordinal <= 2 else None


@GRAMMAR.rule(
    "[the] {ordinal} {unit_one} of {month|year|decade|century|quarter|week:outer}",
    "[the] last|final {unit_one} of {month|year|decade|century|quarter|week:outer}",
    "{month|year|week:outer}'s {ordinal} {unit_one}",
    "{month|year|week:outer}'s last|final {unit_one}",
)
def nth(
    unit_one: Granularity, outer: Expression, ordinal: int = -1
) -> Expression | None:
    # "The last quarter of the century" is 25 years.
    if unit_one is Granularity.QUARTER and unit_of(outer) is not Granularity.YEAR:
        return None
    return Nth(ordinal, unit_one, outer)


@GRAMMAR.rule("[the] {ordinal} week {year}")
def week_of_year(ordinal: int, year: Expression) -> Expression:
    return Nth(ordinal, Granularity.WEEK, year)


@GRAMMAR.rule(
    "the quarter",
    "the [most] latest|recent quarter",
    "the latest period",
    "(its|their|our|s) [most] latest|recent quarter",
)
def quarter_told() -> Expression:
    return Deictic(Deixis.THIS, Granularity.QUARTER, Anchor.COMPARED)


@GRAMMAR.rule(
    "the full year", "the year|yr", "the latest year", "(for) the entire|whole year"
)
def year_told() -> Expression:
    return Deictic(Deixis.THIS, Granularity.YEAR, Anchor.COMPARED)


@GRAMMAR.rule(
    "{edge_of:mod} the {unit_one}",
    "{edge:mod} in the {unit_one}",
)
def edge_told(mod: str, unit_one: Granularity) -> Expression | None:
    if unit_one not in (Granularity.DECADE, Granularity.CENTURY):
        return None
    return Modified(mod, Deictic(Deixis.THIS, unit_one, Anchor.OPEN))


@GRAMMAR.rule(
    "[the] {unit_one}'s end",
    "[the] {unit_one}-end",
    "[the] {unit_one} end",
    "[the] {year_end:unit_one}",
)
def end_of(unit_one: Granularity) -> Expression | None:
    if unit_one not in (Granularity.MONTH, Granularity.QUARTER, Granularity.YEAR):
        return None
    return Modified("END", Deictic(Deixis.THIS, unit_one, Anchor.OPEN))


@GRAMMAR.rule("[the] year-end [of] {year4}", "[the] year end [of] {year4}")
def end_of_year(year4: int) -> Expression:
    return Modified("END", Year(year4))


@GRAMMAR.rule("the week|wk")
def week_told() -> Expression:
    return Deictic(Deixis.THIS, Granularity.WEEK, Anchor.OPEN)


@GRAMMAR.rule("the month|mth")
def month_told() -> Expression:
    return Deictic(Deixis.THIS, Granularity.MONTH, Anchor.OPEN)


@GRAMMAR.rule("(for|in|during) the {unit_one}")
def reported(unit_one: Granularity) -> Expression | None:
    if unit_one not in (Granularity.WEEK, Granularity.MONTH):
        return None
    return Deictic(Deixis.THIS, unit_one, Anchor.COMPARED)
