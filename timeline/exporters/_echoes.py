"""Which events are told by another word of the same text already."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from timeline.model.granularity import Granularity
from timeline.model.record import Basis, Event, Status

__all__ = ["echoes_of"]


def echoes_of(events: Iterable[Event], known: Sequence[Event]) -> dict[str, str]:
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
    others = (
        _scheduled(events),
        _within(events, _covers),
        _within(events, _embraces),
        _borrowing(events, known),
        _bare(events, known),
    )
    for event, other in chain(_completed(events), *others):
        echoes.setdefault(event.uid, other.trigger.text)
    return echoes


def _scheduled(events: Iterable[Event]) -> Iterator[tuple[Event, Event]]:
    """Give the participles that only say of a noun that it is to be.

    "Summit planned" is told by "Summit".
    """
    told: dict[tuple[object, ...], Event] = {}
    bare: list[Event] = []
    for event in events:
        if event.trigger.tense == "NONE":
            told.setdefault(_telling(event, event.title), event)
        elif event.trigger.tense == "PASTPART" and event.status is Status.PLANNED:
            bare.append(event)
    for event in bare:
        noun = event.title.removesuffix(f" {event.trigger.text}")
        other = told.get(_telling(event, noun))
        if other is not None and noun != event.title:
            yield event, other


def _telling(event: Event, title: str) -> tuple[object, ...]:
    return (*_saying(event, title), event.sentence)


def _within(
    events: Iterable[Event], tells: Callable[[Event, Event], bool]
) -> Iterator[tuple[Event, Event]]:
    """Give those that another one of their sentence tells, of the same time."""
    told: dict[tuple[object, ...], list[Event]] = {}
    for event in events:
        key = (event.article, event.sentence, event.interval, event.status)
        told.setdefault(key, []).append(event)
    for same in told.values():
        for event in same if len(same) > 1 else ():
            whole = next((other for other in same if tells(other, event)), None)
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
    "He is held pending a Tuesday hearing", but no "supplies" for a year.
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
        ahead = ahead and event.granularity is not Granularity.YEAR
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
    """Tell whether the title of a verb holds a noun ("in a clash"), or lends its time."""
    if not _rank(whole) < _rank(part) == _NOUN:
        # "to meet for talks in Lima" tells the talks, too.
        carries = whole.trigger.tense == "INFINITIVE" and part.trigger.tense == "NONE"
        return carries and _holds(whole.title, part.title)
    leaning = part.basis is Basis.INHERITED and part.trigger.tense == "NONE"
    if leaning and whole.basis is Basis.EXPLICIT:
        return True
    return _holds(whole.title, part.title)


def _holds(whole: str, part: str) -> bool:
    """Tell whether a longer title has the words of another."""
    return len(whole) > len(part) and f" {part.lower()} " in f" {whole.lower()} "


def _embraces(whole: Event, part: Event) -> bool:
    """Tell whether a title has a second verb: "Holm robbed and beat a guard"."""
    words, wanted = whole.title.split(), part.title.split()
    finite = part.trigger.tense == whole.trigger.tense != "NONE"
    if not finite or part.trigger.text not in wanted[1:]:
        return False
    first = wanted.index(part.trigger.text)
    start = len(words) - len(wanted) + first
    alike = words[:first] + words[start:] == wanted
    return start > first + 1 and alike and words[start - 2] == whole.trigger.text


def _tells(one: Event, other: Event) -> bool:
    """Tell whether *one* is a better word than *other* for what both tell."""
    if one.status != other.status:
        # Of "plans to vote on a bill" people see the vote, which is to come, and of
        # "failed to appear" what he did not do.
        if one.interval != other.interval:
            return _is_of_another(one, other)
        if _carries(one, other):
            return False
        if _is_within(one, other):
            return True
        if _rank(one) < _rank(other) == _NOUN:
            # "He tried to burn it down on Friday" is no burning.
            tried = other.trigger.tense == "INFINITIVE" and one.status in _TOLD
            dated = one.interval is not None
            return (tried and dated) or _UNREAL.isdisjoint((one.status, other.status))
        return _carries(other, one)
    if one.interval == other.interval:
        return (_rank(one), one.trigger.span) < (_rank(other), other.trigger.span)
    if other.status is Status.REPORTED and other.trigger.tense == "INFINITIVE":
        # "Was thought in 2012 to have died in 1565"
        return False
    said = other.trigger.category == "REPORTING"
    return _rank(one) < _rank(other) and (said or _rank(other) == _NOUN)


def _is_within(one: Event, other: Event) -> bool:
    """Tell whether *other* is a noun or gerund that has the time of what *one* tells.

    "Did not play in two games this weekend", "kept it from opening on Monday", "is held
    for telling others to flee in May".
    """
    if one.interval is None and one.trigger.polarity != "NEG":
        return False
    if other.trigger.tense == "NONE":
        # "The fair on Friday was called off" tells of a day without a fair.
        undone = other.status is Status.NEGATED and one.status is Status.OCCURRED
        return one.trigger.tense != "NONE" and not undone
    if other.trigger.tense == "PRESPART":
        return one.trigger.tense in _FINITE
    led = one.trigger.tense == "PRESPART" and other.trigger.tense == "INFINITIVE"
    return led and other.status is Status.HYPOTHETICAL


def _is_of_another(one: Event, other: Event) -> bool:
    """Tell whether a title is of a verb, and a noun leaves open what it tells.

    "Met on Monday for a talk on a merger next year" is of no talk next year.
    """
    own = one.basis is Basis.EXPLICIT and one.trigger.tense in _FINITE
    noun = other.trigger.tense == "NONE"
    return own and noun and other.status is Status.HYPOTHETICAL


def _carries(verb: Event, carried: Event) -> bool:
    """Tell whether people want to see what a verb carries: "is expected to sign"."""
    infinitive = carried.trigger.tense == "INFINITIVE"
    leads = verb.trigger.tense in _FINITE or _rank(verb) == _NOUN
    return infinitive and carried.status in _CARRIED and leads


_NOUN = 2
_TOLD = frozenset((Status.OCCURRED, Status.ONGOING, Status.PLANNED))
_CARRIED = frozenset((Status.PLANNED, Status.NEGATED))
_UNREAL = frozenset((Status.NEGATED, Status.HYPOTHETICAL))
_FINITE = frozenset(("PAST", "PRESENT", "FUTURE"))


def _rank(event: Event) -> int:
    trigger = event.trigger
    if trigger.category in ("ASPECTUAL", "REPORTING"):
        return 1
    return 0 if trigger.tense in _FINITE else _NOUN
