"""Who jails others did not do what they did: "The judge jailed Berg. He robbed a bank"."""

from timeline.languages.en.events.who.deeds import is_punished
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import sorts
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import TRYING

__all__ = ["is_misdeed", "tries"]

_HOLDING = TRYING | word_set(
    "detained caught questioned extradited prosecuted remanded captured released freed",
    "pursued chased",
)
_MISDEEDS = word_set(
    "murdered killed stabbed shot strangled raped robbed stole stolen fled beat beaten",
    "poisoned kidnapped abducted assaulted smuggled attacked escaped burgled defrauded",
    "embezzled laundered forged torched hijacked bombed molested abused battered",
    "bludgeoned absconded confessed pleaded pled slashed beheaded threatened evaded",
    "choked smothered drowned",
)


def tries(scene: Scene, group: Group | None) -> bool:
    """Tell whether somebody brings another to justice: "Judge Berg convicted Holm"."""
    if group is None or group.passive or not group.finite:
        return False
    reading, subject, whom = scene.reading, scene.subject(group), scene.object(group)
    guilty = reading.lower[group.head] == "found"
    guilty = guilty and "guilty" in reading.lower[group.head :]
    if not guilty and reading.lower[group.head] not in _HOLDING:
        return False
    if subject is None or whom is None or reading.tags[subject.head] == "PRP":
        return False
    return "person" in sorts(reading, subject)


def is_misdeed(reading: Reading, group: Group) -> bool:
    """Tell whether it is a crime or its end: "robbed", "fled", "was arrested"."""
    if group.passive:
        return is_punished(reading, group)
    return reading.lower[group.head] in _MISDEEDS
