"""A year that stands once for two dates: "August and September 1914"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.context.tense_words import BOOKED
from timeline.languages.en.sharing import again, is_year
from timeline.model.expression import (
    Clock,
    Deictic,
    Expression,
    Holiday,
    Modified,
    Month,
    MonthDay,
    Part,
    QuarterName,
    SeasonName,
    Weekday,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import Season
from timeline.model.unit import unit_of

__all__ = ["share_year"]

_LINKS = frozenset(
    ["and", "or", "to", "until", "through", "-", "\N{EN DASH}", ",", "/"]
)
_LONGEST_LINK = 9


@concerning(Year, Within, Modified, Month, MonthDay, QuarterName)
def share_year(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Give the year of the second to the first: "August and September 1914".

    Also "March and May last year", "the May riots of 1968", "the Halloween blizzard of
    1991", "June sales last year".
    """
    shared = list(mentions)
    for index in range(len(shared) - 2, -1, -1):
        if isinstance(shared[index].expression, _SHARING):
            shared[index] = _with_year_of(text, shared[index], shared[index + 1])
        shared[index + 1] = _of_period_before(text.raw, *shared[index : index + 2])
    return tuple(shared)


def _of_period_before(raw: str, period: Mention, date: Mention) -> Mention:
    """Take a month for one of the year, or of the season, that is told before it.

    So of a guess: "put off until next spring, possibly April".
    """
    said = date.expression
    if not isinstance(said, Month | MonthDay):
        return date
    _, whole = _unmodified(period.expression)
    guessed = _PERHAPS.fullmatch(raw, period.span.end, date.span.start)
    if guessed and (is_year(whole) or unit_of(whole) is Granularity.SEASON):
        return evolve(date, expression=Within(said, again(whole)))
    if is_year(period.expression):
        return _of_year_before(raw, period, date)
    return date


_PERHAPS = re.compile(
    r",? (?:possibly|probably|perhaps|maybe|likely|most likely|as early as)(?: in| on)? "
)


def _of_year_before(raw: str, year: Mention, date: Mention) -> Mention:
    """Take May for one of the year in "failed in 2010, in May", "last year, on May 5,".

    So it is for "two years later, in May", counted from what was told before that.
    "Unlike in 2010, in May it fell" is of another year.
    """
    start, end = year.span.end, date.span.start
    if not isinstance(date.expression, Month | MonthDay) or end - start > _LONGEST_NAME:
        return date
    begins = year.span.start
    led = _IN_THE.search(raw, max(0, begins - _NEAR), begins) is not None
    if (_NAMED if led else _MORE_EXACTLY).fullmatch(raw, start, end) is None:
        return date
    if raw[date.span.end : date.span.end + 1] not in _CLOSING:
        return date
    if _OTHER.search(raw, max(0, begins - _NEAR), begins):
        return date
    if raw.startswith(" of ", begins - len(" of ")) and not raw.startswith(",", start):
        # "tore up the ceasefire of 2002 on Jan. 16"
        return date
    return evolve(date, expression=Within(date.expression, again(year.expression)))


_MORE_EXACTLY = re.compile(r"(?:,| \(| [-\u2013\u2014])? ?(?:on|in) ")
# "In the 1966 World Cup final, on July 30, England won."
_IN_THE = re.compile(r"\b(?:in|at|during) the \Z", re.IGNORECASE)
_NAMED = re.compile(r"(?: [A-Za-z]+){1,4}, (?:on|in) ")
_LONGEST_NAME = 40
_OTHER = re.compile(
    r"\b(?:unlike|as|than|like|since|from|before|after) (?:in )?\Z", re.IGNORECASE
)
_NEAR = 12
_CLOSING = frozenset([",", ".", ";", ")", ""])


def _with_year_of(text: Text, first: Mention, second: Mention) -> Mention:
    between = text.raw[first.span.end : second.span.start]
    named, year = first.expression, second.expression
    if isinstance(named, Holiday | _YEARLY) and isinstance(year, Year):
        of_event = _OF_EVENT.fullmatch(between) or _AT_PLACE.fullmatch(between)
        return evolve(first, expression=Within(named, year)) if of_event else first
    if isinstance(named, Holiday) and _APPOSED.fullmatch(between):
        own = _dated(year)
        return evolve(first, expression=Within(named, own)) if own else first
    if isinstance(named, QuarterName | Month) and _ACCOUNTS.fullmatch(between):
        yearly = unit_of(year) is Granularity.YEAR
        return evolve(first, expression=Within(named, year)) if yearly else first
    if len(between) > _LONGEST_LINK or between.strip().lower() not in _LINKS:
        return first
    edge, start = _unmodified(first.expression)
    _, end = _unmodified(second.expression)
    part, start = _of_day(start)
    _, end = _of_day(end)
    if not isinstance(end, Within) or not is_year(end.outer):
        return first
    if not isinstance(start, _LISTED) or _order(start) > _order(end.inner):
        return first
    dated: Expression = Within(start, end.outer)
    dated = Within(part, dated) if part else dated
    return evolve(first, expression=Modified(edge, dated) if edge else dated)


def _dated(said: Expression) -> Year | None:
    """Return the year of a day: "Thanksgiving (Nov. 26, 2026)"."""
    match said:
        case Within(_, Year() as year) if unit_of(said) is Granularity.DAY:
            return year
        case Within(Weekday(), Within() as day):
            return _dated(day)
        case _:
            return None


# "Thanksgiving Holiday* | Thursday, November 28, 2024"
_APPOSED = re.compile(
    r"(?: (?:Day|Eve|Holiday|Break|\(?observed\)?))?\*{0,2}(?:(?:,|:| -| \u2013| \|)? | \()",
    re.IGNORECASE,
)


def _of_day(said: Expression) -> tuple[Part | Clock | None, Expression]:
    """Return a part of a day and its day: "the evening of 10 June"."""
    match said:
        case Within(Part() | Clock() as part, day):
            return part, day
        case _:
            return None, said


def _unmodified(expression: Expression) -> tuple[str | None, Expression]:
    if isinstance(expression, Modified):
        return expression.mod, expression.of
    return None, expression


# "third-quarter net income last year", "May sales in 2001"
_ACCOUNTS = re.compile(
    rf"(?: [a-z]+)?[ -](?:{'|'.join(sorted(BOOKED))})(?: (?:in|for|of))? "
)
_OF_EVENT = re.compile(r"(?: [^\W\d]+){1,2} of ")
# "a Christmas party in Rome in 1982", "on March 3 in New York in 1982"
_AT_PLACE = re.compile(
    r"(?: (?:attack|ball|bombing|concert|dance|dinner|festival|game|lunch|march|massacre|match"
    r"|parade|party|race|riots?|service|show|wedding))?"
    r"(?: (?:in|at) (?:the )?[A-Z][\w.'\u2019-]*(?:,? [A-Z][\w.'\u2019-]*){0,3},?)? in "
)
_YEARLY = Month | MonthDay | SeasonName
_LISTED = _YEARLY | QuarterName
_SHARING = _YEARLY | Holiday | QuarterName | Deictic | Modified | Within
_SEASONS = {Season.SPRING: 3, Season.SUMMER: 6, Season.FALL: 9, Season.WINTER: 12}


def _order(expression: Expression) -> int:
    """Return the month in which something yearly begins; 0 if it isn't yearly."""
    match expression:
        case Month(month) | MonthDay(month, _):
            return month
        case SeasonName(season):
            return _SEASONS[season]
        case QuarterName(number):
            return number
        case _:
            return 0
