"""English years that only a history names: "264 to 241 BC", "the 5th and 4th centuries".

An era or a noun that is said of both ends stands with the second.
"""

import re
from collections.abc import Iterator

from timeline.grammar.language import Text
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Between,
    Century,
    Expression,
    Modified,
    SeasonName,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.policy import Season
from timeline.model.record import Span

__all__ = ["add_bare_years"]

_FIRST_YEAR_OF_FOUR_DIGITS = 1000
_FARTHEST = 200
_BARE = re.compile(
    r"\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Aa]fter|[Bb]efore) (?P<year>[1-9]\d{1,2})"
    r"(?=[.;:)](?!\d)|, ?(?!\d)|\n|\Z"
    r"| (?:the|a|an|he|she|they|it|his|her|their|and|when|with|by|to|until|under|but)\b"
    r"| [A-Z])"
)


def _joined(first: str, last: str) -> tuple[str, ...]:
    return (
        f"{first} {{joint:_}} {last}",
        f"{first}{{joint_slash:_}}{last}",
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


def _astronomical(number: int, era: int) -> int:
    return number if era > 0 else 1 - number


@GRAMMAR.rule(
    "[the] {ordinal:first} {joint_and|joint:_} [the] {ordinal:last} centuries",
    "[the] {ordinal:first} {joint_and|joint:_} [the] {ordinal:last} centuries {era}",
)
def centuries(first: int, last: int, era: int = 1) -> Expression | None:
    if (last - first) * era <= 0:
        return None
    return Between(Century(_century(first, era)), Century(_century(last, era)))


def _century(ordinal: int, era: int) -> int:
    return ordinal - 1 if era > 0 else -ordinal


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


@GRAMMAR.rule("[the] {ordinal} half of {century|decade:of}")
def half(ordinal: int, of: Expression) -> Expression | None:
    return Modified("START" if ordinal == 1 else "END", of) if ordinal <= 2 else None


def add_bare_years(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Add the years of antiquity that name no era: "in 490 BC … in 480".

    They are of the era of the year named before, and not far from it.
    """
    told: list[Mention] = []
    year: int | None = None
    end = 0
    for mention in mentions:
        told.extend(_bare_years(text, year, end, mention.span.start))
        told.append(mention)
        found, end = _year(mention.expression), mention.span.end
        year = year if found is None else found
    told.extend(_bare_years(text, year, end, len(text.raw)))
    return tuple(told)


def _bare_years(
    text: Text, year: int | None, start: int, end: int
) -> Iterator[Mention]:
    if year is None or year >= _FIRST_YEAR_OF_FOUR_DIGITS:
        return
    for match in _BARE.finditer(text.raw, start, end):
        number = _astronomical(int(match["year"]), year)
        if abs(number - year) <= _FARTHEST:
            span = Span(*match.span("year"))
            yield Mention(span, Year(number), "en.era.add_bare_years")


def _year(expression: Expression) -> int | None:
    match expression:
        case Year(number):
            return number
        case Between(end, _) | Within(outer=end):
            return _year(end)
        case _:
            return None
