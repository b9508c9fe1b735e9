"""English dates that stand apart from what a history tells: "had fled in May"."""

import re
from collections.abc import Iterable

from timeline.grammar.language import Text
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.ending import ends_clause
from timeline.languages.en.context.near import word_before, word_behind
from timeline.languages.en.context.tense_words import PARTICIPLES, PAST, PLANNED
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.policy import Prefer

__all__ = ["is_death", "side_told"]

_REACH = 40
_NEAR = 9
_UNTIL = word_set("until till")
_ADVERBS = word_set(
    "not already also since long never only just be been all both first later by then"
)
# Participles that look like the present: "had come".
_BARE = word_set("come become overcome run overrun cut put set hit shut let beat split")
_JOINING = word_set("and but while so")
_PREPOSITIONS = word_set("on in by at from during after before early late the")
_LEAD = 10
_OPENERS = word_set(
    "and but or when while after before as because that which who where"
)


def side_told(text: Text, start: int, end: int) -> Prefer | None:
    """Return where the verb puts the characters [start, end), seen from what is told.

    "It had fallen in May" is before, "would fall in May" after; the nearest verb to the
    left says so, or else the first of the clause to the right. "By May it had fallen"
    goes on; "could last until May" looks ahead.
    """
    words = text.tokens.words
    first, after = text.tokens.within(start, end)
    before = word_before(words, first)
    if before == "by":
        return None
    left = range(first - 1, max(-1, first - _REACH), -1)
    right = range(after, min(len(words), after + _REACH))
    ways = [(left, frozenset[str]()), (right, _OPENERS)]
    if _opens_clause(words, first):
        ways.reverse()
    found = (_verb(words, indices, ends) for indices, ends in ways)
    verb = next((index for index in found if index is not None), None)
    if before == "for" and _is_set(words, first):
        return Prefer.FUTURE
    if verb is not None and words[verb] == "could" and before in _UNTIL:
        return Prefer.FUTURE
    return None if verb is None else _side(words, verb)


def _is_set(words: list[str], first: int) -> bool:
    """Tell whether something is fixed for a date: "called a vote for the following May"."""
    for index in range(first - 1, max(-1, first - _SETTING), -1):
        if words[index] in _SET:
            return True
        if (words[index] in ".;" or "\n" in words[index]) and ends_clause(words, index):
            return False
    return False


_SETTING = 24
_SET = word_set(
    "agreed announced arranged billed call called convoked due earmarked fixed intended "
    "planned proposed promised scheduled set slated summoned"
)
_OF_DEATHS = word_set("died dies death funeral buried cremated passed interred")
_RELATIVES = word_set("his her their whose s")
_OBITUARY = re.compile(
    r"\b(?:(?:is|are|was) survived by|survivors include|leaves behind|has died|have died"
    r"|died (?:on |early |late )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? \d)"
    r"|(?:funeral|service|memorial)s? will be)\b"
)
_BESIDE = 12


def is_death(text: Text, start: int, end: int) -> bool | None:
    """Tell whether the characters [start, end) date a death, and an obituary's own.

    None if they date none, or that of somebody's wife; False if the text need not be
    an obituary.
    """
    words = text.tokens.words
    first, after = text.tokens.within(start, end)
    before = words[_sentence(words, first) : first]
    near = before[-_BESIDE:] + words[after : after + _BESIDE // 2]
    if _OF_DEATHS.isdisjoint(near):
        return None
    verb = next((k for k, word in enumerate(before) if word in ("died", "dies")), 0)
    if not _RELATIVES.isdisjoint(before[:verb]):
        return None
    return _OBITUARY.search(text.raw) is not None


def _sentence(words: list[str], first: int) -> int:
    """Return where the sentence begins; the dot of "St. Louis" ends none."""
    for k in range(first - 1, max(-1, first - _REACH - 1), -1):
        if words[k] == "." and ends_clause(words, k):
            return k + 1
    return max(0, first - _REACH)


def _opens_clause(words: list[str], first: int) -> bool:
    """Tell whether a clause begins with what starts there: ", and by late May"."""
    lead = [word for word in words[max(0, first - _LEAD) : first] if word.strip()]
    while lead and lead[-1] in _PREPOSITIONS:
        lead.pop()
    if lead and lead[-1] in _JOINING:
        lead.pop()
        return lead[-1:] == [","]
    return lead[-1:] == [";"]


def _verb(words: list[str], indices: Iterable[int], ends: frozenset[str]) -> int | None:
    for index in indices:
        word = words[index]
        if _is_verb(word):
            return index
        ended = (word in ".;" or "\n" in word) and ends_clause(words, index)
        if ended or word in ends:
            return None
    return None


def _is_verb(word: str) -> bool:
    told = word in PAST or word in PARTICIPLES or is_regular_past(word)
    return told or word in ("would", "could")


def _side(words: list[str], verb: int) -> Prefer | None:
    """Read "had already been taken", "would fall", "was to fall"; not "had been due to"."""
    word = words[verb]
    near = words[verb : verb + _NEAR // 2 + 1]
    if "to" in near and not PLANNED.isdisjoint(near):
        return None
    if word == "would" or (
        word in ("was", "were") and word_behind(words, verb) == "to"
    ):
        return Prefer.FUTURE
    if word == "had":
        following = _without_adverbs(words[verb + 1 : verb + _NEAR])
        done = following and (_is_verb(following[0]) or following[0] in _BARE)
        return Prefer.PAST if done else None
    helping = _without_adverbs(words[max(0, verb - _NEAR) : verb])
    if helping[-1:] == ["would"]:
        return Prefer.FUTURE
    return Prefer.PAST if helping[-1:] == ["had"] else None


def _without_adverbs(words: list[str]) -> list[str]:
    return [
        word
        for word in words
        if word.isalpha() and word not in _ADVERBS and not word.endswith("ly")
    ]
