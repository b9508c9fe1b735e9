"""English days counted on from a day: "tomorrow week", "three weeks tomorrow"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Deictic, Deixis, Expression, Shift
from timeline.model.granularity import Granularity

_TODAY = Deictic(Deixis.THIS, Granularity.DAY)
_TOMORROW = Shift(1, Granularity.DAY)


def _weeks_from(day: Expression, weeks: int) -> Expression:
    return Shift(weeks, Granularity.WEEK, day, exact=True)


@GRAMMAR.rule("today week")
def today_week() -> Expression:
    return _weeks_from(_TODAY, 1)


@GRAMMAR.rule("tomorrow week", "a week|wk tomorrow")
def tomorrow_week() -> Expression:
    return _weeks_from(_TOMORROW, 1)


@GRAMMAR.rule("{number} weeks|wks tomorrow")
def weeks_tomorrow(number: int) -> Expression:
    return _weeks_from(_TOMORROW, number)
