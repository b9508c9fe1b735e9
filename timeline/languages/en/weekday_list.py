"""English lists of weekdays with their dates: "Tuesday 21 June, Thursday 23 June".

"June, Thursday 23" by itself is a day; behind "Tuesday 21" it is the end of one and the
beginning of the next. "Thursday and Friday, June 20th and 21st" names two days twice, and
"Tuesday 4, Wednesday 5 and Thursday 6 June" share a month.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import attrgetter

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.context.clause import governing
from timeline.languages.en.counted import weekday_after
from timeline.languages.en.dated_hours import hours_before, is_on_weekday
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.parting import read
from timeline.languages.en.settling import goes_on
from timeline.model.expression import (
    Between,
    Expression,
    MonthDay,
    Weekday,
    Within,
    Year,
)
from timeline.model.mention import Mention, laid_over
from timeline.model.moment import days_in_month
from timeline.model.policy import Prefer
from timeline.model.record import Span

__all__ = ["follow_dated", "part_weekdays"]


def _any_of(category: str) -> str:
    """Return a pattern of the words of a category, without their full stops."""
    words = {word.rstrip(".") for word in LEXICON[category]}
    return (
        rf"(?:{'|'.join(sorted(words, key=len, reverse=True))})\b(?:\.(?=,| [a-z\d]))?"
    )


_WEEKDAY, _MONTH = _any_of("weekday"), _any_of("month_name")
_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?![.:/]\d)"
_YEAR = r"(?:,? (?:19|20)\d\d\b)?"
_AND = r"(?:,? (?:and|&) |, )"
# No month has more days, and a longer row costs no more.
_MORE = "{1,30}"
# "Tuesday 21 June" and "Tuesday, June 21".
_FORMS = (
    rf"{_WEEKDAY},? (?:the )?{_NUMBER} (?:of )?{_MONTH}{_YEAR}",
    rf"{_WEEKDAY},? {_MONTH} {_NUMBER}{_YEAR}",
)
_LISTS = tuple(
    (
        re.compile(rf"{dated}(?:{_AND}{dated}){_MORE}", re.IGNORECASE),
        re.compile(dated, re.IGNORECASE),
    )
    for dated in _FORMS
)
_NUMBERS = rf"{_NUMBER}(?:{_AND}{_NUMBER}){_MORE}"
# As in "Friday and Saturday, June 7th and 8th", "Thursday and Friday (20 and 21 June)".
_TWICE = re.compile(
    rf"(?P<names>{_WEEKDAY}(?:{_AND}{_WEEKDAY}){_MORE}),? \(?(?:on )?"
    rf"(?P<dates>{_MONTH} {_NUMBERS}|{_NUMBERS} {_MONTH})(?:,? (?P<year>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
# As in "Friday to Sunday, October 21 to 23", "Friday to Sunday (21-23 October)".
_TO = r"(?: ?[-–—] ?| (?:to|through|thru|until|till) )"
_RANGE = rf"{_NUMBER}{_TO}{_NUMBER}"
_RANGE_TWICE = re.compile(
    rf"(?P<names>{_WEEKDAY}{_TO}{_WEEKDAY}),? \(?"
    rf"(?P<dates>{_MONTH} {_RANGE}|{_RANGE} {_MONTH})(?:,? (?P<year>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
_NUMBERED = rf"{_WEEKDAY},? (?:the )?{_NUMBER}"
_SHARED = re.compile(
    rf"(?P<days>{_NUMBERED}(?:{_AND}{_NUMBERED}){_MORE}) (?:of )?(?P<month>{_MONTH})"
    r"(?:,? (?P<year>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
_ONE = re.compile(
    rf"(?P<name>{_WEEKDAY}),? (?:the )?(?P<number>{_NUMBER})", re.IGNORECASE
)
_NAME, _DAY = re.compile(_WEEKDAY, re.IGNORECASE), re.compile(_NUMBER, re.IGNORECASE)
_THE_MONTH, _SIGNS = re.compile(_MONTH, re.IGNORECASE), "stndrhSTNDRH"
_A_WEEK, _A_LEAP_YEAR = 7, 2000
_NAMED_TWICE = "en.weekday_list.named_twice"
# "Monday, June 3rd, sale on Tuesday", "begins Monday, July 8. On Friday there is"
_THEN_ON = re.compile(r",?(?: [a-z-]+){0,4} on |\. On ")
_AND_THEN = re.compile(_AND)


@holding(Weekday)
def part_weekdays(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Give each weekday of a list the date behind it, and none that of another."""
    above: list[Mention] = []
    for mention in mentions:
        start = _first_weekday(text.raw, mention)
        if start < 0 or (above and start < above[-1].span.end):
            continue
        if (first := _first_of_two(mention)) is not None:
            above += hours_before(text.raw, mentions, first)
        elif found := tuple(_listed(text, start)):
            above += hours_before(text.raw, mentions, found[0])
            above += (*found[:-1], *_whole(text, mentions, found[-1]))
    return laid_over(mentions, above) if above else mentions


