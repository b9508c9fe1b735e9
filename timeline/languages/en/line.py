"""English times that hold in one short line: "back on the 15", "open from 9 to 5".

A request, a note, an entry of a calendar speaks of days and hours; in an article the
same words speak of votes, grades and prices.
"""

import re
from functools import cache

from timeline.grammar.category import categories
from timeline.grammar.grammar import Grammar
from timeline.grammar.language import Text
from timeline.grammar.recogniser import Recogniser
from timeline.languages.en.dial import in_the_part
from timeline.languages.en.grammar import GRAMMAR, digits
from timeline.languages.en.lexicon import LEXICON, TRIGGERS
from timeline.languages.en.number import full_year
from timeline.languages.en.workday import after, before
from timeline.model.expression import (
    Between,
    Bound,
    Clock,
    DayOfMonth,
    Deictic,
    Deixis,
    Expression,
    Length,
    Limit,
    Month,
    MonthDay,
    Part,
    Quantity,
    Repeat,
    Shift,
    Weekday,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.moment import days_in_month
from timeline.model.policy import PartOfDay

__all__ = ["LINE", "read_line"]

LINE = Grammar("en", LEXICON, TRIGGERS, digits, categories=categories)

_LONGEST = 80
_MOST_PIECES = 32
_PREFIX = "en.line."
# What is counted follows its number; what is timed ends there or goes on with "and".
_STANDS = re.compile(
    r"[.,;!?)]*\s*$|[,;)]|\s*[/|](?!\d)"
    r"|\s+(?:at|@|on|for|with|until|till|please|if|because|cos|cuz|then|so|but|when"
    r"|lol|smh|ugh|tho|works?)(?!\w)|\s+sharp\b(?!\s+\w)"
    r"|(?:\s*-\s*|\s+(?:til|till|until)\s+)(?:late|clos)"
    r"|\s+(?:and|or)\b(?!\s+(?:the\s+)?\d)",
    re.IGNORECASE,
)
# "closed at 1030": prices and levels are told like hours.
_PRICED = re.compile(
    r"\b(?:clos|open|trad|end|pric|valu|sold|sell|stand|stood|settl|start|peak|finish|run"
    r"|quot|list|set|cap|look|rate|stay|remain|hover|put|aim)\w*\s+at\s+$"
)
_A_LEAP_YEAR = 2000
_MINUTES = 20
# Where people are, and what they do, before or after an hour.
_MOVES = (
    "anytime|sometime|here|there|back|home|free|available|busy|out|done|over|ready|in|it"
    "|call|ring|come|leave|leaving|left|arrive|arriving"
)


@LINE.rule(
    "(on) {day_number}",
    "(on|by|until|till|from|after|before|since|for) the {day_number}",
    shaped=True,
)
def day(day_number: int) -> Expression:
    return DayOfMonth(day_number)


@LINE.rule("(back|on|by|until|from|for) {number}{ordinal_sign:_}", shaped=True)
def ordinal_day(number: int) -> Expression | None:
    return DayOfMonth(number) if 1 <= number <= 31 else None


@LINE.rule("{month_name}. {day_number}", shaped=True)
def month_day(month_name: int, day_number: int) -> Expression | None:
    exists = day_number <= days_in_month(_A_LEAP_YEAR, month_name)
    return MonthDay(month_name, day_number) if exists else None


@LINE.rule("{day_number:a}-{day_number:b}-{two_digits:year}", shaped=True)
def full(a: int, b: int, year: int) -> Expression | None:
    if a > 12 or b > days_in_month(_A_LEAP_YEAR, a):
        return None
    return Within(MonthDay(a, b, either=b <= 12), Year(full_year(year)))


@LINE.rule(
    "(on|by|until|since|from|dated|date) {day_number:day}.{month_number:month}."
    "{two_digits:year}",
    "(date is|was) {day_number:day}.{month_number:month}.{two_digits:year}",
    "(date:) {day_number:day}.{month_number:month}.{two_digits:year}",
    shaped=True,
)
def dotted(day: int, month: int, year: int) -> Expression | None:
    """Read a version or an address as none."""
    if day > days_in_month(_A_LEAP_YEAR, month):
        return None
    return Within(MonthDay(month, day), Year(full_year(year)))


@LINE.rule("past {weekday}", shaped=True)
def past(weekday: int) -> Expression:
    return Deictic(Deixis.LAST, Weekday(weekday))


@LINE.rule("(on|by) {day_number:a}.{day_number:b}", shaped=True)
@LINE.rule("(on|by|until) {day_number:a}-{day_number:b}", shaped=True)
def month_and_day(a: int, b: int) -> Expression | None:
    """Take the number that can be no month for the day; else the second."""
    if a <= 12 and b <= days_in_month(_A_LEAP_YEAR, a):
        return MonthDay(a, b, either=b <= 12)
    return MonthDay(b, a) if b <= 12 else None


@LINE.rule("(at|by|around|until) {zero_hour:clock}", shaped=True)
def clock(clock: Clock) -> Expression:
    return clock


@LINE.rule("(at) {run_of_digits:clock}", shaped=True)
def run_of_digits(clock: Clock) -> Expression | None:
    """Take what ends in five minutes and is no year of our days."""
    minute = clock.minute or 0
    return None if minute % 5 or clock.hour in (19, 20) else clock


@LINE.rule(
    "(open|opens|work|works|working|worked|busy|free|available|hours) {bare_hours}",
    "(open|opens|work|works|working|worked|busy|free|available from) {bare_hours}",
    shaped=True,
)
def open_hours(bare_hours: Between) -> Expression | None:
    return bare_hours if _hours(bare_hours) else None


@LINE.rule("{bare_hours} {day}", "{day}[,] {bare_hours}", shaped=True)
def hours_of_day(bare_hours: Between, day: Expression) -> Expression | None:
    found = _hours(bare_hours)
    return found and Between(Within(found[0], day), Within(found[1], day))


def _hours(hours: Between) -> tuple[Clock, Clock] | None:
    start, end = hours.start, hours.end
    if not isinstance(start, Clock) or not isinstance(end, Clock):
        return None
    likely = start.hour <= 12 and end.hour <= 12 and start.hour != end.hour
    return (start, end) if likely else None


@LINE.rule("(from) {dial:clock} (for {duration:_})")
@LINE.rule(
    "(since|till|until|til|@) {dial:clock}",
    f"({_MOVES} before|after) {{dial:clock}}",
    "(any time before|after|from) {dial:clock}",
    "{dial:clock} (til|till|until|- late|close|closing)",
    shaped=True,
)
def up_to(clock: Clock) -> Expression:
    return clock


@LINE.rule(
    f"({_MOVES} between) {{between_bare_hours:hours}}",
    "(any time between) {between_bare_hours:hours}",
    shaped=True,
)
def between(hours: Between) -> Expression | None:
    return hours if _hours(hours) else None


@LINE.rule("{day}[,] after|from|since {dial:clock}", shaped=True)
def day_from(day: Expression, clock: Clock) -> Expression:
    return Limit(Bound.ON_OR_AFTER, Within(clock, day))


@LINE.rule("{day}[,] before|until|till {dial:clock}", shaped=True)
def day_until(day: Expression, clock: Clock) -> Expression:
    return Limit(Bound.BEFORE, Within(clock, day))


@LINE.rule("{dial:clock} (sharp)", shaped=True)
def sharp(clock: Clock) -> Expression:
    return clock


@LINE.rule("(at|in) {day_number:a}-{day_number:b}", shaped=True)
def late_in_month(a: int, b: int) -> Expression | None:
    """Leave "in 5-10" to the minutes."""
    return month_and_day(a, b) if max(a, b) > _MINUTES else None


@LINE.rule("(at around|about|exactly|approximately) {dial:clock}", shaped=True)
def roughly(clock: Clock) -> Expression:
    return clock


@LINE.rule(
    "(at|by|from|until|till|around) {run_of_digits:clock} {day|day_part:day}",
    "{day|day_part:day}[,] {run_of_digits|zero_hour:clock}",
    shaped=True,
)
def four_digits_on_day(clock: Clock, day: Expression) -> Expression | None:
    """Read "tomorrow 1730": a day seen from today has no year behind it."""
    seen = day.outer if isinstance(day, Within) else day
    told = (clock.minute or 0) % 5 == 0
    return Within(clock, day) if told and isinstance(seen, Shift | Deictic) else None


@LINE.rule("{number} {workdays:_} after|from|following {day}")
def workdays_after(number: int, day: Expression) -> Expression:
    return after(day, number)


@LINE.rule("{number} {workdays:_} before {day}", "{number} {workdays:_} prior to {day}")
def workdays_before(number: int, day: Expression) -> Expression:
    return before(day, number)


@LINE.rule("{part_name} {dial:clock}", shaped=True)
def clock_of_part(part_name: PartOfDay, clock: Clock) -> Expression:
    return in_the_part(clock, part_name)


@LINE.rule("(at|by|before|after|until|till|since|around|from) [the] {sun_or_meal}")
def by_the_sun(sun_or_meal: PartOfDay) -> Expression:
    return Part(sun_or_meal)


@LINE.rule("this {meridiem}")
def half_of_today(meridiem: int) -> Expression:
    part = PartOfDay.AFTERNOON if meridiem else PartOfDay.MORNING
    return Within(Part(part), Deictic(Deixis.THIS, Granularity.DAY))


@LINE.rule("{day}[,] at {meal}", "(at|over) {meal} [on] {day}", shaped=True)
def at_meal(day: Expression, meal: PartOfDay) -> Expression:
    return Within(Part(meal), day)


@LINE.rule(
    "(for) [the|a] {ordinal} straight|consecutive|successive|running {unit_one}",
    "(for) [the|a] {ordinal} straight|consecutive|successive {unit_one} in a row",
    "(for) [the|a] {ordinal} {unit_one} running",
    "(for) [the|a] {ordinal} {unit_one} in a row",
)
def in_a_row(ordinal: int, unit_one: Granularity) -> Expression | None:
    """Take "for the fifth straight year" for five years, which news only counts."""
    if ordinal < 2 or unit_one < Granularity.DAY:
        return None
    return Length((Quantity(ordinal, unit_one),))


@LINE.rule("(in) the {month_name}", shaped=True)
def month(month_name: int) -> Expression:
    return Month(month_name)


def read_line(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read in a text of one short line what only such a line can mean."""
    words, raw = text.tokens.words, text.raw
    if len(raw) > _LONGEST or len(words) > _MOST_PIECES or "\n" in raw.strip():
        return mentions
    repeats = any(isinstance(mention.expression, Repeat) for mention in mentions)
    added = [
        found.mention(raw)
        for found in _recogniser().parse(tuple(words))
        if found.rule.startswith(_PREFIX)
        and _STANDS.match(raw, found.end)
        and not _PRICED.search(raw, 0, found.start)
        and not (repeats and isinstance(found.expression, Part))
    ]
    known = {m.span for m in mentions if not isinstance(m.expression, Year)}
    added = [mention for mention in added if mention.span not in known]
    kept = [m for m in mentions if not any(m.span.overlaps(a.span) for a in added)]
    return tuple(sorted([*kept, *added], key=lambda mention: mention.span.start))


@cache
def _recogniser() -> Recogniser:
    """Compile these rules and all others, once a short line has come."""
    both = Grammar("en", LEXICON, TRIGGERS, digits, categories=categories)
    both.rules.extend([*GRAMMAR.rules, *LINE.rules])
    return both.recogniser
