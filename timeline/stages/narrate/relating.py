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
    if is_past(telling) and _is_of_its_day(timex, telling.relation):
        why = f"that it was {telling.relation}"
        return evolve(inherited(timex, why), basis=Basis.EXPLICIT)
    if telling.relation is Relation.AMONG:
        return among([timex, *(timexes[k] for k in telling.also)])
    if telling.relation is not Relation.AT:
        return on_one_side(timex, telling.relation)
    # "in the past three weeks"
    lasts = timex.type is TimexType.DURATION
    return over(timex, now.dct) if lasts else None


def _is_of_its_day(timex: Timex, relation: Relation) -> bool:
    """Tell whether "before 8 a.m. on Monday", or "after 2 p.m.", is of that day still.

    "Past midnight on Sunday" may be of the next.
    """
    start = timex.interval.start if timex.interval is not None else None
    if relation is Relation.AFTER:
        return is_hour(timex) and start is not None and not start.is_midnight
    return relation is Relation.BEFORE and is_hour(timex)
