"""English lists of days that share a month: "May 3, 10 and 17", "June 6-7, 13-14"."""

import re
from collections.abc import Iterator

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.lookalike.deed import tells_deed
from timeline.languages.en.lookalike.words import AFTER_DAYS
from timeline.languages.en.settling import goes_on
from timeline.model.expression import (
    Between,
    Clock,
    DayOfMonth,
    Deictic,
    Expression,
    MonthDay,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.moment import days_in_month
from timeline.model.record import Span

__all__ = ["add_listed_days"]

_NEXT = re.compile(
    r"(?P<joint>\s*,\s*(?:and|or|&)?\s*|\s+(?:and|or|&)\s+|/"
    r"|(?P<until>\s+(?:to|through|thru|until|till)\s+|\s?[-\N{EN DASH}]\s?))"
    r"(?P<named>(?:the\s+(?=\d+[snrt]))?(?P<day>\d{1,2})(?P<sign>st|nd|rd|th)?)"
    r"(?:\s?[-\N{EN DASH}]\s?(?P<last>\d{1,2})(?:st|nd|rd|th)?)?"
    r"\b(?!\s*(?:[:/]|[ap]\.?m\b))",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)", re.IGNORECASE)
# The days of "3, 10 and" before "17 May"; not what is priced, scored or counted.
_RUN = re.compile(
    r"(?:^|[^\w$\N{POUND SIGN}\N{EURO SIGN}.,:/+-]|\bthe\s)\s?(?<!between )"
    r"(?P<days>(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s?,\s*(?:the\s+)?\d{1,2}(?:st|nd|rd"
    r"|th)?)*)(?:,?\s+(?:and|or|&)\s+|/|(?P<comma>,\s+))$",
    re.IGNORECASE,
)
# "on the 3rd and 10th the boats came", where "3 and 10 the" would count something.
_CLAUSE = re.compile(rf",?\s+(?:{'|'.join(sorted(AFTER_DAYS))})\b", re.IGNORECASE)
_PAIR = re.compile(r"\b(?:and|or)\b|[&/]", re.IGNORECASE)
_YEAR = re.compile(r",?\s+(\d{4})\b")
_A_LEAP_YEAR = 2000
# Nobody counts in fifths of one more: "5/6" is, "8/9" is none that is told.
_FRACTION = 7


@concerning(MonthDay, DayOfMonth, Between, Within)
def add_listed_days(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Find the further days of a month that are named by their numbers alone."""
    found: list[Mention] = []
    done = 0
    for mention in mentions:
        if mention.span.start < done:
            continue
        numbered = bool(found) and isinstance(found[-1].expression, DayOfMonth)
        start = found[-1].span.start if numbered else done
        if sooner := tuple(_before(text.raw, start, mention)):
            if numbered and sooner[0].span.start < found[-1].span.end:
                found.pop()
            found.extend(sooner)
        days = _listed(text.raw, mention)
        found.extend(days or (mention,))
        done = found[-1].span.end
    return tuple(found)


def _before(raw: str, done: int, mention: Mention) -> Iterator[Mention]:
    """Yield the days before the last of a list: "3, 10 and 17 May"."""
    last, outer = _named(mention.expression)
    ranges = isinstance(mention.expression, Between)
    if ranges and not _PAIR.search(mention.span.of(raw)):
        return
    if last is None or not _DAY.match(raw, mention.span.start):
        return
    run = _RUN.search(raw[done : mention.span.start])
    if run is None or (run["comma"] and not ranges):
        return
    days = list(_DAY.finditer(run["days"]))
    numbers = [*(int(day["day"]) for day in days), last.day]
    if numbers[0] < 1 or numbers != sorted(set(numbers)):
        return
    start = done + run.start("days")
    for match, number in zip(days, numbers, strict=False):
        day = evolve(last, day=number)
        span = Span(start + match.start(), start + match.end())
        dated = day if outer is None else Within(day, outer)
        yield Mention(span, dated, "en.dates.before")


def _named(
    said: Expression,
) -> tuple[MonthDay | DayOfMonth | None, Expression | None]:
    match said:
        case MonthDay(either=False):
            return said, None
        case Within(MonthDay(either=False) as day, Year() as year):
            return day, year
        case Within(DayOfMonth() as day, Deictic() as month):
            return day, month
        case Between(first, _):
            return _named(first)
        case Within(Clock(), day):
            return _named(day)
        case _:
            return None, None


def _listed(raw: str, mention: Mention) -> tuple[Mention, ...]:
    """Return the days of the list that *mention* begins; nothing if it begins none."""
    said, first = mention.expression, _last_day(mention.expression)
    if first is None or (isinstance(first, MonthDay) and first.either):
        return ()
    matches = tuple(_matches(raw, mention.span.end, first))
    running = isinstance(said, Between)
    if not matches or not (
        _slashed(raw, matches, first) or _is_complete(raw, matches[-1], running=running)
    ):
        return ()
    if isinstance(first, DayOfMonth):
        year = None
    else:
        year = _YEAR.match(raw, matches[-1].end())
    days: list[Mention] = [evolve(mention, expression=_dated(said, year))]
    days += [_item(match, first, year) for match in matches]
    if year is not None:
        span = days[-1].span
        days[-1] = evolve(days[-1], span=Span(span.start, year.end()))
    return tuple(days)


def _last_day(said: Expression) -> MonthDay | DayOfMonth | None:
    """Return the day that a list goes on from: the last of "May 2-3"."""
    if isinstance(said, Between):
        said = said.end if isinstance(said.start, MonthDay) else said
    return said if isinstance(said, MonthDay | DayOfMonth) else None


def _item(
    match: re.Match[str], first: MonthDay | DayOfMonth, year: re.Match[str] | None
) -> Mention:
    """Return a further day of the list, or a further run of days."""
    span = Span(match.start("named"), match.end())
    day = evolve(first, day=int(match["day"]))
    if not match["last"]:
        return Mention(span, _dated(day, year), "en.dates.listed")
    last = evolve(first, day=int(match["last"]))
    ends = Span(*match.span("named")), Span(match.start("last"), match.end())
    run = _dated(Between(day, last), year)
    return Mention(span, run, "en.dates.listed", ends=ends)


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
        until = int(match["last"] or day)
        signed = isinstance(first, MonthDay) or match["sign"]
        if not signed or not last < day <= until <= longest:
            return
        if match["until"] and isinstance(first, MonthDay):
            # "May 3 to 10" has a rule; "the 14th to 17th" is of any month.
            return
        yield match
        last, end = until, match.end()


def _is_complete(raw: str, last: re.Match[str], *, running: bool) -> bool:
    """Tell whether the list has an "and" or "or", and nothing is counted behind it.

    Runs of days need none, nor do those of a year: "May 2-3, 9-10", "May 2/3, 1950".
    """
    joined = any(word in last["joint"].lower() for word in ("and", "or", "&"))
    dated = _YEAR.match(raw, last.end()) is not None
    if not joined and not last["sign"] and not (running and last["last"]):
        return dated
    if last["sign"] and (_CLAUSE.match(raw, last.end()) or tells_deed(raw, last.end())):
        return True
    return dated or not goes_on(raw, last.end())


def _slashed(
    raw: str, matches: tuple[re.Match[str], ...], first: MonthDay | DayOfMonth
) -> bool:
    """Tell whether it ends with two days in a row, as "June 21/22", and no fraction."""
    last = matches[-1]
    before = int(matches[-2]["day"]) if len(matches) > 1 else first.day
    if last["joint"] != "/" or int(last["day"]) != before + 1:
        return False
    return before > _FRACTION or not goes_on(raw, last.end())


def _dated(said: Expression, year: re.Match[str] | None) -> Expression:
    if year is None:
        return said
    if isinstance(said, Between):
        return Between(_dated(said.start, year), _dated(said.end, year))
    if isinstance(said, MonthDay | DayOfMonth):
        return Within(said, Year(int(year[1])))
    return said
