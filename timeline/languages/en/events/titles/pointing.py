"""Pronouns that a title leaves out, as it names nobody they stand for."""

from collections.abc import Sequence

from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["GIVEN", "OWNERS", "is_given", "is_led", "is_ownerless"]

OWNERS = frozenset(("their", "his", "her"))
_BEFORE_NOUN = frozenset(("JJ", "CD", "VBN"))
_OWNING = frozenset(("n14", "n15", "n18", "N-", "NNS", "NNP", "PRP", "CD"))
_PROPERTY = frozenset(("n06", "n15"))
GIVEN = frozenset(("them", "him", "her"))
_GIVING = word_set(
    "gave give gives giving given offered offer offers sent send sends sold handed paid",
    "pay pays lent showed shown taught awarded granted promised brought bought cost owed",
    "fined charged loaned wished",
)
_OBJECTS = (["DT"], ["CD"], ["$"])


def is_ownerless(reading: Reading, k: int, told: Sequence[int]) -> bool:
    """Tell whether a title names no owner: "fire gutted their house"."""
    if reading.lower[k] not in OWNERS or reading.tags[k] != "PRP$" or not told:
        return False
    thing = k + 1
    while reading.tags[thing : thing + 1] and reading.tags[thing] in _BEFORE_NOUN:
        thing += 1
    if thing == len(reading.tags):
        return False
    tags = {reading.tags[j] for j in told}
    nouns = [reading.lower[j] for j in told if reading.tags[j] == "NN"]
    files = {lexemes().of(noun, "N").file for noun in nouns}
    owned = lexemes().of(reading.lower[thing], "N").file in _PROPERTY
    return owned and _OWNING.isdisjoint(files | tags) and bool(files)


def is_given(reading: Reading, k: int) -> bool:
    """Tell whether somebody is given something: "offered her a lift"."""
    after = reading.tags[k + 1 : k + 2]
    given = reading.lower[k] in GIVEN and reading.lower[k - 1] in _GIVING
    return given and after in _OBJECTS and reading.times[k + 1] < 0


def is_led(reading: Reading, k: int, before: int) -> bool:
    """Tell whether a pronoun at *k* is no more than what a preposition leads to."""
    after = reading.tags[k + 1 : k + 2] or ["."]
    acts = after[0][0] in "VMR" or after[0] in ("TO", "CC")
    part = reading.lower[before] == "of"
    return reading.tags[before] in ("IN", "TO") and not (acts or part)
