"""Participles that look like other English verbs: "a fully diluted basis", "left"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.tags import NOUNS, SURELY_FINITE
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import PERIODS, REPORTED, TIMED

__all__ = ["gerund", "participle", "said"]

_PRONOUNS = word_set("that this these those all both some each many any")
_BLAMED = (("blamed", ["on"]), ("aimed", ["at"]), ("known", ["as"]))
_MODIFYING = NOUNS | {"RB"}
_INSIDE = frozenset(("NN", "NNS", "NNP", "JJ", "CD"))
_PLURAL = frozenset(("NN", "NNS"))


def gerund(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the participle of ", closing at $10", and the "behind" of a place."""
    after = tags[k + 1] if k + 1 < len(tags) else ""
    if lower[k] == "set" and lower[k + 1 : k + 2] == ["for"]:
        # "The hearing set for Friday was"
        told = tags[k - 1] in NOUNS and not SURELY_FINITE.isdisjoint(tags[k:])
        return "VBN" if told else ""
    if tags[k - 1] == "CC" and "TO" in tags[:k] and after == "VBG":
        # "to finish the wall and start painting it"
        return "VB" if "VB" in tags_of(lower[k]) else ""
    if lower[k] == "behind":
        return "IN" if after in ("DT", "CD", "NNP", "PRP$") else ""
    if tags[k - 1] != "," or not lower[k].endswith("ing") or after not in _ON:
        return ""
    fits = "VBG" in tags_of(lower[k]) and not SURELY_FINITE.isdisjoint(tags[:k])
    return "VBG" if fits else ""


_ON = frozenset(("IN", "TO", "DT", "CD", "$", "PRP$"))


def participle(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the participle in "a fully diluted basis" and "a U.S.-flagged ship"."""
    after = tags[k + 1] if k + 1 < len(tags) else ""
    if lower[k] == "ended" and lower[k - 1] in PERIODS:
        return "VBN" if after in ("NNP", "CD") else ""
    noun = tags[k - 1] == "NNS" or (
        tags[k - 1] == "NNP" and _is_no_subject(lower, tags, k)
    )
    if lower[k] == "loss":
        # "posted a quarterly loss Thursday"
        return "NN"
    blamed = noun and (lower[k], lower[k + 1 : k + 2]) in _BLAMED
    if blamed or _is_governed(lower, tags, k):
        return "VBN"
    many = tags[k - 1] == "NNS" or (lower[k - 1] in TIMED and "NNS" in tags[:k])
    # "Traders requested licences"
    acts = after in SURELY_FINITE and not (many and tags[k : k + 2] == ["VBD", "VBZ"])
    if acts and tags[k - 1] in NOUNS and lower[k] not in REPORTED:
        # "Those hurt were few": of two finite verbs that touch, the first is none.
        return "VBN" if "VBN" in tags_of(lower[k]) else ""
    if after not in _INSIDE:
        return ""
    if tags[k - 1] == "CD" and ((k > 1 and tags[k - 2][0] == "V") or _acts(tags, k)):
        # "killed two suspected rebels", "one suspected rebel was"
        return _if_listed(lower[k]) if lower[k] not in REPORTED else ""
    if tags[k - 1] in ("DT", "PRP$"):
        # "The threatened strike", but "that threatened peace"
        return "" if lower[k - 1] in _PRONOUNS else _if_listed(lower[k])
    return _if_listed(lower[k]) if k > 1 and _qualifies(lower, tags, k) else ""


_BEFORE_TWO = frozenset(("DT", "PRP$", "IN"))


def _qualifies(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether what stands before makes an adjective of it."""
    if tags[k - 1] == ",":
        # "the remote, flooded valleys"
        described = tags[k - 2] == "JJ" and tags[max(0, k - 3)] in _BEFORE_TWO
        return described and tags[k + 1] in _PLURAL
    adverb = tags[k - 1] == "RB" and tags[k - 2] in ("DT", "PRP$")
    return adverb or (lower[k - 1] == "-" and tags[k - 2] in _MODIFYING)


def _is_governed(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a preposition leads to it: "gained from continued strong demand"."""
    led = tags[k - 1] == "IN" and lower[k - 1] in _GOVERNING
    return led and tags[k + 1 : k + 2] in _QUALIFIED and bool(_if_listed(lower[k]))


_GOVERNING = frozenset(("from", "of", "with", "by", "despite", "amid", "for"))
_QUALIFIED = (["JJ"], ["NN"], ["NNS"], ["VBG"])


def _is_no_subject(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a name before word *k* is a day, or governed: "to Mali aimed at"."""
    governed = k > 1 and tags[k - 2] in ("IN", "TO", "CC")
    return lower[k - 1] in TIMED or (
        governed and not SURELY_FINITE.isdisjoint(tags[:k])
    )


def _acts(tags: Sequence[str], k: int) -> bool:
    """Tell whether a verb follows the nouns behind word *k*."""
    end = k + 1
    while end < len(tags) and tags[end] in NOUNS:
        end += 1
    return end > k + 1 and end < len(tags) and tags[end] in SURELY_FINITE


def _if_listed(word: str) -> str:
    return "VBN" if "VBN" in tags_of(word) else ""


_APART = (["NN", ","], ["NNS", ","], ["NNP", ","])


def said(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the verb that an adjective is: "shares fell 6%", "the offer expired on"."""
    after = tags[k + 1] if k + 1 < len(tags) else ""
    options = tags_of(lower[k])
    if tags[k - 1] in ("DT", "PRP$") and after in ("VBD", "VBZ", "MD"):
        return "NN" if "NN" in options else ""
    if tags[k - 1] == "POS" and not options:
        # "burned the state's wheatbelt overnight"
        closed = not after or after in ("IN", ".", ",", "CC") or lower[k + 1] in TIMED
        return "NN" if closed and lower[k].isalpha() else ""
    apart = tags[k - 2 : k] in _APART and after == "IN" and "," in tags[k + 1 :]
    if apart and options[:1] == ("VBN",):
        # "The head, stolen from a shop, turned up"
        return "VBN"
    if tags[k - 1] not in NOUNS or after not in ("CD", "IN", "TO", "$"):
        return ""
    return next((tag for tag in ("VBN", "VBD") if tag in options), "")
