"""Correct tags of English words that touch a verb: no two finite verbs do.

One of them is a noun, a name or a participle: "said profit rose", "Grant accused Berg".
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.tags import (
    FINITE,
    IN_PHRASE,
    SURELY_FINITE,
    where,
)
from timeline.languages.en.syntax.verbless import acts
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import CALLING_OFF, DO, TIMED

__all__ = ["TOUCHING"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]

_PRESENT = frozenset(("VBZ", "VBP"))


def _part_verbs(lower: Sequence[str], tags: list[str]) -> None:
    """Make a noun of the first of two finite verbs: "the powers criticized"."""
    for k in [k for k, tag in enumerate(tags[:-1]) if tag in _PRESENT and k]:
        after = k + 1
        while after < len(tags) - 1 and (tags[after] == "RB" or lower[after] in _WHEN):
            after += 1
        noun = "NNS" if tags[k] == "VBZ" else "NN"
        options = tags_of(lower[k])
        named = noun in options or (noun == "NNS" and not options)
        told = acts(lower, tags, after) or _ends(lower, tags, k)
        led = options[:1] == (noun,) and tags[k - 2 : k] == ["IN", "WDT"]
        # "but signs put up last winter had gone"
        reduced = tags[k - 1] == "CC" and tags[k + 1] == "VBN"
        reduced = reduced and not FINITE.isdisjoint(tags[k + 2 :])
        fades = tags[k - 1 : k + 1] == ["CC", "VBZ"] and _fades(lower, tags, k + 1)
        reduced, told = reduced or fades, told or fades
        # "Karst shares climbed 2 points"
        told = told or (_fades(lower, tags, k + 1) and tags[k + 2 : k + 3] in _POINTS)
        # "promised to open it, but work only began in June"
        parted = tags[k - 2 : k] == [",", "CC"] and tags[after] == "VBD"
        led = led or (named and (reduced or parted))
        clash = tags[after] in FINITE or told
        if (named and clash and tags[k - 1] in _BEFORE_SUBJECT) or led:
            # "in which troops loyal to the king fought", "that rebels blew up"
            tags[k] = noun
            tags[after] = "VBD" if told else tags[after]


# "A federal appeals court late Wednesday blocked it."
_WHEN = TIMED | {"late", "early"}


def _fades(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is the verb of "but hopes faded"."""
    past = tags[k] == "VBN" and "VBD" in tags_of(lower[k])
    return tags[k] == "VBD" or (past and tags[k + 1 : k + 2] in _CLOSING)


_CLOSING = (["."], [","], ["IN"], ["CD"], ["$"])
_POINTS = (["CD"], ["$"])
_BEFORE_SUBJECT = IN_PHRASE | {"WDT"}


