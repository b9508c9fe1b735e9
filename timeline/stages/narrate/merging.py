"""Several timelines in one, and the same event told twice as one event."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from timeline.model.granularity import Granularity
from timeline.model.record import Event, Phrase, Source, Timeline

__all__ = ["join", "merged"]


def join(timelines: Iterable[Timeline]) -> Timeline:
    """Return all that several timelines hold, each article once."""
    parts: dict[str, Timeline] = {}
    rest: list[Timeline] = []
    for timeline in timelines:
        names = [article.id for article in timeline.articles]
        if len(names) == 1:
            parts.setdefault(names[0], timeline)
        elif any(name not in parts for name in names) or not names:
            rest.append(timeline)
    every = [*parts.values(), *rest]
    return Timeline(
        articles=tuple(a for t in every for a in t.articles),
        events=tuple(e for t in every for e in t.events),
        timexes=tuple(x for t in every for x in t.timexes),
        omissions=tuple(o for t in every for o in t.omissions),
    )


def merged(timeline: Timeline) -> Timeline:
    """Return the timeline with each event once, its tellings as sources."""
    first: dict[tuple[object, ...], int] = {}
    events: list[Event] = []
    tellings: list[dict[Source, None]] = []
    for event in timeline.events:
        keys = list(_keys(event))
        known = next((first[key] for key in keys if key in first), len(events))
        for key in keys:
            first.setdefault(key, known)
        if known == len(events):
            events.append(event)
            tellings.append({})
        tellings[known].update(dict.fromkeys(event.sources))
    both = zip(events, tellings, strict=True)
    return evolve(timeline, events=tuple(_told(event, all_) for event, all_ in both))


def _keys(event: Event) -> Iterator[tuple[object, ...]]:
    """Give what two tellings of one event have in common: word, day, and who or where.

    Without a day, or with neither who nor where, nothing shows them to be one.
    """
    unit = event.granularity
    if event.interval is None or unit is None or unit > Granularity.WEEKEND:
        return
    start = event.interval.start
    day = start.days if start else None
    for name in (*event.participants, *([event.place] if event.place else [])):
        yield event.trigger.lemma, event.kind, day, _folded(name)


def _folded(phrase: Phrase) -> str:
    return phrase.text.casefold().removeprefix("the ")


def _told(event: Event, sources: dict[Source, None]) -> Event:
    if len(sources) == len(event.sources):
        return event
    return evolve(event, sources=tuple(sources))
