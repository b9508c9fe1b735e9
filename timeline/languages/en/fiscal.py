"""English business years: "fiscal 2014", "the year ended March 31", "last fiscal year"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning, holding
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Between,
    Deictic,
    Deixis,
    Expression,
    FiscalYear,
    Length,
    Month,
    MonthDay,
    Quantity,
    QuarterName,
    Shift,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention

__all__ = ["part_quarters", "share_quarters"]

_QUARTERS = 4


@GRAMMAR.rule(
    "[the] [full] fiscal [year] {year4}",
    "[the] [full] fiscal|financial {year4} year",
    "[the] [full] {year4} fiscal|financial year",
    "[the] financial year {year4}",
    "fiscal [year] {year_short:year4}",
    "fy {year4}",
)
def fiscal_year(year4: int) -> Expression:
    return FiscalYear(year4)


@GRAMMAR.rule(
    "[the] current|present fiscal|financial year",
    "this|the [full] fiscal|financial year",
)
def this_fiscal_year() -> Expression:
    return FiscalYear()


@GRAMMAR.rule("[the] last|previous|prior|latest|past fiscal|financial year")
def last_fiscal_year() -> Expression:
    return Shift(-1, Granularity.YEAR, FiscalYear())


@GRAMMAR.rule("[the] next|coming|following fiscal|financial year")
def next_fiscal_year() -> Expression:
    return Shift(1, Granularity.YEAR, FiscalYear())


@GRAMMAR.rule("[the] fiscal {ordinal} quarter", "[the] {ordinal} fiscal quarter")
def fiscal_quarter(ordinal: int) -> Expression | None:
    return QuarterName(ordinal, fiscal=True) if ordinal <= 4 else None


_QUARTER = "[the] [fiscal] {ordinal} [fiscal] quarter"
_DAY = "{month_day|full_day:day}"


@GRAMMAR.rule(f"{_QUARTER} (ended {_DAY})", f"{_QUARTER} (that|which ended {_DAY})")
def quarter_to_a_day(ordinal: int, day: Expression) -> Expression | None:
    """Take the year of "the third quarter ended March 31" from that day."""
    over = Deictic(Deixis.LAST, day) if isinstance(day, MonthDay) else day
    return quarter_ending(ordinal, over)


@GRAMMAR.rule(f"{_QUARTER} (ending {_DAY})")
def quarter_ending(ordinal: int, day: Expression) -> Expression | None:
    if not 1 <= ordinal <= _QUARTERS:
        return None
    last = day.what if isinstance(day, Deictic) else day
    last = last.inner if isinstance(last, Within) else last
    own = not isinstance(last, MonthDay) or last.month != ordinal * 3
    return Within(QuarterName(ordinal, own), Shift(0, Granularity.YEAR, day))


@GRAMMAR.rule(
    "[the] {ordinal:first} {joint_and:_} [the] {ordinal:last} quarters of {year}"
)
def quarters_of_year(first: int, last: int, year: Expression) -> Expression | None:
    if not 1 <= first < last <= _QUARTERS:
        return None
    fiscal = isinstance(year, FiscalYear)
    start, end = QuarterName(first, fiscal), QuarterName(last, fiscal)
    return Between(Within(start, year), Within(end, year))


@GRAMMAR.rule("[the] {ordinal:first} {joint_and:_} [the] {ordinal:last} quarters")
def quarters(first: int, last: int, *, fiscal: bool = False) -> Expression | None:
    if not 1 <= first < last <= _QUARTERS:
        return None
    return Between(QuarterName(first, fiscal), QuarterName(last, fiscal))


@GRAMMAR.rule("[the] fiscal {ordinal:first} {joint_and:_} {ordinal:last} quarters")
def fiscal_quarters(first: int, last: int) -> Expression | None:
    return quarters(first, last, fiscal=True)


@GRAMMAR.rule(
    "the [fiscal|financial] year (ended|ending {day|month:_})",
    "the [fiscal|financial] year (ended|ending on|in {day|month:_})",
    "the fiscal|financial year (beginning|starting {month_name:_})",
    "the fiscal|financial year (that|which will begin|start|end)",
    "the fiscal|financial year (that|which ended|began|begins|ends|starts|started)",
    "the [fiscal] year (to|through {month_name:_})",
    "the fiscal|financial year (runs|goes|lasts from)",
)
def year_to_a_day() -> Expression:
    return Length((Quantity(1, Granularity.YEAR),))


@GRAMMAR.rule("the month (to|through {day:_})")
def month_to_a_day() -> Expression:
    return Length((Quantity(1, Granularity.MONTH),))


@GRAMMAR.rule(
    "[the] [{alike:_}] {year4} period|quarter",
    "[the] {alike:_} period|quarter of|in [fiscal] {year4}",
)
def period_of_year(year4: int) -> Expression:
    """The same period as the one reported on: "the 1988 quarter" is a third one too."""
    return Shift(0, Granularity.YEAR, Year(year4), anchor=Anchor.COMPARED)


@GRAMMAR.rule("[the] {alike:_} month of|in {year4}")
def month_of_year(year4: int) -> Expression:
    return Shift(0, Granularity.MONTH, Year(year4), anchor=Anchor.COMPARED)


@GRAMMAR.rule("the latest week", "the most recent week")
def latest_week() -> Expression:
    """The week that figures are told of is over."""
    return Deictic(Deixis.LAST, Granularity.WEEK)


@GRAMMAR.rule(
    "[the] [comparable|corresponding] year ago|earlier quarter",
    "[the] [{alike:_}] quarter a|one year earlier|ago|before",
    "[the] {alike:_} quarter [of] last year",
    "[the] {alike:_} quarter [of|in] the previous|prior|preceding year",
    "last year's [{alike:_}] quarter",
    "[the] previous|prior|preceding year's [{alike:_}] quarter",
    "[the] prior year quarter",
)
def quarter_alike() -> Expression:
    """The quarter a year before the one reported on, or before the one just over."""
    told = Deictic(Deixis.THIS, Granularity.QUARTER, Anchor.COMPARED)
    return Shift(-1, Granularity.YEAR, told, Anchor.COMPARED)


@holding(QuarterName)
def share_quarters(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read a quarter as the one of that number that the text says the end of.

    "The third quarter ended Jan. 31 was good. For the third quarter sales rose 2%." So
    is "the fourth quarter" a fiscal one, if the text has told of such.
    """
    fiscal = [m for m in mentions if _fiscal_number(m.expression)]
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
    r"\b(?:quarter|period|three months),? (?:(?:that|which) )?ended(?: on)? \Z"
)


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
_JOINED = ("en.fiscal.quarters", "en.fiscal.quarters_of_year")


@concerning(Between)
def part_quarters(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read "the second and fourth quarters" as two, and no stretch from one to the other."""
    del text
    return tuple(part for mention in mentions for part in _parts(mention))


def _parts(mention: Mention) -> tuple[Mention, ...]:
    both, ends = mention.expression, mention.ends
    if mention.rule not in _JOINED or ends is None or not isinstance(both, Between):
        return (mention,)
    return (
        Mention(ends[0], both.start, mention.rule),
        Mention(ends[1], both.end, mention.rule),
    )
