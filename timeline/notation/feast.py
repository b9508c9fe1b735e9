"""The days of feasts and holidays, fixed and movable, of several calendars.

Easter comes from dateutil, the feasts of moons from the tables of holidays; both are
loaded when a text first names one.
"""

import tomllib
from collections.abc import Callable, Iterable
from datetime import MAXYEAR, MINYEAR, date
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

from timeline.model.moment import days_from_civil, days_in_month

__all__ = ["feast_days", "feasts"]

_WEEKEND = "_weekend"
_CLASSES = {
    "islamic": "_IslamicLunar",
    "hebrew": "_HebrewLunisolar",
    "chinese": "_ChineseLunisolar",
    "hindu": "_HinduLunisolar",
    "buddhist": "_BuddhistLunisolar",
}


@cache
def feasts() -> dict[str, tuple[str, Any]]:
    """Return the known feasts: kind and parameters by name."""
    text = files("timeline.notation").joinpath("feasts.toml").read_text("utf-8")
    table: dict[str, dict[str, Any]] = tomllib.loads(text)
    return {
        name: (kind, parameters)
        for kind, names in table.items()
        for name, parameters in names.items()
    }


@cache
def feast_days(name: str, year: int) -> tuple[int, int] | None:
    """Return the half-open day numbers of a feast in a year.

    None if it has none there, or if its calendar's tables don't reach so far. A name
    that ends in ``_weekend`` is the weekend around, with the feast's own day.

    >>> from datetime import date
    >>> date.fromordinal(feast_days("thanksgiving", 2013)[0])
    datetime.date(2013, 11, 28)
    """
    if name.endswith(_WEEKEND):
        days = feast_days(name.removesuffix(_WEEKEND), year)
        return None if days is None else _weekend(days[0])
    kind, parameters = feasts()[name]
    return _KINDS[kind](year, parameters)


def _weekend(day: int) -> tuple[int, int]:
    weekday = (day - 1) % 7
    if weekday >= 3:  # noqa: PLR2004 - from Thursday on, the coming one
        return min(day, day - weekday + 5), day - weekday + 7
    return day - weekday - 2, day + 1


def _fixed(year: int, parameters: list[int]) -> tuple[int, int]:
    day = days_from_civil(year, *parameters)
    return day, day + 1


_COMPUTUS, _GREGORIAN = 326, 1583


def _easter(year: int, offset: int) -> tuple[int, int] | None:
    return _from_easter(year, offset, 3)


def _orthodox(year: int, offset: int) -> tuple[int, int] | None:
    return _from_easter(year, offset, 2)


def _from_easter(year: int, offset: int, method: int) -> tuple[int, int] | None:
    if not _COMPUTUS <= year <= 4099:  # noqa: PLR2004 - as far as dateutil goes
        return None
    if year < _GREGORIAN:
        # As a history of those days writes it: a day of the calendar then in use.
        method = 1
    sunday: date = import_module("dateutil.easter").easter(year, method)
    day = sunday.toordinal() + offset
    return day, day + 1


def _weekday(year: int, parameters: list[int]) -> tuple[int, int]:
    month, weekday, number, after = parameters
    first = days_from_civil(year, month, 1)
    day = first + (weekday - (first - 1)) % 7 + 7 * (number - 1)
    if number < 0:
        last = first + days_in_month(year, month) - 1
        day = last - (last - 1 - weekday) % 7
    return day + after, day + after + 1


def _lunar(year: int, parameters: tuple[str, str, int, int]) -> tuple[int, int] | None:
    calendar, feast, after, length = parameters
    if not MINYEAR <= year <= MAXYEAR:
        return None
    module = import_module(f"holidays.calendars.{calendar}")
    moons = getattr(module, _CLASSES[calendar])()
    ask = getattr(moons, f"{feast}_dates", None) or getattr(moons, f"{feast}_date")
    found = sorted(day for day in _dates(ask(year)) if day.year == year)
    if not found:
        return None
    first = found[0].toordinal() + after
    return first, first + length


def _dates(answer: object) -> Iterable[date]:
    """Return the dates in an answer of holidays: one, several, each with a remark."""
    if isinstance(answer, date):
        yield answer
    elif isinstance(answer, Iterable):
        for part in answer:  # pyright: ignore[reportUnknownVariableType] - its own types
            yield from _dates(part)  # pyright: ignore[reportUnknownArgumentType]


_KINDS: dict[str, Callable[[int, Any], tuple[int, int] | None]] = {
    "fixed": _fixed,
    "easter": _easter,
    "orthodox": _orthodox,
    "weekday": _weekday,
    "lunar": _lunar,
}
