"""Adverbs without which an English verb says something else: "was turned around"."""

from timeline.languages.en.events.titles.stretch import is_timed
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["completes"]

_MOVING = frozenset(("around", "behind"))
_JUDGING = frozenset(("well", "badly", "poorly", "better", "worse"))
_MOVED = NOUNS | {"PRP"}
_CLOSING = frozenset((".", ",", "CC", "TO"))
# "closed well before noon"
_COUNTED = word_set("before after past into over ahead under above below beyond behind")


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
