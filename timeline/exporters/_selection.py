"""Which events an exporter for people shows, and in which order."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import chain

from timeline.errors import ExportError
from timeline.exporters._days import ends_day
from timeline.model.moment import Moment
from timeline.model.record import Basis, Event, Omission, Status, Timeline
from timeline.notation import phrase

__all__ = [
    "DATED",
    "HAPPENED",
    "choose",
    "chronological",
    "left_out",
    "listed",
    "title_of",
]

DATED = "explicit,inherited"
"""The bases that place an event on a calendar: the default of option ``basis``."""

HAPPENED = "occurred,ongoing,planned,reported"
"""All but what did not happen: the default of option ``status``."""


def listed(option: str, value: str, members: type[StrEnum]) -> frozenset[str]:
    """Return the members that a comma-separated option names; "all" names each.

    >>> sorted(listed("basis", "dct, none", Basis))
    ['dct', 'none']

    Raises:
        ExportError: It names something else.
    """
    names = frozenset(part.strip() for part in value.split(",") if part.strip())
    known = frozenset(str(member) for member in members)
    if "all" in names:
        return known
    for name in sorted(names - known):
        possible = ", ".join(["all", *(str(member) for member in members)])
        msg = f"option {option!r} has no {name!r}; available: {possible}"
        raise ExportError(msg)
    return names


def title_of(timeline: Timeline, language: str) -> str:
    """Return the title of a single article, else what every timeline is called."""
    if len(timeline.articles) == 1 and timeline.articles[0].title:
        return timeline.articles[0].title
    return phrase.caption("timeline", language=language)


def choose(
    timeline: Timeline, *, basis: str = DATED, status: str = HAPPENED
) -> tuple[Event, ...]:
    """Return the events to show, in the order of time.

    Of words that tell one event in one clause ("continued to bomb") one is shown.

    Args:
        timeline: Where they are taken from.
        basis: What their time may rest on, separated by commas, or "all".
        status: What they may be, separated by commas, or "all".

    Raises:
        ExportError: An option names something unknown.
    """
    bases = listed("basis", basis, Basis)
    statuses = listed("status", status, Status)
    asked = [e for e in timeline.events if e.basis in bases and e.status in statuses]
    echoes = _echoes(asked, timeline.events)
    return chronological(e for e in asked if e.uid not in echoes)


def chronological(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return *events* by their first moment, the longer first, the open-ended last.

    An event without a known beginning stands at its end, one without any time after
    all others. Equal ones keep their order.
    """
    return tuple(sorted(events, key=_place))


def left_out(
    timeline: Timeline, *, basis: str = DATED, status: str = HAPPENED
) -> tuple[Omission, ...]:
    """Return what `choose` leaves out, and why, in the order of the timeline."""
    bases = listed("basis", basis, Basis)
    statuses = listed("status", status, Status)
    events = timeline.events
    asked = [e for e in events if e.basis in bases and e.status in statuses]
    echoes = _echoes(asked, events)
    omissions: list[Omission] = []
    for event in events:
        if event.basis not in bases:
            reason = f"its time rests on {event.basis.value!r}, which is not asked for"
        elif event.status not in statuses:
            reason = f"it is {event.status.value}, which is not asked for"
        elif event.uid in echoes:
            reason = f"the clause is told by {echoes[event.uid]!r} already"
        else:
            continue
        trigger = event.trigger
        omissions.append(
            Omission(
                article=event.article,
                span=trigger.span,
                text=trigger.text,
                reason=reason,
            )
        )
    return tuple(omissions)


def _echoes(events: Iterable[Event], known: Sequence[Event]) -> dict[str, str]:
    """Return the events whose clause another one tells, and the word that does.

    The verb of the clause goes before "begin" and "said", these before a noun or
    participle, whose own time is then no time of the clause.
    """
    events = tuple(events)
    told: dict[tuple[object, ...], list[Event]] = {}
    for event in events:
        key = (event.article, event.sentence, event.title)
        told.setdefault(key, []).append(event)
    echoes: dict[str, str] = {}
    for same in told.values():
        for event in same if len(same) > 1 else ():
            by = min((e for e in same if _tells(e, event)), key=_rank, default=None)
            if by is not None:
                echoes[event.uid] = by.trigger.text
    others = (_parts(events), _borrowing(events, known), _bare(events, known))
    for event, other in chain(_completed(events), *others):
        echoes.setdefault(event.uid, other.trigger.text)
    return echoes


def _parts(events: Iterable[Event]) -> Iterator[tuple[Event, Event]]:
    """Give the nouns that a verb of their sentence tells, of the same time.

    Its title holds them ("in a clash"), or they have their time from it alone.
    """
    told: dict[tuple[object, ...], list[Event]] = {}
    for event in events:
        key = (event.article, event.sentence, event.interval, event.status)
        told.setdefault(key, []).append(event)
    for same in told.values():
        for event in same if len(same) > 1 else ():
            whole = next((other for other in same if _covers(other, event)), None)
            if whole is not None:
                yield event, whole


