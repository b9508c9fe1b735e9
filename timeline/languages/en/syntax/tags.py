"""Sets of Penn Treebank tags that several rules of English go by."""

from collections.abc import Sequence

__all__ = ["FINITE", "IN_PHRASE", "NOUNS", "SURELY_FINITE", "WH", "where"]

NOUNS = frozenset(("NN", "NNS", "NNP"))

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))

SURELY_FINITE = FINITE - {"VBP"}
"""Those that the tagger takes for no infinitive and no noun."""

IN_PHRASE = NOUNS | {"DT", "PRP$", "JJ", "CD", "POS"}
"""What a noun phrase is made of."""

WH = frozenset(("WDT", "WP", "WP$", "WRB"))
"""What opens a relative clause or a question."""


def where(
    column: Sequence[str], sought: str, first: int = 0, after: int | None = None
) -> list[int]:
    """Return the indices from *first* up to *after* that have a tag or a word.

    >>> where(["NN", "VBD", "NN", "NN"], "NN", 1, -1)
    [2]
    """
    found: list[int] = []
    k = first - 1
    # This is several times as fast as to compare one by one.
    for _ in range(column[first:after].count(sought)):
        k = column.index(sought, k + 1)
        found.append(k)
    return found
