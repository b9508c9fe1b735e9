"""English auxiliaries of a verb: "will be shut and cars detoured"."""

from functools import lru_cache

from timeline.languages.en.context.ending import ENDING, ends_clause
from timeline.languages.en.context.near import word_before, word_behind
from timeline.languages.en.context.tense_words import (
    AFTER_MAY,
    ARTICLES,
    BEFORE_MAY,
    BEHIND_PLAN,
    MODALS,
    NOT_PAST,
    PARTICIPLES,
    PAST,
    PRESENT,
)
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.vocabulary import tags_of

__all__ = [
    "caused",
    "goes_on",
    "helping",
    "is_adverb",
    "is_attribute",
    "is_done",
    "is_may",
    "is_regular_past",
    "shared",
    "tells",
]

_MONTHS = LEXICON["month_name"]
_COMMAS = frozenset([",", "and", "or", "to", "through", "-"])
_LISTED = 7
_REMEMBERED = 4_096
# "might not be fully raised", "has also been", "will soon be"
_BETWEEN = frozenset(["not", "also", "still", "only", "soon", "now", "yet", "then"])
_NEAR, _FARTHER = 11, 17
_HALTS = frozenset([",", ";", '"', "\N{RIGHT DOUBLE QUOTATION MARK}", "--", "—"])


def is_adverb(word: str) -> bool:
    """Tell whether a word is an adverb in "-ly", and no "rally" or "family"."""
    return word.endswith("ly") and "NN" not in tags_of(word)


def is_may(words: list[str], index: int) -> bool:
    """Tell whether "may" is the month, or somebody: "in May", "May 2", "May said"."""
    if words[index] != "may":
        return False
    if word_behind(words, index) in AFTER_MAY:
        return True
    behind = "".join(words[index + 1 : index + 3]).strip()
    before = "".join(words[max(0, index - 2) : index]).strip()
    if behind[:1].isdigit() or before[-1:].isdigit():
        return True
    if word_before(words, index) in BEFORE_MAY:
        return True
    listed = _is_listed(words, range(index - 1, index - _LISTED, -1))
    return listed or _is_listed(words, range(index + 1, index + _LISTED))


def _is_listed(words: list[str], indices: range) -> bool:
    """Tell whether the next word of a list is a month: "April, May and June"."""
    near = [words[k] for k in indices if 0 <= k < len(words) and words[k] != " "]
    beyond = next((word for word in near if word not in _COMMAS), "")
    return beyond in _MONTHS and near[:1] != [beyond]


@lru_cache(maxsize=_REMEMBERED)
def is_regular_past(word: str) -> bool:
    """Tell whether a word may be a past tense: "closed", but not "unchanged"."""
    if len(word) <= len("need") or not word.endswith("ed") or word in NOT_PAST:
        return False
    listed = tags_of(word)
    return not listed or any(tag[0] == "V" for tag in listed)


def tells(word: str) -> bool:
    """Tell whether a word may be the verb that says on which side a time lies."""
    return word in PAST or word in MODALS or is_regular_past(word)


def is_done(word: str) -> bool:
    """Tell whether a word may say that something was done: "held", "taken", "shut"."""
    return word in PAST or word in PARTICIPLES or is_regular_past(word)


def shared(words: list[str], index: int) -> list[str]:
    """Return the auxiliaries of two participles: "will be shut and cars detoured"."""
    near = words[max(0, index - 24) : index]
    if "and" not in near:
        return []
    before = [word for word in near if word != " " and word.isalpha()]
    if before[-1:] == ["and"]:
        return _joined(near, before[:-1])
    for size in (1, 2):
        if before[-size - 1 : -size] == ["and"]:
            *verb, last = before[: -size - 1][-4:] or [""]
            be = verb.index("be") if "be" in verb else 0
            return verb[: be + 1] if is_regular_past(last) and be else []
    return []


