"""English plans apart from when they were made: "agreed to hold talks on May 29"."""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["PLANS", "agreeing", "asking"]


def agreeing(reading: Reading, group: Group) -> Group | None:
    """Return the "agreed" of "agreed to hold talks on May 29": they do so before.

    So is the "announced" of "has announced plans to close a mill".
    """
    to = reading.tags[group.first] == "TO" and group.head == group.first + 1
    if group.tense != "INFINITIVE" or not to:
        return None
    k = group.first - 1
    planned = reading.tags[k] in NOUNS and reading.lower[k] in PLANS
    while planned and reading.tags[k] in _IN_PHRASE:
        k -= 1
    verb = reading.verb_at.get(k)
    if verb is None or verb.passive or verb.negated or verb.modality:
        return None
    if planned:
        told = verb.tense in ("PAST", "PRESENT") and "PROGRESSIVE" not in verb.aspect
        return verb if told and reading.verb(verb) in _TELLING else None
    past = verb.tense == "PAST" and verb.head == verb.first
    return verb if past and reading.verb(verb) in _AGREEING else None


def asking(reading: Reading, group: Group) -> Group | None:
    """Return the "urged" of "urged all clerks to strike on Friday": it did so before."""
    k = group.first - 1
    if group.tense != "INFINITIVE" or reading.tags[group.first] != "TO":
        return None
    while k > 0 and reading.tags[k] in _IN_PHRASE:
        k -= 1
    verb = reading.verb_at.get(k) if k < group.first - 1 else None
    if verb is None or verb.head != verb.first or verb.passive:
        return None
    return verb if verb.tense == "PAST" and reading.verb(verb) in _ASKING else None


_IN_PHRASE = NOUNS | {"DT", "PRP$", "JJ", "CD"}
_ASKING = word_set(
    "ask urge tell order encourage invite instruct require advise warn remind direct beg",
    "authorize authorise permit allow",
)
PLANS = word_set("plan plans intention intentions decision")
"""Nouns of what somebody will do."""

_TELLING = word_set("announce unveil reveal confirm outline disclose make take")
_AGREEING = frozenset(("agree", "promise", "pledge", "vow", "decide", "undertake"))
