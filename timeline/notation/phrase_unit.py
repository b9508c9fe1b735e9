"""The words for one calendar unit, and for a stretch between two moments."""

from collections.abc import Callable
from types import MappingProxyType

from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.moment import Moment
from timeline.notation.phrase_words import Words

__all__ = [
    "BY_POLICY",
    "END_OF_DAY",
    "between",
    "bound",
    "clock",
    "day",
    "moment",
    "month",
    "phrase",
    "year",
]

BY_POLICY = frozenset(
    {
        Granularity.PART_OF_DAY,
        Granularity.WEEKEND,
        Granularity.WEEK,
        Granularity.SEASON,
    }
)
"""The units whose bounds are a matter of `Policy`."""


def phrase(
    interval: Interval, unit: Granularity, value: str, zone: str, words: Words
) -> str:
    """Return the words for the unit that *interval* is.

    Args:
        interval: Closed at both ends.
        unit: Which unit it is.
        value: Its TIMEX3 value, for the names of parts of the day and seasons.
        zone: That a clock time is in, empty if none is known.
        words: The language.
    """
    start, end = interval.start, interval.end
    if start is None or end is None:
        return words.form("always")
    if unit is Granularity.PART_OF_DAY:
        name = words.weekdays[start.weekday]
        return words.parts[value[-2:]].format(weekday=name, day=day(start, words))
    if unit is Granularity.SEASON:
        name = words.seasons[value[-2:]]
        return name.format(year=_year_or_two(start, end, words))
    if unit in (Granularity.WEEK, Granularity.WEEKEND):
        return words.form(unit.label, days=between(start, end, words))
    if unit < Granularity.DAY:
        of_day = clock(start, unit, value, zone, words)
        on = start.plus_days(-1) if value.endswith(END_OF_DAY) else start
        return words.form("minute", day=day(on, words), clock=of_day)
    return _BY_START[unit](start, words)


def bound(at: Moment, edge: Moment, unit: Granularity | None, words: Words) -> str:
    """Return the year, month, day or minute at one end of a stretch.

    Args:
        at: The first or last second of the stretch.
        edge: Where the stretch begins or ends; a year must begin there to be named.
        unit: The unit that the text spoke in.
        words: The language.
    """
    if unit is None or unit < Granularity.MONTH or edge.day != 1:
        # Until six is not until 17:59; until Friday is until its last second.
        return moment(at if edge.is_midnight else edge, words)
    whole_year = unit >= Granularity.YEAR and edge.month == 1
    return year(at, words) if whole_year else month(at, words)


def moment(at: Moment, words: Words) -> str:
    """Return a day, with the clock time unless it is the first or last second."""
    if at.is_midnight or at.plus_seconds(1).is_midnight:
        return day(at, words)
    return words.form("minute", day=day(at, words), clock=_hour(at))


def day(at: Moment, words: Words) -> str:
    """Return "15 January 2013"."""
    name = words.months[at.month - 1]
    return words.form("day", day=at.day, month=name, year=year(at, words))


def month(at: Moment, words: Words) -> str:
    """Return "January 2013"."""
    name = words.months[at.month - 1]
    return words.form("month", month=name, year=year(at, words))


def year(at: Moment, words: Words) -> str:
    """Return "2013", or "44 BC"."""
    if at.year > 0:
        return str(at.year)
    return words.form("bce", year=1 - at.year)


def clock(at: Moment, unit: Granularity, value: str, zone: str, words: Words) -> str:
    """Return "16:30", "16:30:05" or "16:30 (GMT)"; "24:00" ends the day it is said of."""
    time = _hour(at) + (f":{at.second:02d}" if unit is Granularity.SECOND else "")
    time = "24:00" if value.endswith(END_OF_DAY) else time
    return words.form("zoned", clock=time, zone=zone) if zone else time


END_OF_DAY = "T24:00"
"""How the value of a midnight ends that is the end of its day."""


def between(start: Moment, end: Moment, words: Words) -> str:
    """Return the shortest words for the stretch from *start* up to *end*.

    Whole years, months or days are told as such: "2010–2012", "March–May 2013",
    "28 February – 3 March 2013".
    """
    last = end.plus_seconds(-1)
    if not (start.is_midnight and end.is_midnight):
        return _hours(start, end, words)
    if start.day == 1 == end.day:
        if start.month == 1 == end.month:
            return _joined(year(start, words), year(last, words), words)
        return _months(start, last, words)
    return _days(start, last, words)


def _days(start: Moment, last: Moment, words: Words) -> str:
    names = [words.months[m.month - 1] for m in (start, last)]
    if start.year != last.year:
        return _joined(day(start, words), day(last, words), words)
    if start.month != last.month:
        return words.form(
            "days_of_year",
            first=start.day,
            first_month=names[0],
            last=last.day,
            last_month=names[1],
            year=year(last, words),
        )
    if start.day == last.day:
        return day(start, words)
    return words.form(
        "days_of_month",
        first=start.day,
        last=last.day,
        month=names[0],
        year=year(last, words),
    )


def _months(start: Moment, last: Moment, words: Words) -> str:
    if start.year != last.year or start.month == last.month:
        return _joined(month(start, words), month(last, words), words)
    first, final = (words.months[m.month - 1] for m in (start, last))
    of = year(last, words)
    return words.form("months_of_year", first=first, last=final, year=of)


def _hours(start: Moment, end: Moment, words: Words) -> str:
    if start.days != end.days:
        return _joined(moment(start, words), moment(end, words), words)
    clock = words.form("compact", first=_hour(start), last=_hour(end))
    return words.form("minute", day=day(start, words), clock=clock)


def _joined(first: str, last: str, words: Words) -> str:
    if first == last:
        return first
    form = "compact" if first.isdigit() and last.isdigit() else "wide"
    return words.form(form, first=first, last=last)


def _hour(at: Moment) -> str:
    return f"{at.hour:02d}:{at.minute:02d}"


def _year_or_two(start: Moment, end: Moment, words: Words) -> str:
    last = end.plus_seconds(-1)
    if start.year == last.year or start.year < 1:
        return year(start, words)
    return words.form("years", year=start.year, short=f"{last.year % 100:02d}")


def _decade(at: Moment, words: Words) -> str:
    if at.year > 0:
        return words.form("decade", year=at.year // 10 * 10)
    return words.form("decade_bce", year=(1 - at.year) // 10 * 10)


def _numbered(name: str, size: int) -> Callable[[Moment, Words], str]:
    def numbered(at: Moment, words: Words) -> str:
        if at.year > 0:
            return words.form(name, ordinal=words.ordinal(at.year // size + 1))
        number = -at.year // size + 1
        return words.form(f"{name}_bce", ordinal=words.ordinal(number))

    return numbered


def _quarter(at: Moment, words: Words) -> str:
    return words.quarters[(at.month - 1) // 3].format(year=year(at, words))


def _half(at: Moment, words: Words) -> str:
    return words.halves[(at.month - 1) // 6].format(year=year(at, words))


_BY_START = MappingProxyType(
    {
        Granularity.DAY: day,
        Granularity.MONTH: month,
        Granularity.QUARTER: _quarter,
        Granularity.HALF: _half,
        Granularity.YEAR: year,
        Granularity.DECADE: _decade,
        Granularity.CENTURY: _numbered("century", 100),
        Granularity.MILLENNIUM: _numbered("millennium", 1000),
    }
)