def _joined(near: list[str], before: list[str]) -> list[str]:
    """Return the "will be" of "will be sent to the board and approved on Friday"."""
    be = len(before) - 1 - before[::-1].index("be") if "be" in before else 0
    done, *rest = before[be + 1 :] or [""]
    first = len(near) - near[::-1].index("be") if be else 0
    alone = _HALTS.isdisjoint(near[first:]) and not any(map(_may_be_verb, rest))
    told = be > 0 and (done in PARTICIPLES or _may_be_verb(done))
    return before[: be + 1] if told and alone else []


def caused(words: list[str], index: int) -> list[str]:
    """Return the "will be" of "will be having some work done": others do what is done."""
    if _CAUSING.isdisjoint(words[max(0, index - _FARTHER) : index]):
        return []
    near = [words[k] for k in range(_after_stop(words, index, _FARTHER), index)]
    said = [word for word in near if word.isalpha()]
    have = next((k for k, word in enumerate(said) if word in _CAUSING), 0)
    between = said[have + 1 :]
    if not have or len(between) < _OBJECT or any(map(_may_be_verb, between)):
        return []
    return ["will", "be"] if said[have - 1] in _TO_CAUSE else []


_CAUSING = frozenset(["have", "having", "get", "getting"])
_TO_CAUSE = frozenset(["will", "ll", "shall", "be"])
_OBJECT = 2


def _may_be_verb(word: str) -> bool:
    return word in PAST or word in MODALS or word in PRESENT or is_regular_past(word)


def helping(words: list[str], index: int) -> list[str]:
    """Return the three words before a participle, its auxiliaries among them."""
    near = range(_after_stop(words, index), index)
    found = [w for w in words[near.start : index] if w != " " and w.isalpha()]
    if "may" in found:
        found = [words[k] for k in near if words[k].isalpha() and not is_may(words, k)]
    return [w for w in found if w not in _BETWEEN and w[-2:] != "ly"][-3:]


def _after_stop(words: list[str], index: int, reach: int = _NEAR) -> int:
    """Return where the words that may help a verb begin: behind a comma or a quote.

    "Trade would suffer. He closed on Saturday" has two sentences.
    """
    first = max(0, index - reach)
    for k in range(index - 1, first - 1, -1):
        word = words[k]
        if word in _HALTS or "\n\n" in word:
            return k + 1
        if word in ENDING and ends_clause(words, k):
            return k + 1
    return first


def is_attribute(words: list[str], index: int) -> bool:
    """Tell whether a participle stands before its noun: "the suspected gunman".

    In "and, if needed, the following day" it has no subject of its own, either.
    """
    before = word_before(words, index)
    if words[index] in _NEEDED and before in _IF:
        return True
    if is_adverb(before):
        before = word_before(words, index - 2)
    if before == "s" and words[index - 3].isdigit():
        # "the under 20s beat Moyle"
        return False
    if before == "s":
        # "the storm's predicted path"; "it's expected to go"
        return word_behind(words, index) not in BEHIND_PLAN
    return before in ARTICLES or before in _AMID


# "amid renewed talk"
_AMID = frozenset(["amid", "amidst", "despite", "for", "about", "without"])
_IF = frozenset(["if", "when", "where", "as"])
_NEEDED = frozenset(["needed", "required", "requested", "desired"])


def goes_on(words: list[str], first: int, after: int) -> bool:
    """Tell whether what began on a date does so now: "have fled since 20 April"."""
    near = words[max(0, first - _FARTHER - _NEAR) : first]
    helped = max((k for k, word in enumerate(near) if word in _HAVE), default=None)
    if helped is None or not _OTHERS.isdisjoint(near[helped:]):
        return False
    return not _MONTHS.keys().isdisjoint(words[first:after])


_HAVE = frozenset(["have", "has", "ve"])
_OTHERS = frozenset([".", ",", ";", "who", "which", "that", "had"])
