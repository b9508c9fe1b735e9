"""Sets of Penn Treebank tags that several rules of English go by."""

from collections.abc import Sequence

__all__ = ["FINITE", "IN_PHRASE", "NOUNS", "SURELY_FINITE", "WH", "behind_day", "where"]

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
    if sought not in column:
        return []
    part = enumerate(column[first:after], first)
    return [k for k, word in part if word == sought]


def behind_day(tags: Sequence[str]) -> int:
    """Return where the clause begins behind the head of an entry: "July 8: Police raid".

    Or behind the hour of one: "9:15 am: Troops enter".
    """
    colon = tags.index(":") if ":" in tags[:_LONGEST_DAY] else 0
    if not colon or colon + 1 == len(tags):
        return 0
    hour = list(tags[:colon]) == ["CD", "NN"]
    return colon + 1 if hour or _OF_A_DAY.issuperset(tags[:colon]) else 0


_LONGEST_DAY = 8
_OF_A_DAY = frozenset(("NNP", "CD", ",", "JJ", "."))
