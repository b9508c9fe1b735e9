"""The title of an English plan apart from when it was made: "Two firms to hold talks"."""

from collections.abc import Container

from timeline.languages.en.events.times.agreed import agreeing, asking
from timeline.languages.en.events.titles.extent import Extent
from timeline.languages.en.events.titles.opening import opening
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group

__all__ = ["agreed", "carrying"]


def agreed(
    scene: Scene, extent: Extent, ahead: Container[int], group: Group | None
) -> tuple[list[int], list[int]] | None:
    """Return the words of "Two firms to hold talks", and the last, or None.

    So is told "Two firms agreed to hold talks on May 29", which is still to come, or
    "The judge told two firms to hold" them.

    Args:
        scene: The noun phrases.
        extent: How far clauses go.
        ahead: What is still to come.
        group: The infinitive.
    """
    k = group.head if group is not None else -1
    if group is None or not (k in ahead or (group.copula and k + 1 in ahead)):
        return None
    if (matrix := agreeing(scene.reading, group)) is not None:
        doer = scene.subject(matrix)
    elif (matrix := asking(scene.reading, group)) is not None:
        doer = scene.at(matrix.head + 1)
    else:
        return None
    if matrix.head in ahead:
        return None
    left = opening(scene.reading, doer)
    right = extent.behind(group.head + 1, reporting=False)
    return [*left, group.first, group.head], right


def carrying(scene: Scene, k: int) -> Group | None:
    """Return the infinitive of "to hold talks" for its talks, or for the "plans" before.

    So is the "be" of "to be ready".
    """
    chunk, reading = scene.at(k), scene.reading
    if chunk is None:
        return reading.verb_at.get(k - 1)
    behind = reading.verb_from(k + 1)
    if behind is not None and behind.first == k + 1 and behind.tense == "INFINITIVE":
        return behind
    return reading.verb_at.get(chunk.start - 1)