def _borrowing(
    events: Iterable[Event], known: Iterable[Event]
) -> Iterator[tuple[Event, Event]]:
    """Give the participles whose title is that of a verb of another time.

    In "for the quarter ended Dec. 31 sales rose", no sales rose on that day.
    """
    borrowers = [event for event in events if _borrows(event)]
    told: dict[tuple[object, ...], Event] = {}
    for event in known if borrowers else ():
        if not _borrows(event):
            told.setdefault((event.article, event.sentence, event.title), event)
    for event in borrowers:
        whole = told.get((event.article, event.sentence, event.title))
        if whole is not None and whole.interval != event.interval:
            yield event, whole


def _completed(events: Sequence[Event]) -> Iterator[tuple[Event, Event]]:
    """Give those that another sentence tells alike, or one tells more of.

    "Ship sank" is told by "Ship sank, killing two".
    """
    told: dict[tuple[object, ...], Event] = {}
    for event in events:
        first, comma, _ = event.title.partition(", ")
        if comma and event.trigger.tense == "PRESPART":
            told.setdefault(_saying(event, first), event)
    for event in events:
        if _rank(event) != _NOUN and event.interval is not None:
            told.setdefault(_saying(event, event.title), event)
    for event in events:
        other = told.get(_saying(event, event.title), event)
        again = _rank(event) != _NOUN and other.title != event.title
        if other.sentence != event.sentence:
            again = event.interval is not None
        if again:
            yield event, other


def _saying(event: Event, title: str) -> tuple[object, ...]:
    return event.article, event.interval, event.status, title


def _bare(
    events: Iterable[Event], known: Iterable[Event]
) -> Iterator[tuple[Event, Event]]:
    """Give the nouns of which a title says no more, where a verb tells of them.

    What is still to come, on a day that no verb of its sentence has, people want to see:
    "He is held pending a Tuesday hearing".
    """
    alone = [e for e in events if _rank(e) == _NOUN and e.title.isalpha()]
    told: dict[tuple[object, ...], Event] = {}
    days: set[tuple[object, ...]] = set()
    for event in known if alone else ():
        if _rank(event) == 0:
            told.setdefault((event.article, event.sentence), event)
            days.add((event.article, event.sentence, event.interval))
    for event in alone:
        verb = told.get((event.article, event.sentence))
        ahead = event.status is Status.PLANNED and event.basis is Basis.EXPLICIT
        own = ahead and (event.article, event.sentence, event.interval) not in days
        if verb is not None and not own:
            yield event, verb


def _borrows(event: Event) -> bool:
    trigger = event.trigger
    # So does "ended" in "the quarter that ended Dec. 31".
    ended = trigger.tense == "PAST" and trigger.category == "ASPECTUAL"
    borrows = ended or trigger.tense == "PASTPART"
    return borrows and trigger.text not in event.title


def _covers(whole: Event, part: Event) -> bool:
    if not _rank(whole) < _rank(part) == _NOUN:
        return False
    leaning = part.basis is Basis.INHERITED and part.trigger.tense == "NONE"
    if leaning and whole.basis is Basis.EXPLICIT:
        return True
    if len(whole.title) <= len(part.title):
        return False
    return f" {part.title.lower()} " in f" {whole.title.lower()} "


def _tells(one: Event, other: Event) -> bool:
    """Tell whether *one* is a better word than *other* for what both tell."""
    if one.status != other.status:
        # Of "plans to vote on a bill" people see the vote, which is to come, and of
        # "failed to appear" what he did not do.
        same = one.interval == other.interval
        carried = same and one.status in _CARRIED and one.trigger.tense == "INFINITIVE"
        if same and _rank(one) < _rank(other) == _NOUN:
            return _UNREAL.isdisjoint((one.status, other.status))
        return carried and (other.trigger.tense in _FINITE or _rank(other) == _NOUN)
    if one.interval == other.interval:
        return (_rank(one), one.trigger.span) < (_rank(other), other.trigger.span)
    said = other.trigger.category == "REPORTING"
    return _rank(one) < _rank(other) and (said or _rank(other) == _NOUN)


_NOUN = 2
_CARRIED = frozenset((Status.PLANNED, Status.NEGATED))
_UNREAL = frozenset((Status.NEGATED, Status.HYPOTHETICAL))
_FINITE = frozenset(("PAST", "PRESENT", "FUTURE"))


def _rank(event: Event) -> int:
    trigger = event.trigger
    if trigger.category in ("ASPECTUAL", "REPORTING"):
        return 1
    return 0 if trigger.tense in _FINITE else _NOUN


def _place(event: Event) -> tuple[bool, int, bool, int]:
    start = event.interval.start if event.interval else None
    end = event.interval.end if event.interval else None
    if start and end:
        return False, _second(start) - ends_day(event), False, -_second(end)
    point = start or end
    return (False, _second(point), True, 0) if point else (True, 0, False, 0)


def _second(moment: Moment) -> int:
    clock = moment.hour * 3600 + moment.minute * 60 + moment.second
    return moment.days * 86_400 + clock
