"""Which English events give up a time that is another's: "plans to strike on Monday"."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from timeline.languages.en.events.times.agreed import PLANS, agreeing
from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["freed"]

Ties: TypeAlias = Mapping[int, Tie]

_APART = Tie(apart=True)


def freed(
    reading: Reading, found: Sequence[Found], ties: Ties, ahead: Callable[[int], bool]
) -> Ties:
    """Return the ties without those to a time that is of another word.

    Args:
        reading: The sentence.
        found: Its events.
        ties: What governs them.
        ahead: Whether the time with an index is of days behind the dateline.
    """
    if not reading.timed:
        return ties
    given = [e for e in found if ties.get(e.index, UNTIED).timex is not None]
    lost = {e.index for e in given if _is_plan(reading, e, ties)}
    awaiting = {e.index for e in given if _is_preparing(reading, e, ties)}
    awaiting |= {*_planning(reading, given, ties)}
    lost |= {k for k in awaiting if ahead(ties[k].timex or 0)}
    if "with" in reading.distinct:
        lost |= {e.index for e in found if _is_along(reading, e, ties)}
    return {**ties, **dict.fromkeys(lost, _APART)} if lost else ties


def _is_along(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is of now: "results are due on Friday with fans hoping for a win".

    "With the school being closed on Monday" has a day of its own.
    """
    group, timex = event.group, ties.get(event.index, UNTIED).timex
    if group is None or group.tense != "PRESPART":
        return False
    if timex is not None and reading.times.index(timex) > group.head:
        return False
    k = group.first
    while k and reading.tags[k - 1] in _LISTED:
        k -= 1
    verb = reading.verb_before(k) if k < group.first else None
    led = verb is not None and reading.word(k - 1) == "with"
    ahead = led and verb is not None and verb.tense in ("PRESENT", "FUTURE")
    return ahead and verb is not None and verb.aspect == "NONE"


_LISTED = IN_PHRASE | {"CC", ","}


def _planning(reading: Reading, given: Sequence[Found], ties: Ties) -> Iterator[int]:
    """Give the "announced" of "announced plans to close in May": they close then."""
    for event in given:
        matrix = agreeing(reading, event.group) if event.group is not None else None
        told = ties.get(matrix.head, UNTIED).timex if matrix is not None else None
        if matrix is not None and told == ties[event.index].timex:
            yield matrix.head


def _is_plan(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is the plan of "plans to strike on Monday": they strike then."""
    k, timex = event.index, ties[event.index].timex
    group = reading.verb_from(k + 1) if event.group is None else None
    planned = group is not None and group.first == k + 1 and timex is not None
    if not planned or group is None or group.tense != "INFINITIVE":
        return False
    if timex is None or reading.lower[k] not in PLANS:
        return False
    same = ties.get(group.head, UNTIED).timex == timex
    return same and reading.times.index(timex) > group.head


def _is_preparing(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is of now: "is preparing for a launch on Friday", still to come."""
    k, timex, group = event.index, ties[event.index].timex, event.group
    if group is None or timex is None or group.tense == "FUTURE":
        return False
    behind = k + 1 + (reading.word(k + 1) in _UP)
    ready = reading.word(k + 1) == "ready"
    if reading.word(behind) != "for" or not (
        reading.verb(group) in _PREPARING or ready
    ):
        return False
    told = range(behind, reading.times.index(timex))
    return any(j in told and tie.timex == timex for j, tie in ties.items())


_PREPARING = word_set("prepare ready brace gear train rehearse campaign")
_UP = frozenset(("up", "ready", "themselves", "itself"))
