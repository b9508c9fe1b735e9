"""English tense around an expression: which way from the dateline it lies."""

from timeline.grammar.language import Clause, Text
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.tense_words import (
    ABBREVIATIONS,
    AFTER_BARE,
    AHEAD,
    ARRANGED,
    ARRANGING,
    BARE,
    BE,
    BEFORE_BARE,
    BEFORE_MAY,
    CLAUSE_ENDS,
    INTENDED,
    MODALS,
    NOT_PAST,
    PARTICIPLES,
    PAST,
    PLANNED,
    STARTING,
    SUPERLATIVES,
    WILL,
)
from timeline.model.policy import Prefer

__all__ = ["read_clause"]

_REACH = 60
_PRESENT = frozenset(["is", "are", "am", "m", "re"])
_ASKING = frozenset(["see", "let", "have", "forward", "about"])
_TELLING = MODALS | AHEAD | INTENDED | PLANNED | PAST | PARTICIPLES | BARE
_TELLING_OR_ASKING = _TELLING | _PRESENT | _ASKING | {"to"}
_PERFECT = frozenset(["have", "has", "had", "ve", "was", "were", "been", "just"])
_ENDING = CLAUSE_ENDS | {"."}
# What "moved", "postponed" and "booked" have before the new date.
_UP_TO = frozenset(["for", "to", "until", "till", "through"])
_ONLY_PARTICIPLES = frozenset(["come", "become", "run", "overcome", "overrun"])
_SINGULAR = frozenset(["he", "she", "it"])
_NO_SUBJECTS = MODALS | BEFORE_BARE
_CLOSING = frozenset(['"', "\N{RIGHT DOUBLE QUOTATION MARK}", "''", "'", ")"])
_DUE = frozenset(["by", "until", "till"])
_NUMBERS = frozenset(
    [*LEXICON["number"], "a", "an", "about", "nearly", "almost", "over", "more", "at"]
)
_ORDINALS = frozenset(["first", "second", "third", "fourth", "fifth", "only", "last"])
_BEHIND = frozenset(["works", "sounds"])


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
    link = _before(words, first)
    return (
        (_arranged(words, left) if link in _UP_TO else None)
        or _first_verb(words, left)
        or (_was_due(words, right) or _ahead(link) if link in _DUE else None)
        or _first_verb(words, right)
        or Clause()
    )


def _first_verb(words: list[str], indices: range) -> Clause | None:
    """Return what the first verb of the clause says, if one of *indices* has any."""
    for index in indices:
        word = words[index]
        if word in _TELLING_OR_ASKING or word[-2:] == "ed":
            clause = _verb(words, index)
            if clause is not None:
                return clause
        elif (word in _ENDING or "\n" in word) and _ends_clause(words, index):
            return None
    return None


def _was_due(words: list[str], indices: range) -> Clause | None:
    """Read "By Monday it was over", "By Friday he had left"."""
    for index in indices:
        word = words[index]
        if word in ("was", "were", "had"):
            return _past(word)
        if word in _TELLING_OR_ASKING or word in _ENDING or word[-2:] == "ed":
            return None
    return None


def _arranged(words: list[str], indices: range) -> Clause | None:
    """Read "moved the hearing to Friday": what is arranged for a day is to come."""
    for index in indices:
        word = words[index]
        if word in ARRANGED:
            return _ahead(word)
        if word in PAST or word in MODALS or _is_regular_past(word):
            return None
        if (word in _ENDING or "\n" in word) and _ends_clause(words, index):
            return None
    return None


def _beside(words: list[str], first: int, after: int) -> Clause | None:
    """Read the word that touches the expression: "beginning Monday", "Monday will"."""
    before, behind = _before(words, first), _next(words, after - 1)
    if before == "in" and _counts(words[first]) and _is_record(words, first):
        return Clause(Prefer.PAST, "counted back")
    if before in STARTING:
        return _ahead(before)
    if before in ("ended", "since"):
        return Clause(Prefer.PAST, f"{before!r} looks back", sure=before == "ended")
    if behind in WILL or behind in _BEHIND:
        return _ahead(behind)
    return None


def _counts(word: str) -> bool:
    return word[0].isdigit() or word in _NUMBERS


def _is_record(words: list[str], first: int) -> bool:
    """Tell whether "in 20 years" is how long it was never so: "the worst storm in"."""
    near = [word for word in words[max(0, first - 9) : first] if word.isalpha()][-4:-1]
    if near[-1:] == ["time"] and len(near) > 1:
        return near[-2] in _ORDINALS
    return any(word in SUPERLATIVES for word in near)


def _ends_clause(words: list[str], index: int) -> bool:
    """Tell whether a sentence ends here; the dot of "1.3" and "Mr." ends none."""
    word = words[index]
    if word != ".":
        return word in CLAUSE_ENDS or word.count("\n") > 1
    behind = words[index + 1] if index + 1 < len(words) else " "
    if not behind.isspace() and behind not in _CLOSING:
        return False
    before = words[index - 1] if index else ""
    return before.isdigit() or (before not in ABBREVIATIONS and len(before) > 1)


