"""Which events an exporter for people shows, and in which order."""

from collections.abc import Iterable
from enum import StrEnum

from timeline.errors import ExportError
from timeline.exporters._days import ends_day
from timeline.exporters._echoes import echoes_of
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
    echoes = echoes_of(asked, timeline.events)
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
    echoes = echoes_of(asked, events)
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
