"""English clauses that go on behind another: "stopped when he fell ill, resumed in May"."""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["around", "harming"]

_OPENING = word_set("after because when as since while before although though once")
_NEAR = 6
_MEANWHILE = frozenset(("as", "while"))
_HARMING = word_set("kill injure wound hurt maim destroy damage flatten gut devastate")


def around(reading: Reading, inner: Group, group: Group) -> Group | None:
    """Return the verb with which *group* shares its subject, around the clause of *inner*.

    Each has a day of its own, and a comma closes what stands between: "stopped in 2020
    after the firm went bankrupt, resumed last spring".
    """
    if (outer := harming(reading, group)) is not None:
        return outer
    if not (reading.timed and group.finite and inner.finite):
        return None
    comma = group.first - 1 - (reading.tags[group.first - 1] == "CC")
    listed = inner.head == comma - 1 and group.first > comma + 1
    if reading.tags[comma] != "," or listed:
        return None
    if _OPENING.isdisjoint(reading.distinct) or not _is_timed(reading, group.head):
        return None
    outer = reading.verb_before(inner.first)
    while outer is not None and not outer.finite:
        outer = reading.verb_before(outer.first)
    if outer is None:
        return None
    between = range(outer.head + 1, inner.first)
    opened = next((k for k in between if reading.lower[k] in _OPENING), None)
    if opened is None or reading.times[opened] >= 0:
        return None
    dated = any(reading.times[k] >= 0 for k in range(outer.head + 1, opened))
    return outer if dated else None


def harming(reading: Reading, group: Group) -> Group | None:
    """Return the "blew" of "A boiler blew up as men unloaded coal, killing one".

    What goes on meanwhile harms nobody, nor does who is hurt by it.
    """
    first: Group | None = group
    while first is not None and reading.tags[first.first - 1] == "CC":
        first = reading.verb_before(first.first)
    apart = first is not None and first.tense == group.tense == "PRESPART"
    if first is None or not apart or reading.tags[first.first - 1] != ",":
        return None
    inner = reading.verb_before(first.first)
    start = reading.leads(inner) if inner is not None and inner.finite else -1
    if start < 1 or reading.lower[start] not in _MEANWHILE:
        return None
    outer = reading.verb_before(start)
    near = "," not in reading.tags[start : first.first - 1]
    harms = near and reading.verb(first) in _HARMING
    return outer if outer is not None and outer.finite and harms else None


def _is_timed(reading: Reading, k: int) -> bool:
    return any(time >= 0 for time in reading.times[k + 1 : k + _NEAR])
