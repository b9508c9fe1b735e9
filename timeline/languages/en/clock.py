"""English clock times: "8 p.m. EST", "noon Friday", "20:15 GMT", "midnight"."""

from attrs import evolve

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Clock, Expression, Within


def _on_dial(hour: int, meridiem: int) -> int | None:
    if not 1 <= hour <= 12:
        return None
    return hour % 12 + meridiem


@GRAMMAR.rule(
    "{hour} {meridiem}",
    "{hour}:{minute} {meridiem}",
    "{hour}:{minute}:{minute:second} {meridiem}",
    "{hour}.{minute} {meridiem}",
)
def with_meridiem(
    hour: int, meridiem: int, minute: int | None = None, second: int | None = None
) -> Expression | None:
    on_dial = _on_dial(hour, meridiem)
    return None if on_dial is None else Clock(on_dial, minute, second)


@GRAMMAR.rule("{hour}:{minute}", "{hour}:{minute}:{minute:second}")
def digital(hour: int, minute: int, second: int | None = None) -> Expression | None:
    if hour == 24:
        return None
    return Clock(hour, minute, second, twelve_hour=1 <= hour <= 12)


@GRAMMAR.rule("noon", "midday")
def noon() -> Expression:
    return Clock(12, 0)


@GRAMMAR.rule("midnight")
def midnight() -> Expression:
    return Clock(0, 0)


@GRAMMAR.rule("{number:hour} o'clock")
def o_clock(hour: int) -> Expression | None:
    return Clock(hour, 0, twelve_hour=True) if 1 <= hour <= 12 else None


@GRAMMAR.rule("{clock} {zone}", "{clock} ({zone})")
def in_zone(clock: Clock, zone: str) -> Expression:
    return evolve(clock, zone=zone)


@GRAMMAR.rule("{four_digits} {zone}")
def military(four_digits: str, zone: str) -> Expression | None:
    hour, minute = int(four_digits[:2]), int(four_digits[2:])
    return Clock(hour, minute, zone=zone) if hour < 24 and minute < 60 else None


@GRAMMAR.rule("{clock}[,] [on] {day}", "{day}[,] [at] {clock}", "{day}[,] {clock}")
def on_day(clock: Clock, day: Expression) -> Expression:
    return Within(clock, day)
