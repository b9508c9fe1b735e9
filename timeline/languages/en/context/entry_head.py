"""The English verb of an entry: "July 7 - The firm announces it will close the mill".

The day at the head of an entry is when the first verb was, whatever its clauses tell.
"""

import re

from timeline.grammar.language import Clause, Text
from timeline.languages.en.context.message import is_message
from timeline.languages.en.context.near import looks_ahead, looks_back
from timeline.languages.en.context.tense_words import (
    AHEAD,
    TIMETABLED,
    TIMETABLED_MANY,
)
from timeline.languages.en.syntax.sentences import tagged
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.policy import Prefer

__all__ = ["read_entry"]

_HEAD = re.compile(r"[*_]*(?:\.?:|\.? ?[\u2013\u2014]|\.? --?)[*_]* (?=\S)")
_SENTENCE = re.compile(r"[^\n]{0,160}?(?:\w{2}[.!?](?=\s)|(?=\n)|\Z)|[^\n]{0,160}")
_DATE = re.compile(r"[A-Za-z]{3}[^\n:]*\d|\d[^\n:]*[A-Za-z]{3}")
_ENTRY = re.compile(r"\W*(?:[A-Z][a-z]{2}\S* )?\d[^\n:]{0,20}:")
_PLAN = re.compile(r"(?i)\b(itinerary|schedule|fixtures|calendar|results)[^\w.]*\Z")
_BULLETS = " \t-*_\u2022\u2013\u2014"
_LONGEST_BULLET = 8
_WILL = word_set("will shall 'll \u2019ll")
_BE = word_set("is are 's \u2019s")
_ARRANGED = word_set("to due set scheduled expected slated planned")
_PRESENT = frozenset(("VBZ", "VBP", "VB"))
_FIXED = AHEAD | TIMETABLED | TIMETABLED_MANY
_RELATIVE = frozenset(("WDT", "WP", "WRB"))
_AGAINST = frozenset(("v", "vs"))
_NAMED = frozenset(("NN", "NNS", "NNP", "NNPS"))


def read_entry(text: Text, start: int, end: int) -> Clause | None:
    """Return where an entry lies that the day in [start, end) heads; None if it is none.

    What is told in the present is mostly over: "April 6: A sit-in begins"; what an
    itinerary only names is to come: "Oct 1: v Hull", what is of the results is over.
    """
    raw = text.raw
    head = _HEAD.match(raw, end)
    if head is None or not _opens_line(raw, start) or not _DATE.match(raw, start, end):
        return None
    if is_message(text):
        return None
    said = _SENTENCE.match(raw, head.end())
    told = _of_first_verb(tagged(raw, head.end(), said.end())) if said else None
    return told or _planned(raw, start)


def _planned(raw: str, start: int) -> Clause | None:
    """Read the line above a list of days that only names what is on each of them."""
    above = (line for line in reversed(raw[:start].split("\n")) if line.strip(_BULLETS))
    heading = next((line for line in above if not _ENTRY.match(line)), "")
    plan = _PLAN.search(heading)
    if plan is None:
        return None
    return _OVER if plan[1].lower() == "results" else looks_ahead(plan[1].lower())


def _opens_line(raw: str, start: int) -> bool:
    line = raw.rfind("\n", max(0, start - _LONGEST_BULLET), start) + 1
    return (line > 0 or start < _LONGEST_BULLET) and not raw[line:start].strip(_BULLETS)


def _of_first_verb(words: list[tuple[str, int, str]]) -> Clause | None:
    """Read the first verb, or the "to" of "Court to rule"; relative clauses are none."""
    for k, (word, _, tag) in enumerate(words):
        before = words[k - 1][2] if k else ""
        lower = word.lower()
        behind = words[k + 1][0].lower() if k + 1 < len(words) else ""
        if tag == "MD":
            return looks_ahead(word) if lower in _WILL else _OVER
        if tag == "TO" and before in _NAMED:
            return looks_ahead(word)
        if before in _RELATIVE or lower in _AGAINST:
            continue
        if tag in _PRESENT:
            arranged = lower in _BE and behind in _ARRANGED
            return looks_ahead(behind) if arranged else _told(lower)
        if tag == "VBD":
            return looks_back(word)
    meets = (word for word, _, tag in words[1:] if tag == "NNS" and _may_be_verb(word))
    return next(map(_told, meets), None)


def _may_be_verb(word: str) -> bool:
    return "VBZ" in tags_of(word.lower())


def _told(verb: str) -> Clause:
    """Return what a verb of the present says; "opens" may be of what is to come."""
    return Clause() if verb in _FIXED else _OVER


_OVER = Clause(Prefer.PAST, "an entry of a list of what happened", hint=True)
