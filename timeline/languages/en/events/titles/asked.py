"""What English asks for in a sentence: "declined to say what prompted it"."""

from timeline.languages.en.events.titles.stretch import is_timed
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group

__all__ = ["is_asked"]

_HOW_MANY = (["how", "many"], ["how", "much"])
# "It is not clear", "nobody is sure"
_KNOWN = frozenset(("JJ", "VBN", "IN"))


def is_asked(scene: Scene, group: Group) -> bool:
    """Tell whether "what" is the subject: "declined to say what prompted it"."""
    reading, before = scene.reading, group.first - 1
    word = reading.lower[before] if before > 0 else ""
    if _is_counted(scene, group):
        return True
    if word == "who":
        # "to investigate who shot down the plane"
        k = before - 1
        while k > 0 and is_timed(reading, k):
            k -= 1
        return group.finite and k in reading.verb_at
    asked = group.finite and word == "what"
    return asked and reading.verb_before(before) is not None


def _is_counted(scene: Scene, group: Group) -> bool:
    """Tell whether it is that of "did not say how many people were killed"."""
    subject = scene.subject(group) if group.finite else None
    k = subject.start if subject is not None else 0
    asked = k > 1 and scene.reading.lower[k - 1 : k + 1] in _HOW_MANY
    if not asked or scene.reading.verb_before(k) is None:
        return False
    return k - 2 in scene.reading.verb_at or scene.reading.tags[k - 2] in _KNOWN
