"""English ranges: "March 3 to 5", "3:30-4:30pm", "from 2010 to 2012", "1939-45".

An end that cannot stand alone ("3 to 5 March") makes one expression with both bounds.
"""

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.sharing import shared
from timeline.model.expression import (
    Between,
    Clock,
    DayOfMonth,
    Expression,
    MonthDay,
    Part,
    Reference,
    Vague,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.moment import days_in_month
from timeline.model.record import Span
from timeline.model.unit import unit_of

_A_LEAP_YEAR = 2000
_NOW = Reference(Vague.PRESENT)
_JOINTS = frozenset(
    ["to", "-", "–", "—", "~", "through", "thru", "until", "till", "til", "up to"]
)
_WORDS = frozenset(filter(str.isalpha, _JOINTS))
_LONGEST_JOINT = 11
_REACH = 24


def _joined(first: str, last: str) -> tuple[str, ...]:
    """Return the patterns that join two ends."""
    return f"{first} {{joint:_}} {last}", f"(between) {first} {{joint_and:_}} {last}"


def _month_days(month: int, first: int, last: int) -> Between | None:
    longest = days_in_month(_A_LEAP_YEAR, month)
    if not 1 <= first < last <= longest:
        return None
    return Between(MonthDay(month, first), MonthDay(month, last))


def _of_year(days: Between | None, year: Expression) -> Between | None:
    if days is None or not isinstance(days.start, MonthDay):
        return None
    if not isinstance(days.end, MonthDay):
        return None
    return Between(Within(days.start, year), Within(days.end, year))


_DAY_A, _DAY_B = "[the] {day_number|ordinal:first}", "[the] {day_number|ordinal:last}"


@GRAMMAR.rule(
    f"{{month_name}} {_DAY_A} {{joint:_}} {_DAY_B}",
    f"{_DAY_A} {{joint:_}} {_DAY_B} [day] [of] {{month_name}}",
    gives="days_of_month",
)
def days_joined(month_name: int, first: int, last: int) -> Between | None:
    return _month_days(month_name, first, last)


@GRAMMAR.rule(
    f"{{month_name}} {_DAY_A} {{joint_and:_}} {_DAY_B}",
    f"{_DAY_A} {{joint_and:_}} {_DAY_B} [day] [of] {{month_name}}",
    gives="days_of_month",
)
def days_running(month_name: int, first: int, last: int) -> Between | None:
    return _month_days(month_name, first, last) if last == first + 1 else None


@GRAMMAR.rule(f"(between) {{month_name}} {_DAY_A} {{joint_and:_}} {_DAY_B}")
@GRAMMAR.rule(f"(between) {_DAY_A} {{joint_and:_}} {_DAY_B} [day] [of] {{month_name}}")
def days_between(month_name: int, first: int, last: int) -> Expression | None:
    return _month_days(month_name, first, last)


@GRAMMAR.rule("{days_of_month}")
def days(days_of_month: Between) -> Expression:
    return days_of_month


@GRAMMAR.rule("{days_of_month}[,] [of] {year}")
def days_of_year(days_of_month: Between, year: Expression) -> Expression | None:
    return _of_year(days_of_month, year)


@GRAMMAR.rule(
    "{month_name:a} {day_number:first}{joint:_}{month_name:b} {day_number:last}"
)
def days_of_two_months(a: int, first: int, b: int, last: int) -> Expression | None:
    if first > days_in_month(_A_LEAP_YEAR, a) or last > days_in_month(_A_LEAP_YEAR, b):
        return None
    return Between(MonthDay(a, first), MonthDay(b, last))


@GRAMMAR.rule(
    "{weekday:a} [the] {day_number|ordinal:first} {joint:_} "
    "{weekday:b} [the] {day_number|ordinal:last} {month}",
)
def weekdays_of_month(
    a: int, first: int, b: int, last: int, month: Expression
) -> Expression:
    del a, b
    return Between(Within(DayOfMonth(first), month), Within(DayOfMonth(last), month))


@GRAMMAR.rule(
    *_joined("{day_number|ordinal:first}", "{day_number|ordinal:last} in|of {month}")
)
def days_in(first: int, last: int, month: Expression) -> Expression | None:
    if first >= last:
        return None
    return Between(Within(DayOfMonth(first), month), Within(DayOfMonth(last), month))


@GRAMMAR.rule("{year4}{joint:_}{two_digits}", "{year4}{joint_slash:_}{two_digits}")
def short_years(year4: int, two_digits: int) -> Expression | None:
    first = year4 % 100
    # "1990-05" is a month, but nobody writes the next year's number for one.
    if two_digits <= first or (two_digits < 13 and two_digits > first + 1):
        return None
    return Between(Year(year4), Year(year4 - first + two_digits))


@GRAMMAR.rule("{clock:a} {joint:_} {clock|dial:b}", gives="hours")
def hours(a: Clock, b: Clock) -> Between:
    return Between(*_span(a, b))


@GRAMMAR.rule("{dial:a} {joint:_} {clock:b}", gives="hours")
def hours_before(a: Clock, b: Clock) -> Between:
    return Between(*_span(a, b))


@GRAMMAR.rule(
    "{clock:a} {joint_and:_} {clock|dial:b}",
    "{dial:a} {joint_and:_} {clock:b}",
    gives="between_hours",
)
def hours_between(a: Clock, b: Clock) -> Between:
    return Between(*_span(a, b))


@GRAMMAR.rule(
    "{dial:a} {joint:_} {dial:b}",
    "{zero_hour:a} {joint:_} {zero_hour|dial|run_of_digits:b}",
    gives="bare_hours",
)
def bare_hours(a: Clock, b: Clock) -> Between:
    return Between(*_span(a, b))


@GRAMMAR.rule("{dial:a} {joint_and:_} {dial:b}", gives="between_bare_hours")
def between_bare_hours(a: Clock, b: Clock) -> Between:
    return Between(*_span(a, b))


def _span(a: Clock, b: Clock) -> tuple[Clock, Clock]:
    """Let the half of the day that is said of one end tell that of the other."""
    if b.zone and not a.zone:
        a = evolve(a, zone=b.zone)
    if a.twelve_hour and not b.twelve_hour:
        hours = [h for h in (a.hour % 12, a.hour % 12 + 12) if _before(h, a, b)]
        return evolve(a, hour=max(hours, default=a.hour), twelve_hour=False), b
    return a, b


def _before(hour: int, a: Clock, b: Clock) -> bool:
    return (hour, a.minute or 0) < (b.hour or 24, b.minute or 0)


@GRAMMAR.rule("{hours}")
def clocks(hours: Between) -> Expression:
    return hours


@GRAMMAR.rule("(between) {clock:a} {joint_and:_} {clock|dial:b}")
@GRAMMAR.rule("(between) {dial:a} {joint_and:_} {clock:b}")
def clocks_between(a: Clock, b: Clock) -> Expression:
    return Between(*_span(a, b))


@GRAMMAR.rule(
    "{day|day_part|ordinal_day:day}[,] [at|from|-|.] {hours}",
    "{day|day_part|ordinal_day:day}[,] [at|from] {bare_hours:hours}",
    "{day|day_part|ordinal_day:day}[,] between {between_hours:hours}",
    "{day|day_part|ordinal_day:day}[,] between {between_bare_hours:hours}",
    "{hours}[,] [on|of] {day|day_part:day}",
    "(from) {bare_hours:hours}[,] [on|of] {day}",
    "(between) {between_bare_hours:hours}[,] [on|of] {day|day_part:day}",
    "{bare_hours:hours} on {day}",
    "{bare_hours:hours} {day_part:day}",
    "(between) {between_hours:hours}[,] [on|of] {day|day_part:day}",
)
def hours_of_day(day: Expression, hours: Between) -> Expression | None:
    if isinstance(day, Within) and isinstance(day.inner, Clock):
        return None
    a, b = hours.start, hours.end
    if not isinstance(a, Clock) or not isinstance(b, Clock):
        return None
    return Between(Within(a, day), Within(b, day))


@GRAMMAR.rule("{hour:first}h {joint:_} {hour:last}h", shaped=True)
def hours_marked(first: int, last: int) -> Expression | None:
    return Between(Clock(first), Clock(last)) if first < last <= 24 else None


@GRAMMAR.rule(
    "{month_day}[,] {hours}[,] {year4}",
    "{weekday:_}[,] {month_day}[,] {hours}[,] {year4}",
)
def hours_before_year(
    month_day: MonthDay, hours: Between, year4: int
) -> Expression | None:
    return hours_of_day(Within(month_day, Year(year4)), hours)


@GRAMMAR.rule("{day_clock:a} {joint:_} {day_clock:b}")
def clocks_of_days(a: Expression, b: Expression) -> Expression:
    return Between(a, b)


@GRAMMAR.rule("{dial:a} {joint:_} {dial_of_day:b}")
def hours_of_part(a: Clock, b: Clock) -> Expression:
    return Between(*_span(a, b))


@GRAMMAR.rule(*_joined("{day_clock:a}", "{clock|dial:b}"))
def clock_of_same_day(a: Expression, b: Clock) -> Expression | None:
    if not isinstance(a, Within) or not isinstance(a.inner, Clock):
        return None
    start, end = _span(a.inner, b)
    return Between(Within(start, a.outer), Within(end, a.outer))


def join_ranges(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Make a range of two dates that are joined: "from March 3 to May 5".

    Each end can stand alone, so the rules have found both.
    """
    joined: list[Mention] = []
    for mention in mentions:
        if joined and _are_joined(text, joined[-1], mention):
            joined.append(_range(joined.pop(), mention))
        else:
            joined.append(mention)
    return tuple(joined)


def _are_joined(text: Text, first: Mention, last: Mention) -> bool:
    start, end = first.span.end, last.span.start
    if end - start > _LONGEST_JOINT or first.ends or last.ends:
        return False
    joint = text.raw[start:end].strip().lower()
    if joint not in _JOINTS and not (joint == "and" and _after_between(text, first)):
        return False
    if isinstance(last.expression, Part) and joint not in _WORDS:
        # "November 9th - morning"
        return False
    begins = unit_of(first.expression) or first.expression == _NOW
    return bool(begins) and unit_of(last.expression) is not None


def _after_between(text: Text, mention: Mention) -> bool:
    start = mention.span.start
    before = text.raw[max(0, start - _REACH) : start]
    return before.rstrip()[-7:].lower() == "between"


def _range(first: Mention, last: Mention) -> Mention:
    return Mention(
        Span(first.span.start, last.span.end),
        Between(shared(first.expression, last.expression), last.expression),
        "en.range.join_ranges",
        ends=(first.span, last.span),
    )
