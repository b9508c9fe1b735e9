r"""Titles, bylines and datelines, in a table; ``\n``, ``\r`` and ``\t`` are escaped."""

from datetime import date
from pathlib import Path

import pytest
from tables import rows_of

import timeline

TABLE = Path(__file__).with_name("head.tsv")
ESCAPES = {"\\n": "\n", "\\r": "\r", "\\t": "\t", "\\ufeff": "\ufeff"}


def unescaped(text):
    for escape, character in ESCAPES.items():
        text = text.replace(escape, character)
    return text


ROWS = rows_of(TABLE)


@pytest.mark.parametrize("row", ROWS, ids=[f"{n}" for n in range(2, len(ROWS) + 2)])
def test_table(row):
    text = unescaped(row["text"])
    article = timeline.read_text(text, format=row["reader"])
    body = article.body.of(text).split("\n\n")[0].strip()
    read = (
        article.title,
        article.author,
        article.dct.isoformat() if article.dct else "",
        article.published_text,
    )
    assert read == (row["title"], row["author"], row["dct"], row["published"])
    assert body.startswith(row["body"])
    assert article.text == text


@pytest.mark.parametrize("told", [8, 30])
def test_a_dateline_below_a_name_cuts_nothing_off(told):
    """Minutes have their day in the second line, whatever the length of the rest."""
    rest = "The board met and heard three people. " * told
    text = f"# Minutes\n\nTown of Wexley\nRegular meeting, October 16, 2019\n\n{rest}"
    article = timeline.read_text(text)
    assert article.dct == date(2019, 10, 16)
    assert article.body.of(text).endswith(rest)
