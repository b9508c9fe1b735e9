"""What tables can't hold: look-alikes across lines and paragraphs."""

from datetime import date

import pytest

import timeline

DCT = date(2014, 3, 5)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was told by Mr.\n\nMay was wet.", ["May"]),
        ("It was told by Mr.\nMay, who was wet.", []),
        ("They sat in the\n\nSun (closed)", []),
        ("May\n\n1,200 men", ["May"]),
        ("In May 1,200\nmen died.", ["May"]),
        ("", []),
        ("May", ["May"]),
        ("2014", ["2014"]),
        ("$2014", []),
        ("sat", ["sat"]),
    ],
)
def test_neighbours_end_with_the_paragraph(text, expected):
    article = timeline.Article(text=text, dct=DCT)
    assert [timex.text for timex in timeline.tag(article)] == expected


@pytest.mark.parametrize("word", ["may ", "2014-", "a second ", "#sat", "t.co/2014/"])
def test_hostile_rows_stay_linear(word):
    article = timeline.Article(text=word * 3000, dct=DCT)
    assert timeline.tag(article) is not None
