"""English ranges: "March 3 to 5", "3:30-4:30pm", "from 2010 to 2012".

An end that cannot stand alone ("3 to 5 March") makes one expression with both bounds.
"""

import re

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.joint import (
    JOINTS,
    UNTIL,
    WORDS,
    is_after,
    is_aside,
    joint_of,
)
from timeline.languages.en.month_day import existing_day
from timeline.languages.en.moved import is_joint_of_moved, parted, put_off
from timeline.languages.en.sharing import shared
from timeline.model.expression import (
    Anchor,
    Between,
    DayOfMonth,
    Deictic,
    Expression,
    Month,
    MonthDay,
    Part,
    Reference,
    Shift,
    Vague,
    Weekday,
    Within,
)
from timeline.model.mention import Mention
from timeline.model.record import Span
from timeline.model.unit import unit_of

_NOW = Reference(Vague.PRESENT)
_OWNED = re.compile(r"['’]s ")
_LONGEST_JOINT = len(" through at least ")


def patterns_joining(first: str, last: str) -> tuple[str, ...]:
    """Return the patterns that join two ends."""
    return f"{first} {{joint:_}} {last}", f"(between) {first} {{joint_and:_}} {last}"


def _month_days(month: int, first: int, last: int) -> Between | None:
    start, end = existing_day(month, first), existing_day(month, last)
    return Between(start, end) if start and end and first < last else None


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
    "{month_name}[,] from [the] {ordinal:first} {joint:_} [the] {ordinal:last}",
    "{month_name}[,] between [the] {ordinal:first} {joint_and:_} [the] {ordinal:last}",
    "{day_number:first}. {joint:_} {day_number:last}. {month_name}",
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


@GRAMMAR.rule(
    f"(between) {{month_name}} {_DAY_A} {{joint_and:_}} {_DAY_B}[,] [of] {{year}}"
)
@GRAMMAR.rule(
    f"(between) {_DAY_A} {{joint_and:_}} {_DAY_B} [day] [of] {{month_name}}[,] [of] {{year}}"
)
def days_between_of_year(
    month_name: int, first: int, last: int, year: Expression
) -> Expression | None:
    return _of_year(_month_days(month_name, first, last), year)


@GRAMMAR.rule("{days_of_month}")
def days(days_of_month: Between) -> Expression:
    return days_of_month


@GRAMMAR.rule(
    "{days_of_month|weekday_run:days}[,] [at|@|from] {clock|hours:_}",
    "{days_of_month|weekday_run:days}[,] [from] {hours:_}[,] daily",
    "{days_of_month|weekday_run:days}[,] [from] {hours:_}[,] each|every day",
)
def days_and_hour(days: Between) -> Expression:
    """Keep the days of "12-13 August, 9am" together; what is read again has the hour."""
    return days


@GRAMMAR.rule(
    "[the] {day_number|ordinal:first} {month_name} {joint:_} {number:last}{ordinal_sign:_} "
    "(,|.|;|!|?|for|at|with|when|while|because)"
)
def days_to_ordinal(first: int, month_name: int, last: int) -> Between | None:
    """Read "3rd June to 20th", but "3rd June to 20th July" as a day of each."""
    return _month_days(month_name, first, last)


@GRAMMAR.rule("{weekday}[,] {days_of_month}")
@GRAMMAR.rule("{weekday}[,] {days_of_month}[,] [of] {year}")
def days_from_weekday(
    weekday: int, days_of_month: Between, year: Expression | None = None
) -> Between | None:
    """Read "Monday, June 3 to the 7th", of which "June 3 to the 7th" is no part."""
    days = days_of_month if year is None else _of_year(days_of_month, year)
    return days and Between(Within(Weekday(weekday), days.start), days.end)


@GRAMMAR.rule("{days_of_month}[,] [of] {year}")
def days_of_year(days_of_month: Between, year: Expression) -> Expression | None:
    return _of_year(days_of_month, year)


_FIRST, _LAST = (f"{{month_name:a}} {_DAY_A}", f"{_DAY_B} [day] [of] {{month_name:b}}")


@GRAMMAR.rule(
    "{month_name:a} {day_number:first}{joint:_}{month_name:b} {day_number:last}",
    *patterns_joining(_FIRST, _LAST),
    *patterns_joining(f"{{weekday}}[,] {_FIRST}", _LAST),
)
def days_of_two_months(
    a: int, first: int, b: int, last: int, weekday: int | None = None
) -> Between | None:
    """Read "June 30-July 2", and "June 3 to 7 June", of which "June 3 to 7" is no part."""
    start, end = existing_day(a, first), existing_day(b, last)
    if not start or not end:
        return None
    return Between(start if weekday is None else Within(Weekday(weekday), start), end)


