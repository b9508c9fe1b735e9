"""English races of a timetable: "Holt races on Monday", "the twins run on Monday"."""

from timeline.languages.en.context.near import word_behind
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["RACING", "races"]

RACING = frozenset(["races", "run"])
_CLOSING = word_set(", . and but while")
_WHO = frozenset(["he", "she", "it", "who"])


def races(words: list[str], index: int, subject: str, *, many: bool) -> bool:
    """Tell whether who is named "races on Monday", or the twins "run on Monday".

    "Tests run on Monday showed" so, and "the races on Monday were off".
    """
    if word_behind(words, index) != "on":
        return False
    if words[index] == "races":
        return bool(subject) and (subject in _WHO or tags_of(subject) in _NAMES)
    closing = "".join(words[index + 5 : index + 7]).strip()
    weekday = words[index + 4 : index + 5]
    closes = closing in _CLOSING and bool(weekday) and weekday[0] in LEXICON["weekday"]
    return closes and many


_NAMES = ((), ("NNP",))
