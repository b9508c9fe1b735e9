"""The zones that clock times in news name, as offsets from UTC.

Only what means one offset wherever it is printed is read: "ET" depends on the day,
"IST" is India, Ireland or Israel, and "CST" China or Chicago in other pages.
"""

import re
from datetime import timedelta, timezone
from types import MappingProxyType

from timeline.errors import NotationError
from timeline.model.record import Event, Timex
from timeline.notation import timex3

__all__ = ["named", "zone_of"]

_HOURS = MappingProxyType(
    {
        "GMT": 0,
        "UTC": 0,
        "UT": 0,
        "Z": 0,
        "CET": 1,
        "CEST": 2,
        "EST": -5,
        "EDT": -4,
        "CDT": -5,
        "MST": -7,
        "MDT": -6,
        "PST": -8,
        "PDT": -7,
        "JST": 9,
        "HKT": 8,
        "SGT": 8,
        "MSK": 3,
        "HST": -10,
        "AKST": -9,
        "AKDT": -8,
        "AEST": 10,
        "AEDT": 11,
        "AWST": 8,
        "NZST": 12,
        "NZDT": 13,
        "KST": 9,
        "SAST": 2,
        "PKT": 5,
    }
)
_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)", re.ASCII)
_DAY_IN_MINUTES = 24 * 60


def zone_of(item: Event | Timex) -> timezone | None:
    """Return the zone of a clock time; None if it names none, or an ambiguous one."""
    try:
        in_value = timex3.zone(item.value or "")
    except NotationError:
        in_value = None
    if in_value is not None:
        return in_value
    timex = item.timex if isinstance(item, Event) else item
    if timex is None or timex.zone is None or timex.value != item.value:
        return None
    return named(timex.zone)


def named(name: str) -> timezone | None:
    """Return the zone that a name or an offset stands for, None if not just one.

    >>> str(named("EST")), named("IST")
    ('UTC-05:00', None)
    """
    match = _OFFSET.fullmatch(name)
    if match is None:
        hours = _HOURS.get(name.upper())
        return None if hours is None else timezone(timedelta(hours=hours))
    minutes = int(match[2]) * 60 + int(match[3])
    if minutes >= _DAY_IN_MINUTES:
        return None
    return timezone(timedelta(minutes=-minutes if match[1] == "-" else minutes))