def _verb(words: list[str], index: int) -> Clause | None:
    """Read the verb at *index*, if there is one."""
    word = words[index]
    if word in MODALS:
        return None if _is_may(words, index) else _ahead(word)
    if word in AHEAD or (word in INTENDED and _next(words, index) == "to"):
        return _ahead(word)
    if word in PLANNED:
        return _planned(words, index)
    if word in _PRESENT:
        return _present(words, index)
    if word == "to":
        return _infinitive(_before(words, index), _next(words, index))
    if word in PAST or word in PARTICIPLES or _is_regular_past(word):
        return _told(words, index)
    if word in BARE:
        return _past(word) if _is_bare_past(words, index) else None
    return _asked(words, index)


def _is_may(words: list[str], index: int) -> bool:
    """Tell whether "may" is the month: "in May", "May 2"."""
    if words[index] != "may":
        return False
    behind = "".join(words[index + 1 : index + 3]).strip()
    around = "".join(words[max(0, index - 2) : index]).strip()[-1:] + behind[:1]
    return _before(words, index) in BEFORE_MAY or any(map(str.isdigit, around))


def _is_bare_past(words: list[str], index: int) -> bool:
    """Tell whether "hit" or "cut" is a past tense: "it cut prices", "fire hit a mill"."""
    before, behind = _before(words, index), _next(words, index)
    if before in _PERFECT or words[index] in _ONLY_PARTICIPLES:
        return before in _PERFECT
    if before in _SINGULAR:
        return True
    if before.endswith("s") or (
        before in _NO_SUBJECTS and not _is_may(words, index - 2)
    ):
        return False
    return behind in AFTER_BARE or behind in _NUMBERS


def _planned(words: list[str], index: int) -> Clause | None:
    """Read "is due", "due to open", "had been due to open"."""
    word, behind = words[index], _next(words, index)
    before = [w for w in words[max(0, index - 7) : index] if w.isalpha()][-3:]
    if before[-1:] == ["been"] and "had" in before:
        return _past(word)
    if not _PRESENT.isdisjoint(before[-2:]):
        return _ahead(word)
    if behind in ("to", "for", "on", "in", "by", "this", "next"):
        return _ahead(word)
    return _past(word)


def _present(words: list[str], index: int) -> Clause | None:
    """Read "is on Friday" and "is flying out on Friday"."""
    word, behind = words[index], _next(words, index)
    if behind in ("not", "also", "now"):
        behind = _next(words, index + 2)
    plan = word in BE and behind in ("on", "at", "this", "next")
    if plan or behind in ARRANGING:
        return Clause(Prefer.FUTURE, f"{word!r} tells a plan")
    return None


def _told(words: list[str], index: int) -> Clause | None:
    """Read a past tense or a participle."""
    word = words[index]
    helping = _helping(words, index)
    if helping[-1:] == ["be"] or not MODALS.isdisjoint(helping):
        now = not _NOW.isdisjoint(helping)
        return Clause(Prefer.FUTURE, f"{word!r} is still to come", from_now=now)
    if _before(words, index) in _PRESENT:
        # "is closed", "are based"
        return None
    return _past(word)


def _asked(words: list[str], index: int) -> Clause | None:
    """Read what people ask and wish for: "let me know", "have a nice Friday"."""
    word = words[index]
    before, behind = _before(words, index), _next(words, index)
    asked = (
        (word == "let" and behind in ("me", "us", "s", "you") and not before)
        or (word == "see" and behind in ("you", "u", "ya") and not before)
        or (word == "have" and behind in ("a", "an") and not before)
        or (word == "about" and before in ("how", "what"))
        or (word == "forward" and before in ("look", "looking", "looks"))
    )
    return _ahead(word) if asked else None


def _infinitive(before: str, verb: str) -> Clause | None:
    if before in ("was", "were"):
        # "which were to arrive in May": a plan of the past, kept or not.
        return Clause()
    ahead = before in BE or verb == "be"
    return Clause(Prefer.FUTURE, "'to' looks ahead") if ahead else None


_NOW = frozenset(("will", "shall", "ll"))


def _ahead(word: str) -> Clause:
    return Clause(Prefer.FUTURE, f"{word!r} looks ahead", from_now=word in _NOW)


def _past(word: str) -> Clause:
    return Clause(Prefer.PAST, f"{word!r} looks back")


def _is_regular_past(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and word not in NOT_PAST


def _helping(words: list[str], index: int) -> list[str]:
    """Return the three words before a participle, its auxiliaries among them."""
    near = range(max(0, index - 7), index)
    return [words[k] for k in near if words[k].isalpha() and not _is_may(words, k)][-3:]


def _before(words: list[str], index: int) -> str:
    before = words[max(0, index - 2) : index]
    return next((w for w in reversed(before) if w.isalpha()), "")


def _next(words: list[str], index: int) -> str:
    after = words[index + 1 : index + 3]
    return next((w for w in after if w.isalpha()), "")
