"""A day named twice, in English: "1 July 1916, the first day of the battle".

What stands beside a day says more about it, and is no other day.
"""

import re

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.context.complement import noun_phrase
from timeline.model.expression import (
    Anchor,
    Clock,
    Deictic,
    Deixis,
    Expression,
    Modified,
    Month,
    MonthDay,
    Part,
    SeasonName,
    Shift,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.record import Span
from timeline.model.unit import unit_of

__all__ = ["SAME_DAY", "date_counted", "stands_beside", "take_appositions"]

_BESIDE = re.compile(
    r", (?:(?:precisely|exactly|just|only|barely|some) )?| ?[-–—] ?| \("
)
_DAY = re.compile(
    r"(?:, | ?[-–—] ?)(?P<day>the (?:[a-z]+ ){0,2}"
    r"(?:[a-z]+est|most [a-z]+|first|second|third|last|[a-z]+th|\d+(?:st|nd|rd|th))"
    r"(?: single)? day) (?:of|in) "
)
_AROUND = re.compile(r" (?:after|before|following) ")
SAME_DAY = Deictic(Deixis.THIS, Granularity.DAY, Anchor.TOLD)


def take_appositions(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Add what is said of a day beside it, and read "two days after" so too."""
    taken: list[Mention] = []
    for index, mention in enumerate(mentions):
        beside = bool(taken) and _is_said_of(text.raw, taken[-1], mention)
        if beside:
            taken.append(evolve(mention, expression=_same(taken[-1])))
        else:
            taken.append(_of_year_named(text.raw, taken[-1:], mention))
        later = mentions[index + 1 : index + 2]
        limit = later[0].span.start if later else len(text.raw)
        found = _named_again(text.raw, mention, limit)
        if found is not None:
            taken.append(found)
    return tuple(taken)


def _is_said_of(raw: str, day: Mention, mention: Mention) -> bool:
    """Tell whether "two days after the invasion" is said of the date before it."""
    said = mention.span.of(raw)
    around = _AROUND.search(said) is not None and not said[-1].isdigit()
    if not around and not _is_closed(raw, mention):
        return False
    # Of a year, "a hundred years after the battle" is a round length.
    dated = unit_of(day.expression) in (_DATED[:-1] if around else _DATED)
    return dated and not day.ends and stands_beside(raw, day, mention)


def _is_closed(raw: str, mention: Mention) -> bool:
    """Tell whether it says no more: "On 28 December, three weeks later, they met"."""
    said, end = mention.span.of(raw), mention.span.end
    return said.endswith(_COUNTED) and _CLOSED.match(raw, end) is not None


_CLOSED = re.compile(r"[,.)]| ?[–—]")
_COUNTED = (" later", " earlier", " after", " before", " afterwards")
_DATED = (Granularity.DAY, Granularity.MONTH, Granularity.YEAR)


def _same(date: Mention) -> Deictic:
    return Deictic(
        Deixis.THIS, unit_of(date.expression) or Granularity.DAY, Anchor.TOLD
    )


_IN_IT = re.compile(r", (?:in|on) ")


def _of_year_named(raw: str, before: list[Mention], mention: Mention) -> Mention:
    """Read "In 327, in early summer, he set out" as the summer of that year."""
    year = before[0].expression if before else None
    if not isinstance(year, Year):
        return mention
    start, end = before[0].span.start, before[0].span.end
    opens = raw.endswith("In ", 0, start)
    if not opens or not _IN_IT.fullmatch(raw, end, mention.span.start):
        return mention
    match mention.expression:
        case Month() | MonthDay() | SeasonName() as named:
            return evolve(mention, expression=Within(named, year))
        case Modified(mod, Month() | MonthDay() | SeasonName() as named):
            return evolve(mention, expression=Modified(mod, Within(named, year)))
        case _:
            return mention


@holding(Shift)
def date_counted(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read "a year later, on 1 January 2001" as 2001, whatever it counts from.

    So is "a year earlier, in May 1999", and "in 2001, less than a year later, it fell".
    """
    raw = text.raw
    dated: list[Mention] = []
    for mention in mentions:
        if dated and _IN_IT.fullmatch(raw, dated[-1].span.end, mention.span.start):
            dated[-1] = _counted(dated[-1], mention.expression)
        dated.append(_dated(raw, dated[-1:], mention))
    return tuple(dated)


def _dated(raw: str, before: list[Mention], mention: Mention) -> Mention:
    if not before or before[0].ends or not _is_closed(raw, mention):
        return mention
    beside = stands_beside(raw, before[0], mention)
    return _counted(mention, before[0].expression) if beside else mention


def _counted(mention: Mention, date: Expression) -> Mention:
    if isinstance(date, Within) and isinstance(date.inner, Part | Clock):
        date = date.outer
    counted, named = mention.expression, None
    if isinstance(counted, Modified):
        counted = counted.of
    match counted, date:
        case Shift(unit=unit, of=None), Year() as year if unit >= Granularity.YEAR:
            return evolve(mention, expression=year)
        case Shift(unit=unit, of=None), Within(inner, Year() as year):
            named = _as_fine(unit, inner, year)
        case _:
            pass
    return evolve(mention, expression=named) if named else mention


def _as_fine(unit: Granularity, said: Expression, year: Year) -> Expression | None:
    """Return a date of *year* as fine as what was counted in *unit*; None if it is not."""
    match said:
        case _ if unit >= Granularity.YEAR:
            return year
        case Month() if unit is Granularity.MONTH:
            return Within(said, year)
        case MonthDay() if unit is Granularity.MONTH:
            return Within(Month(said.month), year)
        case MonthDay() if unit in (Granularity.WEEK, Granularity.DAY):
            return Within(said, year)
        case _:
            return None


def stands_beside(raw: str, day: Mention, mention: Mention) -> bool:
    """Tell whether only a comma or a dash stands between a day and what is said of it."""
    between = raw[day.span.end : mention.span.start]
    return _BESIDE.fullmatch(between) is not None


def _named_again(raw: str, mention: Mention, limit: int) -> Mention | None:
    match = _DAY.match(raw, mention.span.end) if _is_day(mention) else None
    end = noun_phrase(raw, match.end()) if match else None
    if match is None or end is None or end > limit:
        return None
    return Mention(Span(match.start("day"), end), SAME_DAY, "en.apposition.named_again")


def _is_day(mention: Mention) -> bool:
    return unit_of(mention.expression) is Granularity.DAY and not mention.ends
