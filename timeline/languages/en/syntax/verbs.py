"""English verb groups: "would not have been bombed" is one verb, passive, negated."""

from collections.abc import Sequence

from timeline.languages.en.syntax.coordinated import coordinated
from timeline.languages.en.syntax.group import Group, next_verb
from timeline.languages.en.syntax.subjunctive import with_subjunctives
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.words import (
    BE,
    DO,
    HAVE,
    MODALS,
    NEGATIVE,
    TIMED,
)

__all__ = ["groups"]


_VERBAL = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "TO"))


def groups(lower: Sequence[str], tags: Sequence[str]) -> list[Group]:
    """Return the verb groups of a sentence, in order."""
    found: list[Group] = []
    done = -1
    for k in [k for k, tag in enumerate(tags) if tag in _VERBAL]:
        tag = tags[k]
        if k > done and (tag != "TO" or next_verb(tags, k + 1)):
            alone = tag[0] == "V" and lower[k] not in _AUXILIARIES
            group = (_alone if alone else _group)(lower, tags, k)
            if group is not None:
                found.append(coordinated(lower, tags, group, found))
                done = group.head
    return with_subjunctives(lower, tags, found)


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
    following = next_verb(tags, k + 1) or _inverted(tags, k)
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
        return next_verb(tags, k + 2)
    return 0


def _upset(lower: Sequence[str], tags: Sequence[str], k: int) -> int:
    """Return the verb of "it would have won had the mayor not resigned", else 0."""
    if _WOULD.isdisjoint(lower if k == 0 else lower[:k]) or "have" not in lower:
        return 0
    j = k + 1
    while j < len(tags) and tags[j] in IN_PHRASE:
        j += 1
    return next_verb(tags, j) if j > k + 1 else 0


_WOULD = frozenset(("would", "could", "might"))
_INSIDE = IN_PHRASE | {"PRP"}


def _behind_time(lower: Sequence[str], tags: Sequence[str], k: int) -> int:
    """Return the verb behind a time, as in "has on Friday ordered", else 0."""
    j = k + 1
    while j < len(lower) and (lower[j] in _TIMES or tags[j] == "CD"):
        j += 1
    timed = j > k + 1 and (lower[j - 1] in TIMED or lower[j - 1].isdigit())
    return next_verb(tags, j) if timed else 0


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
