"""What a rule is, and the trie in which all rules share their beginnings."""

from collections.abc import Callable
from typing import Any

from attrs import define, field, frozen

from timeline.grammar.pattern import Element

__all__ = ["Node", "Rule", "Step"]

# What two ends of a range are joined by: "to", "-".
_JOINTS = frozenset(
    ["joint", "joint_and", "joint_or", "joint_dash", "joint_slash", "joint_until"]
)


@frozen
class Rule:
    """A pattern, and the function that makes a value of what it matched.

    Attributes:
        name: Language, topic and production: "en.distance.ago".
        patterns: In the notation of `timeline.grammar.pattern`.
        production: Takes the slots by name; returns None to decline.
        gives: Category of the value; None for an expression.
        latent: Whether the value counts only as a part of something longer.
        shaped: Whether digits and signs show it, so that it needs no word to stop at.
    """

    name: str
    patterns: tuple[str, ...]
    production: Callable[..., Any]
    gives: str | None = None
    latent: bool = False
    shaped: bool = False


@frozen
class Step:
    """Where a rule ends in the trie.

    Attributes:
        slots: The arguments of the production, each with the element that fills it.
        first: Index of the first element that is no context.
        last: Index of the last such element.
        size: How many elements there are.
        weight: How much the rule says: its elements, words before slots.
        joint: Index of the element that joins the ends of a range, None without.
    """

    rule: Rule
    slots: tuple[tuple[str, int], ...]
    first: int
    last: int
    size: int
    weight: int
    joint: int | None

    @classmethod
    def of(cls, rule: Rule, sequence: tuple[Element, ...]) -> "Step":
        """Return the end of one of the ways that a rule's patterns stand for."""
        inside = [i for i, element in enumerate(sequence) if not element.outside]
        slots = tuple((e.name, i) for i, e in enumerate(sequence) if e.name)
        joints = [i for i in inside if sequence[i].categories[0] in _JOINTS]
        return cls(
            rule,
            slots,
            first=inside[0],
            last=inside[-1],
            size=len(sequence),
            weight=len(sequence) * 2 - sum(e.name is not None for e in sequence),
            joint=joints[0] if joints else None,
        )


@define(eq=False)
class Node:
    """A state of the trie, with the categories that lead on.

    Attributes:
        loose: Next states, white space or a hyphen allowed before.
        glued: Next states if nothing stands between.
        steps: Rules that are complete here.
    """

    loose: "dict[str, Node]" = field(factory=dict[str, "Node"])
    glued: "dict[str, Node]" = field(factory=dict[str, "Node"])
    steps: tuple[Step, ...] = ()

    def add(self, rule: Rule, sequence: tuple[Element, ...]) -> None:
        """Lay a rule's way through the trie."""
        nodes = [self]
        for element in sequence:
            branches = [n.glued if element.glued else n.loose for n in nodes]
            nodes = [
                branch.get(category) or branch.setdefault(category, Node())
                for branch in branches
                for category in element.categories
            ]
        step = Step.of(rule, sequence)
        for node in nodes:
            node.steps += (step,)
