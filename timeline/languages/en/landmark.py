"""English days that history knows by their date: "the Sept. 11 attacks"."""

from collections.abc import Mapping

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Expression,
    MonthDay,
    Shift,
    Within,
    Year,
)
from timeline.model.granularity import Granularity

__all__ = ["LANDMARKS"]

# Bare, as in "since Sept. 11", they are of that year.
LANDMARKS: Mapping[MonthDay, int] = {MonthDay(9, 11): 2001}
_ACTS = (
    "attack|attacks|terrorist|terrorists|terror|hijacker|hijackers|hijackings|commission"
    "|victims|plot|plotter|plotters|conspirator|conspirators|conspiracy|mastermind|widow"
    "|widows|families|survivors|memorial|era|ringleader|panel|hearings|bombers"
)
_OF = "attacks|events|anniversary|tragedy|horror|horrors|victims|wake|aftermath"


@GRAMMAR.rule(
    f"{{month_day}} ({_ACTS})",
    "(attacks on) {month_day}",
    f"({_OF} of) {{month_day}}",
    "(pre|post)(-){month_day}",
)
def attacks(month_day: MonthDay) -> Expression | None:
    if (month_day.month, month_day.day) != (9, 11):
        return None
    # Found by counting, it lends no year: "since the Sept. 11 attacks … in March".
    day = Within(MonthDay(9, 11), Year(2001))
    return Shift(0, Granularity.DAY, day, exact=True)


@GRAMMAR.rule(
    f"{{slashed}} ({_ACTS})",
    "(attacks on) {slashed}",
    f"({_OF} of) {{slashed}}",
    "(pre|post)(-){slashed}",
    shaped=True,
)
def attacks_in_figures(slashed: MonthDay) -> Expression | None:
    return attacks(slashed)
