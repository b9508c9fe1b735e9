"""Correct tags inside English noun phrases: "his plan", "a fully diluted basis"."""

from collections.abc import Callable, Sequence

from timeline.languages.en.vocabulary import vocabulary

__all__ = ["name_nouns"]

_NAMING = frozenset(("NN", "NNS", "VBG", "JJ"))
_NAME = frozenset(("NNP", "VBG", "NN"))
_PRONOUNS = frozenset(
    ("that", "this", "these", "those", "all", "both", "some", "each", "many", "any")
)
_PERIODS = frozenset(("months", "weeks", "year", "quarter", "half", "period", "month"))
_SHORT = 3
_REFLEXIVE = frozenset(
    ("himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself")
)
_MONEY = frozenset(("dlrs", "dlr", "lbs"))
_NOUNS = frozenset(("NN", "NNS", "NNP"))
_OPENING = frozenset(("DT", "PRP$", "JJ", "POS"))
_PARTICIPLES = frozenset(("VBD", "VBN"))
_INSIDE = frozenset(("NN", "NNS", "NNP", "JJ", "CD"))
_FINITE = frozenset(("VBD", "VBZ", "MD"))
_BEHIND = frozenset(("that", "of"))


def name_nouns(lower: Sequence[str], text: Sequence[str], tags: list[str]) -> None:
    """Correct *tags* in place; *text* has the words as written."""
    if tags[1:3] == ["CC", "NNP"] and tags[0] == "VB" and text[0][0].isupper():
        tags[0] = "NNP" if not vocabulary().listed(lower[0]) else tags[0]
    for k, tag in enumerate(tags):
        if not k:
            continue
        if tag == "NNP":
            # "Carl Berg, chairman, said"
            beside = tags[k - 1] == "," and text[k].islower()
            tags[k] = "NN" if beside and len(text[k]) > _SHORT else tag
            continue
        if tag in _NAMING and tags[k - 1] == "NNP" and text[k][0].isupper():
            named = text[k + 1 : k + 2] and text[k + 1][0].isupper()
            within = tag == "NNS" or (named and tags[k + 1] in _NAME)
            tags[k] = "NNP" if within else tag
        elif mend := _MENDS.get(tag):
            tags[k] = mend(lower, tags, k) or tag


def _verb(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the noun that a verb is: "his plan", "the gain was", ", evidence of"."""
    if lower[k] in _MONEY:
        return "NNS"
    before, after = tags[k - 1], tags[k + 1] if k + 1 < len(tags) else ""
    noun = "NNS" if tags[k] == "VBZ" else "NN"
    owned = before == "POS" and lower[k - 1] != "'" and after not in ("DT", "PRP$")
    subject = after in _FINITE and (
        before in ("DT", "PRP$")
        or (before in ("NN", "JJ") and k > 1 and tags[k - 2] in _OPENING)
    )
    beside = before == "," and lower[k + 1 : k + 2] and lower[k + 1] in _BEHIND
    lone = tags[k] == "VBP" and tags[max(0, k - 2) : k] == ["CC", "NN"]
    owned = owned or lower[k - 1] == "her"
    had = before in ("VBD", "VBZ") and lower[k + 1 : k + 2] == ["of"]
    owned = owned or (had and tags[k] == "VB")
    if not (owned or subject or lone or (beside and tags[k] == "VBP")):
        return ""
    return noun if noun in vocabulary().listed(lower[k]) else ""


def _participle(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the participle in "a fully diluted basis" and "a U.S.-flagged ship"."""
    after = tags[k + 1] if k + 1 < len(tags) else ""
    if lower[k] == "ended" and lower[k - 1] in _PERIODS:
        return "VBN" if after in ("NNP", "CD") else ""
    if after in _FINITE and tags[k - 1] in _NOUNS:
        # "Those hurt were few": of two finite verbs that touch, the first is none.
        return "VBN" if "VBN" in vocabulary().listed(lower[k]) else ""
    if after not in _INSIDE:
        return ""
    if tags[k - 1] in ("DT", "PRP$"):
        # "The threatened strike", but "that threatened peace"
        return "" if lower[k - 1] in _PRONOUNS else _if_listed(lower[k])
    if k == 1:
        return ""
    adverb = tags[k - 1] == "RB" and tags[k - 2] in ("DT", "PRP$")
    hyphen = lower[k - 1] == "-" and tags[k - 2] in (*_NOUNS, "RB")
    fits = (adverb or hyphen) and "VBN" in vocabulary().listed(lower[k])
    return "VBN" if fits else ""


def _if_listed(word: str) -> str:
    return "VBN" if "VBN" in vocabulary().listed(word) else ""


def _said(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the verb that an adjective is: "shares fell 6%", "the offer expired on"."""
    after = tags[k + 1] if k + 1 < len(tags) else ""
    if tags[k - 1] not in _NOUNS or after not in ("CD", "IN", "TO", "$"):
        return ""
    options = vocabulary().listed(lower[k])
    return next((tag for tag in ("VBN", "VBD") if tag in options), "")


def _himself(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Read the "himself" of "the president himself met" as an adverb."""
    return "RB" if lower[k] in _REFLEXIVE and tags[k - 1] in _NOUNS else ""


_MENDS: dict[str, Callable[[Sequence[str], Sequence[str], int], str]] = {
    "VB": _verb,
    "VBP": _verb,
    "VBZ": _verb,
    "VBD": _participle,
    "PRP": _himself,
    "JJ": _said,
}
