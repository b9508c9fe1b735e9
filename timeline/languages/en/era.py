"""English years that only a history names: "264 to 241 BC", "the 5th and 4th centuries".

An era or a noun that is said of several stands with one of them.
"""

import re

from timeline.grammar.language import Text, holding
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.range import patterns_joining
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

__all__ = ["astronomical", "share_century"]


@GRAMMAR.rule(
    *patterns_joining("{number:first}", "{number:last} {era}"),
    *patterns_joining("{year4:first}", "{year4:last} {era}"),
    *patterns_joining("{year4:first}", "{number:last} {era}"),
)
def years(first: int, last: int, era: int) -> Expression | None:
    if (last - first) * era <= 0:
        return None
    return Between(Year(astronomical(first, era)), Year(astronomical(last, era)))


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
    start, end = astronomical(first, a), astronomical(last, b)
    return Between(Year(start), Year(end)) if start < end else None


def astronomical(number: int, era: int) -> int:
    """Return the year of that number: 44 BC is -43."""
    return number if era > 0 else 1 - number


@GRAMMAR.rule(
    "[the] {season_name} [of] {year4}{joint:_}{two_digits}",
    "[the] {season_name} [of] {year4}{joint_slash:_}{two_digits}",
    "[the] {season_name} [of] {year4}{joint|joint_slash:_}{year4:two_digits}",
    "[the] {season_name} [of] {year4}{joint:_}{number:two_digits}",
)
def winter_of_two_years(
    season_name: Season, year4: int, two_digits: int
) -> Expression | None:
    """A winter is in two years, and named for the first: "1708–9", "1709–10"."""
    follows = (year4 + 1) % 10 ** len(str(two_digits)) == two_digits
    if season_name is not Season.WINTER or not follows:
        return None
    return Within(SeasonName(season_name), Year(year4))


@GRAMMAR.rule(
    "[the] winter [of] {number:first}{joint_slash|joint:_}{number:last} {era}"
)
def winter_of_era(first: int, last: int, era: int) -> Expression | None:
    if last != first + era:
        return None
    return Within(SeasonName(Season.WINTER), Year(astronomical(first, era)))


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


@holding(Century)
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
