"""CSV (RFC 4180), one row an event, for spreadsheets and data frames.

Text that a spreadsheet would take for a formula begins with an apostrophe. Dates,
values and numbers are never changed: the minus of a year before 1 is no formula.
"""

import csv
import io

from timeline.exporters._selection import choose, left_out
from timeline.exporters._text import one_line
from timeline.model.moment import Moment
from timeline.model.record import Article, Event, Omission, Phrase, Timeline
from timeline.notation import edtf, phrase
from timeline.notation.modifier import modifier

__all__ = ["export", "report"]

_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_NO_ARTICLE = Article(text="")
_COLUMNS = (
    "uid", "title", "when", "start", "end", "value", "edtf", "granularity", "modifier",
    "basis", "kind", "status", "participants", "place", "attribution", "quote",
    "expression", "explanation", "sentence", "trigger_start", "trigger_end",
    "article", "article_title", "article_date", "uri",
)  # fmt: skip


def export(
    timeline: Timeline,
    *,
    basis: str = "all",
    status: str = "all",
    bom: bool = False,
    language: str = "en",
) -> bytes:
    """Return a header and a row for each event, in the order of time.

    Args:
        timeline: What to write.
        basis: What the time of events may rest on, separated by commas, or "all".
        status: What events may be, separated by commas, or "all".
        bom: Whether to begin with the mark by which Excel knows UTF-8.
        language: Of the column ``when``.

    Raises:
        ExportError: An option names something unknown.
    """
    target = io.StringIO(newline="")
    articles = {article.id: article for article in timeline.articles}
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for event in choose(timeline, basis=basis, status=status):
        article = articles.get(event.article, _NO_ARTICLE)
        writer.writerow(_row(event, article, language))
    return target.getvalue().encode("utf-8-sig" if bom else "utf-8")


def report(
    timeline: Timeline, *, basis: str = "all", status: str = "all", **_: object
) -> tuple[Omission, ...]:
    """Return the events that `export` leaves out with the same options, and why."""
    return left_out(timeline, basis=basis, status=status)


def _row(event: Event, article: Article, language: str) -> tuple[str | int, ...]:
    interval, timex, span = event.interval, event.timex, event.trigger.span
    granularity = event.granularity
    return (
        _text(event.uid),
        _text(event.title),
        _text(phrase.when(event, language=language)),
        _moment(interval.start if interval else None),
        _moment(interval.end if interval else None),
        event.value or "",
        edtf.of(event) or "",
        "" if granularity is None else granularity.label,
        modifier(event) or "",
        event.basis,
        event.kind,
        event.status,
        _text("; ".join(participant.text for participant in event.participants)),
        _said(event.place),
        _said(event.attribution),
        _said(event.quote),
        _text(timex.text if timex else ""),
        _text(timex.explanation if timex else ""),
        _text(event.sentence.of(article.text)),
        span.start,
        span.end,
        _text(event.article),
        _text(article.title),
        article.dct.isoformat() if article.dct else "",
        _text(article.uri),
    )


def _moment(moment: Moment | None) -> str:
    return "" if moment is None else moment.isoformat()


def _said(phrase_: Phrase | None) -> str:
    return "" if phrase_ is None else _text(phrase_.text)


def _text(text: str) -> str:
    line = one_line(text)
    return f"'{line}" if line.startswith(_FORMULA) else line
