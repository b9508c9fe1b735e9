"""English years of antiquity that name no era: "in 490 BC … in 480", "early May 331"."""

import re
from collections.abc import Iterator

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.era import astronomical
from timeline.model.expression import (
    Between,
    Century,
    Expression,
    Modified,
    Month,
    MonthDay,
    SeasonName,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.record import Span

__all__ = ["add_bare_years"]

_FIRST_YEAR_OF_FOUR_DIGITS = 1000
_FIRST_OF_THREE_DIGITS, _FIRST_SURE_YEAR = 100, 1300
_FARTHEST, _FARTHEST_BACK, _FARTHEST_AFTER_CHRIST = 200, 100, 350
_ENDED = (
    r"[.;:)](?!\d)|, ?(?!\d)|\n|\Z"
    r"| (?:the|a|an|he|she|they|it|his|her|their|and|when|with|by|to|until|under|but|all"
    r"|this|these|both|most|was|were|had|which|who)\b"
)
_EDGES = {"end": "END", "late": "END", "early": "START", "beginning": "START"}
_BARE = re.compile(
    r"(?:\((?:r\. ?|c\. ?|reigned |ruled )?|\b(?:[Ff]rom|[Bb]etween) )"
    r"(?P<first>[1-9]\d\d)(?: ?[–-] ?| (?:to|until|and) )(?P<last>[1-9]\d\d)"
    rf"(?={_ENDED})"
    rf"|\b(?P<said>(?:(?:the )?(?:end|beginning) of|early|late) (?P<edged>[1-9]\d\d))(?={_ENDED})"
    r"|\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Aa]fter|[Bb]efore"
    r"|(?:battle|campaign|eclipse|expedition|invasion|peace|plague|revolt|siege|treaty|truce"
    r"|war) of"
    r"|dat(?:es?|ed|ing)(?: back)? to) (?P<year>[1-9]\d{1,2})"
    rf"(?={_ENDED}|(?<!by \d{{3}})(?<!by \d{{2}}) [A-Z]| [a-z]+ed\b)"
)
_LONGEST_LIFE = 110


def add_bare_years(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Add the early years that name no era: "in 490 BC … in 480", "in 988".

    They are of the era of the year named before, or behind, and not far from it.
    """
    told: list[Mention] = []
    year: int | None = None
    coming = _years_coming(mentions)
    end = 0
    for mention, behind in zip(mentions, coming, strict=False):
        told.extend(_bare_years(text, (year, behind), end, mention.span.start))
        told.append(_of_bare_year(text, year, _of_century_told(text, year, mention)))
        found, end = _year(told[-1].expression), told[-1].span.end
        year = year if found is None else found
    told.extend(_bare_years(text, (year, None), end, len(text.raw)))
    return tuple(told)


def _years_coming(mentions: tuple[Mention, ...]) -> list[int | None]:
    """Return for each mention the first year named by it or by one behind it."""
    coming: list[int | None] = []
    year: int | None = None
    for mention in reversed(mentions):
        found = _year(mention.expression)
        year = year if found is None else found
        coming.append(year)
    return coming[::-1]


_APOSTROPHE = "['\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}]"
_SHORT_YEAR = re.compile(rf"(?:{_APOSTROPHE}|[a-z]\.? )\d\d\Z")
_FULL_YEAR = re.compile(r"\d{4}")
_TWO_DIGITS = re.compile(r"[a-z] (\d\d)\Z")


def _of_century_told(text: Text, year: int | None, mention: Mention) -> Mention:
    """Read "the winter of '41" in a text of 1750 as 1741: the one nearest to what is told.

    So are both ends of "1 Mar 41 – 9 May 42", and the last of "1 March 1861 – 9 May 62";
    "1951 Jan 10" is what it says.

    In one of 54 BC "October 52" is of the year after the next.
    """
    if year is None:
        return mention
    if year < _FIRST_YEAR_OF_FOUR_DIGITS:
        short = _TWO_DIGITS.search(mention.span.of(text.raw))
        number = astronomical(int(short[1]), year) if short else year
        if short is None or abs(number - year) > _FARTHEST:
            return mention
        return evolve(mention, expression=_of_year(mention.expression, Year(number)))
    said = mention.span.of(text.raw)
    if not _SHORT_YEAR.search(said):
        return mention
    match mention.expression:
        case Between(start, end) if _FULL_YEAR.search(said):
            dated: Expression = Between(start, _of_nearest(end, _year(start) or year))
        case Year() | Within() | Between() as dates if not _FULL_YEAR.search(said):
            dated = _of_nearest(dates, year)
        case _:
            return mention
    return evolve(mention, expression=dated)


def _of_year(expression: Expression, year: Year) -> Expression:
    """Put a date into another year."""
    match expression:
        case Year():
            return year
        case Within(inner, outer):
            return Within(inner, _of_year(outer, year))
        case Modified(mod, of):
            return Modified(mod, _of_year(of, year))
        case Between(start, end):
            return Between(_of_year(start, year), _of_year(end, year))
        case _:
            return expression


def _of_nearest(expression: Expression, year: int) -> Expression:
    """Put each date into the century in which it is nearest to a year."""
    match expression:
        case Year(number):
            return Year(number + 100 * round((year - number) / 100))
        case Within(inner, Year() as outer):
            return Within(inner, _of_nearest(outer, year))
        case Between(start, end):
            return Between(_of_nearest(start, year), _of_nearest(end, year))
        case _:
            return expression


_OF_YEAR = re.compile(
    r" of (?P<year>[1-9]\d{1,2})(?:/\d{1,3}(?!\d)|(?![\d/-])(?! [a-z]+s\b))"
)
_YEAR_BEHIND = re.compile(rf" (?P<year>[1-9]\d{{1,2}})(?={_ENDED})")


_YEAR_OF_DAY = re.compile(r" (?P<year>[1-9]\d\d)\b")


def _of_bare_year(text: Text, year: int | None, mention: Mention) -> Mention:
    """Read "the spring of 479", "the winter of 479/8", "early May 331"."""
    if year is None or year >= _FIRST_YEAR_OF_FOUR_DIGITS:
        return mention
    match mention.expression:
        case Modified(mod, Month() | MonthDay() | SeasonName() as named):
            pass
        case Month() | MonthDay() | SeasonName() as named:
            mod = ""
        case _:
            return mention
    end = mention.span.end
    match = _OF_YEAR.match(text.raw, end) or _YEAR_BEHIND.match(text.raw, end)
    if match is None and text.raw.endswith(" of ", 0, mention.span.start):
        # "The battle of 2 August 216 cost 50,000 men": no number of anything.
        match = _YEAR_OF_DAY.match(text.raw, end)
    number = astronomical(int(match["year"]), year) if match else year
    if match is None or abs(number - year) > _FARTHEST:
        return mention
    dated: Expression = Within(named, Year(number))
    return evolve(
        mention,
        span=Span(mention.span.start, match.end()),
        expression=Modified(mod, dated) if mod else dated,
    )


def _bare_years(
    text: Text, near: tuple[int | None, int | None], start: int, end: int
) -> Iterator[Mention]:
    told, coming = near
    known = [told] if told is not None and told < _FIRST_SURE_YEAR else []
    if coming is not None and 0 < coming < _FIRST_SURE_YEAR:
        known.append(coming)
    if not known:
        return
    for match in _BARE.finditer(text.raw, start, end):
        names = [name for name in ("year", "edged", "first", "last") if match[name]]
        found = (_early_year(int(match[name]), known) for name in names)
        years = [year for year in found if year is not None]
        if len(years) == len(names) and _is_life(years):
            for name, year in zip(names, years, strict=True):
                yield _of_number(match, name, year)


def _of_number(match: re.Match[str], name: str, year: int) -> Mention:
    """Return the year of a number, or the edge of one: "the end of 497"."""
    if name != "edged":
        return Mention(Span(*match.span(name)), Year(year), _RULE)
    words = match["said"].split()
    mod = next(_EDGES[word] for word in words if word in _EDGES)
    return Mention(Span(*match.span("said")), Modified(mod, Year(year)), _RULE)


_RULE = "en.early_year.add_bare_years"


def _is_life(years: list[int]) -> bool:
    """Tell whether years in brackets may be somebody's."""
    return 0 <= years[-1] - years[0] <= _LONGEST_LIFE


def _early_year(number: int, known: list[int]) -> int | None:
    """Return the year of that number near to one that is known."""
    for year in known:
        found = astronomical(number, year)
        if year <= 0:
            near = -_FARTHEST_BACK <= found - year <= _FARTHEST
        else:
            near = abs(found - year) <= _FARTHEST_AFTER_CHRIST
        late = year >= _FIRST_YEAR_OF_FOUR_DIGITS and number < _FIRST_OF_THREE_DIGITS
        if near and not late:
            return found
    return None


def _year(expression: Expression) -> int | None:
    match expression:
        case Year(number):
            return number
        case Century(number):
            return 100 * number + 50
        case Between(end, _) | Within(outer=end) | Modified(_, end):
            return _year(end)
        case _:
            return None
