"""English events that are told of a noun: "a spree that began", "a suit filed".

They say which one is meant, and do not go on with the story.
"""

from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.verbs import Group
from timeline.languages.en.syntax.words import SUBORDINATORS

__all__ = ["dated", "is_told_of_noun"]

_RELATIVE = frozenset(("WDT", "WP", "WP$"))
_NOUN = frozenset(("NN", "NNS", "NNP", "NNPS"))
_OBJECT = (["DT"], ["PRP$"], ["PRP"], ["CD"], ["$"])
_ADVERB = frozenset(("RB", "RP"))


def is_told_of_noun(reading: Reading, event: Found) -> bool:
    """Tell whether a verb belongs to a relative clause, or to a reduced one."""
    group = event.group
    if group is None or group.aspect == "PROGRESSIVE":
        return False
    if group.tense == "PASTPART":
        k = _before(reading, group)
        if k < 0 or reading.tags[k] not in _NOUN:
            return False
        acts = reading.tags[group.head + 1 : group.head + 2] in _OBJECT
        return not acts and _has_verb(reading, k)
    return group.finite and _is_relative(reading, group)


def dated(reading: Reading, group: Group) -> int:
    """Return the comma that closes ", made in 2022,", or 0."""
    tags, times, k = reading.tags, reading.times, group.first - 1
    if group.tense != "PASTPART" or k < 1 or tags[k] != "," or tags[k - 1] not in _NOUN:
        return 0
    start = end = group.head + 1 + (tags[group.head + 1 : group.head + 2] == ["IN"])
    while end < len(tags) and times[end] >= 0:
        end += 1
    return end if end > start and tags[end : end + 1] == [","] else 0


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


def _is_relative(reading: Reading, group: Group) -> bool:
    """Tell whether "who" or "which" opens the clause of a verb, or of one joined to it."""
    k = _before(reading, group)
    joined = k >= 0 and reading.tags[k] == "CC"
    for j in range(k, -1, -1):
        if reading.tags[j] in _RELATIVE or reading.lower[j] == "where":
            return j > 0
        other = reading.verb_at.get(j)
        if other is None or not other.finite:
            continue
        return joined and _is_relative(reading, other)
    return False
