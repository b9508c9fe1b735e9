"""The slides, eras and title of a TimelineJS timeline, before they are written."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum, unique
from html import escape

from attrs import evolve, frozen
from markupsafe import Markup

from timeline.errors import ExportError
from timeline.exporters._selection import choose, left_out
from timeline.exporters._text import plain, web_address
from timeline.exporters._timelinejs.dates import Date, dates, is_cosmological
from timeline.model.moment import Moment
from timeline.model.record import Article, Event, Omission, Status, Timeline
from timeline.notation import phrase

__all__ = ["Choice", "Group", "Slide", "Story", "omitted", "story"]

_NOT_IN_NAME = re.compile(r"[^a-z0-9]+")
_UNREAL = frozenset({Status.HYPOTHETICAL, Status.NEGATED})
_BACKGROUND_DAYS = 366
_NOTHING = Markup()


@unique
class Group(StrEnum):
    """By what the rows of the timeline are told apart."""

    KIND = "kind"
    SOURCE = "source"
    NONE = "none"


@frozen(kw_only=True)
class Choice:
    """The options that all formats of TimelineJS have.

    Attributes:
        title: On the title slide; by default that of the article.
        group: A `Group`, by name.
        basis: What the time of an event may rest on, separated by commas, or "all".
        status: What an event may be, separated by commas, or "all".
        language: Of dates, kinds and statuses.
    """

    title: str
    group: str
    basis: str
    status: str
    language: str


@frozen(kw_only=True)
class Slide:
    """One slide, era or title; headline, text, display and group are HTML.

    Attributes:
        name: For ``unique_id``: an id of the page and the end of an address.
        start: None for the title alone.
    """

    name: str
    headline: Markup
    text: Markup = _NOTHING
    start: Date | None = None
    end: Date | None = None
    display: Markup = _NOTHING
    group: Markup = _NOTHING


@frozen(kw_only=True)
class Story:
    """All that is shown.

    Attributes:
        is_cosmological: Whether the years are beyond what browsers can count in
            days; all dates are years then.
    """

    title: Slide
    slides: tuple[Slide, ...]
    eras: tuple[Slide, ...]
    is_cosmological: bool


def story(timeline: Timeline, choice: Choice) -> Story:
    """Return what TimelineJS is to show.

    Raises:
        ExportError: There is no event to show, which TimelineJS refuses, or an
            option names something unknown.
    """
    if choice.group not in set(Group):
        possible = ", ".join(Group)
        msg = f"option 'group' has no {choice.group!r}; available: {possible}"
        raise ExportError(msg)
    events = choose(timeline, basis=choice.basis, status=choice.status)
    slides = tuple(_slides(timeline, events, choice))
    if not slides:
        msg = (
            "TimelineJS shows no timeline without an event, and of "
            f"{len(timeline.events)} none has a time and the basis and status asked for"
        )
        raise ExportError(msg)
    intervals = [e.interval for e in events if e.interval]
    moments = [m for i in intervals for m in (i.start, i.end)]
    made = Story(
        title=_title(timeline, choice),
        slides=slides,
        eras=tuple(_eras(events, slides)),
        is_cosmological=is_cosmological(moments),
    )
    return _in_years(made) if made.is_cosmological else made


def omitted(timeline: Timeline, choice: Choice) -> tuple[Omission, ...]:
    """Return the events that are not shown, and why."""
    undated = tuple(
        Omission(
            article=event.article,
            span=event.trigger.span,
            text=event.trigger.text,
            reason="it has no time, and TimelineJS shows only what has one",
        )
        for event in choose(timeline, basis=choice.basis, status=choice.status)
        if dates(event.interval, event.granularity) is None
    )
    return left_out(timeline, basis=choice.basis, status=choice.status) + undated


def _slides(
    timeline: Timeline, events: Iterable[Event], choice: Choice
) -> Iterator[Slide]:
    articles = {article.id: article for article in timeline.articles}
    names: set[str] = set()
    for event in events:
        placed = dates(event.interval, event.granularity)
        if placed is None:
            continue
        name = _name(event.uid, names)
        names.add(name)
        yield Slide(
            name=name,
            start=placed[0],
            end=placed[1],
            display=_plain(
                phrase.capital(phrase.when(event, language=choice.language))
            ),
            headline=_headline(event, choice.language),
            text=_text(event, articles, choice.language),
            group=_group(event, articles, choice),
        )


def _name(uid: str, taken: set[str]) -> str:
    # It becomes an id and a URL fragment; a number would be thrown away.
    name = f"e-{_NOT_IN_NAME.sub('-', uid.lower()).strip('-')}".rstrip("-")
    number = 1
    unique_name = name
    while unique_name in taken:
        number += 1
        unique_name = f"{name}-{number}"
    return unique_name


def _plain(text: str) -> Markup:
    # Quotes stay: a sheet shows "&#39;" as it is.
    return Markup(escape(plain(text), quote=False))  # noqa: S704 - just escaped


def _headline(event: Event, language: str) -> Markup:
    title = _plain(event.title) or _plain(event.trigger.text)
    if event.status in _UNREAL:
        status = phrase.status(event.status, language=language)
        return Markup("{} ({})").format(title, status)
    return title


def _text(event: Event, articles: Mapping[str, Article], language: str) -> Markup:
    article = articles.get(event.article)
    parts: list[Markup] = []
    if article is not None:
        sentence = _plain(event.sentence.of(article.text))
        parts.append(Markup("<blockquote>{}</blockquote>").format(sentence))
    notes = _notes(event, language)
    if notes:
        parts.append(Markup("<p><em>{}</em></p>").format(" · ".join(notes)))
    told = dict.fromkeys([event.article, *(s.article for s in event.sources)])
    links = [_link(articles[a], language) for a in told if a in articles]
    if links:
        parts.append(Markup("<p>{}</p>").format(Markup("<br>").join(links)))
    return _NOTHING.join(parts)


def _notes(event: Event, language: str) -> list[str]:
    notes: list[str] = []
    if event.status is not Status.OCCURRED and event.status not in _UNREAL:
        notes.append(phrase.status(event.status, language=language))
    if event.place is not None:
        notes.append(plain(event.place.text))
    if event.attribution is not None:
        notes.append(plain(event.attribution.text))
    return notes


def _link(article: Article, language: str) -> Markup:
    title = _plain(article.title or article.uri or article.id)
    if address := web_address(article.uri):
        title = Markup('<a href="{}">{}</a>').format(address, title)
    if article.dct is None:
        return title
    day = phrase.day(Moment.from_date(article.dct), language=language)
    return Markup("{}, {}").format(title, day)


def _group(event: Event, articles: Mapping[str, Article], choice: Choice) -> Markup:
    if choice.group == Group.KIND:
        return _plain(phrase.capital(phrase.kind(event.kind, language=choice.language)))
    if choice.group == Group.SOURCE and event.article in articles:
        article = articles[event.article]
        return _plain(article.title or article.uri or article.id)
    return _NOTHING


def _title(timeline: Timeline, choice: Choice) -> Slide:
    articles = timeline.articles
    title = choice.title or (articles[0].title if len(articles) == 1 else "")
    authors = dict.fromkeys(_plain(a.author) for a in articles if a.author)
    links = [_link(a, choice.language) for a in articles]
    parts = (Markup(", ").join(authors), Markup("<br>").join(links))
    return Slide(
        name="title",
        headline=_plain(title or f"{len(articles)} articles"),
        text=_NOTHING.join(Markup("<p>{}</p>").format(p) for p in parts if p),
    )


def _eras(events: Iterable[Event], slides: Sequence[Slide]) -> Iterator[Slide]:
    """Give the long stretches a band of their own, as long as no two overlap."""
    placed = [e for e in events if dates(e.interval, e.granularity) is not None]
    free_from: Moment | None = None
    for event, slide in zip(placed, slides, strict=True):
        start = event.interval.start if event.interval else None
        end = event.interval.end if event.interval else None
        if start is None or end is None or end.days - start.days <= _BACKGROUND_DAYS:
            continue
        if slide.end is not None and (free_from is None or start >= free_from):
            yield evolve(slide, text=_NOTHING, group=_NOTHING)
            free_from = end


def _in_years(story: Story) -> Story:
    def coarse(slide: Slide) -> Slide:
        start, end = (d and {"year": d["year"]} for d in (slide.start, slide.end))
        return evolve(slide, start=start, end=None if start == end else end)

    return evolve(
        story,
        slides=tuple(map(coarse, story.slides)),
        eras=tuple(map(coarse, story.eras)),
    )
