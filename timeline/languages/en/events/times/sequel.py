"""English verbs of some time later: "opened it on 4 May; it later burned down"."""

from collections.abc import Sequence

from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.events.undated import is_later
from timeline.languages.en.syntax.reading import Found, Reading

__all__ = ["part_later"]

_APART = Tie(apart=True)


def part_later(reading: Reading, found: Sequence[Found], tied: dict[int, Tie]) -> None:
    """Give what happened "later" no time that its sentence told before."""
    for event in found:
        group, tie = event.group, tied.get(event.index, UNTIED)
        if group is None or not is_later(reading, group):
            continue
        told = tie.timex if tie.timex is not None else tie.near
        if told is None or reading.times.index(told) < group.first:
            tied[event.index] = _APART
