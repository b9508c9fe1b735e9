"""English days whose ordinal an old printer gave a point: "on 21st. June 1871"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Expression, MonthDay, Within, Year

_LONGEST_MONTH = 31


@GRAMMAR.rule("[the] {number:day}{ordinal_sign:_}. of {month_name}")
def pointed_day(day: int, month_name: int) -> Expression | None:
    return MonthDay(month_name, day) if 1 <= day <= _LONGEST_MONTH else None


@GRAMMAR.rule(
    "[the] {number:day}{ordinal_sign:_}. [of] {month_name}[,] {year4}",
    "{month_name} {number:day}{ordinal_sign:_}., {year4}",
)
def pointed_date(day: int, month_name: int, year4: int) -> Expression | None:
    """Read "4th. May, 1871"; "the 4th. May came" needs no year to be two."""
    if not 1 <= day <= _LONGEST_MONTH:
        return None
    return Within(MonthDay(month_name, day), Year(year4))
