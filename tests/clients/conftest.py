"""A feed that has one of everything, and what each client should show of it."""

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve
from samples import news, told

import timeline
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import Phrase, Span, Status

# value, mod, first day, day after; the days are those a reader of the text means.
SHOWN = [
    ("2013-01-15", None, "2013-01-15", "2013-01-16"),
    ("2013-01-15TMO", None, "2013-01-15", "2013-01-16"),
    ("2013-W02-WE", None, "2013-01-12", "2013-01-14"),
    ("2013-W03", None, "2013-01-14", "2013-01-21"),
    ("2012-03", None, "2012-03-01", "2012-04-01"),
    ("2012-03", "START", "2012-03-01", "2012-03-11"),
    ("2013-01-18", "ON_OR_BEFORE", "2013-01-18", "2013-01-19"),
    ("2012", "ON_OR_AFTER", "2012-01-01", "2012-01-02"),
    ("2012-02-29", None, "2012-02-29", "2012-03-01"),
    ("2012-12-31", None, "2012-12-31", "2013-01-01"),
    ("1944-06-06", None, "1944-06-06", "1944-06-07"),
    ("0079-08-24", None, "0079-08-24", "0079-08-25"),
    ("2013-01-15T14:30", None, "2013-01-15T14:30:00", "2013-01-15T14:31:00"),
    ("2013-01-15T23:30-05:00", None, "2013-01-16T04:30:00Z", "2013-01-16T04:31:00Z"),
]
TITLE = 'Ségou; \\ "bombed", said «Le Drian» 😀 — قصف'


@pytest.fixture(scope="session")
def feed() -> bytes:
    """The calendar."""
    pairs = []
    for number, (value, mod, *_) in enumerate(SHOWN):
        article, event = news(f"{TITLE} {number}", value, mod=mod, number=number)
        article = evolve(article, uri="https://example.org/a?b=1,2;c")
        place = Phrase(Span(0, 1), "Diabaly, Mali; north")
        status = Status.PLANNED if number % 2 else Status.OCCURRED
        pairs.append(
            (article, evolve(event, article=article.id, place=place, status=status))
        )
    since = Interval(Moment(2019), None)
    pairs.append(news("Long " * 60, "2019", interval=since, number=99))
    return timeline.export(told(*pairs), "ics", name="Mali; \\ war")


@pytest.fixture(scope="session")
def expected() -> set[tuple[str, str, str]]:
    """The uid, start and end of what the feed holds."""
    shown = {
        (f"uid-{number}", start, end) for number, (_, _, start, end) in enumerate(SHOWN)
    }
    return shown | {("uid-99", "2019-01-01", "2019-01-02")}


@pytest.fixture
def feed_file(feed: bytes, tmp_path: Path) -> Path:
    """The calendar as a file."""
    path = tmp_path / "feed.ics"
    path.write_bytes(feed)
    return path


def missing(what: str) -> None:
    """Skip, or fail where the clients are required."""
    if os.environ.get("TIMELINE_CLIENTS") == "required":
        pytest.fail(f"{what} is not here; `nox -s clients` installs it")
    pytest.skip(f"{what} is not here; `nox -s clients` installs it")


@pytest.fixture(scope="session")
def needs() -> Callable[..., None]:
    """Ask for programs and Python modules."""

    def ask(*programs: str, modules: tuple[str, ...] = ()) -> None:
        for program in programs:
            if shutil.which(program) is None:
                missing(program)
        for module in modules:
            if importlib.util.find_spec(module) is None:
                missing(module)

    return ask


@pytest.fixture(scope="session")
def answer() -> Callable[..., str]:
    """Run a program and give what it prints."""

    def run(*command: str | Path, **environment: str) -> str:
        done = subprocess.run(
            command,
            check=False,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            env=os.environ
            | {"LC_ALL": "C.UTF-8", "TZ": "America/New_York"}
            | environment,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run
