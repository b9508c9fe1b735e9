"""One event of the model as one VEVENT."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time
from typing import Any
from urllib.parse import quote

from attrs import frozen
from icalendar import Event as Entry
from icalendar.prop import vText

from timeline.exporters._ics_slot import Slot
from timeline.exporters._text import clean, one_line, shortened, web_address
from timeline.model.granularity import Granularity
from timeline.model.moment import Moment
from timeline.model.record import Article, Event, Status
from timeline.notation import edtf, phrase
from timeline.notation.modifier import modifier

__all__ = ["Entries"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SUMMARY = 100
_UNSURE = frozenset({Status.PLANNED, Status.REPORTED, Status.HYPOTHETICAL})
_NOT_SO = frozenset({Status.HYPOTHETICAL, Status.NEGATED})


@frozen(kw_only=True)
class Entries:
    """What entries are written from, besides their events.

    Attributes:
        articles: By id.
        language: Of the words that are not the article's.
    """

    articles: Mapping[str, Article]
    language: str

    def of(self, event: Event, slot: Slot) -> Any:
        """Return the entry of an event that has that slot."""
        entry: Any = Entry()
        article = self.articles.get(event.article)
        stamp = _stamp(article)
        entry.add("uid", clean(event.uid))
        entry.add("dtstamp", stamp)
        if stamp != _EPOCH:
            entry.add("last-modified", stamp)
        entry.add("dtstart", slot.start)
        entry.add("dtend", slot.end)
        entry.add("summary", self._summary(event))
        entry.add("description", "\n".join(self._description(event, slot)))
        entry.add("categories", [phrase.kind(event.kind, language=self.language)])
        if event.place:
            entry.add("location", one_line(event.place.text))
        address = web_address(article.uri) if article else None
        if address:
            entry.add("url", quote(address, safe="%/:=&?~#+!$,;'@()*[]"))
        entry.add("status", _status(event))
        # Or the feed blocks its reader's hours: Outlook heeds the second alone.
        entry.add("transp", "TRANSPARENT")
        entry.add("x-microsoft-cdo-busystatus", vText("FREE"))
        for name, text in _provenance(event):
            entry.add(f"x-timeline-{name}", vText(clean(text)))
        return entry

    def _summary(self, event: Event) -> str:
        label = phrase.label(event, language=self.language)
        if event.status in _NOT_SO:
            status = phrase.status(event.status, language=self.language)
            label = f"{phrase.capital(status)}: {label}"
        return shortened(label, _SUMMARY)

    def _description(self, event: Event, slot: Slot) -> Iterator[str]:
        article = self.articles.get(event.article)
        if article is not None:
            yield one_line(event.sentence.of(article.text))
            yield ""
        for name, text in self._facts(event):
            caption = phrase.caption(name, language=self.language)
            yield f"{caption}: {one_line(text)}"
        if slot.is_floating:
            yield phrase.caption("floating", language=self.language)

    def _facts(self, event: Event) -> Iterator[tuple[str, str]]:
        yield "when", self._when(event)
        if event.status is not Status.OCCURRED:
            yield "status", phrase.status(event.status, language=self.language)
        if event.participants:
            yield "who", ", ".join(p.text for p in event.participants)
        for name, said in (
            ("where", event.place),
            ("said_by", event.attribution),
            ("quote", event.quote),
        ):
            if said is not None:
                yield name, said.text
        told_in = dict.fromkeys([event.article, *(s.article for s in event.sources)])
        for article in filter(None, map(self.articles.get, told_in)):
            yield "source", self._source(article)

    def _when(self, event: Event) -> str:
        when = phrase.when(event, language=self.language)
        timex = event.timex
        if timex is None:
            return when
        reason = f": {timex.explanation}" if timex.explanation else ""
        return f"{when} (\u201c{timex.text}\u201d{reason})"

    def _source(self, article: Article) -> str:
        day = (
            phrase.day(Moment.from_date(article.dct), language=self.language)
            if article.dct
            else ""
        )
        address = web_address(article.uri) or ""
        return ", ".join(filter(None, [article.title, article.author, day, address]))


def _stamp(article: Article | None) -> datetime:
    dct = article.dct if article else None
    if dct is None:
        return _EPOCH
    if not isinstance(dct, datetime):
        return datetime.combine(dct, time(), tzinfo=UTC)
    whole = dct.replace(microsecond=0)
    try:
        return whole.replace(tzinfo=whole.tzinfo or UTC).astimezone(UTC)
    except OverflowError:
        return whole.replace(tzinfo=UTC)


def _status(event: Event) -> str:
    if event.status is Status.NEGATED:
        return "CANCELLED"
    unit, interval = event.granularity, event.interval
    is_rough = unit is not None and unit >= Granularity.MONTH
    is_open = interval is not None and interval.is_open
    if event.status in _UNSURE or modifier(event) or is_rough or is_open:
        return "TENTATIVE"
    return "CONFIRMED"


def _provenance(event: Event) -> Iterator[tuple[str, str]]:
    written = edtf.of(event)
    if event.value:
        yield "timex3", event.value
    if written:
        yield "edtf", written
    if event.granularity is not None:
        yield "precision", event.granularity.label
    yield "basis", event.basis
    yield "status", event.status
    if event.timex:
        yield "phrase", event.timex.text
    if event.quote:
        yield "quote", event.quote.text
    yield "offset", f"{event.trigger.span.start}-{event.trigger.span.end}"
