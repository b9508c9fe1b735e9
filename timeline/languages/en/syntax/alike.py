"""English verbs whose past is written like their present, or like a noun."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.tags import FINITE, NOUNS, SURELY_FINITE, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import DO, HAVE, TIMED

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
        told = _is_of_one(lower, tags, k) or _is_joined(tags, k)
        if told or _is_behind_relative(tags, k):
            tags[k] = "VBD"


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


def _let(lower: Sequence[str], tags: list[str]) -> None:
    """Read "had let a flat" as what was done before."""
    for k in [k for k, word in enumerate(lower[1:], 1) if word == "let"]:
        if lower[k - 1] in HAVE and tags[k] in ("VB", "VBP", "VBD"):
            tags[k] = "VBN"


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


def _is_behind_relative(tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "The leaders, who had refused it, put it to a vote"."""
    if tags[k] != "VBP" or tags[k - 1] != ",":
        return False
    opened = [j for j in range(1, k) if tags[j] in ("WP", "WDT") and tags[j - 1] == ","]
    return bool(opened) and "VBD" in tags[opened[-1] : k]


_UNCHANGED = word_set(
    "cut hit set put shut let spread hurt quit split shed cast cost burst bet bid thrust"
)
_OBJECT = NOUNS | {"DT", "PRP$", "PRP", "JJ", "CD", "IN", "TO", "RP", "POS"}


def _list_days(lower: Sequence[str], tags: list[str]) -> None:
    """Read "plays" as a verb in "flies out on Friday, plays on Sunday and returns"."""
    for k in where(tags, "NNS", 2, -2):
        joined = tags[k - 1] in (",", "CC") and lower[k - 2] in TIMED
        dated = tags[k + 1] == "IN" and lower[k + 2] in TIMED
        if joined and dated and "VBZ" in tags_of(lower[k]) and "VBZ" in tags[:k]:
            tags[k] = "VBZ"


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


def _spread(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "spread" of "broke out and spread rapidly" as a verb."""
    for k in where(lower, "spread", 1, -1):
        goes_on = tags[k + 1] == "RB" or lower[k + 1] in ("to", "across", "through")
        if tags[k] == "NN" and tags[k - 1] == "CC" and goes_on and "VBD" in tags[:k]:
            tags[k] = "VBD"


def _end_noun(lower: Sequence[str], tags: list[str]) -> None:
    """Read "The Karst Airlines strike ended late" as a noun and its verb."""
    for k in where(tags, "VBP", 1, -1):
        noun = tags_of(lower[k])[:1] == ("NN",) and tags[k - 1] in NOUNS
        if noun and tags[k + 1] == "VBN" and "VBD" in tags_of(lower[k + 1]):
            tags[k], tags[k + 1] = "NN", "VBD"


def _name_told(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "profit" of "said profit rose" as a noun: two verbs have it between them."""
    for k in where(tags, "VB", 1, -1):
        between = tags[k - 1] in SURELY_FINITE and tags[k + 1] in SURELY_FINITE
        helps = lower[k - 1] in DO or tags[k - 1] == "MD"
        if between and not helps and "NN" in tags_of(lower[k]):
            tags[k] = "NN"


def _name_opening(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "Grant" of "Grant accused Berg of lying" as a name.

    Where somebody is told to do something, what is done is named: "Keep closed doors".
    """
    if tags[0] != "VB" or tags[1] not in ("VBN", "VBD") or lower[0] in _CAUSING:
        return
    if tags[2:3] in _GOVERNED and "VBD" in tags_of(lower[1]):
        tags[0], tags[1] = "NNP", "VBD"


def _name_many(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "airstrikes" of "did not conduct airstrikes" as a noun.

    In "the drive that starts Monday" it is a verb.
    """
    for k in where(tags, "VBZ", 1):
        if tags[k - 1] == "VB" and tags_of(lower[k]) in (("NNS",), ("NNS", "VBZ"), ()):
            tags[k] = "NNS"
    for k in where(tags, "NNS", 1, -1):
        begins = lower[k] in _STARTS and tags[k - 1] == "WDT"
        tags[k] = "VBZ" if begins and lower[k + 1] in TIMED else "NNS"


_STARTS = frozenset(("starts", "ends", "begins", "opens", "runs", "closes"))


def _name_plans(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "plans" of "announced plans Tuesday to close it" as a noun."""
    for k in where(tags, "VBZ", 1, -1):
        unveiled = lower[k - 1] in _UNVEILING and tags[k - 1] in ("VBD", "VBN", "VB")
        if unveiled and "NNS" in tags_of(lower[k]):
            tags[k] = "NNS"


_UNVEILING = word_set(
    "announced unveiled outlined revealed released scrapped abandoned approved rejected",
    "dropped shelved detailed disclosed announce unveil outline reveal scrap approve",
)


def _end_absolute(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "tuned" of "With the mirror tuned, they will go on" as a participle."""
    start = 1 + lower.index("with")
    end = tags.index(",", start) if "," in tags[start:] else 0
    verbs = [k for k in range(start, end) if tags[k] in FINITE]
    alone = (
        len(verbs) == 1
        and tags[verbs[0]] == "VBD"
        and _RELATIVE.isdisjoint(tags[start:end])
    )
    opens = start == 1 or tags[start - 2] == ","
    if opens and alone and "VBN" in tags_of(lower[verbs[0]]):
        tags[verbs[0]] = "VBN"


_RELATIVE = frozenset(("WDT", "WP", "WRB", "PRP"))
_CAUSING = frozenset(("get", "have", "keep", "make", "let", "see", "leave", "find"))
_GOVERNED = (["NNP"], ["DT"], ["PRP"], ["PRP$"])


ALIKE: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset(("VBZ",)), _list_days),
    (frozenset(("PRP$",)), _name_his),
    (_UNCHANGED, _cut),
    (frozenset(("set",)), _set_out),
    (frozenset(("let",)), _let),
    (frozenset(("rose",)), _rise),
    (_LED, _act_on),
    (frozenset(("spread",)), _spread),
    (frozenset(("VBP",)), _end_noun),
    (frozenset(("VBZ", "NNS")), _name_many),
    (_UNVEILING, _name_plans),
    (frozenset(("with",)), _end_absolute),
    (frozenset(("VB",)), _name_told),
    (frozenset(("VB",)), _name_opening),
)
"""Rules for tags, each with the words without which it has nothing to do."""
