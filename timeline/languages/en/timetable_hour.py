"""English hours of timetables: "at 9:30 hrs", "13:00h", "09:30 hours on Friday"."""

from timeline.languages.en.clock import on_day
from timeline.languages.en.dial import dial_clock
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Clock, Expression


@GRAMMAR.rule(
    "(at|by|from|until|till|before|after|since|around) {hour}:{minute} hours|hrs|h",
    "(at|by|until|till|around) {hour}\\.{minute} hours|hrs|h [{zone}]",
)
def in_hours(hour: int, minute: int, zone: str | None = None) -> Expression:
    """Read the hour of a timetable: "at 9:30 hrs"; alone it is how long."""
    return Clock(hour, minute, zone=zone)


@GRAMMAR.rule(
    "(the) {four_digits} (departure|departures|service|train|bus|ferry|sailing|flight)",
    shaped=True,
)
def departure(four_digits: str) -> Expression | None:
    """Read "the 1640 departure", where none of our days is a year."""
    hour, minute = int(four_digits[:2]), int(four_digits[2:])
    return Clock(hour, minute) if hour < _OF_LATE and minute < _AN_HOUR else None


_OF_LATE, _AN_HOUR = 18, 60
_HOURS = "{hour}:{minute} hours|hrs|h"


@GRAMMAR.rule(
    f"{{day|day_part:day}}[,] [at|by|from|until|around] {_HOURS}",
    f"(at|by|from|until|till|before|after|since|around) {_HOURS} [on] {{day|day_part:day}}",
    "(at|by|until|till|around) {hour}\\.{minute} hours|hrs|h [on] {day|day_part:day}",
)
def in_hours_of_day(hour: int, minute: int, day: Expression) -> Expression | None:
    return on_day(Clock(hour, minute), day)


@GRAMMAR.rule(_HOURS)
def late_in_hours(hour: int, minute: int) -> Expression | None:
    return Clock(hour, minute) if 13 <= hour < 24 else None


@GRAMMAR.rule("(at|@|by|around) {hour};{minute}", shaped=True)
@GRAMMAR.rule("(at|@|by|around) {hour};{minute} [on] {day|day_part:day}")
def slipped(hour: int, minute: int, day: Expression | None = None) -> Expression | None:
    """Read "at 5;30", where a finger slipped off the shift key."""
    clock = dial_clock(hour, minute)
    return clock if day is None else on_day(clock, day)
