"""The night of an English "overnight": the one just gone, one to come, or any."""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.context.clause import read_clause
from timeline.model.expression import Deictic, Deixis, Expression, Part, Within
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import PartOfDay, Prefer
from timeline.model.unit import unit_of

__all__ = ["OVERNIGHT", "read_overnight"]

# "an overnight closure", but "overnight and on Monday"
_NOUN = re.compile(
    r" (?!(?:and|or|but|of|in|at|on|with|for|to|into|when|while|that|is|was|from|by|as|if"
    r"|before|after|since|the|an?|his|her|its|their)\b)[a-z]+"
)


@concerning(Part)
def read_overnight(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read "snow fell overnight" of the night just gone, "will fall" of the coming one.

    "He was hurt on Tuesday and died overnight" goes on with the night of the day told.
    """
    read: list[Mention] = []
    for mention in mentions:
        said = mention.expression
        if mention.rule == OVERNIGHT:
            gone = _is_night_gone(text, mention, read[-1:])
            later = mentions[len(read) + 1 : len(read) + 2]
            said = _NIGHT_GONE if gone else _of_closure(text, mention, later) or said
        elif said == Part(PartOfDay.NIGHT) and _is_of_nights(text, mention):
            said = _SOME_NIGHT
        read.append(evolve(mention, expression=said))
    return tuple(read)


def _is_of_nights(text: Text, mention: Mention) -> bool:
    """Tell whether it is of any night to come: "night-time frost will return"."""
    start, end = mention.span.start, mention.span.end
    named = text.raw.startswith("-time ", end)
    return named and read_clause(text, start, end).direction is not Prefer.PAST


def _of_closure(
    text: Text, mention: Mention, later: tuple[Mention, ...]
) -> Expression | None:
    """Leave open the night of "an overnight closure will be in place from Monday"."""
    behind = _NOUN.match(text.raw, mention.span.end)
    end = later[0].span.start if later else mention.span.end
    dated = bool(later) and (unit_of(later[0].expression) or _YEAR) <= Granularity.DAY
    if behind is None or not dated or _STOPS.search(text.raw, mention.span.end, end):
        return None
    ahead = read_clause(text, later[0].span.start, later[0].span.end).direction
    return None if ahead is Prefer.PAST else _SOME_NIGHT


def _is_night_gone(text: Text, mention: Mention, before: list[Mention]) -> bool:
    start, end = mention.span.start, mention.span.end
    unit = unit_of(before[0].expression) if before else None
    if unit is not None and unit <= Granularity.DAY:
        span = before[0].span
        between = text.raw[span.end : start]
        # "They have waited since Sunday. It rained overnight" is of no Sunday.
        open_ = ". " in between and text.raw.startswith("since ", span.start - 6)
        near = "\n\n" not in between and not open_
        ahead = near and read_clause(text, span.start, span.end).direction
        if near and before[0].rule != _TODAY and ahead is not Prefer.FUTURE:
            return False
    return read_clause(text, start, end).direction is Prefer.PAST


OVERNIGHT, _TODAY = "en.part_of_day.overnight", "en.distance.today"
_YEAR = Granularity.YEAR
_STOPS = re.compile(r"[.;!?] |\n")
_SOME_NIGHT = Within(Part(PartOfDay.NIGHT), Deictic(Deixis.SOME, Granularity.DAY))
_NIGHT_GONE = Within(Part(PartOfDay.NIGHT), Deictic(Deixis.LAST, Granularity.DAY))
