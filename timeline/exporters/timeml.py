"""TimeML as TempEval-3 has it: the article with its expressions and events marked.

The characters of TEXT are those of the article, one for one, so offsets stay true;
what XML cannot hold is U+FFFD. DCT is t0. A TLINK says which expression each event
rests on, so one file holds one article.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from attrs import frozen

from timeline.errors import ExportError
from timeline.exporters._selection import choose, left_out
from timeline.model.record import (
    Article,
    Basis,
    Event,
    Omission,
    Span,
    Status,
    Timeline,
    Timex,
    TimexType,
)

__all__ = ["export", "report"]

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_ARTICLE = Article(text="")
_UNKNOWN_DAY = "XXXX-XX-XX"


def export(
    timeline: Timeline, *, article: str = "", basis: str = "all", status: str = "all"
) -> bytes:
    """Return one article as a TimeML document.

    Args:
        timeline: What to write.
        article: The id of the article; needed if there are several.
        basis: What the time of events may rest on, separated by commas, or "all".
        status: What events may be, separated by commas, or "all".

    Raises:
        ExportError: There are several articles and none was chosen, or an option
            names something unknown.
    """
    chosen = _article(timeline, article)
    events = choose(timeline, basis=basis, status=status)
    document = _document(chosen, timeline.timexes, events)
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<TimeML>",
        f"<DOCID>{_text(chosen.id)}</DOCID>",
        f"<DCT>{_dct(chosen)}</DCT>",
        f"<TITLE>{_text(chosen.title)}</TITLE>",
        f"<TEXT>{''.join(document.marked())}</TEXT>",
        *document.instances(),
        *document.links(),
        "</TimeML>",
    )
    return ("\n".join(lines) + "\n").encode()


def report(
    timeline: Timeline, *, article: str = "", basis: str = "all", status: str = "all"
) -> tuple[Omission, ...]:
    """Return the events that `export` leaves out with the same options, and why."""
    chosen = _article(timeline, article)
    events = choose(timeline, basis=basis, status=status)
    document = _document(chosen, timeline.timexes, events)
    marked = set(document.events)
    here = {chosen.id}
    reasons = {True: "its trigger overlaps another", False: "it is in another article"}
    return left_out(timeline, basis=basis, status=status) + tuple(
        Omission(
            article=event.article,
            span=event.trigger.span,
            text=event.trigger.text,
            reason=reasons[event.article in here],
        )
        for event in events
        if event not in marked
    )


@frozen(kw_only=True)
class _Document:
    """What is marked in one article.

    Attributes:
        tids: Ids of the expressions.
        eids: Ids of the triggers; events that share a trigger are its instances.
        anchors: Ids of what expressions are relative to, by their own ids.
    """

    article: Article
    events: tuple[Event, ...]
    tids: Mapping[Timex, str]
    eids: Mapping[Span, str]
    anchors: Mapping[str, str]

    def marked(self) -> Iterator[str]:
        """Give the text, each marked piece in its element."""
        places = {event.trigger.span: event for event in self.events}
        inline = [(span, self._event(event)) for span, event in places.items()]
        inline += [(t.span, self._timex(tid, t)) for t, tid in self.tids.items()]
        text, done = self.article.text, 0
        for span, (start, end) in sorted(inline):
            yield f"{_text(text[done : span.start])}{start}{_text(span.of(text))}{end}"
            done = span.end
        yield _text(text[done:])

    def instances(self) -> Iterator[str]:
        """Give a MAKEINSTANCE for each event."""
        for number, event in enumerate(self.events, 1):
            trigger = event.trigger
            is_denied = event.status is Status.NEGATED
            attributes = {
                "eventID": self.eids[trigger.span],
                "eiid": f"ei{number}",
                "tense": trigger.tense,
                "aspect": trigger.aspect,
                "polarity": "NEG" if is_denied else trigger.polarity,
                "pos": "OTHER" if trigger.tense == "NONE" else "VERB",
                "modality": trigger.modality,
            }
            yield f"<MAKEINSTANCE{_attributes(attributes)} />"

    def links(self) -> Iterator[str]:
        """Give a TLINK from each event to what its time rests on."""
        linked = 0
        for number, event in enumerate(self.events, 1):
            timex = event.timex
            target = self.tids.get(timex) if timex is not None else None
            if timex is None and event.basis is Basis.DCT:
                target = "t0"
            if target is not None:
                linked += 1
                attributes = {
                    "lid": f"l{linked}",
                    "relType": _relation(event),
                    "eventInstanceID": f"ei{number}",
                    "relatedToTime": target,
                }
                yield f"<TLINK{_attributes(attributes)} />"

    def _event(self, event: Event) -> tuple[str, str]:
        attributes = {
            "eid": self.eids[event.trigger.span],
            "class": event.trigger.category,
        }
        return f"<EVENT{_attributes(attributes)}>", "</EVENT>"

    def _timex(self, tid: str, timex: Timex) -> tuple[str, str]:
        attributes = {
            "tid": tid,
            "type": timex.type,
            "value": timex.value,
            "mod": timex.mod,
            "temporalFunction": str(timex.anchor is not None).lower(),
            "functionInDocument": "NONE",
            "anchorTimeID": self.anchors.get(tid),
        }
        return f"<TIMEX3{_attributes(attributes)}>", "</TIMEX3>"


def _article(timeline: Timeline, wanted: str) -> Article:
    articles = {article.id: article for article in timeline.articles}
    if wanted in articles:
        return articles[wanted]
    if len(articles) > 1 or wanted:
        known = ", ".join(articles) or "none"
        msg = f"a TimeML file holds one article; choose one with article=ID: {known}"
        raise ExportError(msg)
    return next(iter(articles.values()), _NO_ARTICLE)


def _document(
    article: Article, timexes: Iterable[Timex], events: Iterable[Event]
) -> _Document:
    here = [event for event in events if event.article == article.id]
    expressions = {
        timex.span: timex for timex in timexes if timex.article == article.id
    }
    triggers = {event.trigger.span for event in here} - expressions.keys()
    marked = _disjoint([*expressions, *triggers], expressions, len(article.text))
    tids: dict[Timex, str] = {}
    anchors: dict[str, str] = {}
    latest = {_dct_value(article): "t0"}
    for span in marked:
        if span in expressions:
            timex = expressions[span]
            tids[timex] = tid = f"t{len(tids) + 1}"
            if timex.anchor in latest:
                anchors[tid] = latest[timex.anchor]
            if timex.value != _dct_value(article):
                latest[timex.value] = tid
    eids = {
        span: f"e{number}"
        for number, span in enumerate((s for s in marked if s in triggers), 1)
    }
    return _Document(
        article=article,
        events=tuple(event for event in here if event.trigger.span in eids),
        tids=tids,
        eids=eids,
        anchors=anchors,
    )


def _disjoint(
    spans: Iterable[Span], first: Container[Span], length: int
) -> tuple[Span, ...]:
    """Return the spans that overlap no earlier one, in order; *first* win ties."""
    kept: list[Span] = []
    end = 0
    for span in sorted(spans, key=lambda s: (s.start, s not in first, s.end)):
        if end <= span.start < span.end <= length:
            kept.append(span)
            end = span.end
    return tuple(kept)


def _dct(article: Article) -> str:
    attributes = {
        "tid": "t0",
        "type": "TIME" if "T" in _dct_value(article) else "DATE",
        "value": _dct_value(article),
        "temporalFunction": "false",
        "functionInDocument": "CREATION_TIME",
    }
    said = article.published_text or _dct_value(article)
    return f"<TIMEX3{_attributes(attributes)}>{_text(said)}</TIMEX3>"


def _dct_value(article: Article) -> str:
    return article.dct.isoformat() if article.dct else _UNKNOWN_DAY


def _relation(event: Event) -> str:
    """Return the relType of an event to the expression its time rests on."""
    timex = event.timex
    if timex is not None and timex.type is TimexType.DURATION:
        return "DURING"
    own = timex.interval if timex else None
    time = event.interval
    if own is None or own.is_open or time is None or not time.is_open:
        return "IS_INCLUDED"
    if time.start is None:
        return "BEFORE" if time.end == own.start else "ENDED_BY"
    return "AFTER" if time.start == own.end else "BEGUN_BY"


def _attributes(values: Mapping[str, str | None]) -> str:
    return "".join(
        f" {name}={quoteattr(_NO_XML.sub(chr(0xFFFD), value))}"
        for name, value in values.items()
        if value is not None
    )


def _text(text: str) -> str:
    # A parser would make LF of CR, and shift every offset after CR LF.
    return escape(_NO_XML.sub(chr(0xFFFD), text), {"\r": "&#13;"})
