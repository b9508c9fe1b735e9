"""English tense around an expression: which way from the dateline it lies."""

import re

from attrs import evolve

from timeline.grammar.language import Clause, Text
from timeline.languages.en.beside import (
    NUMBERS,
    looks_ahead,
    looks_back,
    read_beside,
    word_before,
    word_behind,
)
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.message import without_verb
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
    BEHIND_PLAN,
    BOOKED,
    CLAUSE_ENDS,
    INTENDED,
    JOINING,
    MODALS,
    NOT_PAST,
    NOTICES,
    PARTICIPLES,
    PAST,
    PLANNED,
    SEERS,
    STRIKING,
    SUBJECTS,
    SUPPOSING,
)
from timeline.model.policy import Prefer

__all__ = ["ends_clause", "governing", "read_clause"]

_REACH = 60
_TOLD = PAST | PARTICIPLES | STRIKING
_NOW = frozenset(["will", "shall", "ll"])
_PRESENT = frozenset(["is", "are", "am", "m", "re"])
_ASKING = frozenset(["see", "let", "have", "forward", "about"])
_TELLING = MODALS | AHEAD | INTENDED | PLANNED | _TOLD | BARE
_TELLING_OR_ASKING = _TELLING | _PRESENT | _ASKING | {"to"}
_PERFECT = frozenset(["have", "has", "had", "ve", "was", "were", "been", "just"])
_ENDING = CLAUSE_ENDS | {"."}
# What "moved", "postponed" and "booked" have before the new date.
_UP_TO = frozenset(["for", "to", "until", "till", "through"])
_ONLY_PARTICIPLES = frozenset(["come", "become", "run", "overcome", "overrun"])
_SINGULAR = frozenset(["he", "she", "it"])
_NO_SUBJECTS = MODALS | BEFORE_BARE
_FIGURES = frozenset("0123456789$£€")
_PUT = frozenset(["put", "pushed", "held", "brought", "stood"])
_OFF = frozenset(["off", "back", "over", "forward"])
_CLOSING = frozenset(['"', "\N{RIGHT DOUBLE QUOTATION MARK}", "''", "'", ")"])
_UNTIL = frozenset(["until", "till"])
_DUE = _UNTIL | {"by"}
_OWNS = re.compile("['\N{RIGHT SINGLE QUOTATION MARK}]s ")
_PASSIVE = frozenset(["get", "gets", "getting"])


def read_clause(text: Text, start: int, end: int) -> Clause:
    """Return what is said of where the characters [start, end) lie."""
    clause = governing(text, start, end) or without_verb(text, start, end)
    owns = _OWNS.match(text.raw, end) is not None
    return evolve(clause, again=True) if owns else clause


def governing(text: Text, start: int, end: int) -> Clause | None:
    """Return what the verb says that governs the characters [start, end).

    The nearest verb to the left decides; an expression that opens its sentence is
    governed by the first verb to the right.
    """
    words = text.tokens.words
    first, after = text.tokens.within(start, end)
    beside = read_beside(words, first, after)
    if beside is not None:
        return beside
    left = range(first - 1, max(-1, first - _REACH), -1)
    right = _to_next_clause(words, range(after, min(len(words), after + _REACH)))
    link = word_before(words, first)
    clause = (
        (_arranged(words, left) if link in _UP_TO else None)
        or _first_verb(words, left)
        or (_was_due(words, right) or looks_ahead(link) if link in _DUE else None)
        or _first_verb(words, right)
    )
    if clause is not None and clause.direction is None and link in _UNTIL:
        # "It was not to begin until May."
        return looks_ahead(link)
    if clause is None or clause.direction is not Prefer.FUTURE:
        return clause
    return evolve(clause, sure=not _is_booked(words, first, after))


def _to_next_clause(words: list[str], indices: range) -> range:
    """Return the indices before "and I", "but they", whose verb is another's."""
    for index in indices:
        if words[index] in JOINING and word_behind(words, index) in SUBJECTS:
            return range(indices.start, index)
    return indices


