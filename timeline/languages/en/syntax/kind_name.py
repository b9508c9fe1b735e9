"""Seasons and feasts that say of which kind an English noun is: "Christmas fair"."""

from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["HELD", "is_kind", "is_not_then"]


def is_kind(reading: Reading, k: int) -> bool:
    """Tell whether the time at *k* says of which kind a noun is: "winter storm"."""
    lower, times, tags = reading.lower, reading.times, reading.tags
    if not reading.timed:
        return False
    if lower[k : k + 2] == _NEW_YEAR:
        k += 1
    seasonal, start = lower[k] in _SEASONS, k
    if lower[k - 1 : k + 1] == _NEW_YEAR:
        start = k - 1
    elif not seasonal and lower[k] not in _FEASTS:
        return False
    first, after = start - (lower[start - 1] in _LEADING), k + 1
    alone = times[first - 1] != times[k] and times[after : after + 1] == [-1]
    if not alone or tags[after] not in NOUNS:
        return False
    if tags[after] == "NNP":
        # "On Christmas Berg was in town."
        capital = reading.words[k][0].isupper()
        return capital and (seasonal or lower[after] in HELD) and first < start
    if first == 0 or tags[first - 1] != "IN":
        return True
    owned = not seasonal and first < start
    return owned or (lower[after] in _OFF and lower[first - 1] in _DURING)


_NEW_YEAR = ["new", "year"]
_OFF = frozenset(("break", "holiday", "holidays", "vacation"))
_DURING = frozenset(("during", "over", "before", "after", "throughout"))


def is_not_then(reading: Reading, k: int, head: int, *, elsewhere: bool) -> bool:
    """Tell whether the noun at *head* that a time at *k* names need not lie in it.

    The Christmas fair is weeks before, the Easter service only where another day is
    told; the Easter bombings were at Easter.

    Args:
        reading: The sentence.
        k: The last word of the time.
        head: The noun that it names the kind of.
        elsewhere: Whether the sentence tells another time.
    """
    noun = reading.lower[head]
    return is_kind(reading, k) and (
        noun in HELD or (elsewhere and noun in _KEPT_ON_THE_DAY)
    )


_SEASONS = frozenset(("spring", "summer", "autumn", "winter"))
_FEASTS = word_set("christmas xmas easter halloween thanksgiving hanukkah diwali")
"""The seasons and feasts that say so."""

_LEADING = frozenset(("the", "a", "an", "our", "this"))
HELD = word_set(
    "appeal ball bazaar break campaign card cards carnival carol carols collection "
    "competition concert concerts contest costume costumes decoration decorations dance disco display event events fair fairs fayre fete festival fundraiser "
    "gala gift gifts holiday holidays illuminations jumper lights market markets panto pantomime "
    "parties party play plays present presents production programme program quiz raffle recital sale sales season "
    "shopping show shows switch-on term tournament tour tree trees workshop workshops"
)
"""What a feast or season names that is held when it suits."""

_KEPT_ON_THE_DAY = word_set(
    "breakfast brunch dinner dinners lunch lunches luncheon meal meals mass parade parades "
    "service services supper tea vigil"
)
