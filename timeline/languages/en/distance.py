"""English distances from a day: "yesterday", "three days ago", "two weeks later"."""

from fractions import Fraction

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    QuarterName,
    Reference,
    SeasonName,
    Shift,
    Vague,
    Weekday,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.unit import unit_of

_ROUND, _WEEKS_OF_A_YEAR = 20_000, 52


@GRAMMAR.rule("today|tdy", "2day")
def today() -> Expression:
    return Deictic(Deixis.THIS, Granularity.DAY)


@GRAMMAR.rule(
    "yesterday|yest|yday|ystd|ystdy|yesterady|ystrdy|yesturday|yesterdy", "y'day"
)
def yesterday() -> Expression:
    return Shift(-1, Granularity.DAY)


@GRAMMAR.rule(
    "tomorrow|tmr|tmrw|tmmrw|tomo|tmw|tomoro|tomolo|tomoz|tomorow|tommorow|tommorrow",
    *("tmoro", "tmrrw", "2moro", "2morrow", "2mrw", "2moz", "to-morrow"),
)
def tomorrow() -> Expression:
    return Shift(1, Granularity.DAY)


@GRAMMAR.rule("(later|earlier|late|early in) the day", "(throughout) the day")
def day_told() -> Expression:
    return Deictic(Deixis.THIS, Granularity.DAY, Anchor.TOLD)


@GRAMMAR.rule("(throughout) the day[,] [on] {day}")
def all_of_day(day: Expression) -> Expression:
    return day


@GRAMMAR.rule("[the] day before yesterday")
def before_yesterday() -> Expression:
    return Shift(-2, Granularity.DAY)


@GRAMMAR.rule("[the] day after tomorrow")
def after_tomorrow() -> Expression:
    return Shift(2, Granularity.DAY)


