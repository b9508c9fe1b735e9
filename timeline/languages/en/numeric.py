"""English dates in digits: "2013-03-21", "3/21/2013", "21.3.2013", "on 3/21", "03/2013"."""

from timeline.languages.en.dial import by_day
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.month_day import dated, existing_day, month_first
from timeline.languages.en.number import FIRST_WITH_MONTH, full_year
from timeline.model.expression import (
    Between,
    Clock,
    Expression,
    Month,
    MonthDay,
    Part,
    Weekday,
    Within,
    Year,
)
from timeline.model.policy import PartOfDay

_FRACTIONS = (16,)
_ALWAYS = (24, 7)
# Nobody wrote "3-1663" for a month then.
_FIRST_IN_FIGURES = 1700


@GRAMMAR.rule(
    "{year4}-{month_number:month}-{day_number:day}",
    "{year4}/{month_number:month}/{day_number:day}",
    "{year4}.{month_number:month}.{day_number:day}",
)
def iso(year4: int, month: int, day: int) -> Expression | None:
    return dated(year4, existing_day(month, day))


@GRAMMAR.rule("{eight_digits}", gives="basic_date")
def basic_date(eight_digits: str) -> Expression | None:
    year = int(eight_digits[:4])
    day = existing_day(int(eight_digits[4:6]), int(eight_digits[6:]))
    return dated(year, day) if 1900 <= year < 2100 else None


@GRAMMAR.rule("{basic_date}", shaped=True)
def basic(basic_date: Expression) -> Expression:
    return basic_date


@GRAMMAR.rule("{six_digits}", "{six_digits}z", gives="basic_clock")
def basic_clock(six_digits: str) -> Clock | None:
    hour, minute, second = (int(six_digits[k : k + 2]) for k in (0, 2, 4))
    return Clock(hour, minute, second) if hour < 24 and minute < 60 > second else None


@GRAMMAR.rule(
    "{basic_date}t{run_of_digits|zero_hour|basic_clock:clock}",
    "{basic_date}t{run_of_digits|zero_hour:clock}z",
    shaped=True,
)
def basic_with_clock(basic_date: Expression, clock: Clock) -> Expression:
    return Within(clock, basic_date)


@GRAMMAR.rule(
    "{day_number:a}/{day_number:b}/{year4|two_digits:year}",
    "{day_number:a}/{day_number:b},{year4|two_digits:year}",
    "{day_number:a}/{day_number:b}, {year4:year}",
    "{day_number:a}-{day_number:b}-{year4:year}",
    shaped=True,
)
def full(a: int, b: int, year: int) -> Expression | None:
    return dated(full_year(year), month_first(a, b))


@GRAMMAR.rule("{day_number:a}-{day_number:b}-{two_digits:year}", shaped=True)
def dashed(a: int, b: int, year: int) -> Expression | None:
    """Only if it can be nothing else, such as a score or a number to dial."""
    if 10 <= year <= 31 and max(a, b) <= 12:
        return None
    return dated(full_year(year), month_first(a, b))


@GRAMMAR.rule("{day_number:day}.{day_number:month}.{year4:year}", shaped=True)
def dotted(day: int, month: int, year: int) -> Expression | None:
    """Dots come from Europe, and with them the day comes first."""
    return dated(year, existing_day(month, day) or existing_day(day, month))


@GRAMMAR.rule("{day_number:a}/{day_number:b}", gives="slashed", shaped=True)
def slashed(a: int, b: int) -> MonthDay | None:
    return month_first(a, b)


@GRAMMAR.rule("{day_number:day}.{month_number:month}[.]", gives="dotted", shaped=True)
def dotted_day(day: int, month: int) -> MonthDay | None:
    return existing_day(month, day)


@GRAMMAR.rule(
    "(on|by|until|till|since|before|after|each|every|dated|due) {slashed}",
    "(later|earlier|sooner than) {slashed}",
    "(starting|beginning|effective) {slashed}",
    shaped=True,
)
def partial(slashed: MonthDay) -> Expression:
    return slashed


