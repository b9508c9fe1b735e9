"""English years that only a history names: "264 to 241 BC", "the 5th and 4th centuries".

An era or a noun that is said of several stands with one of them.
"""

import re
from collections.abc import Iterator

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.lexicon import LEXICON
from timeline.model.expression import (
    Between,
    Century,
    Expression,
    Modified,
    Month,
    SeasonName,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.policy import Season
from timeline.model.record import Span

__all__ = ["add_bare_years", "share_century"]

_FIRST_YEAR_OF_FOUR_DIGITS = 1000
_FIRST_OF_THREE_DIGITS, _FIRST_SURE_YEAR = 100, 1300
_FARTHEST, _FARTHEST_BACK, _FARTHEST_AFTER_CHRIST = 200, 100, 350
_BARE = re.compile(
    r"\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Aa]fter|[Bb]efore"
    r"|dat(?:es?|ed|ing)(?: back)? to) (?P<year>[1-9]\d{1,2})"
    r"(?=[.;:)](?!\d)|, ?(?!\d)|\n|\Z"
    r"| (?:the|a|an|he|she|they|it|his|her|their|and|when|with|by|to|until|under|but)\b"
    r"|(?<!by \d{3})(?<!by \d{2}) [A-Z]| [a-z]+ed\b)"
    r"|\((?:r\. ?|c\. ?|reigned |ruled )?"
    r"(?P<first>[1-9]\d\d) ?[–-] ?(?P<last>[1-9]\d\d)\)"
)
_LONGEST_LIFE = 110


def _joined(first: str, last: str) -> tuple[str, ...]:
    return (
        f"{first} {{joint:_}} {last}",
        f"(between) {first} {{joint_and:_}} {last}",
    )


@GRAMMAR.rule(
    *_joined("{number:first}", "{number:last} {era}"),
    *_joined("{year4:first}", "{year4:last} {era}"),
    *_joined("{year4:first}", "{number:last} {era}"),
)
def years(first: int, last: int, era: int) -> Expression | None:
    if (last - first) * era <= 0:
        return None
    return Between(Year(_astronomical(first, era)), Year(_astronomical(last, era)))


@GRAMMAR.rule("{number:first}{joint_slash:_}{number:last} {era}")
@GRAMMAR.rule("{year4:first}{joint_slash:_}{number|year4:last} {era}")
def years_run_together(first: int, last: int, era: int) -> Expression | None:
    """Read "348/47 BC", where the second year leaves out what it shares."""
    digits = 10 ** len(str(last))
    whole = first - first % digits + last
    return years(first, whole if whole - first == era else last, era)


@GRAMMAR.rule("{number:first} {era:a}{joint_dash|joint:_}{number:last} {era:b}")
def years_of_eras(first: int, last: int, a: int, b: int) -> Expression | None:
    """Read "(384 BC–322 BC)", where a dash touches both."""
    start, end = _astronomical(first, a), _astronomical(last, b)
    return Between(Year(start), Year(end)) if start < end else None


def _astronomical(number: int, era: int) -> int:
    return number if era > 0 else 1 - number


@GRAMMAR.rule(
    "[the] {season_name} [of] {year4}{joint:_}{two_digits}",
    "[the] {season_name} [of] {year4}{joint_slash:_}{two_digits}",
    "[the] {season_name} [of] {year4}{joint:_}{year4:two_digits}",
)
def winter_of_two_years(
    season_name: Season, year4: int, two_digits: int
) -> Expression | None:
    """A winter is in two years, and named for the first."""
    follows = (year4 + 1) % 100 == two_digits % 100
    if season_name is not Season.WINTER or not follows:
        return None
    return Within(SeasonName(season_name), Year(year4))


@GRAMMAR.rule(
    "[the] winter [of] {number:first}{joint_slash|joint:_}{number:last} {era}"
)
def winter_of_era(first: int, last: int, era: int) -> Expression | None:
    if last != first + era:
        return None
    return Within(SeasonName(Season.WINTER), Year(_astronomical(first, era)))


_ORDINALS = LEXICON["ordinal"]
_RANKS = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_RANK = rf"(?:(?P<edge>early|mid|middle|late)[ -])?(?P<rank>\d{{1,2}}(?:st|nd|rd|th)|{_RANKS})"
_BEFORE_CENTURY = re.compile(
    rf"(?P<said>(?:\bthe )?\b{_RANK})-?(?:, (?:and |or )?| (?:and|or|to|through|until) (?:from |in )?)"
    r"(?:the |early |mid |middle |late |mid-)*\Z",
    re.IGNORECASE,
)
_AFTER_CENTURY = re.compile(
    rf" (?:and|to|until|through) (?P<said>the {_RANK})(?=[.,;:)]| (?:it|he|she|they|the|a)\b)",
    re.IGNORECASE,
)
_EDGES = LEXICON["edge"]
_REACH = 48


@concerning(Century, Modified)
def share_century(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read the ordinals that share a century's noun: "the 12th, 13th and 14th centuries".

    It may stand with the first, too: "from the 7th century to the 9th".
    """
    shared: list[Mention] = []
    for mention in mentions:
        if shared and mention.span.start < shared[-1].span.end:
            continue
        century = mention.expression
        while isinstance(century, Modified):
            century = century.of
        if not isinstance(century, Century):
            shared.append(mention)
            continue
        found = [mention]
        while match := _before_century(text.raw, found[0].span.start):
            found.insert(0, _of_century(match, century))
        if match := _AFTER_CENTURY.match(text.raw, mention.span.end):
            found.append(_of_century(match, century))
        while shared and shared[-1].span.end > found[0].span.start:
            shared.pop()
        shared += found
    return tuple(shared)


def _before_century(raw: str, start: int) -> re.Match[str] | None:
    first = max(0, start - _REACH)
    for match in _BEFORE_CENTURY.finditer(raw, first, start):
        said = match["said"]
        ranks = said[0].isdigit() or said != match["rank"]
        # "He came second, and the 18th century ended."
        if ranks or raw[match.end("said")] == "-":
            return match
    return None


def _of_century(match: re.Match[str], of: Century) -> Mention:
    word = match["rank"].lower()
    ordinal = int(str(_ORDINALS.get(word) or re.sub(r"\D", "", word)))
    century: Expression = Century(ordinal - 1 if of.number >= 0 else -ordinal)
    if match["edge"]:
        century = Modified(str(_EDGES[match["edge"].lower()]), century)
    return Mention(Span(*match.span("said")), century, "en.era.share_century")


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


_SHORT_YEAR = re.compile(
    r"['\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}]\d\d\Z"
)


def _of_century_told(text: Text, year: int | None, mention: Mention) -> Mention:
    """Read "the winter of '41" in a text of 1750 as 1741: the one nearest to what is told."""
    if year is None or year < _FIRST_YEAR_OF_FOUR_DIGITS:
        return mention
    if not _SHORT_YEAR.search(mention.span.of(text.raw)):
        return mention
    match mention.expression:
        case Year(number):
            return evolve(mention, expression=_nearest(number, year))
        case Within(inner, Year(number)):
            return evolve(mention, expression=Within(inner, _nearest(number, year)))
        case _:
            return mention


def _nearest(number: int, year: int) -> Year:
    return Year(number + 100 * round((year - number) / 100))


_OF_YEAR = re.compile(r" of (?P<year>[1-9]\d{1,2})(?:/\d{1,3})?(?![\d-])(?! [a-z]+s\b)")


def _of_bare_year(text: Text, year: int | None, mention: Mention) -> Mention:
    """Read "the spring of 479", "the winter of 479/8"."""
    named = mention.expression
    if not isinstance(named, Month | SeasonName):
        return mention
    match = _OF_YEAR.match(text.raw, mention.span.end)
    if match is None or year is None or year >= _FIRST_YEAR_OF_FOUR_DIGITS:
        return mention
    number = _astronomical(int(match["year"]), year)
    if abs(number - year) > _FARTHEST:
        return mention
    span = Span(mention.span.start, match.end())
    return evolve(mention, span=span, expression=Within(named, Year(number)))


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
        names = ("year",) if match["year"] else ("first", "last")
        found = (_early_year(int(match[name]), known) for name in names)
        years = [year for year in found if year is not None]
        if len(years) == len(names) and _is_life(years):
            for name, year in zip(names, years, strict=True):
                span = Span(*match.span(name))
                yield Mention(span, Year(year), "en.era.add_bare_years")


def _is_life(years: list[int]) -> bool:
    """Tell whether years in brackets may be somebody's."""
    return 0 <= years[-1] - years[0] <= _LONGEST_LIFE


def _early_year(number: int, known: list[int]) -> int | None:
    """Return the year of that number near to one that is known."""
    for year in known:
        found = _astronomical(number, year)
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
