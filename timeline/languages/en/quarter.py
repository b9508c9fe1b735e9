"""English business periods: "Q1 2018", "2018-Q1", "3rd qtr", "H1 2016", "week 12"."""

from attrs import evolve

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    FiscalYear,
    HalfName,
    Nth,
    QuarterName,
    Shift,
    Weekday,
    WeekNumber,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.unit import unit_of


@GRAMMAR.rule("q{number}", "{number}q", gives="q", shaped=True)
def q(number: int) -> QuarterName | None:
    return QuarterName(number) if 1 <= number <= 4 else None


@GRAMMAR.rule("{number}q{two_digits:year}", "q{number}{two_digits:year}", shaped=True)
def short(number: int, year: int) -> Expression | None:
    if not 1 <= number <= 4:
        return None
    return Within(QuarterName(number), Year(year + (2000 if year < 50 else 1900)))


@GRAMMAR.rule("w{number} of {year}", "w{number} {year}")
def w_of_year(number: int, year: Expression) -> Expression | None:
    return Within(WeekNumber(number), year) if 1 <= number <= 53 else None


@GRAMMAR.rule("[the] {ordinal:number} qtr", gives="q")
def qtr(number: int) -> QuarterName | None:
    return QuarterName(number) if 1 <= number <= 4 else None


@GRAMMAR.rule("h{number}", "{number}h", gives="h")
def h(number: int) -> HalfName | None:
    return HalfName(number) if 1 <= number <= 2 else None


@GRAMMAR.rule("fiscal {q}", "fiscal {q}[,] [of] {year}", "{year}[,] fiscal {q}")
def fiscal_quarter(q: QuarterName, year: Expression | None = None) -> Expression:
    quarter = evolve(q, fiscal=True)
    return quarter if year is None else Within(quarter, year)


@GRAMMAR.rule("(in|during|for) {h}", shaped=True)
def half(h: HalfName) -> Expression:
    return h


@GRAMMAR.rule("{q}")
def quarter(q: QuarterName) -> Expression:
    return q


@GRAMMAR.rule(
    "{q}[,] [of] {year}",
    "{year}[,] {q}",
    "{h:q}[,] [of] {year}",
    "{year}[,] {h:q}",
)
def of_year(q: QuarterName | HalfName, year: Expression) -> Expression:
    if isinstance(year, FiscalYear) and isinstance(q, QuarterName):
        q = evolve(q, fiscal=True)
    return Within(q, year)


@GRAMMAR.rule("[the] {ordinal} quarter [of] a|one year ago|earlier|before")
def a_year_ago(ordinal: int) -> Expression | None:
    """Count from the quarter that is reported, which may be one of last year's."""
    if ordinal > 4:
        return None
    reported = Deictic(Deixis.LAST, QuarterName(ordinal), Anchor.OPEN)
    return Shift(-1, Granularity.YEAR, reported, exact=True)


@GRAMMAR.rule("quarter {number}[,] [of] {year}")
def number_of_year(number: int, year: Expression) -> Expression | None:
    return of_year(QuarterName(number), year) if 1 <= number <= 4 else None


_MONTHS = (
    "[the] {month_name:first}{joint:_}{month_name:last}",
    "[the] {month_name:first} {joint:_} {month_name:last}",
)


@GRAMMAR.rule(
    *(f"{months} quarter|period" for months in _MONTHS),
    *(f"{months} quarter|period of|in {{year}}" for months in _MONTHS),
    *(f"{months}[,] {{year}} quarter|period" for months in _MONTHS),
)
def months(first: int, last: int, year: Expression | None = None) -> Expression | None:
    """Read "the July-September quarter"; "the November-January quarter" is no third."""
    size = last - first + 1
    name = _NAMES.get(size)
    if name is None or last % size:
        return None
    return Within(name(last // size), year) if year else name(last // size)


_NAMES = {3: QuarterName, 6: HalfName}


@GRAMMAR.rule(
    "[the] {month_name} quarter",
    "[the] {month_name} quarter of|in {year}",
    "[the] {month_name} {year4} quarter",
)
def to_a_month(
    month_name: int, year: Expression | None = None, year4: int | None = None
) -> Expression | None:
    """Read "the June quarter", which ends with that month."""
    if month_name % 3:
        return None
    year = year if year4 is None else Year(year4)
    quarter = QuarterName(month_name // 3)
    return Within(quarter, year) if year else quarter


@GRAMMAR.rule("the {month_name} half")
def half_to_a_month(month_name: int) -> Expression | None:
    return None if month_name % 6 else HalfName(month_name // 6)


@GRAMMAR.rule("fy {two_digits}")
def fiscal_year(two_digits: int) -> Expression:
    return FiscalYear(2000 + two_digits)


@GRAMMAR.rule(
    "[the] [calendar] week|wk {number}", "[the] week no. {number}", "week #{number}"
)
def week(number: int) -> Expression | None:
    return WeekNumber(number) if 1 <= number <= 53 else None


@GRAMMAR.rule(
    "[the] [calendar] week {number}[,] [of] {year}",
    "{year}[,] [calendar] week {number}",
)
def week_of_year(number: int, year: Expression) -> Expression | None:
    return Within(WeekNumber(number), year) if 1 <= number <= 53 else None


@GRAMMAR.rule("[the] week|wk {number} [of|in] {month}")
def week_of_month(number: int, month: Expression) -> Expression | None:
    return Nth(number, Granularity.WEEK, month) if 1 <= number <= 5 else None


@GRAMMAR.rule("{year4}-w{two_digits:number}", "{year4}w{two_digits:number}")
def iso_week(year4: int, number: int) -> Expression | None:
    return Within(WeekNumber(number), Year(year4)) if 1 <= number <= 53 else None


@GRAMMAR.rule("{year4}-w{two_digits:number}-{number:day}")
def iso_weekday(year4: int, number: int, day: int) -> Expression | None:
    week = iso_week(year4, number)
    return Within(Weekday(day - 1), week) if week and 1 <= day <= 7 else None


@GRAMMAR.rule("[the] week of|beginning|starting|ending {slashed}")
def week_of(slashed: Expression) -> Expression:
    return Shift(0, Granularity.WEEK, slashed)


@GRAMMAR.rule(
    "w/c {day}",
    "w/b {day}",
    "w/e {day}",
    "wc {day}",
    "[the] week|wk beg. {day}",
    "[the] week|wk commencing|beginning|starting|ending|comm|beg [on] {day}",
)
def week_commencing(day: Expression) -> Expression:
    return Shift(0, Granularity.WEEK, day)


@GRAMMAR.rule(
    "[the] last {unit_one} in {month|year|decade|century|quarter:outer}",
    "[the] {ordinal} {unit_one} in {month|year|decade|century|quarter:outer}",
)
def nth_in(
    unit_one: Granularity, outer: Expression, ordinal: int = -1
) -> Expression | None:
    """Read "the last week in May"; in "last year in May", a month is of a year."""
    size = unit_of(outer)
    return Nth(ordinal, unit_one, outer) if size is None or unit_one < size else None
