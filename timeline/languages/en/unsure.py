"""English readings that hold only if nothing is counted after them.

"be back at 7" but "closed at 7 percent"; "Aug 9, 96" but "on Aug. 9, 96 people died";
"Monday 21" but "Monday 21 people died".
"""

import re
from collections.abc import Iterator

from timeline.grammar.language import Text
from timeline.grammar.tokens import tokenize
from timeline.languages.en.dial import moved
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.lookalike.words import AFTER_HOURS
from timeline.model.expression import (
    Anchor,
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
    Nth,
    Part,
    Quantity,
    Weekday,
    Window,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.moment import days_in_month
from timeline.model.policy import PartOfDay

__all__ = ["goes_on", "settle_unsure"]

# A figure with a fraction, a unit or a noun after it counts something.
_GOES_ON = re.compile(
    rf"[.,]?\d|\s*[%/°+-]\s*\w|\s+(?!(?:{'|'.join(sorted(AFTER_HOURS))})\b)\w",
    re.IGNORECASE,
)
# "at seven the bell rang"
_DETERMINER = re.compile(r"\s+(?:the|his|her|my|our|their)\b", re.IGNORECASE)
# Nor is "the first Sunday" any first Sunday of the month.
_REACH = 24
_DETERMINED = re.compile(
    r"(?:\b(?:the|a|an|this|that|its?|his|her|their|our|my|your|each|every|whose|very)"
    r"|['\N{RIGHT SINGLE QUOTATION MARK}]s?|-)\s*$",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"[ ,]*[\w.]+$")
_FIRST_WORD = re.compile(r"[\w]+\s+")
# "2018 or later" but "2018 or later than 2020".
_THAN = re.compile(r"\s+than\b")
_TWO_WORDS = re.compile(r"\s+\w+\s+\w+$")
_OR_LATER = "en.limit.or_later"
_ALWAYS_A_YEAR = 32
_A_LEAP_YEAR = 2000
_PREFIX = "en.unsure."
# "in 2016, May" may go on with what May did.
_WORD = re.compile(r"\s+\w|-")
_YEAR_FIRST = "en.unsure.year_and_month"
_GOING_ON = {
    _YEAR_FIRST: _WORD,
    # "tomorrow am I"
    "en.unsure.half_of_day": re.compile(rf"{_GOES_ON.pattern}|\s+i\b", re.IGNORECASE),
}
# "at one or more meetings"
_ONE_OF = re.compile(r"one (?:of|or|and|with)\b", re.IGNORECASE)
_AT_HOUR = "en.unsure.at_hour"
_HOURS = frozenset([_AT_HOUR, "en.unsure.to_hour", "en.unsure.after_hour"])
# "within a week of his arrest" is counted from there.
_OF = re.compile(r"\s+(?:of|after|from|before|following|thereafter|later)\b")
_WITHIN = "en.unsure.within"
_NTH = "en.unsure.nth_of_the_month"
# "for two weeks from Monday" begins on Monday, "two weeks from Monday" is one day.
_FROM = "en.distance.from_day"
_FOR = re.compile(r"\bfor(?: the)?\s+$", re.IGNORECASE)
_LENGTH = re.compile(r"\s+from\b")
_ALSO_UNSURE = (_OR_LATER, _FROM, "en.minutes.half_hour")


@GRAMMAR.rule("(at) {hour|hour_word:hour}", shaped=True)
def at_hour(hour: int) -> Expression | None:
    return Clock(hour, twelve_hour=True) if 1 <= hour <= 12 else None


@GRAMMAR.rule("{spoken}")
def spoken(spoken: Clock) -> Expression:
    return spoken


@GRAMMAR.rule(
    "{minute_word:minutes} after {dial:clock}",
    "(at|it's) {fives:minutes} after {dial:clock}",
    "(it is|was) {fives:minutes} after {dial:clock}",
    shaped=True,
)
def after_hour(minutes: int, clock: Clock) -> Expression | None:
    return moved(clock, minutes)


@GRAMMAR.rule(
    "(at) {minute_word|fives:minutes} to|till|til|of|before {dial:clock}",
    "(it is|was) {minute_word|fives:minutes} to|till|til|of|before {dial:clock}",
    "(it's) {minute_word|fives:minutes} to|till|til|of|before {dial:clock}",
    shaped=True,
)
def to_hour(minutes: int, clock: Clock) -> Expression | None:
    return moved(clock, -minutes) if clock.twelve_hour else None


@GRAMMAR.rule("[the] {unit_one} to date", "{to_date:unit_one}")
def to_date(unit_one: Granularity) -> Expression | None:
    if unit_one <= Granularity.DAY:
        return None
    first = Nth(1, Granularity.DAY, Deictic(Deixis.THIS, unit_one))
    return Between(first, Deictic(Deixis.THIS, Granularity.DAY))


@GRAMMAR.rule("{month_day}[,] {two_digits}")
def short_year(month_day: MonthDay, two_digits: int) -> Expression | None:
    if two_digits < _ALWAYS_A_YEAR:
        return None
    return Within(month_day, _year(two_digits))


@GRAMMAR.rule(
    "[the] {day_number|ordinal:day} [of] {month_name} {two_digits}",
)
def day_first(day: int, month_name: int, two_digits: int) -> Expression | None:
    """Read "1 January 15": the month has its day, so that the rest is a year."""
    exists = 1 <= day <= days_in_month(_A_LEAP_YEAR, month_name)
    return Within(MonthDay(month_name, day), _year(two_digits)) if exists else None


@GRAMMAR.rule("{month_name} {two_digits}")
def month_of_short_year(month_name: int, two_digits: int) -> Expression | None:
    if two_digits < _ALWAYS_A_YEAR:
        return None
    return Within(Month(month_name), _year(two_digits))


def _year(two_digits: int) -> Year:
    return Year(two_digits + (1900 if two_digits >= 50 else 2000))


@GRAMMAR.rule("{weekday} {day_number}", "{weekday} the {day_number}")
def weekday_and_number(weekday: int, day_number: int) -> Expression | None:
    return Within(Weekday(weekday), DayOfMonth(day_number)) if day_number > 12 else None


@GRAMMAR.rule("(in|since|of|by|until|during) {recent_year}")
def recent_year(recent_year: int) -> Expression:
    return Year(recent_year)


@GRAMMAR.rule("{year4}, {month_name}")
def year_and_month(year4: int, month_name: int) -> Expression:
    return Within(Month(month_name), Year(year4))


@GRAMMAR.rule("{ordinal} {weekday}")
def nth_of_the_month(ordinal: int, weekday: int) -> Expression | None:
    month = Deictic(Deixis.THIS, Granularity.MONTH)
    return Nth(ordinal, Weekday(weekday), month) if ordinal <= 5 else None


@GRAMMAR.rule("{number} hour|hours [and] {minute_word}")
def hours_and_minutes(number: int, minute_word: int) -> Expression:
    hours = Quantity(number, Granularity.HOUR)
    return Length((hours, Quantity(minute_word, Granularity.MINUTE)))


@GRAMMAR.rule("{month} {day_number}")
def month_and_number(month: Expression, day_number: int) -> Expression | None:
    deictic = isinstance(month, Deictic) and month.what is Granularity.MONTH
    return Nth(day_number, Granularity.DAY, month) if deictic else None


@GRAMMAR.rule("(within) {duration}", "(within) [the] next|coming {duration}")
def within(duration: Length) -> Expression:
    return Window(Deixis.NEXT, duration, Anchor.AHEAD)


@GRAMMAR.rule("{date|time:of} or|and before")
def or_before(of: Expression) -> Expression:
    return Limit(Bound.ON_OR_BEFORE, of)


@GRAMMAR.rule("(from) {date|time:of} on|forward")
def from_on(of: Expression) -> Expression:
    return Limit(Bound.ON_OR_AFTER, of)


@GRAMMAR.rule("{day} {meridiem}")
def half_of_day(day: Expression, meridiem: int) -> Expression:
    part = PartOfDay.AFTERNOON if meridiem else PartOfDay.MORNING
    return Within(Part(part), day)


def goes_on(raw: str, end: int) -> bool:
    """Tell whether what is counted or measured follows a number that ends at *end*."""
    return _GOES_ON.match(raw, end) is not None


def settle_unsure(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Drop or shorten the readings that what stands around gainsays."""
    settled: list[Mention] = []
    for mention in _grouped(text, mentions):
        if mention.rule.startswith(_PREFIX) or mention.rule in _ALSO_UNSURE:
            settled += _settled(text, mention)
        else:
            settled.append(mention)
    return tuple(settled)


def _grouped(text: Text, mentions: tuple[Mention, ...]) -> Iterator[Mention]:
    """Yield the mentions; the year in "May 1864, June 1865" is that of its left."""
    index, last = 0, len(mentions) - 1
    while index <= last:
        mention = mentions[index]
        following = mentions[index + 1] if index < last else mention
        index += 1
        if following.rule != _YEAR_FIRST or not _touches(text, mention, following):
            yield mention
            continue
        index += 1
        year = following.span.start + len("1864")
        end = following.span.end
        if index <= last and _touches(text, following, mentions[index]):
            end = mentions[index].span.end
            index += 1
        yield from _read(text, mention.span.start, year)
        yield from _read(text, year, end)


def _touches(text: Text, first: Mention, last: Mention) -> bool:
    return text.raw[first.span.end : last.span.start] == " "


def _settled(text: Text, mention: Mention) -> Iterator[Mention]:
    start, end = mention.span.start, mention.span.end
    if mention.rule == _OR_LATER:
        compares = _THAN.match(text.raw, end)
        yield from _read_again(text, mention, _TWO_WORDS) if compares else (mention,)
        return
    if mention.rule == _FROM:
        yield from _begun(text, mention)
        return
    if mention.rule == _WITHIN:
        counted = _OF.match(text.raw, end)
        yield from _read(text, start, end) if counted else (mention,)
        return
    if mention.rule == _AT_HOUR and _ONE_OF.match(text.raw, start):
        return
    goes_on = _GOING_ON.get(mention.rule, _GOES_ON).match(text.raw, end)
    if mention.rule in _HOURS and _DETERMINER.match(text.raw, end):
        goes_on = None
    before = text.raw[max(0, start - _REACH) : start]
    if mention.rule == _NTH and (goes_on or _DETERMINED.search(before)):
        yield from _read_again(text, mention, _FIRST_WORD)
    elif goes_on:
        yield from _read_again(text, mention, _LAST_WORD)
    else:
        yield mention


def _begun(text: Text, mention: Mention) -> Iterator[Mention]:
    """Yield a length and the day it begins on, if "for" is said of the length."""
    start, end = mention.span.start, mention.span.end
    before = text.raw[max(0, start - _REACH) : start]
    if _FOR.search(before):
        length = _LENGTH.search(text.raw, start, end)
        if length is not None:
            yield from _read(text, start, length.start())
            yield from _read(text, length.end(), end)
            return
    yield mention


def _read_again(
    text: Text, mention: Mention, without: re.Pattern[str]
) -> Iterator[Mention]:
    """Yield what is left of the mention without its first or its last word."""
    said = mention.span.of(text.raw).lower()
    cut = without.search(said)
    if cut is None:
        return
    middle = cut.start() or cut.end()
    start, end = mention.span.start, mention.span.end
    yield from _read(text, start, start + middle)
    yield from _read(text, start + middle, end)


def _read(text: Text, start: int, end: int) -> Iterator[Mention]:
    """Yield what a part of the text means for sure, whatever stands around it."""
    for found in GRAMMAR.recogniser.parse(tuple(tokenize(text.raw[start:end]).words)):
        if not found.rule.startswith(_PREFIX):
            yield found.mention(text.raw, start)
