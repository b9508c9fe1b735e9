"""A compiled grammar: where to look, and what is found there."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache, partial

from timeline.grammar.chart import Candidate, parse
from timeline.grammar.pattern import Element, parse_pattern
from timeline.grammar.piece import HYPHENS, Categories, Pieces
from timeline.grammar.tokens import tokenize
from timeline.grammar.trie import Node, Rule
from timeline.grammar.trigger import Triggers

__all__ = ["Recogniser"]

_REMEMBERED = 4_096


class Recogniser:
    """A compiled grammar.

    Attributes:
        triggers: Words one of which is in every expression, unless digits show it.
        vocabulary: Words that an expression can have, and the space between them;
            digits come on top.
        beginners: Words that an expression, or its context, can begin with.
        enders: Words that it can end with; signs see `may_end`.
        parse: Finds what the rules find in the pieces of a region.
        may_end: Tells whether an expression can end with a piece behind another.
    """

    def __init__(
        self,
        rules: Iterable[Rule],
        lexicon: Mapping[str, Mapping[str, object]],
        triggers: frozenset[str],
        numbers: Callable[[str], Iterable[tuple[str, object]]],
        categories: Categories,
    ) -> None:
        self._numbers = numbers
        self._words: dict[str, tuple[tuple[str, object], ...]] = {}
        self._root = Node()
        self._categories = categories
        compiled = [*_phrases(lexicon), *rules]
        sequences = [
            (rule, sequence)
            # Sorted, so that the order of files cannot matter.
            for rule in sorted(compiled, key=lambda rule: rule.name)
            for pattern in rule.patterns
            for sequence in parse_pattern(pattern)
        ]
        self._learn_words(lexicon)
        for rule, sequence in sequences:
            self._root.add(rule, sequence)
            self._learn_literals(sequence)
        telling = self._words_of(triggers)
        self.triggers = Triggers(sequences, lexicon, triggers, telling)
        last = {c for _, sequence in sequences for c in sequence[-1].categories}
        signs = {c for w, known in self._words.items() if _is_sign(w) for c, _ in known}
        self._before_signs = {
            category
            for _, sequence in sequences
            if len(sequence) > 1 and not signs.isdisjoint(sequence[-1].categories)
            for category in sequence[-2].categories
        }
        self.vocabulary = frozenset(self._words) | HYPHENS | {" "}
        self.beginners = self._words_of(self._root.loose)
        self.enders = self._words_of(last)
        self._pieces = Pieces(self._root, self._lookup, categories)
        self.parse = lru_cache(maxsize=_REMEMBERED)(self._parse)
        self.may_end = lru_cache(maxsize=_REMEMBERED)(self._may_end)

    def _learn_words(self, lexicon: Mapping[str, Mapping[str, object]]) -> None:
        for category, words in lexicon.items():
            for word, value in words.items():
                if len(tokenize(word).words) == 1:
                    self._learn(word, category, value)

    def _learn_literals(self, sequence: tuple[Element, ...]) -> None:
        for element in sequence:
            for category in element.categories:
                if category.startswith("="):
                    self._learn(category[1:], category, category[1:])

    def _learn(self, word: str, category: str, value: object) -> None:
        known = self._words.get(word, ())
        if (category, value) not in known:
            self._words[word] = (*known, (category, value))

    def _may_end(self, word: str, before: str) -> bool:
        """Tell whether an expression can end with *word* if *before* precedes it."""
        if word in self.enders:
            return not _is_sign(word) or any(
                category in self._before_signs
                for category, _, _ in self._pieces.of(before).edges
            )
        return "0" <= word[0] <= "9"

    def _words_of(self, categories: Iterable[str]) -> frozenset[str]:
        wanted = set(categories)
        return frozenset(
            word
            for word, known in self._words.items()
            if any(category in wanted for category, _ in known)
        )

    def _lookup(self, word: str) -> Iterable[tuple[str, object]]:
        known = self._words.get(word, ())
        return (*known, *self._numbers(word)) if "0" <= word[0] <= "9" else known

    def _parse(self, words: tuple[str, ...]) -> tuple[Candidate, ...]:
        pieces = list(map(self._pieces.of, words))
        return parse(words, pieces, self._root, self._categories)


def _phrases(lexicon: Mapping[str, Mapping[str, object]]) -> Iterator[Rule]:
    """Make a rule of every lexicon entry of several pieces."""
    for category, words in lexicon.items():
        for word, value in words.items():
            if len(tokenize(word).words) > 1:
                pattern = word.replace("|", r"\|")
                name = f"~{category} {word}"
                yield Rule(name, (pattern,), partial(_same, value), category)


def _same(value: object) -> object:
    return value


def _is_sign(word: str) -> bool:
    return not word.isalnum()
