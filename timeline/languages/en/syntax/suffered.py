"""English participles of verbs that need an object: "a man accused of", "ships ordered to"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.intransitive import INTRANSITIVE, TAKEN
from timeline.languages.en.syntax.tags import NOUNS, SURELY_FINITE, WH
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import (
    HAVE,
    REPORTED,
    SENSING,
    SUBORDINATORS,
    TIMED,
)

__all__ = [
    "INSIDE",
    "is_had_done",
    "is_second",
    "is_suffered",
    "is_tried",
    "may_tell",
]


def is_second(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a clause has its verb: "lost in polls held under an accord signed in".

    The noun before it is that of a preposition, and nothing follows that it is done to.
    """
    if "VBN" not in tags_of(lower[k]) or lower[k] in INTRANSITIVE:
        return False
    if tags[k + 1 : k + 2] != ["IN"]:
        return False
    start = k
    while start and tags[start] != "DT" and tags[start - 1] in INSIDE | {":"}:
        start -= 1
    if start in (0, k) or lower[k - 1] in TIMED:
        # "The man whose son died on Friday left"
        return False
    if tags[start - 1] != "IN" or lower[start - 1] in SUBORDINATORS:
        return False
    # "pulled two bodies, one of them a child's, from the wreck of a bus hit by a train"
    within = _WITHIN | _ASIDE if lower[k + 1] == "by" else _WITHIN
    while start and tags[start - 1] in within and lower[start - 1] not in _OPENING:
        start -= 1
    told = start > 0 and tags[start - 1] == "VBD"
    return (
        told and lower[start - 1] not in REPORTED and lower[start - 1] not in _MINDING
    )


_WITHIN = NOUNS | {"DT", "JJ", "PRP$", "CD", "POS", "VBN", "IN", "TO", ":", "RP"}
_ASIDE = frozenset((",", "VBG", "RB", "PRP", "JJR"))
_OPENING = SUBORDINATORS | {"that", "--", "–", "—"}
_MINDING = SENSING | word_set(
    "thought believed hoped feared knew felt meant learned learnt agreed decided doubted",
    "suspected assumed wished understood realised realized",
)


_NO_OBJECT = (["IN"], ["."], [","], ["RB"])


def is_had_done(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "had charges against him dropped on Monday".

    In "has fallen since it peaked in May" another clause begins.
    """
    led = k > 2 and tags[k - 2 : k] == ["IN", "PRP"] and "VBN" in tags_of(lower[k])
    led = led and lower[k - 2] not in SUBORDINATORS
    if not led or tags[k + 1 : k + 2] not in _NO_OBJECT:
        return False
    start = k - 2
    while start and tags[start - 1] in INSIDE:
        start -= 1
    had = 0 < start < k - 2 and lower[start - 1] in HAVE
    return had and tags[max(0, start - 2)] not in WH


def is_tried(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "a man convicted of killing his aunt was jailed".

    Who convicts convicts somebody, as who orders orders somebody to leave; "Man
    convicted of murder" has no other verb.
    """
    told = lower[k + 1 : k + 2] == [_TRIED.get(lower[k])]
    put = not told and _is_put(lower, tags, k)
    if not (told or put) or tags[k - 1] not in NOUNS:
        return False
    # "The palace burned in 1450, and its king is named"
    ends = (j for j in range(k, len(tags)) if put and tags[j] in (",", "CC"))
    wanting = 1
    for j in range(k + 2, next(ends, len(tags))):
        opened = tags[j] in WH or tags[j] == ":" or lower[j] in _CLAUSAL
        # "before renewing the contract" has no verb of its own.
        opened = opened and tags[j + 1 : j + 2] != ["VBG"]
        wanting += opened
        tells = may_tell(lower, tags, j) and lower[j] not in REPORTED
        wanting -= tells and tags[j - 1] != "CC"
        if not wanting:
            return True
    return False


def _is_put(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "a boat put in service": one puts something there.

    So is that of "a board set up to study it".
    """
    if lower[k : k + 2] == ["set", "up"]:
        return tags[k + 2 : k + 3] in (["TO"], ["IN"])
    taken = lower[k] in TAKEN and "VBN" in tags_of(lower[k])
    led = tags[k + 1 : k + 2] in (["IN"], ["TO"]) and lower[k + 1] not in _CLAUSAL
    return taken and led and lower[k + 1] != "by"


_CLAUSAL = SUBORDINATORS | {"that"}
_TRIED = {
    "convicted": "of",
    "accused": "of",
    "suspected": "of",
    "acquitted": "of",
    "charged": "with",
    "sentenced": "to",
    "brought": "against",
    "leveled": "against",
    "levelled": "against",
    "aimed": "at",
    "blamed": "for",
    "jailed": "for",
    "wanted": "for",
    "linked": "to",
    **dict.fromkeys(("ordered", "told", "forced", "allowed", "urged", "invited"), "to"),
    **dict.fromkeys(("required", "hired", "formed", "created", "appointed"), "to"),
    **dict.fromkeys(("established", "founded", "built", "designed"), "to"),
}


def is_suffered(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "a man accused of", "ships ordered to": no object."""
    suffered = tags[k] == "VBN" and k + 1 < len(lower)
    tried = suffered and lower[k + 1] == _TRIED.get(lower[k])
    return tried or (suffered and _is_put(lower, tags, k))


def may_tell(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether word *k* is a finite verb, as the first participle turns out to be."""
    past = tags[k] == "VBN" and "VBD" in tags_of(lower[k])
    return tags[k] in SURELY_FINITE or (past and k > 0 and tags[k - 1] in NOUNS)


INSIDE = NOUNS | {"DT", "JJ", "PRP$", "CD", "POS", "VBN"}
