"""Correct tags of English words beside what describes: "a not fully tested drug"."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from timeline.languages.en.syntax.tags import FINITE, SURELY_FINITE, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import BE, DEGREES, PERIODS, TIMED

__all__ = ["DESCRIBED"]

Rule: TypeAlias = Callable[[Sequence[str], list[str]], None]


def _deny(lower: Sequence[str], tags: list[str]) -> None:
    """Read "tested" as an adjective in "the not fully tested drug was sold".

    So is the "old" of "the old, not very safe bridge".
    """
    for k in where(lower, "not", 1, -2):
        end = k + 1
        while end < len(tags) - 1 and tags[end] == "RB":
            end += 1
        if tags[k - 1] in _OPENING and tags[end] == "VBD":
            noun = tags[end + 1] in _THINGS and "VBN" in tags_of(lower[end])
            tags[end] = "VBN" if noun else tags[end]
        opened = tags[max(0, k - 3) : k] == ["DT", "NN", ","]
        if opened and tags[end] == "JJ" and tags[end + 1] in _THINGS:
            # "The mayor, not very happy, left"
            tags[k - 2] = "JJ" if "JJ" in tags_of(lower[k - 2]) else "NN"


_OPENING = frozenset(("DT", "PRP$"))
_THINGS = frozenset(("NN", "NNS"))


def _win(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "winning" of "a three-week winning streak" as an adjective."""
    for k in where(lower, "winning", 1, -1):
        if tags[k] == "VBG" and lower[k + 1] in _WON:
            tags[k] = "JJ"


_WON = word_set("streak streaks run runs goal goals try bid bids ticket tickets margin")


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


_VERBAL = frozenset("VM")


