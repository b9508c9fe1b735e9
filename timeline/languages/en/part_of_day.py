"""English parts of the day: "Tuesday morning", "last night", "this afternoon"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Clock,
    DayOfMonth,
    Deictic,
    Deixis,
    Expression,
    Modified,
    Month,
    MonthDay,
    Part,
    Repeat,
    Shift,
    Weekday,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay
from timeline.model.unit import unit_of


@GRAMMAR.rule("the {part_name}", "{part_name}")
def bare(part_name: PartOfDay) -> Expression:
    return Part(part_name)


@GRAMMAR.rule(
    "{day}[,] {part_name}",
    "{weekday:_} {part_name} {month_day|full_day:day}",
    "{weekday:_} {part_name} \\({month_day|full_day:day}\\)",
    "{day}'s {part_name}",
    "[the] {part_name} of|on {day}",
    "[the] {part_name} {day}",
    "{day|ordinal_day:day}[,] in [the] {part_name}",
)
def of_day(day: Expression, part_name: PartOfDay) -> Expression:
    return Within(Part(part_name), day)


@GRAMMAR.rule(
    "[the] {day_number|ordinal:first} {joint_slash|joint|joint_and:_} "
    "[the] {day_number|ordinal:last}",
    gives="two_days",
)
def two_days(first: int, last: int) -> int | None:
    """Return the day on which a night begins, to which it belongs."""
    return first if last == first + 1 else None


@GRAMMAR.rule(
    "[the] night of|between|from {two_days:first} [of] {month}",
    "(on|in|during|by) [the] night {two_days:first} [of] {month}",
    "[the] night of|between|from {month_name} {two_days:first}",
    "[the] night of|between|from {month_name} {two_days:first}[,] {year}",
)
def night_between(
    first: int,
    month: Expression | None = None,
    month_name: int | None = None,
    year: Expression | None = None,
) -> Expression | None:
    if month_name is not None:
        month = Month(month_name) if year is None else Within(Month(month_name), year)
    if isinstance(month, Month):
        return Within(Part(PartOfDay.NIGHT), MonthDay(month.number, first))
    return month and Within(Part(PartOfDay.NIGHT), Within(DayOfMonth(first), month))


@GRAMMAR.rule(
    "[the] night of|between|from {month_day|full_day:first} "
    "{joint_slash|joint|joint_and:_} [the] {month_day|full_day:last}",
)
def night_between_months(first: Expression, last: Expression) -> Expression | None:
    """Read "the night of 31 May/1 June 1942"."""
    day = last.inner if isinstance(last, Within) else last
    if not isinstance(first, MonthDay) or not isinstance(day, MonthDay):
        return None
    if day.day != 1 and (first.month, first.day + 1) != (day.month, day.day):
        return None
    dated = Within(first, last.outer) if isinstance(last, Within) else first
    return Within(Part(PartOfDay.NIGHT), dated)


@GRAMMAR.rule(
    "{day}[,] [in] [the] {edge} {part_name}",
    "{day}[,] {edge} in the {part_name}",
    "{edge} in the {part_name} [of|on] {day}",
)
def edge_of_day(day: Expression, edge: str, part_name: PartOfDay) -> Expression:
    return Modified(edge, Within(Part(part_name), day))


_CLOSING = "(,|.|;|and|as|when|while|after|before|at|with|until)"


@GRAMMAR.rule(
    f"(in|during|by|until|since|into|through) the {{edge}} {{part_name}} {_CLOSING}",
    "[the] {edge} {part_name} of|on {day}",
)
def the_edge(
    edge: str, part_name: PartOfDay, day: Expression | None = None
) -> Expression:
    part = Part(part_name)
    return Modified(edge, Within(part, day) if day else part)


@GRAMMAR.rule("{day} at night")
def night_of_day(day: Expression) -> Expression:
    return Within(Part(PartOfDay.NIGHT), day)


@GRAMMAR.rule("{day} eve", "this eve")
def eve(day: Expression | None = None) -> Expression | None:
    """Read "Monday eve" as its evening; Christmas Eve is the day before."""
    named = day.what if isinstance(day, Deictic) else day
    if not isinstance(named, Weekday | Granularity | Shift | None):
        return None
    return Within(Part(PartOfDay.EVENING), day or Deictic(Deixis.THIS, Granularity.DAY))


@GRAMMAR.rule(
    "first thing {day}",
    "first thing on {bare_weekday:day}",
    "first thing {day} morning",
    "{day}[,] first thing [in the morning]",
)
def first_thing(day: Expression) -> Expression:
    return Modified("START", Within(Part(PartOfDay.MORNING), day))


@GRAMMAR.rule("first thing in the morning")
def first_thing_in_the_morning() -> Expression:
    return Modified("START", Part(PartOfDay.MORNING))


@GRAMMAR.rule("last thing at night")
def last_thing() -> Expression:
    return Modified("END", Part(PartOfDay.NIGHT))


@GRAMMAR.rule("{day} at lunchtime", "{day} at lunch time")
def noon_of_day(day: Expression) -> Expression:
    return Within(Part(PartOfDay.MIDDAY), day)


@GRAMMAR.rule("{day}[,] in the early hours [of the morning]")
def early_on(day: Expression) -> Expression:
    return Modified("START", Within(Part(PartOfDay.MORNING), day))


@GRAMMAR.rule("this {part_name}")
def this(part_name: PartOfDay) -> Expression:
    return Within(Part(part_name), Deictic(Deixis.THIS, Granularity.DAY))


@GRAMMAR.rule("last {part_name}")
def last(part_name: PartOfDay) -> Expression:
    return Within(Part(part_name), Deictic(Deixis.LAST, Granularity.DAY))


@GRAMMAR.rule("the {part_name} before last")
def before_last(part_name: PartOfDay) -> Expression:
    return Within(Part(part_name), Shift(-2, Granularity.DAY))


@GRAMMAR.rule("{edge} in the {part_name}")
def edge_of_part(edge: str, part_name: PartOfDay) -> Expression:
    return Modified(edge, Part(part_name))


@GRAMMAR.rule(
    "{number} {parts:part_name} ago", "{number} {parts:part_name} before|earlier"
)
def ago(number: int, part_name: PartOfDay) -> Expression:
    return Within(Part(part_name), Shift(-number, Granularity.DAY))


@GRAMMAR.rule("{number} {parts:part_name} from now", "{number} {parts:part_name} hence")
def from_now(number: int, part_name: PartOfDay) -> Expression:
    return Within(Part(part_name), Shift(number, Granularity.DAY))


@GRAMMAR.rule(
    "{number} {parts:part_name} later|afterwards|afterward|thereafter",
    "{number} {parts:part_name} after (,|.|;|!|?)",
)
def later(number: int, part_name: PartOfDay) -> Expression:
    return Within(Part(part_name), Shift(number, Granularity.DAY, anchor=Anchor.TOLD))


@GRAMMAR.rule("that [same|very] {part_name}", "the [very] same {part_name}")
def told(part_name: PartOfDay) -> Expression:
    day = Deictic(Deixis.THIS, Granularity.DAY, Anchor.TOLD)
    return Within(Part(part_name), day)


@GRAMMAR.rule("next {part_name}", "the [very] next|following {part_name}")
def following(part_name: PartOfDay) -> Expression:
    day = Deictic(Deixis.NEXT, Granularity.DAY, Anchor.TOLD)
    return Within(Part(part_name), day)


@GRAMMAR.rule("the previous|preceding {part_name}", "the {part_name} before")
def previous(part_name: PartOfDay) -> Expression:
    day = Deictic(Deixis.LAST, Granularity.DAY, Anchor.TOLD)
    return Within(Part(part_name), day)


@GRAMMAR.rule("the {part_name} before {holiday|month_day|full_day|bare_weekday:day}")
def before_day(part_name: PartOfDay, day: Expression) -> Expression:
    return Within(Part(part_name), Shift(-1, Granularity.DAY, day, exact=True))


@GRAMMAR.rule(
    "the night to|into {bare_weekday|month_day|full_day|day_part|day_clock|modified:day}",
    "overnight to|into {bare_weekday|month_day|full_day|day_part|day_clock|modified:day}",
)
def night_into(day: Expression) -> Expression | None:
    """Read "the night to Wednesday", which began on Tuesday."""
    if isinstance(day, Modified):
        day = day.of
    if isinstance(day, Within) and isinstance(day.inner, Part | Clock):
        day = day.outer
    if unit_of(day) is not Granularity.DAY:
        return None
    return before_day(PartOfDay.NIGHT, day)


@GRAMMAR.rule(
    "the night of|from {bare_weekday:first} {joint:_} {bare_weekday:last}",
    "the night between {bare_weekday:first} and {bare_weekday:last}",
    "overnight from {bare_weekday:first} {joint:_} {bare_weekday:last}",
)
def night_between_weekdays(first: Weekday, last: Weekday) -> Expression | None:
    if (first.number + 1) % 7 != last.number:
        return None
    return Within(Part(PartOfDay.NIGHT), first)


@GRAMMAR.rule("the {part_name} after {holiday|month_day|full_day:day}")
def after_day(part_name: PartOfDay, day: Expression) -> Expression:
    return Within(Part(part_name), Shift(1, Granularity.DAY, day, exact=True))


@GRAMMAR.rule("(at|by) night")
def at_night() -> Expression:
    return Repeat(Part(PartOfDay.NIGHT))


@GRAMMAR.rule(
    "tonight|tonite|tonyt|tonght|tonigth|tonigt", "2night", "2nite", "2nyt", "to-night"
)
def tonight() -> Expression:
    return Within(Part(PartOfDay.NIGHT), Deictic(Deixis.THIS, Granularity.DAY))


@GRAMMAR.rule("[the] early|small|wee [morning] hours|hrs [of|on] {day}")
def early_hours(day: Expression) -> Expression:
    return Modified("START", Within(Part(PartOfDay.MORNING), day))


@GRAMMAR.rule("[the] early|small|wee hours|hrs [of|on] {day_part}")
def early_hours_of_part(day_part: Expression) -> Expression:
    return Modified("START", day_part)


@GRAMMAR.rule(
    "the early|small|wee hours|hrs [of the morning]",
    "small|wee hours|hrs",
    "early|small|wee hours|hrs of the morning",
)
def early_hours_told() -> Expression:
    return Modified("START", Part(PartOfDay.MORNING))


@GRAMMAR.rule("overnight [on] {day}", "[the] overnight hours [of|on] {day}")
def overnight_on(day: Expression) -> Expression:
    return Within(Part(PartOfDay.NIGHT), day)


@GRAMMAR.rule("[the] daytime|daylight hours [of|on] {day}")
def by_day(day: Expression) -> Expression:
    return Within(Part(PartOfDay.DAYTIME), day)


@GRAMMAR.rule(
    "overnight", "[the] overnight hours", "(through|throughout|during|into) the night"
)
def overnight() -> Expression:
    return Part(PartOfDay.NIGHT)


@GRAMMAR.rule(
    "every|each {part_name}", "every other|second {part_name}", "{parts:part_name}"
)
def every(part_name: PartOfDay) -> Expression:
    return Repeat(Part(part_name), "EVERY")
