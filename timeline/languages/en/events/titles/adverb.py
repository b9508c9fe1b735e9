"""Adverbs that belong to an English verb: "was turned around", "switched on in May"."""

from timeline.languages.en.events.titles.stretch import is_timed
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["completes", "is_had_back", "is_switched"]

_MOVING = frozenset(("around", "behind"))
_JUDGING = frozenset(("well", "badly", "poorly", "better", "worse"))
_MOVED = NOUNS | {"PRP"}
_CLOSING = frozenset((".", ",", "CC", "TO"))
# "closed well before noon"
_COUNTED = word_set("before after past into over ahead under above below beyond behind")
_PARTED = frozenset(("on", "in", "over", "off"))
_LEADING = (["on"], ["at"], ["in"], ["before"], ["after"], ["from"])
_NEARBY = (["last"], ["next"], ["this"], ["earlier"], ["later"])
# Nobody comes "in Monday": "Troops moved in Monday".
_DAYS = tuple(
    [day]
    for day in (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        *("today", "tonight", "tomorrow", "yesterday"),
    )
)


def completes(reading: Reading, k: int) -> bool:
    """Tell whether an adverb belongs to the verb: "felt well", "put his team behind".

    None that only leads to a time does: "arrived around noon".
    """
    word, after = reading.lower[k], k + 1
    moving = word in _MOVING and reading.tags[k - 1] in _MOVED
    if word not in _MOVING | _JUDGING or not (moving or k - 1 in reading.verb_at):
        return False
    if after == len(reading.tags) or reading.tags[after] in _CLOSING:
        return True
    led = is_timed(reading, after) and reading.lower[after] not in _COUNTED
    return led and (word in _JUDGING or reading.times[after] < 0)


def is_had_back(reading: Reading, k: int) -> bool:
    """Tell whether "back" or "on" is of "hope to have the lights back on by noon"."""
    if reading.lower[k] in ("on", "up"):
        led = reading.times[k + 1 : k + 2] > [-1]
        return (
            not led and reading.lower[k - 1] == "back" and is_had_back(reading, k - 1)
        )
    verb = reading.verb_before(k)
    if verb is None or reading.lower[verb.head] not in ("have", "get"):
        return False
    return reading.lower[k] == "back" and verb.tense == "INFINITIVE"


def is_switched(reading: Reading, k: int) -> bool:
    """Tell whether "on" at *k* leads to no time: "switched on last week", "on in May"."""
    end, parted = k + 1, reading.lower[k] in _PARTED
    if reading.lower[k] == "over" and reading.lower[k - 1] in _TAKING:
        # "His sons took over the following spring."
        return reading.times[end : end + 1] > [-1]
    if parted and reading.tags[k] == "RB" and reading.lower[end : end + 1] in _LEADING:
        return True
    come = reading.lower[k] == "in" and reading.lower[end : end + 1] in _DAYS
    if not come and (not parted or reading.lower[end : end + 1] not in _NEARBY):
        return False
    while end < len(reading.times) and reading.times[end] >= 0:
        end += 1
    # "in last year's race"
    return reading.tags[end : end + 1] not in (["POS"], ["NN"], ["NNS"])


_TAKING = frozenset(("take", "takes", "took", "taken", "taking"))
