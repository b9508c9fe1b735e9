"""English events that are told of a noun: "a spree that began", "a suit filed".

They say which one is meant, and do not go on with the story.
"""

from collections.abc import Iterator

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.reduced import is_reduced
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import ACTING, SUBORDINATORS

__all__ = [
    "apposed",
    "closes_reduced",
    "closes_relative",
    "dated",
    "is_bare_relative",
    "is_of_any",
    "is_told_of_noun",
]

_RELATIVE = frozenset(("WDT", "WP", "WP$"))
_NOUN = frozenset(("NN", "NNS", "NNP", "NNPS"))
_OBJECT = (["DT"], ["PRP$"], ["PRP"], ["CD"], ["$"])
_PHRASE = _NOUN | {"IN", "TO", "DT", "PRP$", "JJ", "CD", "POS"}
_BEHIND = _PHRASE | {"RB", "$"}
_ADVERB = frozenset(("RB", "RP"))


def is_told_of_noun(reading: Reading, group: Group | None) -> bool:
    """Tell whether a verb belongs to a relative clause, or to a reduced one."""
    if group is None or group.aspect == "PROGRESSIVE":
        return False
    if group.tense == "PASTPART":
        k = _before(reading, group)
        if k < 0 or reading.tags[k] not in _NOUN:
            return False
        after = group.head + 1
        acts = reading.tags[after : after + 1] in _OBJECT and reading.times[after] < 0
        reduced = is_reduced(reading.lower, reading.tags, group.head)
        return not acts and (reduced or _has_verb(reading, k))
    return group.finite and (
        _is_relative(reading, group) or is_bare_relative(reading, group)
    )


def is_of_any(reading: Reading, group: Group) -> bool:
    """Tell whether it says which ones are meant: "any raider that threatens the port"."""
    k = group.first - 1
    if k < 1 or reading.tags[k] not in _RELATIVE:
        return False
    k -= 1
    while k > 0 and reading.tags[k] in _PHRASE and reading.lower[k] not in _ANY:
        k -= 1
    return reading.lower[k] in _ANY


_ANY = word_set("any every each anyone anybody everyone everybody whoever anything")


def closes_reduced(reading: Reading, time: int) -> bool:
    """Tell whether a time ends what a participle says: "made by the firm on Monday".

    So does that of "accused of robbing and killing a man in May". *time* is the index of
    its first word.
    """
    told = reading.verb_before(time)
    while told is not None and told.tense == "PRESPART" and told.first == told.head:
        if reading.tags[told.first - 1] not in ("IN", "CC"):
            return False
        told = reading.verb_before(told.first)
    if told is None or told.tense != "PASTPART" or told.passive:
        return False
    return _ATTACHED.issuperset(reading.tags[told.head + 1 : time])


_ATTACHED = IN_PHRASE | {"IN", "PRP", "VBG", "CC"}


def closes_relative(reading: Reading, time: range, group: Group) -> bool:
    """Tell whether a *time* is of a clause before a verb: "the bridge that opened Monday sank".

    "The firm that makes it said Monday" or "on Monday said" is no such clause.
    """
    last = before = reading.verb_before(time.start)
    if before is not None and before.tense == "INFINITIVE":
        # "a trial that had been due to start on Monday was put off"
        before = reading.verb_before(before.first)
    if last is None or before is None or not (before.finite and group.finite):
        return False
    if before.tense == "PRESENT" or time.stop > group.first:
        return False
    behind = reading.tags[time.stop : group.first]
    closes = behind == [","] or _CLOSING.issuperset(behind)
    closes = closes and reading.verb_before(group.first) is last
    return closes and _is_relative(reading, before)


_CLOSING = frozenset(("RB", "IN", "DT", "NN", "NNP", "NNS", "JJ", "CD"))


def dated(reading: Reading, group: Group, closing: str = ",") -> int:
    """Return the comma that closes ", opened in 2022 and sold in May,", or 0.

    Of what may be *closing* any will do: the full stop, too, with ",.".
    """
    tags, times, k = reading.tags, reading.times, group.first - 1
    if group.tense != "PASTPART" or k < 1 or tags[k] != "," or tags[k - 1] not in _NOUN:
        return 0
    end = group.head + 1
    while end < len(tags) and (times[end] >= 0 or tags[end] in _BEHIND):
        goes_on = times[end] >= 0 and tags[end + 1 : end + 3] == ["CC", "VBN"]
        end += 3 if goes_on else 1
    told = any(time >= 0 for time in times[group.head + 1 : end])
    return end if told and end < len(tags) and tags[end] in closing else 0


