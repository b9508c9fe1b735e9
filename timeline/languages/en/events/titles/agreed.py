"""The title of an English plan apart from when it was made: "Two firms to hold talks"."""

from collections.abc import Container

from timeline.languages.en.events.times.agreed import agreeing
from timeline.languages.en.events.titles.extent import Extent
from timeline.languages.en.events.titles.opening import opening
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group

__all__ = ["agreed", "carrying"]


def agreed(
    scene: Scene, extent: Extent, ahead: Container[int], group: Group | None
) -> tuple[list[int], list[int]] | None:
    """Return the words of "Two firms to hold talks", and the last, or None.

    So is told "Two firms agreed to hold talks on May 29", which is still to come.

    Args:
        scene: The noun phrases.
        extent: How far clauses go.
        ahead: What is still to come.
        group: The infinitive.
    """
    if group is None or group.head not in ahead:
        return None
    matrix = agreeing(scene.reading, group)
    if matrix is None:
        return None
    left = opening(scene.reading, scene.subject(matrix))
    right = extent.behind(group.head + 1, reporting=False)
    return [*left, group.first, group.head], right


def carrying(scene: Scene, k: int) -> Group | None:
    """Return the infinitive of "to hold talks" for its talks, or for the "plans" before."""
    chunk, reading = scene.at(k), scene.reading
    if chunk is None:
        return None
    behind = reading.verb_from(k + 1)
    if behind is not None and behind.first == k + 1 and behind.tense == "INFINITIVE":
        return behind
    return reading.verb_at.get(chunk.start - 1)