@GRAMMAR.rule("{day_number:a}/{day_number:b}", shaped=True)
def bare(a: int, b: int) -> Expression | None:
    """Only what can be no fraction and no score: "4/22", but not "3/4"."""
    if max(a, b) <= 12 or (a < b and b in _FRACTIONS) or (a, b) == _ALWAYS:
        return None
    return month_first(a, b)


@GRAMMAR.rule(
    "{slashed|dotted:day}[,] [at|@|around|about|by|-|:|.] {clock}",
    "{slashed|dotted:day}[,] [at|@|around|about|by|-|:|.] {zero_hour:clock}",
    "{slashed|dotted:day}[,] at|@|around|about|by {dial|run_of_digits:clock}",
    "{clock}[,] [on] {slashed|dotted:day}",
    shaped=True,
)
def with_clock(day: MonthDay, clock: Clock) -> Expression:
    return Within(clock, day)


@GRAMMAR.rule(
    "{day_number:day}.{month_number:month}.{two_digits:year}[,] [at] {clock}",
    "{clock}[,] [on] {day_number:day}.{month_number:month}.{two_digits:year}",
    shaped=True,
)
def short_with_clock(
    day: int, month: int, year: int, clock: Clock
) -> Expression | None:
    """Take "14.3.18" for a date, which alone is a version, if an hour is beside it."""
    date = dated(full_year(year), existing_day(month, day))
    return date and Within(clock, date)


@GRAMMAR.rule(
    "{day_number:a}-{day_number:b}-{two_digits:year}[,] [at] {clock}", shaped=True
)
def dashed_with_clock(a: int, b: int, year: int, clock: Clock) -> Expression | None:
    """Take "05-12-13, 08:45 PM" for a stamp, which alone may be a score."""
    date = dated(full_year(year), month_first(a, b))
    return date and Within(clock, date)


@GRAMMAR.rule(
    "{slashed|dotted:day}[,] [at|from|-] {hours}",
    "{slashed|dotted:day}[,] [at|from] {bare_hours:hours}",
    "{slashed|dotted:day}[,] between {between_hours:hours}",
    "{slashed|dotted:day}[,] between {between_bare_hours:hours}",
    "{hours}[,] [on] {slashed|dotted:day}",
    "(between) {between_hours:hours}[,] [on] {slashed|dotted:day}",
    "(between) {between_bare_hours:hours}[,] [on] {slashed|dotted:day}",
    shaped=True,
)
def with_hours(day: MonthDay, hours: Between) -> Expression | None:
    a, b = hours.start, hours.end
    if not isinstance(a, Clock) or not isinstance(b, Clock):
        return None
    a, b = by_day(a, b)
    return Between(Within(a, day), Within(b, day))


@GRAMMAR.rule(
    "{slashed|dotted:day} {part_name}",
    "{slashed:day}, {part_name}",
    "{slashed:day}[,] in [the] {part_name}",
    "{part_name} of [the] {slashed:day}",
)
def with_part(day: MonthDay, part_name: PartOfDay) -> Expression:
    return Within(Part(part_name), day)


@GRAMMAR.rule("{day_clock:a} {joint:_} {slashed|dotted:day}[,] [at] {clock}")
def range_of_clocks(a: Expression, day: MonthDay, clock: Clock) -> Expression:
    return Between(a, Within(clock, day))


@GRAMMAR.rule("(on|by|until|since) {day_number:day}. {month_name:month}", shaped=True)
@GRAMMAR.rule("(on|by|until|since) {day_number:day}.{month_number:month}.", shaped=True)
def partial_dotted(day: int, month: int) -> Expression | None:
    return existing_day(month, day)


@GRAMMAR.rule(
    "{weekday}[,] [the] {slashed|dotted:day}",
    "{weekday}[,] \\({slashed|dotted:day}\\)",
    "{slashed|dotted:day}[,] {weekday}",
    "{slashed|dotted:day} \\({weekday}\\)",
)
def with_weekday(weekday: int, day: MonthDay) -> Expression:
    return Within(Weekday(weekday), day)


@GRAMMAR.rule("{dotted:first} {joint:_} {dotted:last}", shaped=True)
@GRAMMAR.rule("{slashed:first} {joint:_} {slashed:last}", shaped=True)
@GRAMMAR.rule("(between) {slashed:first} {joint_and:_} {slashed:last}", shaped=True)
def range_of_days(first: MonthDay, last: MonthDay) -> Expression:
    return Between(first, last)


