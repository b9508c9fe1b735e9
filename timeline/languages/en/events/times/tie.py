"""What governs an English event."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline.grammar.analysis import Relation

__all__ = ["UNTIED", "Tie", "give", "is_tied", "time_of"]


@dataclass(eq=False, slots=True)
class Tie:
    """What governs an event.

    Attributes:
        timex: Index of the expression that does.
        also: Indices of others that do too ("on Monday and Friday"), or may.
        near: Index of one that may.
        relation: How the event lies to *timex*.
        length: Index of the expression that says how far from it.
        score: How sure the model is.
        apart: Whether it happened at another time than its sentence.
    """

    timex: int | None = None
    also: tuple[int, ...] = ()
    near: int | None = None
    relation: Relation = Relation.AT
    length: int | None = None
    score: int = 0
    apart: bool = False


UNTIED = Tie()


def give(tied: dict[int, Tie], events: Iterable[int], tie: Tie) -> None:
    """Tie those of the events that no time governs yet."""
    for index in events:
        if not is_tied(tied, index):
            tied[index] = tie


def is_tied(tied: Mapping[int, Tie], k: int) -> bool:
    """Tell whether a time governs the event at word *k*."""
    return tied.get(k, UNTIED).timex is not None


def time_of(tied: Mapping[int, Tie], k: int) -> tuple[int, int | None] | None:
    """Return what the event at word *k* is tied to, and how far from it, None if not."""
    tie = tied.get(k, UNTIED)
    return (tie.timex, tie.length) if tie.timex is not None else None
