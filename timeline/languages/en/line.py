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
from timeline.languages.en.grammar import GRAMMAR, digits
from timeline.languages.en.lexicon import LEXICON, TRIGGERS
from timeline.languages.en.number import full_year
from timeline.languages.en.workday import after, before
from timeline.model.expression import (
    Between,
    DayOfMonth,
    DecadeName,
    Deictic,
    Deixis,
    Expression,
    Length,
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
from timeline.model.mention import Mention, laid_over
from timeline.model.moment import days_in_month
from timeline.model.policy import PartOfDay

__all__ = ["DONE", "LINE", "read_line"]

LINE = Grammar("en", LEXICON, TRIGGERS, digits, categories=categories)

_LONGEST = 80
_MOST_PIECES = 32
_PREFIXES = ("en.line.", "en.line_day.", "en.line_hour.")
# "at 2015" and "for 90s" may be an hour and a length.
_UNSURE = (Year, DecadeName)
# What is counted follows its number; what is timed ends there or goes on with "and".
_STANDS = re.compile(
    r"[.,;!?)]*\s*$|[,;)]|\s*[/|](?!\d)"
    r"|\s+(?:at|@|on|for|with|until|till|please|if|because|cos|cuz|then|so|but|when"
    r"|lol|smh|ugh|tho|works?|already|now|arr|arrives|latest)(?!\w)|\s+sharp\b(?!\s+\w)"
    r"|(?:\s*-\s*|\s+(?:til|till|until)\s+)(?:late|clos)"
    r"|\s+(?:and|or)\b(?!\s+(?:the\s+)?\d)",
    re.IGNORECASE,
)
# "closed at 1030": prices and levels are told like hours.
_PRICED = re.compile(
    r"\b(?:clos|open|trad|end|pric|valu|sold|sell|stand|stood|settl|start|peak|finish|run"
    r"|quot|list|set|cap|look|rate|stay|remain|hover|put|aim|[Bb]ak|[Rr]oast|[Cc]ook|[Pp]reheat|[Oo]ven|[Gg]rill|[Ff]ry)\w*\s+at\s+$"
)
# "the rate is at 3.25"
_DOTTED = "en.line_hour.dotted"
_LEVEL = re.compile(
    r"\b(?:rates?|prices?|euro|dollar|pound|yen|index|yield|oil|gold|average|score|gpa"
    r"|shares?|stocks?|level|ph|version|growth|inflation|deficit|unemployment)\b",
    re.IGNORECASE,
)
# "prices rose this month from 20 to 24"
_NUMBERED = ("en.line.days_of_month", "en.line_day.days_in_words")
_CHANGED = re.compile(
    r"\b(?:r[io]se[sn]?|f[ae]lls?|fallen|gr[eo]wn?s?|w[eo]nt|gone|slid|cut|up|down|aged?"
    r"|(?:increas|decreas|declin|drop|jump|climb|slip|gain|rais|scor|chang|expand|mov"
    r"|improv|shr[aiu]nk|doubl|open)\w*)\b",
    re.IGNORECASE,
)
_FIGURED = frozenset([_DOTTED, *_NUMBERED])
# "call u tom night"
_TOM = "en.line.part_of_tomorrow"
DONE = "me|us|it|is|there|arrive|arriving|leave|leaving|return|returning|back"
_LASTING = "for|takes|took|lasts|lasted"
_A_LEAP_YEAR = 2000
_MINUTES = 20


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


@LINE.rule(
    "{month_name}. {day_number}",
    "{month_name}, {day_number}",
    "{day_number}. {month_name}",
    "{month_name}.{day_number}{ordinal_sign:_}",
    f"({DONE}) {{month_name}} {{ones|teens|tens:day_number}}",
    "(on|of|by|for|until|till|from|before|after|since) {ones|teens|tens:day_number} {month_name}",
    "(on|of|by|for|until|till|from|since) {tens} {ones:day_number} {month_name}",
    shaped=True,
)
def month_day(month_name: int, day_number: int, tens: int = 0) -> Expression | None:
    day_number += tens
    exists = day_number <= days_in_month(_A_LEAP_YEAR, month_name)
    return MonthDay(month_name, day_number) if exists else None


@LINE.rule(
    "{month}[,] from {day_number:first} {joint:_} {day_number:last}",
    "{month}[,] between {day_number:first} {joint_and:_} {day_number:last}",
    shaped=True,
)
def days_of_month(month: Expression, first: int, last: int) -> Expression | None:
    if first >= last:
        return None
    return Between(Within(DayOfMonth(first), month), Within(DayOfMonth(last), month))


@LINE.rule("{day_number} {month_name}, {two_digits:year}", shaped=True)
def day_of_year(day_number: int, month_name: int, year: int) -> Expression | None:
    if day_number > days_in_month(_A_LEAP_YEAR, month_name):
        return None
    return Within(MonthDay(month_name, day_number), Year(full_year(year)))


@LINE.rule("{day_number:a}-{day_number:b}-{two_digits:year}", shaped=True)
def full(a: int, b: int, year: int) -> Expression | None:
    if a > 12 or b > days_in_month(_A_LEAP_YEAR, a):
        return None
    return Within(MonthDay(a, b, either=b <= 12), Year(full_year(year)))


@LINE.rule(
    "(on|by|until|since|from|dated|date) {day_number:day}.{month_number:month}."
    "{two_digits:year}",
    "(out|live|due|expires|ends|starts) {day_number:day}.{month_number:month}."
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


@LINE.rule(
    "(agm|meeting|deadline|closes|opens|held|fete|concert|match|event :) "
    "{day_number:day}.{month_number:month}.{two_digits:year}",
    shaped=True,
)
def noted(day: int, month: int, year: int) -> Expression | None:
    """Read "AGM: 14.06.13", as a note has it."""
    return dotted(day, month, year)


@LINE.rule("past {weekday}", shaped=True)
def past(weekday: int) -> Expression:
    return Deictic(Deixis.LAST, Weekday(weekday))


@LINE.rule("(by) {day_number:a}.{day_number:b}", shaped=True)
def day_and_month(a: int, b: int) -> Expression | None:
    """Leave "by 3.30" to the hour."""
    return month_and_day(a, b) if a > 12 else None


@LINE.rule("(on) {day_number:a}.{day_number:b}", shaped=True)
@LINE.rule("(on|by|until) {day_number:a}-{day_number:b}", shaped=True)
def month_and_day(a: int, b: int) -> Expression | None:
    """Take the number that can be no month for the day; else the second."""
    if a <= 12 and b <= days_in_month(_A_LEAP_YEAR, a):
        return MonthDay(a, b, either=b <= 12)
    return MonthDay(b, a) if b <= 12 else None


@LINE.rule("(at|in) {day_number:a}-{day_number:b}", shaped=True)
def late_in_month(a: int, b: int) -> Expression | None:
    """Leave "in 5-10" to the minutes."""
    return month_and_day(a, b) if max(a, b) > _MINUTES else None


@LINE.rule("{number} {workdays:_} after|from|following {day}")
def workdays_after(number: int, day: Expression) -> Expression:
    return after(day, number)


@LINE.rule("{number} {workdays:_} before {day}", "{number} {workdays:_} prior to {day}")
def workdays_before(number: int, day: Expression) -> Expression:
    return before(day, number)


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


@LINE.rule(f"({_LASTING}) {{number}}s", shaped=True)
def seconds(number: int) -> Expression:
    """Read "hold it for 30s", which else are the thirties."""
    return Length((Quantity(number, Granularity.SECOND),))


@LINE.rule(f"({_LASTING}) {{number}} h|hr", shaped=True)
def hours(number: int) -> Expression:
    return Length((Quantity(number, Granularity.HOUR),))


@LINE.rule("tom {part_name}")
def part_of_tomorrow(part_name: PartOfDay) -> Expression:
    return Within(Part(part_name), Shift(1, Granularity.DAY))


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
        if found.rule.startswith(_PREFIXES)
        and _STANDS.match(raw, found.end)
        and not _PRICED.search(raw, 0, found.start)
        and not (found.rule in _FIGURED and _LEVEL.search(raw, 0, found.start))
        and not (found.rule in _NUMBERED and _CHANGED.search(raw, 0, found.start))
        and not (found.rule == _TOM and raw[found.start].isupper())
        and not (repeats and isinstance(found.expression, Part))
    ]
    known = {m.span for m in mentions if not isinstance(m.expression, _UNSURE)}
    added = [mention for mention in added if mention.span not in known]
    return laid_over(mentions, added)


@cache
def _recogniser() -> Recogniser:
    """Compile these rules and all others, once a short line has come."""
    both = Grammar("en", LEXICON, LINE.triggers, digits, categories=categories)
    both.rules.extend([*GRAMMAR.rules, *LINE.rules])
    return both.recogniser
