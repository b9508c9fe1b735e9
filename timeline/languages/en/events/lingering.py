"""English states that last: "has been in receivership since January".

So does an office that is held: "was the keeper from 1881 to 1890".
"""

from collections.abc import Iterator

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import is_person
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE

__all__ = ["is_lingering", "lingering"]

_BOUNDS = frozenset(("since", "from"))
_TO = frozenset(("to", "until", "till", "through"))
_WITHIN = frozenset(("in", "on", "at", "under"))
_NOUN = frozenset(("NN", "NNS"))


def lingering(reading: Reading) -> Iterator[int]:
    """Give the noun of "has been in receivership since January".

    Who "has been in Rome" or "in the city" since then is only there.
    """
    if not reading.timed or _BOUNDS.isdisjoint(reading.distinct):
        return
    for group in reading.groups:
        if (office := _office(reading, group)) >= 0:
            yield office
        k = _noun(reading, group)
        bare = k > 0 and reading.tags[group.head + 2] in _NOUN
        if bare and reading.tags[k] in _NOUN:
            yield k


def is_lingering(reading: Reading, k: int) -> bool:
    """Tell whether it goes on: the trial of "has been on trial in Oslo since January"."""
    if not reading.timed or "since" not in reading.distinct:
        return False
    group = reading.copula_of(k)
    return group is not None and _noun(reading, group) == k


def _noun(reading: Reading, group: Group) -> int:
    """Return the noun of what something "has been in since" some time, or -1."""
    perfect = group.tense == "PRESENT" and group.aspect == "PERFECTIVE"
    if not group.copula or not perfect or group.negated:
        return -1
    k = group.head + 2
    if reading.word(k - 1) not in _WITHIN:
        return -1
    end = _end(reading, k)
    since = end + 1 if reading.word(end) in _WITHIN else end
    since = _end(reading, since) if since > end else end
    timed = reading.times[since + 1 : since + 2] > [-1]
    return end - 1 if end > k and reading.word(since) == "since" and timed else -1


def _office(reading: Reading, group: Group) -> int:
    """Return the keeper of "was the keeper of the light from 1881 to 1890", or -1."""
    if not group.copula or group.tense != "PAST" or group.negated:
        return -1
    end = _end(reading, group.head + 1)
    if end == group.head + 1 or not is_person(reading.lower[end - 1]):
        return -1
    after = reading.verb_from(end)
    behind = range(end, after.first if after is not None else len(reading.tags))
    before = range(1) if reading.groups[0] is group else range(0)
    spanned = any(_spans(reading, k) for k in (*before, *behind))
    return end - 1 if spanned else -1


def _spans(reading: Reading, k: int) -> bool:
    """Tell whether "from 1881 to 1890" stands at *k*."""
    if reading.lower[k] != "from" or reading.times[k + 1 : k + 2] <= [-1]:
        return False
    end = reading.time_end(k + 1)
    return reading.word(end) in _TO and reading.times[end + 1 : end + 2] > [-1]


def _end(reading: Reading, k: int) -> int:
    """Return the word behind the noun phrase at *k*."""
    while k < len(reading.tags) and reading.tags[k] in IN_PHRASE:
        if reading.times[k] >= 0:
            break
        k += 1
    return k
