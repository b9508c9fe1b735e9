"""TIMEX3 durations: ISO 8601's ``P3D`` and ``PT2H``, with ``X`` for an unknown number."""

from fractions import Fraction

from timeline.model.expression import Length, Quantity
from timeline.model.granularity import Granularity

__all__ = ["write"]

_DESIGNATORS = {
    Granularity.SECOND: "S",
    Granularity.MINUTE: "M",
    Granularity.HOUR: "H",
    Granularity.PART_OF_DAY: "D",
    Granularity.DAY: "D",
    Granularity.WEEKEND: "WE",
    Granularity.WEEK: "W",
    Granularity.MONTH: "M",
    Granularity.QUARTER: "Q",
    Granularity.SEASON: "S",
    Granularity.HALF: "H",
    Granularity.YEAR: "Y",
    Granularity.DECADE: "DE",
    Granularity.CENTURY: "CE",
    Granularity.MILLENNIUM: "ML",
}


def write(length: Length) -> str:
    """Return the TIMEX3 value of a length.

    >>> write(Length((Quantity(2, Granularity.YEAR), Quantity(6, Granularity.MONTH))))
    'P2Y6M'
    >>> write(Length((Quantity(Fraction(1, 2), Granularity.HOUR),)))
    'PT30M'
    """
    if length.part is not None:
        return f"P{_number(length.quantities[0].count)}T{length.part}"
    days, clock = "", ""
    for quantity in map(_finer, length.quantities):
        piece = f"{_number(quantity.count)}{_DESIGNATORS[quantity.unit]}"
        if quantity.unit <= Granularity.HOUR:
            clock += piece
        else:
            days += piece
    return f"P{days}T{clock}" if clock else f"P{days}"


def _finer(quantity: Quantity) -> Quantity:
    """Turn half an hour into minutes, half a year into months, decades into years."""
    years = {Granularity.DECADE: 10, Granularity.CENTURY: 100}.get(quantity.unit)
    if years is not None and quantity.count is not None:
        return Quantity(quantity.count * years, Granularity.YEAR)
    if quantity.count is not None and quantity.count < 1:
        finer, factor = {
            Granularity.HOUR: (Granularity.MINUTE, 60),
            Granularity.MINUTE: (Granularity.SECOND, 60),
            Granularity.DAY: (Granularity.HOUR, 24),
            Granularity.YEAR: (Granularity.MONTH, 12),
        }.get(quantity.unit, (quantity.unit, 1))
        count = quantity.count * factor
        if Fraction(count).denominator == 1:
            return Quantity(int(count), finer)
    return quantity


def _number(count: int | Fraction | None) -> str:
    if count is None:
        return "X"
    fraction = Fraction(count)
    if fraction.denominator == 1:
        return str(fraction.numerator)
    return f"{float(fraction):.2f}".rstrip("0")
