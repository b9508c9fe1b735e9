"""English prices: "rose 3 to 20", "closed at $23.25"."""

from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_price"]


def is_price(reading: Reading, event: Found) -> bool:
    """Tell whether it is how a market stood: "rose 3 to 20", "closed at $23.25"."""
    if event.group is None or event.lexeme.lemma not in _MARKET:
        return False
    lower, tags, k = reading.lower, reading.tags, event.index + 1
    if event.group.tense != "PAST":
        return False
    if event.lexeme.lemma in _CLOSING and lower[k : k + 1] == ["at"]:
        return _is_amount(reading, k + 1)
    while k < len(tags) and tags[k] in ("RB", "IN") and lower[k] != "to":
        k += 1
    if event.lexeme.lemma not in _MOVING or not _is_amount(reading, k):
        return False
    reach = range(k + 1, min(k + _REACH, len(tags)))
    return any(lower[j] == "to" and _is_price(reading, j + 1) for j in reach)


def _is_price(reading: Reading, k: int) -> bool:
    """Tell whether an amount at *k* counts nothing: no "rose 5 percent to 300 staff"."""
    tags, end = reading.tags, k
    while tags[end : end + 1] in _AMOUNT:
        end += 1
    counts = tags[end : end + 1] in (["NN"], ["NNS"], ["JJ"])
    return end > k and (not counts or reading.lower[end] in _UNITS)


_AMOUNT = (["CD"], ["$"], ["#"])
_UNITS = frozenset(("cents", "pence", "points", "yen", "euros", "pounds", "dollars"))


def _is_amount(reading: Reading, k: int) -> bool:
    return reading.tags[k : k + 1] in _AMOUNT and reading.times[k] < 0


_REACH = 9
_CLOSING = word_set("close finish end settle open trade")
_MOVING = word_set(
    "rise fall gain lose climb drop slip ease surge jump plunge tumble add advance decline",
    "soar sink slide shed retreat rally leap edge firm weaken strengthen",
)
_MARKET = _CLOSING | _MOVING
