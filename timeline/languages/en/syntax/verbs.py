"""English verb groups: "would not have been bombed" is one verb, passive, negated."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import (
    BE,
    DO,
    GIVING,
    HAVE,
    MODALS,
    MOVING,
    NEGATIVE,
    TAKEN,
    TIMED,
)

__all__ = ["Group", "groups"]

_NOT_A_VERB = frozenset(("RB", "RBR", "RBS"))
_REACH = 4


@dataclass(eq=False, slots=True)
class Group:
    """A verb with its auxiliaries.

    Attributes:
        first: Index of its first word.
        head: Index of the verb that carries the meaning.
        tense: As in `Trigger`.
        aspect: As in `Trigger`.
        negated: Whether "not" or its like is among the words.
        modality: The modal, None without.
        passive: Whether the subject suffers what the verb says.
        copula: Whether the head is "be" itself.
        upset: Whether the subject stands inside it: "had the mayor left".
        finite: Whether it can be the verb of a clause of its own.
    """

    first: int
    head: int
    tense: str
    aspect: str
    negated: bool
    modality: str | None
    passive: bool
    copula: bool
    upset: bool = False
    finite: bool = field(init=False)

    def __post_init__(self) -> None:
        """Tell whether it is finite once: that is asked ten times a verb."""
        self.finite = self.tense in _FINITE


_OBJECT = frozenset(("DT", "PRP$", "PRP", "NNS"))
_NO_OBJECT = frozenset(("TO", "IN", ".", ",", "RB"))
_GOES_ON = frozenset((",", "CC"))
_CLAUSE_ENDS = frozenset((",", ":", "WDT", "WP", "WRB", '"'))
_VERBAL = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "TO"))
_FINITE = frozenset(("PAST", "PRESENT", "FUTURE"))


def groups(lower: Sequence[str], tags: Sequence[str]) -> list[Group]:
    """Return the verb groups of a sentence, in order."""
    found: list[Group] = []
    done = -1
    for k in [k for k, tag in enumerate(tags) if tag in _VERBAL]:
        tag = tags[k]
        if k > done and (tag != "TO" or _next_verb(tags, k + 1)):
            alone = tag[0] == "V" and lower[k] not in _AUXILIARIES
            group = (_alone if alone else _group)(lower, tags, k)
            if group is not None:
                found.append(_coordinated(lower, tags, group, found))
                done = group.head
    return found


def _coordinated(
    lower: Sequence[str], tags: Sequence[str], group: Group, before: Sequence[Group]
) -> Group:
    """Give a participle behind "and" the auxiliaries of the verb before."""
    if not before or group.first != group.head:
        return group
    after = tags[group.head + 1] if group.head + 1 < len(tags) else "."
    timed = group.head + 1 < len(lower) and lower[group.head + 1] in TIMED
    # "rearrested a year later", "extradited the following week"
    near = lower[group.head + 2 : group.head + 4]
    timed = timed or near[1:] in (["later"], ["earlier"])
    timed = timed or near[:1] in (["following"], ["next"], ["same"])
    again = lower[group.head].removeprefix("re").removeprefix("-")
    taken = (lower[group.head] in TAKEN or again in TAKEN) and (
        after in _NO_OBJECT or timed
    )
    if group.tense == "PAST" and not before[-1].passive:
        return _gone_on(lower, tags, group, before)
    if not (group.tense == "PASTPART" or (taken and group.tense == "PAST")):
        return group
    k = group.first - 1
    while k > 0 and tags[k] == "RB":
        k -= 1
    last = before[-1]
    listed = (
        k >= 0
        and tags[k] == ","
        and (
            (last.head == k - 1 and after in _GOES_ON)
            or (last.passive and last.finite and _is_listed(tags, group.head + 1))
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


def _is_listed(tags: Sequence[str], k: int) -> bool:
    """Tell whether "and jailed" follows in "was charged in May, tried in June"."""
    while k < len(tags) and tags[k] not in _LIST_ENDS:
        if tags[k] == "CC" and (verb := _next_verb(tags, k + 1)):
            return tags[verb] in ("VBN", "VBD")
        k += 1
    return False


_LIST_ENDS = frozenset(("VBD", "VBZ", "VBP", "MD", "PRP", ".", ":", "WDT", "WP", "WRB"))


def _gone_on(
    lower: Sequence[str], tags: Sequence[str], group: Group, before: Sequence[Group]
) -> Group:
    """Give a past tense the "have" of the verb before: "has cut a road and hurt ten"."""
    last, k = before[-1], group.first - 1
    whole = last.tense == "PRESENT" and last.aspect == "PERFECTIVE"
    if not whole or tags[k] != "CC" or lower[k] != "and" or last.modality:
        return group
    clear = _CLAUSE_ENDS.isdisjoint(tags[last.head : k])
    clear = clear and not any(other.finite for other in before[:-1])
    word = lower[group.head]
    if not clear or word in _NO_PARTICIPLES or "VBN" not in tags_of(word):
        return group
    return replace(last, first=group.first, head=group.head)


# The treebank has a few of each as participles, by mistake.
_NO_PARTICIPLES = frozenset(("became", "ran", "grew", "broke", "froze", "shook", "hid"))


def _next_verb(tags: Sequence[str], k: int) -> int:
    """Return the index of the verb at *k* or behind adverbs there, else 0."""
    end = min(len(tags), k + _REACH)
    while k < end:
        tag = tags[k]
        if tag[0] == "V":
            return k
        if tag not in _NOT_A_VERB and tag not in ("''", '"'):
            return 0
        k += 1
    return 0


def _group(lower: Sequence[str], tags: Sequence[str], first: int) -> Group | None:
    """Follow the auxiliaries from *first* to the verb that they serve."""
    chain: list[int] = []
    k = first
    while True:
        chain.append(k)
        following = _carried(lower, tags, k)
        if not following:
            break
        k = following
    if tags[k][0] != "V":
        return None
    return _made(lower, tags, chain)


def _carried(lower: Sequence[str], tags: Sequence[str], k: int) -> int:
    """Return the verb that the auxiliary at *k* serves, 0 if it is none."""
    word, tag = lower[k], tags[k]
    if tag not in ("MD", "TO") and word not in _AUXILIARIES:
        return 0
    following = _next_verb(tags, k + 1) or _inverted(tags, k)
    following = following or _behind_time(lower, tags, k)
    if tag in ("MD", "TO"):
        return following
    if word in BE:
        return following if following and tags[following] in _AFTER_BE else 0
    if word in HAVE or word == "'d":
        return _behind_have(lower, tags, k, following)
    if word in DO:
        negated = lower[k + 1 : k + 2] in (["not"], ["n't"], ["'t"])
        forms = _AFTER_NOT if negated else _AFTER_DO
        return following if following and tags[following] in forms else 0
    if word == "going" and k + 2 < len(tags) and tags[k + 1] == "TO":
        return k + 2 if tags[k + 2] == "VB" and k and lower[k - 1] in BE else 0
    return 0


def _behind_have(
    lower: Sequence[str], tags: Sequence[str], k: int, following: int
) -> int:
    if k + 2 < len(tags) and tags[k + 1] == "TO" and tags[k + 2][0] == "V":
        return k + 2
    if not following and lower[k] == "had":
        following = _upset(lower, tags, k)
    return following if following and tags[following] in _AFTER_HAVE else 0


_AUXILIARIES = BE | HAVE | DO | {"going", "'d"}
_AFTER_BE = frozenset(("VBG", "VBN", "VBD"))
_AFTER_HAVE = frozenset(("VBN", "VBD"))
_AFTER_DO = frozenset(("VB", "VBP"))
_AFTER_NOT = _AFTER_DO | {"VBD", "VBN"}


def _inverted(tags: Sequence[str], k: int) -> int:
    """Return the verb behind a pronoun, as in "did they leave"."""
    if k + 1 < len(tags) and tags[k + 1] == "PRP":
        return _next_verb(tags, k + 2)
    return 0


def _upset(lower: Sequence[str], tags: Sequence[str], k: int) -> int:
    """Return the verb of "it would have won had the mayor not resigned", else 0."""
    if _WOULD.isdisjoint(lower if k == 0 else lower[:k]) or "have" not in lower:
        return 0
    j = k + 1
    while j < len(tags) and tags[j] in IN_PHRASE:
        j += 1
    return _next_verb(tags, j) if j > k + 1 else 0


_WOULD = frozenset(("would", "could", "might"))
_INSIDE = IN_PHRASE | {"PRP"}


def _behind_time(lower: Sequence[str], tags: Sequence[str], k: int) -> int:
    """Return the verb behind a time, as in "has on Friday ordered", else 0."""
    j = k + 1
    while j < len(lower) and (lower[j] in _TIMES or tags[j] == "CD"):
        j += 1
    timed = j > k + 1 and (lower[j - 1] in TIMED or lower[j - 1].isdigit())
    return _next_verb(tags, j) if timed else 0


_TIMES = TIMED | {
    *("on", "in", "since", "at", "by", "during", "over", "for", "from", "the", "a"),
    *("this", "last", "next", "past", "recent", "early", "late", "earlier", "later"),
    *("first", "second", "third", "fourth", "half", "few", "several", "of", "."),
}


def _is_had(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    return lower[k] == "'d" and tags[k][0] == "V"


def _made(lower: Sequence[str], tags: Sequence[str], chain: list[int]) -> Group:
    first, head = chain[0], chain[-1]
    if first == head:
        return _alone(lower, tags, head)
    words = [lower[k] for k in chain[:-1]]
    # "He'd been fired" is no "would".
    having = [k for k in chain[:-1] if lower[k] in HAVE or _is_had(lower, tags, k)]
    modality = _modality([lower[k] for k in chain[:-1] if k not in having])
    if modality is None and any(tags[k + 1] == "TO" for k in having):
        modality = "have to"
    perfect = bool(having) and tags[head] in ("VBN", "VBD", "VBG")
    last = words[-1]
    progressive = last in BE and tags[head] == "VBG"
    passive = last in BE and tags[head] in ("VBN", "VBD")
    aspect = "PERFECTIVE" if perfect else "NONE"
    if progressive or (passive and "being" in words):
        aspect = "PERFECTIVE_PROGRESSIVE" if perfect else "PROGRESSIVE"
    return Group(
        first,
        head,
        _tense(tags, chain, modality),
        aspect,
        not NEGATIVE.isdisjoint(lower[max(0, first - 1) : head]),
        None if modality in ("will", "shall") else modality,
        passive,
        lower[head] in BE,
        lower[first] == "had" and tags[first + 1] in _INSIDE,
    )


def _modality(words: Sequence[str]) -> str | None:
    """Return what the first modal among auxiliaries says, None without one."""
    for word in words:
        if word in MODALS:
            return MODALS[word]
    return "will" if "going" in words else None


def _alone(lower: Sequence[str], tags: Sequence[str], k: int) -> Group:
    """Return the group of a verb without auxiliaries."""
    word = lower[k]
    negated = k > 0 and lower[k - 1] in NEGATIVE
    # "They didn't."
    negated = negated or (word in DO and not NEGATIVE.isdisjoint(lower[k + 1 : k + 2]))
    tense = _TENSES.get(tags[k], "NONE")
    return Group(k, k, tense, "NONE", negated, None, passive=False, copula=word in BE)


_TENSES = {
    "VBD": "PAST",
    "VBP": "PRESENT",
    "VBZ": "PRESENT",
    "VBG": "PRESPART",
    "VBN": "PASTPART",
    "VB": "INFINITIVE",
    "TO": "INFINITIVE",
}


def _tense(tags: Sequence[str], chain: list[int], modality: str | None) -> str:
    if modality in ("will", "shall"):
        return "FUTURE"
    if tags[chain[0]] == "MD":
        return "PRESENT"
    return _TENSES.get(tags[chain[0]], "NONE")
