"""English sets: "every year", "daily", "twice a week"."""

from fractions import Fraction

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Expression,
    Length,
    Month,
    Part,
    Quantity,
    Repeat,
    SeasonName,
    Weekday,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay, Season


@GRAMMAR.rule("every|each {unit_one}", "each and every {unit_one}")
def every(unit_one: Granularity) -> Expression:
    return Repeat(Length((Quantity(1, unit_one),)), "EVERY")


@GRAMMAR.rule("every|each {duration}")
def every_length(duration: Length) -> Expression:
    return Repeat(duration, "EVERY")


@GRAMMAR.rule("every {unit_one:unit} and {fraction}")
def every_and(unit: Granularity, fraction: Fraction) -> Expression:
    return Repeat(Length((Quantity(1 + fraction, unit),)), "EVERY")


@GRAMMAR.rule("every|each quarter hour", "every|each quarter-hour")
def every_quarter_hour() -> Expression:
    return Repeat(Length((Quantity(Fraction(1, 4), Granularity.HOUR),)), "EVERY")


@GRAMMAR.rule("every hour[,] on the hour", "on the hour[,] every hour")
def on_the_hour() -> Expression:
    return every(Granularity.HOUR)


@GRAMMAR.rule("daily")
def daily() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.DAY),)))


@GRAMMAR.rule("weekly")
def weekly() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.WEEK),)))


@GRAMMAR.rule("monthly")
def monthly() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.MONTH),)))


@GRAMMAR.rule("quarterly")
def quarterly() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.QUARTER),)))


@GRAMMAR.rule("annually", "yearly", "per annum")
def annually() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.YEAR),)))


@GRAMMAR.rule("hourly")
def hourly() -> Expression:
    return Repeat(Length((Quantity(1, Granularity.HOUR),)))


@GRAMMAR.rule("per {unit_one}")
def per(unit_one: Granularity) -> Expression | None:
    if unit_one is Granularity.SECOND:
        return None
    return Repeat(Length((Quantity(1, unit_one),)))


@GRAMMAR.rule("every|each {month_name}", "annually|yearly in {month_name}")
def every_month(month_name: int) -> Expression:
    return Repeat(Month(month_name), "EVERY")


@GRAMMAR.rule("every|each {season_name}", "{seasons:season_name}")
def every_season(season_name: Season) -> Expression:
    return Repeat(SeasonName(season_name), "EVERY")


@GRAMMAR.rule(
    "{times} a|an|per|each|every {unit_one}",
    "{times} a|an {unit_one} or so",
    "{times} in a {unit_one}",
    "{times}/{unit_one}",
)
def often(times: int, unit_one: Granularity) -> Expression:
    return Repeat(Length((Quantity(1, unit_one),)), freq=_freq(times))


@GRAMMAR.rule("{times} every {duration}")
def often_in_length(times: int, duration: Length) -> Expression:
    return Repeat(duration, freq=_freq(times))


@GRAMMAR.rule("{times} {period_adverb:unit}")
def often_in(times: int, unit: Granularity) -> Expression:
    return Repeat(Length((Quantity(1, unit),)), freq=_freq(times))


def _freq(times: int) -> str:
    return f"{times}X" if times else "X"


@GRAMMAR.rule("{number} times", "{number}x", gives="times")
def times(number: int) -> int:
    return number


@GRAMMAR.rule("{some:_} times", gives="times")
def some_times() -> int:
    """Return nothing to count: "several times a day"."""
    return 0


@GRAMMAR.rule("once or twice", "once, twice", gives="times")
def once_or_twice() -> int:
    return 2


@GRAMMAR.rule(
    "{number:_} or|to|- {number} times",
    "at least|most {times:number}",
    "up to {times:number}",
    "about|around|nearly|almost {times:number}",
    gives="times",
)
def about_times(number: int) -> int:
    return number


@GRAMMAR.rule("every|each other|second|alternate {unit_one}")
def every_other(unit_one: Granularity) -> Expression:
    return Repeat(Length((Quantity(2, unit_one),)), "EVERY")


@GRAMMAR.rule(
    "every|each other|second|last|alternate {weekday}",
    "every {ordinal:_} {weekday}",
    "every other|second week on {weekday|weekdays:weekday}",
    "every {number:_} weeks on {weekday|weekdays:weekday}",
    "biweekly|fortnightly on {weekday|weekdays:weekday}",
    "bi-weekly on {weekday|weekdays:weekday}",
)
def every_other_weekday(weekday: int) -> Expression:
    return Repeat(Weekday(weekday), "EVERY")


@GRAMMAR.rule("every|each {ordinal} {unit_one}")
def every_nth(ordinal: int, unit_one: Granularity) -> Expression | None:
    return (
        Repeat(Length((Quantity(ordinal, unit_one),)), "EVERY") if ordinal > 1 else None
    )


@GRAMMAR.rule(
    "[the] last|past|next|coming|first {number|some:_} {weekdays:weekday}",
    "{number|some:_} {weekdays:weekday} in a row",
    "{number:_} consecutive|straight|successive {weekdays:weekday}",
)
def run_of_weekdays(weekday: int) -> Expression:
    return Repeat(Weekday(weekday))


@GRAMMAR.rule(
    "[the] last|past|next|coming|first {number|some:_} {seasons:season}",
    "{number|some:_} {seasons:season} in a row",
    "{number:_} consecutive|straight|successive {seasons:season}",
)
def run_of_seasons(season: Season) -> Expression:
    return Repeat(SeasonName(season))


@GRAMMAR.rule(
    "{season_name:season} {parts|weekends_word|weekdays:_}",
    "{season_name:season} months",
    "(outside|outwith) the {season_name:season} months|season",
)
def times_of_season(season: Season) -> Expression:
    """Read "on summer evenings", "in winter months" as of any year."""
    return Repeat(SeasonName(season))


@GRAMMAR.rule("the {season_name:season} months")
def months_of_season(season: Season) -> Expression:
    """Read "during the summer months" like "during the summer", of the year told."""
    return SeasonName(season)


@GRAMMAR.rule("alternate {weekdays:weekday}")
def alternate(weekday: int) -> Expression:
    return Repeat(Weekday(weekday), "EVERY")


@GRAMMAR.rule("alternate {unit_many:unit}")
def alternate_units(unit: Granularity) -> Expression:
    return Repeat(Length((Quantity(2, unit),)), "EVERY")


@GRAMMAR.rule("{number}-{period_adverb:unit}")
def every_few(number: int, unit: Granularity) -> Expression | None:
    """Read "a 6-monthly review", "a six-weekly clinic"."""
    if number < _TWO or unit not in (Granularity.WEEK, Granularity.MONTH):
        return None
    return Repeat(Length((Quantity(number, unit),)))


_TWO = 2


@GRAMMAR.rule("biweekly", "bi-weekly")
def biweekly() -> Expression:
    return Repeat(Length((Quantity(2, Granularity.WEEK),)))


@GRAMMAR.rule("bimonthly", "bi-monthly")
def bimonthly() -> Expression:
    return Repeat(Length((Quantity(2, Granularity.MONTH),)))


@GRAMMAR.rule(
    "semiannual|semiannually|biannual|biannually", "semi annual|annually", "half yearly"
)
def semiannual() -> Expression:
    return Repeat(Length((Quantity(6, Granularity.MONTH),)))


@GRAMMAR.rule("biennially")
def biennially() -> Expression:
    return Repeat(Length((Quantity(2, Granularity.YEAR),)))


@GRAMMAR.rule("nightly")
def nightly() -> Expression:
    return Repeat(Part(PartOfDay.NIGHT))
