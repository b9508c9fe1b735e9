"""The places of fiscal years, and of the quarters that reports compare."""

from timeline.grammar.language import Clause
from timeline.model.calendar import fiscal_year, unit_at
from timeline.model.expression import Anchor, HalfName, QuarterName, Recurring
from timeline.model.granularity import Granularity
from timeline.model.moment import civil_from_days
from timeline.model.policy import Policy, Prefer
from timeline.stages.context import Context
from timeline.stages.occurrence import occurrence
from timeline.stages.place import DAY, Place
from timeline.stages.shift import exactly

__all__ = [
    "alike",
    "beside_quarter",
    "closed",
    "fiscal",
    "fiscal_reported",
    "is_unbounded",
    "like",
    "measured_from",
    "reported",
]


def fiscal(number: int | None, context: Context) -> Place | None:
    """Return the fiscal year with that number; that of the dateline without one."""
    why = "as the policy's fiscal year"
    if number is None:
        if context.dct is None:
            return None
        year = civil_from_days(context.dct.first_day)[0]
        days = fiscal_year(year, context.policy)
        number = year + (context.dct.first_day >= days[1])
    days = fiscal_year(number, context.policy)
    place = Place.of_days(days, Granularity.YEAR, why)
    return place._replace(written=f"{number:04d}")


def like(told: Place, place: Place) -> Place:
    """Return *place* as fiscal if the quarter or year it is counted from is so."""
    is_fiscal = told.unit is place.unit and told.unit in _FISCAL and told.written
    return place._replace(written=place.value) if is_fiscal else place


def is_unbounded(place: Place, policy: Policy) -> bool:
    """Tell whether it is of a fiscal year, and nobody said when those begin."""
    is_fiscal = place.unit in _FISCAL and place.written is not None
    return is_fiscal and policy.fiscal_year_start == 1


_FISCAL = (Granularity.QUARTER, Granularity.HALF, Granularity.YEAR)


def alike(year: Place, unit: Granularity, context: Context) -> Place:
    """Return the quarter, month or day of *year* like the one told, or the dateline.

    Without one, that is the year.
    """
    told = context.reported.quarter
    if unit is Granularity.MONTH:
        told = context.periods.get(unit) or context.lately.get(unit)
    if unit is Granularity.DAY:
        told = context.dct
    if told is None:
        return year
    years = civil_from_days(year.first_day)[0] - civil_from_days(told.first_day)[0]
    if unit is Granularity.DAY:
        place = exactly(told, Granularity.YEAR, years)
        return place.explained("the dateline's month and day", told.value)
    count = years * _A_YEAR[told.unit]
    days = unit_at(told.first_day, told.unit, count, context.policy)
    why = f"the same {told.unit.label} as {told.value}"
    return like(told, Place.of_days(days, told.unit)).explained(why, told.value)


_A_YEAR = {Granularity.QUARTER: 4, Granularity.MONTH: 12}


def reported(unit: Granularity, context: Context) -> Place | None:
    """Return the period that a report is on, or a time in it.

    "Claims fell last week; in the week they were …" is about that week, and what a
    firm says in February of its fourth quarter and "the year" is about the last one.
    """
    dct = context.dct
    if context.narrates or dct is None:
        return context.anchor(Anchor.OPEN)
    if unit is Granularity.YEAR:
        return _year_reported(dct, context) or dct
    told, limit = context.periods.get(unit), _OF_LATE
    if told is None and unit is Granularity.WEEK and context.near_told:
        # A day of the week before last is that of some other news.
        told, limit = context.periods.get(Granularity.DAY), _WEEK
    late = told is not None and 0 < dct.end - told.start < limit
    if unit is Granularity.MONTH and not late and not context.looks_ahead():
        # The figures of another month have been compared with it.
        return context.lately.get(unit) or dct
    return told if late else dct


