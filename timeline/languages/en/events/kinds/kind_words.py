"""What is known of English words by the kind of what they tell.

`data/kinds.tsv` has a line for each verb (V) and noun (N): the first condition that
holds decides, and a kind alone is for the rest ("people:personnel conflict" of "fire").
`data/kind_sets.tsv` has the words of the conditions, and where they are looked for.
"""

from collections.abc import Mapping
from functools import cache
from typing import TypeAlias

from timeline.languages.en.syntax.vocabulary import read_lines
from timeline.model.record import Kind

__all__ = ["Entry", "entries", "words", "words_of"]

Entry: TypeAlias = tuple[tuple[tuple[str, Kind], ...], Kind | None]


@cache
def _entries() -> dict[str, dict[str, Entry]]:
    found: dict[str, dict[str, Entry]] = {"V": {}, "N": {}}
    for line in read_lines("kinds.tsv"):
        part, word, cells = line.split("\t")
        pairs = [cell.rpartition(":") for cell in cells.split()]
        conditions = tuple((test, Kind(kind)) for test, _, kind in pairs if test)
        rest = next((Kind(kind) for test, _, kind in pairs if not test), None)
        found[part][word] = conditions, rest
    return found


@cache
def entries(part: str) -> Mapping[str, Entry]:
    """Return what is known of verbs ("V") or nouns ("N"), by their lemma."""
    return _entries()[part]


@cache
def _sets() -> dict[str, tuple[str, frozenset[str]]]:
    rows = (line.split("\t") for line in read_lines("kind_sets.tsv"))
    return {name: (place, frozenset(found.split())) for place, name, found in rows}


def words_of(condition: str) -> tuple[str, frozenset[str]]:
    """Return where the words of a condition are looked for, and the words.

    That is with the "actor" or the "patient", "before" a noun in its phrase, close
    "behind" the word, or "any", where the code has its own mind.
    """
    return _sets()[condition]


@cache
def words(name: str) -> frozenset[str]:
    """Return the words of a set."""
    return _sets()[name][1]
