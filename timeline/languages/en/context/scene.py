"""English sentences that a year opens: "Last year, the rain came on June 5"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.context.clause import read_clause
from timeline.languages.en.context.ending import ends_between, ends_clause
from timeline.languages.en.sharing import again
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    Month,
    MonthDay,
    SeasonName,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import Prefer
from timeline.model.unit import unit_of

__all__ = ["set_scene"]

# "In 2009", "during the siege of 1857", but "in the wake of 2008"
_OPENS = re.compile(
    r"[\"“‘'(]*(?:(?:in|during|back in)\s+"
    r"(?:the (?!wake|light|shadow|aftermath|case|face|spirit|style)(?:[a-z-]+ ){1,2}of )?)?\Z",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\W*(?:and|or|but|to|until|then)?\s*(?:again\s+)?(?:in|on)?\s*")
_OWNED = re.compile(r"['’]s\b")


@concerning(Month, MonthDay, SeasonName)
def set_scene(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take a month or a day for one of the year that opens its sentence.

    "Last year he said he would retire in May" has another year for that.
    """
    told: list[Mention] = []
    scene: Mention | None = None
    for mention in mentions:
        start = mention.span.start
        if _is_year(mention.expression):
            scene = mention if _opens(text, mention) else None
        elif scene is not None and ends_between(text, scene.span.end, start):
            scene = None
        told.append(mention if scene is None else _set(text, scene, mention))
    return tuple(told)


def _set(text: Text, scene: Mention, mention: Mention) -> Mention:
    what = mention.expression
    if not isinstance(what, Month | MonthDay | SeasonName):
        return mention
    between = text.raw[scene.span.end : mention.span.start]
    if _JOINED.fullmatch(between) or not _agrees(text, scene, mention):
        return mention
    return evolve(mention, expression=Within(what, again(scene.expression)))


def _is_year(expression: Expression) -> bool:
    return unit_of(expression) is Granularity.YEAR


def _opens(text: Text, mention: Mention) -> bool:
    """Tell whether a year opens its sentence, and nothing is said to be its own."""
    plain = isinstance(mention.expression, Year | Deictic)
    if not plain or _OWNED.match(text.raw, mention.span.end):
        return False
    words, starts = text.tokens.words, text.tokens.starts
    first = index = text.tokens.at(mention.span.start)
    while index > 0 and index > first - _REACH and not ends_clause(words, index - 1):
        index -= 1
    before = text.raw[starts[index] : mention.span.start].lstrip()
    return _OPENS.fullmatch(before) is not None


_REACH = 12


def _agrees(text: Text, scene: Mention, mention: Mention) -> bool:
    """Tell whether the verb looks to the side on which the year lies."""
    direction = read_clause(text, mention.span.start, mention.span.end).direction
    what = scene.expression
    if isinstance(what, Deictic) and what.anchor is Anchor.TOLD:
        return True
    coming = isinstance(what, Deictic) and what.which is not Deixis.LAST
    return direction is not (Prefer.PAST if coming else Prefer.FUTURE)
