"""The articles in `fixtures/articles`, held against what a reader makes of them."""

import json
from pathlib import Path

import pytest

import timeline

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"
EXPECTED = sorted(ARTICLES.glob("*.expected.json"))
# What the library still gets wrong, a line for each; a fix has to take its line out.
MISSES = Path(__file__).parent / "known_misses.tsv"
LISTED = [tuple(line.split("\t")) for line in MISSES.read_text().splitlines()[1:]]


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


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.name)
def test_expressions_are_found_and_resolved(expected):
    path, text = text_of(expected)
    wanted = json.loads(expected.read_text(encoding="utf-8"))
    timexes = timeline.tag(timeline.read(path))
    assert all(t.span.of(text) == t.text for t in timexes)
    wrong = {
        (path.name, "expression", str(row["start"]), row["text"]): row["value"]
        for row in wanted["expressions"]
        if (row["type"], row["value"])
        not in {(t.type, t.value) for t in timexes if covers(row, t.span)}
    }
    assert misses(wrong) == known(path, "expression"), wrong


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.name)
def test_look_alikes_are_left_alone(expected):
    path, _ = text_of(expected)
    wanted = json.loads(expected.read_text(encoding="utf-8"))
    timexes = timeline.tag(timeline.read(path))
    wrong = {
        (path.name, "look-alike", str(row["start"]), row["text"]): t.value
        for row in wanted["never_an_expression"]
        for t in timexes
        if covers(row, t.span)
    }
    assert misses(wrong) == known(path, "look-alike"), wrong


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.name)
def test_events_have_their_day_and_status(expected):
    path, _ = text_of(expected)
    wanted = json.loads(expected.read_text(encoding="utf-8"))
    events = timeline.extract(timeline.read(path)).events
    wrong = {}
    for row in wanted["events"]:
        told = [
            (e.value, e.status) for e in events for s in tellings(e) if covers(row, s)
        ]
        if (row["value"], row["status"]) not in told:
            wrong[path.name, "event", str(row["start"]), row["trigger"]] = told
    assert misses(wrong) == known(path, "event"), wrong


def test_every_known_miss_is_of_an_article():
    names = {text_of(expected)[0].name for expected in EXPECTED}
    kinds = {"expression", "look-alike", "event"}
    assert [m for m in LISTED if m[0] not in names or m[1] not in kinds] == []


def covers(row, span):
    """Tell whether a span shares a character with an expectation."""
    return span.overlaps(timeline.Span(row["start"], row["end"]))


def tellings(event):
    """Return the spans of a trigger wherever the event is told."""
    return event.trigger.span, *(source.trigger for source in event.sources)


def misses(wrong):
    """Return what is wrong as the lines of the list have it."""
    return sorted(wrong, key=lambda miss: int(miss[2]))


def known(path, what):
    """Return what the list says of an article, in the order of its text."""
    return misses(miss for miss in LISTED if miss[:2] == (path.name, what))