def apposed(reading: Reading) -> Iterator[range]:
    """Give the words of "Tanaka, the winner in 2014, came home"; a verb follows them."""
    tags, times = reading.tags, reading.times
    for k in range(1, len(tags) - 1):
        opens = tags[k] == "," and tags[k - 1] in _NOUN and tags[k + 1] in _APPOSED
        if not opens or times[k - 1] >= 0 or times[k + 1] >= 0:
            continue
        end = k + 1
        while end < len(tags) and (times[end] >= 0 or tags[end] in _BEHIND_APPOSED):
            end += 1
        told = tags[end : end + 1] == [","] and any(t >= 0 for t in times[k:end])
        if told and tags[end + 1 : end + 2] in _SURELY:
            yield range(k + 1, end)


_APPOSED = frozenset(("NN", "DT", "JJ", "CD", "PRP$"))
_BEHIND_APPOSED = _BEHIND | {"CC", "NNPS", "JJS", "VBG"}
_SURELY = (["VBD"], ["VBZ"], ["MD"])


def _has_verb(reading: Reading, k: int) -> bool:
    """Tell whether the clause of word *k* has a finite verb: else the participle is it.

    In "makers added to the gloom when they closed" only the clause of "when" has one.
    """
    marks = [j for j, tag in enumerate(reading.tags) if tag == ":"]
    low = max((j for j in marks if j < k), default=-1)
    high = min((j for j in marks if j > k), default=len(reading.tags))
    finite = [g.head for g in reading.groups if g.finite and low < g.head < high]
    behind = [head for head in finite if head > k]
    span = range(k, behind[-1]) if behind else ()
    opened = sum(reading.lower[j] in SUBORDINATORS for j in span)
    return len(finite) > len(behind) or len(behind) > opened


def _before(reading: Reading, group: Group) -> int:
    """Return the last word before a verb that is no adverb, or -1."""
    k = group.first - 1
    while k >= 0 and reading.tags[k] in _ADVERB:
        k -= 1
    return k


def is_bare_relative(reading: Reading, group: Group) -> bool:
    """Tell whether a noun before the subject is what a verb lacks: "the sum Holm got".

    So is the high of "the high it reached Wednesday".
    """
    tags, k = reading.tags, group.first - 1
    if k > 0 and reading.lower[k] in ACTING and group is not reading.groups[0]:
        noun = tags[k - 1] in ("NN", "NNS") or reading.lower[k - 1] in _LEVELS
        return noun and reading.times[k - 1] < 0 and _lacks_object(reading, group)
    while k > 0 and tags[k] == "NNP" and reading.times[k] < 0:
        k -= 1
    if k < 1 or k == group.first - 1 or tags[k] not in ("NN", "NNS"):
        return False
    lacks = tags[group.head + 1 : group.head + 2] in _LACKING
    person = is_person(reading.lower[k])
    return (
        lacks and not person and reading.times[k] < 0 and group is not reading.groups[0]
    )


_LEVELS = frozenset(("high", "low"))


def _lacks_object(reading: Reading, group: Group) -> bool:
    """Tell whether no object follows a verb: a time, a preposition or the end does."""
    k = group.head + 1
    if reading.times[k : k + 1] > [-1]:
        return True
    return reading.tags[k : k + 1] in _LACKING


# "Whose maps changed how the sea was drawn, died on Monday"
_WITHIN = word_set("as while how why after before when because once until")
_LACKING = (["IN"], ["."], [","], ["TO"], ["RB"], ["VBD"], ["VBZ"])


def _is_relative(reading: Reading, group: Group) -> bool:
    """Tell whether "who" or "which" opens the clause of a verb, or of one joined to it.

    "Killed" and "sank" are both of the noun in "a wreck that killed two as it sank".
    """
    if _RELATIVE.isdisjoint(reading.kinds) and "where" not in reading.distinct:
        return False
    k = _before(reading, group)
    joined = k >= 0 and reading.tags[k] == "CC"
    for j in range(k, -1, -1):
        if reading.tags[j] in _RELATIVE or reading.lower[j] == "where":
            return j > 0
        beside = reading.lower[j] in _WITHIN and reading.tags[j - 1] != ","
        joined = joined or beside
        other = reading.verb_at.get(j)
        if other is None or not other.finite:
            continue
        return joined and _is_relative(reading, other)
    return False
