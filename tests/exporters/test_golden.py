"""Whole articles in every format, byte for byte; read a difference before taking it."""

from functools import cache
from pathlib import Path

import pytest

import timeline

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"
NAMES = sorted(p.name for p in ARTICLES.iterdir() if p.suffix in {".md", ".txt"})
# The suffix of each format; what is large or much like another has one article.
EVERY = {
    "csv": "csv",
    "ics": "ics",
    "json": "json",
    "markdown": "md",
    "timelinejs": "json",
    "timeml": "tml",
}
ONE = {
    "html": "html",
    "jsonl": "jsonl",
    "jsonld": "jsonld",
    "terminal": "txt",
    "timelinejs_csv": "csv",
    "vis": "json",
}
CASES = [(format_, name) for format_ in EVERY for name in NAMES]
CASES += [(format_, "war-report.md") for format_ in ONE]


@cache
def made(name: str) -> timeline.Timeline:
    return timeline.extract(timeline.read(ARTICLES / name))


@pytest.mark.parametrize(("format_", "name"), CASES)
def test_an_article_is_written_as_it_was(format_, name, golden):
    suffix = (EVERY | ONE)[format_]
    content = timeline.export(made(name), format_)
    golden(f"{format_}/{Path(name).stem}.{suffix}", content)
