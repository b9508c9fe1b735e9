"""English clock times: "8 p.m. EST", "half past three", "noon Friday", "0300 GMT"."""

from attrs import evolve

from timeline.languages.en.dial import (
    at_offset,
    dial_clock,
    in_the_half,
    in_the_part,
    of_night,
    opening,
)
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Clock, Expression, MonthDay, Part, Within, Year
from timeline.model.policy import PartOfDay


@GRAMMAR.rule("{hour|hour_word:hour}", gives="dial")
def hour(hour: int) -> Clock:
    return dial_clock(hour)


@GRAMMAR.rule("{hour_word:hour} {number:minute}", gives="dial")
def spoken(hour: int, minute: int) -> Clock | None:
    return dial_clock(hour, minute) if 10 <= minute <= 59 else None


@GRAMMAR.rule("{hour}.{minute}", "{hour}h{minute}", "{hour} h {minute}", gives="dial")
def dotted(hour: int, minute: int) -> Clock:
    return dial_clock(hour, minute)


@GRAMMAR.rule("{hour}h", "{hour}.{minute} h", gives="dial")
def hours(hour: int, minute: int | None = None) -> Clock:
    return Clock(hour, minute, twelve_hour=False)


@GRAMMAR.rule("{hour}h", "{hour}.{minute}h", shaped=True)
def late_hour(hour: int, minute: int = 0) -> Expression | None:
    """Take "15h" and "17.30h" for a time, and "3h" for how long."""
    return Clock(hour, minute) if 13 <= hour <= 23 else None


@GRAMMAR.rule("{hour}:{minute}a", shaped=True)
@GRAMMAR.rule("{hour}a", "{hour}:{minute}a", gives="lettered_hour")
@GRAMMAR.rule("{hour}a", gives="dial")
def with_letter_a(hour: int, minute: int | None = None) -> Clock | None:
    return Clock(hour % 12, minute) if 1 <= hour <= 12 else None


@GRAMMAR.rule("{hour}:{minute}p", shaped=True)
@GRAMMAR.rule("{hour}p", "{hour}:{minute}p", gives="lettered_hour")
@GRAMMAR.rule("{hour}p", gives="dial")
def with_letter_p(hour: int, minute: int | None = None) -> Clock | None:
    return Clock(hour % 12 + 12, minute) if 1 <= hour <= 12 else None


@GRAMMAR.rule(
    "{dial|run_of_digits|clock:clock}ish",
    "{dial|clock:clock} ish",
    "{dial|run_of_digits:clock}ampm",
)
def vague(clock: Clock) -> Expression:
    return clock


@GRAMMAR.rule("{four_digits|three_digits:digits}", gives="run_of_digits")
def military_hour(digits: str | int) -> Clock | None:
    hour, minute = divmod(int(digits), 100)
    if hour > 23 or minute > 59 or not hour:
        return None
    return dial_clock(hour, minute)


@GRAMMAR.rule("{four_digits}h", gives="zero_hour")
def four_digit_hour(four_digits: str) -> Clock | None:
    return military(four_digits)


@GRAMMAR.rule("{four_digits}", gives="zero_hour")
def zero_hour(four_digits: str) -> Clock | None:
    return military(four_digits) if four_digits[0] == "0" else None


@GRAMMAR.rule("{hour}:{minute}", "{hour}:{minute}:{minute:second}", shaped=True)
def digital(hour: int, minute: int, second: int | None = None) -> Expression | None:
    if hour == 24 and (minute or second):
        return None
    return dial_clock(hour, minute, second)


@GRAMMAR.rule("{hour}:{minute}:{minute:second}.{number|three_digits:_}", shaped=True)
def fraction(hour: int, minute: int, second: int) -> Expression | None:
    return None if hour == 24 else dial_clock(hour, minute, second)


@GRAMMAR.rule("{hour}h{minute}", shaped=True)
def continental(hour: int, minute: int) -> Expression:
    return dial_clock(hour, minute)


