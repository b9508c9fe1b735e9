"""Tables of tests: a header, then a row a line, cells divided by tabs, no quoting."""

import csv
from pathlib import Path

__all__ = ["rows_of"]


def rows_of(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table by the names of its columns."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
