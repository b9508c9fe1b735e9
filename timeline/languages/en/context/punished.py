"""English days of what somebody is tried for: "is on trial for the murder in May"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.ending import in_clause
from timeline.languages.en.context.near import looks_back, word_before, word_behind
from timeline.languages.en.context.tense import TELLING, read_verb
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import ACCUSED

__all__ = ["punished"]

_REACH = 44
_DETERMINERS = word_set("the a an his her its their this that")
_WAS = frozenset(("was", "were", "been", "be"))
_SERVED = word_set("serving serves serve standing on")
_TERMS = word_set("trial life years months sentence term")


def punished(words: list[str], first: int, _: int) -> Clause | None:
    """Read "on trial for the murder of a clerk on May 3", "accused of a theft on May 3".

    What they are tried for is over; "was accused of theft on May 3" tells of either.
    """
    if word_before(words, first) not in ("on", "in", "last"):
        return None
    for index in in_clause(words, range(first - 3, max(-1, first - _REACH), -1)):
        word = words[index]
        if word in ("for", "of") and _is_punished(words, index):
            return looks_back(word_before(words, index))
        if word == "," or (word in TELLING and read_verb(words, index) is not None):
            return None
    return None


def _is_punished(words: list[str], index: int) -> bool:
    """Tell whether a "for" or "of" says what somebody did."""
    led = word_before(words, index)
    if words[index] == "of":
        behind = word_behind(words, index)
        told = behind in _DETERMINERS or behind.endswith("ing")
        return led in ACCUSED and told and word_before(words, index - 2) not in _WAS
    near = [word for word in words[max(0, index - 9) : index] if word != " "]
    if led not in _TERMS or _SERVED.isdisjoint(near):
        return False
    return _WAS.isdisjoint(near) and "will" not in near
