"""A piece of text and its meaning, not resolved yet."""

from attrs import frozen

from timeline.model.expression import Expression
from timeline.model.record import Span

__all__ = ["Mention"]


@frozen
class Mention:
    """An expression and where it stands.

    Attributes:
        rule: Name of the rule that found it ("en.weekday.bare").
        ends: Spans of the two ends, if it is a range; None if it is none.
    """

    span: Span
    expression: Expression
    rule: str
    ends: tuple[Span, Span] | None = None
