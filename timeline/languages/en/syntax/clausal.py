"""Tell English participles, gerunds and nouns from verbs by the words beside them.

"The way the count, carried out in May, was run"; "after the Tuesday evening stabbing".
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.intransitive import INTRANSITIVE
from timeline.languages.en.syntax.tags import FINITE, IN_PHRASE, NOUNS, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import BE, HAVE, REPORTED, TIMED

__all__ = ["CLAUSAL"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]


def _name_speakers(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "fire" of "It grew, fire officials said" as a noun."""
    for k in where(tags, "VB", 1, -2):
        many = tags[k - 1 : k + 2] == [",", "VB", "NNS"] and tags[k + 2] in FINITE
        if many and "NN" in tags_of(lower[k]):
            tags[k] = "NN"


def _name_compared(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "waits" of "patients face longer waits" as a noun."""
    for k in where(tags, "VBZ", 2):
        compared = tags[k - 1] in ("RBR", "JJR") and tags[k - 2] in _ACTING
        if compared and "NNS" in tags_of(lower[k]):
            tags[k - 1 : k + 1] = "JJR", "NNS"


_ACTING = FINITE | {"VB", "VBG"}


def _name_act(lower: Sequence[str], tags: list[str]) -> None:
    """Read "the Tuesday evening stabbing" and "the stabbing incident" as nouns."""
    for k in where(tags, "VBG", 1):
        first = k - 1
        while first > 0 and lower[first] in TIMED:
            first -= 1
        closed = tags[k + 1 : k + 2] in _CLOSING
        if first < k - 1 and tags[first] == "DT" and closed:
            tags[k] = "NN"
        elif tags[k - 1 : k + 3] in _DESCRIBED:
            tags[k : k + 2] = "JJ", "NN"


_CLOSING: tuple[list[str], ...] = ([], ["."], [","], ["IN"], ["CC"])
_DESCRIBED = (["DT", "VBG", "VBG", "NN"], ["DT", "VBG", "VBG", "NNS"])


def _go_on_alike(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "beat" of "robbed and beat residents" as a verb."""
    for k in where(tags, "CC", 1, -2):
        behind = tags[k - 1] == "VBD" and tags[k + 1] == "NN" and tags[k + 2] == "NNS"
        if behind and "VBD" in tags_of(lower[k + 1]):
            tags[k + 1] = "VBD"


def _reduce_when(lower: Sequence[str], tags: list[str]) -> None:
    """Read "when interviewed in May" and "if asked" as participles."""
    for word in _WHEN:
        for k in where(lower, word, 0, -2):
            alone = tags[k + 1] == "VBD" and tags[k + 2] in _NO_OBJECT
            if alone and "VBN" in tags_of(lower[k + 1]):
                tags[k + 1] = "VBN"


_WHEN = ("when", "while", "if", "once", "unless", "although", "though")
_NO_OBJECT = frozenset(("IN", ".", ",", "RB", "CC"))


def _stand_apart(lower: Sequence[str], tags: list[str]) -> None:
    """Read "held" as a participle in "said the vote, held in May, was fair".

    So "captured" in "agreed to free Dol, captured in May.", which closes a sentence.
    """
    for k in where(tags, ",", 1, -2):
        told = tags[k + 1] == "VBD" and tags[k - 1] in NOUNS
        if not told or "VBN" not in tags_of(lower[k + 1]):
            continue
        end = k + 2
        while end < len(tags) - 1 and (tags[end] in IN_PHRASE or tags[end] in _LEADING):
            end += 1
        if end == k + 2 or tags[k + 2] not in ("IN", "RP"):
            continue
        after = lower[end + 1 : end + 2]
        resumed = tags[end] == "," and after and (after[0] in BE or after[0] in HAVE)
        ends = tags[end] == "." and lower[k + 1] not in INTRANSITIVE | REPORTED
        # "Holm, a man who likes jam, left in May."
        ends = ends and "," not in tags[:k] and not FINITE.isdisjoint(tags[:k])
        if resumed or ends:
            tags[k + 1] = "VBN"


_LEADING = frozenset(("IN", "RP", "TO", "RB"))


def _tell_thought(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "began" of "a fire which police believe began in a loft" as a verb."""
    for k in where(tags, "VBN", 3):
        minding = lower[k - 1] in _MINDING and tags[k - 1] in FINITE
        start = k - 2
        while minding and start > 0 and tags[start] in IN_PHRASE | {"PRP"}:
            start -= 1
        led = minding and start < k - 2 and tags[start] in ("WDT", "WP")
        if led and "VBD" in tags_of(lower[k]):
            tags[k] = "VBD"


_MINDING = frozenset(
    (
        *("say", "says", "said", "believe", "believes", "believed", "think", "thinks"),
        *("thought", "suspect", "suspects", "claim", "claims", "claimed", "fear"),
        *("feared", "hope", "hopes"),
    )
)


def _act_when(lower: Sequence[str], tags: list[str]) -> None:
    """Give "after managers suspended routine operations on Monday" its verb."""
    for k in where(tags, "VBN", 2, -2):
        start = k
        while start and tags[start - 1] in IN_PHRASE:
            start -= 1
        led = 0 < start < k and lower[start - 1] in _AFTER and tags[k - 1] in NOUNS
        if not led or tags[k + 1] not in ("JJ", "NN") or lower[k + 1] in _STATES:
            continue
        end = k + 1
        while end < len(tags) and tags[end] in IN_PHRASE:
            end += 1
        object_follows = tags[end - 1] in ("NN", "NNS") and lower[end - 1] not in TIMED
        behind = tags[end:]
        alone = FINITE.isdisjoint(behind) or tags[end : end + 1] == [","]
        if object_follows and alone and "VBD" in tags_of(lower[k]):
            tags[k] = "VBD"


_AFTER = frozenset(("after", "before", "when", "because", "as", "once", "since"))
_STATES = TIMED | {"last", "next", "early", "late", "dead", "alive", "captive"}


def _name_governed(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "kidnap" of "held on suspicion of kidnap" as a noun."""
    for k in where(lower, "of", 1, -1):
        tags[k + 1] = "NN" if tags[k + 1] in ("VBP", "VB") else tags[k + 1]


def _lead(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "along" of "a coat found along the river" as a preposition."""
    for k in where(lower, "along", 1, -1):
        if tags[k] == "RB" and tags[k + 1] in ("DT", "PRP$", "NNP"):
            tags[k] = "IN"


def _remain(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "remains" of "A man held on Monday remains in custody" as a verb."""
    for k in where(lower, "remains", 2, -1):
        acts = tags[k] == "NNS" and tags[k - 1] in NOUNS
        acts = acts and tags[k + 1] in ("IN", "JJ", "VBN", "RB")
        if acts and lower[k + 1] != "of" and FINITE.isdisjoint(tags[k + 1 :]):
            tags[k] = "VBZ"


def _vow(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "vow" of "as bosses vow to open a school" as a verb."""
    for k in where(tags, "TO", 3, -1):
        acts = tags[k - 2 : k + 2] == ["NNS", "NN", "TO", "VB"]
        start = k - 2
        while acts and start > 0 and tags[start - 1] in IN_PHRASE:
            start -= 1
        led = acts and start > 0 and lower[start - 1] in _AFTER | {"while", "if"}
        if led and "VBP" in tags_of(lower[k - 1]):
            tags[k - 1] = "VBP"


def _date_last(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "announced" of "It closed the sale of Holm, announced in March." so."""
    for k in where(tags, "VBD", 3, -3):
        if lower[k] not in _DATED or tags[k - 1] != "," or tags[k - 2] not in NOUNS:
            continue
        told = not FINITE.isdisjoint(tags[: k - 1]) and tags[k + 1] == "IN"
        if told and _IN_DATE.issuperset(tags[k + 2 :]):
            tags[k] = "VBN"


_DATED = word_set(
    "announced signed agreed launched filed unveiled approved published adopted ratified",
    "proposed built founded completed",
)
_IN_DATE = frozenset(("NNP", "CD", "DT", "JJ", "NN", ",", "."))


CLAUSAL: tuple[tuple[frozenset[str], Rule], ...] = (
    (_DATED, _date_last),
    (frozenset(("VB",)), _name_speakers),
    (frozenset(("of",)), _name_governed),
    (frozenset(("along",)), _lead),
    (frozenset(("remains",)), _remain),
    (frozenset(("TO",)), _vow),
    (frozenset(("VBZ",)), _name_compared),
    (frozenset(("VBG",)), _name_act),
    (frozenset(("CC",)), _go_on_alike),
    (frozenset(_WHEN), _reduce_when),
    (frozenset((",",)), _stand_apart),
    (_MINDING, _tell_thought),
    (_AFTER, _act_when),
)
"""Rules for tags, each with the words or tags without which it has nothing to do."""
