"""Whose verb stands in what English speech tells: "said Friday would be dry"."""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.words import SAYING

__all__ = ["acts_as_subject", "is_saying"]

# Verbs of thought and speech.
_OF_MINDS = frozenset(("v31", "v32"))


def acts_as_subject(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a time is what a verb is said of: "predicted that Friday will be"."""
    if not 0 < start < end or any(time < 0 for time in reading.times[start:end]):
        return False
    tags = reading.tags[start:end]
    noun = tags[-1] in ("NNP", "NN", "NNS") and not {"IN", "RB"} & set(tags)
    opened = reading.lower[start - 1]
    led = opened == "that" and start - 2 in reading.verb_at
    return noun and (led or opened in SAYING)


def is_saying(reading: Reading, group: Group, who: Chunk) -> bool:
    """Tell whether a gerund tells something: "with police saying the road would"."""
    word, led = reading.lower[group.head], reading.lower[who.start - 1]
    minded = lexemes().of(word, "V").file in _OF_MINDS
    return word == "saying" or (led == "with" and minded)
