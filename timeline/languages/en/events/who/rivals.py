"""Whom else a pronoun may mean: "the driver said he was ill", "its rival fell after it"."""

from collections.abc import Sequence

from timeline.languages.en.events.who.beside import acts
from timeline.languages.en.events.who.people import People
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.words import SAYING

__all__ = ["acts_before", "is_rivalled", "tells_of_another"]


def acts_before(scene: Scene, k: int) -> bool:
    """Tell whether somebody without a name did something: "the driver said he was ill"."""
    return any(
        _is_nameless(scene, group) for group in scene.reading.groups if group.head < k
    )


def tells_of_another(scene: Scene, main: Group) -> bool:
    """Tell whether a verb says what somebody did: "Lee said the driver fled. He"."""
    if scene.reading.lower[main.head] not in SAYING:
        return False
    return any(
        _is_nameless(scene, group)
        for group in scene.reading.groups
        if group.first > main.head
    )


def _is_nameless(scene: Scene, group: Group) -> bool:
    subject = scene.subject(group) if group.finite else None
    if subject is None or scene.reading.tags[subject.head] != "NN":
        return False
    return is_person(scene.reading.lower[subject.head])


def is_rivalled(
    scene: Scene,
    sort: str,
    told: Chunk | None,
    others: Sequence[Group],
    people: People,
) -> bool:
    """Tell whether "it" may be another subject: "said its rival fell after it"."""
    tags = scene.reading.tags
    free = [g for g in others if tags[g.first - 1] not in ("WDT", "WP")]
    found = [scene.subject(group) for group in free]
    nouns = [c for c in found if c and c != told and tags[c.head] != "PRP"]
    able = [c for c in nouns if sort != "thing" or acts(scene.reading, c)]
    return any(sort in people.sorts(scene.reading, chunk) for chunk in able)
