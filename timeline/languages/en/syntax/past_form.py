"""Which English verbs are past that look like their base form: "beat", "cut", "hit"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.tags import NOUNS, SURELY_FINITE, WH
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_bare", "is_past", "past_of"]

_REACH = 8


_BESIDE = 4


def past_of(lower: Sequence[str], tags: Sequence[str], k: int) -> str:
    """Return the tag of "hit" in "left the road and hit a tree", "was found and hit"."""
    if lower[k] == "say":
        return "VBP"
    suffers = _goes_on(lower, tags, k) and _verb_before(tags, k) == "VBN"
    return "VBN" if suffers else "VBD"


def is_past(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether nothing near asks "say", "chose" or "fell" to be a base form."""
    if lower[k] in _ALIKE and (
        _is_of_one(lower, tags, k) or _is_beside_one(lower, tags, k)
    ):
        return True
    if tags[k] != "VB":
        return False
    if lower[k] != "say" and tags_of(lower[k])[:1] != ("VBD",):
        return _is_same(lower, tags, k)
    near = slice(max(0, k - _BESIDE), k)
    asked = not {"TO", "MD", "VB"}.isdisjoint(tags[near])
    return not asked and _LETTING.isdisjoint(lower[near])


def _is_same(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether "beat" behind a comma is past: "Berg, in his first final, beat".

    So is "hit" in "left the road and hit a tree".
    """
    if lower[k] in _ALIKE and _goes_on(lower, tags, k):
        return _verb_before(tags, k) in ("VBD", "VBN")
    named = not NOUNS.isdisjoint(tags[:k]) and tags[k - 1] == ","
    alone = SURELY_FINITE.isdisjoint(tags[:k]) and not is_bare(lower, tags, k)
    return named and alone and lower[k] in _ALIKE


def _is_of_one(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether one alone does it: "Orr also hit a post", "Orr, who scored, put".

    The present would be "hits"; so it would in "Orr fell and then hit a post".
    """
    if tags[k] == "VBP" and _goes_on(lower, tags, k):
        return _verb_before(tags, k) == "VBD"
    noun = k - 1
    while noun > 0 and tags[noun] == "RB":
        noun -= 1
    if tags[noun] == ",":
        opened = tags.index(",")
        noun = opened - 1 if tags[opened + 1] in WH else 0
    elif noun == k - 1 or is_bare(lower, tags, k):
        return False
    many = tags[noun] in ("PRP", "NNS") and lower[k - 1] in _NEXT
    return noun >= 0 and (many or tags[noun] in _ONE)


def _is_beside_one(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether what one alone does follows: "he beat", "the king put".

    No "if" stands before: "if Norda beat Hult" is yet to come.
    """
    if tags[k] not in ("VB", "VBP") or is_bare(lower, tags, k):
        return False
    if lower[k - 1] in _ALONE:
        return True
    of_one = tags[k - 1] in _ONE and lower[k - 1] not in _OF_MANY
    return tags[k] == "VBP" and of_one and _SUPPOSING.isdisjoint(lower[:k])


_ALONE = frozenset(("he", "she", "it"))
_OF_MANY = frozenset(("police", "people", "crew", "staff", "team", "side", "cattle"))
_SUPPOSING = frozenset(("if", "unless", "when", "should", "until", "once", "whether"))
_ONE = frozenset(("NN", "NNP"))
_NEXT = frozenset(("also", "then", "later"))


def _goes_on(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether "and" or "then" joins word *k* to a verb before."""
    then = lower[k - 1] == "then" and k > 1 and tags[k - 2] in (",", "CC")
    return tags[k - 1] == "CC" or then


def _verb_before(tags: Sequence[str], k: int) -> str:
    """Return the tag of the last verb or modal before word *k*, empty if there is none."""
    return next((tag for tag in reversed(tags[:k]) if tag[0] in "VM"), "")


_ALIKE = word_set(
    "beat cut hit put set shut quit split hurt spread shed burst cast cost thrust"
)


def is_bare(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a verb asks for an infinitive at *k*: "let the crew put"."""
    near = slice(max(0, k - _REACH), k)
    asked = not {"TO", "MD", "VB"}.isdisjoint(tags[near])
    return asked or not _LETTING.isdisjoint(lower[near])


_LETTING = frozenset(
    [
        *("let", "lets", "letting", "make", "makes", "made", "making", "help", "helps"),
        *("helped", "helping", "see", "saw", "seen", "watch", "watched", "hear"),
        *("heard", "have", "has", "had", "that", "do", "did", "does", "n't", "'t"),
    ]
)
