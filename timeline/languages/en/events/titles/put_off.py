"""What was put off has a day of its own in English: "Postponed trial"."""

from collections.abc import Mapping

from timeline.languages.en.events.times.tie import Tie, time_of
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk

__all__ = ["put_off"]

_PUTTING_OFF = frozenset(("postponed", "delayed", "rescheduled", "deferred"))


def put_off(
    scene: Scene, k: int, chunk: Chunk | None, times: Mapping[int, Tie]
) -> Group | None:
    """Return the verb that puts off what noun *k* names, if that has a new day."""
    reading = scene.reading
    if chunk is None or _PUTTING_OFF.isdisjoint(reading.distinct):
        return None
    if "POS" in reading.tags[chunk.start : chunk.end]:
        return None
    for group in reading.groups:
        thing = scene.subject(group) if group.passive else scene.object(group)
        same = thing is not None and thing.start == chunk.start
        if same and reading.lower[group.head] in _PUTTING_OFF:
            own, its = (time_of(times, j) for j in (k, group.head))
            return group if own is not None and its is None else None
    return None
