"""English terms of what is told: "named her chief, effective March 1", "payable May 3"."""

from collections.abc import Iterator

from timeline.languages.en.syntax.reading import Reading

__all__ = ["PAYABLE", "terms"]

PAYABLE = "payable"
_TERMS = frozenset(("effective", PAYABLE))
_LEADING = frozenset(("on", "from"))
_BEHIND = frozenset((",", "NN", "NNS"))


def terms(reading: Reading) -> Iterator[int]:
    """Give the "effective" of "was named chairman, effective March 1"; it has that day.

    "The rules are effective March 1" has a verb for it.
    """
    if not reading.timed or _TERMS.isdisjoint(reading.distinct):
        return
    for k, word in enumerate(reading.lower[1:-1], 1):
        if word in _TERMS and reading.tags[k - 1] in _BEHIND:
            behind = k + 1 + (reading.lower[k + 1] in _LEADING)
            if reading.times[behind : behind + 1] > [-1]:
                yield k
