"""Items and groups for vis-timeline, as ``new vis.Timeline`` takes them.

Times are wall-clock without a zone, ends exclusive, years before 1 in ISO's expanded
form. What vis shows as HTML is escaped.
"""

import json
from html import escape
from typing import Any

from timeline.exporters._selection import DATED, HAPPENED, choose, left_out
from timeline.exporters._text import clean, one_line
from timeline.model.granularity import Granularity
from timeline.model.moment import Moment
from timeline.model.record import Article, Event, Omission, Timeline
from timeline.notation import phrase
from timeline.notation.modifier import meant

__all__ = ["export", "report"]

_NO_ARTICLE = Article(text="")
# The years that a Date of JavaScript holds.
_FIRST, _LAST = -271_820, 275_759


def export(
    timeline: Timeline,
    *,
    basis: str = DATED,
    status: str = HAPPENED,
    language: str = "en",
) -> bytes:
    """Return an object with ``items`` and ``groups``, one group for each kind.

    Args:
        timeline: What to write.
        basis: What the time of events may rest on, separated by commas, or "all".
        status: What events may be, separated by commas, or "all".
        language: Of what is added to the words of the article.

    Raises:
        ExportError: An option names something unknown.
    """
    articles = {article.id: article for article in timeline.articles}
    chosen = [
        event
        for event in choose(timeline, basis=basis, status=status)
        if _why_not(event) is None
    ]
    kinds = dict.fromkeys(event.kind for event in chosen)
    content = {
        "items": [
            _item(event, articles.get(event.article, _NO_ARTICLE), language)
            for event in chosen
        ],
        "groups": [
            {"id": kind, "content": phrase.kind(kind, language=language)}
            for kind in sorted(kinds)
        ],
    }
    return f"{json.dumps(content, ensure_ascii=False, indent=1)}\n".encode()


def report(
    timeline: Timeline, *, basis: str = DATED, status: str = HAPPENED, **_: object
) -> tuple[Omission, ...]:
    """Return the events that `export` leaves out with the same options, and why."""
    return left_out(timeline, basis=basis, status=status) + tuple(
        Omission(
            article=event.article,
            span=event.trigger.span,
            text=event.trigger.text,
            reason=reason,
        )
        for event in choose(timeline, basis=basis, status=status)
        if (reason := _why_not(event)) is not None
    )


def _why_not(event: Event) -> str | None:
    bounds = [moment for moment in _bounds(event) if moment is not None]
    if not bounds:
        return "the text leaves its time open"
    for moment in bounds:
        if not _FIRST <= moment.year <= _LAST:
            return f"year {moment.year} is outside {_FIRST} to {_LAST}"
    return None


def _bounds(event: Event) -> tuple[Moment | None, Moment | None]:
    interval = meant(event)
    return (interval.start, interval.end) if interval else (None, None)


def _item(event: Event, article: Article, language: str) -> dict[str, Any]:
    start, end = _bounds(event)
    at = start or (end and end.plus_seconds(-1))
    sentence = one_line(event.sentence.of(article.text))
    hint = f"{phrase.when(event, language=language)}\n{sentence}".strip()
    item: dict[str, Any] = {
        "id": clean(event.uid),
        "content": escape(one_line(phrase.label(event, language=language))),
        "start": _iso(at),
        "group": event.kind,
        "title": escape(clean(hint)),
        "className": f"{event.status} {event.basis}",
        "type": "box",
    }
    unit = event.granularity
    is_clock = unit is not None and unit < Granularity.PART_OF_DAY
    if start is not None and end is not None and not is_clock:
        item |= {"end": _iso(end), "type": "range"}
    return item


def _iso(moment: Moment | None) -> str:
    text = "" if moment is None else moment.isoformat()
    if text[:1] not in ("-", "+"):
        return text
    year, rest = text[1:].split("-", 1)
    return f"{text[0]}{year:0>6}-{rest}"
