"""The night of an English "overnight": the one just gone, one to come, or any."""

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.context.clause import read_clause
from timeline.model.expression import Deictic, Deixis, Part, Within
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import PartOfDay, Prefer
from timeline.model.unit import unit_of

__all__ = ["OVERNIGHT", "read_overnight"]


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
            said = _NIGHT_GONE if gone else said
        read.append(evolve(mention, expression=said))
    return tuple(read)


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
_NIGHT_GONE = Within(Part(PartOfDay.NIGHT), Deictic(Deixis.LAST, Granularity.DAY))
