"""What an English participle only says of a thing: "a yacht, paid for by himself".

It was so all the while, and its sentence tells no day of it.
"""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REFLEXIVE

__all__ = ["is_besides", "is_meanwhile"]

_HOLDING = word_set(
    "run lead head own control manage hold rule govern occupy know call use rent lease"
)
_COMPRISING = frozenset(("comprise", "include", "contain", "number", "total"))
_REACH = 4


def is_besides(reading: Reading, event: Found) -> bool:
    """Tell whether no day is of "Moss Motors, then run by Lund", nor of "by himself".

    Nor is one of who "comprising Moss and Lund" played.
    """
    group = event.group
    if group is None or group.first != group.head or group.first == 0:
        return False
    if reading.times[event.index + 1 : event.index + 2] > [-1]:
        return False
    if group.tense == "PRESPART":
        listed = reading.word(group.first - 1) in (",", "(")
        return listed and event.lexeme.lemma in _COMPRISING
    if reading.tags[group.head] != "VBN":
        return False
    return _is_by_oneself(reading, group) or _is_held_then(reading, event, group)


def _is_by_oneself(reading: Reading, group: Group) -> bool:
    """Tell whether it is what one had "paid for by himself"."""
    near = reading.lower[group.head + 1 : group.head + _REACH]
    by = near.index("by") if "by" in near else len(near)
    return not REFLEXIVE.isdisjoint(near[by + 1 : by + 2])


def _is_held_then(reading: Reading, event: Found, group: Group) -> bool:
    """Tell whether it is whose a thing was: "Hollin Mills, then controlled by Crane"."""
    k = group.first - 1
    then = k > 1 and reading.lower[k] == "then" and reading.tags[k - 1] == ","
    named = then and reading.tags[k - 2] in NOUNS
    return named and event.lexeme.lemma in _HOLDING


def is_meanwhile(reading: Reading, event: Found, near: int) -> bool:
    """Tell whether it went on after a day: "and while work was going on classes met"."""
    if "while" not in reading.distinct:
        return False
    k = reading.lower.index("while")
    joined = k > 0 and reading.tags[k - 1] == "CC" and event.index > k
    if not joined or reading.times.index(near) > k:
        return False
    verb = reading.verb_from(k)
    if verb is None or verb.aspect != "PROGRESSIVE":
        return False
    return verb.passive or reading.word(verb.head + 1) == "on"
