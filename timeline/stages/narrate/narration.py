"""Place what the sentences of an article tell in time."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import pairwise

from attrs import evolve

from timeline.grammar.analysis import Relation, Sentence, Telling
from timeline.model.record import Article, Event, Omission, Source, Span, Timex
from timeline.stages.narrate.placing import Story

__all__ = ["narrate"]


def narrate(
    article: Article, timexes: Sequence[Timex], sentences: Iterable[Sentence]
) -> tuple[tuple[Event, ...], tuple[Omission, ...]]:
    """Return the events of an article in the order of the text, and what was left out.

    Args:
        article: What was read.
        timexes: Its temporal expressions, in order.
        sentences: Its sentences, in order.
    """
    events = tuple(_events(article, timexes, sentences))
    return events, tuple(_omissions(article, timexes, events))


def _events(
    article: Article, timexes: Sequence[Timex], sentences: Iterable[Sentence]
) -> Iterator[Event]:
    story = Story(article.dct, timexes)
    identity = article.id
    # Files of one name are many, and a text may be mended: the title tells them apart.
    name = f"{article.uri}\0{article.title}" if article.uri else identity
    source = name.encode("utf-8", "surrogatepass")
    for sentence in sentences:
        story.enter(sentence)
        for telling in sentence.tellings:
            yield _event(telling, sentence.span, story, identity, source)
            several = telling.also if telling.relation is Relation.AT else ()
            others = (*(evolve(telling, timex=k) for k in several), *telling.again)
            for again, other in enumerate(others, 1):
                numbered = source + b"\0+%d" % again
                event = _event(other, sentence.span, story, identity, numbered)
                if event.value is not None:
                    yield event


def _event(
    telling: Telling, sentence: Span, story: Story, identity: str, source: bytes
) -> Event:
    time = story.place(telling)
    span = telling.trigger.span
    place = b"\0%d:%d" % (span.start, span.end)
    return Event(
        uid=sha256(source + place).hexdigest()[:16],
        title=telling.title,
        trigger=telling.trigger,
        sentence=sentence,
        article=identity,
        timex=time.timex,
        interval=time.interval,
        value=time.value,
        granularity=time.granularity,
        basis=time.basis,
        kind=telling.kind,
        status=story.status(telling, time),
        participants=telling.participants,
        place=telling.place,
        attribution=telling.attribution,
        quote=telling.quote,
        explanation=time.explanation,
        sources=(Source(article=identity, trigger=span, sentence=sentence),),
    )


def _omissions(
    article: Article, timexes: Sequence[Timex], events: Iterable[Event]
) -> Iterator[Omission]:
    used = {id(event.timex) for event in events if event.timex is not None}
    for one, other in pairwise(timexes):
        if one.interval == other.interval and one.value != other.value:
            # Both ends of a range are one stretch.
            used |= {id(one), id(other)} if {id(one), id(other)} & used else set()
    identity = article.id
    for timex in timexes:
        if id(timex) not in used and article.body.contains(timex.span):
            yield Omission(
                article=identity,
                span=timex.span,
                text=timex.text,
                reason=_why(timex, article),
            )


def _why(timex: Timex, article: Article) -> str:
    if article.dct is None and timex.value.startswith("X"):
        if article.published_text:
            words = article.published_text
            return f"relative, and the dateline {words!r} names no single day"
        return "relative, and the article has no dateline"
    if timex.type == "DURATION":
        return "a length of time, not a place on the calendar"
    if timex.type == "SET":
        return "a repetition, not one place on the calendar"
    if timex.interval is None:
        return f"its value {timex.value} names no place on the calendar"
    return "no event of its sentence was found to lie in it"
