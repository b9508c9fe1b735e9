"""TIMEX3 values to intervals: the way back of `timeline.notation.timex3`."""

import re
from datetime import timedelta, timezone
from types import MappingProxyType

from timeline.errors import NotationError
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment, civil_from_days, days_from_civil
from timeline.model.policy import Hemisphere, PartOfDay, Policy

__all__ = ["read", "zone"]

_DEFAULT = Policy()
_DATE = re.compile(
    r"""
    (?P<era>BC|FY|\+)? (?P<year>[0-9X]+)
    (?: -(?P<month>\d\d|XX) (?: -(?P<day>\d\d|XX) )?
      | -W(?P<week>\d\d|XX) (?: -(?P<weekday>[1-7X]|WE) )?
      | -Q(?P<quarter>[1-4X])
      | -H(?P<half>[12X])
      | -(?P<season>SP|SU|FA|WI)
    )?
    (?: T(?P<part>MO|MI|AF|EV|NI|DT)
      | T(?P<hour>\d\d|XX) (?: :(?P<minute>\d\d|XX) (?: :(?P<second>\d\d|XX) )? )?
        (?P<zone> Z | [+-]\d\d (?: :?\d\d )? )?
    )?
    """,
    re.VERBOSE | re.ASCII,
)
_NUMBER = r"(?:\d+(?:\.\d+)?|X)"
_LENGTH = re.compile(
    rf"P(?:{_NUMBER}(?:Y|ML|M|WE|W|DE|D|CE|Q|H|SP|SU|FA|WI))*"
    rf"(?:T(?:{_NUMBER}(?:H|MO|MI|M|S|AF|EV|NI|DT))+)?(?<!P)",
    re.ASCII,
)
_REFERENCES = frozenset({"PAST_REF", "PRESENT_REF", "FUTURE_REF"})
_UNIT_OF_FIELD = MappingProxyType(
    {
        "second": Granularity.SECOND,
        "minute": Granularity.MINUTE,
        "hour": Granularity.HOUR,
        "part": Granularity.PART_OF_DAY,
        "weekday": Granularity.DAY,
        "day": Granularity.DAY,
        "week": Granularity.WEEK,
        "season": Granularity.SEASON,
        "half": Granularity.HALF,
        "quarter": Granularity.QUARTER,
        "month": Granularity.MONTH,
    }
)
_UNIT_OF_DIGITS = MappingProxyType(
    {
        1: Granularity.MILLENNIUM,
        2: Granularity.CENTURY,
        3: Granularity.DECADE,
    }
)


def read(
    value: str, *, policy: Policy = _DEFAULT
) -> tuple[Interval | None, Granularity | None]:
    """Return the interval and the unit that a value stands for.

    The interval is None for lengths, references and what is not fully specified;
    the unit is None for lengths and references. A zone is accepted and left aside:
    the interval is wall-clock time. ``T14:00`` is a minute, ``T14`` an hour.

    >>> read("2013-W02-WE")[0] == Interval(Moment(2013, 1, 12), Moment(2013, 1, 14))
    True
    >>> read("XXXX-WXX-2")
    (None, <Granularity.DAY: 5>)

    Raises:
        NotationError: It is no TIMEX3 value, or a day that does not exist.
    """
    if value in _REFERENCES or _LENGTH.fullmatch(value):
        return None, None
    match = _DATE.fullmatch(value)
    fields = {} if match is None else {k: v for k, v in match.groupdict().items() if v}
    try:
        unit = _unit(fields)
        return (None if _is_open(fields) else _interval(fields, unit, policy)), unit
    except (KeyError, ValueError) as error:
        msg = f"{value!r} is no TIMEX3 value"
        raise NotationError(msg) from error


def zone(value: str) -> timezone | None:
    """Return the zone of a clock time, None if the value has none.

    >>> str(zone("2013-01-15T20:00-05:00"))
    'UTC-05:00'

    Raises:
        NotationError: The offset is a day or more.
    """
    match = _DATE.fullmatch(value)
    offset = match["zone"] if match else None
    if not offset:
        return None
    digits = offset[1:].replace(":", "").ljust(4, "0")
    minutes = 0 if offset == "Z" else int(digits[:2]) * 60 + int(digits[2:])
    if minutes >= _DAY_IN_MINUTES:
        msg = f"{value!r} has no such offset from UTC"
        raise NotationError(msg)
    return timezone(timedelta(minutes=-minutes if offset[0] == "-" else minutes))


def _unit(fields: dict[str, str]) -> Granularity:
    if fields.get("weekday") == "WE" and "hour" not in fields and "part" not in fields:
        return Granularity.WEEKEND
    for name, unit in _UNIT_OF_FIELD.items():
        if name in fields:
            return unit
    return _UNIT_OF_DIGITS.get(len(fields["year"]), Granularity.YEAR)


