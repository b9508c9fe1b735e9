"""Several timelines in one, and the same event told twice as one event."""

from collections.abc import Iterable

from attrs import evolve

from timeline.model.granularity import Granularity
from timeline.model.record import Event, Phrase, Source, Status, Timeline

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
    alike: dict[tuple[object, ...], list[int]] = {}
    events: list[Event] = []
    again: dict[int, list[Source]] = {}
    for event in timeline.events:
        key = _key(event)
        if key is None:
            events.append(event)
            continue
        known = alike.setdefault(key, [])
        near = known[-_MANY:]
        index = next((k for k in near if _is_same(events[k], event)), len(events))
        if index == len(events):
            known.append(index)
            events.append(event)
            continue
        again.setdefault(index, [*events[index].sources]).extend(event.sources)
        if _is_plan_of(events[index], event):
            events[index] = event
    for index, sources in again.items():
        events[index] = evolve(events[index], sources=tuple(dict.fromkeys(sources)))
    return evolve(timeline, events=tuple(events))


def _key(event: Event) -> tuple[object, ...] | None:
    """Return word, kind and day of an event; without a day nothing shows two to be one.

    What did not happen is no telling of what did.
    """
    unit = event.granularity
    if event.interval is None or unit is None or unit > Granularity.WEEKEND:
        return None
    if not (event.participants or event.place):
        return None
    if event.trigger.category == "REPORTING" and len(_content(event)) <= _SPEAKER:
        # "Officials said" is said of all they say.
        return None
    start = event.interval.start
    day = start.days if start else None
    return event.trigger.lemma, event.kind, day, event.status is Status.NEGATED


def _is_same(one: Event, other: Event) -> bool:
    """Tell whether two tellings of a word and a day are of one event.

    They share two names, or one title says no more than the other, and no name or place
    of theirs contradicts. What is said needs the same words.
    """
    if _is_elsewhere(one.place, other.place):
        return False
    few, many = sorted((_content(one), _content(other)), key=len)
    if one.trigger.category == "REPORTING":
        return few == many
    names = sorted((_names(one, other), _names(other, one)), key=len)
    for name in names[0]:
        if not any(_match(name, known) for known in names[1]):
            return False
    return few <= many if len(names[0]) < _SURE else True


def _content(event: Event) -> frozenset[str]:
    """Return the words of a title that say something."""
    return frozenset(event.title.casefold().split()) - _SMALL


# A name has two words, "said" is one.
_SPEAKER, _SURE = 3, 2
# Of one word and day so many are compared: what is told again is told soon.
_MANY = 100
_SMALL = frozenset(
    ("a", "an", "the", "was", "were", "been", "is", "are", "has", "have", "had", "will")
)


def _names(event: Event, other: Event) -> list[Phrase]:
    """Return the proper names of who takes part, and the place.

    A word that opens its sentence is one if it is part of a name in *other*.
    """
    people = [p for p in event.participants if p.text.rpartition(" ")[2][:1].isupper()]
    sure = [p for p in people if " " in p.text or not _opens(p, event)]
    known = [p for p in other.participants if " " in p.text or not _opens(p, other)]
    likely = [p for p in people if p not in sure and any(_match(p, k) for k in known)]
    where = [event.place] if event.place and _capitals(event.place) else []
    return [*sure, *likely, *where]


def _is_elsewhere(one: Phrase | None, other: Phrase | None) -> bool:
    """Tell whether two places have names, and none in common."""
    if one is None or other is None:
        return False
    names = _capitals(one), _capitals(other)
    return all(names) and names[0].isdisjoint(names[1])


def _capitals(phrase: Phrase) -> frozenset[str]:
    words = phrase.text.split()
    return frozenset(word.rstrip(",") for word in words if word[:1].isupper())


def _opens(phrase: Phrase, event: Event) -> bool:
    return phrase.span.start == event.sentence.start


def _match(one: Phrase, other: Phrase) -> bool:
    """Tell whether one name ends or begins the other: "Marsh", "Elena Marsh"."""
    few, many = sorted((_folded(one).split(), _folded(other).split()), key=len)
    return few in (many[: len(few)], many[-len(few) :])


def _is_plan_of(known: Event, event: Event) -> bool:
    """Tell whether what was planned in one telling has happened in another."""
    return known.status is Status.PLANNED and event.status is Status.OCCURRED


def _folded(phrase: Phrase) -> str:
    return phrase.text.casefold().removeprefix("the ")
