"""English lists of days that share a month: "May 3, 10 and 17", "September 6th or 7th"."""

import re
from collections.abc import Iterator

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.unsure import goes_on
from timeline.model.expression import DayOfMonth, Expression, MonthDay, Within, Year
from timeline.model.mention import Mention
from timeline.model.moment import days_in_month
from timeline.model.record import Span

__all__ = ["add_listed_days"]

_NEXT = re.compile(
    r"(?P<joint>\s*,\s*(?:and|or|&)?\s*|\s+(?:and|or|&)\s+)"
    r"(?P<day>\d{1,2})(?P<sign>st|nd|rd|th)?\b(?!\s*(?:[:/]|[ap]\.?m\b))",
    re.IGNORECASE,
)
_YEAR = re.compile(r",?\s+(\d{4})\b")
_A_LEAP_YEAR = 2000


def add_listed_days(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Find the further days of a month that are named by their numbers alone."""
    found: list[Mention] = []
    done = 0
    for mention in mentions:
        if mention.span.start < done:
            continue
        days = _listed(text.raw, mention)
        found.extend(days or (mention,))
        done = found[-1].span.end
    return tuple(found)


def _listed(raw: str, mention: Mention) -> tuple[Mention, ...]:
    """Return the days of the list that *mention* begins; nothing if it begins none."""
    first = mention.expression
    if mention.ends or not isinstance(first, MonthDay | DayOfMonth):
        return ()
    if isinstance(first, MonthDay) and first.either:
        return ()
    matches = tuple(_matches(raw, mention.span.end, first))
    if not matches or not _is_complete(raw, matches[-1]):
        return ()
    if isinstance(first, DayOfMonth):
        year = None
    else:
        year = _YEAR.match(raw, matches[-1].end())
    days: list[Mention] = [evolve(mention, expression=_dated(first, year))]
    for match in matches:
        span = Span(match.start("day"), match.end())
        day = _dated(evolve(first, day=int(match["day"])), year)
        days.append(Mention(span, day, "en.dates.listed"))
    if year is not None:
        span = days[-1].span
        days[-1] = evolve(days[-1], span=Span(span.start, year.end()))
    return tuple(days)


def _matches(
    raw: str, end: int, first: MonthDay | DayOfMonth
) -> Iterator[re.Match[str]]:
    """Yield the numbers that go on in order."""
    last = first.day
    longest = (
        days_in_month(_A_LEAP_YEAR, first.month) if isinstance(first, MonthDay) else 31
    )
    while match := _NEXT.match(raw, end):
        day = int(match["day"])
        signed = isinstance(first, MonthDay) or match["sign"]
        if not signed or not last < day <= longest:
            return
        yield match
        last, end = day, match.end()


def _is_complete(raw: str, last: re.Match[str]) -> bool:
    """Tell whether the list has an "and" or "or", and nothing is counted behind it."""
    joined = any(word in last["joint"].lower() for word in ("and", "or", "&"))
    if not joined and not last["sign"]:
        return False
    dated = _YEAR.match(raw, last.end()) is not None
    return dated or not goes_on(raw, last.end())


def _dated(day: MonthDay | DayOfMonth, year: re.Match[str] | None) -> Expression:
    return day if year is None else Within(day, Year(int(year[1])))
