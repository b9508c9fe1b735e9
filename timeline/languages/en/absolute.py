"""English calendar dates: "March 21, 2013", "21 March", "in 1989", "44 BC"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.month_day import dated, existing_day
from timeline.languages.en.number import full_year
from timeline.model.expression import (
    Anchor,
    DayOfMonth,
    Deictic,
    Deixis,
    Expression,
    Holiday,
    Month,
    MonthDay,
    Shift,
    Weekday,
    Within,
    Year,
)
from timeline.model.granularity import Granularity

_LONGEST_MONTH = 31
_OF_THE_TEXT = (Anchor.TOLD, Anchor.COMPARED)
_TWENTY_SOME = (22, 23)


def _month_day(month: int, day: int) -> MonthDay | None:
    """Take "31 February" for what it says: that there is no such day is told later."""
    return MonthDay(month, day) if 1 <= day <= _LONGEST_MONTH else None


@GRAMMAR.rule("{year4}")
def year(year4: int) -> Expression:
    return Year(year4)


@GRAMMAR.rule(
    "the year|years [of] {year4}",
    "the year {year_in_words|recent_year:year4}",
    "(in|of|for|since|during|until) year {year4}",
    "calendar [year] {year4}",
    "{year_in_words:year4}",
)
def year_named(year4: int) -> Expression:
    return Year(year4)


@GRAMMAR.rule("{year_short}")
def year_abbreviated(year_short: int) -> Expression:
    return Year(year_short)


@GRAMMAR.rule("[the year] {number} {era}", "[the year] {year4:number} {era}")
def year_of_era(number: int, era: int) -> Expression:
    return Year(number if era > 0 else 1 - number)


@GRAMMAR.rule(
    "ad {number}",
    "a.d. {number}",
    "ad {year4:number}",
    "a.d. {year4:number}",
    "{before_era:era} {number}",
)
def year_after_era(number: int, era: int = 1) -> Expression | None:
    return year_of_era(number, era) if number <= _LAST_YEAR else None


_LAST_YEAR = 9999


@GRAMMAR.rule("{month_name}")
def month(month_name: int) -> Expression:
    return Month(month_name)


@GRAMMAR.rule("[the] [whole|entire] month of {month}")
def month_named(month: Expression) -> Expression:
    return month


@GRAMMAR.rule("[the] whole|entire|full|calendar year [of] {year4}")
def whole_year(year4: int) -> Expression:
    return Year(year4)


@GRAMMAR.rule(
    "{month_name} [of] {recent_year:year}",
    "{month_day:day}[,] {recent_year:year}",
)
def of_recent_year(
    year: int, month_name: int = 0, day: MonthDay | None = None
) -> Expression:
    return Within(day or Month(month_name), Year(year))


@GRAMMAR.rule(
    "[this] {month_name}[,] [of] {year}", "{year} {month_name}", "{year}'s {month_name}"
)
def month_of_relative_year(month_name: int, year: Expression) -> Expression | None:
    # "In June, the year-on-year rate fell."
    return None if year == _THE_YEAR else Within(Month(month_name), year)


_THE_YEAR = Deictic(Deixis.THIS, Granularity.YEAR, Anchor.COMPARED)


@GRAMMAR.rule(
    "{year}[,] in {month_name}",
    "{year} on {month_day|holiday:day}",
    "{year} at {holiday:day}",
)
def in_relative_year(
    year: Expression, month_name: int = 0, day: MonthDay | Holiday | None = None
) -> Expression | None:
    """Read "last year in May", "two years ago on 5 May"; a year named stands alone."""
    if not isinstance(year, Deictic | Shift) or year.anchor in _OF_THE_TEXT:
        return None
    return Within(day or Month(month_name), year)


@GRAMMAR.rule("[the|this] coming|upcoming {month_day|full_day:day}")
def coming_day(day: Expression) -> Expression:
    return Deictic(Deixis.NEXT, day) if isinstance(day, MonthDay) else day


# In "May 1 may be late" the number is of the month in front.
@GRAMMAR.rule(
    "{month_name} [the] {day_number|ordinal:day}", "{month_name} {day_number:day} (may)"
)
def month_day(month_name: int, day: int) -> Expression | None:
    # "In April 31 people died" counts people.
    return existing_day(month_name, day)


@GRAMMAR.rule(
    "[the] {ordinal:day} [day] [of] {month_name}",
    "[the] {day_number:day} [of] {month_name}",
)
def day_month(month_name: int, day: int) -> Expression | None:
    return _month_day(month_name, day)


@GRAMMAR.rule("{month_day}[,] [of] {year}", "{year}[,] {month_day}")
def day_of_year(month_day: MonthDay, year: Expression) -> Expression:
    return Within(month_day, year)


@GRAMMAR.rule(
    "[the] {ordinal:day} [day] of [the] {month}",
    "[the] {number:day}{ordinal_sign:_} {month}",
    "{day_number:day} {month}",
    "{month} {ordinal:day}",
)
def day_of_month(day: int, month: Expression) -> Expression | None:
    if isinstance(month, Month):
        return _month_day(month.number, day)
    if isinstance(month, Within) and isinstance(month.inner, Month):
        found = _month_day(month.inner.number, day)
        return Within(found, month.outer) if found else None
    return Within(DayOfMonth(day), month) if 1 <= day <= 31 else None


@GRAMMAR.rule(
    "{ones|teens|tens|number:day} {month_name}[,] {year_in_words|recent_year:year4}",
    "{tens} {ones:day} {month_name}[,] {year_in_words|recent_year:year4}",
    "{month_name} {ones|teens|tens:day}[,] {year_in_words|recent_year:year4}",
)
def day_month_in_words(
    day: int, month_name: int, year4: int, tens: int = 0
) -> Expression | None:
    return dated(year4, existing_day(month_name, tens + day))


@GRAMMAR.rule("the {number:day}{ordinal_sign:_}")
def day_of_the_month(day: int) -> Expression | None:
    return DayOfMonth(day) if 1 <= day <= 31 else None


@GRAMMAR.rule(
    "(on|by|until|till|since|before|after) the {late_ordinal:day}",
    "(on|by|until|till|since|before|after) the {tens} {ordinal:day}",
)
def day_in_words(day: int, tens: int = 0) -> Expression | None:
    """Read "on the twenty-first", where "on the second" may be any second."""
    return DayOfMonth(tens + day) if tens + day <= _LONGEST_MONTH else None


@GRAMMAR.rule(
    "(on|by|until|till|since|from|before|after) the {day_number:day}d", shaped=True
)
@GRAMMAR.rule("the {day_number:day}d", gives="ordinal_day")
def old_ordinal_day(day: int) -> Expression | None:
    return DayOfMonth(day) if day in _TWENTY_SOME else None


@GRAMMAR.rule(
    "{month_name} [the] {day_number:day}d",
    "[the] {day_number:day}d [of] {month_name}",
)
def old_month_day(month_name: int, day: int) -> Expression | None:
    """Read "June 2d", but not "June 2D"."""
    return MonthDay(month_name, day) if day in (2, 3, *_TWENTY_SOME) else None


@GRAMMAR.rule("[the] {number:day}{ordinal_sign:_}", gives="ordinal_day")
def ordinal_day(day: int) -> Expression | None:
    return DayOfMonth(day) if 1 <= day <= 31 else None


@GRAMMAR.rule(
    "{weekday}[,] [the] {ordinal_day:day}",
    "[this] [coming|past] {weekday}[,] [the] {month_day|full_day|day_of_month:day}",
    "next|nxt|last {weekday}[,] [the] {month_day|full_day|day_of_month:day}",
    "{month_day|full_day:day}[,] [a] {weekday}",
    "{month_day|full_day:day} \\({weekday}\\)",
    "[the] {ordinal_day:day}, a {weekday}",
    "{weekday}, {day_of_month:day}",
    "{weekday} , {month_day|full_day|day_of_month:day}",
)
def weekday_and_date(weekday: int, day: Expression) -> Expression:
    return Within(Weekday(weekday), day)


@GRAMMAR.rule(
    "[next|this] {weekday} \\({month_name} {day_number:day}\\)",
    "[next|this] {weekday} \\({day_number:day} {month_name}\\)",
)
def weekday_explained(weekday: int, month_name: int, day: int) -> Expression:
    return Within(Weekday(weekday), MonthDay(month_name, day))


@GRAMMAR.rule("{month_name}[,] {weekday}[,] {number:day}{ordinal_sign:_}")
def month_weekday_and_day(month_name: int, weekday: int, day: int) -> Expression | None:
    found = _month_day(month_name, day)
    return Within(Weekday(weekday), found) if found else None


@GRAMMAR.rule("{weekday}[,] the {ordinal:day}", "{weekday}[,] {late_ordinal:day}")
def weekday_and_ordinal(weekday: int, day: int) -> Expression | None:
    return Within(Weekday(weekday), DayOfMonth(day)) if 1 <= day <= 31 else None


@GRAMMAR.rule("{month_name}, [the] {ordinal_day:day}[,] {year4}")
def day_after_comma(month_name: int, day: DayOfMonth, year4: int) -> Expression | None:
    return dated(year4, existing_day(month_name, day.day))


@GRAMMAR.rule("{month_name}-{day_number:day}-{year4}")
def hyphenated(month_name: int, day: int, year4: int) -> Expression | None:
    return dated(year4, existing_day(month_name, day))


@GRAMMAR.rule("{month_day} in {year4}")
def day_in_year(month_day: MonthDay, year4: int) -> Expression | None:
    return dated(year4, month_day)


@GRAMMAR.rule("{month_name} in {year4}")
def month_in_year(month_name: int, year4: int) -> Expression:
    return Within(Month(month_name), Year(year4))


@GRAMMAR.rule("[the] ides of {month_name}")
def ides(month_name: int) -> Expression:
    """The Roman middle of a month: the 15th of four of them, else the 13th."""
    return MonthDay(month_name, 15 if month_name in (3, 5, 7, 10) else 13)


@GRAMMAR.rule("{month_name} of {two_digits}")
def of_short_year(month_name: int, two_digits: int) -> Expression | None:
    if two_digits <= 31:
        return None
    return Within(Month(month_name), Year(full_year(two_digits)))


@GRAMMAR.rule("{month_name} {tens} {ones}")
def month_day_in_words(month_name: int, tens: int, ones: int) -> Expression | None:
    return _month_day(month_name, tens + ones)


@GRAMMAR.rule("{month_day} , {year4}")
def full_day_spaced(month_day: MonthDay, year4: int) -> Expression | None:
    return dated(year4, month_day)
