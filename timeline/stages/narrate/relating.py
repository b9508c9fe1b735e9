"""When something was that an expression stands in a relation to: before it, among it."""

from collections.abc import Sequence

from attrs import evolve

from timeline.grammar.analysis import Relation, Telling
from timeline.model.record import Basis, Timex, TimexType
from timeline.stages.narrate.judging import is_hour, is_past
from timeline.stages.narrate.now import Now
from timeline.stages.narrate.timing import (
    Time,
    among,
    at_a_distance,
    inherited,
    on_one_side,
    over,
    undated,
)

__all__ = ["related"]


def related(
    timex: Timex, telling: Telling, timexes: Sequence[Timex], now: Now
) -> Time | None:
    """Return the time of what was not at a time, but before, after or for long.

    None if it was at the time. *timexes* are those of the article.
    """
    if telling.length is not None:
        length = timexes[telling.length]
        time = at_a_distance(timex, length, telling.relation)
        if now.contradicts(time.interval, telling):
            return undated(f"{length.text!r} from {timex.text!r} is still to come")
        return time
    before = telling.relation is Relation.BEFORE
    if before and is_past(telling) and is_hour(timex):
        return evolve(inherited(timex, "that it was before"), basis=Basis.EXPLICIT)
    if telling.relation is Relation.AMONG:
        return among([timex, *(timexes[k] for k in telling.also)])
    if telling.relation is not Relation.AT:
        return on_one_side(timex, telling.relation)
    # "in the past three weeks"
    lasts = timex.type is TimexType.DURATION
    return over(timex, now.dct) if lasts else None
