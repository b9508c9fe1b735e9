"""What belongs to a season of sport, and to no day: "scored 20 goals last season"."""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_of_season"]


def is_of_season(reading: Reading, group: Group) -> bool:
    """Tell whether a verb is of a season: "won it in his first season at the club".

    "Scored his first goal of the season" did so on some day of it.
    """
    if _SEASONS.isdisjoint(reading.distinct):
        return False
    before, after = reading.verb_before(group.first), reading.verb_from(group.head + 1)
    first = before.head + 1 if before is not None else 0
    end = after.first if after is not None else len(reading.lower)
    return any(
        reading.lower[k] in _SEASONS and _leads(reading, k) for k in range(first, end)
    )


def _leads(reading: Reading, k: int) -> bool:
    """Tell whether "last" or "during" stands before the noun at *k*."""
    if reading.lower[k - 1] in _GONE:
        return True
    k -= 1
    while k > 0 and reading.tags[k] in IN_PHRASE:
        k -= 1
    if reading.lower[k] == "of" and reading.lower[k - 1] in _PARTS:
        return _leads(reading, k - 1)
    return reading.lower[k] in _WITHIN


_SEASONS = word_set("season seasons campaign campaigns career")
_GONE = frozenset(("last", "previous"))
_WITHIN = frozenset(("in", "during", "over", "throughout", "across"))
_PARTS = word_set("half start end part beginning middle rest most all whole")
