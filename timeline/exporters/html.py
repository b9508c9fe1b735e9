"""One page to read: the timeline beside the article, with no network and no build.

Everything is in the file. Its Content-Security-Policy lets the browser run the one
script and apply the one style sheet that it was written with, by their hashes, and
fetch nothing. Without the script it is a document: the timeline, then the article.
"""

import re
from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files

from attrs import frozen
from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from timeline.exporters._html.marks import Mark, body
from timeline.exporters._html.strip import Strip, strip
from timeline.exporters._html.view import (
    Filter,
    Group,
    filters,
    groups,
    name_of,
    tellings,
)
from timeline.exporters._plain import legible
from timeline.exporters._selection import (
    DATED,
    HAPPENED,
    choose,
    chronological,
    left_out,
    listed,
)
from timeline.model.moment import Moment
from timeline.model.record import (
    Basis,
    Event,
    Omission,
    Span,
    Status,
    Timeline,
    Timex,
)
from timeline.notation import phrase

__all__ = ["export", "report"]

_WEB = re.compile(r"https?://[^\s]+", re.IGNORECASE)


def export(
    timeline: Timeline,
    *,
    title: str = "",
    basis: str = DATED,
    status: str = HAPPENED,
    language: str = "en",
) -> bytes:
    """Write a page with every event; those not chosen are shown when asked for.

    Args:
        timeline: What to show.
        title: Of the page; by default that of the article, or of the collection.
        basis: What the time of the events shown at first may rest on, separated by
            commas, or "all".
        status: What they may be, separated by commas, or "all".
        language: Of dates, kinds and statuses.

    Raises:
        ExportError: An option names something unknown.
    """
    template, style, script = _assets()
    page = _page(
        timeline,
        title=title,
        shown=choose(timeline, basis=basis, status=status),
        chosen=listed("basis", basis, Basis) | listed("status", status, Status),
        language=language,
    )
    policy = (
        f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    written = template.render(page=page, policy=policy, style=style, script=script)
    return legible(written).encode()


def report(
    timeline: Timeline,
    *,
    title: str = "",
    basis: str = DATED,
    status: str = HAPPENED,
    language: str = "en",
) -> tuple[Omission, ...]:
    """Return the events that the page shows only when asked to."""
    del title, language
    return left_out(timeline, basis=basis, status=status)


@frozen
class _Reading:
    """An article on the page."""

    title: str
    link: str
    language: str
    body: Markup


@frozen
class _LeftOut:
    article: int
    text: str
    reason: str


@frozen(kw_only=True)
class _Page:
    title: str
    facts: Sequence[str]
    strip: Strip | None
    filters: Sequence[Filter]
    groups: Sequence[Group]
    articles: Sequence[_Reading]
    omissions: Sequence[_LeftOut]


@lru_cache(maxsize=1)
def _assets() -> tuple[Template, str, str]:
    folder = files("timeline.exporters") / "_html"
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
    )
    template, style, script = (
        folder.joinpath(f"page.{suffix}").read_text("utf-8")
        for suffix in ("html", "css", "js")
    )
    return environment.from_string(template), style, script


def _hash(source: str) -> str:
    return f"'sha256-{b64encode(sha256(source.encode()).digest()).decode()}'"


def _page(
    timeline: Timeline,
    *,
    title: str,
    shown: Sequence[Event],
    chosen: frozenset[str],
    language: str,
) -> _Page:
    events = chronological(timeline.events)
    axis = strip(
        (event.interval for event in events),
        [event.interval for event in shown],
        language=language,
    )
    cards = groups(
        timeline,
        events,
        frozenset(event.uid for event in shown),
        strip=axis,
        language=language,
    )
    return _Page(
        title=title or _title(timeline),
        facts=tuple(_facts(timeline, language)),
        strip=axis,
        filters=filters(timeline, events, chosen, language=language),
        groups=cards,
        articles=tuple(_articles(timeline, events, language)),
        omissions=tuple(_omissions(timeline)),
    )


def _title(timeline: Timeline) -> str:
    if len(timeline.articles) == 1:
        return name_of(timeline.articles[0])
    return f"{len(timeline.articles)} articles"


def _facts(timeline: Timeline, language: str) -> Iterator[str]:
    if len(timeline.articles) == 1:
        article = timeline.articles[0]
        if article.author:
            yield article.author
        if article.dct is not None:
            yield phrase.day(Moment.from_date(article.dct), language=language)
    yield f"{len(timeline.events)} events"
    yield f"{len(timeline.timexes)} time expressions"


def _articles(
    timeline: Timeline, events: Sequence[Event], language: str
) -> Iterator[_Reading]:
    marks: defaultdict[str, list[Mark]] = defaultdict(list)
    sentences: defaultdict[str, list[Span]] = defaultdict(list)
    resting: defaultdict[tuple[str, Span], list[int]] = defaultdict(list)
    for number, event in enumerate(events):
        if event.timex is not None:
            resting[event.timex.article or event.article, event.timex.span].append(
                number
            )
        for place, source in enumerate(tellings(event)):
            sentences[source.article].append(source.sentence)
            marks[source.article].append(_trigger(event, number, place, source.trigger))
    only = timeline.articles[0].id if len(timeline.articles) == 1 else ""
    for number, timex in enumerate(timeline.timexes):
        at = timex.article or only
        marks[at].append(_timex(timex, number, resting[at, timex.span], language))
    for article in timeline.articles:
        yield _Reading(
            title=name_of(article),
            link=article.uri if _WEB.fullmatch(article.uri) else "",
            language=article.language,
            body=body(article, marks[article.id], sentences[article.id]),
        )


def _trigger(event: Event, number: int, place: int, span: Span) -> Mark:
    attributes = Markup(' class="t k-{}" href="#e{}" data-e="{}"').format(
        event.kind.value, number, number
    )
    return Mark(span=span, id=f"m{number}-{place}", attributes=attributes)


def _timex(timex: Timex, number: int, events: Sequence[int], language: str) -> Mark:
    reading = phrase.when(timex, language=language)
    if timex.type in ("DURATION", "SET") and timex.interval is None:
        reading = timex.value
    title = f"{reading} — {timex.explanation}" if timex.explanation else reading
    goal = f"e{events[0]}" if events else f"x{number}"
    attributes = Markup(' class="x" href="#{}" data-e="{}" title="{}"').format(
        goal, " ".join(map(str, events)), title
    )
    return Mark(span=timex.span, id=f"x{number}", attributes=attributes)


def _omissions(timeline: Timeline) -> Iterator[_LeftOut]:
    numbers = {article.id: number for number, article in enumerate(timeline.articles)}
    for omission in timeline.omissions:
        if omission.article in numbers:
            yield _LeftOut(numbers[omission.article], omission.text, omission.reason)
