"""English words that only stand for another event: "paid, as it did in May", "set sail"."""

from timeline.languages.en.syntax.free_relative import FREE, verb_behind_free
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import DO, HAVE

__all__ = ["LEADING", "stands_in"]


def stands_in(reading: Reading, k: int) -> bool:
    """Tell whether a verb only stands for another: "paid, as it did in May"."""
    # "What began as a march ended in clashes" tells of the end.
    free = k == 1 and reading.lower[0] in FREE and verb_behind_free(reading)
    if free or reading.lower[k] in _ANYBODY:
        return True
    if reading.lower[k] not in _STAND_INS:
        return False
    if reading.lower[k + 1 : k + 2] == ["until"] and reading.lower[k] in HAVE:
        # "has until Friday to appeal"
        return True
    if _is_in_idiom(reading, k) or reading.lower[k : k + 4] == _ABLE:
        return True
    if reading.lower[k] in _TRADED and _is_traded(reading, k):
        return True
    if _is_counted(reading, k) or reading.lower[k - 1 : k + 1] in _PROVISOS:
        return True
    after = reading.tags[k + 1] if k + 1 < len(reading.tags) else "."
    planned = reading.lower[k] in _PLANNED and k > 0 and reading.lower[k - 1] == "as"
    return planned or (reading.lower[k] in DO and after in _ENDING)


def _is_in_idiom(reading: Reading, k: int) -> bool:
    """Tell whether it is a part of "set sail for Naples", "depth charges" or so."""
    sets = reading.lower[k] == "sail" and reading.word(k - 1) in _SETTING
    sets = sets or (reading.lower[k] in _CHARGES and reading.word(k - 1) == "depth")
    return sets or reading.lower[max(0, k - 2) : k + 1] == _NEEDLESS


def _is_traded(reading: Reading, k: int) -> bool:
    """Tell whether it says which goods are traded: "crude for January delivery"."""
    if k == 0 or reading.times[k - 1] < 0:
        return False
    first = reading.times.index(reading.times[k - 1])
    return first > 0 and reading.lower[first - 1] == "for"


_TRADED = frozenset(("delivery", "settlement"))


def _is_counted(reading: Reading, k: int) -> bool:
    """Tell whether a number follows "aged", "an estimated", or holders of record do.

    So it is for "310 million crowns", which nobody crowned.
    """
    lower = reading.lower
    if lower[k] in _COINS:
        return k > 0 and reading.tags[k - 1] == "CD"
    number = reading.tags[k + 1 : k + 2] in (["CD"], ["$"])
    counted = lower[k] == "aged" or lower[k - 1 : k + 1] == ["an", "estimated"]
    of_record = lower[k + 1 : k + 3] == ["of", "record"]
    return (counted and number) or (lower[k] in _HELD and of_record)


_ABLE = ["able", "to", "do", "so"]
_CHARGES = frozenset(("charge", "charges"))
_NEEDLESS = ["needless", "to", "say"]
_SETTING = frozenset(("set", "sets", "setting"))
_HELD = frozenset(("stock", "shares"))
_COINS = frozenset(("crowns", "marks", "pounds"))
_PROVISOS = (["weather", "permitting"], ["time", "permitting"])


# What leads a phrase like a preposition: ", following a slump".
LEADING = word_set("following including excluding regarding concerning pending")
_ENDING = frozenset(("IN", "TO", ",", ".", ":", "CC", '"', "''"))
# "will run as planned on Monday" tells of one event.
_PLANNED = frozenset(("planned", "scheduled", "intended"))
_ANYBODY = word_set(
    "everybody everyone somebody someone anybody anyone nobody none",
    "everything something anything nothing",
)
_STAND_INS = frozenset(
    ("aged", "estimated", "permitting", "sail", "say", "able")
).union(*(HAVE, DO, _TRADED, _HELD, _PLANNED, _COINS, _CHARGES))
