"""What the page shows, worked out; the template only places it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import MAXYEAR
from itertools import groupby
from math import inf

from attrs import field, frozen
from markupsafe import Markup

from timeline.exporters._days import day_of, heading
from timeline.exporters._html.reading import mark_of
from timeline.exporters._html.scene import Scene, Strings, name_of, tellings
from timeline.exporters._html.strip import Strip
from timeline.model.granularity import Granularity
from timeline.model.moment import Moment
from timeline.model.record import Basis, Event, Kind, Status, Timeline
from timeline.notation import phrase

__all__ = [
    "Card",
    "Choice",
    "Dateline",
    "Filter",
    "Group",
    "dateline",
    "filters",
    "groups",
]

# From a day or less to a year or more.
_BREADTHS = (
    (Granularity.DAY, 1),
    (Granularity.WEEK, 2),
    (Granularity.HALF, 3),
    (Granularity.MILLENNIUM, 4),
)


@frozen(kw_only=True)
class Card:
    """One event.

    Attributes:
        attributes: Of its element: what the style sheet and the script know it by,
            what is usual left out.
        details: What it says when it is opened: the numbers of strings.
        marks: The names of its marks in the articles.
    """

    number: int
    event: Event
    clock: str
    kind: str
    status: str
    attributes: Markup
    details: tuple[int, ...]
    marks: tuple[str, ...]
    is_hidden: bool


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
class Dateline:
    """The day of the article, among the groups; place is -1 if there is none."""

    place: int
    label: str


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


def groups(scene: Scene, strip: Strip | None, strings: Strings) -> tuple[Group, ...]:
    """Return the events, in the order of time, by day."""
    numbers = {a.id: str(n) for n, a in enumerate(scene.timeline.articles)}
    cards = [
        _card(scene, number, event, strings, _attributes(event, numbers, strip))
        for number, event in enumerate(scene.events)
    ]
    return tuple(_grouped(cards, scene.language))


def dateline(scene: Scene, groups: Sequence[Group]) -> Dateline:
    """Return where the day of the one article belongs: after the last group of it."""
    articles = scene.timeline.articles
    dct = articles[0].dct if len(articles) == 1 else None
    if dct is None or not groups:
        return Dateline(-1, "")
    published = Moment.from_date(dct).days
    after = [n for n, group in enumerate(groups) if _begins(group) > published]
    label = phrase.day(Moment.from_date(dct), language=scene.language)
    return Dateline(after[0] if after else _dated(groups), f"Published {label}")


def _begins(group: Group) -> float:
    interval = group.cards[0].event.interval
    if interval is None or interval.start is None:
        return -inf
    return interval.start.days


def _dated(groups: Sequence[Group]) -> int:
    return sum(group.cards[0].event.interval is not None for group in groups)


def filters(scene: Scene) -> tuple[Filter, ...]:
    """Return the filters, each with a box for what occurs among the events."""
    events, language, chosen = scene.events, scene.language, scene.chosen
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
        Filter("source", "Source", _sources(scene.timeline, events)),
    ]  # fmt: skip
    return tuple(f for f in named if len(f.choices) > 1)


def _sources(timeline: Timeline, events: Sequence[Event]) -> Iterator[Choice]:
    told = Counter(a for e in events for a in {s.article for s in tellings(e)})
    for number, article in enumerate(timeline.articles):
        if told[article.id]:
            yield Choice(
                str(number), name_of(article), told[article.id], is_chosen=True
            )


def _card(
    scene: Scene, number: int, event: Event, strings: Strings, attributes: Markup
) -> Card:
    language = scene.language
    details = (
        phrase.capital(phrase.when(event, language=language)),
        event.value or "",
        _why(event, language),
        ", ".join(who.text for who in event.participants),
        event.attribution.text if event.attribution else "",
    )
    clock = phrase.clock(event, language=language) if day_of(event) else ""
    return Card(
        number=number,
        event=event,
        clock=phrase.capital(clock),
        kind=phrase.kind(event.kind, language=language),
        status=phrase.status(event.status, language=language),
        attributes=attributes,
        details=tuple(map(strings.number, details)),
        marks=tuple(mark_of(number, n) for n, _ in enumerate(tellings(event))),
        is_hidden=event.uid not in scene.shown,
    )


def _attributes(
    event: Event, numbers: Mapping[str, str], strip: Strip | None
) -> Markup:
    unit = event.granularity or Granularity.DAY
    breadth = next(notches for coarsest, notches in _BREADTHS if unit <= coarsest)
    classes = [f"k-{event.kind.value}"]
    if breadth > 1:
        classes.append(f"p{breadth}")
    if event.status is not Status.OCCURRED:
        classes.append(f"s-{event.status.value}")
    written = Markup(' class="{}"').format(" ".join(classes))
    if event.basis is not Basis.EXPLICIT:
        written += Markup(' data-b="{}"').format(event.basis.value)
    told = dict.fromkeys(s.article for s in tellings(event))
    if len(numbers) > 1:
        places = " ".join(numbers[article] for article in told if article in numbers)
        written += Markup(' data-a="{}"').format(places)
    first, last = strip.columns(event.interval) if strip else (0, 0)
    if last:
        written += Markup(' data-c="{}-{}"').format(first, last)
    return written


def _why(event: Event, language: str) -> str:
    explanation = event.timex.explanation if event.timex else ""
    if event.basis is Basis.EXPLICIT:
        said = f"“{event.timex.text}”: " if event.timex and explanation else ""
        return f"{said}{explanation}" if explanation else event.explanation
    basis = phrase.capital(phrase.basis(event.basis, language=language))
    return f"{basis}: {event.explanation}" if event.explanation else basis


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