@GRAMMAR.rule(
    "{amount} {unit} ago|back",
    "{amount} {trying:_} {unit_many:unit} ago|back",
    "a|an {unit_one:unit} ago|back",
    "a|an full|whole|good|mere|short {unit_one:unit} ago|back",
    "{amount} {unit} before|b4 now",
    "a|an {unit_one:unit} before|b4 now",
    "{amount} {unit} in the past (,|.|;|!|?)",
    "{fraction:amount} [of] a|an {unit_one:unit} ago",
)
def ago(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    if unit >= Granularity.YEAR and amount > _ROUND:
        # "2 million years ago" names no year.
        return Reference(Vague.PAST)
    return Shift(-amount, unit)


@GRAMMAR.rule("{fraction} [of] a|an {unit_one} later|afterwards|thereafter")
def part_later(fraction: Fraction, unit_one: Granularity) -> Expression:
    return Shift(fraction, unit_one, anchor=Anchor.TOLD)


@GRAMMAR.rule("{fraction} [of] a|an {unit_one} earlier|before|previously")
def part_earlier(fraction: Fraction, unit_one: Granularity) -> Expression:
    return Shift(-fraction, unit_one, anchor=Anchor.TOLD)


@GRAMMAR.rule(
    "[{some:_}] {unit_many:_} ago|back",
    "some time ago",
    "[a few] moments ago",
    "a moment ago",
)
def long_ago() -> Expression:
    return Reference(Vague.PAST)


@GRAMMAR.rule(
    "{some:_} {unit_many:_} from now",
    "{some:_} {unit_many:_} hence",
    "{some:_} {unit_many:_} down the road|line|track",
    "some time from now",
)
def long_hence() -> Expression:
    return Reference(Vague.FUTURE)


@GRAMMAR.rule(
    "{amount} {unit} prior (,|.|;|!|?)",
    "a|an {unit_one:unit} prior (,|.|;|!|?)",
    "{amount} {unit} earlier|previously",
    "a|an {unit_one:unit} earlier|previously",
    "{amount} {unit} before that (,|.|;|!|?)",
    "a|an {unit_one:unit} before that (,|.|;|!|?)",
)
def earlier(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Shift(-amount, unit, anchor=Anchor.TOLD)


@GRAMMAR.rule(
    "{amount} {unit} after (,|.|;|!|?)",
    "a|an {unit_one:unit} after (,|.|;|!|?)",
    "another {amount} {unit} later",
    "{amount} {unit} after that (,|.|;|!|?)",
    "a|an {unit_one:unit} after that (,|.|;|!|?)",
    "{amount} {unit} later|afterwards|afterward|thereafter",
    "a|an {unit_one:unit} later|afterwards|afterward|thereafter",
)
def later(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Shift(amount, unit, anchor=Anchor.TOLD)


_BEHIND = "(,|.|;|he|she|it|they|we|i|you|his|her|its|their|the|a|an|in|on|at|came|was)"


@GRAMMAR.rule(
    f"{{amount}} {{unit}} after this|that {_BEHIND}",
    f"a|an {{unit_one:unit}} after this|that {_BEHIND}",
)
def after_that(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    """Read "a week after that they fell", and "a week after that war" as it stands."""
    return later(unit, amount)


@GRAMMAR.rule("{amount} {unit} on (,)", "a|an {unit_one:unit} on (,)")
def years_on(unit: Granularity, amount: int | Fraction = 1) -> Expression | None:
    """Count "two years on," from what is told; in news, from what happened."""
    told = Shift(amount, unit, anchor=Anchor.EVENT)
    return told if unit >= Granularity.YEAR else None


@GRAMMAR.rule(
    "[another] {amount} {unit} from now",
    "a|an|another {unit_one:unit} from now",
    "{amount} {unit} hence",
    "a|an {unit_one:unit} hence",
    "{amount} {unit} in|into the future",
    "a|an {unit_one:unit} in|into the future",
    "{fraction:amount} [of] a|an {unit_one:unit} from now",
)
def from_now(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Shift(amount, unit)


@GRAMMAR.rule(
    "{amount} {unit} before {date|slashed:date}",
    "{amount} {unit} [almost] to the day before {date}",
    "{amount} {unit} b4 {date}",
    "{amount} {unit} prior to {date}",
    "{amount} {unit} earlier than {date}",
    "a|an {unit_one:unit} before {date}",
    "a|an {unit_one:unit} [almost] to the day before {date}",
    "a|an {unit_one:unit} b4 {date}",
    "a|an {unit_one:unit} prior to {date}",
    "day before {date}",
    "day b4 {date}",
)
def before(
    date: Expression, unit: Granularity = Granularity.DAY, amount: int | Fraction = 1
) -> Expression | None:
    # "Five days after the fall of the city" names no season.
    if isinstance(date, SeasonName):
        return None
    return Shift(-amount, unit, date, exact=True)


@GRAMMAR.rule(
    "{amount} {unit} after|following {date|slashed:date}",
    "{amount} {unit} [almost] to the day after|following {date}",
    "{amount} {unit} later than {date}",
    "a|an {unit_one:unit} after {date}",
    "a|an {unit_one:unit} [almost] to the day after {date}",
    "day after {date}",
)
def after(
    date: Expression, unit: Granularity = Granularity.DAY, amount: int | Fraction = 1
) -> Expression | None:
    if isinstance(date, SeasonName):
        return None
    if unit < Granularity.DAY and unit_of(date) is Granularity.DAY:
        # "20 hours after Tuesday's storm" is not counted from its midnight.
        return None
    return Shift(amount, unit, date, exact=True)


@GRAMMAR.rule("{amount} {unit} from {day_part}", "a|an {unit_one:unit} from {day_part}")
def from_part(
    day_part: Expression, unit: Granularity, amount: int | Fraction = 1
) -> Expression | None:
    """Read "a week from tonight" as that night."""
    if not isinstance(day_part, Within) or unit < Granularity.DAY:
        return None
    return Within(day_part.inner, from_day(day_part.outer, unit, amount))


@GRAMMAR.rule(
    "{amount} {unit} from {day|slashed:day}",
    "a|an {unit_one:unit} from {day|slashed:day}",
)
def from_day(
    day: Expression, unit: Granularity, amount: int | Fraction = 1
) -> Expression:
    """Count "two weeks from Sunday" from the coming one, and "from this Sunday" too."""
    match day:
        case Weekday() | Deictic(Deixis.THIS, Weekday()):
            named = day if isinstance(day, Weekday) else day.what
            return Shift(amount, unit, Deictic(Deixis.NEXT, named), exact=True)
        case _:
            return Shift(amount, unit, day, exact=True)


@GRAMMAR.rule(
    "(in) {amount} {unit}",
    "(in) {amount} more {unit}",
    "(in) {amount} {trying:_} {unit_many:unit}",
    "(in) another {amount} {unit_many:unit}",
    "(in) another {unit_one:unit}",
    "(in exactly|just|only) {amount} {unit}",
    "(in exactly|just|only) a|an {unit_one:unit}",
    "(in) a|an {unit_one:unit}",
)
def ahead(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Shift(amount, unit, anchor=Anchor.AHEAD)


@GRAMMAR.rule(
    "a year earlier|ago",
    "[the|a] year ago|earlier",
    "[the] [comparable|corresponding] year ago|earlier {ordinal} quarter",
    "[the] [comparable|corresponding] year ago|earlier period",
    "[the] {alike:_} period a|one year earlier|ago|before",
    "[the] [{alike:_}] {duration:_} period a|one year earlier|ago|before",
    "[the] {alike:_} {duration:_} period [of] last year",
    "[the] period a year earlier|ago|before",
    "[the] {alike:_} period [of] last year",
    "[the] {alike:_} period [of|in] the previous|prior|preceding year",
    "last year's [{alike:_}] period",
    "[the] previous|prior|preceding year's [{alike:_}] period",
    "[the] prior year period",
)
def compared(ordinal: int | None = None) -> Expression:
    """The same quarter a year before, where the text reports on a quarter."""
    shifted = Shift(-1, Granularity.YEAR, anchor=Anchor.COMPARED)
    return shifted if ordinal is None else Within(QuarterName(ordinal), shifted)


_SAME = "[the] same|corresponding {unit_one}"


@GRAMMAR.rule(
    f"{_SAME} a|one year earlier|ago|before",
    f"{_SAME} [of|in] last year",
    f"{_SAME} [of|in] the previous|prior|preceding year",
    f"{_SAME} the year before",
)
def same_of_last_year(unit_one: Granularity) -> Expression | None:
    if unit_one not in (Granularity.DAY, Granularity.WEEK, Granularity.MONTH):
        return None
    told = Deictic(Deixis.THIS, unit_one, Anchor.TOLD)
    if unit_one is Granularity.WEEK:
        return Shift(-_WEEKS_OF_A_YEAR, unit_one, told, exact=True)
    return Shift(-1, Granularity.YEAR, told, exact=True)


@GRAMMAR.rule("{some:_} {unit_many} later|afterwards", "{unit_many} later|afterwards")
def some_later(unit_many: Granularity) -> Expression:
    if unit_many >= Granularity.YEAR:
        return Reference(Vague.FUTURE)
    return Reference(Vague.FUTURE, Anchor.TOLD, unit_many)


@GRAMMAR.rule("{some:_} {unit_many:_} earlier", "{unit_many:_} earlier")
def some_earlier() -> Expression:
    return Reference(Vague.PAST)
