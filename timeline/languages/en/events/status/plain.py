"""What an English verb says by itself, whatever stands around it."""

from timeline.languages.en.events.status.coming import is_awaited, is_leaving
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
