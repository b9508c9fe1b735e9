"""A chronology to print, in Markdown: a heading for each day, an entry an event."""

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from timeline.exporters._days import heading
from timeline.exporters._selection import DATED, HAPPENED, choose, left_out, title_of
from timeline.exporters._text import one_line, web_address
from timeline.model.moment import Moment
from timeline.model.record import Article, Event, Omission, Status, Timeline
from timeline.notation import phrase

__all__ = ["SUFFIXES", "export", "report"]

SUFFIXES = (".md", ".markdown")

_SPECIAL = re.compile(r"[\\`*_\[\]#|~]")


def export(
    timeline: Timeline,
    *,
    title: str = "",
    basis: str = DATED,
    status: str = HAPPENED,
    language: str = "en",
) -> bytes:
    """Return the events in the order of time, and the sources behind them.

    Args:
        timeline: What to write.
        title: Of the page; by default that of a single article.
        basis: What the time of events may rest on, separated by commas, or "all".
        status: What events may be, separated by commas, or "all".
        language: Of what is added to the words of the article.

    Raises:
        ExportError: An option names something unknown.
    """
    chosen = choose(timeline, basis=basis, status=status)
    shown_title = title or title_of(timeline, language)
    blocks = (
        f"# {_escaped(shown_title)}",
        *_chronology(chosen, timeline, language),
        *_sources(timeline, language),
    )
    return ("\n\n".join(blocks) + "\n").encode()


def report(
    timeline: Timeline, *, basis: str = DATED, status: str = HAPPENED, **_: object
) -> tuple[Omission, ...]:
    """Return the events that `export` leaves out with the same options, and why."""
    return left_out(timeline, basis=basis, status=status)


def _chronology(
    events: Iterable[Event], timeline: Timeline, language: str
) -> Iterator[str]:
    articles = {article.id: article for article in timeline.articles}
    numbers = {article.id: n for n, article in enumerate(timeline.articles, 1)}
    several = len(numbers) > 1
    for over, listed in groupby(events, lambda e: heading(e, language=language)):
        yield f"## {_escaped(over)}"
        entries: list[str] = []
        for event in listed:
            number = f" ({numbers[event.article]})" if event.article in numbers else ""
            head = _head(event, language) + (number if several else "")
            article = articles.get(event.article)
            sentence = _escaped(event.sentence.of(article.text)) if article else ""
            entries.append(f"- {head}" + (f"  \n  {sentence}" if sentence else ""))
        yield "\n".join(entries)


def _head(event: Event, language: str) -> str:
    clock = phrase.clock(event, language=language)
    notes = [
        _escaped(event.place.text) if event.place else "",
        ""
        if event.status is Status.OCCURRED
        else phrase.status(event.status, language=language),
    ]
    before = f"{_escaped(clock)}: " if clock else ""
    after = "".join(f" *({note})*" for note in notes if note)
    return f"{before}**{_escaped(event.title) or chr(0x2026)}**{after}"


def _sources(timeline: Timeline, language: str) -> Iterator[str]:
    if timeline.articles:
        yield f"## {phrase.caption('source', language=language)}"
        yield "\n".join(
            f"{number}. {_source(article, language)}"
            for number, article in enumerate(timeline.articles, 1)
        )


def _source(article: Article, language: str) -> str:
    day = (
        phrase.day(Moment.from_date(article.dct), language=language)
        if article.dct
        else ""
    )
    address = web_address(article.uri)
    link = f"<{address}>" if address else ""
    said = [_escaped(article.title), _escaped(article.author), day]
    return ", ".join(filter(None, [*said, link])) or article.id


def _escaped(text: str) -> str:
    return escape(_SPECIAL.sub(r"\\\g<0>", one_line(text)), quote=False)