def _be_there(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "there" of "that this year there will be no parade" as no place."""
    for k in where(lower, "there", 0, -2):
        before = lower[k - 1] if k else ","
        opens = not k or tags[k - 1] in _JOINING or before in TIMED | PERIODS
        verb = k + 1 + (tags[k + 1] == "MD")
        if tags[k] == "RB" and opens and lower[verb] in BE:
            tags[k] = "EX"


_JOINING = frozenset(("IN", "CC", ",", '"'))


def _hope(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "hope" of "held out hope on Sunday that" as a noun."""
    for k in [k for k, word in enumerate(lower) if word in _FEELINGS and k]:
        verb = k - 1 - (tags[k - 1] == "RP")
        if tags[k] in ("VB", "VBP") and lower[verb] in _SHOWING:
            tags[k] = "NN"


_FEELINGS = frozenset(("hope", "doubt", "regret", "support", "praise", "alarm"))
_SHOWING = word_set(
    "expressed expresses express expressing voiced voices voice voicing held holds hold",
    "holding raised raises raise offered offers offer lost gave found won drew draws",
)


def _name_taken(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "bodies" of "tugs collected bodies Monday" as a noun.

    It is what is usually one, behind what a clause does already. So are the attacks of
    "hit the rebels with missiles and air attacks Wednesday".
    """
    for k in where(tags, "VBZ", 1, -1):
        timed = lower[k + 1] in TIMED or tags[k + 1] in ("IN", ".")
        if not timed or tags_of(lower[k])[:1] != ("NNS",):
            continue
        told = not SURELY_FINITE.isdisjoint(_clause(tags, k))
        acted = k - 1 - (tags[k - 1] == "RP")
        if tags[acted] == "VBG" and told:
            tags[k] = "NNS"
        elif tags[acted] == "VBN" and "VBD" in tags_of(lower[acted]) and not told:
            if acted and FINITE.isdisjoint(tags[k + 1 :]) and tags[acted - 1] == "NNP":
                tags[acted], tags[k] = "VBD", "NNS"
        elif tags[k - 2 : k] == ["CC", "NN"] and "VBD" in _clause(tags, k - 2):
            listed = tags[k - 3] == "NNS" and tags[k - 4] in ("IN", "JJ")
            tags[k] = "NNS" if listed else "VBZ"


def _welcome(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "welcome" of "Envoys in Oslo welcome an accord" as a verb."""
    for k in where(lower, "welcome", 1, -1):
        acts = tags[k - 1] in ("NNS", "NNP") and tags[k + 1] in _OPENING
        if acts and tags[k] == "JJ" and FINITE.isdisjoint(_clause(tags, k)):
            tags[k] = "VBP"


def _count_hurt(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "hurt" of "put the number of people hurt in the crash at 60" as passive."""
    for k in where(lower, "number", 1, -4):
        hurt = tags[k + 3] == "VBD" and "VBN" in tags_of(lower[k + 3])
        counted = lower[k + 1] == "of" and tags[k + 2] == "NNS"
        if hurt and counted and not FINITE.isdisjoint(_clause(tags, k)):
            tags[k + 3] = "VBN"


def _side(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "rebels" of "between troops and rebels loyal to Berg" as a noun."""
    for k in where(tags, "VBZ", 1, -2):
        sided = lower[k + 1] in _SIDING and tags[k + 2] == "TO"
        if sided and tags_of(lower[k])[:1] == ("NNS",):
            tags[k] = "NNS"


_SIDING = frozenset(
    ("loyal", "allied", "opposed", "sympathetic", "faithful", "hostile")
)


def _clause(tags: Sequence[str], k: int) -> Sequence[str]:
    """Return the tags before word *k* up to a comma or an "and"."""
    start = k
    while start and tags[start - 1] not in (",", ":", "CC"):
        start -= 1
    return tags[start:k]


def _report_her(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "her" of "had reported her missing" as no owner."""
    for k in where(lower, "her", 0, -1):
        closed = tags[k + 2 : k + 3] in ([], ["IN"], ["."], [","], ["CC"], ["NNP"])
        if tags[k] == "PRP$" and lower[k + 1] in _STATES and closed:
            tags[k : k + 2] = "PRP", "JJ"


_STATES = word_set("missing dead alive unconscious unhurt homeless guilty bound")


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
    """Read the "last" of "On Sunday last the juniors won" as no verb.

    It is no noun in "Holm, who last won a race".
    """
    for k in where(lower, "last", 1, -1):
        if tags[k] in ("VB", "VBP") and lower[k - 2] == "on" and tags[k - 1] == "NNP":
            tags[k] = "JJ"
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


def _only_day(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "only" of "Our teacher only day is on Friday" as part of a noun."""
    for k in where(lower, "only", 1, -1):
        led = k > 1 and tags[k - 2] in _OPENING and tags[k - 1] in _THINGS
        if led and lower[k + 1] in _HELD:
            tags[k] = "NN"


_HELD = word_set("day days event events evening night session sessions meeting")


def _name_quoted(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "reports" of 'sending "false and late" reports' as a noun."""
    for k in where(tags, "VBZ", 3):
        if tags[k - 1] not in _MARKS or tags[k - 2] not in _QUALITIES:
            continue
        if "NNS" in tags_of(lower[k]) and _is_governed(lower, tags, k - 2):
            tags[k] = "NNS"


_MARKS = frozenset(('"', "''"))
_QUALITIES = frozenset(("JJ", "VBN", "RB"))


def _is_governed(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a verb or a preposition leads to what is quoted up to word *k*."""
    while k and tags[k] not in _MARKS:
        k -= 1
    led = k > 0 and (tags[k - 1][0] == "V" or tags[k - 1] == "IN")
    return led or (k > 0 and lower[k - 1].endswith("ing"))


def _be_flat(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "flat" of "sales would be flat" as an adjective."""
    for word in _LEVELS:
        for k in where(lower, word, 1):
            if tags[k] == "RB" and lower[k - 1] in BE:
                tags[k] = "JJ"


_LEVELS = ("flat", "steady", "low", "high")


def _by_then(lower: Sequence[str], tags: list[str]) -> None:
    """Part the "time" of "by which time hunger was having an effect" from a noun."""
    for k in where(lower, "which", 1, -1):
        if lower[k - 1] in _BY and lower[k + 1] in _MOMENT and tags[k + 1] == "NN":
            tags[k + 1] = "RB"


_BY = frozenset(("by", "at", "during", "after", "until"))
_MOMENT = frozenset(("time", "point", "stage"))


DESCRIBED: tuple[tuple[frozenset[str], Rule], ...] = (
    (frozenset(("not",)), _deny),
    (frozenset(("winning",)), _win),
    (frozenset(("there",)), _be_there),
    (frozenset(("then",)), _be_then),
    (frozenset(("VB",)), _list_nouns),
    (frozenset(_UNSURE), _be_likely),
    (frozenset(_LEVELS), _be_flat),
    (_FEELINGS, _hope),
    (frozenset(("VBZ",)), _name_taken),
    (_SIDING, _side),
    (frozenset(("welcome",)), _welcome),
    (frozenset(("number",)), _count_hurt),
    (frozenset(("her",)), _report_her),
    (_MARKS, _name_quoted),
    (frozenset(("retired",)), _retire),
    (frozenset(("last",)), _last),
    (frozenset(("fair",)), _fair),
    (frozenset(("only",)), _only_day),
    (frozenset(("which",)), _by_then),
)
"""The rules, each with the words or tags without which it has nothing to correct."""
