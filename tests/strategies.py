"""Timelines of every sort, for properties."""

from datetime import UTC, timedelta, timezone

from hypothesis import strategies as st

from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.record import (
    Article,
    Basis,
    Event,
    Kind,
    Omission,
    Phrase,
    Source,
    Span,
    Status,
    Timeline,
    Timex,
    TimexType,
    Trigger,
)
from timeline.notation import timex3

__all__ = ["articles", "moments", "timelines"]

MODS = ("START", "MID", "END", "APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE")
ODD = 'aé—م😀\ud800\x00\x1b<&>";,\\=\n\r\t \u202e\ufeff'
TEXT = st.text(ODD, min_size=1, max_size=12) | st.text(min_size=1, max_size=12)
WORDS = st.sampled_from(["", "why", ODD, "x" * 300])


moments = st.builds(
    lambda day, second: Moment.from_days(day).plus_seconds(second),
    st.integers(-3_000_000, 4_000_000),
    st.just(0) | st.integers(0, 86_399),
)
zones = st.just(UTC) | st.builds(
    lambda minutes: timezone(timedelta(minutes=minutes)), st.integers(-720, 840)
)
datelines = st.none() | st.dates() | st.datetimes(timezones=st.none() | zones)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    text = draw(TEXT)
    return Article(
        text=text,
        body=draw(spans(text)),
        dct=draw(datelines),
        title=draw(TEXT),
        author=draw(WORDS),
        language=draw(st.sampled_from(["en", "de-AT"])),
        uri=draw(WORDS),
        published_text=draw(WORDS),
    )


def spans(text: str) -> st.SearchStrategy[Span]:
    ends = st.integers(0, len(text))
    return st.tuples(ends, ends).map(lambda pair: Span(min(pair), max(pair)))


@st.composite
def times(draw: st.DrawFn) -> tuple[str | None, Interval | None, Granularity | None]:
    unit = draw(st.sampled_from(list(Granularity)))
    start = draw(moments)
    value = timex3.write(start, unit)
    interval, read = timex3.read(value)
    if draw(st.booleans()):
        return value, interval, read
    end = start.plus_seconds(draw(st.integers(1, 10**9)))
    other = st.sampled_from(
        [None, Interval(start, None), Interval(None, start), Interval(start, end)]
    )
    return draw(st.none() | st.just(value) | st.just("PXD")), draw(other), unit


@st.composite
def timexes(draw: st.DrawFn, article: Article) -> Timex:
    span = draw(spans(article.text))
    value, interval, unit = draw(times())
    return Timex(
        span=span,
        text=span.of(article.text),
        type=draw(st.sampled_from(TimexType)),
        value=value or "PAST_REF",
        mod=draw(st.none() | st.sampled_from(MODS)),
        interval=interval,
        granularity=unit,
        zone=draw(st.none() | st.sampled_from(["EST", "+05:30", "IST", "-99:00"])),
        anchor=draw(st.none() | st.just("2013-01-16")),
        rule="en.weekday.bare",
        explanation=draw(WORDS),
        article=article.id,
    )


@st.composite
def events(draw: st.DrawFn, article: Article, expressions: list[Timex]) -> Event:
    trigger = draw(spans(article.text))
    phrases = st.builds(Phrase, spans(article.text), WORDS)
    value, interval, unit = draw(times())
    rests_on = st.sampled_from(expressions) if expressions else st.nothing()
    source = Source(
        article=article.id, trigger=trigger, sentence=draw(spans(article.text))
    )
    return Event(
        uid=draw(st.integers(0, 10**9)).to_bytes(5).hex(),
        title=draw(TEXT),
        trigger=Trigger(
            span=trigger,
            text=trigger.of(article.text),
            lemma=draw(WORDS),
            category=draw(st.sampled_from(["OCCURRENCE", "REPORTING", "STATE"])),
            tense=draw(st.sampled_from(["PAST", "FUTURE", "NONE"])),
            aspect=draw(st.sampled_from(["NONE", "PERFECTIVE"])),
            polarity=draw(st.sampled_from(["POS", "NEG"])),
            modality=draw(st.none() | WORDS),
        ),
        sentence=source.sentence,
        article=article.id,
        timex=draw(st.none() | rests_on | timexes(article)),
        interval=interval,
        value=value,
        granularity=unit,
        basis=draw(st.sampled_from(Basis)),
        kind=draw(st.sampled_from(Kind)),
        status=draw(st.sampled_from(Status)),
        participants=tuple(draw(st.lists(phrases, max_size=2))),
        place=draw(st.none() | phrases),
        attribution=draw(st.none() | phrases),
        quote=draw(st.none() | phrases),
        explanation=draw(WORDS),
        sources=(source,),
    )


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Any timeline that the model allows, hostile strings included."""
    told_in = draw(st.lists(articles(), max_size=2, unique_by=lambda a: a.id))
    expressions: list[Timex] = []
    happened: list[Event] = []
    omissions: list[Omission] = []
    for article in told_in:
        own = draw(st.lists(timexes(article), max_size=2))
        expressions += own
        happened += draw(st.lists(events(article, own), max_size=2))
        omissions += draw(
            st.lists(
                st.builds(
                    Omission,
                    article=st.just(article.id),
                    span=spans(article.text),
                    text=WORDS,
                    reason=WORDS,
                ),
                max_size=1,
            )
        )
    return Timeline(
        articles=tuple(told_in),
        events=tuple(happened),
        timexes=tuple(expressions),
        omissions=tuple(omissions),
    )
