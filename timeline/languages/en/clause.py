"""English tense around an expression: which way from the dateline it lies."""

from timeline.grammar.language import Clause, Text
from timeline.languages.en.tense_words import (
    ABBREVIATIONS,
    AHEAD,
    BE,
    CLAUSE_ENDS,
    INTENDED,
    MODALS,
    NOT_PAST,
    PAST,
    PLANNED,
    STARTING,
    WILL,
)
from timeline.model.policy import Prefer

__all__ = ["read_clause"]

_REACH = 60
_TELLING = MODALS | AHEAD | INTENDED | PLANNED | PAST | {"to", "is", "are"}
_ENDING = CLAUSE_ENDS | {"."}


def read_clause(text: Text, start: int, end: int) -> Clause:
    """Return what the verb that governs the characters [start, end) says.

    The nearest verb to the left decides; an expression that opens its sentence is
    governed by the first verb to the right.
    """
    words = text.tokens.words
    first, after = text.tokens.within(start, end)
    beside = _beside(words, first, after)
    if beside is not None:
        return beside
    left = range(first - 1, max(-1, first - _REACH), -1)
    right = range(after, min(len(words), after + _REACH))
    return _first_verb(words, left) or _first_verb(words, right) or Clause()


def _first_verb(words: list[str], indices: range) -> Clause | None:
    """Return what the first verb of the clause says, if one of *indices* has any."""
    for index in indices:
        word = words[index]
        if word in _TELLING or word[-2:] == "ed":
            clause = _verb(words, index)
            if clause is not None:
                return clause
        elif (word in _ENDING or "\n" in word) and _ends_clause(words, index):
            return None
    return None


def _beside(words: list[str], first: int, after: int) -> Clause | None:
    """Read the word that touches the expression: "beginning Monday", "Monday will"."""
    before, behind = _before(words, first), _next(words, after - 1)
    for word in (before, behind):
        if (word is before and word in STARTING) or (word is behind and word in WILL):
            return Clause(Prefer.FUTURE, f"{word!r} looks ahead")
    return None


def _ends_clause(words: list[str], index: int) -> bool:
    """Tell whether a sentence ends here; the dot of "1.3" and "Mr." ends none."""
    word = words[index]
    if word != ".":
        return word in CLAUSE_ENDS or word.count("\n") > 1
    if index + 1 < len(words) and not words[index + 1].isspace():
        return False
    before = words[index - 1] if index else ""
    return before.isdigit() or (before not in ABBREVIATIONS and len(before) > 1)


def _verb(words: list[str], index: int) -> Clause | None:
    """Read the verb at *index*, if there is one."""
    word = words[index]
    if word in MODALS or word in AHEAD:
        return Clause(Prefer.FUTURE, f"{word!r} looks ahead")
    if word in INTENDED and _next(words, index) == "to":
        return Clause(Prefer.FUTURE, f"{word!r} looks ahead")
    if word in PLANNED:
        ahead = _next(words, index) in ("to", "for", "on", "in", "by", "this", "next")
        return Clause(Prefer.FUTURE, f"{word!r} looks ahead") if ahead else _past(word)
    if word in ("is", "are") and _next(words, index) in ("on", "at", "this", "next"):
        return Clause(Prefer.FUTURE, f"{word!r} tells a plan")
    if word == "to":
        return _infinitive(_before(words, index), _next(words, index))
    if word in PAST or _is_regular_past(word):
        if _is_passive_ahead(words, index):
            return Clause(Prefer.FUTURE, f"{word!r} is still to come")
        return _past(word)
    return None


def _infinitive(before: str, verb: str) -> Clause | None:
    if before in ("was", "were"):
        # "which were to arrive in May": a plan of the past, kept or not.
        return Clause()
    ahead = before in BE or verb == "be"
    return Clause(Prefer.FUTURE, "'to' looks ahead") if ahead else None


def _past(word: str) -> Clause:
    return Clause(Prefer.PAST, f"{word!r} looks back")


def _is_regular_past(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and word not in NOT_PAST


def _is_passive_ahead(words: list[str], index: int) -> bool:
    """Tell whether "be" or a modal stands before a participle."""
    before = [w for w in words[max(0, index - 7) : index] if w.isalpha()][-3:]
    return any(w in MODALS for w in before) or before[-1:] == ["be"]


def _before(words: list[str], index: int) -> str:
    before = words[max(0, index - 2) : index]
    return next((w for w in reversed(before) if w.isalpha()), "")


def _next(words: list[str], index: int) -> str:
    after = words[index + 1 : index + 3]
    return next((w for w in after if w.isalpha()), "")
