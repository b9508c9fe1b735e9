"""What is read out of an expression; lengths on the calendar, and what comes round."""

from typing import NamedTuple

from timeline.model.expression import (
    Anchor,
    Bound,
    Deixis,
    Expression,
    Length,
    Recurring,
    Repeat,
    Window,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.policy import Prefer
from timeline.model.record import TimexType
from timeline.notation import duration
from timeline.stages.context import Context
from timeline.stages.length import laid_out, whole_units
from timeline.stages.locate import locate
from timeline.stages.memory import remember
from timeline.stages.occurrence import under_specified
from timeline.stages.place import Place, moment_at
from timeline.stages.stretch import edged, opened

__all__ = [
    "Reading",
    "lasting",
    "limited",
    "may_lie_ahead",
    "read_length",
    "read_set",
    "tell_window",
]


class Reading(NamedTuple):
    """What a timex says of an expression, but for where it stands.

    Attributes:
        type: Of TIMEX3.
        value: Of TIMEX3.
        interval: The days or seconds meant, if they are known.
        unit: How fine it is.
        anchor: The value of what it counts from.
        why: What it rests on, if the text does not plainly say.
    """

    type: TimexType
    value: str
    interval: Interval | None = None
    unit: Granularity | None = None
    anchor: str | None = None
    why: str = ""


def read_length(length: Length) -> Reading:
    """Read a length, which lies nowhere."""
    unit = Granularity.DAY if length.exact else _unit(length)
    return Reading(TimexType.DURATION, duration.write(length), unit=unit)


def _read_window(expression: Window, context: Context) -> Reading:
    """Lay a length beside its anchor; whole days unless the anchor has a time."""
    length, which = expression.length, expression.which
    reading = read_length(length)
    of = expression.of
    anchor = context.anchor(expression.anchor) if of is None else locate(of, context)
    ahead = expression.anchor is Anchor.AHEAD
    anchor = _day_promised(context) or anchor if ahead else anchor
    past = context.read_clause().direction is Prefer.PAST
    over = ahead and past
    if past and of is None and not ahead and which is Deixis.NEXT:
        told = _told_before(length, context)
        # "Over the next two weeks they met daily" is over.
        over = told is None and context.opens(context.start)
        anchor = told or anchor
    if anchor is not None and of is not None and context.narrates:
        # "In the first weeks of January it rained. On the 18th …"
        remember(context, anchor)
    if anchor is None or which is Deixis.THIS or over:
        return reading
    if of is None and not ahead:
        anchor = whole_units(anchor, _unit(length))
    at_once = anchor.unit < Granularity.DAY and anchor is not context.dct
    within = ahead or of is not None or at_once
    stretch = laid_out(length, which, anchor, within=within)
    if stretch is None:
        return reading
    start, end = stretch
    side = "at the end of" if which is Deixis.LAST else "at the start of"
    if of is None:
        side = "up to" if which is Deixis.LAST else "from"
    return reading._replace(
        interval=Interval(moment_at(start), moment_at(end)),
        anchor=anchor.value,
        why=f"{side} {context.name_of(anchor)}",
    )


def _told_before(length: Length, context: Context) -> Place | None:
    """Return what is told before "spent the next three years in prison", if he is out."""
    told = context.told if context.near_told else None
    if told is None or context.dct is None or told.unit > _unit(length):
        return None
    begun = whole_units(told, _unit(length))
    stretch = laid_out(length, Deixis.NEXT, begun, within=False)
    return told if stretch and stretch[1] <= context.dct.end else None


def _day_promised(context: Context) -> Place | None:
    """Return the day it was said: "said on May 3 that it would open within a year"."""
    told = context.told if context.same_sentence else None
    if told is None or told.unit > Granularity.DAY or not context.is_gone(told):
        return None
    if context.is_from_now():
        return None
    return told if context.looks_ahead() else None


def _unit(length: Length) -> Granularity:
    return length.quantities[-1].unit


def read_set(expression: Repeat) -> Reading:
    """Read what comes round: one period, or the day that does."""
    return Reading(TimexType.SET, _period(expression.every))


def _period(every: Length | Recurring | Within) -> str:
    if isinstance(every, Length):
        return duration.write(every)
    if isinstance(every, Within):
        outer = every.outer
        day = under_specified(outer) if isinstance(outer, Recurring) else "XXXX-XX-XX"
        return day + under_specified(every.inner).removeprefix("XXXX-XX-XX")
    return under_specified(every)


def lasting(
    length: Length, start: Expression, reading: Reading, context: Context
) -> Reading:
    """Let the interval go on as long as the words say."""
    place = locate(start, context)
    begins = place and edged(place, start)
    stretch = begins and laid_out(length, Deixis.NEXT, begins, within=True)
    if not stretch:
        return reading
    first, after = map(moment_at, stretch)
    return reading._replace(interval=Interval(first, after))


def limited(bound: Bound, reading: Reading, mod: str | None = None) -> Reading:
    """Open the interval on the side that the bound leaves free."""
    interval = reading.interval
    if interval is None:
        return reading
    return reading._replace(interval=opened(interval, bound, mod))


def tell_window(expression: Window, context: Context) -> Reading:
    """Read "the first nine months of 1997", and forget its quarters.

    "The three months ended Sept. 30" are the quarter that is reported on.
    """
    reading = _read_window(expression, context)
    if expression.of is not None:
        context.reported.tell_length(expression.length)
        context.reported.tell_stretch(reading.interval, context.dct)
    return reading


def may_lie_ahead(unit: Granularity, context: Context) -> bool:
    """Tell whether "in two weeks" can be a time: "was built in two weeks" is a length."""
    if unit < Granularity.DAY and context.dct and context.dct.unit >= Granularity.DAY:
        return False
    direction = context.read_clause().direction
    if context.narrates:
        return direction is Prefer.FUTURE
    return direction is not Prefer.PAST
