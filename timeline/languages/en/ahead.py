"""English days counted on from a day: "tomorrow week", "a fortnight on Friday"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Deictic, Deixis, Expression, Shift, Weekday
from timeline.model.granularity import Granularity

_TODAY = Deictic(Deixis.THIS, Granularity.DAY)
_TOMORROW = Shift(1, Granularity.DAY)


def _weeks_from(day: Expression, weeks: int) -> Expression:
    return Shift(weeks, Granularity.WEEK, day, exact=True)


@GRAMMAR.rule("today week")
def today_week() -> Expression:
    return _weeks_from(_TODAY, 1)


@GRAMMAR.rule("tomorrow week", "a week tomorrow")
def tomorrow_week() -> Expression:
    return _weeks_from(_TOMORROW, 1)


@GRAMMAR.rule("tomorrow fortnight", "a fortnight tomorrow")
def tomorrow_fortnight() -> Expression:
    return _weeks_from(_TOMORROW, 2)


@GRAMMAR.rule("{number} weeks tomorrow")
def weeks_tomorrow(number: int) -> Expression:
    return _weeks_from(_TOMORROW, number)


@GRAMMAR.rule("{weekday} fortnight", "a fortnight on {weekday}")
def weekday_fortnight(weekday: int) -> Expression:
    return _weeks_from(Deictic(Deixis.NEXT, Weekday(weekday)), 2)
