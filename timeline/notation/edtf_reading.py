"""EDTF to intervals: the way back of `timeline.notation.edtf`."""

import re
from types import MappingProxyType

from timeline.errors import NotationError
from timeline.model.interval import Interval
from timeline.model.moment import Moment

__all__ = ["read"]

_DATE = re.compile(
    r"""
    (?: Y(?P<long>-?[1-9]\d{4,})
      | (?P<sign>-)? (?P<year>\d{4} | \d{3}X | \d{2}XX | \dXXX)
        (?: - (?P<month>\d\d | XX)
            (?: - (?P<day>\d\d | XX)
                (?: T (?P<clock>\d\d:\d\d:\d\d) )?
            )?
        )?
    )
    [?~%]?
    """,
    re.VERBOSE | re.ASCII,
)
_NORTH = {21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3)}
_SOUTH = {29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3)}
_QUARTERS = {33 + index: (3 * index + 1, 3) for index in range(4)}
_FOUR_MONTHS = {37 + index: (4 * index + 1, 4) for index in range(3)}
_HALVES = {40: (1, 6), 41: (7, 6)}
_MONTHS = MappingProxyType(
    {month: (month, 1) for month in range(1, 13)}
    | _NORTH
    | {code + 4: months for code, months in _NORTH.items()}
    | _SOUTH
    | _QUARTERS
    | _FOUR_MONTHS
    | _HALVES
)


def read(text: str) -> Interval:
    """Return the stretch of time that an EDTF string means.

    Qualifiers (``?``, ``~``, ``%``) are accepted and left aside, and an unspecified
    day or month (``2013-XX``) is the whole month or year.

    >>> read("2024-03-09/2024-03-10")
    Interval(start=Moment(year=2024, month=3, day=9, hour=0, minute=0, second=0), \
end=Moment(year=2024, month=3, day=11, hour=0, minute=0, second=0))

    Raises:
        NotationError: It is not EDTF, or of a part that is not read here.
    """
    first, slash, last = text.partition("/")
    if not slash:
        return _single(text, text)
    start = None if first == ".." else _single(first, text).start
    end = None if last == ".." else _single(last, text).end
    if start is None and end is None:
        raise _wrong(text)
    try:
        return Interval(start, end)
    except ValueError as error:
        raise _wrong(text) from error


def _single(date: str, text: str) -> Interval:
    match = _DATE.fullmatch(date)
    if match is None:
        raise _wrong(text)
    try:
        return _stretch(match)
    except (KeyError, ValueError) as error:
        raise _wrong(text) from error


def _stretch(match: re.Match[str]) -> Interval:
    if match["long"]:
        return _years(int(match["long"]), 1)
    unspecified = match["year"].count("X")
    if unspecified and match["month"]:
        raise KeyError(match["month"])
    size = 10**unspecified
    year = int(match["year"].replace("X", "0"))
    if match["sign"]:
        year = -year - size + 1
    if match["month"] in (None, "XX"):
        if match["day"] not in (None, "XX") or match["clock"]:
            raise KeyError(match["day"])
        return _years(year, size)
    return _within(year, match)


def _within(year: int, match: re.Match[str]) -> Interval:
    month, length = _MONTHS[int(match["month"])]
    if match["day"] in (None, "XX"):
        if match["clock"]:
            raise KeyError(match["clock"])
        return Interval(_month(year, month), _month(year, month + length))
    if int(match["month"]) != month or length != 1:
        raise KeyError(match["month"])
    midnight = Moment(year, month, int(match["day"]))
    if not match["clock"]:
        return Interval(midnight, midnight.plus_days(1))
    hour, minute, second = map(int, match["clock"].split(":"))
    at = Moment(year, month, midnight.day, hour, minute, second)
    return Interval(at, at.plus_seconds(1))


def _years(first: int, count: int) -> Interval:
    return Interval(Moment(first), Moment(first + count))


def _month(year: int, month: int) -> Moment:
    return Moment(year + (month - 1) // 12, (month - 1) % 12 + 1)


def _wrong(text: str) -> NotationError:
    return NotationError(f"{text!r} is no EDTF date or interval")
