"""The articles in `fixtures/articles`, held against what a reader makes of them."""

import json
from pathlib import Path

import pytest

import timeline

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"
EXPECTED = sorted(ARTICLES.glob("*.expected.json"))
# What the library still gets wrong: a line for each, to be taken out with the fix.
MISSES = Path(__file__).parent / "known_misses.tsv"


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
    assert unknown(wrong) == {}


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
    assert unknown(wrong) == {}


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
    assert unknown(wrong) == {}


def covers(row, span):
    """Tell whether a span shares a character with an expectation."""
    return span.overlaps(timeline.Span(row["start"], row["end"]))


def tellings(event):
    """Return the spans of a trigger wherever the event is told."""
    return event.trigger.span, *(source.trigger for source in event.sources)


def unknown(wrong):
    """Return what is wrong and not yet in the list of known misses."""
    lines = MISSES.read_text(encoding="utf-8").splitlines()
    known = {tuple(line.split("\t")[:4]) for line in lines}
    return {miss: found for miss, found in wrong.items() if miss not in known}
