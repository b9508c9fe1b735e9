"""English ranges of clock times: "3:30-4:30pm", "8 till 10 on Friday", "0800-1700"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, each
from timeline.languages.en.dial import by_day, dial_clock, in_the_part, opening
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Between,
    Clock,
    Expression,
    Limit,
    Modified,
    MonthDay,
    Part,
    Repeat,
    Shift,
    Weekday,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import PartOfDay

__all__ = ["count_to_24", "hours_of_day", "lead_by_zero", "spanned"]

_FIVE, _NOON = 5, 12
_DIGITAL = re.compile(r"0?(?P<hour>\d):\d\d\b(?!\s?[ap]\.?m\b)", re.IGNORECASE)
_OF_24 = re.compile(r"(?:1[3-9]|2[0-3]):\d\d\b(?!\s?[ap]\.?m\b)", re.IGNORECASE)
_FROM_TO = re.compile(rf"{_DIGITAL.pattern}\D{{1,8}}{_OF_24.pattern}", re.IGNORECASE)
_LATE = re.compile(r"night|evening", re.IGNORECASE)


@GRAMMAR.rule(
    "{clock:a} {joint:_} {clock|dial:b}",
    "{dial|run_of_digits|zero_hour:a} {joint:_} {clock:b}",
    "{half_hour:a} {joint:_} {half_hour:b}",
    gives="hours",
)
@GRAMMAR.rule("{dial:a} {joint:_} {lettered_hour:b}", gives="hours", shaped=True)
@GRAMMAR.rule(
    "{clock:a} {joint_and:_} {clock|dial:b}",
    "{dial:a} {joint_and:_} {clock:b}",
    gives="between_hours",
)
@GRAMMAR.rule(
    "{dial:a} {joint:_} {dial:b}",
    "{zero_hour:a} {joint:_} {zero_hour|dial|run_of_digits:b}",
    gives="bare_hours",
)
@GRAMMAR.rule("{dial:a} {joint_and:_} {dial:b}", gives="between_bare_hours")
def hours(a: Clock, b: Clock) -> Between:
    return Between(*spanned(a, b))


@GRAMMAR.rule(
    "{zero_hour:a} {joint:_} {zero_hour|run_of_digits:b}",
    "(between) {zero_hour:a} {joint_and:_} {zero_hour|run_of_digits:b}",
    shaped=True,
)
def in_figures(a: Clock, b: Clock) -> Expression | None:
    """Take "0800-1700" for hours if both can be; nobody dials "0830 to 1715"."""
    minutes = (a.minute or 0, b.minute or 0)
    told = all(minute % _FIVE == 0 for minute in minutes)
    later = (a.hour, minutes[0]) < (b.hour, minutes[1])
    return Between(a, evolve(b, twelve_hour=False)) if told and later else None


def spanned(a: Clock, b: Clock) -> tuple[Clock, Clock]:
    """Let the half of the day that is said of one end tell that of the other."""
    if b.zone and not a.zone:
        a = evolve(a, zone=b.zone)
    if a.twelve_hour and not b.twelve_hour:
        hours = [h for h in (a.hour % 12, a.hour % 12 + 12) if _before(h, a, b)]
        # "10 to 2 am" goes on past midnight.
        evening = a.hour % 12 + 12
        return evolve(a, hour=max(hours, default=evening), twelve_hour=False), b
    return a, b


def _before(hour: int, a: Clock, b: Clock) -> bool:
    return (hour, a.minute or 0) < (b.hour or 24, b.minute or 0)


@GRAMMAR.rule("{hours}")
def clocks(hours: Between) -> Expression:
    return hours


@GRAMMAR.rule("(between) {clock:a} {joint_and:_} {clock|dial:b}")
@GRAMMAR.rule("(between) {dial:a} {joint_and:_} {clock:b}")
def clocks_between(a: Clock, b: Clock) -> Expression:
    return Between(*spanned(a, b))


@GRAMMAR.rule(
    "{day|day_part|ordinal_day:day}[,] [at|from|-|–|.|:] {hours}",
    "{day|day_part|ordinal_day:day}[,] [at|from] {bare_hours:hours}",
    "{day|day_part|ordinal_day:day}[,] between {between_hours:hours}",
    "{day|day_part|ordinal_day:day}[,] between {between_bare_hours:hours}",
    "{hours}[,] [on|of] {day|day_part:day}",
    "(from) {bare_hours:hours}[,] on|of {day}",
    "(from) {bare_hours:hours}, {day}",
    "(between) {between_bare_hours:hours}[,] on|of {day|day_part:day}",
    "(between) {between_bare_hours:hours}, {day|day_part:day}",
    "{bare_hours:hours} on {day}",
    "{bare_hours:hours} {day_part:day}",
)
def hours_of_day(day: Expression, hours: Between) -> Expression | None:
    a, b = hours.start, hours.end
    if not isinstance(a, Clock) or not isinstance(b, Clock):
        return None
    if not isinstance(day, Within) or not isinstance(day.inner, Part):
        a, b = by_day(a, b)
    return Between(Within(opening(a), _evening_before(a, b, day)), Within(b, day))


@GRAMMAR.rule("{weekday} \\| {hours}")
def hours_in_row(weekday: int, hours: Between) -> Expression | None:
    return hours_of_day(Weekday(weekday), hours)


@GRAMMAR.rule("(between) {between_hours:hours}[,] [on|of] {day|day_part:day}")
def hours_between_of_day(day: Expression, hours: Between) -> Expression | None:
    """Read "between 10 p.m. and 6 a.m. Sunday", whose day is that of the morning."""
    a, b = hours.start, hours.end
    if not isinstance(a, Clock) or not isinstance(b, Clock) or isinstance(day, Within):
        return hours_of_day(day, hours)
    if a.twelve_hour or b.twelve_hour or b.hour >= _NOON or a.hour < b.hour:
        return hours_of_day(day, hours)
    eve = Shift(-1, Granularity.DAY, day, exact=True)
    return Between(Within(a, eve), Within(b, day))


def _evening_before(a: Clock, b: Clock, day: Expression) -> Expression:
    """Return Thursday for "from 9 p.m. until 6 on Friday morning"."""
    match day:
        case Within(Part(PartOfDay.MORNING), of) if a.hour > b.hour:
            return Shift(-1, Granularity.DAY, of, exact=True)
        case _:
            return day


@GRAMMAR.rule("{hour:first}h {joint:_} {hour:last}h", shaped=True)
def hours_marked(first: int, last: int) -> Expression | None:
    return Between(Clock(first), Clock(last)) if first < last <= 24 else None


@GRAMMAR.rule(
    "{month_day}[,] {hours}[,] {year4}",
    "{weekday:_}[,] {month_day}[,] {hours}[,] {year4}",
)
def hours_before_year(
    month_day: MonthDay, hours: Between, year4: int
) -> Expression | None:
    return hours_of_day(Within(month_day, Year(year4)), hours)


@GRAMMAR.rule(
    "{day_clock:a} {joint:_} {day|day_part:day}[,] [at] {clock}",
    "{day_clock:a} {joint:_} {day|day_part:day} at {dial:clock}",
    "(between) {day_clock:a} {joint_and:_} {day|day_part:day}[,] [at] {clock}",
    "{day_clock:a} {joint:_} {clock} [on|of] {month_day|full_day:day}",
    "{day_clock:a} {joint_until:_} {clock} [on] {day|day_part:day}",
    "{clock:start}[,] [on] {day|day_part:a} {joint:_} {clock}[,] [on] {day|day_part:day}",
    "(between) {clock:start}[,] [on] {day|day_part:a} {joint_and:_} {clock}[,] [on] {day|day_part:day}",
)
def clocks_of_days(
    a: Expression, day: Expression, clock: Clock, start: Clock | None = None
) -> Expression:
    return Between(Within(start, a) if start else a, Within(clock, day))


_NEXT = "{joint:_} {clock:b} [on|of] the next|following day|morning"


@GRAMMAR.rule(f"{{clock:a}} {_NEXT}")
def past_midnight(a: Clock, b: Clock) -> Expression | None:
    """Read "10 p.m. to 4 a.m. the next day", where b is of the next day anyway."""
    return Between(*spanned(a, b)) if not _before(a.hour, a, b) else None


@GRAMMAR.rule(
    f"{{day_clock:start}} {_NEXT}",
    f"{{day|day_part|ordinal_day:day}}[,] [at|from] {{clock:a}} {_NEXT}",
)
def up_to_next_day(
    b: Clock,
    start: Expression | None = None,
    day: Expression | None = None,
    a: Clock | None = None,
) -> Expression | None:
    if a is not None and day is not None:
        start = Within(a, day)
    if not isinstance(start, Within):
        return None
    return Between(start, Within(b, Shift(1, Granularity.DAY, start.outer, exact=True)))


@GRAMMAR.rule(
    "{day_clock:a} {joint:_} {dial:clock} {day_part}",
    "(between) {day_clock:a} {joint_and:_} {dial:clock} {day_part}",
)
def clock_of_day_part(a: Expression, clock: Clock, day_part: Within) -> Expression:
    """Read "6 this evening to 10 tomorrow morning", where "10" alone is of one day."""
    part = day_part.inner
    if isinstance(part, Part):
        return Between(a, Within(in_the_part(clock, part.part), day_part.outer))
    return Between(a, Within(clock, day_part))


@GRAMMAR.rule("{day_clock:a} {joint:_} {month_day|full_day:b}")
def clock_to_day(a: Expression, b: Expression) -> Expression:
    """Take "3pm 2 May to 1 June" for no hour of 2 May."""
    return Between(a, b)


@GRAMMAR.rule("{dial:a} {joint:_} {dial_of_day:b}")
def hours_of_part(a: Clock, b: Clock) -> Expression:
    return Between(*spanned(a, b))


@GRAMMAR.rule("(from) {hour_word:a} to {hour_word:b} in the {part_name}")
def hours_in_words(a: int, b: int, part_name: PartOfDay) -> Expression:
    """Read "from ten to eleven in the morning", which else is ten minutes to eleven."""
    return hours_of_part(dial_clock(a, 0), in_the_part(dial_clock(b, 0), part_name))


@GRAMMAR.rule(
    "{day_clock:a} {joint:_} {clock|dial:b}",
    "(between) {day_clock:a} {joint_and:_} {clock|dial:b}",
)
def clock_of_same_day(a: Expression, b: Clock) -> Expression | None:
    if not isinstance(a, Within) or not isinstance(a.inner, Clock):
        return None
    start, end = spanned(a.inner, b)
    return Between(Within(start, a.outer), Within(end, a.outer))


_LED_BY_ZERO = re.compile(r"(?<![\d:.])0\d:?[0-5]\d(?![\d:])")


@each(Clock, Limit, Modified, Within)
def lead_by_zero(text: Text, mention: Mention) -> Mention:
    """Take "at 05:30", "at 0700" as they are, where nothing has told of the evening."""
    raw = mention.span.of(text.raw)
    if _LED_BY_ZERO.search(raw) is None:
        return mention
    return evolve(mention, expression=_as_it_is(mention.expression))


def _as_it_is(said: Expression) -> Expression:
    match said:
        case Clock():
            return evolve(said, twelve_hour=False)
        case Within(Clock() as clock, day) if not isinstance(day, Within):
            return Within(evolve(clock, twelve_hour=False), day)
        case Limit(of=of) | Modified(of=of):
            return evolve(said, of=_as_it_is(of))
        case _:
            return said


@each(Between, Repeat)
def count_to_24(text: Text, mention: Mention) -> Mention:
    """Take "09:00 to 22:00" as it is: who counts to 24 says "21:00" for nine at night.

    So does who says "daily 09:00-22:00".
    """
    said = mention.expression
    if isinstance(said, Repeat) and isinstance(said.every, Clock | Within):
        raw = mention.span.of(text.raw)
        hours = None if _LATE.search(raw) else _FROM_TO.search(raw)
        every = hours and _at_hour(said.every, int(hours["hour"]))
        if not isinstance(every, Clock | Within):
            return mention
        return evolve(mention, expression=evolve(said, every=every))
    if mention.ends is None or not isinstance(said, Between):
        return mention
    first = _DIGITAL.search(mention.ends[0].of(text.raw))
    if first is None or not _OF_24.search(mention.ends[1].of(text.raw)):
        return mention
    start = _at_hour(said.start, int(first["hour"]))
    return evolve(mention, expression=evolve(said, start=start))


def _at_hour(said: Expression, hour: int) -> Expression:
    match said:
        case Clock(hour=late) if late == hour + _NOON:
            return evolve(said, hour=hour, twelve_hour=False)
        case Within(Clock(hour=late) as clock, day) if late == hour + _NOON:
            return Within(evolve(clock, hour=hour, twelve_hour=False), day)
        case _:
            return said
