"""English days counted off: "first Monday of May", "third Tuesday after Easter"."""

from attrs import evolve

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Between,
    Deictic,
    Deixis,
    Expression,
    Holiday,
    Month,
    MonthDay,
    Nth,
    Part,
    SeasonName,
    Shift,
    Weekday,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay, Season

_WEEK = 7


@GRAMMAR.rule(
    "[the] {ordinal} {weekday} of|in {month|year|quarter|season:outer}",
    "[the] {ordinal} {weekday} {month:outer}",
    "{month:outer}'s {ordinal} {weekday}",
)
def nth_weekday(ordinal: int, weekday: int, outer: Expression) -> Expression:
    return Nth(ordinal, Weekday(weekday), outer)


@GRAMMAR.rule(
    "[the] last|final {weekday} of|in {month|year|quarter|season:outer}",
    "{month:outer}'s last|final {weekday}",
)
def last_weekday(weekday: int, outer: Expression) -> Expression:
    return Nth(-1, Weekday(weekday), outer)


@GRAMMAR.rule(
    "[the] last|final {weekday} {month|year:outer}",
    "[the] {ordinal} week {month:outer}",
    "the last|final {unit_one:unit} {month|year:outer}",
)
def last_to_come(
    outer: Expression,
    ordinal: int = -1,
    unit: Granularity = Granularity.WEEK,
    weekday: int | None = None,
) -> Expression | None:
    """Take "last Friday next month" for the last of its Fridays."""
    if not isinstance(outer, Deictic) or not isinstance(outer.what, Granularity):
        return None
    if outer.which is Deixis.LAST or outer.count != 1 or unit >= outer.what:
        return None
    return Nth(ordinal, unit if weekday is None else Weekday(weekday), outer)


_LAST_BUT_ONE = ("next to last", "penultimate", "last but one")


@GRAMMAR.rule(
    *(
        f"[the] {last} {what} of|in {{month|year|decade|century|quarter:outer}}"
        for last in ("{ordinal} [to] last", *_LAST_BUT_ONE)
        for what in ("{unit_one}", "{weekday}")
    )
)
def nth_last(
    outer: Expression,
    ordinal: int = 2,
    unit_one: Granularity | None = None,
    weekday: int = 0,
) -> Expression:
    """Count from the end: "the second to last day", "the last but one Friday"."""
    return Nth(-ordinal, unit_one or Weekday(weekday), outer)


@GRAMMAR.rule(
    "[the] {weekday} after|following {date}",
    "[the] {ordinal} {weekday} after|following {date}",
    "[the] {ordinal} {weekday} from {date}",
    "{number:ordinal} {weekdays:weekday} after {date}",
)
def weekday_after(weekday: int, date: Expression, ordinal: int = 1) -> Expression:
    first = Shift(1, Granularity.DAY, date, exact=True)
    last = Shift(_WEEK * ordinal, Granularity.DAY, date, exact=True)
    return Nth(ordinal, Weekday(weekday), Between(first, last))


@GRAMMAR.rule(
    "[the] [last] {weekday} before|preceding {date}",
    "[the] {ordinal} {weekday} before {date}",
    "{number:ordinal} {weekdays:weekday} before {date}",
)
def weekday_before(weekday: int, date: Expression, ordinal: int = 1) -> Expression:
    first = Shift(-_WEEK * ordinal, Granularity.DAY, date, exact=True)
    last = Shift(-1, Granularity.DAY, date, exact=True)
    return Nth(-ordinal, Weekday(weekday), Between(first, last))


@GRAMMAR.rule("the {weekend_word:_} after|following {day}")
def weekend_after(day: Expression) -> Expression:
    first = Shift(1, Granularity.DAY, day, exact=True)
    last = Shift(_WEEK, Granularity.DAY, day, exact=True)
    return Nth(1, Granularity.WEEKEND, Between(first, last))


@GRAMMAR.rule("the {weekend_word:_} before|preceding {day}")
def weekend_before(day: Expression) -> Expression:
    """Return the last one that is over by then: its Saturday lies two days before."""
    first = Shift(-_WEEK - 1, Granularity.DAY, day, exact=True)
    last = Shift(-2, Granularity.DAY, day, exact=True)
    return Nth(-1, Granularity.WEEKEND, Between(first, last))


