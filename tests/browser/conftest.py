"""Pages in a real browser: Debian's Chromium, driven by playwright.

Where there is none the tests are skipped and say so, except in the nox session
``browser``, which installs what they need and sets TIMELINE_CLIENTS.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import define, field

from timeline.model.record import (
    Article,
    Basis,
    Event,
    Kind,
    Span,
    Status,
    Timeline,
    Timex,
    TimexType,
    Trigger,
)
from timeline.notation import timex3

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HOSTILE = "<img src=x onerror=\"document.title='owned'\">"
LINES = (
    ("BC0044-03-15", "Caesar was murdered", Kind.LIFE, Status.OCCURRED),
    ("BC0001", "The last year before ours", Kind.OTHER, Status.OCCURRED),
    ("19", "A century of wars", Kind.CONFLICT, Status.OCCURRED),
    ("2012-03", "Officers seized power", Kind.PERSONNEL, Status.REPORTED),
    ("2013-W02-WE", "Planes bombed \N{PILE OF POO} & towns", Kind.CONFLICT, Status.ONGOING),
    ("2013-01-15TMO", "سقطت المدينة", Kind.CONFLICT, Status.OCCURRED),
    ("2013-01-15T16:30", HOSTILE, Kind.CONTACT, Status.OCCURRED),
    ("2013-01-15T16:30", "</script><script>alert(1)</script>", Kind.OTHER, Status.OCCURRED),
    ("2013-01-16", "Five did not come", Kind.MOVEMENT, Status.NEGATED),
    ("2013-01-23", "Parliament meets", Kind.CONTACT, Status.PLANNED),
    ("9999-12-31", "The last day", Kind.OTHER, Status.PLANNED),
    (None, "Nobody knows when", Kind.OTHER, Status.OCCURRED),
)  # fmt: skip


def _missing(reason: str) -> None:
    if os.environ.get("TIMELINE_CLIENTS") == "required":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    """Return Chromium."""
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415
    except ImportError:
        _missing("playwright is not installed")
    path = shutil.which("chromium")
    if path is None:
        _missing("chromium is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@define
class Visit:
    """A page that was opened, and what it did that it should not."""

    page: object
    wrong: list[str] = field(factory=list)


@pytest.fixture
def visit(browser: object, tmp_path: Path) -> Iterator[Callable[..., object]]:
    """Return what opens a page from a file; any error or request fails the test."""
    wrong: list[str] = []
    contexts = []

    def opened(content: bytes, **options: object) -> object:
        file = tmp_path / "page.html"
        file.write_bytes(content)
        context = browser.new_context(
            **{"viewport": {"width": 1280, "height": 860}, **options}
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(8000)

        def on_request(request: object) -> None:
            if request.url.split("#")[
                0
            ] != file.as_uri() and not request.url.startswith("data:"):
                wrong.append(f"requested {request.url}")

        page.on("request", on_request)
        page.on("console", lambda message: wrong.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
        page.on("dialog", lambda dialog: wrong.append(f"dialog: {dialog.message}"))
        page.goto(file.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert wrong == []


def _module(name: str) -> Path:
    for folder in (os.environ.get("NODE_PATH", ""), "node_modules"):
        path = Path(folder) / name
        if folder and path.is_dir():
            return path
    _missing(f"{name} is not in node_modules, nor in NODE_PATH")
    raise AssertionError


@pytest.fixture(scope="session")
def library() -> str:
    """Return the folder of TimelineJS as npm installs it."""
    return str(_module("@knight-lab/timelinejs") / "dist")


@pytest.fixture(scope="session")
def axe() -> str:
    """Return the source of axe, which finds what keeps people out of a page."""
    return (_module("axe-core") / "axe.min.js").read_text("utf-8")


def told(lines: tuple, name: str = "A long story") -> Timeline:
    """Return a timeline of (value, title, kind, status), a sentence each."""
    text = "\n\n".join(
        f"On {n}, {title}, they said." for n, (_, title, _, _) in enumerate(lines)
    )
    article = Article(text=f"# {name}\n\n{text}", title=name)
    events, timexes = [], []
    place = len(name) + 4
    for number, (value, title, kind, status) in enumerate(lines):
        length = len(f"On {number}, {title}, they said.")
        start = place + 3
        trigger = start + len(str(number)) + 2
        interval, unit = timex3.read(value) if value else (None, None)
        timex = Timex(
            span=Span(start, start + len(str(number))),
            text=str(number),
            type=TimexType.DATE,
            value=value or "XXXX",
            interval=interval,
            granularity=unit,
            explanation=f"said in line {number}",
            article=article.id,
        )
        timexes.append(timex)
        events.append(
            Event(
                uid=f"u{number}",
                title=title,
                trigger=Trigger(span=Span(trigger, trigger + len(title)), text=title),
                sentence=Span(place, place + length),
                article=article.id,
                timex=timex,
                interval=interval,
                value=value,
                granularity=unit,
                basis=Basis.EXPLICIT if value else Basis.NONE,
                kind=kind,
                status=status,
            )
        )
        place += length + 2
    return Timeline(articles=(article,), events=tuple(events), timexes=tuple(timexes))


@pytest.fixture(scope="session")
def hard() -> Timeline:
    """Return a timeline of everything that has broken a viewer."""
    return told(LINES)


@pytest.fixture(scope="session")
def long() -> Timeline:
    """Return a timeline of 500 events on 500 days."""
    days = (
        (f"{2000 + n // 300}-{n // 28 % 12 + 1:02d}-{n % 28 + 1:02d}")
        for n in range(500)
    )
    kinds = list(Kind)
    return told(
        tuple(
            (day, f"Event number {n}", kinds[n % len(kinds)], Status.OCCURRED)
            for n, day in enumerate(days)
        )
    )
