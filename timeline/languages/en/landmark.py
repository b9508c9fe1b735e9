"""English days that history knows by their date: "the Sept. 11 attacks"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Expression, MonthDay, Shift, Within, Year
from timeline.model.granularity import Granularity

_ACTS = "attacks|terrorist|terrorists|terror|hijackers|hijackings|commission|victims"


@GRAMMAR.rule(f"{{month_day}} ({_ACTS})", "(attacks of|on) {month_day}")
def attacks(month_day: MonthDay) -> Expression | None:
    if (month_day.month, month_day.day) != (9, 11):
        return None
    # Found by counting, it lends no year: "since the Sept. 11 attacks … in March".
    day = Within(MonthDay(9, 11), Year(2001))
    return Shift(0, Granularity.DAY, day, exact=True)


@GRAMMAR.rule(
    f"{{slashed}} ({_ACTS})",
    "(attacks of|on) {slashed}",
    shaped=True,
)
def attacks_in_figures(slashed: MonthDay) -> Expression | None:
    return attacks(slashed)
