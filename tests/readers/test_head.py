r"""Titles, bylines and datelines, in a table; ``\n``, ``\r`` and ``\t`` are escaped."""

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
