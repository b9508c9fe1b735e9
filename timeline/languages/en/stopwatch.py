"""English lengths as clocks and recipes give them: "1h 20m 30s", "1 h 45 min"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Length, Quantity
from timeline.model.granularity import Granularity

_SIXTY = 60


@GRAMMAR.rule(
    "{number:hours}h {number:minutes}m {number:seconds}s|sec|secs",
    "{number:hours}h{number:minutes}m{number:seconds}s",
    "{number:minutes}m {number:seconds}s",
    "{number:minutes}m{number:seconds}s",
    shaped=True,
)
def to_the_second(seconds: int, minutes: int, hours: int = 0) -> Length | None:
    if minutes >= _SIXTY or seconds >= _SIXTY:
        return None
    told = (
        Quantity(hours, Granularity.HOUR),
        Quantity(minutes, Granularity.MINUTE),
        Quantity(seconds, Granularity.SECOND),
    )
    return Length(told if hours else told[1:])


@GRAMMAR.rule(
    "{number:hours} h {number:minutes} m|min|mins",
    "{number:hours} h {number:minutes}m|min|mins",
    "(duration|runtime|length|lasting) {number:hours}h{minute:minutes}",
    "(duration|runtime|length :) {number:hours}h{minute:minutes}",
    "(running|cooking|baking|total time :) {number:hours}h{minute:minutes}",
    shaped=True,
)
def hours_and_minutes(hours: int, minutes: int) -> Length | None:
    if minutes >= _SIXTY:
        return None
    return Length(
        (Quantity(hours, Granularity.HOUR), Quantity(minutes, Granularity.MINUTE))
    )
