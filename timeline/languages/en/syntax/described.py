"""Correct tags of English words that describe: "a deal looks likely", "the then mayor"."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.tags import FINITE, NOUNS, SURELY_FINITE, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import BE, DEGREES, TIMED

__all__ = ["DESCRIBED"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]


_OPENING = frozenset(("DT", "PRP$"))


def _be_likely(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "likely" of "a deal looks likely" and "is more likely" as an adjective."""
    for word in _UNSURE:
        for k in where(lower, word, 1, -1):
            said = tags[k - 1] in FINITE or lower[k - 1] in DEGREES
            if tags[k] == "RB" and said and tags[k + 1][0] not in "VM":
                tags[k] = "JJ"


_UNSURE = ("likely", "unlikely")


def _be_then(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "then" of "the then mayor resigned" as an adjective."""
    for k in where(lower, "then", 1, -1):
        if tags[k - 1] in _OPENING and tags[k + 1] in _THEN:
            tags[k] = "JJ"


_THEN = frozenset(("NN", "NNS", "NNP", "JJ"))


def _list_nouns(lower: Sequence[str], tags: list[str]) -> None:
    """Read "wind" and "snow" as nouns in "Heavy rain, wind and snow hit the town"."""
    for k in where(tags, "VB", 1):
        if not _VERBAL.isdisjoint(tag[0] for tag in tags[:k]) or "TO" in tags[:k]:
            return
        if tags[k - 1] in (",", "CC") and "NN" in tags_of(lower[k]):
            tags[k] = "NN"


def _name_described(_: Sequence[str], tags: list[str]) -> None:
    """Read the "pay" of "The last pay deal ran out" as a noun."""
    for k in where(tags, "VB", 2, -1):
        described = tags[k - 1] == "JJ" and tags[k - 2] in ("DT", "PRP$")
        if described and tags[k + 1] in ("NN", "NNS"):
            tags[k] = "NN"


_VERBAL = frozenset("VM")


def _name_taken(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "bodies" of "tugs collected bodies Monday" as a noun.

    It is what is usually one, behind what a clause does already.
    """
    for k in where(tags, "VBZ", 1, -1):
        timed = lower[k + 1] in TIMED or tags[k + 1] in ("IN", ".")
        timed = timed or tags[k + 1 : k + 3] == ["RB", "CD"]
        if not timed or tags_of(lower[k])[:1] != ("NNS",):
            continue
        told = not SURELY_FINITE.isdisjoint(_clause(tags, k))
        acted = k - 1 - (tags[k - 1] == "RP")
        behind = not SURELY_FINITE.isdisjoint(tags[k + 1 :])
        opens = tags[k - 1] == "," and lower[0] in _WHENEVER and behind
        if opens or (tags[acted] == "VBG" and told):
            # "When it reopened, on Monday, trucks over 10 tons were banned"
            tags[k] = "NNS"
        past = tags[acted - 1 : acted + 1] == ["NNP", "VBN"] and not told
        past = past and FINITE.isdisjoint(tags[k + 1 :])
        if past and "VBD" in tags_of(lower[acted]):
            tags[acted], tags[k] = "VBD", "NNS"


def _end(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "ends" of "before the session ends on Friday" as a verb."""
    for k in where(tags, "NNS", _LED):
        if lower[k] not in _ENDING or tags[k - 1] != "NN":
            continue
        start = k - 1
        while start and tags[start - 1] in _THEN:
            start -= 1
        led = (
            start > 1 and tags[start - 1] in _OPENING and lower[start - 2] in _WHENEVER
        )
        if led and (k + 1 == len(tags) or tags[k + 1] in _CLOSED):
            tags[k] = "VBZ"


_LED = 3
_ENDING = frozenset(("ends", "starts", "begins", "opens", "closes", "expires"))
_WHENEVER = frozenset(("before", "when", "until", "after", "once", "if", "as"))
_CLOSED = frozenset(("IN", ".", ",", "RB", "NNP"))


def _clause(tags: Sequence[str], k: int) -> Sequence[str]:
    """Return the tags before word *k* up to a comma or an "and"."""
    start = k
    while start and tags[start - 1] not in (",", ":", "CC"):
        start -= 1
    return tags[start:k]


def _retire(lower: Sequence[str], tags: list[str]) -> None:
    """Read "Ruth Parr, gardener, and retired nurse, died" as what she was."""
    for k in where(lower, "retired", 2, -2):
        if tags[k] not in ("VBD", "VBN") or tags[k + 1] not in _RETIRED:
            continue
        listed = tags[k - 1] in ("CC", ",") and FINITE.isdisjoint(tags[:k])
        if listed and not FINITE.isdisjoint(tags[k + 1 :]):
            tags[k] = "JJ"


_RETIRED = frozenset(("NN", "NNS", "NNP", "JJ"))


def _last(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "last" of "Holm, who last won a race" as no noun."""
    for k in where(lower, "last", 1, -1):
        if tags[k] == "JJ" and tags[k + 1] in _TOLD.get(tags[k - 1], ()):
            tags[k] = "RB"


_PAST = ("VBD", "VBN")
_TOLD = {"WP": _PAST, "WDT": _PAST, "PRP": _PAST, "NNP": _PAST[:1]}


def _fair(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "fair" of "the school fair on Saturday" and "a fair this year" as a noun."""
    for k in where(lower, "fair", 1, -1):
        ends = tags[k + 1] in ("IN", ".", ",", "MD", "VBZ", "VBD")
        ends = ends and tags[k - 1] in ("NN", "NNP")
        held = lower[k - 1] in _ONE and lower[k + 1] in _WHEN
        if tags[k] == "JJ" and (ends or held):
            tags[k] = "NN"


_ONE = frozenset(("a", "the", "another"))
_WHEN = frozenset(("this", "next", "last", "in", "on"))


def _run(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "run" of "their unbeaten run came to an end" as a noun."""
    for k in where(lower, "run", 1, -1):
        if lower[k - 1] in _RUNS and tags[k][0] == "V":
            tags[k - 1 : k + 1] = "JJ", "NN"


_RUNS = frozenset(("unbeaten", "winning", "losing", "scoring", "winless"))


def _be_flat(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "flat" of "sales would be flat" as an adjective."""
    for word in _LEVELS:
        for k in where(lower, word, 1):
            if tags[k] == "RB" and lower[k - 1] in BE:
                tags[k] = "JJ"


_LEVELS = ("flat", "steady", "low", "high")


def _be_about(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "around" of "Around 100 British guards are expected" as "about"."""
    for k in [k for word in _ABOUT for k in where(lower, word, 0, -2)]:
        opens = not k or tags[k - 1] in ("CC", ",") or lower[k - 1] == "that"
        if not opens or tags[k : k + 2] != ["IN", "CD"]:
            continue
        end = k + 1
        while end < len(tags) and tags[end] in _COUNTED:
            end += 1
        counted = end > k + 2 and lower[end - 1] not in _MEASURES
        after = next((tag for tag in tags[end:] if tag not in _WITHIN), "")
        if counted and after in SURELY_FINITE | {"VBP"}:
            tags[k] = "RB"


_ABOUT = ("around", "over")
_COUNTED = frozenset(("CD", "JJ", "NN", "NNS", "VBN"))
_WITHIN = _COUNTED | {"IN", "DT", "NNP", "PRP$", "POS"}
_MEASURES = TIMED | word_set("miles kilometers kilometres km years days months weeks")


def _find_so(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "found" of "a man found guilty of fraud" as what was done to him.

    Who "found dead fish" did so.
    """
    for k in where(lower, "found", 1, -1):
        led = tags[k - 1] in NOUNS and lower[k + 1] in _FOUND
        if led and (k + 2 == len(tags) or tags[k + 2] not in NOUNS):
            tags[k], tags[k + 1] = "VBN", "JJ"


_FOUND = word_set("guilty innocent dead alive unconscious unresponsive safe liable")


def _double(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "double" of "expects sales to more than double in May" as a verb."""
    for word in _MULTIPLYING:
        for k in where(lower, word, 1, -1):
            first = k - 1
            while first > 0 and (tags[first] == "RB" or lower[first] in _MORE_THAN):
                first -= 1
            asked = first < k - 1 and tags[first] in ("TO", "MD")
            if asked and tags[k + 1] not in NOUNS and tags[k][0] != "V":
                tags[first + 1 : k + 1] = [*["RB"] * (k - first - 1), "VB"]


def _shut(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "shut" of "Crews shut it down" as a verb: no adjective has an object."""
    for word in _STATES:
        for k in where(lower, word, 1, -1):
            acted = tags[k - 1] in NOUNS and lower[k + 1] in _OBJECTS
            if tags[k] == "JJ" and acted and FINITE.isdisjoint(_clause(tags, k)):
                tags[k] = "VBD"


_STATES = ("shut", "hurt", "split", "set", "cut")
_OBJECTS = frozenset(("it", "them", "him", "her"))
_MULTIPLYING = ("double", "triple", "quadruple")
_MORE_THAN = frozenset(("more", "than"))


def _hold(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "held" of "German privately held firm" as what it is like."""
    for word in _HOLDING:
        for k in where(lower, word, 1, -2):
            like = tags[k - 1] == "JJ" and tags[k + 2] in NOUNS
            if like and tags[k + 1] == "VBD" and "VBN" in tags_of(lower[k + 1]):
                tags[k : k + 2] = "RB", "VBN"


def _shoot(lower: Sequence[str], tags: list[str]) -> None:
    """Read "Holm shot and killed Berg", and an "aggravated assault"."""
    for k in where(lower, "shot", 1, -2):
        acts = tags[k] == "NN" and tags[k - 1] in ("NNP", "PRP", "NNS")
        if acts and lower[k + 1] == "and" and lower[k + 2] in _SHOT:
            tags[k] = "VBD"
    for k in where(lower, "aggravated", 0, -1):
        tags[k] = "JJ" if tags[k + 1] in NOUNS else tags[k]


_SHOT = frozenset(("killed", "wounded", "injured"))
_HOLDING = frozenset(("privately", "publicly", "closely", "wholly", "jointly"))


DESCRIBED: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset(("then",)), _be_then),
    (frozenset(_ABOUT), _be_about),
    (frozenset(("VB",)), _list_nouns),
    (frozenset(("VB",)), _name_described),
    (frozenset(_UNSURE), _be_likely),
    (frozenset(_LEVELS), _be_flat),
    (frozenset(("VBZ",)), _name_taken),
    (_ENDING, _end),
    (frozenset(("last",)), _last),
    (frozenset(("retired",)), _retire),
    (frozenset(("fair",)), _fair),
    (_RUNS, _run),
    (frozenset(_MULTIPLYING), _double),
    (frozenset(_STATES), _shut),
    (_HOLDING, _hold),
    (frozenset(("shot", "aggravated")), _shoot),
    (_FOUND, _find_so),
)


"""The rules, each with the words or tags without which it has nothing to correct."""
