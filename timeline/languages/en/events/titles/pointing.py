"""Pronouns that a title leaves out, as it names nobody they stand for."""

from collections.abc import Mapping, Sequence

from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["POINTED_AT", "without_pronouns"]

_OWNERS = frozenset(("their", "his", "her"))
_BEFORE_NOUN = frozenset(("JJ", "CD", "VBN"))
_OWNING = frozenset(("n14", "n15", "n18", "N-", "NNS", "NNP", "PRP", "CD"))
_PROPERTY = frozenset(("n06", "n15"))
_GIVEN = frozenset(("them", "him", "her"))
_UNNAMED = frozenset(("them", "him", "it", "its"))
POINTED_AT = _UNNAMED | _GIVEN | _OWNERS
"""Pronouns that a title may go without."""

_GIVING = word_set(
    "gave give gives giving given offered offer offers sent send sends sold handed paid",
    "pay pays lent showed shown taught awarded granted promised brought bought cost owed",
    "fined charged loaned wished",
)
_OBJECTS = (["DT"], ["CD"], ["$"])


def without_pronouns(
    reading: Reading,
    names: Mapping[int, str],
    told: tuple[Sequence[int], int],
    right: Sequence[int],
) -> Sequence[int]:
    """Return *right* without "to them" and the "its" of what no title names.

    Args:
        reading: The sentence.
        names: What pronouns stand for, by their index.
        told: The words before, and the noun that they are about.
        right: The words behind.
    """
    if all(reading.lower[k] not in POINTED_AT for k in right):
        return right
    left, noun = told
    called = names.get(noun, reading.lower[noun]).rpartition(" ")[2].lower()
    many = "NNS" in tags_of(called) and reading.tags[noun] != "NNP"
    kept: list[int] = []
    for k in right:
        if k in names or reading.lower[k] not in POINTED_AT:
            kept.append(k)
        elif _is_given(reading, k) or _is_ownerless(reading, k, [*left, *kept]):
            continue
        elif reading.lower[k] not in _UNNAMED:
            kept.append(k)
        elif reading.tags[k] == "PRP$":
            # "Voters turned down its plan"
            named = any(reading.tags[j] in ("NN", "NNP") for j in kept)
            part = kept[-1:] == [k - 1] and reading.lower[k - 1] == "of"
            kept += [] if many and not (named or part) else [k]
        elif len(kept) > 1 and _is_led(reading, k, kept[-1]):
            kept.pop()
        else:
            kept.append(k)
    return kept


def _is_ownerless(reading: Reading, k: int, told: Sequence[int]) -> bool:
    """Tell whether a title names no owner: "fire gutted their house"."""
    if reading.lower[k] not in _OWNERS or reading.tags[k] != "PRP$" or not told:
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


def _is_given(reading: Reading, k: int) -> bool:
    """Tell whether somebody is given something: "offered her a lift"."""
    after = reading.tags[k + 1 : k + 2]
    given = reading.lower[k] in _GIVEN and reading.lower[k - 1] in _GIVING
    return given and after in _OBJECTS and reading.times[k + 1] < 0


def _is_led(reading: Reading, k: int, before: int) -> bool:
    """Tell whether a pronoun at *k* is no more than what a preposition leads to."""
    after = reading.tags[k + 1 : k + 2] or ["."]
    acts = after[0][0] in "VMR" or after[0] in ("TO", "CC")
    part = reading.lower[before] == "of"
    return reading.tags[before] in ("IN", "TO") and not (acts or part)