def measured_from(unit: Granularity, context: Context) -> Place | None:
    """Return the day, week or month whose figures are set against those before it.

    "The yield jumped in May and was 2.7% now, from 2.6% a day earlier."
    """
    told = context.periods.get(unit) or context.anchor(Anchor.TOLD)
    if told is None or context.narrates or not context.is_vague(told, unit):
        return told
    return context.lately.get(unit) or context.dct


def _year_reported(dct: Place, context: Context) -> Place | None:
    """Return the year before if the text has told of it, and it is hardly over."""
    year, now, _ = civil_from_days(dct.first_day)
    if now > _SEASON or context.read_clause().direction is Prefer.FUTURE:
        return None
    gone = context.lately.get(Granularity.YEAR) if context.looks_back() else None
    month = context.lately.get(Granularity.MONTH) if context.looks_back() else None
    for told in (context.reported.quarter, context.told, gone, month):
        if told is None or told.unit not in _ENDS_A_YEAR:
            continue
        if civil_from_days(told.last_day) == (year - 1, 12, 31):
            return told
    return None


_ENDS_A_YEAR = (Granularity.MONTH, Granularity.QUARTER, Granularity.YEAR)
_SEASON = 3
_OF_LATE, _WEEK = 100 * DAY, 9 * DAY


def closed(what: QuarterName, place: Place, dct: Place, context: Context) -> Place:
    """Return the quarter of a fiscal year where the calendar's is not what is meant.

    That goes on for long, or reports on it came out long ago, and none on a later one.
    "No estimate for the fourth quarter" tells nothing of it, behind the third.
    """
    known = context.reported.quarter
    if known is not None and known.written:
        known = None
    later = known is not None and known.start > place.start
    if dct.start - place.end > _REPORTED and not later:
        if not _is_winter(dct):
            place = occurrence(what, dct.first_day, 0, context) or place
    elif place.end - dct.end < _NEARLY or (known and place.start < dct.start):
        return place
    return place._replace(written=place.value)


_REPORTED, _NEARLY = 140 * DAY, 20 * DAY


def fiscal_reported(
    what: Recurring, clause: Clause, dct: Place, context: Context
) -> Place | None:
    """Return the fiscal quarter that is just over: fiscal years end when they like.

    A firm that reports on its fiscal fourth quarter in July has closed that year.
    """
    if not isinstance(what, QuarterName) or not what.fiscal:
        return None
    if _is_winter(dct) or clause.direction is Prefer.FUTURE:
        return None
    place = occurrence(what, dct.first_day, 0, context)
    return place and place.explained("the fiscal quarter reported on", dct.value)


def beside_quarter(what: Recurring, clause: Clause, context: Context) -> Place | None:
    """Return the quarter that one over is set against: "rose in it from the third".

    It is of the same year, or of the one before where that is still to come. "Rose in
    the fourth quarter of 2013 but fell in the first" may go on.
    """
    told, dct = context.told, context.dct
    fiscal_named = isinstance(what, QuarterName) and what.fiscal
    named = isinstance(what, QuarterName | HalfName) and not fiscal_named
    if not named or told is None or dct is None or context.narrates:
        return None
    over = told.unit in _PARTS and told.end <= dct.end and context.same_sentence
    if not over or clause.direction is Prefer.FUTURE:
        return None
    place = occurrence(what, told.first_day, 0, context)
    if place is not None and place.start >= dct.start:
        place = occurrence(what, told.first_day, -1, context)
    if place is None or not (
        place.start > told.start or context.is_dateline(told.anchor)
    ):
        return None
    place = place._replace(written=place.value if told.written else None)
    return place.explained(f"set against {told.value}", told.value)


_PARTS = (Granularity.QUARTER, Granularity.HALF)


def _is_winter(dct: Place) -> bool:
    """Tell whether last year's quarters are still reported on."""
    return civil_from_days(dct.first_day)[1] <= _MARCH


_MARCH = 3