@GRAMMAR.rule("[the] [first] closest|nearest {weekday} to {date}")
def nearest_weekday(weekday: int, date: Expression) -> Expression:
    first = Shift(-3, Granularity.DAY, date, exact=True)
    last = Shift(3, Granularity.DAY, date, exact=True)
    return Nth(1, Weekday(weekday), Between(first, last))


@GRAMMAR.rule("[the] {bare_weekday|month|holiday|season:what} after next")
def after_next(what: Expression) -> Expression | None:
    return _second(Deixis.NEXT, what)


@GRAMMAR.rule("[the] {bare_weekday|month|holiday|season:what} before last")
def before_last(what: Expression) -> Expression | None:
    return _second(Deixis.LAST, what)


def _second(which: Deixis, what: Expression) -> Expression | None:
    if not isinstance(what, Weekday | Month | Holiday | SeasonName):
        return None
    return Deictic(which, what, count=2)


@GRAMMAR.rule(
    "(in) {number} {weekdays|weekday:weekday}",
    "[the] {ordinal:number} {weekday} from now",
)
def in_weekdays(number: int, weekday: int) -> Expression:
    return Deictic(Deixis.NEXT, Weekday(weekday), count=number)


@GRAMMAR.rule(
    "{distance}[,] on {weekday}",
    "(in) {number} {unit}[,] on {weekday}",
    "{weekday}[,] {distance}",
    "{weekday} in {number} {unit_many:unit}",
    "{weekday} in a {unit_one:unit}",
)
def weekday_of_distance(
    weekday: int,
    distance: Expression | None = None,
    number: int = 1,
    unit: Granularity = Granularity.WEEK,
) -> Expression | None:
    """Take the weekday of that week; the month's first if months were counted."""
    shift = distance or Shift(number, unit)
    if not isinstance(shift, Shift) or shift.unit > Granularity.MONTH:
        return None
    if shift.anchor not in (Anchor.DCT, Anchor.AHEAD):
        # "On Sunday, two days before the vote" counts from the vote.
        return None
    if shift.unit is Granularity.MONTH:
        month = evolve(shift, exact=False)
        return Within(Weekday(weekday), month) if shift.count > 0 else None
    if shift.unit < Granularity.DAY:
        return None
    return Within(Weekday(weekday), Shift(0, Granularity.WEEK, shift))


@GRAMMAR.rule(
    "{month_name} {distance}",
    "{month_day} {distance}",
    "{holiday} {distance}",
    "{month_name} in {number} years|year",
    "{month_day} in {number} years|year",
    "{holiday} in {number} years|year",
)
def in_year_of_distance(
    month_name: int = 0,
    month_day: MonthDay | None = None,
    holiday: Holiday | None = None,
    distance: Expression | None = None,
    number: int = 0,
) -> Expression | None:
    year = distance or Shift(number, Granularity.YEAR)
    if not isinstance(year, Shift) or year.unit is not Granularity.YEAR:
        return None
    return Within(holiday or month_day or Month(month_name), year)


@GRAMMAR.rule("[the] {ordinal} {weekday} {part_name} of|in {month|year:outer}")
def part_of_nth(
    ordinal: int, weekday: int, part_name: PartOfDay, outer: Expression
) -> Expression:
    return Within(Part(part_name), Nth(ordinal, Weekday(weekday), outer))


@GRAMMAR.rule("{month} [on] the {number}{ordinal_sign:_}")
def day_behind_month(number: int, month: Expression) -> Expression | None:
    """Leave the "that" of "a sign that March the 3rd is near" to its clause."""
    told = isinstance(month, Deictic) and month.anchor is Anchor.TOLD
    return None if told else day_of(number, month)


@GRAMMAR.rule("(on|by|after|since|until|before|around|at) the {ordinal} of the year")
def first_of_year(ordinal: int) -> Expression | None:
    return MonthDay(1, 1) if ordinal == 1 else None


@GRAMMAR.rule("the {number} of {month}")
def day_of(number: int, month: Expression) -> Expression | None:
    deictic = isinstance(month, Deictic) and month.anchor is not Anchor.COMPARED
    return Nth(number, Granularity.DAY, month) if deictic and number <= 31 else None


@GRAMMAR.rule("{number} {seasons|season_name:season} ago|back")
def seasons_ago(number: int, season: Season) -> Expression:
    return Deictic(Deixis.LAST, SeasonName(season), count=number)