@GRAMMAR.rule(
    *patterns_joining(_FIRST, f"{_LAST}[,] {{year}}"),
    *patterns_joining(f"{{weekday:_}}[,] {_FIRST}", f"{_LAST}[,] {{year}}"),
)
def days_of_two_months_of_year(
    a: int, first: int, b: int, last: int, year: Expression
) -> Between | None:
    days = days_of_two_months(a, first, b, last)
    return days and _of_year(days, year)


_WEEKDAY_A, _WEEKDAY_B = f"{{weekday:a}}[,] {_DAY_A}", f"{{weekday:b}}[,] {_DAY_B}"


@GRAMMAR.rule(
    f"{_WEEKDAY_A} {{joint:_}} {_WEEKDAY_B} [of] {{month}}", gives="weekday_run"
)
@GRAMMAR.rule(f"{_WEEKDAY_A} {{joint:_}} {_WEEKDAY_B} [of] {{month}}")
def weekdays_of_month(
    a: int, first: int, b: int, last: int, month: Expression
) -> Expression:
    """Keep the weekdays of a bare month, of which they tell the year."""
    if not isinstance(month, Month):
        outer = Within(DayOfMonth(first), month)
        return Between(outer, Within(DayOfMonth(last), month))
    start = Within(Weekday(a), MonthDay(month.number, first))
    return Between(start, Within(Weekday(b), MonthDay(month.number, last)))


@GRAMMAR.rule(
    f"{_WEEKDAY_A} {{joint_and:_}} {_WEEKDAY_B} [of] {{month}}", gives="weekday_run"
)
@GRAMMAR.rule(f"{_WEEKDAY_A} {{joint_and:_}} {_WEEKDAY_B} [of] {{month}}")
def two_weekdays_of_month(
    a: int, first: int, b: int, last: int, month: Expression
) -> Expression | None:
    days = weekdays_of_month(a, first, b, last, month)
    return days if last == first + 1 else None


@GRAMMAR.rule(
    *patterns_joining(_DAY_A, f"{_DAY_B} in|of {{month}}"),
    "{month}[,] from [the] {ordinal:first} {joint:_} [the] {ordinal:last}",
    "{month}[,] between [the] {ordinal:first} {joint_and:_} [the] {ordinal:last}",
)
def days_in(first: int, last: int, month: Expression) -> Expression | None:
    if first >= last:
        return None
    return Between(Within(DayOfMonth(first), month), Within(DayOfMonth(last), month))


@GRAMMAR.rule(*patterns_joining(_DAY_A, f"{_DAY_B} {{month}}"))
def days_of_deictic(first: int, last: int, month: Expression) -> Expression | None:
    return days_in(first, last, month) if isinstance(month, Deictic) else None


@GRAMMAR.rule("{day:a}{joint:_}{day:b}", "{month:a}{joint:_}{month:b}")
def run_together(a: Expression, b: Expression) -> Expression:
    """Read "Mon, June 2-Wed, June 4", where a hyphen would else be a space."""
    return Between(shared(a, b), b)


def join_ranges(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Make a range of two dates that are joined: "from March 3 to May 5".

    Each end can stand alone, so the rules have found both.
    """
    joined: list[Mention] = []
    for mention in parted(text, mentions):
        if joined and _are_joined(text, joined[-1], mention):
            joined.append(_range(joined.pop(), mention))
        elif joined and is_joint_of_moved(text, joined[-1], mention):
            later = put_off(joined[-1].expression, mention.expression)
            joined.append(evolve(mention, expression=later))
        else:
            joined.append(mention)
    return tuple(joined)


def _are_joined(text: Text, first: Mention, last: Mention) -> bool:
    start, end = first.span.end, last.span.start
    if end - start > _LONGEST_JOINT or first.ends or last.ends:
        return False
    joint = joint_of(text, first, last)
    if joint not in JOINTS and not (
        joint == "and" and is_after(text, first, "between")
    ):
        return False
    if is_joint_of_moved(text, first, last):
        return False
    if _OWNED.match(text.raw, last.span.end) and not is_after(text, first, "from"):
        # "a change on Friday to December's figures"
        return False
    if joint in _SIGNS and _explains(last.expression):
        return False
    if is_aside(text, first, last, joint):
        return False
    begins = unit_of(first.expression) or first.expression == _NOW
    ends = unit_of(last.expression) or (last.expression == _NOW and joint in UNTIL)
    return bool(begins) and bool(ends)


def _explains(said: Expression) -> bool:
    """Tell whether a dash sets it apart: "9 May - morning", "9 May - the day after"."""
    counted = isinstance(said, Deictic | Shift) and said.anchor is Anchor.TOLD
    return counted or isinstance(said, Part)


_SIGNS = JOINTS - WORDS - {"up to", "up until", "through to"}


def _range(first: Mention, last: Mention) -> Mention:
    return Mention(
        Span(first.span.start, last.span.end),
        Between(shared(first.expression, last.expression), last.expression),
        "en.range.join_ranges",
        ends=(first.span, last.span),
    )
