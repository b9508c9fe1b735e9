"""English seasons: "last summer", "the winter of 1962", "the following spring"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, each
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.period import anchor_of
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    SeasonName,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.policy import Season
from timeline.model.record import Span

__all__ = ["keep_drop"]


@GRAMMAR.rule("[the] {season_name}")
def season(season_name: Season) -> Expression:
    return SeasonName(season_name)


@GRAMMAR.rule("{deixis} {season_name}")
def deictic_season(deixis: Deixis, season_name: Season) -> Expression:
    return Deictic(deixis, SeasonName(season_name), anchor_of(deixis))


@GRAMMAR.rule(
    "[the] previous|preceding|prior {season_name}",
    "the {season_name} before (,|.|;|!|?)",
)
def previous_season(season_name: Season) -> Expression:
    return Deictic(Deixis.LAST, SeasonName(season_name), Anchor.TOLD)


@GRAMMAR.rule("this past {season_name}", "the past {season_name}")
def past_season(season_name: Season) -> Expression:
    return Deictic(Deixis.LAST, SeasonName(season_name), Anchor.OPEN)


@GRAMMAR.rule("[the|this] coming|upcoming {season_name}")
def coming_season(season_name: Season) -> Expression:
    return Deictic(Deixis.NEXT, SeasonName(season_name), Anchor.OPEN)


@GRAMMAR.rule(
    "the following|next|ensuing|succeeding {season_name}",
    "the {season_name} after|following (,|.|;|!|?)",
)
def following_season(season_name: Season) -> Expression:
    return Deictic(Deixis.NEXT, SeasonName(season_name), Anchor.TOLD)


@GRAMMAR.rule(
    "[the] {season_name} [of] [,] {year}",
    "{year}'s {season_name}",
)
def season_of_year(season_name: Season, year: Expression) -> Expression:
    return Within(SeasonName(season_name), year)


@GRAMMAR.rule("{year4} {season_name}")
def season_after_year(year4: int, season_name: Season) -> Expression:
    return Within(SeasonName(season_name), Year(year4))


@each(Within)
def keep_drop(text: Text, mention: Mention) -> Mention:
    """Leave the fall of "last year's fall in share prices" to what fell."""
    what, start, end = mention.expression, mention.span.start, mention.span.end
    owned = _OWNED_FALL.search(text.raw, start, end)
    if not isinstance(what, Within) or owned is None or not _LOSS.match(text.raw, end):
        return mention
    return evolve(mention, span=Span(start, owned.start()), expression=what.outer)


_OWNED_FALL = re.compile("['\N{RIGHT SINGLE QUOTATION MARK}]s fall\\Z", re.IGNORECASE)
_LOSS = re.compile(
    r" (?:in|of) (?:[a-z-]+ ){0,3}(?:prices?|values?|demand|output|production|sales|shares"
    r"|stocks?|profits?|earnings|revenues?|exports|imports|rates?|spending|investment)\b",
    re.IGNORECASE,
)
