"""Write phrases that the rules of a grammar are made for."""

import random
from collections import defaultdict
from dataclasses import dataclass, field

from timeline.grammar.pattern import parse_pattern

DIGITS = ("1", "2", "3", "05", "12", "17", "24", "31", "45", "60", "99", "400", "007")
YEARS = ("0001", "1066", "1900", "1989", "2000", "2012", "2013", "2024", "9999")
ROUNDS = 4
TRIES = 6
ENOUGH = 40


@dataclass
class Surface:
    """Phrases by the category that they fill, and by the rule that wrote them."""

    grammar: object
    luck: random.Random
    fillers: dict = field(default_factory=lambda: defaultdict(list))
    phrases: dict = field(default_factory=lambda: defaultdict(set))

    def grow(self):
        """Write every rule a few times, from words first, then from one another."""
        for category, words in self.grammar.lexicon.items():
            self.fillers[category] += words.items()
        for piece in DIGITS + YEARS:
            for category, value in self.grammar.numbers(piece):
                self.fillers[category].append((piece, value))
        for _ in range(ROUNDS):
            for rule in self.grammar.rules:
                self.write(rule)
        return self

    def write(self, rule):
        """Write one rule in all its forms, with whatever is known to fill its slots."""
        for pattern in rule.patterns:
            for sequence in parse_pattern(pattern):
                for _ in range(TRIES):
                    self.keep(rule, *self.fill(sequence))

    def fill(self, sequence):
        """Return a text for a sequence of elements, and the values of its slots."""
        text, values = "", {}
        for element in sequence:
            category = self.luck.choice(element.categories)
            if category.startswith("="):
                word, value = category[1:], None
            elif self.fillers[category]:
                word, value = self.luck.choice(self.fillers[category])
            else:
                return None, values
            text += word if element.glued or not text else " " + word
            if element.name:
                values[element.name] = value
        return text, values

    def keep(self, rule, text, values):
        """Remember a phrase if the rule takes it, to fill other rules' slots with."""
        value = rule.production(**values) if text is not None else None
        if value is None:
            return
        self.phrases[rule.name].add(text)
        categories = (rule.gives,) if rule.gives else self.grammar.categories(value)
        for category in categories:
            if len(self.fillers[category]) < ENOUGH:
                self.fillers[category].append((text, value))


def phrases(grammar):
    """Return phrases by the name of the rule they are written from, always the same."""
    grown = Surface(grammar, random.Random(0)).grow()
    return {name: tuple(sorted(found)) for name, found in grown.phrases.items()}
