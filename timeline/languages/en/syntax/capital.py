"""What a capital letter says of an English word within a sentence: it is a name."""

from collections.abc import Sequence

from timeline.languages.en.syntax.tags import NOUNS

__all__ = ["is_name"]


def is_name(
    lower: Sequence[str],
    text: Sequence[str],
    tags: Sequence[str],
    k: int,
    *,
    running: bool,
) -> bool:
    """Tell whether a word that is not all in small letters is a name.

    So it is in "the Transport Ministry", "the Australian Open" and "the Féile na nÓg".
    """
    acts = tags[k][0] == "V" and text[k][0].isupper()
    if acts and _is_titled(text, tags, k):
        return True
    capital = running and _is_capital_name(lower, text, tags, k)
    return capital or _is_odd(text[k], tags[k])


def _is_titled(text: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether an article stands before a capital, or an adjective with one.

    So it does in "Latvian Transport Minister Ida Holm".
    """
    if k and tags[k - 1] == "DT":
        return True
    if k and tags[k - 1 : k + 2 : 2] == ["JJ", "NNP"] and text[k + 1] in _OFFICES:
        return text[k - 1][0].isupper()
    return k > 1 and tags[k - 2 : k] == ["DT", "JJ"] and text[k - 1][0].isupper()


def _is_odd(word: str, tag: str) -> bool:
    """Tell whether a small letter opens a name, and a capital goes on: "nÓg"."""
    return tag[0] in "NV" and word[0].islower() and word[1:2].isupper()


def _is_capital_name(
    lower: Sequence[str], text: Sequence[str], tags: Sequence[str], k: int
) -> bool:
    """Tell whether a capital makes a name of "the US" or "Southwest announced".

    So of "left Bury for Hull" and "renamed Grant Park".
    """
    if _is_listed(text, tags, k) or _is_will(text, tags, k):
        return True
    if tags[k] not in _MISTAKEN:
        return False
    if tags[k] in _BARE:
        led = k > 0 and tags[k - 1] in _LEADING and text[k - 1].islower()
        return led and text[k][0].isupper()
    if tags[k] == "PRP":
        return text[k] == "US"
    acts = tags[k] == "RB" and tags[k + 1 : k + 2] in _ACTS
    return acts and text[k][0].isupper() and lower[k] in _QUARTERS


def _is_will(text: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is that of "organiser Will Trask"; no verb has a capital there."""
    named = text[k] == "Will" and k > 0 and tags[k + 1 : k + 2] == ["NNP"]
    return named and text[k - 1][-1].isalpha()


def _is_listed(text: Sequence[str], tags: Sequence[str], k: int) -> bool:
    """Tell whether it is the "Beat" of "They record Rain Song and Beat The Clock"."""
    if not 1 < k < len(text) - 1 or tags[k - 1] != "CC" or tags[k - 2] not in NOUNS:
        return False
    acts = tags[k][0] == "V" or tags[k] == "NN"
    return acts and all(text[j][0].isupper() for j in (k - 2, k, k + 1))


_OFFICES = frozenset(("Minister", "Ministry", "Secretary", "Department"))
_BARE = frozenset(("VB", "VBP"))
_LEADING = frozenset(("VBD", "VBN", "VBG", "VBZ", "IN", "TO"))
_MISTAKEN = _BARE | {"PRP", "RB"}
_ACTS = (["VBD"], ["VBZ"], ["MD"])
_QUARTERS = frozenset(("southwest", "northwest", "southeast", "northeast"))
