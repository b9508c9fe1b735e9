"""Tell the "that" of "said that he" and "told her that he" from a relative one."""

from collections.abc import Sequence

from timeline.languages.en.syntax.tags import FINITE, IN_PHRASE, NOUNS, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import BE, REPORTED, SAYING, TELLING, TIMED

__all__ = ["introduce"]

_REACH = 7
_PRESENT = frozenset(("VBZ", "VBP"))


def introduce(lower: Sequence[str], tags: list[str]) -> None:
    """Tag each "that" which introduces what is said as no relative pronoun."""
    for k in where(lower, "that", 1, -1):
        if lower[k - 1] in _SHOWING and tags[k - 1] == "NNS":
            # "an ash drilled last summer shows that it erupted"
            tags[k - 1] = "VBZ"
        relative = tags[k] == "DT" and _is_relative(lower, tags, k)
        if relative or (tags[k] in _NO_PRONOUN and _has_noun(tags, k)):
            tags[k] = "WDT"
        if lower[k + 1] in _MUCH and tags[k + 2 : k + 3] not in _ACTS:
            # "a planet that far from Earth"
            tags[k] = "RB"
        elif _adds(lower, tags, k) or _is_cleft(lower, tags, k):
            tags[k] = "IN"
        elif tags[k] == "DT" and lower[k + 1] in _OF_MANY:
            # "said that two were held but that several fled"
            tags[k] = "IN"
        elif tags[k] == "WDT":
            _introduce(lower, tags, k)


def _adds(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "adding that it", "showed that, for May, sales rose"."""
    parted = tags[k + 1] == "," and tags[k - 1] in FINITE and "," in tags[k + 2 :]
    # "showed that of the 17 people held, four were ill"
    counted = tags[k : k + 2] == ["DT", "IN"] and lower[k - 1] in _FOUND
    counted = counted and "CD" in tags[k + 2 : k + 4] and "," in tags[k + 4 :]
    return parted or counted or lower[k - 1] in _ADDING


_NO_PRONOUN = frozenset(("DT", "IN"))
_FOUND = SAYING | {"showed", "show", "found", "revealed", "reported", "shows"}


def _is_relative(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "the spraying that began", "The firm that owns it".

    So it is in "It was the army, not the police, that freed her."
    """
    apart = tags[k - 1] == "," and tags[k + 1] == "VBD" and lower[0] == "it"
    acted = tags[k - 1] == "VBG" and tags[k + 1] in _TENSED
    owned = tags[k - 1] in NOUNS and _is_verb(lower, tags, k + 1)
    return apart or acted or owned


def _has_noun(tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "the firm that built it", whose firm is no adjective."""
    return tags[k - 2 : k] == ["DT", "NN"] and tags[k + 1] in ("VBD", "MD")


def _is_cleft(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "It is with a heavy heart that I am leaving York"."""
    start = k
    while start and tags[start - 1] in IN_PHRASE:
        start -= 1
    led = 1 < start < k and tags[start - 1] == "IN" and lower[start - 2] in BE
    return led and lower[start - 3] == "it" and tags[k + 1] in _SUBJECT


def _is_verb(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether word *k* is a verb of the present, and no noun: "that owns"."""
    return tags[k] == "VBZ" and "NNS" not in tags_of(lower[k])


def _introduce(lower: Sequence[str], tags: list[str], k: int) -> None:
    """Tag the "that" at *k* so if what stands around it says so."""
    before = _said_before(lower, tags, k)
    said = lower[before] in REPORTED
    # "admitted at a hearing that", but "admitted a theft that"
    said = said or (lower[before] in _OWNING_UP and tags[before + 1] == "IN")
    # "found in 1967 that engineers knew": no year is said to do anything.
    timed = tags[k - 1] == "CD" or lower[k - 1] in TIMED
    told = any(lower[j] in TELLING for j in range(max(0, k - _REACH), k))
    # "dismissed arguments that plans to sell it were rushed": no argument plans.
    many = tags[k - 1 : k + 2] == ["NNS", "WDT", "VBZ"]
    if (said or timed or told or many) and tags[k + 1] in _PRESENT:
        noun = "NNS" if tags[k + 1] == "VBZ" else "NN"
        after = any(tag in _PAST_OR_FINITE for tag in tags[k + 2 :])
        if after and noun in tags_of(lower[k + 1]):
            # "said that profit fell"
            tags[k], tags[k + 1] = "IN", noun
    elif said and tags[k + 1] not in _PAST_OR_FINITE:
        # "said in a statement on Monday that just one bridge was closed"
        tags[k] = "IN"
    opens = tags[k + 1] in _SUBJECT or tags[k + 1 : k + 3] in _DESCRIBED
    told = told or lower[k - 1] in _CONTENT
    if opens and (tags[k - 1] not in IN_PHRASE or told):
        tags[k] = "IN"


def _said_before(lower: Sequence[str], tags: Sequence[str], k: int) -> int:
    """Return the word before *k*, and before when and where something was said."""
    j = k - 1
    while j > 0 and (lower[j] in TIMED or tags[j] in _WHERE):
        j -= 1
    return j


_OWNING_UP = frozenset(("admitted", "conceded", "complained", "agreed", "boasted"))
# "A reminder that the coach leaves at 8": no coach leaves that.
_CONTENT = frozenset(("reminder", "fact", "speculation", "confirmation"))
_OF_MANY = frozenset(("several", "both", "all", "these", "those", "few"))
_MUCH = frozenset(("far", "long", "big", "high", "old", "large", "deep"))
_ACTS = (["VBD"], ["VBZ"], ["VBP"], ["MD"], ["NN"], ["NNS"])
_WHERE = frozenset(("IN", "DT", "CD", "RB", "RBR", "NN", "JJ"))
_TENSED = frozenset(("VBD", "VBZ"))
_PAST_OR_FINITE = FINITE | {"VBN"}
_ADDING = SAYING | frozenset(("adding", "saying", "noting", "arguing", "claiming"))
_SHOWING = frozenset(("shows", "means", "finds"))
_DESCRIBED = (["JJ", "NN"], ["JJ", "NNS"])
_SUBJECT = frozenset(("PRP", "DT", "NNP", "PRP$", "NNS", "CD", "EX"))
