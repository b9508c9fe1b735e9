"""Histories of our own: each expression stands in brackets, a bar before its value.

``[early June|1942-06]`` is to be found as "early June" and to be read as 1942-06; the
value ``-`` is any, also none.
"""

import re
from datetime import date
from pathlib import Path

import pytest

import timeline

HISTORIES = Path(__file__).parent.parent / "fixtures" / "histories"
MARK = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")


def read(path):
    """Return the text without its marks, and the wanted value by span."""
    text, wanted, end = "", {}, 0
    marked = path.read_text(encoding="utf-8")
    for match in MARK.finditer(marked):
        text += marked[end : match.start()]
        wanted[len(text), len(text) + len(match[1])] = match[2]
        text += match[1]
        end = match.end()
    return text + marked[end:], wanted


@pytest.mark.parametrize(
    "path", sorted(HISTORIES.glob("*.txt")), ids=lambda path: path.stem
)
@pytest.mark.parametrize("dct", [date(2015, 3, 12), None], ids=["dated", "undated"])
def test_a_history_is_read_as_marked(path, dct):
    text, wanted = read(path)
    found = {
        (t.span.start, t.span.end): t
        for t in timeline.tag(timeline.Article(text=text, dct=dct))
    }
    wrong = [
        (text[slice(*span)], wanted.get(span), found.get(span) and found[span].value)
        for span in sorted({*found, *wanted})
        if wanted.get(span) != "-"
        and (span not in found or wanted.get(span) != found[span].value)
    ]
    assert wrong == []
