"""A compiled grammar: where to look, and what is found there."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache, partial

from timeline.grammar.chart import Candidate, parse
from timeline.grammar.pattern import Element, parse_pattern
from timeline.grammar.piece import HYPHENS, Categories, Pieces
from timeline.grammar.tokens import tokenize
from timeline.grammar.trie import Node, Rule

__all__ = ["Recogniser"]

_REGIONS_REMEMBERED = 512
_FUNCTION = "function"


class Recogniser:
    """A compiled grammar.

    Attributes:
        triggers: Words one of which is in every expression.
        vocabulary: Words that an expression can have, and the space between them;
            digits come on top.
        beginners: Words that an expression, or its context, can begin with.
        enders: Words that it can end with; signs see `may_end`.
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
        self.triggers: set[str] = set()
        compiled = [*_phrases(lexicon), *rules]
        sequences = [
            (rule, sequence)
            # Sorted, so that the order of files cannot matter.
            for rule in sorted(compiled, key=lambda rule: rule.name)
            for pattern in rule.patterns
            for sequence in parse_pattern(pattern)
        ]
        self._learn_words(lexicon, triggers)
        for rule, sequence in sequences:
            self._root.add(rule, sequence)
            self._learn_literals(sequence)
        self._learn_triggers(sequences, triggers, lexicon.get(_FUNCTION, {}))
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
        self.parse = lru_cache(maxsize=_REGIONS_REMEMBERED)(self._parse)

    def _learn_words(
        self, lexicon: Mapping[str, Mapping[str, object]], triggers: frozenset[str]
    ) -> None:
        for category, words in lexicon.items():
            for word, value in words.items():
                if len(tokenize(word).words) == 1:
                    self._learn(word, category, value)
                    if category in triggers:
                        self.triggers.add(word)

    def _learn_literals(self, sequence: tuple[Element, ...]) -> None:
        for element in sequence:
            for category in element.categories:
                if category.startswith("="):
                    self._learn(category[1:], category, category[1:])

    def _learn(self, word: str, category: str, value: object) -> None:
        known = self._words.get(word, ())
        if (category, value) not in known:
            self._words[word] = (*known, (category, value))

    def _learn_triggers(
        self,
        sequences: Iterable[tuple[Rule, tuple[Element, ...]]],
        triggers: frozenset[str],
        functions: Mapping[str, object],
    ) -> None:
        """Let every rule have a word to stop at, and as few words as will do."""
        telling = frozenset(self.triggers)
        choices = [
            _telling(rule, sequence, functions)
            for rule, sequence in sequences
            if not rule.shaped and (rule.gives is None or rule.gives in triggers)
            if not _stops(sequence, triggers, telling)
        ]
        # Rules that leave no choice come first; they may settle that of others.
        for choice in sorted(choices, key=len):
            if not any(map(self.triggers.issuperset, choice)):
                self.triggers.update(max(choice, key=lambda w: min(map(len, w))))

    def may_end(self, word: str, before: str) -> bool:
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


def _is_phrase(rule: Rule) -> bool:
    return rule.name.startswith("~")


def _stops(
    sequence: tuple[Element, ...], triggers: frozenset[str], telling: frozenset[str]
) -> bool:
    """Tell whether an element of *sequence* is sure to be worth stopping at."""
    return any(
        triggers.issuperset(e.categories)
        or telling.issuperset(category.removeprefix("=") for category in e.categories)
        for e in sequence
    )


def _telling(
    rule: Rule, sequence: tuple[Element, ...], functions: Mapping[str, object]
) -> list[list[str]]:
    """Return the words of each element that one could stop at."""
    literal = [
        [category[1:] for category in element.categories]
        for element in sequence
        if all(category.startswith("=") for category in element.categories)
    ]
    telling = [words for words in literal if not any(w in functions for w in words)]
    if not telling and _is_phrase(rule):
        telling = [words for words in literal if words[0].isalpha()][-1:]
    if not telling:
        words = " ".join("|".join(element.categories) for element in sequence)
        msg = f"rule {rule.name!r} has no word to stop at in {words!r}"
        raise ValueError(msg)
    return telling


def _is_sign(word: str) -> bool:
    return not word.isalnum()
