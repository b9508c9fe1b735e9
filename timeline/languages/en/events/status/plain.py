"""What an English verb says by itself, whatever stands around it."""

from timeline.languages.en.events.stance import HEDGED_CONTENT
from timeline.languages.en.events.status.coming import (
    is_awaited,
    is_leaving,
    was_awaited,
)
from timeline.languages.en.events.status.entered import is_entered, is_struck
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.words import NEGATIVE
from timeline.model.record import Status

__all__ = ["going_on", "is_negated", "is_said"]

_STATIVE = frozenset(("STATE", "I_STATE"))
_HELD = frozenset(("report", "believe", "fear", "presume"))


def going_on(reading: Reading, event: Found, group: Group) -> Status:
    """Return what tense and aspect alone say: "is fighting", "fought", "leaves Monday"."""
    if was_awaited(reading, group):
        return Status.PLANNED
    if _is_held(reading, group):
        return Status.REPORTED
    if group.tense != "PRESENT":
        return Status.OCCURRED
    if is_awaited(reading, group) or is_leaving(reading, group):
        return Status.PLANNED
    if "PROGRESSIVE" in group.aspect or event.category in _STATIVE:
        return Status.ONGOING
    if group.aspect == "PERFECTIVE" or event.category == "REPORTING":
        return Status.OCCURRED
    over = is_entered(reading, group) or is_struck(reading, group)
    return Status.OCCURRED if over else Status.ONGOING


def _is_held(reading: Reading, group: Group) -> bool:
    """Read "was believed to have drowned": somebody holds that it happened."""
    if not group.passive or reading.verb(group) not in HEDGED_CONTENT | _HELD:
        return False
    after = reading.verb_from(group.head + 1)
    beside = after is not None and after.first == group.head + 1
    return beside and after is not None and after.aspect == "PERFECTIVE"


def is_negated(reading: Reading, group: Group) -> bool:
    """Tell whether a verb is negated, also as in "was not able to"."""
    longer = reading.lower[max(0, group.first - 2) : group.first]
    negated = group.negated or longer == ["no", "longer"]
    return negated or (group.copula and reading.word(group.head + 1) in NEGATIVE)


def is_said(reading: Reading, group: Group, governor: Group | None) -> bool:
    """Tell whether a participle is what others hold for true: "was reported killed"."""
    if governor is None or governor.head != group.first - 1:
        return False
    return reading.verb(governor) in _HELD
