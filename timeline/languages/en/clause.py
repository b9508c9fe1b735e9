"""English tense around an expression: which way from the dateline it lies."""

from timeline.grammar.language import Clause, Text
from timeline.model.policy import Prefer

__all__ = ["read_clause"]

_FUTURE = frozenset(
    [
        "will",
        "shall",
        "'ll",
        "wo",
        "scheduled",
        "expected",
        "due",
        "upcoming",
        "plans",
        "planned",
        "plan",
        "planning",
        "hopes",
        "would",
        "could",
        "may",
        "might",
        "should",
        "must",
        "going",
    ]
)
_PAST = frozenset(["was", "were", "had", "did", "said", "told"])
_STOPS = frozenset(".;!?")
_REACH = 40


def read_clause(text: Text, start: int, end: int) -> Clause:
    """Return what the words around [start, end) say about its time."""
    words = text.tokens.words
    first, after = text.tokens.at(start), text.tokens.at(end - 1) + 1
    for index in _nearest(words, first, after):
        word = words[index]
        if word in _FUTURE:
            return Clause(Prefer.FUTURE, f"{word!r} looks ahead")
        if word in _PAST or (word.endswith("ed") and len(word) > 4):
            return Clause(Prefer.PAST, f"{word!r} looks back")
    return Clause()


def _nearest(words: list[str], first: int, after: int) -> list[int]:
    left: list[int] = []
    for index in range(first - 1, max(-1, first - _REACH), -1):
        if words[index] in _STOPS:
            break
        left.append(index)
    right: list[int] = []
    for index in range(after, min(len(words), after + _REACH)):
        if words[index] in _STOPS:
            break
        right.append(index)
    return left + right
