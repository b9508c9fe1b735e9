"""A chart parser over short regions of text.

Rules are tried from right to left. What a rule gives becomes an edge that other rules
may use. All rules share one trie, so that their number costs next to nothing, and what
a piece is by itself is known beforehand, so that only longer things are looked for.
"""

from collections.abc import Sequence
from itertools import accumulate, islice
from operator import attrgetter, itemgetter
from typing import NamedTuple, TypeAlias

from timeline.grammar.piece import END, MOST_EDGES, Categories, Onward, Piece
from timeline.grammar.trie import Node, Step
from timeline.model.expression import Between, Expression
from timeline.model.mention import Mention
from timeline.model.record import Span

__all__ = ["Candidate", "parse"]

# Value, index of the first piece and index after the last.
Capture: TypeAlias = tuple[object, int, int]
# The shorter the worse; then the rule with fewer elements; then its name and place.
Rank: TypeAlias = tuple[int, int, str, int]
Joint: TypeAlias = tuple[int, int]
# Rank, rule, value, index of the first piece and index after the last, what joins.
Found: TypeAlias = tuple[Rank, str, Expression, int, int, Joint | None]

_rank, _place = itemgetter(0), itemgetter(3)
_edges = attrgetter("edges")


class Candidate(NamedTuple):
    """An expression that a rule found in a region.

    Attributes:
        start: Offset of its first character in the region.
        end: Offset after its last.
        joint: Offsets of what joins the two ends of a range; None if it isn't one.
    """

    start: int
    end: int
    expression: Expression
    rule: str
    joint: Joint | None = None

    def mention(self, raw: str, offset: int = 0) -> Mention:
        """Return it as part of the text *raw*, in which the region begins at *offset*."""
        start, end = offset + self.start, offset + self.end
        ends: tuple[Span, Span] | None = None
        if self.joint is not None:
            first = raw[start : offset + self.joint[0]].rstrip()
            last = raw[offset + self.joint[1] : end].lstrip()
            ends = Span(start, start + len(first)), Span(end - len(last), end)
        return Mention(Span(start, end), self.expression, self.rule, ends=ends)


