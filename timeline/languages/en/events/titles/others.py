"""What an English clause leaves to another of its sentence: "and three were hurt"."""

from collections.abc import Container

from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.events.who.sorts import may_be, sorts
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import SUBORDINATORS

__all__ = ["counted", "is_anothers", "is_unnamed", "who_is"]

_NAMING = frozenset(("NN", "NNP", "JJ"))
_MORE = frozenset(("more", "others", "another"))
_OWNERS = {"their": "many", "his": "person", "her": "person"}
_JOINING = frozenset(("and", "while", "but", ";"))
_SOME = frozenset(("a", "an", "another"))


def counted(scene: Scene, group: Group) -> range:
    """Return the people of "ten people died and three were hurt" for the second verb.

    So do "two more were hurt" and "called ten jurors but only four came".
    """
    reading, subject = scene.reading, scene.subject(group)
    if subject is None or group.copula:
        return range(0)
    k = subject.start
    joined = k - 1 - (reading.lower[k - 1] == "only")
    if reading.lower[joined] not in _JOINING:
        return range(0)
    before = reading.verb_before(k)
    counts = _MORE.issuperset(reading.lower[k + 1 : subject.end])
    if before is None or not before.finite or not counts:
        return range(0)
    many = reading.tags[k] == "CD" and reading.lower[k] != "one"
    first = _of_whom(scene, before, k)
    if first is None or not (many or reading.lower[k] == "another"):
        return range(0)
    if reading.tags[first.head] != ("NNS" if many else "NN"):
        return range(0)
    start = first.head
    while start > first.start and reading.tags[start - 1] in _NAMING:
        if "CD" in tags_of(reading.lower[start - 1]):
            break
        start -= 1
    return range(start, first.head + 1)


def _of_whom(scene: Scene, before: Group, k: int) -> Chunk | None:
    """Return of whom a number at *k* tells: a subject, or an object that has one."""
    tags, first, told = scene.reading.tags, scene.subject(before), scene.object(before)
    if first is None or told is None or not before.head < told.start < k:
        return first
    if tags[told.start] != "CD" or tags[told.head] != "NNS":
        return first
    return None if tags[first.start] == "CD" else told


def is_unnamed(scene: Scene, group: Group, names: Container[int]) -> bool:
    """Tell whether no title has the "he" of "fled after robbing a bank on Monday"."""
    if group.tense != "PRESPART" or group.first != group.head:
        return False
    subject = scene.subject(group)
    if subject is None or subject.start in names:
        return False
    before = scene.reading.verb_before(group.first)
    if before is not None and before.copula and before.head == group.first - 2:
        # "The focus is on ending the tour": no focus ends it.
        tag, word = scene.reading.tags[subject.head], scene.reading.lower[subject.head]
        aimed = scene.reading.lower[group.first - 1] == "on" and tag[:2] == "NN"
        return aimed and tag != "NNP" and not is_group(word)
    return scene.reading.tags[subject.head] == "PRP"


def who_is(scene: Scene, group: Group, subject: Chunk | None) -> Chunk | None:
    """Return the Holm of "Holm was a chemist who moved to Karst", else *subject*."""
    reading = scene.reading
    verb = reading.verb_at.get(subject.start - 1) if subject is not None else None
    if subject is None or verb is None or not verb.copula or verb.negated:
        return subject
    some = reading.lower[subject.start] in _SOME and group.finite
    one = scene.subject(verb) if some else None
    named = one is not None and reading.tags[one.head] == "NNP"
    return one if named and one is not None and one.end == verb.first else subject


def is_anothers(scene: Scene, k: int, subject: Chunk) -> bool:
    """Tell whether "their" may be of others: "two died when rebels hit their car".

    A title with the rebels alone would say that it was theirs.
    """
    reading, sort = scene.reading, _OWNERS[scene.reading.lower[k]]
    led = subject.start > 0 and reading.lower[subject.start - 1] in SUBORDINATORS
    if reading.tags[k] != "PRP$" or not led or sort not in sorts(reading, subject):
        return False
    before = (g for g in reading.groups if g.finite and g.head < subject.start)
    others = (scene.subject(group) for group in before)
    return any(
        other is not None
        and sort in sorts(reading, other)
        and may_be(" ".join(reading.words[other.start : other.end]), reading.lower[k])
        for other in others
    )