def _is_booked(words: list[str], first: int, after: int) -> bool:
    """Tell whether accounts are told of, which are closed when the time is over.

    "It will take a charge in the fourth quarter" is said in January of the last one.
    """
    near = words[max(0, first - _REACH // 2) : after + _REACH // 4]
    return not BOOKED.isdisjoint(near)


def _first_verb(words: list[str], indices: range) -> Clause | None:
    """Return what the first verb of the clause says, if one of *indices* has any."""
    for index in indices:
        word = words[index]
        if word in _TELLING_OR_ASKING or word[-2:] == "ed":
            clause = _verb(words, index)
            if clause is not None:
                return clause
        elif (word in _ENDING or "\n" in word) and ends_clause(words, index):
            return None
    return None


def _was_due(words: list[str], indices: range) -> Clause | None:
    """Read "By Monday it was over", "By Friday he had left"."""
    for index in indices:
        word = words[index]
        if word in ("was", "were", "had"):
            return looks_back(word)
        if word in _TELLING_OR_ASKING or word in _ENDING or word[-2:] == "ed":
            return None
    return None


def _arranged(words: list[str], indices: range) -> Clause | None:
    """Read "moved the hearing to Friday": what is arranged for a day is to come."""
    for index in indices:
        word = words[index]
        if word in ARRANGED or (word in _PUT and word_behind(words, index) in _OFF):
            return looks_ahead(word)
        if word in PAST or word in MODALS or _is_regular_past(word):
            return None
        if (word in _ENDING or "\n" in word) and ends_clause(words, index):
            return None
    return None


def ends_clause(words: list[str], index: int) -> bool:
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
        return None if _is_may(words, index) else looks_ahead(word)
    if word in AHEAD or (word in INTENDED and word_behind(words, index) == "to"):
        return looks_ahead(word)
    if word in PLANNED:
        return _planned(words, index)
    if word in _PRESENT:
        return _present(words, index)
    if word == "to":
        before = word_before(words, index)
        before = word_before(words, index - 2) if before == "not" else before
        return _infinitive(before, word_behind(words, index))
    if word in _TOLD or _is_regular_past(word):
        return _told(words, index)
    if word in BARE:
        return looks_back(word) if _is_bare_past(words, index) else None
    return _asked(words, index)


def _is_may(words: list[str], index: int) -> bool:
    """Tell whether "may" is the month: "in May", "May 2"."""
    if words[index] != "may":
        return False
    behind = "".join(words[index + 1 : index + 3]).strip()
    around = "".join(words[max(0, index - 2) : index]).strip()[-1:] + behind[:1]
    return word_before(words, index) in BEFORE_MAY or any(map(str.isdigit, around))


def _is_bare_past(words: list[str], index: int) -> bool:
    """Tell whether "hit" or "cut" is a past tense: "it cut prices", "fire hit a mill"."""
    before, behind = word_before(words, index), word_behind(words, index)
    if before in _PERFECT or words[index] in _ONLY_PARTICIPLES:
        return before in _PERFECT
    if before in _SINGULAR:
        return True
    if before.endswith("s") or (
        before in _NO_SUBJECTS and not _is_may(words, index - 2)
    ):
        return False
    figure = "".join(words[index + 1 : index + 3]).strip()[:1]
    return behind in AFTER_BARE or behind in NUMBERS or figure in _FIGURES


def _is_supposed(words: list[str], index: int) -> bool:
    """Tell whether a present tense is no news: "if it sinks", "what kills in May"."""
    return not SUPPOSING.isdisjoint(words[max(0, index - 8) : index])


def _planned(words: list[str], index: int) -> Clause | None:
    """Read "is due", "due to open", "had been due to open"."""
    word, behind = words[index], word_behind(words, index)
    before = [w for w in words[max(0, index - 7) : index] if w.isalpha()][-3:]
    if before[-1:] == ["been"] and "had" in before:
        return looks_back(word)
    if not _PRESENT.isdisjoint(before[-2:]):
        return looks_ahead(word)
    if "as" in before[-2:]:
        return None
    if behind in BEHIND_PLAN or behind in LEXICON["weekday"]:
        return looks_ahead(word)
    return looks_back(word)


def _present(words: list[str], index: int) -> Clause | None:
    """Read "is on Friday" and "is flying out on Friday"."""
    word, behind = words[index], word_behind(words, index)
    if behind in ("not", "also", "now"):
        behind = word_behind(words, index + 2)
    count = word_behind(words, index + 2) if behind == "in" else ""
    counted = count.isdigit() or count in NUMBERS
    plan = word in BE and (behind in ("on", "at", "this", "next") or counted)
    if plan or behind in ARRANGING:
        return Clause(Prefer.FUTURE, f"{word!r} tells a plan")
    return None


def _told(words: list[str], index: int) -> Clause | None:
    """Read a past tense or a participle."""
    word = words[index]
    if word in STRIKING and _is_supposed(words, index):
        return None
    if word in NOTICES and not word_before(words, index):
        return Clause(Prefer.FUTURE, f"{word!r} gives notice")
    helping = _helping(words, index)
    if helping[-1:] == ["be"] or not MODALS.isdisjoint(helping):
        now = not _NOW.isdisjoint(helping)
        return Clause(Prefer.FUTURE, f"{word!r} is still to come", from_now=now)
    if word_before(words, index) in _PRESENT or not _PASSIVE.isdisjoint(helping[-1:]):
        # "is closed", "are based", "get paid"
        return None
    return looks_back(word)


def _asked(words: list[str], index: int) -> Clause | None:
    """Read what people ask and wish for: "let me know", "have a nice Friday"."""
    word = words[index]
    before, behind = word_before(words, index), word_behind(words, index)
    asked = (
        (word == "let" and behind in ("me", "us", "s", "you") and not before)
        or (word == "see" and behind in ("you", "u", "ya") and before not in SEERS)
        or (word == "have" and behind in ("a", "an") and not before)
        or (word == "about" and before in ("how", "what"))
        or (word == "forward" and before in ("look", "looking", "looks"))
    )
    return looks_ahead(word) if asked else None


def _infinitive(before: str, verb: str) -> Clause | None:
    if before in ("was", "were"):
        # "which were to arrive in May": a plan of the past, kept or not.
        return Clause()
    ahead = before in BE or verb == "be"
    return Clause(Prefer.FUTURE, "'to' looks ahead") if ahead else None


def _is_regular_past(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and word not in NOT_PAST


def _helping(words: list[str], index: int) -> list[str]:
    """Return the three words before a participle, its auxiliaries among them."""
    near = range(max(0, index - 7), index)
    return [words[k] for k in near if words[k].isalpha() and not _is_may(words, k)][-3:]
