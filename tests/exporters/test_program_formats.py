"""CSV, JSON Lines, vis-timeline, JSON-LD and Markdown."""

import csv
import io
import json
import re
from datetime import UTC, datetime

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from samples import news, told
from strategies import timelines

import timeline
from timeline import plugins
from timeline.exporters import jsonld, vis
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Basis, Phrase, Span, Status, Timeline

HOSTILE = "<script>alert(1)</script>&amp;`*_[x](y)"
JANUARY = Moment(2013, 1, 15)


def rows(told, **options):
    text = timeline.export(told, "csv", **options).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def items(told, **options):
    return json.loads(timeline.export(told, "vis", **options))["items"]


def graph(told, **options):
    return json.loads(timeline.export(told, "jsonld", **options))["@graph"]


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "\uff1d1"])
def test_a_cell_is_never_a_formula(title):
    (row,) = rows(told(news(title)))
    assert row["title"] == f"'{title.strip()}"
    assert row["sentence"].startswith("On Tuesday")


def test_the_year_before_christ_is_no_formula():
    (row,) = rows(told(news("A", "BC0044-03-15")))
    assert row["start"] == "-0043-03-15T00:00:00"
    assert row["edtf"] == "-0043-03-15"


@settings(deadline=None, max_examples=20)
@given(timelines())
def test_every_event_has_a_row_and_a_line(told):
    assert len(rows(told)) == len(told.events)
    lines = timeline.export(told, "jsonl").decode().splitlines()
    assert len(lines) == len(told.events)
    assert sorted(json.loads(line)["uid"] for line in lines) == sorted(
        event.uid for event in told.events
    )


def test_a_spreadsheet_can_be_told_the_encoding():
    assert timeline.export(Timeline(), "csv", bom=True).startswith(b"\xef\xbb\xbfuid,")
    assert timeline.export(Timeline(), "csv").startswith(b"uid,")


def test_a_row_has_what_people_and_programs_ask_for():
    article, event = news("Warplanes bombed Diabaly", "2013-01-15TMO")
    event = evolve(event, place=Phrase(Span(0, 1), "Diabaly"), status=Status.REPORTED)
    (row,) = rows(told((article, event)))
    assert row["when"] == "Tuesday morning, 15 January 2013"
    assert row["granularity"] == "part_of_day"
    assert row["place"] == "Diabaly"
    assert row["status"] == "reported"
    assert row["sentence"] == "On Tuesday, Warplanes bombed Diabaly (0)."


def test_a_line_stands_alone():
    (line,) = timeline.export(told(news("A")), "jsonl").decode().splitlines()
    event = json.loads(line)
    assert event["expression"]["text"] == "On Tuesday"
    assert event["article_dct"] == "2013-01-16"
    assert event["sentence_text"] == "On Tuesday, A (0)."
    assert "timex" not in event


@pytest.mark.parametrize("format_", ["csv", "jsonl"])
def test_programs_get_every_event_unless_they_choose(format_):
    denied = told(news("A", status=Status.NEGATED, basis=Basis.DCT))
    assert b"negated" in timeline.export(denied, format_)
    assert b"negated" not in timeline.export(denied, format_, status="occurred")


@pytest.mark.parametrize(
    ("value", "changes", "start", "end"),
    [
        ("2013-01-15", {}, "2013-01-15T00:00:00", "2013-01-16T00:00:00"),
        ("2013-01-15TMO", {}, "2013-01-15T06:00:00", "2013-01-15T12:00:00"),
        ("2013-01-15T14:30", {}, "2013-01-15T14:30:00", None),
        ("2013-01", {}, "2013-01-01T00:00:00", "2013-02-01T00:00:00"),
        ("BC0044", {}, "-000043-01-01T00:00:00", "-000042-01-01T00:00:00"),
        ("+12013", {}, "+012013-01-01T00:00:00", "+012014-01-01T00:00:00"),
        ("2013", {"interval": Interval(JANUARY, None)}, "2013-01-15T00:00:00", None),
        ("2013", {"interval": Interval(None, JANUARY)}, "2013-01-14T23:59:59", None),
    ],
)
def test_vis_draws_an_event_where_it_belongs(value, changes, start, end):
    (item,) = items(told(news("A", value, **changes)))
    assert (item["start"], item.get("end")) == (start, end)
    assert item["type"] == ("range" if end else "box")


def test_vis_shows_markup_as_text():
    (item,) = items(told(news(HOSTILE)))
    assert "<" not in item["content"]
    assert "<" not in item["title"]
    assert item["content"].startswith("&lt;script&gt;")


