"""English verbs that a present tense behind them takes the date from.

"The ban, approved in July, takes effect in April", "it left on Friday and ships Monday".
"""

from timeline.languages.en.context.near import word_behind
from timeline.languages.en.context.tense_words import ARTICLES, BE, TIMETABLED_MANY
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_closed", "is_inserted", "present_behind"]

_REACH = 14
_LONGEST_NO_VERB = 3
_OBJECTS = ARTICLES | {"again", *LEXICON["weekday"], *LEXICON["month_name"]}
_ADVERBS = frozenset(["also", "now", "still", "then", "only"])
_PRESENT = TIMETABLED_MANY | BE | {"has", "have", "go", "take", "come", "goes"}
_HELPING = word_set(
    "who which was were is are had has have been first last also then just once being not"
)


def is_inserted(words: list[str], verb: int, first: int) -> bool:
    """Tell whether a comma closes the clause of *verb* before the piece at *first*.

    What stands behind it has a verb of its own, as in "takes effect in April".
    """
    return _goes_on(words[verb + 1 : first]) and _opens(words, verb)


def present_behind(words: list[str], verb: int, first: int) -> str:
    """Return the present tense of "left on Friday and ships the last one" behind *verb*.

    Empty if there is none: "burned homes and cars on Friday" has two nouns.
    """
    for index in range(verb + 1, first - 2):
        if words[index] == "and":
            word, behind = word_behind(words, index), word_behind(words, index + 2)
            if word[-1:] == "s" and len(word) > _LONGEST_NO_VERB and behind in _OBJECTS:
                return word
    return ""


def is_closed(words: list[str], verb: int, first: int) -> bool:
    """Tell whether commas part a participle from its date: "Rides, led by Orr, on Friday".

    It is opened by a comma, and closed by the one before the date.
    """
    near = [word for word in words[verb + 1 : first] if word != " "]
    link = near[-1:] if near[-1:] in _LINKS else []
    closed = near[: len(near) - len(link)]
    passive = closed[:1] in _PASSIVE and closed[-1] == "," and closed.count(",") == 1
    opened = [word for word in words[max(0, verb - 2) : verb] if word != " "]
    return passive and opened[-1:] == [","]


_LINKS = (["on"], ["at"], ["this"])
_PASSIVE = (["by"], ["at"], ["on"], ["in"], ["with"], ["from"], ["for"])


def _goes_on(near: list[str]) -> bool:
    """Tell whether a present tense stands right behind a comma."""
    for index in range(len(near) - 1, -1, -1):
        if near[index] == ",":
            said = (w for w in near[index + 1 :] if w != " " and w not in _ADVERBS)
            word = next(said, "")
            return word in _PRESENT or (
                word[-1:] == "s" and len(word) > _LONGEST_NO_VERB
            )
    return False


def _opens(words: list[str], verb: int) -> bool:
    """Tell whether a comma opens the clause: ", approved in", ", which was approved in"."""
    for word in reversed(words[max(0, verb - _REACH) : verb]):
        if word == ",":
            return True
        if word != " " and word not in _HELPING and not word.endswith("ly"):
            return False
    return False
