"""English distances that keep the day: "ten years ago to the day", "this time last year"."""

from fractions import Fraction

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    Length,
    Quantity,
    SeasonName,
    Shift,
    Weekday,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import Season

_MONTHS = 12


@GRAMMAR.rule(
    "{amount} {unit:unit_many} ago to the day",
    "a {unit_one:unit_many} ago to the day",
    "{amount} {unit:unit_many} ago [on] {day}",
    "a {unit_one:unit_many} ago [on] {day}",
    "(exactly|precisely) {amount} {unit:unit_many} ago",
    "(exactly|precisely) a {unit_one:unit_many} ago",
    "this day {amount} {unit:unit_many} ago",
    "this day a {unit_one:unit_many} ago",
    "today {amount} {unit:unit_many} ago",
    "today a {unit_one:unit_many} ago",
)
def ago_to_the_day(
    unit_many: Granularity, amount: int | Fraction = 1, day: Expression | None = None
) -> Expression | None:
    """Count "a year ago tomorrow" from that day, and "ago Friday" from the nearest."""
    if isinstance(day, Weekday) and unit_many >= Granularity.WEEK:
        far = unit_many > Granularity.WEEK
        day = Deictic(Deixis.NEAREST, day) if far else day
    elif not isinstance(day, Shift | Deictic | None):
        return None
    return Shift(-amount, unit_many, day, exact=True)


@GRAMMAR.rule("this day|date[,] in {year}")
def this_day_of(year: Expression) -> Expression | None:
    """Read "on this day in 1969" as the dateline's month and day of that year."""
    if not isinstance(year, Year):
        return None
    return Shift(0, Granularity.DAY, year, Anchor.COMPARED)


@GRAMMAR.rule(
    "{amount} {unit} ago {week|month:of}", "a|an {unit_one:unit} ago {week|month:of}"
)
def ago_in(
    unit: Granularity, of: Expression, amount: int | Fraction = 1
) -> Expression | None:
    """Count "two years ago this month" from that month."""
    if not isinstance(of, Deictic) or unit is not Granularity.YEAR:
        return None
    return Shift(-amount, unit, of, exact=True)


@GRAMMAR.rule(
    "{amount} {unit} ago {deixis} {season_name}",
    "a|an {unit_one:unit} ago {deixis} {season_name}",
)
def ago_in_season(
    unit: Granularity,
    deixis: Deixis,
    season_name: Season,
    amount: int | Fraction = 1,
) -> Expression | None:
    """Count "two years ago this summer" from that summer."""
    return ago_in(unit, Deictic(deixis, SeasonName(season_name)), amount)


@GRAMMAR.rule(
    "{amount} {unit} [almost] to the day later|afterwards|afterward|thereafter",
    "a|an {unit_one:unit} [almost] to the day later|afterwards|afterward|thereafter",
    "{amount} {unit} [almost] to the day after (,|.|;|!|?)",
)
def later_to_the_day(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Shift(amount, unit, anchor=Anchor.TOLD, exact=True)


@GRAMMAR.rule(
    "{amount} {unit} [almost] to the day earlier|previously",
    "a|an {unit_one:unit} [almost] to the day earlier|previously",
    "{amount} {unit} [almost] to the day before (,|.|;|!|?)",
)
def earlier_to_the_day(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Shift(-amount, unit, anchor=Anchor.TOLD, exact=True)


@GRAMMAR.rule(
    "{amount} {unit} [almost] to the day (before|after|since|from)",
    "a|an {unit_one:unit} [almost] to the day (before|after|since|from)",
)
def length_to_the_day(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Length((Quantity(amount, unit),), exact=True)


@GRAMMAR.rule(
    "{amount} {unit} from today",
    "{amount} {unit} to the day from now",
    "a|an {unit_one:unit} from today",
    "a|an {unit_one:unit} to the day from now",
)
def from_today(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Shift(amount, unit, exact=True)


@GRAMMAR.rule("this day {deixis} {unit_one}", "[the] same day {deixis} {unit_one}")
def this_day(deixis: Deixis, unit_one: Granularity) -> Expression | None:
    """The same day of another week, month or year."""
    if deixis is Deixis.THIS or unit_one < Granularity.WEEK:
        return None
    return Shift(deixis.value, unit_one, exact=True)


@GRAMMAR.rule(
    "this time {deixis} {unit_one}",
    "[the] same time {deixis} {unit_one}",
    "{deixis} {unit_one} at this time",
)
def this_time(deixis: Deixis, unit_one: Granularity) -> Expression | None:
    """The same day of another week, the month of another year."""
    if deixis is Deixis.THIS or unit_one < Granularity.WEEK:
        return None
    return about_as_far(deixis.value, unit_one)


def about_as_far(amount: int | Fraction, unit: Granularity) -> Shift:
    """Return weeks to the day and years to the month, which is what "this time" says."""
    if unit is Granularity.YEAR:
        return Shift(amount * _MONTHS, Granularity.MONTH)
    return Shift(amount, unit, exact=unit <= Granularity.WEEK)


@GRAMMAR.rule(
    "this time {day}",
    "[the|this] same time {day}",
    "{day}[,] [at] [the|this] same time",
    "{day}[,] [at] this time",
)
def this_time_of_day(day: Expression) -> Expression:
    return day


@GRAMMAR.rule("this time {amount} {unit} ago", "this time a {unit_one:unit} ago")
def this_time_ago(unit: Granularity, amount: int | Fraction = 1) -> Expression | None:
    """Take "this time two years ago" for a month, as "this time last year" is."""
    return about_as_far(-amount, unit) if unit >= Granularity.DAY else None
