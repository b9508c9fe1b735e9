"""What came of an English clause, or behind it: nobody in the clause does that."""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading

__all__ = ["results"]

_RESULTING = (["leading", "to"], ["resulting", "in"])
_CLOSING = frozenset((",", ":", "VBD", "VBZ", "VBP", "MD"))


def results(reading: Reading, group: Group) -> bool:
    """Tell whether nobody does it: "took bribes, leading to a death in 1984".

    Nor does what came first do that: "a meeting on Monday, followed by a dinner Tuesday".
    """
    k = group.head
    if group.tense == "PRESPART":
        apart = group.first > 0 and reading.lower[group.first - 1] == ","
        return apart and reading.lower[k : k + 2] in _RESULTING
    if group.tense != "PASTPART" or reading.lower[k] != "followed":
        return False
    apart = group.first > 0 and (
        reading.lower[group.first - 1] == "," or reading.times[group.first - 1] >= 0
    )
    led = apart and reading.word(k + 1) == "by"
    return led and _is_dated(reading, k + 2)


def _is_dated(reading: Reading, k: int) -> bool:
    """Tell whether a time stands behind word *k* before a comma or a verb."""
    while k < len(reading.tags) and reading.tags[k] not in _CLOSING:
        if reading.times[k] >= 0:
            return True
        k += 1
    return False