class _Chart:
    """The edges of one region: what is known to begin at each piece."""

    def __init__(
        self, pieces: Sequence[Piece], starts: Sequence[int], categories: Categories
    ) -> None:
        self.pieces = (*pieces, END)
        self.starts = starts
        self.categories = categories
        self.found: list[Found] = []
        self.joints: dict[tuple[int, int], Joint] = {}
        self.edges = list(map(_edges, self.pieces))

    def fill(self, root: Node) -> None:
        for at in range(len(self.pieces) - 2, -1, -1):
            piece = self.pieces[at]
            if not piece.edges:
                continue
            for step, expression in piece.found:
                self.keep(step, expression, at, at + 1)
            self.begin(piece, at)
            if self.edges[at] is not piece.edges:
                self.begin_again(root, at, len(piece.edges))

    def begin(self, piece: Piece, at: int) -> None:
        """Follow the rules that begin with a piece and want more."""
        after = at + 1
        if piece.glued and self.edges[after]:
            self.pair(piece.glued, at, after)
        if piece.loose:
            for gap in self.pieces[after].gaps:
                if self.edges[after + gap]:
                    self.pair(piece.loose, at, after + gap)

    def begin_again(self, root: Node, at: int, number: int) -> None:
        """Follow the rules that begin with what other rules have given."""
        while number < len(self.edges[at]) < MOST_EDGES:
            category, value, size = self.edges[at][number]
            number += 1
            if category in root.loose:
                end = at + size
                self.walk(root.loose[category], end, ((value, at, end),))

    def pair(self, onward: Onward, at: int, place: int) -> None:
        for category, value, size in self.edges[place]:
            if category not in onward:
                continue
            for node, number in onward[category]:
                end, first = place + size, self.edges[at][number][1]
                self.walk(node, end, ((first, at, at + 1), (value, place, end)))

    def walk(self, node: Node, at: int, captured: tuple[Capture, ...]) -> None:
        for step in node.steps:
            self.complete(step, captured)
        if node.glued and self.edges[at]:
            self.follow(node.glued, at, captured)
        if node.loose:
            for gap in self.pieces[at].gaps:
                if self.edges[at + gap]:
                    self.follow(node.loose, at + gap, captured)

    def follow(
        self, branch: dict[str, Node], at: int, captured: tuple[Capture, ...]
    ) -> None:
        for category, value, size in self.edges[at]:
            if category in branch:
                end = at + size
                self.walk(branch[category], end, (*captured, (value, at, end)))

    def complete(self, step: Step, captured: tuple[Capture, ...]) -> None:
        rule = step.rule
        arguments: dict[str, object] = {}
        for name, number in step.slots:
            arguments[name] = captured[number][0]
        value = rule.production(**arguments)
        if value is None:
            return
        at, end = captured[step.first][1], captured[step.last][2]
        if step.joint is not None or self.joints:
            self.mark(step, captured, (at, end))
        if rule.gives is not None:
            self.extend(at, end, value, (rule.gives,))
            return
        if not rule.latent:
            self.keep(step, value, at, end)
        if step.last + 1 == step.size and not step.first:
            self.extend(at, end, value, self.categories(value))

    def mark(
        self, step: Step, captured: tuple[Capture, ...], place: tuple[int, int]
    ) -> None:
        """Remember where what was found is joined, by itself or in a part of it."""
        if step.joint is not None:
            self.joints[place] = captured[step.joint][1:]
            return
        for _, *part in captured:
            joint = self.joints.get((part[0], part[1]))
            if joint is not None:
                self.joints.setdefault(place, joint)

    def keep(self, step: Step, value: Expression, at: int, end: int) -> None:
        start = self.starts[at]
        name = step.rule.name
        joint: Joint | None = None
        if self.joints and isinstance(value, Between):
            joint = self.joints.get((at, end))
        rank = (start - self.starts[end], -step.weight, name, start)
        self.found.append((rank, name, value, at, end, joint))

    def extend(
        self, at: int, end: int, value: object, categories: tuple[str, ...]
    ) -> None:
        for category in categories:
            edge = (category, value, end - at)
            if edge not in self.edges[at]:
                self.edges[at] = (*self.edges[at], edge)

    def best(self) -> list[Found]:
        """Return the best of what was found, disjoint and sorted.

        Longer is better, then the rule with more elements, then the rule's name: a
        total order, so the outcome hangs on nothing else.
        """
        found = self.found
        if len(found) < 2:  # noqa: PLR2004
            return found
        found.sort(key=_rank)
        chosen: list[Found] = []
        for number, (_, _, _, start, end, _) in enumerate(found):
            for other in chosen:
                if other[3] < end and start < other[4]:
                    break
            else:
                chosen.append(_first_of_equals(found, number))
        chosen.sort(key=_place)
        return chosen

    def candidate(self, one: Found) -> Candidate:
        _, rule, value, at, end, joint = one
        if joint is not None:
            joint = self.starts[joint[0]], self.starts[joint[1]]
        return Candidate(self.starts[at], self.starts[end], value, rule, joint)


def _first_of_equals(found: Sequence[Found], number: int) -> Found:
    """Return the first by what it means of those that have the rank of one."""
    first = found[number]
    for other in islice(found, number + 1, None):
        if other[0] != first[0]:
            break
        if other[2] != first[2] and repr(other[2]) < repr(first[2]):
            first = other
    return first


def parse(
    words: Sequence[str], pieces: Sequence[Piece], root: Node, categories: Categories
) -> tuple[Candidate, ...]:
    """Return the best that the rules under *root* find in a region, in its order.

    Args:
        words: The pieces of a text without a paragraph break.
        pieces: What each of them is by itself.
        root: The trie of all rules.
        categories: Gives the categories of an expression.
    """
    chart = _Chart(pieces, list(accumulate(map(len, words), initial=0)), categories)
    chart.fill(root)
    return tuple(map(chart.candidate, chart.best()))
