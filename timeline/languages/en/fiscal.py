"""English business years: "fiscal 2014", "the year ended March 31", "last fiscal year"."""

from timeline.grammar.language import Text, concerning
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Between,
    Deictic,
    Deixis,
    Expression,
    FiscalYear,
    Length,
    MonthDay,
    Quantity,
    QuarterName,
    Shift,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention

__all__ = ["part_quarters", "quarter_to_a_day"]

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
    "[the] fiscal [year] {year4}{joint|joint_slash:_}{two_digits}",
    "[the] financial year {year4}{joint|joint_slash:_}{two_digits}",
    "fy {year4}{joint|joint_slash:_}{two_digits}",
)
def fiscal_years(year4: int, two_digits: int) -> Expression | None:
    """Read "fiscal 2020-21", a year that ends in the next."""
    follows = two_digits == (year4 + 1) % 100
    return Between(Year(year4), Year(year4 + 1)) if follows else None


@GRAMMAR.rule(
    "[the] current|present fiscal|financial year",
    "this|the [full] fiscal|financial year",
)
def this_fiscal_year() -> Expression:
    return FiscalYear()


@GRAMMAR.rule("[the] last|previous|prior|latest|past fiscal|financial year")
def last_fiscal_year() -> Expression:
    return Shift(-1, Granularity.YEAR, FiscalYear())


@GRAMMAR.rule("[the] next|coming|upcoming|following fiscal|financial year")
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
    "the [fiscal] year (to|through {day|month:_})",
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
