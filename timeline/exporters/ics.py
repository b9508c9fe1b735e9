"""iCalendar (RFC 5545) for calendars of every make.

A day or anything coarser is an all-day event whose end is exclusive. A clock time is
UTC if the text names its zone and floats if not, so no VTIMEZONE is needed. What is
no single day says so in its summary. DTSTAMP is the dateline, or the first second of
1970 for an article without one, so that the same timeline gives the same bytes.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from icalendar import Calendar
from icalendar.prop import vDuration, vText

from timeline.errors import ExportError, OutOfRangeError
from timeline.exporters._ics_entry import Entries
from timeline.exporters._ics_slot import Coarse, Slot, Slots
from timeline.exporters._selection import DATED, HAPPENED, choose, left_out, title_of
from timeline.exporters._text import clean, one_line
from timeline.model.record import Event, Omission, Timeline

__all__ = ["export", "report"]


def export(  # noqa: PLR0913 - the options of a format are its arguments
    timeline: Timeline,
    *,
    name: str = "",
    basis: str = DATED,
    status: str = HAPPENED,
    coarse: str = Coarse.AUTO,
    hours: bool = False,
    min_year: int = 1,
    refresh: int = 24,
    language: str = "en",
) -> bytes:
    """Return one calendar with every event that it has a place for.

    It is parsed again before it is returned.

    Args:
        timeline: What to write.
        name: Of the calendar; by default the title of a single article.
        basis: What the time of events may rest on, separated by commas, or "all".
        status: What events may be, separated by commas, or "all".
        coarse: "span", "first-day" or "skip" for a month and anything longer;
            "auto" spans a month and skips what is longer.
        hours: Whether "Tuesday morning" is its hours rather than its day.
        min_year: Leave events before that year out.
        refresh: After how many hours a subscriber should look again; 0 does not say.
        language: Of what is added to the words of the article.

    Raises:
        ExportError: An option names something unknown, or what was written does not
            read as what was meant.
    """
    slots = Slots(coarse=_coarse(coarse), hours=hours, min_year=min_year)
    chosen = choose(timeline, basis=basis, status=status)
    placed = [(e, slot) for e, slot in _placed(chosen, slots) if isinstance(slot, Slot)]
    calendar = _calendar(name or title_of(timeline, language), refresh)
    entries = Entries(
        articles={article.id: article for article in timeline.articles},
        language=language,
    )
    for event, slot in placed:
        calendar.add_component(entries.of(event, slot))
    content: bytes = calendar.to_ical(sorted=False)
    _check(content, placed)
    return content


def report(
    timeline: Timeline,
    *,
    basis: str = DATED,
    status: str = HAPPENED,
    coarse: str = Coarse.AUTO,
    min_year: int = 1,
    **_: object,
) -> tuple[Omission, ...]:
    """Return the events that `export` leaves out with the same options, and why."""
    slots = Slots(coarse=_coarse(coarse), min_year=min_year)
    chosen = choose(timeline, basis=basis, status=status)
    return left_out(timeline, basis=basis, status=status) + tuple(
        Omission(
            article=event.article,
            span=event.trigger.span,
            text=event.trigger.text,
            reason=slot,
        )
        for event, slot in _placed(chosen, slots)
        if isinstance(slot, str)
    )


def _placed(
    events: tuple[Event, ...], slots: Slots
) -> Iterator[tuple[Event, Slot | str]]:
    seen: set[str] = set()
    for event in events:
        uid = clean(event.uid)
        try:
            slot = slots.of(event)
        except OutOfRangeError as error:
            yield event, str(error)
            continue
        if uid in seen:
            yield event, f"another event has the uid {uid!r}"
        else:
            seen.add(uid)
            yield event, slot


def _coarse(value: str) -> Coarse:
    try:
        return Coarse(value)
    except ValueError as error:
        known = ", ".join(Coarse)
        msg = f"option 'coarse' has no {value!r}; available: {known}"
        raise ExportError(msg) from error


def _calendar(name: str, refresh: int) -> Any:
    calendar: Any = Calendar()
    calendar.add("prodid", "-//dateline-timeline//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", vText(one_line(name)))
    calendar.add("x-wr-calname", vText(one_line(name)))
    if refresh > 0:
        # Apple reads the first, Outlook the second.
        again = timedelta(hours=refresh)
        calendar.add("refresh-interval", again, parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", vDuration(again))
    return calendar


def _check(content: bytes, placed: list[tuple[Event, Slot]]) -> None:
    parsed: Any = Calendar.from_ical(content)
    found = [
        (str(entry["uid"]), entry["dtstart"].dt, entry["dtend"].dt)
        for entry in parsed.walk("VEVENT")
        if not entry.errors
    ]
    meant = [(clean(e.uid), slot.start, slot.end) for e, slot in placed]
    if found != meant:
        wrong = next(m for m in meant if m not in found)
        msg = f"event {wrong[0]!r} does not read back from the calendar"
        raise ExportError(msg)
