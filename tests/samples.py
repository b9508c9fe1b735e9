"""Timelines made by hand, for the tables of the exporters."""

from datetime import date

from attrs import evolve

from timeline.model.record import (
    Article,
    Basis,
    Event,
    Kind,
    Source,
    Span,
    Status,
    Timeline,
    Timex,
    TimexType,
    Trigger,
)
from timeline.notation import timex3

__all__ = ["news", "story", "told"]


def news(
    title: str = "French warplanes bombed Diabaly",
    value: str | None = "2013-01-15",
    *,
    mod: str | None = None,
    number: int = 0,
    **changes: object,
) -> tuple[Article, Event]:
    """Return an article, and the event of its one sentence, at that value."""
    said = "On Tuesday"
    text = f"{title}\n\n{said}, {title} ({number})."
    article = Article(text=text, title=title, dct=date(2013, 1, 16), uri="news.md")
    span = Span(len(title) + 2, len(title) + 2 + len(said))
    interval, unit = timex3.read(value) if value else (None, None)
    timex = Timex(
        span=span,
        text=said,
        type=TimexType.DATE,
        value=value or "PXD",
        mod=mod,
        interval=interval,
        granularity=unit,
        anchor="2013-01-16",
        rule="en.weekday.bare",
        explanation="the Tuesday before the dateline",
        article=article.id,
    )
    sentence = Span(span.start, len(text))
    trigger = Span(span.end + 2, span.end + 2 + len(title))
    event = Event(
        uid=f"uid-{number}",
        title=title,
        trigger=Trigger(span=trigger, text=title, lemma="bomb"),
        sentence=sentence,
        article=article.id,
        timex=timex,
        interval=interval,
        value=value,
        granularity=unit,
        basis=Basis.EXPLICIT,
        kind=Kind.CONFLICT,
        sources=(Source(article=article.id, trigger=trigger, sentence=sentence),),
    )
    return article, evolve(event, **changes)


def told(*pairs: tuple[Article, Event]) -> Timeline:
    """Return the timeline of such articles and events."""
    articles = {article.id: article for article, _ in pairs}
    events = tuple(event for _, event in pairs)
    timexes = tuple(event.timex for event in events if event.timex is not None)
    return Timeline(articles=tuple(articles.values()), events=events, timexes=timexes)


def story(count: int, statuses: tuple[Status, ...] = (Status.OCCURRED,)) -> Timeline:
    """Return one article of so many sentences, each an event of that day or the next.

    The statuses take turns.
    """
    said, trigger = "On Tuesday", "bombed"
    sentence = f"{said}, warplanes {trigger} Ségou.\n"
    article = Article(
        text=sentence * count, title="War", dct=date(2013, 1, 16), uri="war.md"
    )
    events: list[Event] = []
    for number in range(count):
        start = number * len(sentence)
        value = f"2013-01-{15 + number % 2}"
        interval, unit = timex3.read(value)
        timex = Timex(
            span=Span(start, start + len(said)),
            text=said,
            type=TimexType.DATE,
            value=value,
            interval=interval,
            granularity=unit,
            anchor="2013-01-16",
            article=article.id,
        )
        verb = start + sentence.index(trigger)
        events.append(
            Event(
                uid=f"uid-{number}",
                title=f"Warplanes bombed Ségou ({number})",
                trigger=Trigger(span=Span(verb, verb + len(trigger)), text=trigger),
                sentence=Span(start, start + len(sentence) - 1),
                article=article.id,
                timex=timex,
                interval=interval,
                value=value,
                granularity=unit,
                basis=Basis.EXPLICIT,
                status=statuses[number % len(statuses)],
            )
        )
    return Timeline(
        articles=(article,),
        events=tuple(events),
        timexes=tuple(event.timex for event in events if event.timex),
    )
