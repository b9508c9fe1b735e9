"""English clock times told from the hour: "half past three", "half five", "ten to six pm"."""

from timeline.languages.en.dial import dial_clock, moved
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Clock, Expression, Within

_FIVE, _HALF = 5, 30


@GRAMMAR.rule(
    "{minutes_past:minutes} past {dial|clock:clock}",
    "{number:minutes} past {dial|clock:clock}",
    "{number:minutes} minute|minutes|mins|min past|after {dial|spoken|clock:clock}",
    "[a] quarter after {dial|clock:clock}",
    "{fives:minutes} after {clock}",
)
def past(clock: Clock, minutes: int = 15) -> Expression | None:
    return moved(clock, minutes)


@GRAMMAR.rule(
    "[a] quarter to|of|till|til|before {dial|clock:clock}",
    "{number:minutes} minute|minutes|mins|min to|of|before|till|til {dial|spoken|clock:clock}",
    "{fives:minutes} before|of {clock}",
    "(at|by|around|about|until|since|after|before) {fives:minutes} to|till|til {clock}",
)
def to(clock: Clock, minutes: int = 15) -> Expression | None:
    return moved(clock, -minutes)


@GRAMMAR.rule("a minute past|after {dial|clock:clock}")
def minute_past(clock: Clock) -> Expression | None:
    return moved(clock, 1)


@GRAMMAR.rule("a minute to|of|before|till|til {dial|clock:clock}")
def minute_to(clock: Clock) -> Expression | None:
    return moved(clock, -1)


@GRAMMAR.rule(
    "{day|day_part:day}[,] at|around|about|by {fives:minutes} to|till|til {dial|clock:clock}",
    "(at|by|around|about) {fives:minutes} to|till|til {dial|clock:clock} [on] {day|day_part:day}",
)
def to_hour_of_day(minutes: int, clock: Clock, day: Expression) -> Expression | None:
    """Read "tomorrow at ten to three" as one time, not as from ten to three."""
    told = moved(clock, -minutes) if clock.minute is None else None
    return told and Within(told, day)


@GRAMMAR.rule("{minute_word:minutes} to|till|til {hour_word:hour}[,] {day_part:day}")
def to_hour_of_part(minutes: int, hour: int, day: Expression) -> Expression | None:
    """Read "twenty to nine tonight"; "ten to eleven tonight" may be an hour."""
    if minutes % _FIVE or minutes > _HALF or hour > minutes:
        return None
    return to_hour_of_day(minutes, dial_clock(hour), day)


@GRAMMAR.rule("{number}", gives="fives")
def fives(number: int) -> int | None:
    """Take what people tell by the clock: five, ten, twenty, twenty-five."""
    return number if number % _FIVE == 0 and number < 30 else None


@GRAMMAR.rule("{half_word:_} {hour|hour_word:hour}", gives="half_hour")
@GRAMMAR.rule("{half_word:_} {hour|hour_word:hour}", gives="dial")
def half_past(hour: int) -> Clock | None:
    """Read the British "half five" as half past five."""
    return moved(dial_clock(hour), 30) if 1 <= hour <= 12 else None


@GRAMMAR.rule("(at|by|till|til|until|from|around|about|after|before|since) {half_hour}")
def half_hour(half_hour: Clock) -> Expression:
    return half_hour


@GRAMMAR.rule(
    "{day|day_part|ordinal_day:day}[,] {half_hour:clock}",
    "{half_hour:clock} [on] {day|day_part:day}",
)
def half_hour_of_day(day: Expression, clock: Clock) -> Expression:
    return Within(clock, day)
