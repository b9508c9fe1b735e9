"""Whether the clause of an English participle wants a finite verb.

"The mayor said the town learnt of the plan": "learnt" is a past tense.
"""

from collections.abc import Sequence

from timeline.languages.en.syntax.free_relative import FREE
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.intransitive import TAKEN
from timeline.languages.en.syntax.suffered import is_suffered
from timeline.languages.en.syntax.tags import FINITE, IN_PHRASE, NOUNS, WH
from timeline.languages.en.syntax.verbless import acts
from timeline.languages.en.syntax.words import (
    GIVING,
    REPORTED,
    SUBORDINATORS,
    TIMED,
)

__all__ = ["needs_verb"]

_NEAR = 2
_DATED = frozenset(("NNP", "CD"))
_NOMINAL = frozenset(("NN", "NNS", "NNP", "PRP", ",", "RB", "RBR", "JJ", "CD"))


def needs_verb(
    lower: Sequence[str], tags: Sequence[str], found: Sequence[Group], group: Group
) -> bool:
    """Tell whether the clause of a participle has no other finite verb."""
    k = group.head
    if k and lower[k - 1] in _JOINING:
        return _joins(found, group)
    if k + 1 < len(tags) and k and tags[k - 1] not in _NOMINAL:
        return False
    low, high = _segment(tags, k)
    heads = [g.head for g in found if g.finite and low <= g.head < high]
    if not heads:
        return k > low and not _is_parted(tags, low, high)
    if lower[0] in FREE and heads == [1] and tags[k - 1] in NOUNS:
        # "What began as a march ended in clashes"
        return True
    if _is_main(lower, tags, low, k, heads) or _goes_on(tags, found, k, heads):
        return True
    if _is_timed(lower, tags, k) or _is_framed(lower, tags, heads, k):
        return True
    if _ends(lower, tags, found, k, heads):
        return True
    told = _with_joined(tags, found, heads, k)
    return _is_said(lower, tags, told, k) or _is_opened(lower, tags, heads, k)


def _joins(found: Sequence[Group], group: Group) -> bool:
    """Tell whether it goes on with a past tense: "bought a pit and left on Monday"."""
    before = [other for other in found if other.head < group.head]
    last = before[-1] if before else None
    return last is not None and last.tense == "PAST" and last.first == last.head


def _is_framed(
    lower: Sequence[str], tags: Sequence[str], heads: Sequence[int], k: int
) -> bool:
    """Tell whether it is what is told: "The quake struck near Marren, police said"."""
    said = heads[0]
    if len(heads) > 1 or lower[said] not in REPORTED or k > said:
        return False
    start = said
    while start > k and (tags[start - 1] in IN_PHRASE or tags[start - 1] == "CC"):
        start -= 1
    ends = tags[said + 1 : said + 2] in (["."], [])
    return ends and k < start < said and tags[start - 1] == "," and tags[k - 1] in NOUNS


_JOINING = frozenset(("and", "but"))


def _is_parted(tags: Sequence[str], low: int, high: int) -> bool:
    """Tell whether dashes part it from a verb: "The talks – first set for May – failed"."""
    named = low > 1 and tags[low - 2] in NOUNS
    return named and not FINITE.isdisjoint(tags[high + 1 : high + 2])


