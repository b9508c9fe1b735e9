"""English zones in words: "3 p.m. Eastern time", "9:00 PT", "15:30Z"."""

from attrs import evolve

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Clock, Expression, Within


@GRAMMAR.rule(
    "{clock|day_clock:time} {zone_name} [standard|daylight|summer] time",
    "{clock|day_clock:time} {zone_name} standard|daylight",
    "{clock|day_clock:time} {zone_letters:zone_name}",
)
def named(time: Expression, zone_name: str) -> Expression | None:
    if isinstance(time, Clock):
        return evolve(time, zone=zone_name) if time.zone is None else None
    if not isinstance(time, Within) or not isinstance(time.inner, Clock):
        return None
    inner = evolve(time.inner, zone=zone_name)
    return evolve(time, inner=inner) if time.inner.zone is None else None


@GRAMMAR.rule("{clock}z")
def zulu(clock: Clock) -> Expression | None:
    return evolve(clock, zone="UTC") if clock.zone is None else None
