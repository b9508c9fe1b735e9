"""English sentences as the events that they tell."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from timeline.grammar.analysis import Default, Relation, Sentence, Telling
from timeline.languages.en import eventive, governance
from timeline.languages.en.lexeme import lexemes, read_table
from timeline.languages.en.linear import Linear
from timeline.languages.en.reading import Found, Reading
from timeline.languages.en.sentences import readings
from timeline.languages.en.site import Between, Site, site
from timeline.model.moment import Moment
from timeline.model.record import Article, Span, Timex, TimexType, Trigger

__all__ = ["analyse"]

_SURE = -60
_LIKELY = -220
_OF_THE_DAY = -70


@frozen
class _Models:
    events: Linear
    ties: Linear
    days: Linear


@lru_cache(maxsize=1)
def _models() -> _Models:
    return _Models(
        Linear.of_table(read_table("events.tsv")),
        Linear.of_table(read_table("governance.tsv")),
        Linear.of_table(read_table("dateline.tsv")),
    )


def analyse(article: Article, timexes: Sequence[Timex]) -> Iterator[Sentence]:
    """Give the sentences of an article's body.

    Args:
        article: What to read.
        timexes: Its temporal expressions, in order.
    """
    dct = Moment.from_date(article.dct) if article.dct else None
    text, body = article.text, article.body
    end = body.start
    for span, reading in readings(text, body, [t.span for t in timexes]):
        opens = "\n\n" in text[end : span.start] or end == body.start
        end = span.end
        tellings = _tellings(text, reading, timexes, dct)
        yield Sentence(span=span, tellings=tuple(tellings), opens_paragraph=opens)


def _tellings(
    text: str, reading: Reading, timexes: Sequence[Timex], dct: Moment | None
) -> Iterator[Telling]:
    found = _events(reading)
    sites = _sites(reading, timexes, dct) if reading.timed else ()
    between = Between(reading, found) if sites and found else None
    for event in found:
        timex = near = None
        if between is not None:
            score, best = _governor(reading, event, sites, between)
            if score >= _SURE:
                timex = best.timex
            elif score >= _LIKELY:
                near = best.timex
        yield Telling(
            trigger=_trigger(text, reading, event),
            title=event.lexeme.lemma,
            timex=timex,
            near=near,
            relation=Relation.AT,
            default=_default(reading, event),
        )


def _events(reading: Reading) -> list[Found]:
    model, words = _models().events, lexemes()
    bias = model.total(("bias",))
    found: list[Found] = []
    for k, part in eventive.candidates(reading):
        lexeme = words.of(reading.lower[k], part)
        total = bias + model.total(eventive.static(lexeme))
        total += model.total(eventive.context(reading, k, lexeme))
        category = model.best(total)
        if category != eventive.NOT_AN_EVENT:
            found.append(Found(k, lexeme, category, reading.verb_at.get(k)))
    return found


def _sites(
    reading: Reading, timexes: Sequence[Timex], dct: Moment | None
) -> list[Site]:
    return [
        site(reading, index, timexes[index], dct)
        for index in sorted(set(reading.times) - {-1})
        if timexes[index].interval is not None
        and timexes[index].type in (TimexType.DATE, TimexType.TIME)
    ]


def _governor(
    reading: Reading, event: Found, sites: Sequence[Site], between: Between
) -> tuple[int, Site]:
    model = _models().ties
    scored = [
        (model.total(governance.features(reading, event, place, between)), place)
        for place in sites
    ]
    return max(scored, key=lambda pair: pair[0])


def _default(reading: Reading, event: Found) -> Default:
    if _models().days.total(governance.default_features(reading, event)) >= _OF_THE_DAY:
        return Default.PRESENT
    group = event.group
    if group is not None and group.tense == "PAST" and group.aspect == "NONE":
        return Default.STORY
    return Default.OPEN


def _trigger(text: str, reading: Reading, event: Found) -> Trigger:
    k, group = event.index, event.group
    start = reading.starts[k]
    span = Span(start, start + len(reading.words[k]))
    if group is None:
        return Trigger(
            span=span,
            text=span.of(text),
            lemma=event.lexeme.lemma,
            category=event.category,
        )
    return Trigger(
        span=span,
        text=span.of(text),
        lemma=event.lexeme.lemma,
        category=event.category,
        tense=group.tense,
        aspect=group.aspect,
        polarity="NEG" if group.negated else "POS",
        modality=group.modality,
    )
