"""The records that readers make and users program against."""

from datetime import date
from hashlib import sha256

from attrs import Factory, field, frozen

from timeline.model.checks import is_day, is_span, is_within
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.label import Basis, Kind, Status, TimexType

__all__ = [
    "Article",
    "Basis",
    "Event",
    "Kind",
    "Omission",
    "Phrase",
    "Source",
    "Span",
    "Status",
    "Timeline",
    "Timex",
    "TimexType",
    "Trigger",
]


@frozen(order=True)
class Span:
    """Half-open character offsets into `Article.text`."""

    start: int
    end: int = field(validator=is_span)

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Tell whether *other* lies wholly within."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """Return the characters of *text* that it covers."""
        return text[self.start : self.end]


@frozen
class Phrase:
    """Some words of an article.

    Attributes:
        span: Where they stand.
        text: The words, white space folded to single spaces.
    """

    span: Span
    text: str


def _whole_text(article: "Article") -> Span:
    return Span(0, len(article.text))


@frozen(kw_only=True)
class Article:
    """A text, and what is known of it.

    Attributes:
        text: The input as given (plain, Markdown) or as extracted (HTML).
        body: The part of *text* to read for events: without title, byline,
            dateline and page furniture.
        dct: Document creation time; None if the article does not say.
        title: Empty if the article has none.
        author: As in the byline, empty if there is none.
        language: A BCP 47 code.
        uri: Where the article comes from, empty if unknown.
        published_text: The words of the dateline, empty if there are none.

    Raises:
        TypeError: *dct* is no date; `read_text` takes one in words.
        ValueError: *body* ends behind *text*.
    """

    text: str
    body: Span = field(
        default=Factory(_whole_text, takes_self=True), validator=is_within
    )
    dct: date | None = field(default=None, validator=is_day)
    title: str = ""
    author: str = ""
    language: str = "en"
    uri: str = ""
    published_text: str = ""

    @property
    def id(self) -> str:
        """A name of 12 hexadecimal digits, made of source and text."""
        source = f"{self.uri}\0{self.text}".encode("utf-8", "surrogatepass")
        return sha256(source).hexdigest()[:12]


@frozen(kw_only=True)
class Timex:
    """A resolved temporal expression.

    Attributes:
        span: Where it stands; ``article.text[start:end] == text``, always.
        type: TIMEX3 type.
        value: TIMEX3 value, as in TimeBank and TempEval-3.
        mod: TIMEX3 modifier ("START", "APPROX", …) or None.
        interval: The days or seconds meant; None for a length, a set, an open value.
        granularity: The unit the text spoke in.
        zone: The zone a clock time names ("EST", "+05:30"); its value has none.
        anchor: TIMEX3 value of what it was read relative to; None if absolute.
        rule: Name of the rule that found it ("en.weekday.bare").
        explanation: Why it was read so, for people.
        article: `Article.id`, empty for a text that is no article.
    """

    span: Span
    text: str
    type: TimexType
    value: str
    mod: str | None = None
    interval: Interval | None = None
    granularity: Granularity | None = None
    zone: str | None = None
    anchor: str | None = None
    rule: str = ""
    explanation: str = ""
    article: str = ""


@frozen(kw_only=True)
class Trigger:
    """The head word of an event, in TimeML's terms.

    Attributes:
        lemma: Dictionary form ("bomb").
        category: TimeML EVENT class ("OCCURRENCE", "REPORTING", "STATE", …).
        tense: "PAST", "PRESENT", "FUTURE", "INFINITIVE", "PRESPART", "PASTPART"
            or "NONE".
        aspect: "NONE", "PROGRESSIVE", "PERFECTIVE" or "PERFECTIVE_PROGRESSIVE".
        polarity: "POS" or "NEG".
        modality: The modal words ("would", "have to"), None without.
    """

    span: Span
    text: str
    lemma: str = ""
    category: str = "OCCURRENCE"
    tense: str = "NONE"
    aspect: str = "NONE"
    polarity: str = "POS"
    modality: str | None = None


@frozen(kw_only=True)
class Source:
    """One place where an event is told.

    Attributes:
        article: `Article.id`.
        trigger: Span of the trigger.
        sentence: Span of its sentence.
    """

    article: str
    trigger: Span
    sentence: Span


@frozen(kw_only=True)
class Event:
    """Something that happened, or was said to, and when.

    Attributes:
        uid: A hash of the source and of the trigger's place, not of the date; of what
            happened on several days, also of the day's place among them.
        title: A short clause that a reader understands.
        trigger: The head word.
        sentence: Span of the sentence.
        timex: The expression the time rests on, None if there is none.
        interval: When; None if the text leaves it open.
        value: TIMEX3 value of the time, None if left open.
        granularity: The unit of *value*, None if left open.
        basis: How the event got its time.
        kind: What sort of event.
        status: Whether the text says that it happened.
        participants: Who took part, in the order of the text.
        place: Where, None if the clause does not say.
        attribution: Who says so ("told the Associated Press"), None if the
            article itself does.
        quote: The direct quote that tells it, None without.
        article: `Article.id` of the first telling.
        sources: Every telling, the first included.
    """

    uid: str
    title: str
    trigger: Trigger
    sentence: Span
    article: str
    timex: Timex | None = None
    interval: Interval | None = None
    value: str | None = None
    granularity: Granularity | None = None
    basis: Basis = Basis.NONE
    kind: Kind = Kind.OTHER
    status: Status = Status.OCCURRED
    participants: tuple[Phrase, ...] = ()
    place: Phrase | None = None
    attribution: Phrase | None = None
    quote: Phrase | None = None
    explanation: str = ""
    sources: tuple[Source, ...] = ()


@frozen(kw_only=True)
class Omission:
    """Something left out, and why.

    Attributes:
        article: `Article.id`.
        span: The words that were left out.
        text: The words themselves.
        reason: Why, for people.
    """

    article: str
    span: Span
    text: str
    reason: str


@frozen(kw_only=True)
class Timeline:
    """What is read in one or more articles.

    Attributes:
        articles: In the order given.
        events: Sorted by article, then by place in the text.
        timexes: Sorted by article, then by place in the text; disjoint.
        omissions: What was left out: nothing is lost silently.
    """

    articles: tuple[Article, ...] = ()
    events: tuple[Event, ...] = ()
    timexes: tuple[Timex, ...] = ()
    omissions: tuple[Omission, ...] = ()
