"""What was over before an English plan was told: "will grow after shrinking in 2011"."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from timeline.languages.en.events.times.agreed import agreeing
from timeline.languages.en.events.times.site import is_ahead
from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.model.moment import Moment
from timeline.model.record import Status, Timex

__all__ = ["Gone", "settled"]


class Gone(NamedTuple):
    """What tells whether an event of a sentence was over at the dateline, or ahead."""

    ties: Mapping[int, Tie]
    timexes: Sequence[Timex]
    dct: Moment | None

    def holds(self, k: int) -> bool:
        """Tell whether the time of the event at word *k* ended before the dateline."""
        timex = self.ties.get(k, UNTIED).timex
        interval = self.timexes[timex].interval if timex is not None else None
        end = interval.end if interval is not None else None
        return end is not None and self.dct is not None and end <= self.dct

    def is_ahead(self, k: int) -> bool:
        """Tell whether the time of the event at word *k* begins behind the dateline."""
        timex = self.ties.get(k, UNTIED).timex
        return timex is not None and is_ahead(self.timexes, self.dct, timex)


def settled(
    reading: Reading,
    found: Sequence[Found],
    status: Callable[[Found], Status],
    gone: Gone,
) -> list[Status]:
    """Return what is said of each event, by its time where a plan follows it.

    Who "is forecast to grow after shrinking in 2011" shrank; who "will resign after
    meeting the king on Friday" is still to meet him. Who "decided to leave last year" did
    decide so then.
    """
    given = [(event, status(event)) for event in found]
    return [
        Status.OCCURRED
        if told is Status.PLANNED
        and gone.holds(event.index)
        and _is_led(reading, event)
        else told
        for event, told in given
    ]


def _is_led(reading: Reading, event: Found) -> bool:
    """Tell whether it is told by "after losing a vote", or "decided to leave" is."""
    if event.group is not None and agreeing(reading, event.group) is not None:
        return True
    k = event.index
    while event.group is None and k > 0 and reading.tags[k] in IN_PHRASE:
        k -= 1
    group = event.group or reading.verb_at.get(k)
    gerund = group is not None and group.tense == "PRESPART"
    return gerund and group is not None and reading.word(group.first - 1) == "after"