def _whole(
    text: Text, mentions: tuple[Mention, ...], last: Mention
) -> Iterator[Mention]:
    """Yield the last of a list with what a mention has behind it, as its hour."""
    end = last.span.end
    at = bisect_left(mentions, end, key=attrgetter("span.start")) - 1
    longer = max(end, mentions[at].span.end)
    if last.rule == _NAMED_TWICE:
        yield last
        yield from read(text, end, longer)
    else:
        yield from read(text, last.span.start, longer)


@holding(Weekday)
def follow_dated(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take the weekday right behind a dated one for the one that follows it.

    "Sorting is Monday, June 3rd, sale on Tuesday": in the same week, if nothing is past.
    """
    read = list(mentions)
    dated: Within | None = None
    for index, (first, second) in enumerate(pairwise(mentions), start=1):
        led = _THEN_ON
        named = _dated(first.expression)
        if named is not None and not _is_past(text, first):
            dated = named
        elif dated is not None and read[index - 1] is not first:
            led = _AND_THEN
        else:
            dated = None
        following = dated and _following(dated, second.expression)
        between = first.span.end, second.span.start
        if following is None or led.fullmatch(text.raw, *between) is None:
            continue
        if not _is_past(text, second):
            read[index] = evolve(second, expression=following)
    return tuple(read)


def _dated(said: Expression) -> Within | None:
    match said:
        case Within(Weekday(), MonthDay()):
            return said
        case _:
            return None


def _following(dated: Within, said: Expression) -> Expression | None:
    """Return a weekday that is later in the week of one that is dated."""
    first = dated.inner
    if not isinstance(said, Weekday) or not isinstance(first, Weekday):
        return None
    return weekday_after(said.number, dated) if first.number < said.number else None


def _is_past(text: Text, mention: Mention) -> bool:
    said = governing(text, mention.span.start, mention.span.end)
    return said is not None and said.direction is Prefer.PAST


def _first_of_two(mention: Mention) -> Mention | None:
    """Return the first day of "Saturday 22 and Sunday 23 October", which is read as one."""
    match mention.expression:
        case Between(Within(Weekday(), MonthDay()) as first, Within(Weekday())):
            return evolve(mention, expression=first)
        case _:
            return None


def _first_weekday(raw: str, mention: Mention) -> int:
    """Return where a mention names a weekday: at its start, or behind hours; else -1."""
    said, start = mention.expression, mention.span.start
    match said:
        case Weekday() | Within(Weekday()) | Between(Weekday() | Within(Weekday())):
            return start
        case _ if is_on_weekday(said):
            names = _NAME.finditer(raw, start, mention.span.end)
            return max(name.start() for name in names)
        case _:
            return -1


def _listed(text: Text, start: int) -> Iterator[Mention]:
    """Yield the days of the list that begins there, if one does."""
    for several, one in _LISTS:
        if run := several.match(text.raw, start):
            for dated in one.finditer(text.raw, *run.span()):
                yield from read(text, *dated.span())
            return
    if shared := _SHARED.match(text.raw, start):
        yield from _of_one_month(text.raw, shared)
    elif twice := _TWICE.match(text.raw, start):
        yield from _named_twice(text.raw, twice)
    elif twice := _RANGE_TWICE.match(text.raw, start):
        yield from _range_twice(text, twice)


def _of_one_month(raw: str, shared: re.Match[str]) -> Iterator[Mention]:
    """Yield the days of "Tuesday 4, Wednesday 5 and Thursday 6 June"."""
    found = list(_ONE.finditer(raw, *shared.span("days")))
    weekdays = [_meant("weekday", one["name"]) for one in found]
    days = [int(one["number"].rstrip(_SIGNS)) for one in found]
    month = _meant("month_name", shared["month"])
    if not _go_together(weekdays, days, month):
        return
    ends = [*(one.end() for one in found[:-1]), shared.end()]
    for one, end, weekday, day in zip(found, ends, weekdays, days, strict=True):
        dated = _of_year(MonthDay(month, day), shared["year"])
        said = Within(Weekday(weekday), dated)
        yield Mention(Span(one.start(), end), said, "en.weekday_list.of_one_month")


def _named_twice(raw: str, twice: re.Match[str]) -> Iterator[Mention]:
    """Yield the days of "Thursday and Friday, June 20th and 21st", each of them twice."""
    numbers = list(_DAY.finditer(raw, *twice.span("dates")))
    if numbers[-1].end() == twice.end() and goes_on(raw, twice.end()):
        return
    named = _weekdays_of_dates(raw, twice)
    for span, said in named:
        yield Mention(span, said, _NAMED_TWICE)
    starts = [twice.start("dates"), *(number.start() for number in numbers[1:])]
    ends = [*(number.end() for number in numbers[:-1]), twice.end()]
    for start, end, (_, said) in zip(starts, ends, named, strict=False):
        yield Mention(Span(start, end), said.outer, _NAMED_TWICE)


def _range_twice(text: Text, twice: re.Match[str]) -> Iterator[Mention]:
    """Yield the days of "Friday to Sunday, October 21 to 23", each of the ends twice."""
    for (a, first), (b, last) in pairwise(_weekdays_of_dates(text.raw, twice)):
        named = Span(*twice.span("names"))
        yield Mention(named, Between(first, last), _NAMED_TWICE, ends=(a, b))
        yield from read(text, twice.start("dates"), twice.end())


def _weekdays_of_dates(raw: str, twice: re.Match[str]) -> list[tuple[Span, Within]]:
    """Return the weekdays of days named twice, on their dates; none if these differ."""
    names = list(_NAME.finditer(raw, *twice.span("names")))
    numbers = _DAY.finditer(raw, *twice.span("dates"))
    weekdays = [_meant("weekday", name[0]) for name in names]
    month = _meant("month_name", next(_THE_MONTH.finditer(twice["dates"]))[0])
    days = [int(number[0].rstrip(_SIGNS)) for number in numbers]
    if not _go_together(weekdays, days, month):
        return []
    dates = [_of_year(MonthDay(month, day), twice["year"]) for day in days]
    return [
        (Span(*name.span()), Within(Weekday(weekday), dated))
        for name, weekday, dated in zip(names, weekdays, dates, strict=True)
    ]


def _meant(category: str, word: str) -> int:
    """Return the number of a weekday or month: "Tues." is 1."""
    said = word.lower()
    words = LEXICON[category]
    meant = words[said] if said in words else words[said.rstrip(".")]
    return meant if isinstance(meant, int) else 0


def _go_together(weekdays: Iterable[int], days: list[int], month: int) -> bool:
    """Tell whether as many days are as far apart by their names as by their numbers."""
    steps = [(b - a) % _A_WEEK for a, b in pairwise(weekdays)]
    later = [b - a for a, b in pairwise(days)]
    exist = days[-1] <= days_in_month(_A_LEAP_YEAR, month)
    return exist and min(later) > 0 and steps == [n % _A_WEEK for n in later]


def _of_year(day: MonthDay, year: str | None) -> Expression:
    return Within(day, Year(int(year))) if year else day
