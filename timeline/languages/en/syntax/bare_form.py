"""English verbs that look like bare forms, or nouns, and tell: "The fleet set sail"."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.playing import FIXTURES
from timeline.languages.en.syntax.tags import FINITE, IN_PHRASE, NOUNS, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import DO

__all__ = ["BARE_FORMS"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]

_BASE = frozenset(("VB", "VBP", "NN"))


def _set_sail(lower: Sequence[str], tags: list[str]) -> None:
    """Read "set" as the verb of "The fleet set sail for Naples": no set sails."""
    for k in [k for k, word in enumerate(lower[:-1]) if word == "set"]:
        if lower[k + 1] != "sail":
            continue
        tags[k + 1] = "NN"
        if k and tags[k - 1] == "JJ" and "NN" in tags_of(lower[k - 1]):
            tags[k - 1] = "NN"
        if k and tags[k] in ("NN", "JJ", "VBN") and tags[k - 1] in _BEFORE_VERB:
            tags[k] = "VBD"


_BEFORE_VERB = NOUNS | {"RB", "CC"}


def _set_up(lower: Sequence[str], tags: list[str]) -> None:
    """Read "set up to study it" as what was done to a board: it set up nothing."""
    for k in where(lower, "set", 1, -2):
        bare = lower[k + 1] == "up" and tags[k + 2] in ("TO", "IN")
        if bare and tags[k - 1] in NOUNS and tags[k] in ("NN", "VBD"):
            tags[k : k + 2] = "VBN", "RP"


def _all_but(lower: Sequence[str], tags: list[str]) -> None:
    """Read "Air strikes all but destroy the port": a plural and its verb."""
    for k in [k for k, word in enumerate(lower[:-2]) if word == "all" and k > 1]:
        if lower[k + 1] != "but" or "VB" not in tags_of(lower[k + 2]):
            continue
        many = tags[k - 1] == "NNS" or (
            tags[k - 1] == "VBZ" and "NNS" in tags_of(lower[k - 1])
        )
        if many and tags[k + 2] in _BASE and tags[k - 2] in IN_PHRASE:
            tags[k - 1], tags[k + 1], tags[k + 2] = "NNS", "RB", "VBP"


def _tell_of_many(lower: Sequence[str], tags: list[str]) -> None:
    """Read "Troops, organized as a corps, withdraw" as what troops do.

    So do those whose fixtures are told: "Rovers, beaten at Tarn, travel to Hexby".
    """
    for k in where(tags, "VB", 3):
        if tags[k - 1] != "," or tags[k + 1 : k + 2] not in _BEHIND:
            continue
        opened = _comma_before(tags, k - 1)
        aside = tags[opened + 1 : opened + 2]
        if opened < 1 or aside not in (["VBD"], ["VBN"]):
            continue
        plays = lower[k] in _PLAYING and tags[opened - 1] in NOUNS
        if tags[opened - 1] != "NNS" and not plays:
            continue
        within = FINITE.isdisjoint(tags[opened + 2 : k])
        alone = FINITE.isdisjoint([*tags[:opened], *tags[k + 1 :]])
        if within and alone and "VBN" in tags_of(lower[opened + 1]):
            tags[opened + 1], tags[k] = "VBN", "VBP"


_PLAYING = FIXTURES | {"travel"}
_BEHIND = (["IN"], ["TO"], ["DT"], ["PRP$"], ["NNP"])


def _comma_before(tags: Sequence[str], k: int) -> int:
    """Return the comma before the one at *k*, or -1."""
    return next((j for j in range(k - 1, -1, -1) if tags[j] == ","), -1)


def _list(lower: Sequence[str], tags: list[str]) -> None:
    """Read "buys" as a verb in "Keller moves to Hull, buys a mill and makes flour"."""
    for k in where(tags, "JJ", 2, -1):
        beside = tags[k - 1] == "," and tags[k + 1] in ("DT", "PRP$")
        if beside and "VBZ" in tags[:k] and "VBZ" in tags_of(lower[k]):
            tags[k] = "VBZ"


def _help(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "mend" of "came to help the mayor and her aides mend the dam" as bare."""
    for k in where(lower, "help", 1, -2):
        end = k + 1
        while end < len(tags) - 1 and tags[end] in _HELPED:
            end += 1
        led = tags[k - 1 : k + 1] == ["TO", "VB"] and end > k + 1
        if led and tags[end] == "VBP" and "VB" in tags_of(lower[end]):
            tags[end] = "VB"