def _is_timed(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is the verb of "after a neighbour reported threats"."""
    start = k
    while start and tags[start - 1] in IN_PHRASE:
        start -= 1
    led = k - start > 1 and tags[k - 1] in NOUNS and lower[start - 1] in _WHEN
    behind = tags[k + 1 : k + 2]
    return (led and behind in _ENDED) or _is_meanwhile(lower, tags, start, k)


def _is_meanwhile(
    lower: Sequence[str], tags: Sequence[str], start: int, k: int
) -> bool:
    """Tell whether it is the verb of "as men unloaded coal": no participle has such."""
    led = 1 < start < k and lower[start - 1] in _MEANWHILE and tags[start - 2][0] != "V"
    has = tags[k + 1 : k + 2] in _HAD and lower[k + 1] not in TIMED
    # "shut down as the last car rolled off the line"
    ends = (j for j in range(k, len(tags)) if tags[j] in _CLOSED or tags[j] in FINITE)
    apart = tags[start - 2] in ("RP", "RB") or lower[start - 2] in TIMED
    has = has or (apart and tags[next(ends, k)] in _CLOSED)
    return led and has and tags[k - 1] in NOUNS and lower[k] not in GIVING


_WHEN = frozenset(("after", "before", "until", "once", "since"))
_CLOSED = frozenset((",", "CC", "."))
_MEANWHILE = frozenset(("as", "while"))
_HAD = (["DT"], ["PRP$"], ["NN"], ["NNS"], ["CD"], ["JJ"])
_ENDED = (["TO"], [","], ["."], ["DT"], ["PRP"], ["PRP$"], ["NNS"], ["NNP"], ["CD"])


def _with_joined(
    tags: Sequence[str], found: Sequence[Group], heads: Sequence[int], k: int
) -> Sequence[int]:
    """Return *heads* without "and injured ten" behind "said the quake killed two"."""
    before = [head for head in heads if head < k]
    behind = next((g for g in found if g.head > k), None)
    joined = behind is not None and behind.head in heads
    joined = joined and behind is not None and behind.first == behind.head
    if not (before and joined and behind and tags[behind.first - 1] == "CC"):
        return heads
    return before if tags[k + 1] not in _BEHIND_PARTICIPLE else heads


def _is_opened(
    lower: Sequence[str], tags: Sequence[str], heads: Sequence[int], k: int
) -> bool:
    """Tell whether it is the verb of a clause with "that" or "who" before it."""
    start = k - 1
    while start >= 0 and not _opens(lower, tags, start) and start not in heads:
        start -= 1
    alone = heads == [start]
    apart = alone or "," in tags[max(start, 0) : k]
    # "The man whose son died on Friday left on Sunday"
    goes = acts(lower, tags, k) or (alone and tags[k - 1] in _DATED)
    if start in heads and goes and apart:
        # "After talks that lasted all night, they signed": the other verb is relative.
        return not WH.isdisjoint(tags[max(0, start - _NEAR) : start])
    if start < 0 or start in heads:
        return False
    if lower[start] == "that" and heads[-1] > k and tags[start] == "IN":
        # "said that income for the year ended in May fell"
        return False
    between = tags[start + 1 : k]
    return any(tag[0] in "NP" for tag in between) or between == []


def _opens(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a clause begins behind word *k*."""
    return tags[k] in WH or (lower[k] == "that" and tags[k] == "IN")


def _is_main(
    lower: Sequence[str], tags: Sequence[str], low: int, k: int, heads: Sequence[int]
) -> bool:
    """Tell whether all other verbs are in clauses behind: "opened after she left"."""
    # "The trial of Berg, a banker accused of theft, opened"
    aside = k > low and tags[k - 1] == ","
    end = low + list(tags[low:k]).index(",") if aside else k
    # "The boat put in service to help ran aground"
    suffers = any(is_suffered(lower, tags, j) for j in range(low, end))
    within = _SUBJECTIVE | _AIMED if suffers else _SUBJECTIVE
    if heads[0] < k or end == low or not within.issuperset(tags[low:end]):
        return False
    behind = range(k + 1, heads[-1])
    opened = [j for j in behind if lower[j] in _OPENING and tags[j] != "RB"]
    opened = [j for j in opened if tags[j + 1] != "VBG"]
    return len(opened) >= len(heads)


def _is_said(
    lower: Sequence[str], tags: Sequence[str], heads: Sequence[int], k: int
) -> bool:
    """Tell whether it is the verb of what is said: "said the town learnt of it"."""
    said = heads[-1]
    if not 0 < said < k - 1 or not _has_speaker(tags, said):
        return False
    k -= tags[k - 1] == "RB"
    start = said + 1
    if lower[said] not in _SAID:
        return False
    return start < k and _PHRASE.issuperset(tags[start:k])


def _has_speaker(tags: Sequence[str], said: int) -> bool:
    """Tell whether a noun leads "said", or "The paper, quoting a guard, said"."""
    if tags[said - 1] in _SUBJECT:
        return True
    commas = [j for j in range(said) if tags[j] == ","]
    aside = len(commas) == _NEAR and commas[1] == said - 1 and commas[0] > 0
    return aside and tags[commas[0] + 1] == "VBG"


_SAID = frozenset(("said", "says", "say"))
# "The man hurt in May", but "killed at least two".
_BEHIND_PARTICIPLE = frozenset(("TO", "WRB", ",", ".", "CC"))
_SUBJECT = frozenset(("NN", "NNS", "NNP", "PRP"))


def _goes_on(
    tags: Sequence[str], found: Sequence[Group], k: int, heads: Sequence[int]
) -> bool:
    """Tell whether another verb has its subject: "set out and were", "began and grew"."""
    after = next(g for g in found if g.head == heads[0])
    if heads[0] > k:
        return tags[after.first - 1] == "CC"
    before = [g for g in found if g.head in heads and g.head < k][-1]
    alone = before.tense == "PAST" and before.first == before.head
    return alone and tags[k - 1] == "CC"


def _ends(
    lower: Sequence[str],
    tags: Sequence[str],
    found: Sequence[Group],
    k: int,
    heads: Sequence[int],
) -> bool:
    """Tell whether a clause goes before or behind: "The strike ended and workers left".

    "The man killed and his wife were named" has one.
    """
    after = next((g for g in found if g.head in heads and g.head > k), None)
    if after is not None and heads[0] > k:
        return lower[k] not in TAKEN and _behind_and(tags, after.first) == k + 1
    before = [g for g in found if g.head in heads and g.head < k][-1]
    alone = before.tense == "PAST" and before.first == before.head
    start = _behind_and(tags, k)
    return alone and heads[-1] < k and start == before.head + 1 < k - 1


def _behind_and(tags: Sequence[str], k: int) -> int:
    """Return the "and" before the noun phrase that ends before *k*, or -1."""
    start = k - 1
    while start > 0 and tags[start] in IN_PHRASE:
        start -= 1
    return start if tags[start] == "CC" else -1


_OPENING = SUBORDINATORS | {"that", "which", "who"}
_SUBJECTIVE = frozenset(
    ("IN", "DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "CC", "VBG")
)
_AIMED = frozenset(("TO", "VB", "VBN", "RP"))
_PHRASE = frozenset(("IN", "DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "POS"))


def _segment(tags: Sequence[str], k: int) -> tuple[int, int]:
    """Return the bounds between semicolons around *k*; the last may be ", and he"."""
    low, high = k, k
    while low > 0 and tags[low - 1] != ":":
        low -= 1
    other = [",", "CC", "PRP"]
    while high < len(tags) and tags[high] != ":" and tags[high : high + 3] != other:
        high += 1
    return low, high
