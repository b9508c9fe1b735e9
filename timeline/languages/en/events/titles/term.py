"""What an English term is of: "elected her chairman, effective March 1"."""

from timeline.languages.en.events.terms import PAYABLE, terms
from timeline.languages.en.events.titles.opening import untimed
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import happens
from timeline.languages.en.syntax.tags import IN_PHRASE

__all__ = ["effective", "payable", "starts"]


def effective(scene: Scene, k: int) -> Group | None:
    """Return the "elected" of "elected her chairman, effective March 1", or None."""
    if k not in tuple(terms(scene.reading)):
        return None
    return scene.reading.verb_before(k)


def payable(scene: Scene, k: int) -> list[int]:
    """Return "dividend of 2 cents payable" of "declared a dividend of 2 cents, payable".

    It is empty for what is not paid, or if no noun stands right before it.
    """
    reading = scene.reading
    verb = effective(scene, k) if reading.lower[k] == PAYABLE else None
    thing = scene.object(verb) if verb is not None else None
    if thing is None or not _SUM.issuperset(reading.tags[thing.end : k]):
        return []
    start = thing.start + (reading.tags[thing.start] in ("DT", "PRP$"))
    words = [j for j in untimed(reading, start, k) if reading.tags[j] != ","]
    return [*words, k]


_SUM = IN_PHRASE | {",", "IN", "$", "#"}


def starts(scene: Scene, group: Group) -> bool:
    """Tell whether it leads a time: "will be hired by the clinic beginning Nov. 1".

    In "in view of a strike beginning Monday" the strike begins, as do "three days of
    mourning beginning Monday".
    """
    reading, k = scene.reading, group.head + 1
    if reading.lower[group.head] not in _STARTING or group.first != group.head:
        return False
    k += reading.word(k) in ("on", "in", "at")
    noun = scene.at(group.first - 1)
    if noun is None or reading.times[k : k + 1] <= [-1]:
        return False
    led = noun.start > 0 and reading.tags[noun.start - 1] == "IN"
    led = led and reading.times[noun.start - 2] < 0
    return led and not happens(reading.lower[noun.head])


_STARTING = frozenset(("beginning", "starting"))
