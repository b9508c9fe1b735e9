"""The title of an English plan apart from when it was made: "Two firms to hold talks"."""

from collections.abc import Container

from timeline.languages.en.events.times.agreed import PLANS, agreeing, asking
from timeline.languages.en.events.titles.extent import Extent
from timeline.languages.en.events.titles.opening import opening
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk

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
    elif (doer := _owner(scene, group)) is not None:
        return [*opening(scene.reading, doer), group.first, group.head], extent.behind(
            group.head + 1, reporting=False
        )
    elif (matrix := asking(scene.reading, group)) is not None:
        doer = scene.at(matrix.head + 1)
    else:
        return None
    if matrix.head in ahead:
        return None
    left = opening(scene.reading, doer)
    right = extent.behind(group.head + 1, reporting=False)
    return [*left, group.first, group.head], right


def _owner(scene: Scene, group: Group) -> Chunk | None:
    """Return the council of "anger at the council's decision to close the school"."""
    reading, noun = scene.reading, scene.at(group.first - 1)
    if noun is None or noun.end != group.first or noun.head != noun.end - 1:
        return None
    if reading.lower[noun.head] not in PLANS or reading.tags[group.first] != "TO":
        return None
    if reading.tags[noun.head - 1] == "POS" and noun.head - 1 > noun.start:
        return Chunk(noun.start, noun.head - 1, noun.head - 2)
    verb = reading.verb_at.get(noun.start - 1)
    while verb is not None and not verb.finite:
        # "posted a notice declaring its intention to close"
        verb = reading.verb_before(verb.first)
    owned = reading.tags[noun.start] == "PRP$" and noun.head == noun.start + 1
    return scene.subject(verb) if owned and verb is not None else None


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
