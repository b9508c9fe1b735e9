"""What the page shows, worked out; the template only places it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import MAXYEAR
from itertools import groupby

from attrs import field, frozen

from timeline.exporters._days import day_of, heading
from timeline.exporters._html.strip import Strip
from timeline.model.granularity import Granularity
from timeline.model.record import Article, Basis, Event, Kind, Source, Status, Timeline
from timeline.notation import phrase

__all__ = [
    "Card",
    "Choice",
    "Filter",
    "Group",
    "Telling",
    "filters",
    "groups",
    "name_of",
    "tellings",
]

_BREADTHS = (
    (Granularity.DAY, 1),
    (Granularity.WEEK, 2),
    (Granularity.HALF, 3),
    (Granularity.MILLENNIUM, 4),
)


@frozen
class Telling:
    """One place where an event is told: the number of its article, and its mark."""

    article: int
    mark: str
    label: str


@frozen(kw_only=True)
class Card:
    """One event.

    Attributes:
        breadth: From 1, a day or less, to 4, a year or more.
        columns: The bars of the strip that it touches, "3-5", the last excluded.
        is_hidden: Whether the reader has to ask for it.
    """

    number: int
    event: Event
    when: str
    clock: str
    kind: str
    status: str
    why: str
    tellings: tuple[Telling, ...]
    columns: str
    is_hidden: bool

    @property
    def breadth(self) -> int:
        """How many notches long its sign on the line is."""
        unit = self.event.granularity or Granularity.DAY
        return next(notches for coarsest, notches in _BREADTHS if unit <= coarsest)


@frozen(kw_only=True)
class Group:
    """The events of one day, or of one coarser time.

    Attributes:
        year: To stand above it, empty if the one before has the same.
    """

    label: str
    date: str
    year: str
    cards: tuple[Card, ...]

    @property
    def is_hidden(self) -> bool:
        """Whether none of its events is shown at first."""
        return all(card.is_hidden for card in self.cards)


@frozen
class Choice:
    """One box of a filter."""

    value: str
    label: str
    count: int
    is_chosen: bool = field(kw_only=True)


@frozen
class Filter:
    """A set of boxes to tick."""

    name: str
    label: str
    choices: tuple[Choice, ...] = field(converter=tuple[Choice, ...])


def groups(
    timeline: Timeline,
    events: Sequence[Event],
    shown: frozenset[str],
    *,
    strip: Strip | None,
    language: str,
) -> tuple[Group, ...]:
    """Return *events*, in the order of time, by day.

    Args:
        timeline: For the names of articles.
        events: In the order of time.
        shown: The uids of those shown at first.
        strip: The strip on which they lie.
        language: Of the dates.
    """
    articles = {article.id: number for number, article in enumerate(timeline.articles)}
    titles = [name_of(article) for article in timeline.articles]

    def card(number: int, event: Event) -> Card:
        first, last = strip.columns(event.interval) if strip else (0, 0)
        return Card(
            number=number,
            event=event,
            when=phrase.capital(phrase.when(event, language=language)),
            clock=phrase.capital(phrase.clock(event, language=language))
            if day_of(event)
            else "",
            kind=phrase.kind(event.kind, language=language),
            status=phrase.status(event.status, language=language),
            why=_why(event, language),
            tellings=tuple(_tellings(event, number, articles, titles)),
            columns=f"{first}-{last}" if last else "",
            is_hidden=event.uid not in shown,
        )

    cards = [card(number, event) for number, event in enumerate(events)]
    return tuple(_grouped(cards, language))


def tellings(event: Event) -> tuple[Source, ...]:
    """Return every telling of an event; one without sources has its own place."""
    own = Source(
        article=event.article, trigger=event.trigger.span, sentence=event.sentence
    )
    return event.sources or (own,)


def filters(
    timeline: Timeline,
    events: Sequence[Event],
    chosen: frozenset[str],
    *,
    language: str,
) -> tuple[Filter, ...]:
    """Return the filters, each with a box for what occurs among *events*.

    Args:
        timeline: For the names of articles.
        events: All of them.
        chosen: The bases and statuses whose boxes are ticked at first.
        language: Of the labels.
    """
    kinds = Counter(event.kind for event in events)
    statuses = Counter(event.status for event in events)
    bases = Counter(event.basis for event in events)
    named = [
        Filter("kind", "Kind", (
            Choice(k, phrase.kind(k, language=language), kinds[k], is_chosen=True)
            for k in Kind if kinds[k]
        )),
        Filter("status", "Status", (
            Choice(s, phrase.status(s, language=language), statuses[s], is_chosen=s in chosen)
            for s in Status if statuses[s]
        )),
        Filter("basis", "Date", (
            Choice(b, phrase.basis(b, language=language), bases[b], is_chosen=b in chosen)
            for b in Basis if bases[b]
        )),
        Filter("source", "Source", _sources(timeline, events)),
    ]  # fmt: skip
    return tuple(f for f in named if len(f.choices) > 1)


def _sources(timeline: Timeline, events: Sequence[Event]) -> Iterator[Choice]:
    told = Counter(a for e in events for a in {s.article for s in tellings(e)})
    for number, article in enumerate(timeline.articles):
        if told[article.id]:
            yield Choice(
                str(number), name_of(article), told[article.id], is_chosen=True
            )


def name_of(article: Article) -> str:
    """Return what the page calls an article."""
    return article.title or article.uri or "Untitled article"


def _why(event: Event, language: str) -> str:
    explanation = event.timex.explanation if event.timex else ""
    if event.basis is Basis.EXPLICIT:
        said = f"“{event.timex.text}”: " if event.timex and explanation else ""
        return f"{said}{explanation}" if explanation else event.explanation
    basis = phrase.capital(phrase.basis(event.basis, language=language))
    return f"{basis}: {event.explanation}" if event.explanation else basis


def _tellings(
    event: Event, number: int, articles: dict[str, int], titles: Sequence[str]
) -> Iterator[Telling]:
    for place, source in enumerate(tellings(event)):
        at = articles.get(source.article)
        if at is not None:
            yield Telling(at, f"m{number}-{place}", titles[at])


def _grouped(cards: Iterable[Card], language: str) -> Iterator[Group]:
    year = ""
    for (label, date), same in groupby(cards, key=lambda c: _heading(c, language)):
        members = tuple(same)
        interval = members[0].event.interval
        start = interval and (interval.start or interval.end)
        of = phrase.year(start, language=language) if start else ""
        yield Group(
            label=label, date=date, year=of if of != year else "", cards=members
        )
        year = of


def _heading(card: Card, language: str) -> tuple[str, str]:
    day = day_of(card.event)
    date = day.isoformat()[:10] if day and 0 < day.year <= MAXYEAR else ""
    return heading(card.event, language=language), date
