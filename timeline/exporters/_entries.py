"""Records of the model as entries of the JSON."""

from collections.abc import Mapping

from timeline.exporters._layout import (
    VERSION,
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
from timeline.notation import edtf

__all__ = ["event_entry", "layout"]


def layout(timeline: Timeline) -> Layout:
    """Return the whole timeline, laid out for JSON."""
    numbers = {timex: number for number, timex in enumerate(timeline.timexes)}
    return Layout(
        version=VERSION,
        articles=tuple(map(_article, timeline.articles)),
        timexes=tuple(map(_timex, timeline.timexes)),
        events=tuple(event_entry(event, numbers) for event in timeline.events),
        omissions=tuple(map(_omission, timeline.omissions)),
    )


def event_entry(event: Event, numbers: Mapping[Timex, int]) -> EventEntry:
    """Return an event laid out; *numbers* are the places of the timexes."""
    timex = event.timex
    number = None if timex is None else numbers.get(timex)
    return EventEntry(
        uid=event.uid,
        title=event.title,
        trigger=_trigger(event.trigger),
        sentence=event.sentence,
        value=event.value,
        interval=event.interval,
        edtf=edtf.of(event),
        granularity=event.granularity,
        basis=event.basis,
        timex=number,
        kind=event.kind,
        status=event.status,
        participants=tuple(phrase.text for phrase in event.participants),
        place=_text(event.place),
        attribution=_text(event.attribution),
        article=event.article,
        quote=_text(event.quote),
        explanation=event.explanation,
        participant_spans=tuple(phrase.span for phrase in event.participants),
        place_span=_span(event.place),
        attribution_span=_span(event.attribution),
        quote_span=_span(event.quote),
        sources=tuple(map(_source, event.sources)),
        expression=None if timex is None or number is not None else _timex(timex),
    )


def _article(article: Article) -> ArticleEntry:
    return ArticleEntry(
        id=article.id,
        title=article.title,
        dct=article.dct,
        language=article.language,
        uri=article.uri,
        author=article.author,
        published_text=article.published_text,
        body=article.body,
        text=article.text,
    )


def _timex(timex: Timex) -> TimexEntry:
    return TimexEntry(
        article=timex.article,
        start=timex.span.start,
        end=timex.span.end,
        text=timex.text,
        type=timex.type,
        value=timex.value,
        mod=timex.mod,
        interval=timex.interval,
        edtf=edtf.of(timex),
        granularity=timex.granularity,
        anchor=timex.anchor,
        rule=timex.rule,
        explanation=timex.explanation,
        zone=timex.zone,
    )


def _trigger(trigger: Trigger) -> TriggerEntry:
    return TriggerEntry(
        start=trigger.span.start,
        end=trigger.span.end,
        text=trigger.text,
        lemma=trigger.lemma,
        category=trigger.category,
        tense=trigger.tense,
        aspect=trigger.aspect,
        polarity=trigger.polarity,
        modality=trigger.modality,
    )


def _source(source: Source) -> SourceEntry:
    return SourceEntry(
        article=source.article, trigger=source.trigger, sentence=source.sentence
    )


def _omission(omission: Omission) -> OmissionEntry:
    return OmissionEntry(
        article=omission.article,
        start=omission.span.start,
        end=omission.span.end,
        reason=omission.reason,
        text=omission.text,
    )


def _text(phrase: Phrase | None) -> str | None:
    return None if phrase is None else phrase.text


def _span(phrase: Phrase | None) -> Span | None:
    return None if phrase is None else phrase.span
