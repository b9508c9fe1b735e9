"""What is written for TimelineJS, by the rules that it breaks on."""

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from timeline.errors import ExportError
from timeline.exporters import timelinejs, timelinejs_csv, timelinejs_html
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import (
    Article,
    Basis,
    Event,
    Kind,
    Phrase,
    Source,
    Span,
    Status,
    Timeline,
    Trigger,
)
from timeline.notation import timex3

Told = Callable[[str], Timeline]
FIXTURES = (
    "business", "court", "disaster", "harbor", "obituary", "politics", "science",
    "sport", "war-report",
)  # fmt: skip
ARTICLE = Article(
    text="Warplanes bombed it.", title="A & B", uri="https://a.example/?b&c"
)
EVENT = Event(
    uid="0123",
    title="Warplanes bombed it",
    trigger=Trigger(span=Span(10, 16), text="bombed"),
    sentence=Span(0, 20),
    article=ARTICLE.id,
    basis=Basis.EXPLICIT,
    kind=Kind.CONFLICT,
)


def at(value: str, **changes: object) -> Event:
    interval, unit = timex3.read(value)
    times = {"value": value, "interval": interval, "granularity": unit}
    return evolve(EVENT, **(times | changes))


def of(*events: Event) -> Timeline:
    return Timeline(articles=(ARTICLE,), events=events)


def written(*events: Event, **options: str) -> dict:
    return json.loads(timelinejs.export(of(*events), **options))


@pytest.mark.parametrize(
    ("value", "start", "end", "display"),
    [
        ("2013-01-15", (2013, 1, 15), None, "15 January 2013"),
        ("2013-01-15TMO", (2013, 1, 15), None, "Tuesday morning, 15 January 2013"),
        ("2013-01-15TNI", (2013, 1, 15), None, "Tuesday night, 15 January 2013"),
        ("2013-01-15T16:30", (2013, 1, 15, 16, 30), None, "15 January 2013, 16:30"),
        ("2013-01-15T00:00", (2013, 1, 15, 0, 0), None, "15 January 2013, 00:00"),
        ("2013-W02-WE", (2013, 1, 12), (2013, 1, 13), "Weekend of 12–13 January 2013"),
        ("2013-W01", (2012, 12, 31), (2013, 1, 6), None),
        ("2012-03", (2012, 3), None, "March 2012"),
        ("2013-Q4", (2013, 10), (2013, 12), "Fourth quarter of 2013"),
        ("2011", (2011,), None, "2011"),
        ("199", (1990,), (1999,), "1990s"),
        ("18", (1800,), (1899,), "19th century"),
        ("BC0044-03-15", (-44, 3, 15), None, "15 March 44 BC"),
        ("BC0001", (-1,), None, "1 BC"),
        ("9999-12-31", (9999, 12, 31), None, "31 December 9999"),
    ],
)
def test_a_date_has_the_fields_it_means(
    value: str, start: tuple[int, ...], end: tuple[int, ...] | None, display: str | None
) -> None:
    slide = written(at(value))["events"][0]
    assert tuple(slide["start_date"].values()) == start
    assert (
        list(slide["start_date"])
        == ["year", "month", "day", "hour", "minute"][: len(start)]
    )
    assert slide.get("end_date") == (
        dict(zip(slide["start_date"], end, strict=True)) if end else None
    )
    if display:
        assert slide["display_date"] == display


@pytest.mark.parametrize(
    ("start", "end", "year", "month", "day"),
    [
        (Moment(2019), None, 2019, 1, 1),
        (None, Moment(2013, 3, 16), 2013, 3, 15),
    ],
)
def test_an_open_end_is_drawn_at_the_known_one(
    start: Moment | None, end: Moment | None, year: int, month: int, day: int
) -> None:
    event = at("2013-03-15", interval=Interval(start, end))
    slide = written(event)["events"][0]
    assert slide["start_date"] == {"year": year, "month": month, "day": day}
    assert "end_date" not in slide


