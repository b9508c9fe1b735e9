"""English dates and times that only a text by itself can be: "25th", "at 1030", "2 / 15".

In a sentence the same signs are counts, prices, scores and odds.
"""

from functools import cache
from itertools import chain

from timeline.grammar.category import categories
from timeline.grammar.grammar import Grammar
from timeline.grammar.language import Text
from timeline.grammar.recogniser import Recogniser
from timeline.languages.en.compound import shifted
from timeline.languages.en.dial import dial_clock, moved
from timeline.languages.en.grammar import GRAMMAR, digits
from timeline.languages.en.lexicon import LEXICON, TRIGGERS
from timeline.languages.en.month_day import dated, existing_day
from timeline.languages.en.number import full_year
from timeline.model.expression import (
    Anchor,
    Between,
    Clock,
    DayOfMonth,
    Expression,
    Length,
    Modified,
    MonthDay,
    Part,
    Quantity,
    Shift,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import PartOfDay

__all__ = ["ALONE", "in_minutes", "read_alone"]

ALONE = Grammar("en", LEXICON, TRIGGERS, digits, categories=categories)

# Pieces: no sentence is so short, and few forms longer.
_LONGEST = 14
_BEFORE = frozenset(
    ["", "at", "on", "by", "for", "in", "from", "between", "around", "about", "@"]
)
_BEFORE_HOURS = frozenset(["at", "@", "around", "about"])
_DAY = "en.alone.day"
_AN_HOUR = 60


@ALONE.rule(
    "{number}{ordinal_sign:_}",
    "{day_number:number}.",
    "(on) [the] {day_number:number}",
    "the {day_number:number}",
    shaped=True,
)
def day(number: int) -> Expression | None:
    return DayOfMonth(number) if 1 <= number <= 31 else None


@ALONE.rule(
    "(between) [the] {day_number:a}[.] {joint_and:_} [the] {day_number:b}[.]",
    "{day_number:a}. {joint:_} {day_number:b}.",
    "{number:a}{ordinal_sign:_} {joint:_} {number:b}{ordinal_sign:_}",
    shaped=True,
)
def days(a: int, b: int) -> Expression | None:
    return Between(DayOfMonth(a), DayOfMonth(b)) if 12 < b <= 31 and a < b else None


@ALONE.rule("{dotted:a} {joint:_} {dotted:b}", shaped=True)
def dotted_days(a: MonthDay, b: MonthDay) -> Expression:
    return Between(a, b)


@ALONE.rule(
    "{day_number:a}[.] {joint:_} {day_number:b}.{month_number:month}[.]",
    "{day_number:a}[.] {joint:_} {day_number:b}.{month_number:month}."
    "{year4|two_digits:year}",
    shaped=True,
)
def dotted_run(
    a: int, b: int, month: int, year: int | None = None
) -> Expression | None:
    first, last = existing_day(month, a), existing_day(month, b)
    if not first or not last or a >= b:
        return None
    if year is None:
        return Between(first, last)
    whole = Year(full_year(year))
    return Between(Within(first, whole), Within(last, whole))


@ALONE.rule(
    "{day_number:a} / {day_number:b}",
    "{day_number:a} - {day_number:b}",
    "{day_number:a}-{day_number:b}",
    shaped=True,
)
def month_and_day(a: int, b: int) -> Expression | None:
    """Take what two clock times can hardly be: "2 - 15", but not "7 - 8"."""
    return existing_day(a, b) if b > 12 else None


@ALONE.rule("{run_of_digits|zero_hour:clock} on {month_day|full_day:day}", shaped=True)
def four_digits_on_day(clock: Clock, day: Expression) -> Expression:
    """Take "2130 on 14 Dec" for no day of the year 2130."""
    return Within(clock, day)


@ALONE.rule("{slashed|dotted:date}", shaped=True)
def two_numbers(date: MonthDay) -> Expression | None:
    """Leave "3/4" and "1.5" to the fractions, and "24/7" to those who never close."""
    if (date.month, date.day) == (7, 24):
        return None
    return date if min(date.month, date.day) > 4 or date.day > 12 else None


@ALONE.rule("{day_number:day}. {month_name}")
def dotted_and_named(day: int, month_name: int) -> Expression | None:
    return existing_day(month_name, day)


@ALONE.rule("{day_number:day}.{month_number:month}.{two_digits:year}", shaped=True)
def dotted_in_full(day: int, month: int, year: int) -> Expression | None:
    # "1.10.30" is a version.
    found = None if 30 <= year < 50 else existing_day(month, day)
    return found and Within(found, Year(full_year(year)))


@ALONE.rule("{year4} {month_number:month} {day_number:day}", shaped=True)
def spaced(year4: int, month: int, day: int) -> Expression | None:
    return dated(year4, existing_day(month, day))


@ALONE.rule("(at|@) {run_of_digits:clock}", shaped=True)
@ALONE.rule("(by|around|about|@|for) {dial:clock}", shaped=True)
def clock(clock: Clock) -> Expression:
    return clock


@ALONE.rule("(by|around|about) {run_of_digits:clock}", shaped=True)
def clock_or_year(clock: Clock) -> Expression | None:
    return None if clock.hour in (19, 20) else clock


@ALONE.rule("{hour_word:hour} {tens}-{ones}", shaped=True)
def spoken(hour: int, tens: int, ones: int) -> Expression:
    return dial_clock(hour, tens + ones)


@ALONE.rule("{half_hour}", shaped=True)
def half_hour(half_hour: Clock) -> Expression:
    return half_hour


@ALONE.rule("{minute_word:minutes} to {dial:clock}", shaped=True)
@ALONE.rule("{fives:minutes} till|til|of|before {dial:clock}", shaped=True)
def to_hour(minutes: int, clock: Clock) -> Expression | None:
    return moved(clock, -minutes) if clock.minute is None else None


@ALONE.rule("{minute_word|fives:minutes} after {dial:clock}", shaped=True)
def after_hour(minutes: int, clock: Clock) -> Expression | None:
    return moved(clock, minutes) if clock.minute is None else None


@ALONE.rule("{bare_hours}", "(between) {between_bare_hours:bare_hours}", shaped=True)
def hours(bare_hours: Between) -> Expression | None:
    start, end = bare_hours.start, bare_hours.end
    if not isinstance(start, Clock) or not isinstance(end, Clock):
        return None
    # "2-4" is a score, "9 to 5" a day at work.
    over_noon = 7 <= start.hour <= 11 and end.hour <= 6
    return bare_hours if over_noon or 5 <= start.hour < end.hour <= 12 else None


@ALONE.rule(
    "{day|ordinal_day:day} {run_of_digits:a} {joint:_} {run_of_digits:b}", shaped=True
)
def hours_of_day(day: Expression, a: Clock, b: Clock) -> Expression:
    return Between(Within(a, day), Within(b, day))


@ALONE.rule("{day} {four_digits:digits}", shaped=True)
def late_hour_of_day(day: Expression, digits: str) -> Expression | None:
    """Take only what is no year that anyone names: "16 Nov 2330"."""
    hour, minute = divmod(int(digits), 100)
    if not 22 <= hour <= 23 or minute > 59:
        return None
    return Within(dial_clock(hour, minute), day)


@ALONE.rule("{day}[.] early", "{day}, early", shaped=True)
def early_on(day: Expression) -> Expression:
    return Modified("START", Within(Part(PartOfDay.MORNING), day))


@ALONE.rule("{day}[.] late", "{day}, late", shaped=True)
def late_on(day: Expression) -> Expression:
    return Modified("END", Within(Part(PartOfDay.EVENING), day))


@ALONE.rule("{number}{unit_letter}", gives="lettered")
def lettered(number: int, unit_letter: Granularity) -> Length:
    return Length((Quantity(number, unit_letter),))


@ALONE.rule("{dotted:day}[,] in [the] {part_name}", shaped=True)
def part_of_dotted(day: MonthDay, part_name: PartOfDay) -> Expression:
    return Within(Part(part_name), day)


@ALONE.rule("{number} night", "a night", shaped=True)
def nights(number: int = 1) -> Expression:
    return Length((Quantity(number, Granularity.DAY),))


@ALONE.rule("{recent_year}", shaped=True)
def year_in_words(recent_year: int) -> Expression:
    return Year(recent_year)


@ALONE.rule("(in) {number}", shaped=True)
def minutes(number: int) -> Expression | None:
    """Take "in 5", all that is said, for the minutes of a chat."""
    return in_minutes(number)


def in_minutes(number: int) -> Expression | None:
    """Return so many minutes from now, of which an hour has no name."""
    if not 1 <= number <= _AN_HOUR:
        return None
    return Shift(number, Granularity.MINUTE, anchor=Anchor.AHEAD)


@ALONE.rule("{number}s ago", shaped=True)
def seconds_ago(number: int) -> Expression:
    return Shift(-number, Granularity.SECOND)


@ALONE.rule("{lettered}", "(for) {lettered}", shaped=True)
def abbreviated(lettered: Length) -> Expression:
    return lettered


@ALONE.rule(
    "{duration} after",
    "now + {duration|lettered:duration}",
    "\\+{duration|lettered:duration}",
    "\\+ {duration|lettered:duration}",
    "(in) {lettered:duration}",
    shaped=True,
)
def later(duration: Length) -> Expression | None:
    return shifted(duration, 1)


@ALONE.rule(
    "now - {duration|lettered:duration}",
    "-{duration|lettered:duration}",
    "{duration|lettered:duration} before|prior|beforehand",
    "{lettered:duration} ago",
    shaped=True,
)
def sooner(duration: Length) -> Expression | None:
    return shifted(duration, -1)


@ALONE.rule("{day} + {duration}", "{day} \\+{duration}", shaped=True)
def day_and_length(day: Expression, duration: Length) -> Expression | None:
    return shifted(duration, 1, day)


def read_alone(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read a text that is nothing but one expression as what it can be there only."""
    words = text.tokens.words
    if len(words) > _LONGEST:
        return mentions
    found = _recogniser().parse(tuple(words))
    if len(found) != 1 or not found[0].rule.startswith("en.alone."):
        return mentions
    before, after = text.raw[: found[0].start], text.raw[found[0].end :]
    led = before.strip().lower()
    if led not in _BEFORE or after.strip(" \n.!?"):
        return mentions
    if found[0].rule == _DAY and led in _BEFORE_HOURS:
        return mentions
    return (found[0].mention(text.raw),)


@cache
def _recogniser() -> Recogniser:
    """Compile these rules and all others, once a short text has come."""
    both = Grammar("en", LEXICON, TRIGGERS, digits, categories=categories)
    both.rules.extend(chain(GRAMMAR.rules, ALONE.rules))
    return both.recogniser
