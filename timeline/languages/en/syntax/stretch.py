"""English nouns that are a time behind a year: "the 2015-16 season"."""

from timeline.languages.en.syntax.word_set import word_set

__all__ = ["stretch_ends"]

_SEASONS = frozenset(("season", "semester"))
_YEARS = word_set("academic school financial fiscal tax budget marketing crop teaching")
_LONGEST = 3


def stretch_ends(lower: list[str], tags: list[str], start: int) -> int:
    """Return where the words from *start* that are a time end, *start* if none are.

    >>> stretch_ends("football season .".split(), "NN NN .".split(), 0)
    2
    >>> stretch_ends("season opener .".split(), "NN NN .".split(), 0)
    0
    """
    for k in range(start, min(start + _LONGEST, len(lower))):
        if not tags[k].startswith(("NN", "JJ")):
            return start
        year = lower[k] == "year" and k > start and lower[k - 1] in _YEARS
        if year or lower[k] in _SEASONS:
            goes_on = tags[k + 1 : k + 2] in _GOING_ON
            return start if goes_on else k + 1
    return start


_GOING_ON = (["NN"], ["NNS"], ["POS"])
