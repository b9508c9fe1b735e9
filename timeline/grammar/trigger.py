"""The words worth stopping at: every expression has one, most of a text has none."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import compress
from typing import TypeAlias

from timeline.grammar.pattern import Element
from timeline.grammar.trie import Rule

__all__ = ["Sequences", "Triggers"]

# Each rule with one of the ways that its patterns stand for.
Sequences: TypeAlias = Iterable[tuple[Rule, tuple[Element, ...]]]

# Between a word and its neighbour there may be white space.
_BESIDE = 2


class Triggers:
    """Words one of which is in every expression, unless digits and signs show it.

    Some count only beside another: "50" before the "s" of "the 50s", "time" behind the
    "this" of "at this time".
    """

    def __init__(
        self,
        sequences: Sequences,
        lexicon: Mapping[str, Mapping[str, object]],
        categories: frozenset[str],
        telling: frozenset[str],
    ) -> None:
        """Let every rule have a word to stop at, and as few words as will do.

        Args:
            sequences: All rules.
            lexicon: Words by category; those of "function" are in every other sentence.
            categories: Those whose words are all worth stopping at.
            telling: These words.
        """
        functions = lexicon.get("function", {})
        choices = [
            (sequence, _telling(rule, sequence, functions))
            for rule, sequence in sequences
            if not rule.shaped and (rule.gives is None or rule.gives in categories)
            if not _stops(sequence, categories, telling)
        ]
        words = set(telling)
        # Rules that leave no choice come first; they may settle that of others.
        for _, elements in sorted(choices, key=lambda choice: len(choice[1])):
            if not any(words.issuperset(_words(e)) for e in elements):
                words.update(max(map(_words, elements), key=_shortest))
        self._words = frozenset(words)
        self._beside = dict(_conditions(choices, self._words, telling))

    def among(self, words: Sequence[str]) -> list[int]:
        """Return the indices of the pieces that may be part of an expression, in order."""
        known = compress(range(len(words)), map(self._words.__contains__, words))
        beside = self._beside
        return [at for at in known if words[at] not in beside or self._has(words, at)]

    def _has(self, words: Sequence[str], at: int) -> bool:
        """Tell whether one of the words that the piece at *at* needs is beside it."""
        near = words[max(0, at - _BESIDE) : at + _BESIDE + 1]
        return not self._beside[words[at]].isdisjoint(near)


def _conditions(
    choices: Iterable[tuple[tuple[Element, ...], Sequence[Element]]],
    words: frozenset[str],
    telling: frozenset[str],
) -> Iterable[tuple[str, frozenset[str]]]:
    """Yield the words that count only beside others, each with those others."""
    beside: dict[str, set[str]] = {}
    always = set(telling)
    for sequence, elements in choices:
        chosen = next(e for e in elements if words.issuperset(_words(e)))
        near = _neighbours(sequence, sequence.index(chosen))
        for word in _words(chosen):
            if near:
                beside.setdefault(word, set()).update(near)
            else:
                always.add(word)
    return ((w, frozenset(near)) for w, near in beside.items() if w not in always)


def _neighbours(sequence: tuple[Element, ...], at: int) -> list[str]:
    """Return the words of the rarer literal next to an element; none if there is none."""
    literals = [
        _words(element)
        for element in (*sequence[max(0, at - 1) : at], *sequence[at + 1 : at + 2])
        if _is_literal(element)
    ]
    return max(literals, key=_shortest) if literals else []


def _stops(
    sequence: tuple[Element, ...], categories: frozenset[str], telling: frozenset[str]
) -> bool:
    """Tell whether an element of *sequence* is sure to be worth stopping at."""
    return any(
        categories.issuperset(e.categories) or telling.issuperset(_words(e))
        for e in sequence
    )


def _telling(
    rule: Rule, sequence: tuple[Element, ...], functions: Mapping[str, object]
) -> list[Element]:
    """Return the elements at whose words one could stop."""
    literal = [element for element in sequence if _is_literal(element)]
    telling = [e for e in literal if not any(w in functions for w in _words(e))]
    if not telling and rule.name.startswith("~"):
        telling = [e for e in literal if _words(e)[0].isalpha()][-1:]
    if not telling:
        words = " ".join("|".join(element.categories) for element in sequence)
        msg = f"rule {rule.name!r} has no word to stop at in {words!r}"
        raise ValueError(msg)
    return telling


def _is_literal(element: Element) -> bool:
    return all(category.startswith("=") for category in element.categories)


def _words(element: Element) -> list[str]:
    return [category.removeprefix("=") for category in element.categories]


def _shortest(words: Iterable[str]) -> int:
    return min(map(len, words))
