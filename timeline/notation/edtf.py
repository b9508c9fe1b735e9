"""Extended Date/Time Format (ISO 8601-2), the part of levels 0 to 2 that is needed.

Days, months and years; seasons, quarters and halves by their codes; ``199X`` and
``18XX``; intervals whose ends are included, and open ones; ``~`` for what is
approximate; years before 1 and beyond 9999.
"""

from collections.abc import Iterator

from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.model.policy import Season
from timeline.model.record import Event, Timex
from timeline.notation.edtf_reading import read
from timeline.notation.modifier import modifier, narrowed, opened

__all__ = ["bounds", "of", "read", "write"]

# A date "almost 40 years ago" is about that long ago.
_QUALIFIED = frozenset(
    {"START", "MID", "END", "APPROX"}
    | {"LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"}
)
_BESIDE = frozenset({"BEFORE", "AFTER"})
_SEASONS = tuple(Season)
_FIRST_YEAR, _LAST_YEAR = -9999, 9999


def of(item: Event | Timex) -> str | None:
    """Return the time of an event or expression; None if it has none."""
    interval = narrowed(item)
    if interval is None:
        return None
    code = (item.value or "")[-2:]
    season = Season(code) if code in _SEASONS else None
    unit, mod = item.granularity or Granularity.DAY, modifier(item)
    if mod in _BESIDE and unit < Granularity.DAY and not interval.is_open:
        # "Shortly before 8 p.m." is of that day.
        unit, mod = Granularity.PART_OF_DAY, None
    return write(interval, unit, mod, season=season)


def write(
    interval: Interval,
    granularity: Granularity,
    mod: str | None = None,
    *,
    season: Season | None = None,
) -> str | None:
    """Return *interval* in EDTF; None for what the format cannot say.

    A clock time becomes the second it begins with, other stretches of hours become
    their days. Days and months need a year from -9999 to 9999.

    >>> write(Interval(Moment(2024, 3, 9), Moment(2024, 3, 11)), Granularity.WEEKEND)
    '2024-03-09/2024-03-10'

    Args:
        interval: What to write.
        granularity: The unit that the text spoke in.
        mod: The TIMEX3 modifier, which may open or blur the interval.
        season: Which one, if the unit is a season.
    """
    blur = "~" if mod in _QUALIFIED else ""
    start, end = opened(interval, mod)
    if start is not None and end is not None:
        for single in _singles(start, granularity, season):
            if granularity < Granularity.DAY or read(single) == interval:
                return single + blur
    written = bounds(start, end, granularity)
    if written is None:
        return None
    first, last = written
    if first == last:
        return first + blur
    return "/".join(side if side == ".." else side + blur for side in written)


def _singles(
    start: Moment, granularity: Granularity, season: Season | None
) -> Iterator[str]:
    if not _FIRST_YEAR <= start.year <= _LAST_YEAR:
        return
    year = _year(start.year)
    sign, digits = ("-", year[1:]) if start.year < 0 else ("", year)
    match granularity:
        case Granularity.SECOND | Granularity.MINUTE | Granularity.HOUR:
            yield f"{_day(start)}T{start.hour:02d}:{start.minute:02d}:{start.second:02d}"
        case Granularity.PART_OF_DAY:
            yield _day(start)
        case Granularity.SEASON:
            index = _SEASONS.index(season) if season else (start.month - 3) % 12 // 3
            yield f"{year}-{21 + index}"
            yield f"{year}-{29 + index}"
        case Granularity.QUARTER:
            yield f"{year}-{33 + (start.month - 1) // 3}"
        case Granularity.HALF:
            yield f"{year}-{40 + (start.month - 1) // 6}"
        case Granularity.DECADE | Granularity.CENTURY | Granularity.MILLENNIUM:
            cut = granularity - Granularity.YEAR
            yield f"{sign}{digits[:-cut]}{'X' * cut}"
        case _:
            return


def bounds(
    start: Moment | None, end: Moment | None, granularity: Granularity
) -> tuple[str, str] | None:
    """Return first and last day, month or year of a stretch, ".." for an open side.

    They are as precise as the unit and the bounds are. None for what cannot be said.
    """
    if start is None and end is None:
        return None
    last = end.plus_seconds(-1) if end else None
    precision = _precision(start, end, granularity)
    years = [m.year for m in (start, last) if m is not None]
    if precision is not Granularity.YEAR and not all(
        _FIRST_YEAR <= year <= _LAST_YEAR for year in years
    ):
        return None
    return _side(start, precision), _side(last, precision)


def _precision(
    start: Moment | None, end: Moment | None, granularity: Granularity
) -> Granularity:
    given = [moment for moment in (start, end) if moment is not None]
    if granularity < Granularity.MONTH or any(
        moment.day != 1 or not moment.is_midnight for moment in given
    ):
        return Granularity.DAY
    if granularity < Granularity.YEAR or any(moment.month != 1 for moment in given):
        return Granularity.MONTH
    return Granularity.YEAR


def _side(moment: Moment | None, precision: Granularity) -> str:
    if moment is None:
        return ".."
    if precision is Granularity.YEAR:
        return _year(moment.year)
    return _day(moment) if precision is Granularity.DAY else _day(moment)[:-3]


def _year(year: int) -> str:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return f"Y{year}"
    return f"{year:05d}" if year < 0 else f"{year:04d}"


def _day(moment: Moment) -> str:
    return f"{_year(moment.year)}-{moment.month:02d}-{moment.day:02d}"
