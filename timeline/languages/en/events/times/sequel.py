"""English verbs of some time later: "opened it on 4 May; it later burned down".

So is the coming of what "came after police raided the office on Monday".
"""

from collections.abc import Mapping, Sequence

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.relative import is_told_of_noun
from timeline.languages.en.events.times.besides import is_besides, is_meanwhile
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.tie import UNTIED, Tie, is_tied
from timeline.languages.en.events.undated import is_later
from timeline.languages.en.syntax.nouns import happens
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS
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
        if _is_condition(reading, event, tied) or is_besides(reading, event):
            tied[event.index] = _APART
        group, tie = event.group, tied.get(event.index, UNTIED)
        if tie.near is not None:
            onward = _resumed(reading, event, tied)
            while_on = is_meanwhile(reading, event, tie.near)
            tie = _APART if while_on else Tie(near=onward) if onward >= 0 else tie
            tied[event.index] = tie
        if tie is UNTIED and _is_sequel(reading, event):
            tied[event.index] = _APART
        if group is None or not is_later(reading, group):
            continue
        told = tie.timex if tie.timex is not None else tie.near
        if told is None or reading.times.index(told) < group.first:
            tied[event.index] = _APART


def _resumed(reading: Reading, event: Found, tied: Mapping[int, Tie]) -> int:
    """Return the later time of "wed on May 3, moved the same year, and built", or -1."""
    group, near = event.group, tied[event.index].near
    if group is None or near is None or not group.finite:
        return -1
    if group.first == 0 or reading.tags[group.first - 1] != "CC":
        return -1
    verb = reading.verb_before(group.first)
    # "Struck a mine laid on 2 April and sank" goes on with no laying.
    its = verb is not None and verb.finite and not is_told_of_noun(reading, verb)
    told = tied.get(verb.head, UNTIED) if verb and its else UNTIED
    if told.timex in (None, near) or told.relation is not Relation.AT:
        return -1
    one, other = reading.times.index(near), reading.times.index(told.timex or 0)
    return told.timex or 0 if one < other < group.first else -1


def _is_condition(reading: Reading, event: Found, tied: Mapping[int, Tie]) -> bool:
    """Tell whether it is still to be: "passed in 1866 subject to a bridge being built".

    "Subject to a vote expected in July" says when.
    """
    if "subject" not in reading.distinct:
        return False
    own = tied.get(event.index, UNTIED).timex
    if own is not None and reading.times.index(own) > event.index:
        return False
    k = event.index - 1
    while k > 0 and reading.tags[k] in _OF_CONDITION and reading.times[k] < 0:
        k -= 1
    led = reading.lower[max(0, k - 1) : k + 1] == ["subject", "to"]
    return led and reading.copula_of(k - 1) is None


_OF_CONDITION = IN_PHRASE | {"VBG", "VBN", "IN"}


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
