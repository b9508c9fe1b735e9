"""The articles in `fixtures/articles`, held against what a reader makes of them."""

import json
from pathlib import Path

import pytest

import timeline

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"
EXPECTED = sorted(ARTICLES.glob("*.expected.json"))


def text_of(expected):
    (path,) = (
        path
        for path in ARTICLES.glob(expected.name.replace(".expected.json", ".*"))
        if path != expected
    )
    return path, path.read_bytes().decode()


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.name)
def test_expectations_quote_their_article(expected):
    _, text = text_of(expected)
    wanted = json.loads(expected.read_text(encoding="utf-8"))
    quotes = [*wanted["expressions"], *wanted["never_an_expression"]]
    quotes += [dict(event, text=event["trigger"]) for event in wanted["events"]]
    wrong = [q for q in quotes if text[q["start"] : q["end"]] != q["text"]]
    assert wrong == []
    assert wanted["title"] in text
    assert wanted["author"] in text


def test_every_article_has_expectations():
    texts = {path.stem for path in ARTICLES.iterdir() if path not in EXPECTED}
    assert texts == {path.name.removesuffix(".expected.json") for path in EXPECTED}


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.name)
def test_heads_are_read(expected):
    path, _ = text_of(expected)
    wanted = json.loads(expected.read_text(encoding="utf-8"))
    article = timeline.read(path)
    day = article.dct and article.dct.isoformat()[:10]
    assert (article.title, article.author, day) == (
        wanted["title"],
        wanted["author"],
        wanted["published"],
    )
