"""Which year a bare month or day belongs to, where the text tells of another one."""

from timeline.model.expression import (
    DayOfMonth,
    Deictic,
    Expression,
    Holiday,
    Modified,
    Month,
    MonthDay,
    Recurring,
    SeasonName,
    Shift,
    Weekday,
    Window,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.moment import civil_from_days, days_from_civil
from timeline.model.policy import Prefer
from timeline.model.unit import unit_of
from timeline.stages.context import LONG_AGO, Context
from timeline.stages.occurrence import before, occurrence
from timeline.stages.place import DAY, Place

__all__ = ["names_year", "year_told"]

_BESIDE = 3


def names_year(expression: Expression) -> bool:
    """Tell whether a date says of which year it is: "May 2017", "in June last year"."""
    match expression:
        case Within(_, of) | Modified(_, of):
            return names_year(of)
        case Year():
            return True
        case Deictic() | Shift():
            return unit_of(expression) is Granularity.YEAR
        case _:
            return False


def year_told(what: Recurring, context: Context) -> Place | None:
    """Return the date whose year a bare month or day of a narrative belongs to.

    News tells of another year than its own for the length of a paragraph: "In May
    1974 he was elected. In July he resigned."
    """
    known = context.listed.get(context.start) or _year_known(what, context)
    if known is not None:
        return known
    if context.narrates:
        told = context.anchors.get(context.start, context.told)
        return None if _is_news(what, context) else told
    return _year_beside(what, context) or _year_of_old(what, context)


def _year_known(what: Recurring, context: Context) -> Place | None:
    """Return the year of a day that history knows by its date: "since Sept. 11".

    Only where something lies before or after it, and its anniversary is not near.
    """
    dct, told = context.dct, context.told
    if context.bound is None or dct is None or not isinstance(what, MonthDay):
        return None
    year = context.language.landmarks.get(MonthDay(what.month, what.day))
    if year is None:
        return None
    ago = dct.start // DAY - days_from_civil(year, what.month, what.day)
    if ago < _OF_LATE or _is_near_anniversary(ago):
        return None
    if told is not None and dct.start - told.start > (ago + _TEN_YEARS) * DAY:
        # A story of older days has a year of its own.
        return None
    first = days_from_civil(year, 1, 1)
    return Place.of_days((first, first + 1), Granularity.YEAR)


_OF_LATE = 45
_A_YEAR = 365.25
_FIVE_YEARS, _TEN_YEARS = 1825, 3653


def _year_of_old(what: Recurring, context: Context) -> Place | None:
    told, dct = context.told, context.dct
    if told is None or dct is None or not context.near_told or context.measures:
        return None
    if not context.lends or not _can_hold(told, what, context):
        return None
    long_ago = dct.start - told.start > LONG_AGO or _is_of_month(what, told)
    if not long_ago and not _comes_next(what, told, context):
        return None
    of_month = not context.same_sentence and _is_of_month(what, told)
    if context.apart and not of_month and context.read_side() is not Prefer.PAST:
        # "The mayor, elected in May 2009, was charged in March."
        return None
    return None if _is_of_now(context) else told


def _comes_next(what: Recurring, told: Place, context: Context) -> bool:
    """Tell whether a month is of a year that is over, and later in it than what is told.

    Told in February 2025, "It was sold in May 2023 and reopened in the autumn"; but "A
    judge ruled on 5 February" behind it is of late.
    """
    dct = context.dct
    if dct is None or dct.start - told.start < _SOME_AGO:
        return False
    place = occurrence(what, told.first_day, 0, context)
    if place is None or place.start <= told.start:
        return False
    latest = before(what, dct.last_day + 1, context)
    late = latest is not None and dct.start - latest.end < _LATELY
    return context.same_sentence or not late


_SOME_AGO, _LATELY = 456 * DAY, 60 * DAY


def _can_hold(told: Place, what: Recurring, context: Context) -> bool:
    """Tell whether a date is fine enough to give its year, or month, to a bare one."""
    if not isinstance(what, Month | MonthDay | SeasonName | Holiday | DayOfMonth):
        return False
    return told.unit <= Granularity.MONTH or (
        told.unit <= Granularity.SEASON
        and not isinstance(what, DayOfMonth)
        and context.looks_back()
    )


def _is_of_now(context: Context) -> bool:
    """Tell whether a verb speaks as of the dateline: "will", "since May they have".

    So does a plan: "founded in 1990, it runs until May 17".
    """
    clause = context.read_clause()
    now = clause.from_now or clause.planned
    if context.same_sentence:
        return now
    # After an aside on 2016, "it had been due in February" goes on from before it.
    return now or context.begins or context.read_side() is Prefer.PAST


def _is_of_month(what: Recurring, told: Place) -> bool:
    """Tell whether a month is told and a day of it named: "in May 2013 … on 5 May"."""
    month = civil_from_days(told.first_day)[1]
    in_month = isinstance(what, MonthDay) and what.month == month
    return in_month and told.unit is Granularity.MONTH


def _year_beside(what: Recurring, context: Context) -> Place | None:
    """Return the date that gives its year to a day next to one told with its own.

    "It burnt on 14 June last year." Wherever the text goes on with "It had sailed on
    June 13", that was the day before.
    """
    told = context.elsewhen
    if told is None or not isinstance(what, MonthDay) or not context.looks_back():
        return None
    if context.read_clause().sure or _closes_period(context):
        # "the three months ended Sept. 30" are the latest, whatever they are set against.
        return None
    year = civil_from_days(told.first_day)[0]
    reach = _reach(told, context)
    for near in (year, year - 1, year + 1):
        day = days_from_civil(near, what.month, what.day)
        if abs(day - told.first_day) <= reach:
            days = (day, day + 1)
            return told if near == year else Place.of_days(days, Granularity.YEAR)
    return None


def _closes_period(context: Context) -> bool:
    """Tell whether a length is laid out up to the day: "the three months" that ended."""
    said = context.mention.expression if context.mention is not None else None
    return isinstance(said, Window) and said.of is not None


def _reach(told: Place, context: Context) -> int:
    """Return how many days lie at most between a day told and one next to it.

    What is told of long ago comes round as an anniversary, and people have birthdays.
    """
    ago = (context.dct.first_day - told.first_day) if context.dct else 0
    if ago < _FIVE_YEARS:
        return _BESIDE
    return -1 if _is_near_anniversary(ago) else _BESIDE


def _is_near_anniversary(ago: float) -> bool:
    return min(ago % _A_YEAR, -ago % _A_YEAR) < _OF_LATE


def _is_news(what: Recurring, context: Context) -> bool:
    """Tell whether a history speaks as of its own day here, told or not."""
    if context.opens_entry or context.dct is None or context.leads:
        # Work "is due to begin in June", says the line of 2016.
        return False
    if context.read_clause().from_now:
        return True
    if context.near_now and isinstance(what, Month | MonthDay | Weekday):
        # "It slept until last December. On 2 February it woke, on Tuesday it left."
        return True
    told = context.told
    of_late = told is None or context.dct.start - told.start < LONG_AGO
    return isinstance(what, Weekday) and of_late
