"""The records of the JSON, as ``docs/schema.json`` describes them.

They are flat where the model is nested, and name what the model computes. The order
of the fields is the order of the keys.
"""

from datetime import date

from attrs import frozen

from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.record import Basis, Kind, Span, Status, TimexType

__all__ = [
    "VERSION",
    "ArticleEntry",
    "EventEntry",
    "Layout",
    "OmissionEntry",
    "SourceEntry",
    "TimexEntry",
    "TriggerEntry",
]

VERSION = 1


@frozen(kw_only=True)
class ArticleEntry:
    """One of ``articles``; ``text`` is what all offsets count in."""

    id: str
    title: str = ""
    dct: date | None = None
    language: str = "en"
    uri: str = ""
    author: str = ""
    published_text: str = ""
    body: Span | None = None
    text: str


@frozen(kw_only=True)
class TimexEntry:
    """One of ``timexes``."""

    article: str
    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None
    interval: Interval | None = None
    edtf: str | None = None
    granularity: Granularity | None = None
    anchor: str | None = None
    rule: str = ""
    explanation: str = ""
    zone: str | None = None


@frozen(kw_only=True)
class TriggerEntry:
    """The ``trigger`` of an event."""

    start: int
    end: int
    text: str
    lemma: str = ""
    category: str = "OCCURRENCE"
    tense: str = "NONE"
    aspect: str = "NONE"
    polarity: str = "POS"
    modality: str | None = None


@frozen(kw_only=True)
class SourceEntry:
    """One of the ``sources`` of an event."""

    article: str
    trigger: Span
    sentence: Span


@frozen(kw_only=True)
class EventEntry:
    """One of ``events``.

    Attributes:
        timex: Index into ``timexes``.
        expression: The timex itself if it is not one of ``timexes``.
        participant_spans: Where the participants stand, in their order.
    """

    uid: str
    title: str
    trigger: TriggerEntry
    sentence: Span
    value: str | None = None
    interval: Interval | None = None
    edtf: str | None = None
    granularity: Granularity | None = None
    basis: Basis
    timex: int | None = None
    kind: Kind = Kind.OTHER
    status: Status = Status.OCCURRED
    participants: tuple[str, ...] = ()
    place: str | None = None
    attribution: str | None = None
    article: str
    quote: str | None = None
    explanation: str = ""
    participant_spans: tuple[Span, ...] = ()
    place_span: Span | None = None
    attribution_span: Span | None = None
    quote_span: Span | None = None
    sources: tuple[SourceEntry, ...] = ()
    expression: TimexEntry | None = None


@frozen(kw_only=True)
class OmissionEntry:
    """One of ``omissions``."""

    article: str
    start: int
    end: int
    reason: str
    text: str = ""


@frozen(kw_only=True)
class Layout:
    """The whole file."""

    version: int
    articles: tuple[ArticleEntry, ...] = ()
    timexes: tuple[TimexEntry, ...] = ()
    events: tuple[EventEntry, ...] = ()
    omissions: tuple[OmissionEntry, ...] = ()
