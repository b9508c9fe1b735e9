"""English events that give up a likely time: it is of another one, or of what may be."""

from collections.abc import Iterable, Mapping

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.stance import HAPPENING
from timeline.languages.en.events.times.construction import relation
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.syntax.reading import Found, Reading

__all__ = ["free", "is_doubted"]


def free(
    reading: Reading, words: Iterable[int], place: Site, tied: dict[int, Tie]
) -> None:
    """Take what the model found from what has its time behind "since" or "by"."""
    since = relation(reading, place) is Relation.SINCE
    for k in words:
        if (since and _has_lasted(reading, k)) or _is_of_other(reading, k, place, tied):
            tied.pop(k, None)


def _has_lasted(reading: Reading, k: int) -> bool:
    """Tell whether nothing but "since" can date a verb: "have waited since 2016"."""
    group = reading.verb_at.get(k)
    return group is not None and group.aspect.startswith("PERFECTIVE")


def _is_of_other(
    reading: Reading, k: int, place: Site, tied: Mapping[int, Tie]
) -> bool:
    """Tell whether its time is that of a verb before it: "left at 6 and was due by 8"."""
    tie = tied.get(k, UNTIED)
    if (
        tie.timex is None
        or place.first < k
        or reading.tags[_first(reading, k) - 1] != "CC"
    ):
        return False
    return reading.times.index(tie.timex) < k


def _first(reading: Reading, k: int) -> int:
    """Return where the verb group of *k* begins, the copula of an adjective included."""
    group = reading.verb_at.get(k) or reading.verb_before(k)
    return group.first if group is not None else k


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
