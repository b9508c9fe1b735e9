"""Who is told of beside the subject of an English sentence, or instead of it."""

from collections.abc import Sequence

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import sorts
from timeline.languages.en.syntax.verbs import Group
from timeline.languages.en.syntax.words import REPORTED, TELLING

__all__ = ["has_many", "quoting", "tells_one"]


def quoting(scene: Scene, finite: Sequence[Group]) -> Group | None:
    """Return the verb of who is quoted: "We won," coach Berg said."""
    for group in reversed(finite):
        subject = scene.subject(group)
        if subject is not None and scene.reading.lower[group.head] in REPORTED:
            named = scene.reading.tags[subject.head] != "PRP"
            return group if named and not tells_one(scene, group) else None
    return None


def has_many(scene: Scene, group: Group) -> bool:
    """Tell whether "they" may be the object too: "police held four men; they fled"."""
    told = scene.object(group)
    return told is not None and "many" in sorts(scene.reading, told)


def tells_one(scene: Scene, group: Group) -> bool:
    """Tell whether "he" may be whom somebody told: "warned Mr. Berg that he"."""
    told = scene.object(group)
    if scene.reading.lower[group.head] not in TELLING or told is None:
        return False
    return scene.reading.tags[told.head] in ("NN", "NNP")
