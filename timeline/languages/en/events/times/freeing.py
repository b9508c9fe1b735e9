"""English events that give up a likely time: it is of another one, or of what may be."""

from collections.abc import Iterable, Mapping

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.stance import HAPPENING
from timeline.languages.en.events.times.construction import relation
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading

__all__ = ["free", "is_before_state", "is_doubted"]


def free(
    reading: Reading, words: Iterable[int], place: Site, tied: dict[int, Tie]
) -> None:
    """Take what the model found from what has its time behind "since", or "by".

    "Left on Monday night and reached the town by morning" has two times.
    """
    how = relation(reading, place)
    for k in words:
        if how is Relation.SINCE and _has_lasted(reading, k):
            tied.pop(k, None)
        elif place.preposition == "by" and _is_shared(reading, k, place, tied):
            del tied[k]


def _is_shared(reading: Reading, k: int, place: Site, tied: Mapping[int, Tie]) -> bool:
    """Tell whether the verb at *k* has its time from a verb before it."""
    timex, verb = tied.get(k, UNTIED).timex, reading.verb_at.get(k)
    if timex is None or verb is None or k > place.first:
        return False
    before, start = reading.verb_before(verb.first), reading.times.index(timex)
    return before is not None and before.head < start < k


def is_before_state(reading: Reading, event: Found, tie: Tie) -> bool:
    """Tell whether it came before a state: "was shot and was in hospital on Friday"."""
    group, after = event.group, reading.verb_from(event.index + 1)
    if group is None or after is None or not (group.finite and after.finite):
        return False
    if tie.timex is None or tie.relation is not Relation.AT:
        return False
    lasts = group.copula or group.aspect == "PROGRESSIVE"
    joined = reading.tags[after.first - 1] == "CC" and not lasts
    time = reading.times.index(tie.timex)
    return joined and after.head < time and _is_state(reading, after, time)


def _is_state(reading: Reading, group: Group, end: int) -> bool:
    """Tell whether it is that of "was in hospital", "was still shut", "remained shut"."""
    if reading.lower[group.head] in _REMAINING or group.aspect == "PROGRESSIVE":
        return True
    placed = group.copula and reading.tags[group.head + 1] == "IN"
    return placed or "still" in reading.lower[group.first : end]


_REMAINING = frozenset(("remained", "stayed", "lay", "remains", "stays"))


def _has_lasted(reading: Reading, k: int) -> bool:
    """Tell whether nothing but "since" can date a verb: "have waited since 2016"."""
    group = reading.verb_at.get(k)
    return group is not None and group.aspect.startswith("PERFECTIVE")


def is_doubted(reading: Reading, event: Found, timex: int) -> bool:
    """Tell whether it is when a noun might do what its verb says: "talks would fail".

    When they "would take place" is when they are; "tempers can rise" in any month.
    """
    verb = reading.verb_from(event.index + 1)
    if verb is None or verb.first != event.index + 1 or verb.modality not in _OPEN:
        return False
    if verb.modality == "can":
        return reading.times.index(timex) < event.index
    return (
        reading.verb(verb) not in HAPPENING and reading.times.index(timex) > verb.head
    )


_OPEN = frozenset(("would", "could", "might", "may", "can"))
