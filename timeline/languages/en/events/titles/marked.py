"""Verbs that only lead to what they mark: "this year marks a century of the park"."""

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["only_points", "pointed_at"]

_MARKING = frozenset(("mark", "marks", "marked"))
_CAUSING = word_set(
    "led caused prompted triggered sparked brought provoked causes triggers prompts",
)
_HOLDING = word_set("excludes excluded includes included reflects reflected")
_POINTING = frozenset(("this", "that", "which"))


def only_points(reading: Reading, group: Group, subject: Chunk | None) -> bool:
    """Tell whether only what follows says something: "this year marks a century".

    So does "this led to a riot".
    """
    word = reading.lower[group.head]
    if group.passive or group.negated or group.modality or not group.finite:
        return False
    if subject is None:
        return word in _MARKING
    pointing = reading.lower[subject.start] in _POINTING
    caused = word in _CAUSING or word in _MARKING or word in _HOLDING
    verbs = [g for g in reading.groups if g.first > group.head]
    if word in _HOLDING:
        # "That excludes its decision to buy"
        verbs = [g for g in verbs if g.tense != "INFINITIVE"]
    return pointing and subject.end == subject.start + 1 and caused and not verbs


def pointed_at(scene: Scene, right: list[int]) -> list[int]:
    """Return a complement without the "to" or "on" that leads to its noun."""
    tags, at = scene.reading.tags, scene.at
    noun = next((k for k in right if at(k) or tags[k] == "PRP$"), right[0])
    return [k for k in right if k >= noun]