def _ends(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a noun is what "ended": "The Karst Airlines strike ended late"."""
    noun = tags[k] == "VBP" and tags_of(lower[k])[:1] == ("NN",)
    return noun and tags[k + 1] == "VBN" and "VBD" in tags_of(lower[k + 1])


def _name_first(lower: Sequence[str], tags: list[str]) -> None:
    """Read the club of "Stoke suffered losses" as a name: nobody is told to stoke."""
    if tags[:2] == ["VB", "VBD"] and lower[1][0].isalpha():
        tags[0] = "NNP"


def _name_between(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "profit" of "said profit rose" as a noun: two verbs have it between them."""
    for k in where(tags, "VB", 1, -1):
        between = tags[k - 1] in SURELY_FINITE and tags[k + 1] in SURELY_FINITE
        helps = lower[k - 1] in DO or tags[k - 1] == "MD"
        if between and not helps and "NN" in tags_of(lower[k]):
            tags[k] = "NN"


def _name_object(lower: Sequence[str], tags: list[str]) -> None:
    """Read "airstrikes" as a noun in "did not conduct airstrikes".

    So are "plans" in "announced plans Tuesday to close it".
    """
    for k in where(tags, "VBZ", 1):
        options = tags_of(lower[k])
        known = options in (("NNS",), ("NNS", "VBZ"), ())
        # "She won fans", but "the plan he signed rules out"
        acted = k > 1 and tags[k - 1] == "VBD" and options[:1] in (("NNS",), ())
        acted = acted and (tags[k - 2] != "PRP" or tags[k - 3 : k - 2] not in _NAMED)
        done = known and (tags[k - 1] == "VB" or acted)
        if done or (lower[k - 1] in _UNVEILING and "NNS" in options):
            tags[k] = "NNS"


_NAMED = (["NN"], ["NNS"], ["NNP"])
_UNVEILING = word_set(
    "announced unveiled outlined revealed released scrapped abandoned approved rejected",
    "dropped shelved detailed disclosed announce unveil outline reveal scrap approve",
)


def _name_broken_off(lower: Sequence[str], tags: list[str]) -> None:
    """Read "talks" as a noun in "broke off the peace talks Monday"."""
    for k in where(tags, "VBZ", 3):
        first = k - 1
        while first > 0 and tags[first] in _MODIFYING:
            first -= 1
        named = first < k - 1 and tags[first] in ("DT", "PRP$")
        off = lower[first - 1] == "off"
        verb = lower[first - 1 - off] if named else ""
        breaks = verb in _PARTED if off else verb in _BREAKING
        if breaks and "NNS" in tags_of(lower[k]):
            tags[k] = "NNS"
            if off and tags[first - 2] == "VBN":
                tags[first - 2], tags[first - 1] = "VBD", "RP"


_MODIFYING = frozenset(("NN", "NNP", "JJ", "CD"))
_PARTED = frozenset(("called", "broke", "broken", "call", "break"))
_BREAKING = CALLING_OFF | word_set(
    "resumed boycotted hosted attended rejoined mediated"
)


def _name_fronted(lower: Sequence[str], tags: list[str]) -> None:
    """Read "cooks" as a noun in "After the walkout, cooks at the firm struck"."""
    for k in where(tags, "VBZ", 2, -2):
        fronted = tags[k - 1 : k + 2] == [",", "VBZ", "IN"]
        if not fronted or not FINITE.isdisjoint(tags[:k]):
            continue
        end = k + 2
        while end < len(tags) - 1 and tags[end] in IN_PHRASE:
            end += 1
        named = "NNS" in tags_of(lower[k]) or not tags_of(lower[k])
        if named and tags[end] in SURELY_FINITE:
            tags[k] = "NNS"


def _name_opening(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "Grant" of "Grant accused Berg of lying" as a name.

    Where somebody is told to do something, what is done is named: "Keep closed doors".
    """
    told = tags[:1] == ["VB"] and tags[1:2] in _TOLD and tags[2:3] in _GOVERNED
    if told and lower[0] not in _CAUSING and "VBD" in tags_of(lower[1]):
        tags[0], tags[1] = "NNP", "VBD"


_CAUSING = frozenset(("get", "have", "keep", "make", "let", "see", "leave", "find"))
_TOLD = (["VBN"], ["VBD"])
_GOVERNED = (["NNP"], ["DT"], ["PRP"], ["PRP$"])


def _end_absolute(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "tuned" of "With the mirror tuned, they will go on" as a participle."""
    start = 1 + lower.index("with")
    end = tags.index(",", start) if "," in tags[start:] else 0
    verbs = [k for k in range(start, end) if tags[k] in FINITE]
    alone = len(verbs) == 1 and tags[verbs[0]] == "VBD"
    alone = alone and _RELATIVE.isdisjoint(tags[start:end])
    opens = start == 1 or tags[start - 2] == ","
    if opens and alone and "VBN" in tags_of(lower[verbs[0]]):
        tags[verbs[0]] = "VBN"


_RELATIVE = frozenset(("WDT", "WP", "WRB", "PRP"))


TOUCHING: tuple[tuple[frozenset[str], Rule], ...] = (
    (_PRESENT, _part_verbs),
    (frozenset(("VBZ",)), _name_object),
    (frozenset(("VBZ",)), _name_broken_off),
    (frozenset(("VBZ",)), _name_fronted),
    (frozenset(("with",)), _end_absolute),
    (frozenset(("VB",)), _name_first),
    (frozenset(("VB",)), _name_between),
    (frozenset(("VB",)), _name_opening),
)
"""Rules for tags, each with the words or tags without which it has nothing to do."""
