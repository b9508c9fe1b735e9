"""Hard sentences: who and where, whether it happened, its kind, its title, its time."""

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from tables import rows_of

import timeline

FIXTURES = Path(__file__).parents[2] / "fixtures"


def rows(folder):
    for path in sorted((FIXTURES / folder).glob("*.tsv")):
        for row in rows_of(path):
            marks = [pytest.mark.xfail] if row["expect"] == "fail" else []
            yield pytest.param(row, marks=marks, id=row["text"])


def told(row):
    """Return the event whose trigger stands in brackets, on its first day."""
    return told_in(row)[0]


def told_in(row):
    """Return the events whose trigger stands in brackets: one for each of its days."""
    marked = row["text"].replace("¶", "\n\n").replace("↵", "\n")
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    moment = datetime if "T" in row["dct"] else date
    article = timeline.Article(text=text, dct=moment.fromisoformat(row["dct"]))
    events = timeline.extract(article).events
    place = timeline.Span(start, end)
    return [e for e in events if e.trigger.span.overlaps(place)]


def when(event):
    """Return the value, or the two ends of an open interval."""
    if event.value is not None or event.interval is None:
        return event.value or ""
    ends = (event.interval.start, event.interval.end)
    return "/".join(str(end.to_date()) if end else ".." for end in ends)


@pytest.mark.parametrize("row", list(rows("status")))
def test_the_words_say_whether_it_happened(row):
    assert told(row).status == row["status"]


@pytest.mark.parametrize("row", list(rows("kind")))
def test_who_and_what_takes_part_says_which_kind_it_is(row):
    assert told(row).kind == row["kind"]


@pytest.mark.parametrize("row", list(rows("title")))
def test_a_title_is_what_an_editor_would_write(row):
    assert told(row).title == row["title"]


@pytest.mark.parametrize("folder", ["title", "governance", "status"])
def test_titles_have_no_word_that_the_text_has_not(folder):
    texts = [re.sub(r"[][]", "", param.values[0]["text"]) for param in rows(folder)]
    told = {
        event.title: text
        for text in texts
        for event in timeline.extract(timeline.Article(text=text)).events
    }
    wrong = [title for title, text in told.items() if words(title) - words(text)]
    assert wrong == []


def words(text):
    """Return the words of a text; "a" may become "an", and "its" the owner's."""
    return {*re.findall(r"\w+", text.lower())} - {"a", "an", "s"}


@pytest.mark.parametrize("row", list(rows("who")))
def test_the_words_say_who_takes_part_and_where(row):
    event = told(row)
    who = "; ".join(one.text for one in event.participants)
    place, source = (
        one.text if one else "" for one in (event.place, event.attribution)
    )
    assert (who, place, source) == (
        row["participants"],
        row["place"],
        row["attribution"],
    )


@pytest.mark.parametrize("row", list(rows("governance")))
def test_the_clause_says_when_it_happened(row):
    events = told_in(row)
    assert " ".join(map(when, events)) == row["time"]
    assert {event.basis.value for event in events} == {row["basis"]}
