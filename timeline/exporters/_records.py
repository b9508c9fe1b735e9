"""Entries of the JSON back as records of the model."""

from attrs import evolve

from timeline.errors import NotationError
from timeline.exporters._layout import (
    ArticleEntry,
    EventEntry,
    Layout,
    OmissionEntry,
    SourceEntry,
    TimexEntry,
    TriggerEntry,
)
from timeline.model.record import (
    Article,
    Event,
    Omission,
    Phrase,
    Source,
    Span,
    Timeline,
    Timex,
    Trigger,
)

__all__ = ["timeline"]


def timeline(entries: Layout) -> Timeline:
    """Return the timeline that was laid out.

    The names of articles follow from their texts and sources; where one was edited,
    everything that refers to it follows. Event uids stay as they are.

    Raises:
        NotationError: An entry refers to what is not there, or quotes a text that
            is not so; the message begins with its path.
    """
    articles = tuple(
        _article(entry, f"articles[{number}]")
        for number, entry in enumerate(entries.articles)
    )
    renamed = {
        entry.id: article
        for entry, article in zip(entries.articles, articles, strict=True)
    }
    reading = _Reading(renamed)
    timexes = tuple(
        reading.timex(entry, f"timexes[{number}]")
        for number, entry in enumerate(entries.timexes)
    )
    return Timeline(
        articles=articles,
        timexes=timexes,
        events=tuple(
            reading.event(entry, timexes, f"events[{number}]")
            for number, entry in enumerate(entries.events)
        ),
        omissions=tuple(
            reading.omission(entry, f"omissions[{number}]")
            for number, entry in enumerate(entries.omissions)
        ),
    )


class _Reading:
    """Entries to records, given the articles by the names the file uses."""

    def __init__(self, articles: dict[str, Article]) -> None:
        self._articles = articles

    def article(self, name: str, path: str) -> Article:
        if name not in self._articles:
            msg = f"{path}.article: no article has the id {name!r}"
            raise NotationError(msg)
        return self._articles[name]

    def timex(self, entry: TimexEntry, path: str) -> Timex:
        span = _span(entry.start, entry.end, path)
        article = ""
        if entry.article:
            owner = self.article(entry.article, path)
            article = owner.id
            if span.of(owner.text) != entry.text:
                found = span.of(owner.text)
                msg = (
                    f"{path}.text: the article has {found!r} there, not {entry.text!r}"
                )
                raise NotationError(msg)
        return Timex(
            span=span,
            text=entry.text,
            type=entry.type,
            value=entry.value,
            mod=entry.mod,
            interval=entry.interval,
            granularity=entry.granularity,
            anchor=entry.anchor,
            rule=entry.rule,
            explanation=entry.explanation,
            zone=entry.zone,
            article=article,
        )

    def event(self, entry: EventEntry, timexes: tuple[Timex, ...], path: str) -> Event:
        at = Span(entry.sentence.start, entry.sentence.start)
        sources = enumerate(entry.sources)
        return Event(
            uid=entry.uid,
            title=entry.title,
            trigger=_trigger(entry.trigger, f"{path}.trigger"),
            sentence=entry.sentence,
            article=self.article(entry.article, path).id,
            timex=self._rests_on(entry, timexes, path),
            interval=entry.interval,
            value=entry.value,
            granularity=entry.granularity,
            basis=entry.basis,
            kind=entry.kind,
            status=entry.status,
            participants=_participants(entry, at),
            place=_phrase(entry.place, entry.place_span or at),
            attribution=_phrase(entry.attribution, entry.attribution_span or at),
            quote=_phrase(entry.quote, entry.quote_span or at),
            explanation=entry.explanation,
            sources=tuple(self._source(s, f"{path}.sources[{n}]") for n, s in sources),
        )

    def omission(self, entry: OmissionEntry, path: str) -> Omission:
        return Omission(
            article=self.article(entry.article, path).id,
            span=_span(entry.start, entry.end, path),
            text=entry.text,
            reason=entry.reason,
        )

    def _source(self, entry: SourceEntry, path: str) -> Source:
        article = self.article(entry.article, path).id
        return Source(article=article, trigger=entry.trigger, sentence=entry.sentence)

    def _rests_on(
        self, entry: EventEntry, timexes: tuple[Timex, ...], path: str
    ) -> Timex | None:
        if entry.timex is None:
            other = entry.expression
            return None if other is None else self.timex(other, f"{path}.expression")
        if not 0 <= entry.timex < len(timexes):
            msg = f"{path}.timex: there is no timexes[{entry.timex}]"
            raise NotationError(msg)
        return timexes[entry.timex]


def _article(entry: ArticleEntry, path: str) -> Article:
    whole = Article(
        text=entry.text,
        dct=entry.dct,
        title=entry.title,
        author=entry.author,
        language=entry.language,
        uri=entry.uri,
        published_text=entry.published_text,
    )
    try:
        return whole if entry.body is None else evolve(whole, body=entry.body)
    except ValueError as error:
        msg = f"{path}.body: {error}"
        raise NotationError(msg) from error


def _trigger(entry: TriggerEntry, path: str) -> Trigger:
    return Trigger(
        span=_span(entry.start, entry.end, path),
        text=entry.text,
        lemma=entry.lemma,
        category=entry.category,
        tense=entry.tense,
        aspect=entry.aspect,
        polarity=entry.polarity,
        modality=entry.modality,
    )


def _participants(entry: EventEntry, at: Span) -> tuple[Phrase, ...]:
    spans = entry.participant_spans
    missing = (at,) * (len(entry.participants) - len(spans))
    return tuple(map(Phrase, (*spans, *missing), entry.participants))


def _phrase(text: str | None, span: Span) -> Phrase | None:
    return None if text is None else Phrase(span, text)


def _span(start: int, end: int, path: str) -> Span:
    try:
        return Span(start, end)
    except ValueError as error:
        msg = f"{path}: {error}"
        raise NotationError(msg) from error
