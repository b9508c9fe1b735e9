"""schema.org in JSON-LD: each article as NewsArticle, its events what it is about.

Dates are as precise as the text: a year is a year. ``endDate`` is the last day, as
schema.org has it. The EDTF is an identifier beside them.
"""

import json
from collections.abc import Iterable
from typing import Any

from timeline.exporters._selection import DATED, HAPPENED, choose, left_out
from timeline.exporters._text import clean, one_line, web_address
from timeline.model.granularity import Granularity
from timeline.model.record import Article, Event, Omission, Status, Timeline
from timeline.notation import edtf, phrase
from timeline.notation.modifier import meant
from timeline.notation.zone import zone_of

__all__ = ["export", "report"]

_STATUS = {
    Status.PLANNED: "https://schema.org/EventScheduled",
    Status.NEGATED: "https://schema.org/EventCancelled",
}


def export(
    timeline: Timeline,
    *,
    basis: str = DATED,
    status: str = HAPPENED,
    language: str = "en",
) -> bytes:
    """Return a graph of articles, safe to put between script tags.

    Args:
        timeline: What to write.
        basis: What the time of events may rest on, separated by commas, or "all".
        status: What events may be, separated by commas, or "all".
        language: Of what is added to the words of the article.

    Raises:
        ExportError: An option names something unknown.
    """
    chosen = choose(timeline, basis=basis, status=status)
    about: dict[str, list[dict[str, Any]]] = {}
    for event in chosen:
        about.setdefault(event.article, []).append(_event(event, language))
    content = {
        "@context": "https://schema.org",
        "@graph": [_article(a, about.get(a.id, ())) for a in timeline.articles],
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    # Inside a script element "<" could end it.
    return f"{text}\n".replace("<", "\\u003c").encode()


def report(
    timeline: Timeline, *, basis: str = DATED, status: str = HAPPENED, **_: object
) -> tuple[Omission, ...]:
    """Return the events that `export` leaves out with the same options, and why."""
    known = {article.id for article in timeline.articles}
    return left_out(timeline, basis=basis, status=status) + tuple(
        Omission(
            article=event.article,
            span=event.trigger.span,
            text=event.trigger.text,
            reason="its article is not in the timeline",
        )
        for event in choose(timeline, basis=basis, status=status)
        if event.article not in known
    )


def _article(article: Article, about: Iterable[dict[str, Any]]) -> dict[str, Any]:
    address = web_address(article.uri)
    return _without_blanks(
        {
            "@type": "NewsArticle",
            "@id": address or f"urn:timeline:article:{article.id}",
            "headline": one_line(article.title),
            "author": article.author
            and {"@type": "Person", "name": one_line(article.author)},
            "datePublished": article.dct.isoformat() if article.dct else "",
            "inLanguage": clean(article.language),
            "url": address,
            "about": list(about),
        }
    )


def _event(event: Event, language: str) -> dict[str, Any]:
    start, end = _dates(event)
    written = edtf.of(event)
    return _without_blanks(
        {
            "@type": "Event",
            "@id": f"urn:timeline:event:{clean(event.uid)}",
            "name": one_line(event.title),
            "description": one_line(phrase.when(event, language=language)),
            "startDate": start,
            "endDate": end,
            "eventStatus": _STATUS.get(event.status),
            "location": event.place
            and {"@type": "Place", "name": one_line(event.place.text)},
            "keywords": phrase.kind(event.kind, language=language),
            "identifier": written
            and {"@type": "PropertyValue", "propertyID": "EDTF", "value": written},
        }
    )


def _dates(event: Event) -> tuple[str, str]:
    interval = meant(event)
    if interval is None:
        return "", ""
    unit = event.granularity or Granularity.DAY
    if unit < Granularity.PART_OF_DAY and interval.start is not None:
        zone = zone_of(event)
        offset = "" if zone is None else str(zone).removeprefix("UTC") or "Z"
        return interval.start.isoformat() + offset, ""
    said = edtf.bounds(interval.start, interval.end, unit) or ("", "")
    first, last = ("" if side == ".." else side.lstrip("Y") for side in said)
    return first, "" if last == first else last


def _without_blanks(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if value}
