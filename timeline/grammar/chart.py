"""A chart parser over short regions of text.

Rules are tried from right to left. What a rule gives becomes an edge that other rules
may use. All rules share one trie, so that their number costs next to nothing.
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from attrs import define, field, frozen

from timeline.grammar.pattern import Element
from timeline.grammar.tokens import tokenize
from timeline.model.expression import Between, Expression

__all__ = ["HYPHENS", "Candidate", "Node", "Rule", "parse"]

Value: TypeAlias = object
Edge: TypeAlias = tuple[str, Value, int]
Capture: TypeAlias = tuple[Value, int, int]
Lookup: TypeAlias = Callable[[str], Iterable[tuple[str, Value]]]
Categories: TypeAlias = Callable[[Expression], tuple[str, ...]]

# What two ends of a range are joined by: "to", "-".
_JOINTS = frozenset(["joint", "joint_and", "joint_slash"])
HYPHENS = frozenset("-\N{EN DASH}\N{EM DASH}\N{NON-BREAKING HYPHEN}")
_EDGES_AT_ONE_PLACE = 250


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
class Candidate:
    """An expression that a rule found in a region.

    Attributes:
        start: Offset of its first character in the region.
        end: Offset after its last.
        weight: How many elements its rule has, words before slots: more is more
            specific.
        joint: Offsets of what joins the two ends of a range; None if it isn't one.
    """

    start: int
    end: int
    expression: Expression
    rule: str
    weight: int
    joint: tuple[int, int] | None = None


@frozen
class Step:
    """Where a rule ends in the trie.

    Attributes:
        names: The argument that each element fills, None for literal words.
        first: Index of the first element that is no context.
        last: Index of the last such element.
        weight: How much the rule says: its elements, words before slots.
        joint: Index of the element that joins the ends of a range, None without.
    """

    rule: Rule
    names: tuple[str | None, ...]
    first: int
    last: int
    weight: int
    joint: int | None


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
    steps: list[Step] = field(factory=list[Step])

    def add(self, rule: Rule, sequence: tuple[Element, ...]) -> None:
        """Lay a rule's way through the trie."""
        nodes = [self]
        for element in sequence:
            branches = [n.glued if element.glued else n.loose for n in nodes]
            nodes = [
                branch.setdefault(category, Node())
                for branch in branches
                for category in element.categories
            ]
        inside = [i for i, element in enumerate(sequence) if not element.outside]
        names = tuple(element.name for element in sequence)
        weight = len(sequence) * 2 - sum(name is not None for name in names)
        joints = [i for i in inside if sequence[i].categories[0] in _JOINTS]
        joint = joints[0] if joints else None
        for node in nodes:
            node.steps.append(Step(rule, names, inside[0], inside[-1], weight, joint))


class _Chart:
    """The edges of one region: what is known to begin at each piece."""

    def __init__(self, region: str, lookup: Lookup, categories: Categories) -> None:
        tokens = tokenize(region)
        kept = [i for i, word in enumerate(tokens.words) if not word.isspace()]
        self.words = [tokens.words[i] for i in kept]
        self.starts = [tokens.starts[i] for i in kept]
        self.ends = [tokens.starts[i + 1] for i in kept]
        self.glued = [n > 0 and kept[n - 1] == i - 1 for n, i in enumerate(kept)]
        self.categories = categories
        self.candidates: list[Candidate] = []
        self.joints: dict[tuple[int, int], tuple[int, int]] = {}
        self.edges: list[list[Edge]] = [
            [(category, value, i + 1) for category, value in lookup(word)]
            for i, word in enumerate(self.words)
        ]

    def fill(self, root: Node) -> None:
        for at in range(len(self.words) - 1, -1, -1):
            edges = self.edges[at]
            for category, value, end in edges:  # grows while rules complete
                node = root.loose.get(category)
                if node is not None and len(edges) < _EDGES_AT_ONE_PLACE:
                    self.walk(node, end, ((value, at, end),))

    def walk(self, node: Node, at: int, captured: tuple[Capture, ...]) -> None:
        for step in node.steps:
            self.complete(step, captured)
        if at >= len(self.words):
            return
        if node.glued and self.glued[at]:
            self.follow(node.glued, at, captured)
        if node.loose:
            self.follow(node.loose, at, captured)
            after = at + 1
            if (
                self.words[at] in HYPHENS
                and after < len(self.words)
                and self.glued[at]
                and self.glued[after]
            ):
                self.follow(node.loose, after, captured)

    def follow(
        self, branch: dict[str, Node], at: int, captured: tuple[Capture, ...]
    ) -> None:
        for category, value, end in self.edges[at]:
            node = branch.get(category)
            if node is not None:
                self.walk(node, end, (*captured, (value, at, end)))

    def complete(self, step: Step, captured: tuple[Capture, ...]) -> None:
        rule = step.rule
        arguments = {
            name: capture[0]
            for name, capture in zip(step.names, captured, strict=True)
            if name
        }
        value = rule.production(**arguments)
        if value is None:
            return
        at, end = captured[step.first][1], captured[step.last][2]
        self.mark(step, captured)
        if rule.gives is not None:
            self.extend(at, end, value, (rule.gives,))
        else:
            self.express(step, captured, value)

    def mark(self, step: Step, captured: tuple[Capture, ...]) -> None:
        """Remember where what was found is joined, by itself or in a part of it."""
        at, end = captured[step.first][1], captured[step.last][2]
        if step.joint is not None:
            self.joints[at, end] = captured[step.joint][1:]
        elif self.joints:
            for _, start, after in captured:
                if (start, after) in self.joints:
                    self.joints.setdefault((at, end), self.joints[start, after])

    def express(
        self, step: Step, captured: tuple[Capture, ...], value: Expression
    ) -> None:
        rule = step.rule
        at, end = captured[step.first][1], captured[step.last][2]
        if not rule.latent:
            start, after = self.starts[at], self.ends[end - 1]
            joint: tuple[int, int] | None = None
            if isinstance(value, Between) and (at, end) in self.joints:
                first, last = self.joints[at, end]
                joint = self.starts[first], self.ends[last - 1]
            self.candidates.append(
                Candidate(start, after, value, rule.name, step.weight, joint)
            )
        if len(captured) == step.last + 1 and not step.first:
            self.extend(at, end, value, self.categories(value))

    def extend(
        self, at: int, end: int, value: Value, categories: tuple[str, ...]
    ) -> None:
        edges = self.edges[at]
        for category in categories:
            edge = (category, value, end)
            if edge not in edges:
                edges.append(edge)


def parse(
    region: str, root: Node, lookup: Lookup, categories: Categories
) -> tuple[Candidate, ...]:
    """Return everything that the rules under *root* find in *region*.

    Args:
        region: Text without a paragraph break.
        root: The trie of all rules.
        lookup: Gives the categories and values of a piece of text.
        categories: Gives the categories of an expression.
    """
    chart = _Chart(region, lookup, categories)
    chart.fill(root)
    return tuple(chart.candidates)