_HELPED = IN_PHRASE | {"CC"}


def _hope(lower: Sequence[str], tags: list[str]) -> None:
    """Read "ends" as a verb in "hopes the strike ends and the schools open on Monday".

    So it is in "The strike ends and the schools open".
    """
    for k in where(tags, "NNS", 2, -2):
        opened = lower[k - 3] in _HOPING if k > _SECOND else lower[k] in _STARTS
        thing = opened and tags[k - 2 : k] == ["DT", "NN"]
        if not thing or tags[k + 1] != "CC" or "VBZ" not in tags_of(lower[k]):
            continue
        end = k + 2
        while end < len(tags) - 1 and tags[end] in IN_PHRASE:
            end += 1
        if end > k + 2 and tags[end] in ("VB", "VBP", "VBZ"):
            tags[k] = "VBZ"
            tags[end] = "VBP" if tags[end] == "VB" else tags[end]


def _open(lower: Sequence[str], tags: list[str]) -> None:
    """Read "open" as what they do in "The strike ends and the schools open today"."""
    for k in where(tags, "VB", 4):
        joined = tags[k - 3 : k] == ["CC", "DT", "NNS"] and "VBZ" in tags[: k - 3]
        if joined and lower[k - 3] == "and" and _BIDDING.isdisjoint(tags[:k]):
            tags[k] = "VBP"


_BIDDING = frozenset(("MD", "TO", "VB"))
_SECOND = 2
_STARTS = word_set("ends begins opens starts closes resumes reopens continues")
_HOPING = word_set("hopes hope hoped thinks think fears fear believes said says")


def _split_up(lower: Sequence[str], tags: list[str]) -> None:
    """Read "split up" as what "The band split up and" did."""
    for k in where(lower, "split", 1, -1):
        alone = tags[k] == "NN" and FINITE.isdisjoint(tags[:k])
        if alone and lower[k + 1] == "up" and tags[k - 1] in NOUNS:
            tags[k : k + 2] = ["VBD", "RP"]


def _beat(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "beat" of "when he beat Berg" as past: of one it would be "beats"."""
    for k in where(tags, "VBP", 1):
        asked = k > 1 and (lower[k - 2] in DO or tags[k - 2] == "MD")
        if lower[k - 1] in _ONE and "VBD" in tags_of(lower[k]) and not asked:
            tags[k] = "VBD"


_ONE = frozenset(("he", "she", "it"))


def _open_many(lower: Sequence[str], tags: list[str]) -> None:
    """Read "Classes begin" at the head of a sentence as what several do."""
    many = tags[0] == "NN" and tags[1:2] == ["VB"] and lower[0].endswith("s")
    if many and "NNS" in tags_of(lower[0]):
        tags[0], tags[1] = "NNS", "VBP"


BARE_FORMS: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset(("sail",)), _set_sail),
    (frozenset(("set",)), _set_up),
    (frozenset(("but",)), _all_but),
    (frozenset(("VB",)), _tell_of_many),
    (frozenset(("JJ",)), _list),
    (frozenset(("help",)), _help),
    (_HOPING | _STARTS, _hope),
    (frozenset(("VB",)), _open),
    (frozenset(("split",)), _split_up),
    (frozenset(("VBP",)), _beat),
    (frozenset(("VB",)), _open_many),
)
"""Rules for tags, each with the words or tags without which it has nothing to do."""
