"""English verbs of some time later: "opened it on 4 May; it later burned down".

So is the coming of what "came after police raided the office on Monday".
"""

from collections.abc import Sequence

from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.tie import UNTIED, Tie, is_tied
from timeline.languages.en.events.undated import is_later
from timeline.languages.en.syntax.nouns import happens
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.words import FIXING, MOMENTS

__all__ = ["is_of_past_before", "part_later"]

_APART = Tie(apart=True)


def part_later(reading: Reading, found: Sequence[Found], tied: dict[int, Tie]) -> None:
    """Give what happened "later" no time that its sentence told before.

    What "came after" a day told behind has no other day of the story, nor has the vote of
    "On Monday they set May 5 as the date of the poll, a vote aimed at peace".
    """
    fixed = _fixed_until(reading)
    for event in found:
        if event.index > fixed and not is_tied(tied, event.index):
            tied[event.index] = _APART
        group, tie = event.group, tied.get(event.index, UNTIED)
        if tie is UNTIED and _is_sequel(reading, event):
            tied[event.index] = _APART
        if group is None or not is_later(reading, group):
            continue
        told = tie.timex if tie.timex is not None else tie.near
        if told is None or reading.times.index(told) < group.first:
            tied[event.index] = _APART


def _fixed_until(reading: Reading) -> int:
    """Return the comma behind "set May 5 as the date of the poll, a vote", or the end."""
    lower, end = reading.lower, len(reading.lower)
    if FIXING.isdisjoint(reading.distinct) or MOMENTS.isdisjoint(reading.distinct):
        return end
    fixed = next(k for k, word in enumerate(lower) if word in FIXING)
    moment = next((k for k in range(fixed, end) if lower[k] in MOMENTS), end)
    comma = next((k for k in range(moment, end) if lower[k] == ","), end)
    timed = any(time >= 0 for time in reading.times[fixed:moment])
    led = lower[comma + 1 : comma + 2] in (["a"], ["an"])
    return comma if timed and led else end


def is_of_past_before(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is when that was which "came after": "came after a raid on Monday".

    What "came after dark on Monday" did so then.
    """
    k = event.index + 1
    if place.start <= k or not _is_sequel(reading, event):
        return False
    verb, noun = reading.verb_from(k), place.first - 1
    if verb is not None and verb.finite and verb.head < place.first:
        return True
    return reading.tags[noun] in NOUNS and happens(reading.lower[noun])


_AFTER = frozenset(("after", "following"))


def _is_sequel(reading: Reading, event: Found) -> bool:
    """Tell whether it "came after" what has a day."""
    k = event.index + 1
    came = event.group is not None and event.lexeme.lemma == "come"
    behind = came and reading.word(k) in _AFTER
    return behind and any(time >= 0 for time in reading.times[k:])
