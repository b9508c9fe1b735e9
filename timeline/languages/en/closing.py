"""English quarters whose end the text tells: "the third quarter ended Jan. 31"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.fiscal import quarter_to_a_day
from timeline.model.expression import (
    Expression,
    Month,
    MonthDay,
    QuarterName,
    Shift,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention

__all__ = ["share_quarters"]

_QUARTERS = 4


@holding(QuarterName)
def share_quarters(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read a quarter as the one of that number that the text says the end of.

    "The third quarter ended Jan. 31 was good. For the third quarter sales rose 2%." So
    is "the fourth quarter" a fiscal one, if the text has told of such, and the first if
    its "three months ended Sept. 30".
    """
    fiscal = [m for m in mentions if _fiscal_number(m.expression)]
    fiscal += _proved(text.raw, mentions)
    last = _month_of_closing(text.raw, mentions)
    if last is not None:
        return tuple(_closing(mention, last) for mention in mentions)
    dated = _dated(text.raw, fiscal, mentions)
    if dated is not None:
        number = _fiscal_number(dated.expression)
        others = [m for m in fiscal if _fiscal_number(m.expression) != number]
        fiscal = [*others, dated]
    if not fiscal:
        return mentions
    return tuple(_shared(mention, fiscal) for mention in mentions)


def _dated(
    raw: str, fiscal: list[Mention], mentions: tuple[Mention, ...]
) -> Mention | None:
    """Take the year of the fiscal quarter told last from "the quarter ended Feb. 28"."""
    for day in mentions if fiscal else ():
        end, start = day.expression, day.span.start
        if not isinstance(end, MonthDay):
            continue
        if not _QUARTER_ENDED.search(raw, max(0, start - _LONGEST), start):
            continue
        told = [mention for mention in fiscal if mention.span.end < start]
        number = _fiscal_number(told[-1].expression) if told else None
        dated = quarter_to_a_day(number, end) if number else None
        return None if dated is None else evolve(told[-1], expression=dated)
    return None


_QUARTER_ENDED = re.compile(
    r"\b(?:quarter|period|three months|1[23] weeks),? (?:(?:that|which) )?ended(?: on)? \Z"
)


def _proved(raw: str, mentions: tuple[Mention, ...]) -> list[Mention]:
    """Return the quarters that a day told next proves to be of a fiscal year.

    "Its first-quarter profit rose. It earned $9 million for the three months ended Sept.
    30": no calendar's first quarter ends then.
    """
    found: list[Mention] = []
    quarter: Mention | None = None
    for mention in mentions:
        said, start = mention.expression, mention.span.start
        if isinstance(said, QuarterName):
            free = not said.fiscal and not _is_of_months(mention)
            quarter = mention if free else None
        elif quarter is not None and _QUARTER_ENDED.search(
            raw, max(0, start - _LONGEST), start
        ):
            proved = _ending_elsewhere(quarter, said)
            near = raw.count("\n\n", quarter.span.end, start) < _PARAGRAPHS
            found += [proved] if proved is not None and near else []
            quarter = None
    return found


_PARAGRAPHS = 1


def _ending_elsewhere(quarter: Mention, end: Expression) -> Mention | None:
    """Return a quarter as one that ends on a day, if the calendar's doesn't."""
    what = quarter.expression
    day = end.inner if isinstance(end, Within) else end
    if not isinstance(day, MonthDay) or not isinstance(what, QuarterName):
        return None
    month = day.month - (day.day < _TRADING)
    if (month or _DECEMBER) == what.number * 3:
        return None
    dated = quarter_to_a_day(what.number, end)
    return None if dated is None else evolve(quarter, expression=dated)


# The quarter of a firm that closes its books on a Saturday may end on Oct. 4.
_TRADING = 9


def _month_of_closing(raw: str, mentions: tuple[Mention, ...]) -> int | None:
    """Return the month that "its fiscal year ends in" or "ended on", if not December."""
    for mention in mentions:
        day, start = mention.expression, mention.span.start
        if not isinstance(day, Month | MonthDay):
            continue
        said = _FISCAL_YEAR.search(raw, max(0, start - _LONGEST), start)
        if said is not None:
            number = day.number if isinstance(day, Month) else day.month
            last = number if said["ends"] else (number - 2) % 12 + 1
            return None if last == _DECEMBER else last
    return None


_FISCAL_YEAR = re.compile(
    r"\b(?:fiscal|financial) year,? (?:(?:that|which) )?"
    r"(?:(?P<ends>end(?:s|ed|ing)?|closes|closed)|begins|began|starts|started)"
    r"(?: on| in)? \Z"
)
_LONGEST, _DECEMBER = 50, 12


def _closing(mention: Mention, last: int) -> Mention:
    """Count a bare quarter from the month that closes the year, and so the quarter."""
    what = mention.expression
    if not isinstance(what, QuarterName) or what.fiscal or _is_of_months(mention):
        return mention
    left = 3 * (_QUARTERS - what.number)
    end = Month((last - left - 1) % 12 + 1)
    year = Shift(0, Granularity.YEAR, Shift(left, Granularity.MONTH, end))
    return evolve(
        mention, expression=Within(QuarterName(what.number, fiscal=True), year)
    )


def _is_of_months(mention: Mention) -> bool:
    """Tell whether its months are named, which are those of the calendar."""
    return mention.rule in _OF_MONTHS


_OF_MONTHS = ("en.quarter.months", "en.quarter.to_a_month")


def _shared(mention: Mention, fiscal: list[Mention]) -> Mention:
    what = mention.expression
    if not isinstance(what, QuarterName) or _is_of_months(mention):
        return mention
    known = [m for m in fiscal if _fiscal_number(m.expression) == what.number]
    known = [m for m in known if m.rule in _ENDED] or known
    if not known:
        return mention
    near = min(known, key=lambda end: abs(end.span.start - mention.span.start))
    return evolve(mention, expression=near.expression)


def _fiscal_number(expression: Expression) -> int | None:
    match expression:
        case QuarterName(number, True) | Within(QuarterName(number, True), Shift()):
            return number
        case _:
            return None


_ENDED = ("en.fiscal.quarter_to_a_day", "en.fiscal.quarter_ending")
