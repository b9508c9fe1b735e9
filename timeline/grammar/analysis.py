"""What a language says of a sentence, before anybody knows when it happened.

Languages make these values and the next stage reads them; neither knows the
other.
"""

from enum import StrEnum, unique

from attrs import define

from timeline.model.record import Kind, Phrase, Span, Status, Trigger

__all__ = ["Default", "Relation", "Sentence", "Telling"]


@unique
class Relation(StrEnum):
    """How an event lies to the time that governs it.

    ``among`` is in one of several, and nobody says which: "on Monday or Tuesday".
    """

    AT = "at"
    AMONG = "among"
    BEFORE = "before"
    UNTIL = "until"
    AFTER = "after"
    SINCE = "since"


@unique
class Default(StrEnum):
    """Where an event belongs that no expression governs.

    ``present`` is the dateline, ``story`` the day that the story has arrived at,
    ``period`` the month or quarter that it reports on, ``market`` the day whose prices
    it reports.
    """

    PRESENT = "present"
    STORY = "story"
    PERIOD = "period"
    MARKET = "market"
    OPEN = "open"


@define(kw_only=True, eq=False)
class Telling:
    """An event as one sentence tells it.

    Attributes:
        trigger: The head word.
        title: A short clause that a reader understands.
        status: What the words say of its happening.
        kind: What sort of event.
        default: Where it belongs if *timex* is None; what is of a market always says so.
        timex: Index of the governing expression in the article's, None without.
        also: Indices of other expressions that it lies in too ("on Monday and Friday"),
            or may.
        again: What the same words tell of other days: "and a shop on Friday".
        relation: How it lies to that expression.
        length: Index of the expression that says how far before or after, if any does.
        near: Index of an expression that may govern it, None without.
        aside: Whether *timex* is told in passing, and the story goes on from elsewhere.
        verdict: Whether a court does so: what it judges was on another day.
        uncovers: Whether it only comes to light then: a body is found.
        harms: Whether it was done to somebody, who may be found later.
        participants: Who took part.
        place: Where.
        attribution: Who says so.
        quote: The direct quote that it stands in.
    """

    trigger: Trigger
    title: str
    status: Status = Status.OCCURRED
    kind: Kind = Kind.OTHER
    default: Default = Default.OPEN
    timex: int | None = None
    also: tuple[int, ...] = ()
    again: "tuple[Telling, ...]" = ()
    relation: Relation = Relation.AT
    length: int | None = None
    near: int | None = None
    aside: bool = False
    verdict: bool = False
    uncovers: bool = False
    harms: bool = False
    participants: tuple[Phrase, ...] = ()
    place: Phrase | None = None
    attribution: Phrase | None = None
    quote: Phrase | None = None


@define(kw_only=True, eq=False)
class Sentence:
    """A sentence and the events it tells.

    Attributes:
        span: Its characters.
        tellings: In the order of their triggers.
        opens_paragraph: Whether a paragraph begins with it.
        leads: Index of the expression that heads it as an entry ("8 March: …"), None
            without.
        heads: Whether it is a line without events, which heads those below it.
        dashed: Whether a dash begins it, as what belongs to an entry may.
    """

    span: Span
    tellings: tuple[Telling, ...]
    opens_paragraph: bool = False
    leads: int | None = None
    heads: bool = False
    dashed: bool = False
