"""Which English verbs tell in the present what is to come: "is expected by Friday"."""

from timeline.languages.en.syntax.granting import granting
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading

__all__ = [
    "is_awaited",
    "is_detached",
    "is_due",
    "is_leaving",
    "main_of",
    "was_awaited",
]

_HOPED_FOR = frozenset(("expect", "anticipate"))
_AWAITING = frozenset(("expect", "schedule", "slate", "forecast", "anticipate"))
_WHEN = frozenset(("before", "after", "when", "until", "once"))


def is_awaited(reading: Reading, group: Group) -> bool:
    """Read "A verdict is expected by Friday", which says what is to come."""
    awaited = group.passive and reading.verb(group) in _AWAITING
    awaited = awaited and group.aspect == "NONE" and group.modality is None
    return awaited and reading.word(group.head + 1) not in ("to", "that")


def was_awaited(reading: Reading, group: Group) -> bool:
    """Read "A verdict was expected on Friday": nobody tells whether it came."""
    hoped = reading.verb(group) in _HOPED_FOR and group.tense == "PAST"
    return hoped and not group.negated and is_awaited(reading, group)


def is_leaving(reading: Reading, group: Group) -> bool:
    """Read "is going on tour this year"."""
    k = group.head + 1
    going = reading.word(group.head) == "going" and reading.word(k) == "on"
    return going and any(time >= 0 for time in reading.times[k + 2 : k + 3])


def is_detached(reading: Reading, group: Group) -> bool:
    """Read "The film, to be shot in May, was announced"."""
    noun = reading.tags[group.first - 2 : group.first - 1]
    led = reading.word(group.first - 1) == "," and noun in (["NN"], ["NNS"], ["NNP"])
    return group.passive and led


def is_due(reading: Reading, group: Group) -> bool:
    """Read "has until Nov. 8 to file a plan", "gave the firm until Friday to pay".

    Who has until then to appeal may not.
    """
    given = granting(reading, group)
    if given is None or reading.verb(group) in _OPTIONAL:
        return False
    return reading.verb(given) != "have" or given.tense == "PRESENT"


_OPTIONAL = frozenset(("appeal", "object", "challenge", "contest", "protest"))


def main_of(reading: Reading, event: Found, group: Group) -> Group | None:
    """Return the "could weaken" that "before it moves out to sea" belongs to, or None."""
    now = group.tense == "PRESENT" and group.aspect == "NONE" and not group.copula
    if not now or event.category != "OCCURRENCE":
        return None
    k = reading.leads(group)
    before = reading.verb_before(k) if reading.word(k) in _WHEN else None
    coming = before is not None and (before.modality or before.tense == "FUTURE")
    return before if coming else None
