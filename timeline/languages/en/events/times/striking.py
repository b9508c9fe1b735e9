"""What strikes does its harm then: "A fire that broke out on Monday killed two"."""

from collections.abc import Iterator

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["harmed"]

_STRIKING = word_set(
    "fire blaze inferno wildfire explosion blast bomb bombing missile rocket shell drone",
    "attack raid airstrike strike shelling shooting ambush stabbing crash collision",
    "accident derailment earthquake quake tremor aftershock storm tornado hurricane",
    "cyclone typhoon flood landslide mudslide avalanche tsunami stampede gale eruption",
)
_CLOSING = frozenset((",", "CC", "RB"))
_HARMING = word_set(
    "kill injure wound hurt maim destroy damage wreck flatten raze gut level devastate",
    "claim leave trap rock shake sink cause",
)


def harmed(reading: Reading, event: Found, time: int) -> Iterator[int]:
    """Give the "killed" and "hurt" of "A fire that began on Monday killed two and hurt six".

    *event* is its "began", and *time* the first word of the Monday.
    """
    group = event.group
    if group is None or group.tense != "PAST":
        return
    k = group.first - 1
    if k < 1 or reading.tags[k] != "WDT":
        return
    noun = k - 1 - (reading.tags[k - 1] == ",")
    if reading.lower[noun].rstrip("s") not in _STRIKING:
        return
    k = max(time, event.index) + 1
    while k < len(reading.times) and reading.times[k] >= 0:
        k += 1
    verb = reading.verb_from(k)
    if verb is None or not _CLOSING.issuperset(reading.tags[k : verb.first]):
        return
    while verb is not None and _is_harm(reading, verb):
        yield verb.head
        verb = reading.verb_from(verb.head + 1)
        joined = verb is not None and "CC" in reading.tags[verb.first - 2 : verb.first]
        verb = verb if joined else None


def _is_harm(reading: Reading, verb: Group) -> bool:
    plain = verb.finite and verb.modality is None and verb.aspect == "NONE"
    return plain and verb.tense == "PAST" and reading.verb(verb) in _HARMING
