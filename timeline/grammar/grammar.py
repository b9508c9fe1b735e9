"""A language's words and rules, and how a rule is written.

>>> from timeline.model.expression import Shift
>>> grammar = Grammar("en", {"number": {"three": 3}, "unit": {"days": 5}})
>>> @grammar.rule("{number} {unit} ago")
... def ago(number, unit):
...     return Shift(-number, unit)
>>> grammar.rules[0].patterns
('{number} {unit} ago',)
"""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TypeAlias, TypeVar

from attrs import define, field

from timeline.grammar.recogniser import Recogniser
from timeline.grammar.trie import Rule
from timeline.model.expression import Expression

__all__ = ["Grammar", "Lexicon"]

Lexicon: TypeAlias = Mapping[str, Mapping[str, object]]
_Production = TypeVar("_Production", bound=Callable[..., object])


def _no_numbers(_: str) -> Iterable[tuple[str, object]]:
    return ()


def _no_categories(_: Expression) -> tuple[str, ...]:
    return ()


@define(eq=False)
class Grammar:
    """The words and rules of one language.

    Attributes:
        language: BCP 47 code, the first part of every rule's name.
        lexicon: Words by category, each with its value. A "word" may be several:
            "a couple of".
        triggers: Categories of words worth stopping at: every expression has one, or
            else a literal word that is in no category called "function".
        numbers: Gives the categories and values of a run of digits.
        shapes: Find what is worth stopping at for the signs between its digits ("3/4",
            "8:30"), or for the word before it.
        categories: Gives the slots in which a rule may use an expression.
    """

    language: str
    lexicon: Lexicon
    triggers: frozenset[str] = frozenset()
    numbers: Callable[[str], Iterable[tuple[str, object]]] = _no_numbers
    shapes: tuple[re.Pattern[str], ...] = ()
    categories: Callable[[Expression], tuple[str, ...]] = _no_categories
    rules: list[Rule] = field(factory=list[Rule], init=False)

    def rule(
        self,
        *patterns: str,
        gives: str | None = None,
        latent: bool = False,
        shaped: bool = False,
    ) -> Callable[[_Production], _Production]:
        """Register a production for *patterns*, written as `timeline.grammar.pattern` says.

        The rule is named for module and function: "en.weekday.bare". The production
        takes the slots by name and returns an expression, or None to decline.

        Args:
            patterns: Any of these.
            gives: The category that the result fills in other rules; None for an
                expression, whose categories are told by what it is.
            latent: Whether the result counts only as a part of something longer.
            shaped: Whether `shapes` finds it, so that no word need be worth stopping at.
        """

        def register(production: _Production) -> _Production:
            topic = production.__module__.rpartition(".")[2]
            name = f"{self.language}.{topic}.{production.__name__.strip('_')}"
            self.rules.append(Rule(name, patterns, production, gives, latent, shaped))
            return production

        return register

    @cached_property
    def recogniser(self) -> Recogniser:
        """The compiled grammar; made at first use, no rule can be added later."""
        return Recogniser(
            self.rules, self.lexicon, self.triggers, self.numbers, self.categories
        )
