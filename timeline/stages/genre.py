"""Tell news, which lives by its dateline, from a history, which lives by its own dates."""

import re

from timeline.grammar.language import Text
from timeline.model.expression import (
    Anchor,
    Between,
    Century,
    DayOfMonth,
    Deictic,
    Expression,
    Limit,
    Modified,
    MonthDay,
    Nth,
    Shift,
    Weekday,
    Window,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.moment import civil_from_days, days_from_civil
from timeline.stages.context import Context
from timeline.stages.history.onward import goes_on_from
from timeline.stages.history.saying import YEARLY, part_said
from timeline.stages.layout import ends_sentence, settings
from timeline.stages.place import Place
from timeline.stages.unplaced import deictic, is_deictic, is_open, is_today

__all__ = ["narrates"]

_YEARS_A_DEICTIC = 2
_TOLD_IN_PASSING, _TOLD_BEHIND_NEWS = 2, 8
_FIRST, _LATELY, _LATEST = 8, 20, 8
_ANCIENT = 1000
_MANY, _LONG_AGO = 4, 10
_OPENING, _VERY_MANY = 3, 8
_SOME, _BEFORE_ANY_LIFE = 2, 90
_A_FEW = 4


def narrates(
    text: Text, mentions: tuple[Mention, ...], context: Context, kept: tuple[int, ...]
) -> bool:
    """Tell whether a text tells of a past of its own rather than of the news.

    It does if it names years long before the dateline, or one of antiquity, and hardly
    speaks of days that only the dateline can place: least of all where it begins, as
    "A judge on Friday jailed". What somebody says in it counts from a day of his own,
    and what stands in an entry of a diary from the day of that; *kept* are the places
    of such days.
    """
    raw, dct = text.raw, context.dct
    year = None if dct is None else civil_from_days(dct.first_day)[0]
    year_of = _age_of if dct is None else _year_of
    named = [
        (mention, None if mention.aside else year_of(mention.expression))
        for mention in mentions
    ]
    years = [y for _, y in named if y is not None]
    old = [y for y in years if year is None or y < year - 1]
    if not old:
        return False
    of_late = year is not None and year - max(old) <= _LATELY
    free = [(m, y) for m, y in named if not kept or m.span.start < kept[0]]
    few = len(old) <= _TOLD_IN_PASSING
    if few and dct is not None and _looks_ahead(text, named, context):
        return False
    unplaced = deictic(raw, free, dated=dct is not None)
    far = not of_late and _opens_far(mentions, named, old, unplaced)
    if few and min(old) >= _ANCIENT:
        return far if unplaced else _tells_of_few(raw, named, old, dct)
    if not unplaced and min(old) < _ANCIENT:
        return not few or _goes_on_from_one(named, old)
    if dct is None and not any(isinstance(m.expression, Weekday) for m in mentions):
        # Nothing places what is deictic, so little is lost.
        return len(old) > unplaced
    if dct is not None and (_opens_undated(raw, named) or _opens_of_late(named, dct)):
        return False
    if far:
        return True
    news = of_late and _opens_news(text, free, context)
    passing = _TOLD_BEHIND_NEWS if news else _TOLD_IN_PASSING
    return len(old) > _YEARS_A_DEICTIC * unplaced + passing


def _tells_of_few(
    raw: str, named: list[tuple[Mention, int | None]], old: list[int], dct: Place | None
) -> bool:
    """Tell whether a text that names few years, and speaks of no dateline, narrates."""
    mentions = tuple(mention for mention, _ in named)
    if dct is None:
        return _tells_a_year(raw, mentions, None, opens=True)
    year = civil_from_days(dct.first_day)[0]
    latest = max(y for _, y in named if y is not None)
    first = latest if named[0][1] is None else named[0][1]
    opens = _is_remote(year - first)
    if not _tells_a_year(raw, mentions, year - latest, opens=opens):
        return False
    long = _is_long(mentions, year - (first if opens else latest))
    long = long or _opens_far(mentions, named, old) or goes_on_from(named, dct)
    return long or _lists(raw, named)


def _looks_ahead(
    text: Text, named: list[tuple[Mention, int | None]], context: Context
) -> bool:
    """Tell whether a text looks ahead to some of what has no year.

    "The choir of 1912 sings on 24 September", "it will close in May": only news does.
    """
    bare = [
        m for m, year in named if year is None and _goes_on(part_said(m.expression))
    ]
    clauses = (context.language.clause(text, m.span.start, m.span.end) for m in bare)
    ahead = sum(clause.from_now or clause.planned for clause in clauses)
    return ahead * _A_FEW > len(bare)


def _goes_on_from_one(named: list[tuple[Mention, int | None]], old: list[int]) -> bool:
    """Tell whether the text may go on from one of the years told."""
    return any(year in old and not mention.apart for mention, year in named)


def _opens_undated(raw: str, named: list[tuple[Mention, int | None]]) -> bool:
    """Tell whether the first day has no year, and the first year no day.

    "The bridge closed on 3 March. It opened in 1932 …" tells of this year's March.
    """
    day = None
    for mention, year in named:
        if year is not None:
            start = mention.span.start
            whole = not _is_of_year(mention.expression)
            return day is not None and whole and ends_sentence(raw, day, start)
        if day is None and isinstance(part_said(mention.expression), MonthDay):
            day = mention.span.end
    return False


def _opens_of_late(named: list[tuple[Mention, int | None]], dct: Place) -> bool:
    """Tell whether the first day or month has no year, and was days before the dateline.

    "He was jailed for his part in the 2014 riots. A judge sentenced him on Sept. 12."
    """
    for mention, year in named[:_FIRST]:
        day = part_said(mention.expression)
        if year is not None and _is_of_year(mention.expression):
            return False
        if year is None and isinstance(day, MonthDay):
            now, month, _ = civil_from_days(dct.first_day)
            this = now - (day.month > month)
            ago = dct.first_day - days_from_civil(this, day.month, day.day)
            return 0 <= ago < _LATEST
    return False


def _opens_news(
    text: Text, named: list[tuple[Mention, int | None]], context: Context
) -> bool:
    """Tell whether a text begins with a day of the news, and that is nobody's death.

    "Alan Berg, who wrote 30 novels, died on Monday" goes on with a life.
    """
    saga = context.language.saga
    for mention, _ in named[:_FIRST]:
        said, (start, end) = mention.expression, (mention.span.start, mention.span.end)
        if not is_deictic(said) or is_today(said) or is_open(said):
            continue
        if deictic(text.raw, [(mention, None)], dated=True):
            death = saga.death(text, start, end) if saga and saga.death else None
            return death is None
    return False


def _is_long(mentions: tuple[Mention, ...], ago: int) -> bool:
    """Tell whether a text with a dateline leaves out the years of much long ago.

    Of a century ago, less will do: no news names the day when somebody was born then.
    """
    enough = _SOME if _is_remote(ago) else _MANY
    return ago >= _LONG_AGO and _bare(mentions) >= enough


def _opens_far(
    mentions: tuple[Mention, ...],
    named: list[tuple[Mention, int | None]],
    old: list[int],
    unplaced: int = 0,
) -> bool:
    """Tell whether a text opens with a day or a month of a year long past.

    What goes on with many dates from there, and hardly speaks of the dateline, is no
    news of its own year.
    """
    opens = any(y in old and _is_of_year(m.expression) for m, y in named[:_OPENING])
    return opens and _bare(mentions) >= _VERY_MANY * max(1, unplaced)


def _bare(mentions: tuple[Mention, ...]) -> int:
    return sum(_goes_on(part_said(mention.expression)) for mention in mentions)


def _goes_on(part: Expression | None) -> bool:
    """Tell whether it needs a date told before: "in May", "a year later"."""
    counted = isinstance(part, Deictic | Shift) and part.anchor is Anchor.TOLD
    return counted or isinstance(part, YEARLY | DayOfMonth)


def _lists(raw: str, named: list[tuple[Mention, int | None]]) -> bool:
    """Tell whether a text lists what happened, each entry led by its date."""
    entries = [year for mention, year in named if _leads_entry(raw, mention)]
    return len(entries) >= _MANY and entries[0] is not None


def _leads_entry(raw: str, mention: Mention) -> bool:
    start, end = mention.span.start, mention.span.end
    line = raw.rfind("\n", 0, start) + 1
    return not any(map(str.isalnum, raw[line:start])) and bool(_ENTRY.match(raw, end))


_ENTRY = re.compile(r"\s*[:\N{EN DASH}\N{EM DASH}-]\s|[ \t]*(?:\n|\Z)")


def _tells_a_year(
    raw: str, mentions: tuple[Mention, ...], ago: int | None, *, opens: bool
) -> bool:
    """Tell whether a text is about one year: a heading names it, or a day of it.

    Of long ago, the year that opens a sentence will do: "In 1066 the duke crossed." So
    will the one that a text *opens* with, if that is of long ago, or without a dateline.
    """
    last = mentions[0].span.start if opens else -1
    if ago is not None and _is_remote(ago):
        last = mentions[-1].span.start
    told = [mention for mention in mentions if not mention.aside]
    return any(_is_of_year(mention.expression) for mention in told) or any(
        setting.heading or (setting.opens and setting.start <= last)
        for setting in settings(raw, mentions)
        if isinstance(part_said(setting.mention.expression), Year)
        and not setting.mention.apart
    )


def _is_remote(ago: int) -> bool:
    return ago >= _BEFORE_ANY_LIFE


def _is_of_year(expression: Expression | None) -> bool:
    match expression:
        case Within(_, of) | Nth(_, _, of) | Window(_, _, _, of):
            return isinstance(of, Year) or _is_of_year(of)
        case Modified(_, of) | Between(of, _):
            return _is_of_year(of)
        case _:
            return False


def _age_of(expression: Expression) -> int | None:
    """Return the year, or the first of a century or of several years."""
    match expression:
        case Century(number):
            return number * 100
        case Between(of, _) | Modified(_, of):
            return _age_of(of)
        case _:
            return _year_of(expression)


def _year_of(expression: Expression) -> int | None:
    match expression:
        case Year(number):
            return number
        case (
            Between(_, of)
            | Within(_, of)
            | Modified(_, of)
            | Limit(_, of)
            | Nth(_, _, of)
        ):
            return _year_of(of)
        case Window(of=of) if of is not None:
            return _year_of(of)
        case _:
            return None
