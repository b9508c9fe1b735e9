"""The day, or the coarser time, under which an event is listed."""

from timeline.model.granularity import Granularity
from timeline.model.moment import Moment
from timeline.model.record import Event
from timeline.notation import phrase
from timeline.notation.modifier import modifier
from timeline.notation.phrase_unit import END_OF_DAY

__all__ = ["day_of", "ends_day", "heading"]


def day_of(event: Event) -> Moment | None:
    """Return the day under which an event is listed; None if its time is no day.

    A night is listed under the day on which it begins, "24:00" under the one it ends.
    """
    interval, unit = event.interval, event.granularity or Granularity.DAY
    if interval is None or interval.start is None or interval.end is None:
        return None
    if unit > Granularity.DAY:
        return None
    if unit is Granularity.DAY and modifier(event) is not None:
        return None
    start = interval.start
    if interval.end > start.plus_days(1):
        return None
    return Moment.from_days(start.days - ends_day(event))


def ends_day(event: Event) -> bool:
    """Tell whether an event is at midnight as the end of the day before.

    What is shortly after midnight begins a day.
    """
    start = event.interval.start if event.interval else None
    at_end = (event.value or "").endswith(END_OF_DAY) and modifier(event) != "AFTER"
    return at_end and start is not None and start.is_midnight


def heading(event: Event, *, language: str = "en") -> str:
    """Return what stands over an event: "Tuesday, 15 January 2013", "March 2012"."""
    day = day_of(event)
    if day is None:
        return phrase.capital(phrase.when(event, language=language))
    return phrase.day(day, weekday=True, language=language)
