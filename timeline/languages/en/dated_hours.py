"""English hours before a date: "9 to 5 May 3", "10 to 4 on Saturday, May 3, and 4".

Before dated weekdays they are of the first of those days.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from attrs import evolve

from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.hours import hours_of_day
from timeline.model.expression import (
    Between,
    Clock,
    Expression,
    MonthDay,
    Weekday,
    Within,
)
from timeline.model.mention import Mention
from timeline.model.record import Span

__all__ = ["hours_before", "is_on_weekday"]

_start = attrgetter("span.start")
_ON = re.compile(r"(?:,? on|,)? \Z")
_REACH = len(", on ")


@GRAMMAR.rule(
    "(from) {bare_hours:hours} {day}",
    "(between) {between_bare_hours:hours} {day|day_part:day}",
)
def hours_before_day(day: Expression, hours: Between) -> Expression | None:
    """Read "from 9 to 5 May 3"; "from 9 to 15 November 30 boats sank" has days."""
    a, b = hours.start, hours.end
    if not isinstance(a, Clock) or not isinstance(b, Clock):
        return None
    dated = isinstance(day, MonthDay) and a.hour < b.hour
    return None if dated else hours_of_day(day, hours)


def hours_before(raw: str, mentions: Sequence[Mention], day: Mention) -> list[Mention]:
    """Return the hours that stand just before *day*, on that day; at most one mention.

    Args:
        raw: The text.
        mentions: What it says, in order; those of hours may reach into *day*.
        day: The first of some dated weekdays.
    """
    at = bisect_left(mentions, day.span.start, key=_start) - 1
    if at < 0:
        return []
    before, on = (
        mentions[at],
        _ON.search(raw, max(0, day.span.start - _REACH), day.span.start),
    )
    said = _of_day(before.expression, day.expression)
    end = on.start() if on is not None else day.span.start
    if said is None or not before.span.start < end <= before.span.end:
        return []
    ends = before.ends and (before.ends[0], Span(before.ends[1].start, end))
    span = Span(before.span.start, end)
    return [evolve(before, span=span, expression=said, ends=ends)]


def is_on_weekday(said: Expression) -> bool:
    """Tell whether it is an hour, or hours, of a weekday: "10 to 4 on Saturday"."""
    match said:
        case Within(Clock(), Weekday()):
            return True
        case Between(Within(Clock(), Weekday()), Within(Clock(), Weekday())):
            return True
        case _:
            return False


def _of_day(said: Expression, day: Expression) -> Expression | None:
    """Return hours on a day; None for what is no hours, or is of no weekday."""
    match said:
        case (Clock() as a) | Within(Clock() as a, Weekday()):
            return Within(a, day)
        case Between(Clock(), Clock()):
            return hours_of_day(day, said)
        case Between(Within(Clock() as a, Weekday()), Within(Clock() as b, Weekday())):
            return Between(Within(a, day), Within(b, day))
        case _:
            return None
