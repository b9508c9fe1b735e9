"""What type checkers see of the public API; checked, never run."""

from datetime import UTC, date, datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import assert_type

import timeline
from timeline import (
    Article,
    Event,
    Granularity,
    Interval,
    Moment,
    Omission,
    Policy,
    Span,
    Timeline,
    TimelineError,
    Timex,
)

article = timeline.read("article.md")
assert_type(article, Article)
assert_type(timeline.read(Path("article.txt"), format="plain"), Article)
assert_type(timeline.read(BytesIO(b""), encoding="cp1252"), Article)
assert_type(timeline.read(StringIO(""), dct="16 January 2013"), Article)
assert_type(timeline.read_text("", dct=date(2013, 1, 16)), Article)
assert_type(timeline.read_text("", dct=datetime(2013, 1, 16, 8, tzinfo=UTC)), Article)
assert_type(article.dct, date | None)
assert_type(article.body, Span)

assert_type(timeline.tag(article), tuple[Timex, ...])
assert_type(timeline.tag(article, policy=Policy(week_start=6)), tuple[Timex, ...])

made = timeline.extract(article, policy=Policy(day_first=True))
assert_type(made, Timeline)
assert_type(timeline.extract([article, article]), Timeline)
assert_type(timeline.merge([made, made]), Timeline)
assert_type(made.articles, tuple[Article, ...])
assert_type(made.events, tuple[Event, ...])
assert_type(made.timexes, tuple[Timex, ...])
assert_type(made.omissions, tuple[Omission, ...])

event = made.events[0]
assert_type(event.timex, Timex | None)
assert_type(event.interval, Interval | None)
assert_type(event.granularity, Granularity | None)
assert_type(event.value, str | None)
if event.interval is not None:
    assert_type(event.interval.start, Moment | None)

assert_type(timeline.export(made, "ics"), bytes)
assert_type(timeline.export(made, "json", indent=2), bytes)
assert_type(timeline.load(b"{}"), Timeline)
assert_type(timeline.load("{}"), Timeline)

try:
    timeline.read("missing")
except TimelineError as error:
    assert_type(error, TimelineError)
assert_type(timeline.override(made, b""), Timeline)
