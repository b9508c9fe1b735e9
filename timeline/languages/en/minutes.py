"""English clock times told from the hour: "half past three", "ten to six pm"."""

from timeline.languages.en.clock import moved
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Clock, Expression

_FIVE = 5


@GRAMMAR.rule(
    "{minutes_past:minutes} past {dial|clock:clock}",
    "{number:minutes} past {dial|clock:clock}",
    "{number:minutes} minutes|mins|min past|after {dial|spoken|clock:clock}",
    "[a] quarter after {dial|clock:clock}",
    "{fives:minutes} after {clock}",
)
def past(clock: Clock, minutes: int = 15) -> Expression | None:
    return moved(clock, minutes)


@GRAMMAR.rule(
    "[a] quarter to|of|till|til|before {dial|clock:clock}",
    "{number:minutes} minutes|mins|min to|of|before|till|til {dial|spoken|clock:clock}",
    "{fives:minutes} before|of {clock}",
    "(at|by|around|about|until|since|after|before) {fives:minutes} to|till|til {clock}",
)
def to(clock: Clock, minutes: int = 15) -> Expression | None:
    return moved(clock, -minutes)


@GRAMMAR.rule("{number}", gives="fives")
def fives(number: int) -> int | None:
    """Take what people tell by the clock: five, ten, twenty, twenty-five."""
    return number if number % _FIVE == 0 and number < 30 else None
