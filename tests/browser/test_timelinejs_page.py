"""TimelineJS itself draws what was written for it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.exporters import timelinejs, timelinejs_csv, timelinejs_html
from timeline.model.record import Timeline

Visit = Callable[..., object]
SITE = "http://timeline.test/"


def headlines(page: object) -> list[str]:
    page.wait_for_selector(".tl-timemarker", state="attached")
    return page.locator(".tl-timemarker .tl-headline").all_text_contents()


def test_every_event_is_drawn_with_its_date(
    visit: Visit, hard: Timeline, library: str
) -> None:
    page = visit(timelinejs_html.export(hard, library=library))
    data = json.loads(timelinejs.export(hard))
    titles = {e.title for e in hard.events if e.value and e.status != "negated"}
    drawn = headlines(page)
    assert len(drawn) == len(data["events"]) == len(titles)
    assert set(drawn) == titles
    assert page.locator(".tl-slide").count() == len(titles) + 1
    for slide in data["events"]:
        page.evaluate("name => timeline.goToId(name)", slide["unique_id"])
        date = page.locator(f"#{slide['unique_id']} .tl-headline-date")
        date.wait_for(state="attached")
        assert date.first.text_content() == slide["display_date"]


def test_markup_in_a_headline_is_text(
    visit: Visit, hard: Timeline, library: str
) -> None:
    page = visit(timelinejs_html.export(hard, library=library, group="source"))
    headlines(page)
    assert page.locator("img").count() == 0
    assert page.locator("iframe").count() == 0
    assert page.title() == "A long story"


def test_a_day_is_where_the_day_is(visit: Visit, hard: Timeline, library: str) -> None:
    page = visit(
        timelinejs_html.export(hard, library=library), timezone_id="Asia/Tokyo"
    )
    headlines(page)
    starts = page.evaluate(
        "timeline.config.events.map(e => [e.start_date.data.date_obj.getFullYear(),"
        " e.start_date.data.date_obj.getMonth() + 1, e.start_date.data.date_obj.getDate()])"
    )
    assert [2013, 1, 12] in starts
    assert [2013, 1, 15] in starts
    assert starts[0] == [-44, 3, 15]
    assert starts[-1] == [9999, 12, 31]


def test_eras_and_rows_are_drawn(visit: Visit, hard: Timeline, library: str) -> None:
    page = visit(timelinejs_html.export(hard, library=library))
    headlines(page)
    assert page.locator(".tl-timeera").count() == 1
    rows = page.locator(".tl-timegroup").all_text_contents()
    assert {row.strip() for row in rows} >= {"Conflict", "Life"}


def test_five_hundred_events_are_drawn(
    visit: Visit, long: Timeline, library: str
) -> None:
    page = visit(timelinejs_html.export(long, library=library))
    assert len(headlines(page)) == 500


@pytest.mark.parametrize("suffix", ["json", "csv"])
def test_a_file_is_read_by_its_address(
    browser: object, hard: Timeline, library: str, suffix: str
) -> None:
    exporter = {"json": timelinejs, "csv": timelinejs_csv}[suffix]
    files = {
        "": b"<!doctype html><div id=t style='height:600px'></div><script src=timeline.js>"
        b"</script><script>new TL.Timeline('t', location + 'story."
        + suffix.encode()
        + b"', {font: null, language: 'en'})</script>",
        "timeline.js": (Path(library) / "js" / "timeline.js").read_bytes(),
        f"story.{suffix}": exporter.export(hard),
    }
    context = browser.new_context()
    page = context.new_page()
    kinds = {"json": "application/json", "csv": "text/csv", "js": "text/javascript"}

    def answer(route: object) -> None:
        name = route.request.url.removeprefix(SITE)
        kind = kinds.get(name.rpartition(".")[2], "text/html")
        route.fulfill(body=files.get(name, b""), content_type=f"{kind}; charset=utf-8")

    page.route("**/*", answer)
    page.goto(SITE)
    drawn = headlines(page)
    context.close()
    titles = {e.title for e in hard.events if e.value and e.status != "negated"}
    assert set(drawn) == titles