@pytest.mark.parametrize("name", FIXTURES)
def test_every_dated_event_is_a_slide_with_whole_numbers(told: Told, name: str) -> None:
    timeline = told(name)
    data = json.loads(timelinejs.export(timeline))
    unseen = {o.span for o in timelinejs.report(timeline)}
    assert len(data["events"]) == len(timeline.events) - len(unseen)
    assert data["scale"] == "human"
    names = [slide["unique_id"] for slide in data["events"]]
    assert len(set(names)) == len(names)
    for slide in data["events"] + data.get("eras", []):
        start, end = slide["start_date"], slide.get("end_date")
        assert all(type(v) is int for v in start.values())
        assert start["year"] != 0
        assert end is None or list(end) == list(start)
        assert end is None or tuple(end.values()) > tuple(start.values())
    for slide in data["events"]:
        assert re.fullmatch("[a-z][a-z0-9-]*", slide["unique_id"])
        assert slide["autolink"] is False
        assert "media" not in slide


def test_the_order_is_that_of_time() -> None:
    data = written(at("2013", uid="c"), at("2012-03", uid="b"), at("BC0044", uid="a"))
    assert [s["unique_id"] for s in data["events"]] == ["e-a", "e-b", "e-c"]


def test_names_are_made_unique() -> None:
    data = written(at("2013", uid="ä!"), at("2013", uid="?"), at("2013", uid="X Y"))
    assert [s["unique_id"] for s in data["events"]] == ["e", "e-2", "e-x-y"]


def test_the_text_quotes_the_sentence_and_links_the_source() -> None:
    words = Phrase(Span(0, 1), "Gao")
    slide = written(at("2013", status=Status.PLANNED, place=words))["events"][0]
    assert slide["text"]["text"] == (
        "<blockquote>Warplanes bombed it.</blockquote><p><em>planned · Gao</em></p>"
        '<p><a href="https://a.example/?b&amp;c">A &amp; B</a></p>'
    )


def test_markup_is_text() -> None:
    bad = "<img src=x onerror=alert(1)>\x00"
    article = Article(text=bad, title=bad, author=bad, uri="javascript:alert(1)")
    event = at("2013", title=bad, article=article.id, sentence=Span(0, len(bad)))
    timeline = Timeline(articles=(article,), events=(event,))
    data = json.loads(timelinejs.export(timeline, group="source"))
    everything = json.dumps(data, ensure_ascii=False)
    assert "<img" not in everything
    assert "javascript" not in everything
    assert "\\u0000" not in everything
    assert "&lt;img" in data["events"][0]["group"]


@pytest.mark.parametrize(
    ("group", "expected"),
    [("kind", "Conflict"), ("source", "A &amp; B"), ("none", None)],
)
def test_rows_are_kinds_or_sources(group: str, expected: str | None) -> None:
    assert written(at("2013"), group=group)["events"][0].get("group") == expected


def test_what_did_not_happen_says_so() -> None:
    event = at("2013", status=Status.NEGATED)
    slide = written(event, status="all")["events"][0]
    assert slide["text"]["headline"] == "Warplanes bombed it (did not happen)"


def test_eras_are_long_and_do_not_overlap() -> None:
    data = written(
        at("199", uid="a"), at("1995", uid="b"), at("200", uid="c"), at("19", uid="d")
    )
    spans = [(e["start_date"]["year"], e["end_date"]["year"]) for e in data["eras"]]
    assert spans == [(1900, 1999), (2000, 2009)]
    assert len(data["events"]) == 4


def test_years_beyond_the_browser_are_cosmological() -> None:
    far = Interval(Moment(-1_000_000), Moment(-999_999))
    data = written(at("2013-01-15"), at("2013", interval=far, uid="x"))
    assert data["scale"] == "cosmological"
    assert [s["start_date"] for s in data["events"]] == [
        {"year": -1_000_001},
        {"year": 2013},
    ]


