"""The notation of rules: what each sign stands for."""

from pathlib import Path

import pytest
from tables import rows_of

from timeline.grammar.pattern import parse_pattern

ROWS = rows_of(Path(__file__).with_name("pattern.tsv"))


def written(element):
    """Write an element: + before what must touch, parentheses around context."""
    words = "|".join(category.removeprefix("=") for category in element.categories)
    if not element.categories[0].startswith("="):
        first = element.categories[0]
        named = "" if element.name == first else f"={element.name}"
        words = f"{{{words}{named}}}" if element.name else f"{{{words}:_}}"
    words = f"({words})" if element.outside else words
    return f"+{words}" if element.glued else words


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["pattern"])
def test_pattern_stands_for(row):
    sequences = [
        " ".join(written(element) for element in sequence)
        for sequence in parse_pattern(row["pattern"])
    ]
    assert " / ".join(sequences) == row["sequences"]
