"""The temporal expressions of an English sentence that may govern an event."""

from collections.abc import Sequence

from timeline.languages.en.events.times.passing import is_compared
from timeline.languages.en.events.times.site import BOUNDS, Site, site
from timeline.languages.en.syntax.reading import Reading
from timeline.model.granularity import Granularity
from timeline.model.moment import Moment
from timeline.model.record import Timex, TimexType

__all__ = ["governing"]

_JOINT = 2


def governing(
    reading: Reading, timexes: Sequence[Timex], dct: Moment | None
) -> list[Site]:
    """Return where the expressions stand that may govern an event, in order."""
    sites: list[Site] = []
    for index in sorted(set(reading.times) - {-1}):
        timex = timexes[index]
        calendar = timex.type in (TimexType.DATE, TimexType.TIME)
        if (
            (timex.interval or _is_open(timex))
            and calendar
            and timex.value[-4:] != "_REF"
        ):
            place = site(reading, index, timex, dct)
            again = sites and _repeats(reading, sites[-1], place)
            if not (again or is_compared(reading, place)):
                sites.append(place)
    return sites


def _is_open(timex: Timex) -> bool:
    """Tell whether a time leaves the day open: "the next morning", of a day not told.

    "Minutes later" goes on with the day, "57 hours later" does not. A fiscal quarter
    or year has a value, and no days.
    """
    unit = timex.granularity
    if unit in (Granularity.QUARTER, Granularity.YEAR):
        return True
    return timex.value[0] == "X" and unit is not None and unit >= _HOUR


_HOUR = Granularity.HOUR


def _repeats(reading: Reading, one: Site, other: Site) -> bool:
    """Tell whether *other* only names *one* again: "at noon on Sunday, Easter Day".

    Both ends of "from Monday to Friday" are one stretch, "at 3 p.m. (2000 GMT)" is one
    moment, and "until 10 or 11 p.m." is one end.
    """
    if one.preposition in BOUNDS and reading.lower[one.end : other.start] == ["or"]:
        return True
    if (
        one.interval is not None
        and other.interval == one.interval
        and other.start - one.end <= _JOINT
    ):
        lower = reading.lower
        return lower[one.start : one.end] != lower[other.start : other.end]
    if other.start == one.end + 1 and reading.tags[one.end] == "(":
        return other.unit == one.unit == "T"
    beside = other.start == one.end + 1 and reading.tags[one.end] == ","
    return beside and one.lies_in(other)
