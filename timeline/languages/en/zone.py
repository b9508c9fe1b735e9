"""English zones in words: "3 p.m. Eastern time", "9:00 PT", "15:30Z"."""

import re
from itertools import pairwise

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Clock, Expression, Within
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["share_day"]


@GRAMMAR.rule(
    "{clock|day_clock:time} {zone_name} [standard|daylight|summer] time",
    "{clock|day_clock:time} {zone_name} standard|daylight",
    "{clock|day_clock:time} {zone_letters:zone_name}",
    "{clock|day_clock:time}, {zone|zone_letters:zone_name}",
    "{day_clock:time} {zone:zone_name}",
)
def named(time: Expression, zone_name: str) -> Expression | None:
    if isinstance(time, Clock):
        return evolve(time, zone=zone_name) if time.zone is None else None
    if not isinstance(time, Within) or not isinstance(time.inner, Clock):
        return None
    inner = evolve(time.inner, zone=zone_name)
    return evolve(time, inner=inner) if time.inner.zone is None else None


_THERE = re.compile(
    r",? \(?(?:local|[A-Z][a-z]+(?: [A-Z][a-z]+)?) time\)?,? (?:on )?", re.ASCII
)


@concerning(Clock)
def share_day(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Give a clock its day across whose time it is: "6 p.m. Baghdad time on May 3"."""
    shared = list(mentions)
    for index, (first, second) in enumerate(pairwise(mentions)):
        between = text.raw[first.span.end : second.span.start]
        if isinstance(first.expression, Clock) and _THERE.fullmatch(between):
            day = second.expression
            if unit_of(day) is Granularity.DAY:
                shared[index] = evolve(first, expression=Within(first.expression, day))
    return tuple(shared)


@GRAMMAR.rule("{clock}z")
def zulu(clock: Clock) -> Expression | None:
    return evolve(clock, zone="UTC") if clock.zone is None else None
