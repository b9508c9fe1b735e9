"""Linear models over named features, with whole numbers as weights."""

import re
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import partial
from itertools import repeat
from struct import Struct
from typing import Any, Protocol, TypeVar

__all__ = [
    "LANE",
    "Linear",
    "Noted",
    "Pairs",
    "Row",
    "Sums",
    "Tables",
    "Weights",
    "by_code",
    "counted",
    "highest",
    "pack",
    "sums_of",
    "unpack",
]

LANE = 16
_HALF = 1 << (LANE - 1)
_MASK = (1 << LANE) - 1
_TWO, _FEW = 2, 4
_MOST = 12
_LIMIT = 10_000


def pack(weights: Sequence[int]) -> int:
    """Return numbers side by side in one, so that one addition adds them all.

    >>> unpack(pack([3, -5]) + pack([-4, 1]), 2)
    [-1, -4]
    """
    return sum(weight << (LANE * k) for k, weight in enumerate(weights))


def unpack(packed: int, count: int) -> list[int]:
    """Return the *count* numbers that were packed, 12 at most."""
    shape = _SHAPES[count]
    lifted = (packed + _LIFTS[count]).to_bytes(shape.size, "little")
    return [score - _HALF for score in shape.unpack(lifted)]


def counted(packed: int, count: int) -> tuple[int, ...]:
    """Return the *count* numbers that were packed, if none of them is negative."""
    shape = _SHAPES[count]
    return shape.unpack(packed.to_bytes(shape.size, "little"))


def highest(packed: int, count: int) -> int:
    """Return which of the *count* numbers is the largest, the first of equals.

    >>> highest(pack([-2, 7, 7]), 3)
    1
    """
    # As `unpack` does, but each stays raised by half of what a lane holds.
    lifted = packed + _LIFTS[count]
    if count == _TWO:
        return lifted >> LANE > lifted & _MASK
    if count > _FEW:
        shape = _SHAPES[count]
        scores = shape.unpack(lifted.to_bytes(shape.size, "little"))
        return scores.index(max(scores))
    best, top = 0, lifted & _MASK
    for k in range(1, count):
        lifted >>= LANE
        score = lifted & _MASK
        if score > top:
            best, top = k, score
    return best


_LIFTS = [sum(_HALF << LANE * k for k in range(count)) for count in range(_MOST + 1)]
_SHAPES = [Struct(f"<{count}H") for count in range(_MOST + 1)]


class Weights(Protocol):
    """Packed weights of features by their names."""

    def get(self, feature: str, default: int, /) -> int:
        """Return the weights of a feature, *default* if it has none."""
        ...


class Noted:
    """Weights of nothing yet, which note the features that they are asked for."""

    def __init__(self) -> None:
        """Begin with none."""
        self.features: list[str] = []

    def get(self, feature: str, default: int, /) -> int:
        """Note a feature."""
        self.features.append(feature)
        return default


class Row:
    """Weights of the features whose names begin alike, by the rest of their names."""

    def __init__(self, weights: Weights, head: str) -> None:
        """Take all weights, and what the names begin with."""
        self._weights = weights
        self._head = head

    def get(self, feature: str, default: int, /) -> int:
        """Return the weights of a feature, *default* if it has none."""
        return self._weights.get(self._head + feature, default)


def by_code(weights: Mapping[str, int]) -> Mapping[str, Weights]:
    """Return weights by the checksum that a feature begins with, then by its rest.

    >>> by_code({"4f>NN": 1, "4f<IN": 2, "V>NN": 3})
    {'4f': {'>NN': 1, '<IN': 2}}
    """
    rows: dict[str, dict[str, int]] = {}
    for feature, weight in weights.items():
        coded = _CODED.fullmatch(feature)
        if coded is not None:
            rows.setdefault(coded[1], {})[coded[2]] = weight
    return rows


_CODED = re.compile("([0-9a-f]+)([^0-9a-f].*)")


_Key = TypeVar("_Key", bound=Hashable)


class Sums(dict[_Key, int]):
    """The packed sums of the features that are made of a value, made once for each."""

    __slots__ = ("_make", "_weights")

    def __init__(
        self, weights: Weights, make: Callable[[_Key], tuple[str, ...]]
    ) -> None:
        """Take the weights, and what gives the features of a value."""
        self._weights = weights
        self._make = make

    def __missing__(self, value: _Key) -> int:
        found = sum(map(self._weights.get, self._make(value), repeat(0)))
        if len(self) >= _LIMIT:
            self.clear()
        self[value] = found
        return found


def sums_of(
    weights: Weights, make: Callable[..., tuple[str, ...]]
) -> Sums[tuple[Any, ...]]:
    """Return the sums of features that are made of several values together."""
    return Sums(weights, lambda given: make(*given))


class Pairs(dict[str, Sums[str]]):
    """The packed sums of the features that are made of two: ``pairs[one][other]``.

    It is for values of which there are few, as tags are.
    """

    __slots__ = ("_make", "_weights")

    def __init__(
        self, weights: Weights, make: Callable[[str, str], tuple[str, ...]]
    ) -> None:
        """Take the weights, and what gives the features of two values."""
        self._weights = weights
        self._make = make

    def __missing__(self, one: str) -> Sums[str]:
        row: Sums[str] = Sums(self._weights, partial(self._make, one))
        self[one] = row
        return row


class Linear:
    """Gives the sum of the weights of features, for each of its labels.

    Attributes:
        labels: In the order of packed weights.
        weights: By feature.
    """

    def __init__(self, labels: Sequence[str], weights: Mapping[str, int]) -> None:
        """Take the labels and, for each feature, its packed weights."""
        self.labels = tuple(labels)
        self.weights = weights
        self._count = len(self.labels)

    @classmethod
    def of_table(cls, rows: Iterable[Sequence[str]]) -> "Linear":
        """Read labels from the first row, then a feature and its weights from each."""
        (_, *labels), *rest = rows
        return cls(labels, {row[0]: pack([int(w) for w in row[1:]]) for row in rest})

    def total(self, features: Iterable[str]) -> int:
        """Return the packed sums."""
        return sum(map(self.weights.get, features, repeat(0)))

    def best(self, total: int) -> str:
        """Return the label with the largest sum, the first of equals."""
        return self.labels[highest(total, self._count)]


class Tables:
    """Weights in small tables, each of which is read when it is first asked for."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Take lines of a name, then keys and packed weights, all apart by tabs."""
        self._lines = {
            name: rest for name, _, rest in (line.partition("\t") for line in lines)
        }

    def __call__(self, name: str) -> Mapping[str, int]:
        """Return the weights by key; none if there is no such table."""
        line = self._lines.get(name)
        if line is None:
            return _EMPTY
        cells = line.split("\t")
        return dict(zip(cells[::2], map(int, cells[1::2]), strict=True))


_EMPTY: Mapping[str, int] = {}