def test_what_vis_cannot_draw_is_reported():
    far = told(news("A", "+300000"), news("B", None, number=1))
    assert items(far) == []
    assert [omission.reason for omission in vis.report(far)] == [
        "year 300000 is outside -271820 to 275759",
        "the text leaves its time open",
    ]


@pytest.mark.parametrize(
    ("value", "mod", "start", "end"),
    [
        ("2013-01-15", None, "2013-01-15", None),
        ("2013-W02-WE", None, "2013-01-12", "2013-01-13"),
        ("2013-01", None, "2013-01", None),
        ("2013", None, "2013", None),
        ("199", None, "1990", "1999"),
        ("BC0044-03-15", None, "-0043-03-15", None),
        ("2013-01-15T14:30", None, "2013-01-15T14:30:00", None),
        ("2013-01-15T14:30-05:00", None, "2013-01-15T14:30:00-05:00", None),
        ("2013-01-15T14:30Z", None, "2013-01-15T14:30:00Z", None),
        ("2024-03-15", "ON_OR_BEFORE", None, "2024-03-15"),
        ("2019", "ON_OR_AFTER", "2019", None),
        (None, None, None, None),
    ],
)
def test_schema_org_dates_are_as_precise_as_the_text(value, mod, start, end):
    (article,) = graph(told(news("A", value, mod=mod)))
    (event,) = article["about"]
    assert (event.get("startDate"), event.get("endDate")) == (start, end)


def test_schema_org_names_article_and_event():
    article, event = news("Talks planned", status=Status.PLANNED)
    article = evolve(
        article,
        author="A. Lantier",
        uri="https://example.org/1",
        dct=datetime(2013, 1, 16, 8, 15, tzinfo=UTC),
    )
    event = evolve(event, article=article.id, place=Phrase(Span(0, 1), "Bamako"))
    (written,) = graph(told((article, event)))
    assert written["@type"] == "NewsArticle"
    assert written["url"] == written["@id"] == "https://example.org/1"
    assert written["author"] == {"@type": "Person", "name": "A. Lantier"}
    assert written["datePublished"] == "2013-01-16T08:15:00+00:00"
    (about,) = written["about"]
    assert about["eventStatus"] == "https://schema.org/EventScheduled"
    assert about["location"] == {"@type": "Place", "name": "Bamako"}


def test_json_ld_cannot_end_the_script_it_stands_in():
    assert b"<" not in timeline.export(told(news(HOSTILE)), "jsonld")


def test_an_event_without_article_is_reported():
    lost = Timeline(events=(news("A")[1],))
    assert graph(lost) == []
    assert "not in the timeline" in jsonld.report(lost)[0].reason


def test_a_chronology_reads_like_one():
    article, event = news("Warplanes bombed Diabaly", "2013-01-15TMO")
    event = evolve(event, place=Phrase(Span(0, 1), "Diabaly"), status=Status.REPORTED)
    article = evolve(article, author="A. Lantier")
    assert timeline.export(told((article, event)), "markdown").decode() == (
        "# Warplanes bombed Diabaly\n\n"
        "## Tuesday, 15 January 2013\n\n"
        "- morning: **Warplanes bombed Diabaly** *(Diabaly)* *(reported)*  \n"
        "  On Tuesday, Warplanes bombed Diabaly (0).\n\n"
        "## Source\n\n"
        "1. Warplanes bombed Diabaly, A. Lantier, 16 January 2013\n"
    )


@settings(deadline=None)
@given(st.text(st.characters(codec="ascii"), min_size=1) | st.just(HOSTILE))
def test_markdown_shows_a_title_as_it_is(title):
    page = timeline.export(told(news(title)), "markdown").decode()
    html = MarkdownIt("commonmark").render(page)
    assert "<script" not in html
    assert "<img" not in html
    assert "<a " not in html
    shown = re.findall("<strong>(.*)</strong>", html)
    if title.strip() and title.isprintable():
        import html as markup  # noqa: PLC0415

        assert [markup.unescape(text) for text in shown] == [" ".join(title.split())]


@pytest.mark.parametrize("format_", ["csv", "jsonl", "markdown"])
def test_what_was_not_asked_for_is_reported(format_):
    denied = told(news("A", status=Status.NEGATED))
    exporter = plugins.load("exporters", format_)
    (omission,) = exporter.report(denied, status="occurred")
    assert omission.reason == "it is negated, which is not asked for"


def test_a_collection_has_a_title_of_its_own():
    two = told(news("A"), news("B", number=1))
    assert timeline.export(two, "markdown").startswith(b"# Timeline\n\n## Tuesday")
    assert timeline.export(two, "markdown", language="de").startswith(b"# Zeitleiste")
    assert timeline.export(Timeline(), "markdown") == b"# Timeline\n"
