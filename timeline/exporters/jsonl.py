"""JSON Lines, one event a line: each stands alone, for batches and streams.

An event has the keys of the JSON; its expression and what is known of its article
are with it instead of elsewhere in the file.
"""

import json
from typing import Any

from timeline.exporters._conversion import plain
from timeline.exporters._entries import event_entry
from timeline.exporters._selection import choose, left_out
from timeline.model.record import Article, Event, Omission, Timeline

__all__ = ["export", "report"]

_NO_ARTICLE = Article(text="")


def export(timeline: Timeline, *, basis: str = "all", status: str = "all") -> bytes:
    """Return a line for each event, in the order of time.

    Args:
        timeline: What to write.
        basis: What the time of events may rest on, separated by commas, or "all".
        status: What events may be, separated by commas, or "all".

    Raises:
        ExportError: An option names something unknown.
    """
    articles = {article.id: article for article in timeline.articles}
    lines = (
        json.dumps(_line(event, articles.get(event.article, _NO_ARTICLE)))
        for event in choose(timeline, basis=basis, status=status)
    )
    return "".join(f"{line}\n" for line in lines).encode()


def report(
    timeline: Timeline, *, basis: str = "all", status: str = "all"
) -> tuple[Omission, ...]:
    """Return the events that `export` leaves out with the same options, and why."""
    return left_out(timeline, basis=basis, status=status)


def _line(event: Event, article: Article) -> dict[str, Any]:
    line: dict[str, Any] = plain(event_entry(event, {}))
    del line["timex"]
    return line | {
        "sentence_text": event.sentence.of(article.text),
        "article_title": article.title,
        "article_dct": article.dct.isoformat() if article.dct else None,
        "article_uri": article.uri,
    }
