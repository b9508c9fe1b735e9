"""On which side of the dateline something recurring lies."""

from timeline.grammar.language import Clause
from timeline.model.expression import (
    DecadeName,
    HalfName,
    QuarterName,
    Recurring,
    Weekday,
)
from timeline.model.policy import Prefer
from timeline.stages.context import Context
from timeline.stages.occurrence import towards
from timeline.stages.place import Place

__all__ = ["on_a_side"]


def on_a_side(what: Recurring, dct: Place, context: Context) -> Place | None:
    """Return the one before or after the dateline that the clause means."""
    clause = _said(what, context)
    told = context.weekdays.get(what) if isinstance(what, Weekday) else None
    if clause.again and told is not None:
        return told
    direction = clause.direction or _preferred(what, context)
    sure = clause.direction is not None and not isinstance(what, QuarterName)
    if clause.sure or (clause.direction is None and direction is Prefer.FUTURE):
        sure = True
    place = towards(direction, what, dct.first_day, context, sure=sure)
    if place is None:
        return None
    reason = clause.reason or f"by policy, {direction}"
    place = place.explained(_side(place, dct, direction, reason), dct.value)
    if isinstance(what, Weekday):
        context.weekdays[what] = place
    return place


def _said(what: Recurring, context: Context) -> Clause:
    """Return what the clause says of it; a hint gives way to what is preferred."""
    clause = context.read_clause()
    yields = clause.hint and _preferred(what, context) is not Prefer.NEAREST
    return Clause() if yields else clause


def _preferred(what: Recurring, context: Context) -> Prefer:
    """Return the policy's direction; quarters, halves and decades are mostly over."""
    prefer = context.policy.prefer
    over = isinstance(what, QuarterName | HalfName | DecadeName)
    return Prefer.PAST if over and prefer is Prefer.NEAREST else prefer


def _side(place: Place, dct: Place, direction: Prefer, reason: str) -> str:
    if place.first_day <= dct.first_day <= place.last_day:
        return "the dateline lies in it"
    if place.start < dct.start:
        against, where = Prefer.FUTURE, "before"
    else:
        against, where = Prefer.PAST, "after"
    if direction is against:
        reason = "the other side lies too far away"
    return f"the nearest {where} the dateline ({reason})"
