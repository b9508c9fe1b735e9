"""Correct tags of English nouns that look like verbs: "aid trucks came", "the judges ruled"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.tags import FINITE, NOUNS, SURELY_FINITE, where
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import SUBORDINATORS

__all__ = [
    "NOUN_PHRASE",
    "name_firm",
    "name_governed",
    "name_opened",
    "name_owned",
    "name_plurals",
]


def name_plurals(lower: Sequence[str], tags: list[str]) -> None:
    """Read "wildfires" and the "judges" of "county judges John Berg and" as nouns."""
    for k in where(tags, "VBZ", 1):
        known = lexemes().of(lower[k], "N").file != _NO_NOUN
        noun = known or tags[k + 1 : k + 2] in (["VBD"], ["VBN"])
        noun = noun and lexemes().of(lower[k], "V").file == _NO_VERB
        officers = lower[k] in _OFFICERS and tags[k + 1 : k + 3] == ["NNP", "NNP"]
        if tags[k - 1] in _NAMING and (noun or officers):
            tags[k] = "NNS"


_NO_NOUN, _NO_VERB = "N-", "V-"
_OFFICERS = frozenset(("judges", "guards", "coaches", "pilots", "hosts"))
_NAMING = NOUNS | {"JJ"}


def name_owned(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "performance" of "Holm's performance this year" as a noun."""
    for at in [k for k, tag in enumerate(tags[:-2], 1) if tag == "POS"]:
        k = at + (lower[at] == "only")
        forms = tags_of(lower[k])
        if tags[k] in _BARE and ("NN" in forms or not forms):
            tags[k] = "NN"


def name_opened(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "aid" of "On Sunday, aid trucks came" as a noun: the verb is behind."""
    for k in where(tags, "VB"):
        if (k and tags[k - 1] != ",") or "NN" not in tags_of(lower[k]):
            continue
        end = k + 1
        while end < len(tags) and tags[end] in NOUN_PHRASE:
            end += 1
        end = _behind_aside(tags, end)
        acts = k + 1 < end < len(tags)
        acts = acts and (tags[end] in SURELY_FINITE or lower[end] in _OF_MANY)
        if acts and FINITE.isdisjoint(tags[:k]):
            tags[k] = "NN"


def _behind_aside(tags: Sequence[str], k: int) -> int:
    """Return the verb of "Work at the site, interrupted by rain, resumed" for *k*."""
    if tags[k : k + 1] != [","] or tags[k + 1 : k + 2] not in _ASIDE:
        return k
    closed = tags.index(",", k + 1) if "," in tags[k + 1 :] else k - 1
    return closed + 1


_ASIDE = (["VBN"], ["WDT"])
_OF_MANY = frozenset(("are", "were", "have"))


def name_governed(lower: Sequence[str], tags: list[str]) -> None:
    """Read the "profit" of "half of operating profit" as a noun: it agrees with none.

    So too the "crash" of "in a suspected Ford crash": no one such thing "crash".
    """
    for k in where(tags, "VB", 3):
        j = k - 1
        while j and tags[j] in _DESCRIBED:
            j -= 1
        one = lower[j] in ("a", "an") and j < k - 1 and tags[j - 1] == "IN"
        # "Holt's best result came"
        best = tags[k - 1] == "JJS" and tags[k - 2] in ("POS", "PRP$")
        if (one or best) and "NN" in tags_of(lower[k]):
            tags[k] = "NN"
    for k in where(tags, "VBP", 2):
        governed = tags[k - 2 : k] == ["IN", "NN"]
        governed = governed and lower[k - 2] not in SUBORDINATORS
        # "with a sports channel"
        governed = governed or (tags[k - 1] in NOUNS and lower[k - 2] in ("a", "an"))
        if governed and tags_of(lower[k])[:1] == ("NN",):
            # "of operating profit", but "as staff call it"
            tags[k] = "NN"


_DESCRIBED = NOUNS | {"JJ", "VBN", "CD"}


def name_firm(lower: Sequence[str], tags: list[str]) -> None:
    """Read "Brody & Sons" as one name."""
    for k in [k for k, word in enumerate(lower[:-1], 1) if word == "&" and k > 1]:
        if tags[k - 2] == "NNP" and tags[k] == "NNS":
            tags[k - 1] = tags[k] = "NNP"
        last = next((j for j in range(k, k + 3) if lower[j : j + 1] in _FIRM), 0)
        if last and tags[k - 2] in _NAMING:
            # "Bolt Tire & Rubber Co."
            first = 0 if k == _THIRD and tags[0] in _NAMING else k - 2
            tags[first : last + 1] = ["NNP"] * (last + 1 - first)


_FIRM = (["co."], ["inc."], ["corp."], ["ltd."], ["co"], ["inc"], ["corp"], ["ltd"])
_THIRD = 3


_BARE = frozenset(("VB", "VBP"))
NOUN_PHRASE = NOUNS | {"DT", "JJ", "CD", "POS", "IN"}