@GRAMMAR.rule(
    "{dial|clock|run_of_digits:clock} {meridiem}",
    "{hour}.{meridiem}",
    "{hour}+{meridiem}",
    "{dial|clock:clock}{meridiem_ish:meridiem}",
    "{dial|clock:clock} in the {meridiem}",
)
def with_meridiem(
    meridiem: int, clock: Clock | None = None, hour: int = 0
) -> Expression | None:
    clock = clock or dial_clock(hour)
    if clock.twelve_hour:
        return in_the_half(clock, meridiem)
    fits = clock.hour > 12 if meridiem else clock.hour == 0
    return clock if fits and clock.zone is None else None


@GRAMMAR.rule(
    "(at|@|by|from|until|till|til|to|before|after|around|-) {lettered_hour}",
    shaped=True,
)
def lettered(lettered_hour: Clock) -> Expression:
    return lettered_hour


@GRAMMAR.rule("{dial|clock:clock} {part_name}", gives="dial_of_day")
def of_part(clock: Clock, part_name: PartOfDay) -> Clock | None:
    # "16.11 evening" is the evening of a day.
    return in_the_part(clock, part_name) if clock.twelve_hour else None


@GRAMMAR.rule(
    "{dial|clock|run_of_digits:clock} in the [early|late] {part_name}",
    "{dial|clock|run_of_digits:clock} at {part_name}",
    "{clock} [early] {part_name}",
)
def in_part(clock: Clock, part_name: PartOfDay) -> Expression:
    return in_the_part(clock, part_name)


@GRAMMAR.rule(
    "noon|noonish|midday",
    "noon ish",
    "mid-day",
    "high noon",
    "12|twelve noon|midday",
    "12:00 noon",
    "12nn",
)
def noon() -> Expression:
    return Clock(12, 0)


@GRAMMAR.rule(
    "midnight|midnite", "mid-night", "12|twelve midnight", "12:00 midnight", "12mn"
)
def midnight() -> Expression:
    return Clock(24, 0)


@GRAMMAR.rule("{dial} o'clock", "{dial} oclock", "{dial} o' clock", "{dial} o clock")
def o_clock(dial: Clock) -> Expression | None:
    return dial if dial.twelve_hour else None


@GRAMMAR.rule("(at) {hour|teens:hour} o'clock", "(at) {hour|teens:hour} o clock")
def o_clock_of_24(hour: int) -> Expression | None:
    return None if 1 <= hour <= 12 else Clock(hour)


@GRAMMAR.rule("{dial|clock:clock} {zone}", r"{clock} \({zone}\)")
def in_zone(clock: Clock, zone: str) -> Expression | None:
    return evolve(clock, zone=zone) if clock.zone is None else None


@GRAMMAR.rule(
    "{clock} [gmt|utc]+{hour|four_digits:hour}",
    "{clock} [gmt|utc]+{hour}:{minute}",
    "{clock} gmt|utc +{hour}",
    "{clock} +{hour}:{minute}",
    "{clock} +{four_digits:hour}",
)
def east(clock: Clock, hour: int | str, minute: int = 0) -> Expression | None:
    return at_offset(clock, "+", hour, minute)


@GRAMMAR.rule(
    "{clock} gmt-{hour|four_digits:hour}",
    "{clock} utc-{hour|four_digits:hour}",
    "{clock} gmt-{hour}:{minute}",
    "{clock} utc-{hour}:{minute}",
)
def west(clock: Clock, hour: int | str, minute: int = 0) -> Expression | None:
    return at_offset(clock, "-", hour, minute)


@GRAMMAR.rule("{clock} -{four_digits}")
def west_of_mail(clock: Clock, four_digits: str) -> Expression | None:
    """Read "17:21:13 -0600", as mails have it; "09:00 -1700" is a range."""
    far = four_digits[:2] > "12" or four_digits[2:] not in ("00", "30")
    return None if far or clock.second is None else west(clock, four_digits)


