"""What governs an English event."""

from attrs import define

from timeline.grammar.analysis import Relation

__all__ = ["UNTIED", "Tie"]


@define(eq=False)
class Tie:
    """What governs an event.

    Attributes:
        timex: Index of the expression that does.
        near: Index of one that may.
        relation: How the event lies to *timex*.
        length: Index of the expression that says how far from it.
        score: How sure the model is.
    """

    timex: int | None = None
    near: int | None = None
    relation: Relation = Relation.AT
    length: int | None = None
    score: int = 0


UNTIED = Tie()
