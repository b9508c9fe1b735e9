"""Those without a name, whom a pronoun may mean as well: "the driver said he was ill"."""

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.words import SAYING

__all__ = ["acts_before", "tells_of_another"]


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
