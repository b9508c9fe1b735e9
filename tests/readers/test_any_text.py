"""Whatever the text, it is read, and nothing of it is changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline

PIECES = st.sampled_from(
    [
        *("---\n", "title: A\n", "date: 2013-01-16\n", "# A\n", "===\n", "> ", "- "),
        *("By Jane Doe\n", "Jan. 16", "16 January 2013", " — ", " - ", "(Reuters)"),
        *("BAMAKO, ", "\n", "\r\n", "\n\n", "Updated ", "2013", "[a](b)", "*", "`"),
        *("\ufeff", "\0", "\x1b[2J", "\u2028", "٢٠١٣", "\ud800", "&amp;", "\\"),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=12).map("".join)


@given(TEXTS, st.sampled_from(["markdown", "plain"]))
def test_reading_is_total(text, reader):
    article = timeline.read_text(text, format=reader)
    assert article.text == text
    assert 0 <= article.body.start <= article.body.end <= len(text)
    assert article == timeline.read_text(text, format=reader)


@pytest.mark.parametrize("reader", ["markdown", "plain"])
@pytest.mark.parametrize(
    "piece",
    ["a", "16 January 2013 ", "- ", "*", "(", "BAMAKO, ", "---\n", "[", "\n", "1 | "],
)
def test_five_megabytes_of_the_same_are_read(piece, reader):
    text = piece * (5_000_000 // len(piece))
    # What grows with the square would take an hour.
    assert timeline.read_text(text, format=reader).text == text