def _is_open(fields: dict[str, str]) -> bool:
    return any("X" in text for text in fields.values())


def _interval(fields: dict[str, str], unit: Granularity, policy: Policy) -> Interval:
    digits = len(fields["year"])
    if digits < 4:  # noqa: PLR2004
        return _cut_years(fields, 10 ** (4 - digits))
    year = int(fields["year"])
    first = 1
    if fields.get("era") == "BC":
        year = 1 - year
    elif fields.get("era") == "FY" and policy.fiscal_year_start > 1:
        year, first = year - 1, policy.fiscal_year_start
    if unit >= Granularity.MONTH:
        return _months(year, first, fields, policy)
    return _within(_first_day(year, fields), fields, unit, policy)


def _cut_years(fields: dict[str, str], size: int) -> Interval:
    if fields.keys() - {"year", "era"}:
        raise KeyError(fields["year"])
    number = int(fields["year"])
    if fields.get("era") == "BC":
        last = number * size + (size > 10)  # noqa: PLR2004
        return Interval(Moment(2 - last - size), Moment(min(2 - last, 1)))
    return Interval(Moment(max(number * size, 1)), Moment((number + 1) * size))


def _months(year: int, first: int, fields: dict[str, str], policy: Policy) -> Interval:
    length = 12
    if "month" in fields:
        first, length = int(fields["month"]), 1
        Moment(year, first)
    elif "quarter" in fields:
        first, length = first + 3 * int(fields["quarter"]) - 3, 3
    elif "half" in fields:
        first, length = first + 6 * int(fields["half"]) - 6, 6
    elif "season" in fields:
        north = policy.hemisphere is Hemisphere.NORTH
        months = _FIRST_MONTH_NORTH if north else _FIRST_MONTH_SOUTH
        first, length = months[fields["season"]], 3
    return Interval(_month_start(year, first), _month_start(year, first + length))


def _month_start(year: int, month: int) -> Moment:
    return Moment(year + (month - 1) // 12, (month - 1) % 12 + 1)


def _first_day(year: int, fields: dict[str, str]) -> int:
    if "week" not in fields:
        return Moment(year, int(fields["month"]), int(fields["day"])).days
    january_4 = days_from_civil(year, 1, 4)
    week = int(fields["week"])
    monday = january_4 - (january_4 - 1) % 7 + 7 * (week - 1)
    if week < 1 or civil_from_days(monday + 3)[0] != year:
        raise KeyError(fields["week"])
    return monday


def _within(
    day: int, fields: dict[str, str], unit: Granularity, policy: Policy
) -> Interval:
    if unit is Granularity.WEEK:
        first = day - (-policy.week_start % 7)
        return Interval.of_days(first, first + 7)
    if unit is Granularity.WEEKEND:
        first, last = policy.weekend
        return Interval.of_days(day + first, day + first + (last - first) % 7 + 1)
    if "weekday" in fields:
        day += int(fields["weekday"]) - 1
    if unit is Granularity.DAY:
        return Interval.of_days(day, day + 1)
    if unit is Granularity.PART_OF_DAY:
        hours = policy.parts_of_day[PartOfDay(fields["part"])]
        return _seconds(day, 3600 * hours[0], 3600 * (hours[1] - hours[0]))
    return _clock(day, fields, unit)


def _clock(day: int, fields: dict[str, str], unit: Granularity) -> Interval:
    hour = int(fields["hour"])
    minute = int(fields.get("minute", "0"))
    second = int(fields.get("second", "0"))
    after_midnight = hour * 3600 + minute * 60 + second
    # ISO 8601 allows 24:00 for the end of the day.
    if minute > 59 or second > 59 or after_midnight > 86_400:  # noqa: PLR2004
        raise KeyError(fields["hour"])
    return _seconds(day, after_midnight, _SECONDS[unit])


def _seconds(day: int, after_midnight: int, length: int) -> Interval:
    start = Moment.from_days(day).plus_seconds(after_midnight)
    return Interval(start, start.plus_seconds(length))


_DAY_IN_MINUTES = 24 * 60
_SECONDS = MappingProxyType(
    {Granularity.SECOND: 1, Granularity.MINUTE: 60, Granularity.HOUR: 3600}
)
_FIRST_MONTH_NORTH = MappingProxyType({"SP": 3, "SU": 6, "FA": 9, "WI": 12})
_FIRST_MONTH_SOUTH = MappingProxyType({"SP": 9, "SU": 12, "FA": 3, "WI": 6})