@GRAMMAR.rule(
    "{full_day:a} {joint:_} {full_day:b}", "{full_day:a}{joint_slash:_}{full_day:b}"
)
def range_of_full_days(a: Expression, b: Expression) -> Expression:
    return Between(a, b)


@GRAMMAR.rule(
    "{day_number:a}-{day_number:b}-{year4:year}", gives="dashed_day", shaped=True
)
def dashed_day(a: int, b: int, year: int) -> Expression | None:
    return dated(year, month_first(a, b))


@GRAMMAR.rule("{dashed_day:a} {joint:_} {dashed_day:b}", shaped=True)
def range_of_dashed_days(a: Expression, b: Expression) -> Expression:
    return Between(a, b)


@GRAMMAR.rule(
    "{slashed:first} {joint:_} {day_number:a}/{day_number:b}/{year4|two_digits:year}",
    "{slashed:first} {joint:_} {day_number:a}/{day_number:b}, {year4:year}",
    shaped=True,
)
def range_in_year(first: MonthDay, a: int, b: int, year: int) -> Expression | None:
    end = dated(full_year(year), month_first(a, b))
    start = dated(full_year(year), first)
    return Between(start, end) if start and end else None


@GRAMMAR.rule(
    "{year4}-{two_digits:month}",
    "{month_number:month}/{year4}",
    "{month_number:month}-{year4}",
    "{month_number:month} -{year4}",
    "{month_number:month}- {year4}",
    "{year4} -{two_digits:month}",
)
def month(year4: int, month: int) -> Expression | None:
    """Take "2010-11" for two years in a row, and "2010-09" for a month."""
    follows = month == year4 % 100 + 1
    if not 1 <= month <= 12 or follows or year4 < _FIRST_IN_FIGURES:
        return None
    return Within(Month(month), Year(year4))


@GRAMMAR.rule("{year4}/{month_number:number}")
def year_before_month(year4: int, number: int) -> Expression | None:
    """Read "2014/9" as a month, and "1888/9" as two years in a row."""
    follows = number == year4 % 10 + 1 and year4 < FIRST_WITH_MONTH
    return None if follows else month(year4, number)


@GRAMMAR.rule(
    "{day_number:day}/{month_name}/{year4}",
    "{day_number:day}/{month_name} {year4}",
    "{day_number:day}. {month_name} {year4}",
)
def day_named_month(day: int, month_name: int, year4: int) -> Expression | None:
    return dated(year4, existing_day(month_name, day))


@GRAMMAR.rule(
    "{day_number:day}-{month_name}-{two_digits:year}",
    "{day_number:day}/{month_name}/{two_digits:year}",
    "{month_name}/{day_number:day}/{year4|two_digits:year}",
)
def day_named_month_short(day: int, month_name: int, year: int) -> Expression | None:
    return dated(full_year(year), existing_day(month_name, day))


@GRAMMAR.rule("{year4}/{month_name}/{day_number:day}")
def year_named_month(day: int, month_name: int, year4: int) -> Expression | None:
    return dated(year4, existing_day(month_name, day))


@GRAMMAR.rule("{month_name}/{year4}")
def month_and_year(month_name: int, year4: int) -> Expression:
    return Within(Month(month_name), Year(year4))


@GRAMMAR.rule("{month_day:a}{joint_slash:_}{month_day:b}")
def over_month(a: MonthDay, b: MonthDay) -> Expression:
    """Read "July 31/August 1" as from one day to the other."""
    return Between(a, b)


@GRAMMAR.rule("{month_name} {ordinal:first}{joint_slash:_}{ordinal:last}")
def over_night(month_name: int, first: int, last: int) -> Expression | None:
    """Read "April 21st/22nd" as from one day to the next."""
    start, end = existing_day(month_name, first), existing_day(month_name, last)
    return Between(start, end) if start and end and last == first + 1 else None


@GRAMMAR.rule("{month_name}/{day_number:day}", "{day_number:day}/{month_name}")
def named_month(day: int, month_name: int) -> Expression | None:
    return existing_day(month_name, day)
