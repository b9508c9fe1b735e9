"""English clock times written close to their day: "3. March 08.40", "on 15 at 8:00"."""

from timeline.languages.en.dial import dial_clock, in_the_part, moved, opening
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.hours import hours_of_day
from timeline.model.expression import (
    Between,
    Clock,
    DayOfMonth,
    Expression,
    Modified,
    MonthDay,
    Part,
    Weekday,
    Within,
)
from timeline.model.moment import days_in_month
from timeline.model.policy import PartOfDay

_A_LEAP_YEAR = 2000
_AT = "at|by|until|till|around|about|before|after|since"


@GRAMMAR.rule(
    "{month_day} {hour}.{minute} [h]",
    "{weekday:_}[,] {month_day} {hour}.{minute} [h]",
    "{full_day:month_day} {hour}.{minute} [h]",
)
def dotted_on_day(month_day: Expression, hour: int, minute: int) -> Expression:
    return Within(dial_clock(hour, minute), month_day)


@GRAMMAR.rule(
    "{day_number:day}. {month_name} {clock}",
    "{day_number:day}. {month_name} {hour}.{minute} [h]",
)
def on_dotted_day(
    day: int,
    month_name: int,
    clock: Clock | None = None,
    hour: int = 0,
    minute: int = 0,
) -> Expression | None:
    if not 1 <= day <= days_in_month(_A_LEAP_YEAR, month_name):
        return None
    return Within(clock or dial_clock(hour, minute), MonthDay(month_name, day))


@GRAMMAR.rule(
    "the {part_name}[,] [at] {clock}",
    "the {part_name}[,] at {dial:clock}",
    "{part_name} {clock}",
)
def clock_of_part(part_name: PartOfDay, clock: Clock) -> Expression:
    return in_the_part(clock, part_name)


@GRAMMAR.rule(
    "{weekday} {day_number:day} at {dial|clock:clock}",
    "{weekday} {day_number:day}, {clock}",
)
def on_weekday_and_number(weekday: int, day: int, clock: Clock) -> Expression:
    """Take "Fri 11 at 2" for a day: its hour is told behind it."""
    return Within(clock, Within(Weekday(weekday), DayOfMonth(day)))


@GRAMMAR.rule("{month_day} {hour_word:hour} {number:minute}")
def spoken_on_day(month_day: MonthDay, hour: int, minute: int) -> Expression | None:
    return Within(dial_clock(hour, minute), month_day) if 10 <= minute <= 59 else None


@GRAMMAR.rule("(on) {day_number:day}[,] [at] {clock}")
def on_day_number(day: int, clock: Clock) -> Expression:
    return Within(clock, DayOfMonth(day))


@GRAMMAR.rule("{number:minutes} after {dial|clock:clock} [on] {day}")
def after_hour_on_day(minutes: int, clock: Clock, day: Expression) -> Expression | None:
    later = moved(clock, minutes)
    return Within(later, day) if later and minutes >= 5 else None


@GRAMMAR.rule("(from) {day_number:first} {joint:_} {month_name} {day_number:last}")
def days_before_month(first: int, month_name: int, last: int) -> Expression | None:
    if not 1 <= first < last <= days_in_month(_A_LEAP_YEAR, month_name):
        return None
    return Between(MonthDay(month_name, first), MonthDay(month_name, last))


@GRAMMAR.rule("{zero_hour:clock} {day|day_part:day}")
def four_digits_on_day(clock: Clock, day: Expression) -> Expression:
    return Within(clock, day)


@GRAMMAR.rule("{day_clock:a}{joint_slash:_}{day_clock:b}")
def iso_interval(a: Expression, b: Expression) -> Expression:
    return Between(a, b)


@GRAMMAR.rule(
    "{day}[,] [in the] {edge:_} {part_name}[,] [at] {clock}",
    "{day}[,] [in the] {edge:_} {part_name}[,] at {dial:clock}",
    "{day}[,] [at] {clock} [in the] {edge:_} {part_name}",
)
def clock_of_part_of_day(
    day: Expression, part_name: PartOfDay, clock: Clock
) -> Expression:
    return Within(in_the_part(clock, part_name), day)


@GRAMMAR.rule(
    "{clock} in|on the {part_name} of {day|ordinal_day:day}",
    f"({_AT}) {{dial:clock}} in|on the {{part_name}} of {{day|ordinal_day:day}}",
)
def clock_in_part_of_day(
    clock: Clock, part_name: PartOfDay, day: Expression
) -> Expression:
    return Within(in_the_part(clock, part_name), day)


@GRAMMAR.rule(
    "shortly|soon|just before {clock|dial:clock} in|on the {part_name} "
    "of {day|ordinal_day:day}"
)
def shortly_before_clock(
    clock: Clock, part_name: PartOfDay, day: Expression
) -> Expression:
    return Modified("BEFORE", Within(in_the_part(clock, part_name), day))


@GRAMMAR.rule(
    "shortly|soon|just after {clock|dial:clock} in|on the {part_name} "
    "of {day|ordinal_day:day}"
)
def shortly_after_clock(
    clock: Clock, part_name: PartOfDay, day: Expression
) -> Expression:
    return Modified("AFTER", Within(in_the_part(opening(clock), part_name), day))


@GRAMMAR.rule("{day_clock|day_part:hour}[,] [of] {week}")
def hour_of_week(hour: Expression, week: Expression) -> Expression | None:
    match hour:
        case Within(Clock() | Part() as inner, Weekday() as day):
            return Within(inner, Within(day, week))
        case _:
            return None


@GRAMMAR.rule(
    "{weekday}[,] [at|from] {hours}[,] [of] {week}",
    "{weekday}[,] at|from {bare_hours:hours}[,] [of] {week}",
)
def hours_of_week(weekday: int, hours: Between, week: Expression) -> Expression | None:
    return hours_of_day(Within(Weekday(weekday), week), hours)


@GRAMMAR.rule(
    "[the] {edge:_} {part_name} [at] {clock}",
    "[the] {edge:_} {part_name} at {dial:clock}",
    "{clock} [in the] {edge:_} {part_name}",
)
def clock_of_edge(part_name: PartOfDay, clock: Clock) -> Expression:
    return in_the_part(clock, part_name)