def test_nothing_to_show_is_said() -> None:
    with pytest.raises(ExportError, match="of 1 none has a time"):
        written(at("2013", basis=Basis.DCT))
    with pytest.raises(ExportError, match="available: kind, source, none"):
        written(at("2013"), group="colour")


def test_what_has_no_time_is_reported() -> None:
    undated = evolve(EVENT, uid="u")
    told_twice = at(
        "2013",
        sources=(Source(article="gone", trigger=Span(0, 1), sentence=Span(0, 1)),),
    )
    timeline = of(undated, told_twice)
    assert len(json.loads(timelinejs.export(timeline))["events"]) == 1
    reasons = [o.reason for o in timelinejs.report(timeline)]
    assert reasons == ["it has no time, and TimelineJS shows only what has one"]
    assert timelinejs_csv.report(timeline) == timelinejs.report(timeline)
    assert timelinejs_html.report(timeline) == timelinejs.report(timeline)


def test_a_collection_names_its_size() -> None:
    two = Timeline(articles=(ARTICLE, Article(text="x")), events=(at("2013"),))
    title = json.loads(timelinejs.export(two))["title"]
    assert title["text"]["headline"] == "2 articles"


def rows(*events: Event, **options: str) -> list[dict[str, str]]:
    sheet = timelinejs_csv.export(of(*events), **options).decode()
    return list(csv.DictReader(io.StringIO(sheet)))


def test_the_sheet_has_the_exact_header() -> None:
    first = timelinejs_csv.export(of(at("2013"))).decode().split("\r\n")[0]
    assert first == (
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,"
        "Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background"
    )


def test_the_sheet_has_a_title_events_and_eras() -> None:
    title, bce, noon, decade, era = rows(
        at("199", uid="a"), at("BC0044-03-15", uid="b"), at("1980-01-02T12:05", uid="c")
    )
    assert (title["Type"], title["Year"]) == ("title", "")
    assert (bce["Year"], bce["Month"], bce["Day"]) == ("-44", "3", "15")
    assert noon["Time"] == "12:05 PM"
    assert (decade["Year"], decade["End Year"], decade["Type"]) == ("1990", "1999", "")
    assert (era["Headline"], era["Type"]) == ("Warplanes bombed it", "era")


def test_a_midnight_and_a_morning_have_a_time() -> None:
    _, night, morning = rows(
        at("2013-01-15T00:00", uid="a"), at("2013-01-15T09:30", uid="b")
    )
    assert (night["Time"], morning["Time"]) == ("12:00 AM", "9:30 AM")


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@a"])
def test_no_cell_is_a_formula(start: str) -> None:
    _, row = rows(at("2013", title=start))
    assert row["Headline"] == f"'{start}"


def test_a_missing_library_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"'js/timeline\.js' is not there"):
        timelinejs_html.export(of(at("2013")), library=str(tmp_path))


def test_the_page_holds_the_library_and_the_story(tmp_path: Path) -> None:
    files = {
        "js/timeline.js": 'a = "</script>";\n//# sourceMappingURL=timeline.js.map',
        "css/timeline.css": "@font-face { font-family: 'tl-icons'; src: url(x.eot); } b{}",
        "css/icons/tl-icons.woff2": "font",
    }
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content)
    event = at("2013", title="</script><script>alert(1)</script>")
    page = timelinejs_html.export(of(event), library=str(tmp_path)).decode()
    assert page.count("</script>") == 3
    assert "url(data:font/woff2;base64,Zm9udA==)" in page
    assert "x.eot" not in page
    assert "sourceMapping" not in page
    story = re.search('id="story">(.*?)</script>', page, re.DOTALL)[1]
    assert json.loads(story) == json.loads(timelinejs.export(of(event)))


def test_since_a_year_is_drawn_at_the_year() -> None:
    event = at("2019", interval=Interval(Moment(2019), None))
    assert written(event)["events"][0]["start_date"] == {"year": 2019}
