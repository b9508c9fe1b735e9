r"""The notation in which rules are written, and what it compiles to.

=================  ==========================================================
``ago``            the word itself
``a|an|one``       any of these words
``{number}``       a slot: a lexicon category, or what another rule gives
``{number:n}``     the same, handed to the production as *n*
``{number:_}``     the same, not handed to it
``{day|month}``    a slot of any of these categories
``[the]``          may be missing
``(since)``        must be there, but is no part of the expression
=================  ==========================================================

Between two elements there may be white space or a hyphen; elements written without a
space between them must touch: ``{number}{ordinal}`` is "21st". A sign that has a
meaning in the notation is an ordinary word after a backslash: ``\|``.
"""

import re
from collections.abc import Iterator
from itertools import product

from attrs import evolve, frozen

from timeline.grammar.tokens import tokenize

__all__ = ["Element", "parse_pattern"]

_PIECE = re.compile(
    r"(?P<space>\s+)|(?P<open>[\[(])|(?P<close>[\])])|\{(?P<slot>[^}]+)\}"
    r"|(?P<words>(?:\\.|[^\s\[\](){}])+)"
)


@frozen
class Element:
    """One step of a pattern.

    Attributes:
        categories: Any of these fits; a literal word is the category ``=word``.
        name: The argument that takes the value, None for literal words.
        glued: Whether nothing may stand between this and the element before.
        outside: Whether it is context, not part of the expression.
    """

    categories: tuple[str, ...]
    name: str | None = None
    glued: bool = False
    outside: bool = False


def parse_pattern(pattern: str) -> tuple[tuple[Element, ...], ...]:
    """Return every sequence of elements that *pattern* stands for.

    >>> [len(sequence) for sequence in parse_pattern("[the] {month} of {year}")]
    [4, 3]
    """
    choices: list[list[tuple[Element, ...]]] = []
    group: list[Element] | None = None
    glued = outside = False
    for match in _PIECE.finditer(pattern):
        if match["space"]:
            glued = False
        elif match["open"]:
            group = []
            outside = match["open"] == "("
        elif match["close"]:
            content = tuple(group or ())
            choices.append([content] if outside else [content, ()])
            group, outside, glued = None, False, True
        else:
            elements = tuple(
                _elements(match, glued=glued, outside=group is not None and outside)
            )
            glued = True
            if group is None:
                choices.append([elements])
            else:
                group.extend(elements)
    return tuple(
        _loosened(tuple(e for part in parts for e in part))
        for parts in product(*choices)
    )


def _loosened(sequence: tuple[Element, ...]) -> tuple[Element, ...]:
    """Let the first element stand free: what it was glued to is missing."""
    if not sequence or not sequence[0].glued:
        return sequence
    return (evolve(sequence[0], glued=False), *sequence[1:])


def _elements(match: re.Match[str], *, glued: bool, outside: bool) -> Iterator[Element]:
    if match["slot"]:
        slot, _, name = match["slot"].partition(":")
        argument = None if name == "_" else name or slot.split("|")[0]
        yield Element(tuple(slot.split("|")), argument, glued, outside)
        return
    words = match["words"].replace(r"\|", "\0")
    if "|" in words:
        options = (
            f"={w}".replace("\0", "|").replace("\\", "") for w in words.split("|")
        )
        yield Element(tuple(options), None, glued, outside)
        return
    for position, word in enumerate(
        tokenize(re.sub(r"\\(.)", r"\1", words.replace("\0", "|"))).words
    ):
        yield Element((f"={word}",), None, glued or position > 0, outside)
