"""English verbs whose past is written like their present, or like a noun."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.tags import FINITE, NOUNS, SURELY_FINITE, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import BE, DO

__all__ = ["ALIKE"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]


def _rise(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "rose" of "Sales, which fell in May, rose to 6 million" as a verb."""
    for k in where(lower, "rose", 1, -1):
        if tags[k] == "NN" and tags[k - 1] == "," and tags[k + 1] in ("TO", "CD", "IN"):
            tags[k] = "VBD"


def _cut(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "cut" of "She cut it" and of "Thieves cut a hole and fled" as past."""
    for k in [k for k, word in enumerate(lower[:-1]) if word in _UNCHANGED]:
        if lower[k] == "set" and lower[k + 1] == "fire":
            tags[k + 1] = "NN"
        told = _is_of_one(lower, tags, k) or _is_joined(tags, k) or _goes_on(tags, k)
        if told or _is_before(lower, tags, k):
            tags[k] = "VBD"
        elif k and lower[k - 1] in BE and tags[k] in ("VB", "VBP"):
            # "The contract was let"
            tags[k] = "VBN"


def _set_out(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "set" of "The team set out from Karst in May" as a verb."""
    for k in [k for k, word in enumerate(lower[:-1]) if word == "set" and k]:
        if tags[k] != "NN" or lower[k + 1] not in _PARTING or tags[k - 1] not in NOUNS:
            continue
        end = k + 1
        while end < len(tags) and tags[end] not in _JOINING:
            end += 1
        # "The chess set out on the table was sold"
        if SURELY_FINITE.isdisjoint(tags[:end]):
            tags[k] = "VBD"


_PARTING = frozenset(("out", "off", "up", "sail", "about"))
_JOINING = frozenset((",", "CC", ":"))


def _is_of_one(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether one person did it: one that does so "cuts"."""
    who = k - 1
    while who > 0 and tags[who] == "RB":
        who -= 1
    if k and lower[who] in ("he", "she") and tags[k] in ("VB", "VBP", "VBN"):
        return who < 1 or not (tags[who - 1] == "MD" or lower[who - 1] in DO)
    return k > 0 and tags[k] == "VBP" and tags[k - 1] in ("NN", "NNP")


def _is_joined(tags: Sequence[str], k: int) -> bool:
    """Tell whether a past tense goes on with the subject of the verb at *k*."""
    end = k + 1
    while end < len(tags) and tags[end] in _OBJECT:
        end += 1
    while tags[end : end + 1] in ([","], ["CC"], ["RB"]):
        end += 1
    joined = tags[end : end + 1] == ["VBD"] and tags[end - 1] != "RB"
    return joined and tags[k] == "VBP"


def _goes_on(tags: Sequence[str], k: int) -> bool:
    """Tell whether it is no noun, as in "broke out and spread rapidly".

    Nor is it present in "killed two and hurt six", "hit two and badly hurt a third".
    """
    told = tags[k] == "NN" and tags[k - 1] == "CC" and tags[k + 1] == "RB"
    verbs = [tag for tag in tags[:k] if tag[0] in "VM"]
    joined = tags[k - 1 : k + 1] == ["CC", "VBP"]
    joined = joined or tags[k - 2 : k + 1] == ["CC", "RB", "VB"]
    past = joined and verbs[-1:] == ["VBD"]
    return past or (told and "VBD" in tags[:k])


def _is_before(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "The leak lasted a day before engineers shut it down"."""
    acts = k > 1 and tags[k] in _UNSURE and tags[k + 1] in _LED
    start = k
    while start and tags[start - 1] in _SUBJECT:
        start -= 1
    led = acts and start < k and lower[start - 1] in _WHEN
    return led and "VBD" in tags[: start - 1]


_UNSURE = frozenset(("JJ", "VBP", "VB", "NN"))
_SUBJECT = NOUNS | {"DT", "JJ", "CD"}
_WHEN = frozenset(("before", "after", "until", "when", "once"))
_UNCHANGED = word_set(
    "cut hit set put shut let spread hurt quit split shed cast cost burst bet bid thrust"
)
_OBJECT = NOUNS | {"DT", "PRP$", "PRP", "JJ", "CD", "IN", "TO", "RP", "POS"}


def _set_sail(lower: Sequence[str], tags: list[str]) -> None:
    """Read "set" as the verb of "The fleet set sail for Naples": no set sails."""
    for k in where(lower, "sail", 2):
        if lower[k - 1] != "set":
            continue
        tags[k] = "NN"
        if tags[k - 2] == "JJ" and "NN" in tags_of(lower[k - 2]):
            tags[k - 2] = "NN"
        if tags[k - 1] in ("NN", "JJ", "VBN") and tags[k - 2] in _BEFORE_VERB:
            tags[k - 1] = "VBD"


_BEFORE_VERB = NOUNS | {"RB", "CC"}


def _set_up(lower: Sequence[str], tags: list[str]) -> None:
    """Read "set up to study it" as what was done to a board: it set up nothing."""
    for k in where(lower, "set", 1, -2):
        bare = lower[k + 1] == "up" and tags[k + 2] in ("TO", "IN")
        if bare and tags[k - 1] in NOUNS and tags[k] in ("NN", "VBD"):
            tags[k : k + 2] = "VBN", "RP"


def _split_up(lower: Sequence[str], tags: list[str]) -> None:
    """Read "split up" as what "The band split up and" did."""
    for k in where(lower, "split", 1, -1):
        alone = tags[k] == "NN" and FINITE.isdisjoint(tags[:k])
        if alone and lower[k + 1] == "up" and tags[k - 1] in NOUNS:
            tags[k : k + 2] = ["VBD", "RP"]


def _name_his(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "side" of "gave his side a win" as a noun."""
    for k in where(tags, "VBP", 1):
        if tags[k - 1] == "PRP$" and "NN" in tags_of(lower[k]):
            tags[k] = "NN"


def _act_on(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "shook" of "A tremor Sunday shook the area" as a verb: it has an object."""
    for k in where(tags, "NN", 1, -1):
        if tags[k + 1] in _LED and tags_of(lower[k])[:1] == ("VBD",):
            tags[k] = "VBD"


_LED = frozenset(("DT", "PRP$", "PRP"))


ALIKE: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset(("PRP$",)), _name_his),
    (_UNCHANGED, _cut),
    (frozenset(("set",)), _set_out),
    (frozenset(("rose",)), _rise),
    (frozenset(("sail",)), _set_sail),
    (frozenset(("set",)), _set_up),
    (frozenset(("split",)), _split_up),
    (_LED, _act_on),
)
"""Rules for tags, each with the words without which it has nothing to do."""
