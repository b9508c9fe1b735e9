"""English clock times as spoken: "at seven", "eight forty", "tomorrow at about 8"."""

from timeline.languages.en.dial import dial_clock, in_the_part, moved
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Clock, Expression, Length, Modified, Within
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay


@GRAMMAR.rule("{tens}", "{teens:tens}", "{tens} {ones}", gives="minute_word")
def minute(tens: int, ones: int = 0) -> int | None:
    return tens + ones if tens < 60 else None


@GRAMMAR.rule("{hour_word:hour} {minute_word:minute}", gives="spoken")
def spoken(hour: int, minute: int) -> Clock:
    return dial_clock(hour, minute)


@GRAMMAR.rule("(at) {hour_word:hour} oh|o {ones:minute}", shaped=True)
@GRAMMAR.rule("{hour_word:hour} oh|o {ones:minute}", gives="dial")
def spoken_with_oh(hour: int, minute: int) -> Clock:
    return dial_clock(hour, minute)


@GRAMMAR.rule("{minute_word:minutes} to {hour_word:hour} in the {part_name}")
def to_hour_of_part(minutes: int, hour: int, part_name: PartOfDay) -> Expression | None:
    found = moved(dial_clock(hour), -minutes)
    return in_the_part(found, part_name) if found else None


@GRAMMAR.rule(
    "({duration} from|starting|beginning) {dial:clock}",
    "({duration} from|starting|beginning at) {dial:clock}",
)
def begin(clock: Clock, duration: Expression) -> Expression | None:
    """Read the hour that something of known length begins at: no weeks do at one."""
    long = isinstance(duration, Length) and duration.quantities[0].unit
    return None if long and long >= Granularity.DAY else clock


@GRAMMAR.rule("{hour} {minute} {meridiem}", "{hour} {minute}{meridiem}")
def spaced(hour: int, minute: int, meridiem: int) -> Expression | None:
    """Leave "8-10 pm" to the hours."""
    if not 1 <= hour <= 12 < minute:
        return None
    return Clock(hour % 12 + meridiem, minute)


@GRAMMAR.rule(
    "(at) {teens:hour} {minute_word:minute} [hours]", "(at) {teens:hour} hundred hours"
)
def of_24(hour: int, minute: int = 0) -> Expression | None:
    """Read "at eighteen thirty" as the hour, which else is a year."""
    return Clock(hour, minute) if hour > 12 and minute < 60 else None


@GRAMMAR.rule("half an hour past|after {dial|clock:clock}")
def half_an_hour_past(clock: Clock) -> Expression | None:
    return moved(clock, 30)


@GRAMMAR.rule(
    "[the] {part_name}[,] [at] {spoken:clock}",
    "{part_name} at {dial:clock}",
    "{spoken:clock} [in the|this|at] {part_name}",
)
def of_part(part_name: PartOfDay, clock: Clock) -> Expression:
    return in_the_part(clock, part_name)


@GRAMMAR.rule("{hour_word_ish:hour}", shaped=True)
@GRAMMAR.rule("{hour_word_ish:hour}", gives="dial")
def vague(hour: int) -> Clock:
    return dial_clock(hour)


@GRAMMAR.rule(
    "{day|day_part|ordinal_day:day}[,] [at] {approximate:_} {clock}",
    "{day|day_part|ordinal_day:day}[,] [at] ~{clock}",
    "{day|day_part|ordinal_day:day}[,] [at] abt {clock}",
    "{day|day_part|ordinal_day:day}[,] at {approximate:_} {dial:clock}",
)
def about_on_day(day: Expression, clock: Clock) -> Expression:
    return Modified("APPROX", Within(clock, day))


@GRAMMAR.rule("{day|day_part:day}[,] [at] {hour_word:hour} {tens}-{ones}")
def of_day(day: Expression, hour: int, tens: int, ones: int) -> Expression:
    return Within(dial_clock(hour, tens + ones), day)
