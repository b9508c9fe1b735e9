"""What a piece of text is by itself: worked out once, for all places it stands in."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeAlias

from attrs import frozen

from timeline.grammar.trie import Node, Step
from timeline.model.expression import Expression

__all__ = [
    "END",
    "HYPHENS",
    "MOST_EDGES",
    "Categories",
    "Edge",
    "Onward",
    "Piece",
    "Pieces",
]

# Category, value, and how many pieces it takes.
Edge: TypeAlias = tuple[str, object, int]
Categories: TypeAlias = Callable[[Expression], tuple[str, ...]]
Lookup: TypeAlias = Callable[[str], Iterable[tuple[str, object]]]
# How the rules go on that begin with a piece: by the category that they want next, the
# states behind it, each with the number of the piece's edge that it began with.
Onward: TypeAlias = dict[str, list[tuple[Node, int]]]

HYPHENS = frozenset("-\N{EN DASH}\N{EM DASH}\N{NON-BREAKING HYPHEN}")
# At one place of a text, so that none is dear.
MOST_EDGES = 250
_REMEMBERED = 8_192


@frozen
class Piece:
    """What a piece of text is by itself, wherever it stands.

    Attributes:
        edges: Its categories and values, and those of what rules make of it alone.
        found: Expressions that it is, with where their rules end.
        loose: How the rules go on that begin with it.
        glued: The same where nothing may stand between.
        gaps: How many pieces a rule may pass over where this one comes next: it may
            pass over a hyphen, and must over white space.
    """

    edges: tuple[Edge, ...]
    found: tuple[tuple[Step, Expression], ...]
    loose: Onward
    glued: Onward
    gaps: tuple[int, ...]


_NOWHERE: Onward = {}
_SPACE = Piece((), (), _NOWHERE, _NOWHERE, gaps=(1,))
# What is behind the last piece: nothing.
END = Piece((), (), _NOWHERE, _NOWHERE, gaps=())


class Pieces:
    """Knows every piece under the rules of one grammar."""

    def __init__(self, root: Node, lookup: Lookup, categories: Categories) -> None:
        """Take the trie of all rules, and what gives the categories of piece and value."""
        self._root = root
        self._lookup = lookup
        self._categories = categories
        self._onward = lru_cache(maxsize=_REMEMBERED)(self._merge)
        self.of = lru_cache(maxsize=_REMEMBERED)(self._understand)

    def _understand(self, word: str) -> Piece:
        if word.isspace():
            return _SPACE
        edges: list[Edge] = [(name, value, 1) for name, value in self._lookup(word)]
        found: list[tuple[Step, Expression]] = []
        for category, value, _ in edges:  # grows while rules complete
            node = self._root.loose.get(category)
            if node is not None and len(edges) < MOST_EDGES:
                for step in node.steps:
                    made = step.rule.production(
                        **{name: value for name, _ in step.slots}
                    )
                    if made is not None:
                        self._complete(step, made, edges, found)
        loose, glued = self._onward(tuple(category for category, _, _ in edges))
        gaps = (0, 1) if word in HYPHENS else (0,)
        return Piece(tuple(edges), tuple(found), loose, glued, gaps)

    def _complete(
        self,
        step: Step,
        value: Expression,
        edges: list[Edge],
        found: list[tuple[Step, Expression]],
    ) -> None:
        gives = step.rule.gives
        if gives is None and not step.rule.latent:
            found.append((step, value))
        for category in self._categories(value) if gives is None else (gives,):
            edge = (category, value, 1)
            if edge not in edges:
                edges.append(edge)

    def _merge(self, categories: tuple[str, ...]) -> tuple[Onward, Onward]:
        loose: Onward = {}
        glued: Onward = {}
        for number, category in enumerate(categories):
            node = self._root.loose.get(category)
            if node is not None:
                _add(loose, node.loose, number)
                _add(glued, node.glued, number)
        return loose, glued


def _add(onward: Onward, branch: dict[str, Node], number: int) -> None:
    for category, node in branch.items():
        if category in onward:
            onward[category].append((node, number))
        else:
            onward[category] = [(node, number)]
