"""The articles of the page, with every expression and event marked."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from attrs import frozen
from markupsafe import Markup

from timeline.exporters._html.marks import Mark, body
from timeline.exporters._html.scene import Scene, Strings, name_of, tellings
from timeline.exporters._text import web_address
from timeline.model.record import Event, Span, Timex, TimexType
from timeline.notation import phrase

__all__ = ["Reading", "mark_of", "readings"]

_UNPLACED = frozenset({TimexType.DURATION, TimexType.SET})


@frozen
class Reading:
    """An article on the page."""

    title: str
    link: str
    language: str
    body: Markup


def mark_of(number: int, place: int) -> str:
    """Return the name of the mark of an event's first, second or later telling."""
    return f"m{number}-{place}" if place else f"m{number}"


def readings(scene: Scene, strings: Strings) -> Iterator[Reading]:
    """Return the articles, in their order; what expressions mean is in *strings*."""
    marks: defaultdict[str, list[Mark]] = defaultdict(list)
    sentences: defaultdict[str, list[Span]] = defaultdict(list)
    resting: defaultdict[tuple[str, Span], list[int]] = defaultdict(list)
    for number, event in enumerate(scene.events):
        if event.timex is not None:
            at = event.timex.article or event.article
            resting[at, event.timex.span].append(number)
        look = _trigger(event, number, is_shown=event.uid in scene.shown)
        for place, source in enumerate(tellings(event)):
            sentences[source.article].append(source.sentence)
            name = mark_of(number, place)
            mark = Mark(span=source.trigger, id=name, attributes=look)
            marks[source.article].append(mark)
    articles = scene.timeline.articles
    only = articles[0].id if len(articles) == 1 else ""
    for timex in scene.timeline.timexes:
        at = timex.article or only
        meaning = strings.number(_meaning(timex, scene.language))
        look = _expression(resting[at, timex.span], meaning)
        marks[at].append(Mark(span=timex.span, id="", attributes=look))
    for article in articles:
        yield Reading(
            title=name_of(article),
            link=web_address(article.uri) or "",
            language=article.language,
            body=body(article, marks[article.id], sentences[article.id]),
        )


def _trigger(event: Event, number: int, *, is_shown: bool) -> Markup:
    hidden = "" if is_shown else " o"
    return Markup(' class="t{} k-{}" href="#e{}"').format(
        hidden, event.kind.value, number
    )


def _expression(events: Sequence[int], meaning: int) -> Markup:
    if not events:
        return Markup(' class="x" data-r="{}"').format(meaning)
    first = Markup(' class="x" href="#e{}" data-r="{}"').format(events[0], meaning)
    if len(events) == 1:
        return first
    return first + Markup(' data-e="{}"').format(" ".join(map(str, events)))


def _meaning(timex: Timex, language: str) -> str:
    meaning = phrase.when(timex, language=language)
    if timex.interval is None and timex.type in _UNPLACED:
        meaning = timex.value
    return f"{meaning} — {timex.explanation}" if timex.explanation else meaning