@GRAMMAR.rule(
    "{four_digits} {zone}",
    "{four_digits} {zone_name:_} time",
    "{four_digits} local|uk time",
    "{four_digits} hours|hrs [{zone}]",
)
@GRAMMAR.rule(
    "(at|by|from|until|till|to|before|after|since|around|@|-) {four_digits}h",
    shaped=True,
)
@GRAMMAR.rule(
    "(dep|arr|etd|eta) {four_digits}",
    "(dep|arr.) {four_digits}",
    "(etd|eta:) {four_digits}",
    shaped=True,
)
def military(four_digits: str, zone: str | None = None) -> Clock | None:
    hour, minute = int(four_digits[:2]), int(four_digits[2:])
    return Clock(hour, minute, zone=zone) if hour < 24 and minute < 60 else None


@GRAMMAR.rule("{full_day}t{clock}", "{full_day}t{clock}z", "{full_day}t{hour}")
def iso(
    full_day: Expression, clock: Clock | None = None, hour: int = 0
) -> Expression | None:
    return Within(clock or Clock(hour), full_day)


@GRAMMAR.rule("{full_day}t{clock}+{hour}:{minute}")
def iso_east(
    full_day: Expression, clock: Clock, hour: int, minute: int
) -> Expression | None:
    zoned = at_offset(clock, "+", hour, minute)
    return zoned and Within(zoned, full_day)


@GRAMMAR.rule("{full_day}t{clock}-{hour}:{minute}")
def iso_west(
    full_day: Expression, clock: Clock, hour: int, minute: int
) -> Expression | None:
    zoned = at_offset(clock, "-", hour, minute)
    return zoned and Within(zoned, full_day)


@GRAMMAR.rule("t{clock}")
def iso_clock(clock: Clock) -> Expression:
    return clock


@GRAMMAR.rule(
    "{clock}[,] [on|at|in] {day|day_part|ordinal_day:day}",
    "{clock} sharp|prompt [on] {day|day_part:day}",
    "{dial_of_day|lettered_hour:clock} [on] {day}",
    "{day|day_part|ordinal_day:day}[,] [at|@|around|about|for|on|-|:|.|from] {clock}",
    "{day|day_part:day}[,] [at|@|around|about|for] {zero_hour|lettered_hour:clock}",
    "{day|day_part|ordinal_day:day}[,] at|@ {dial|run_of_digits:clock}",
    "{day|day_part|ordinal_day:day} around|about {dial|run_of_digits:clock}",
    "{day|day_part|ordinal_day:day}[,] [at] {dial_of_day:clock}",
    "(at) {dial:clock} on|, {day|day_part:day}",
    "(or) {dial:clock} on {day_part:day}",
    "(at {dial:_} or) {dial:clock} [on] {day}",
    "(at|@|by|around|until|before|after|since) {dial:clock} [on] {day|day_part:day}",
    "(at|by|around|until|before|after|since) {run_of_digits|zero_hour:clock} on {day}",
    "(later|earlier|sooner than) {dial:clock} [on] {day|day_part:day}",
)
def on_day(clock: Clock, day: Expression) -> Expression | None:
    if isinstance(day, Within) and day.inner == Part(PartOfDay.MORNING):
        clock = in_the_part(opening(clock), PartOfDay.MORNING)
    if isinstance(day, Within) and day.inner == Part(PartOfDay.NIGHT):
        return of_night(clock, day)
    return Within(clock, day)


@GRAMMAR.rule("{dial:clock}[,] {day_part:day}")
def dial_on_part(clock: Clock, day: Within) -> Expression | None:
    """Leave "14 March 9 am" to the 14th."""
    return None if isinstance(day.outer, MonthDay) else on_day(clock, day)


@GRAMMAR.rule("{clock} ·|•|-|– {full_day}", "{clock} ·|• {month_day:full_day}")
def stamp(clock: Clock, full_day: Expression) -> Expression:
    """Read the stamp of a post: "2:47 PM · Mar 9, 2026"."""
    return Within(clock, full_day)


@GRAMMAR.rule(
    "{weekday:_} {month_day} {clock} {year4}",
    "{weekday:_} {month_day}, {clock} {year4}",
    "{weekday:_}, {month_day} {clock} {year4}",
    "{month_day} {clock} {year4}",
)
def before_year(month_day: MonthDay, clock: Clock, year4: int) -> Expression:
    return Within(clock, Within(month_day, Year(year4)))
