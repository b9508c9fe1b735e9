"""Timelines made from what people say the fixtures tell, without our own reading."""

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from timeline.errors import NotationError
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

FIXTURES = Path(__file__).parents[2] / "fixtures" / "articles"
SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?][^\s.!?]+)*[.!?]?[\"”]?")


def expected(name: str) -> Timeline:
    """Return the timeline of a fixture as its ``.expected.json`` tells it."""
    source = next(p for p in FIXTURES.glob(f"{name}.*") if p.suffix != ".json")
    said = json.loads((FIXTURES / f"{name}.expected.json").read_text("utf-8"))
    text = source.read_text("utf-8")
    dct = date.fromisoformat(said["published"][:10]) if said["published"] else None
    article = Article(
        text=text, title=said["title"], author=said["author"], dct=dct, uri=source.name
    )
    timexes = tuple(
        Timex(
            span=Span(found["start"], found["end"]),
            text=found["text"],
            type=TimexType(found["type"]),
            value=found["value"],
            mod=found.get("mod"),
            interval=_read(found["value"])[0],
            granularity=_read(found["value"])[1],
            explanation="as the fixture says",
            article=article.id,
        )
        for found in said["expressions"]
    )
    events = tuple(
        _event(article, number, told, timexes)
        for number, told in enumerate(said["events"])
    )
    return Timeline(articles=(article,), events=events, timexes=timexes)


def _event(
    article: Article, number: int, told: dict[str, str], timexes: tuple[Timex, ...]
) -> Event:
    span = Span(int(told["start"]), int(told["end"]))
    sentence = next(
        Span(s.start(), s.end())
        for s in SENTENCE.finditer(article.text)
        if s.start() <= span.start < s.end()
    )
    value = told["value"]
    interval, unit = _read(value) if value else (None, None)
    same = [t for t in timexes if t.value == value]
    near = [t for t in same if sentence.contains(t.span)]
    words = " ".join(article.text[sentence.start : sentence.end].split())
    kinds = list(Kind)
    return Event(
        uid=f"{article.id}-{number}",
        title=words[:90].rsplit(" ", 1)[0] if len(words) > 90 else words.rstrip("."),
        trigger=Trigger(span=span, text=told["trigger"]),
        sentence=sentence,
        article=article.id,
        timex=next(iter(near or same), None),
        interval=interval,
        value=value,
        granularity=unit,
        basis=Basis.EXPLICIT if near else Basis.INHERITED if value else Basis.NONE,
        kind=kinds[number % len(kinds)],
        status=Status(told["status"]),
    )


def _read(value: str):
    try:
        return timex3.read(value)
    except NotationError:
        return None, None


@pytest.fixture(scope="session")
def told() -> Callable[[str], Timeline]:
    """Return a maker of timelines: ``told("court")``."""
    return expected
