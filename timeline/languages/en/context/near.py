"""The English words on either side of one, and which way a word looks."""

from functools import lru_cache

from timeline.grammar.language import Clause
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.policy import Prefer

__all__ = [
    "comes_next",
    "is_initial",
    "looks_ahead",
    "looks_back",
    "word_before",
    "word_behind",
]

_NOW = word_set(
    "will shall ll opens reopens begins starts ends closes expires resumes returns"
)
_REMEMBERED = 1_024


@lru_cache(maxsize=_REMEMBERED)
def looks_ahead(word: str) -> Clause:
    """Return that *word* puts something into the future."""
    # "starts", "reopens": a verb of the present tense
    now, planned = word in _NOW, word.endswith("s")
    reason = f"{word!r} looks ahead"
    return Clause(Prefer.FUTURE, reason, from_now=now, planned=planned)


@lru_cache(maxsize=_REMEMBERED)
def looks_back(word: str) -> Clause:
    """Return that *word* puts something into the past."""
    return Clause(Prefer.PAST, f"{word!r} looks back")


def word_before(words: list[str], index: int) -> str:
    """Return the word before the piece at *index*, empty if there is none."""
    if index > 0 and words[index - 1] != " " and words[index - 1].isalpha():
        return words[index - 1]
    if index > 1 and words[index - 2].isalpha():
        return words[index - 2]
    return ""


def word_behind(words: list[str], index: int) -> str:
    """Return the word behind the piece at *index*, empty if there is none."""
    for word in words[index + 1 : index + 3]:
        if word != " " and word.isalpha():
            return word
    return ""


def comes_next(words: list[str], index: int) -> bool:
    """Tell whether the piece at *index* is the "followed" of ", followed on Friday"."""
    return words[max(0, index - 2) : index + 1] == [",", " ", "followed"]


def is_initial(before: list[str]) -> bool:
    """Tell whether "U.N." stands before a verb, and not "8 p.m."; read backwards."""
    stops = before[:3:2] == [".", "."]
    letters = "".join(before[1:4:2])
    return stops and len(letters) == len(before[1:4:2]) > 1 and letters[0] != "m"
