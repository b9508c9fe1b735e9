"""English verbs that share auxiliaries: "was charged in May, tried in June and jailed"."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.languages.en.syntax.group import Group, next_verb
from timeline.languages.en.syntax.intransitive import TAKEN
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import GIVING, MOVING, TIMED

__all__ = ["coordinated"]

_OBJECT = frozenset(("DT", "PRP$", "PRP", "NNS"))
# "Shops, bought by a rival," were so.
_ACTED_ON = _OBJECT | {"CD", "$", "JJ", "NN", "RP"}
_NO_OBJECT = frozenset(("TO", "IN", ".", ",", "RB"))
_GOES_ON = frozenset((",", "CC"))
_CLAUSE_ENDS = frozenset((",", ":", "WDT", "WP", "WRB", '"'))


def coordinated(
    lower: Sequence[str], tags: Sequence[str], group: Group, before: Sequence[Group]
) -> Group:
    """Give a participle behind "and" the auxiliaries of the verb before."""
    if not before or group.first != group.head:
        return group
    after = tags[group.head + 1] if group.head + 1 < len(tags) else "."
    timed = _is_timed(lower, group.head + 1)
    again = lower[group.head].removeprefix("re").removeprefix("-")
    taken = lower[group.head] in TAKEN or again in TAKEN
    taken = taken and (after in _NO_OBJECT or timed)
    taken = taken or _is_judged(lower, tags, group.head)
    if group.tense == "PAST" and not before[-1].passive:
        return _gone_on(lower, tags, group, before)
    if not (group.tense == "PASTPART" or (taken and group.tense == "PAST")):
        return group
    k = group.first - 1
    while k > 0 and tags[k] in ("RB", "RBR"):
        k -= 1
    last = before[-1]
    listed = (
        k >= 0
        and tags[k] == ","
        and (
            (last.head == k - 1 and after in _GOES_ON)
            or (
                (last.passive or (last.aspect == "PERFECTIVE" and after in _ACTED_ON))
                and last.finite
                and _is_listed(tags, group.head + 1)
            )
        )
    )
    if k < 0 or not (tags[k] == "CC" or listed):
        return group
    if not (last.passive or last.aspect == "PERFECTIVE"):
        return group
    acts = lower[group.head] in MOVING or (after in _OBJECT and not timed)
    if last.passive and acts and lower[group.head] not in GIVING:
        # "was beaten and fled", "was routed and lost its guns"
        return replace(group, tense="PAST") if last.tense == "PAST" else group
    return replace(last, first=group.first, head=group.head)


def _is_judged(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether only what suffers is so called: "was put out and declared safe"."""
    state = lower[k] in _JUDGING and tags[k + 1 : k + 2] == ["JJ"]
    return state and tags[k + 2 : k + 3] not in (["NN"], ["NNS"], ["NNP"], ["JJ"])


_JUDGING = word_set("declared pronounced deemed judged considered found rendered made")


def _is_timed(lower: Sequence[str], k: int) -> bool:
    """Tell whether a time begins at *k*: "on Monday", "a year later", "the next week"."""
    if k < len(lower) and lower[k] in TIMED:
        return True
    near = lower[k + 1 : k + 3]
    return near[1:] in (["later"], ["earlier"]) or near[:1] in _ORDERED


_ORDERED = (["following"], ["next"], ["same"])


def _is_listed(tags: Sequence[str], k: int) -> bool:
    """Tell whether "and jailed" follows in "was charged in May, tried in June"."""
    while k < len(tags) and tags[k] not in _LIST_ENDS:
        if tags[k] == "CC" and (verb := next_verb(tags, k + 1)):
            return tags[verb] in ("VBN", "VBD")
        k += 1
    return False


_LIST_ENDS = frozenset(("VBD", "VBZ", "VBP", "MD", "PRP", ".", ":", "WDT", "WP", "WRB"))


def _gone_on(
    lower: Sequence[str], tags: Sequence[str], group: Group, before: Sequence[Group]
) -> Group:
    """Give a past tense the "have" of the verb before: "has cut a road and hurt ten".

    So in a list of them: "has killed ten, knocked out power and turned streets to mud".
    """
    last, k = before[-1], group.first - 1
    whole = last.tense == "PRESENT" and last.aspect == "PERFECTIVE"
    if not whole or lower[k] not in ("and", ",") or last.modality:
        return group
    listed = last.first == last.head
    if tags[k] == ",":
        after = tags[group.head + 1 : group.head + 2]
        clear = _is_listed(tags, group.head + 1) and _ACTED_ON.issuperset(after)
    else:
        # ", and" may close a list of three.
        clear = listed or not any(other.finite for other in before[:-1])
        k -= listed and tags[k - 1] == ","
    clear = clear and _CLAUSE_ENDS.isdisjoint(tags[last.head : k])
    word = lower[group.head]
    if not clear or word in _NO_PARTICIPLES or "VBN" not in tags_of(word):
        return group
    return replace(last, first=group.first, head=group.head)


# The treebank has a few of each as participles, by mistake.
_NO_PARTICIPLES = frozenset(("became", "ran", "grew", "broke", "froze", "shook", "hid"))
