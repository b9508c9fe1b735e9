"""English days of the month as spoken in one short line: "book it for the twelfth"."""

from timeline.languages.en.line import DONE, LINE
from timeline.languages.en.month_day import existing_day
from timeline.model.expression import Between, DayOfMonth, Expression, MonthDay, Shift
from timeline.model.granularity import Granularity

_GOING = (
    "leave|leaving|return|returning|arrive|arriving|depart|departing|back|me|us|out|off"
)
_LONGEST_MONTH = 31


@LINE.rule(
    f"({_GOING} on|until|till|by) the {{ordinal:day_number}}",
    f"({DONE}|for|due|see|you) the {{late_ordinal:day_number}}",
    f"({DONE}|for|due|see|you) the {{tens}} {{ordinal:day_number}}",
    "(it to) the {late_ordinal:day_number}",
    "(meeting|appointment|call to) the {ordinal:day_number}",
    "(it|meeting|appointment|call to) the {tens} {ordinal:day_number}",
    shaped=True,
)
def day_in_words(day_number: int, tens: int = 0) -> Expression | None:
    day = tens + day_number
    return DayOfMonth(day) if day <= _LONGEST_MONTH else None


@LINE.rule(
    "(from) the {ordinal:first} {joint:_} the {ordinal:last}",
    "(between) the {ordinal:first} {joint_and:_} the {ordinal:last}",
    shaped=True,
)
def days_in_words(first: int, last: int) -> Expression | None:
    if not first < last <= _LONGEST_MONTH:
        return None
    return Between(DayOfMonth(first), DayOfMonth(last))


@LINE.rule("[the] week of the {late_ordinal:day}", shaped=True)
def week_of_day(day: int) -> Expression | None:
    """Count no weeks: a twelfth week is "the twelfth week"."""
    if day > _LONGEST_MONTH:
        return None
    return Shift(0, Granularity.WEEK, DayOfMonth(day))


@LINE.rule(
    "{day_number:first} {month_name} {joint:_} {day_number:last}",
    "{number:first}{ordinal_sign:_} {month_name} {joint:_} {number:last}{ordinal_sign:_}",
    shaped=True,
)
def days_around_month(first: int, month_name: int, last: int) -> Expression | None:
    """Read "1 July through 5", whose month is that of both."""
    end = existing_day(month_name, last)
    if end is None or not 1 <= first < last:
        return None
    return Between(MonthDay(month_name, first), end)
