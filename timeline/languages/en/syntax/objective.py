"""The participle of an English object: "is breaking a truce signed last week"."""

from collections.abc import Sequence

from timeline.languages.en.syntax.intransitive import INTRANSITIVE
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.suffered import INSIDE, is_suffered, may_tell
from timeline.languages.en.syntax.tags import NOUNS, SURELY_FINITE, WH
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.words import BE, REPORTED, SUBORDINATORS

__all__ = ["is_of_object"]

_OF_MINDS = frozenset(("v31", "v32"))
_NAMED = 2
_ENDS = frozenset((",", ":", '"'))


def is_of_object(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "was accused of breaking a truce signed last week"."""
    if k < _NAMED or tags[k - 1] not in NOUNS or "VBN" not in tags_of(lower[k]):
        return False
    start = k - 1
    while start and tags[start - 1] in INSIDE:
        start -= 1
    doing = start - 1
    if tags[doing] in ("VBD", "VBN") and "ago" in lower[k + 1 : k + _AGO]:
        # "found a house built ten years ago"
        tells = lower[doing] in REPORTED or lower[k] in INTRANSITIVE
        minded = lexemes().of(lower[doing], "V").file in _OF_MINDS
        return not tells and (lower[start] in ("a", "an") or not minded)
    be = doing - 1 - (tags[doing - 1] == "RB")
    if tags[doing] == "VBG" and lower[be] in BE:
        # "are breaking a truce signed last week", but "are saying a truce held"
        done = lexemes().of(lower[doing], "V").file not in _OF_MINDS
        return done and not _is_last(lower, tags, be, k)
    if tags[doing] not in ("VBG", "VB") or tags[doing - 1] not in ("IN", "TO", "MD"):
        return False
    while start and not _opens(lower, tags, start - 1):
        start -= 1
    told = [
        j
        for j in range(start, doing)
        if may_tell(lower, tags, j) and not is_suffered(lower, tags, j)
    ]
    return bool(told) and not any(lower[j] in REPORTED for j in told)


_AGO = 6


def _is_last(lower: Sequence[str], tags: Sequence[str], be: int, k: int) -> bool:
    """Tell whether it is the verb of "A bus that was carrying pupils overturned".

    Only that of the relative clause goes before, and none behind.
    """
    related = tags[be - 1] in WH or lower[be - 1] == "that"
    told = SURELY_FINITE.intersection([*tags[: be - 1], *tags[k + 1 :]])
    return related and not told


def _opens(lower: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether a clause may begin behind word *k*."""
    return tags[k] in _BOUNDS or lower[k] in SUBORDINATORS or lower[k] == "that"


_BOUNDS = _ENDS | WH | {"CC"}
