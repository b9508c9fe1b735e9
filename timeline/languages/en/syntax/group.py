"""A verb with its auxiliaries, which is one."""

from collections.abc import Sequence
from dataclasses import dataclass, field

__all__ = ["Group", "next_verb"]

_NOT_A_VERB = frozenset(("RB", "RBR", "RBS"))
_REACH = 4
_FINITE = frozenset(("PAST", "PRESENT", "FUTURE"))


@dataclass(eq=False, slots=True)
class Group:
    """A verb with its auxiliaries.

    Attributes:
        first: Index of its first word.
        head: Index of the verb that carries the meaning.
        tense: As in `Trigger`.
        aspect: As in `Trigger`.
        negated: Whether "not" or its like is among the words.
        modality: The modal, None without.
        passive: Whether the subject suffers what the verb says.
        copula: Whether the head is "be" itself.
        upset: Whether the subject stands inside it: "had the mayor left".
        finite: Whether it can be the verb of a clause of its own.
    """

    first: int
    head: int
    tense: str
    aspect: str
    negated: bool
    modality: str | None
    passive: bool
    copula: bool
    upset: bool = False
    finite: bool = field(init=False)

    def __post_init__(self) -> None:
        """Tell whether it is finite once: that is asked ten times a verb."""
        self.finite = self.tense in _FINITE


def next_verb(tags: Sequence[str], k: int) -> int:
    """Return the index of the verb at *k* or behind adverbs there, else 0."""
    end = min(len(tags), k + _REACH)
    while k < end:
        tag = tags[k]
        if tag[0] == "V":
            return k
        if tag not in _NOT_A_VERB and tag not in ("''", '"'):
            return 0
        k += 1
    return 0
