"""English stretches up to today or from it on: "May to date", "the rest of the week"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Between,
    Bound,
    Deictic,
    Deixis,
    Expression,
    Limit,
    Nth,
    Part,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay

_TODAY = Deictic(Deixis.THIS, Granularity.DAY)


@GRAMMAR.rule(
    "(from|since) {date} to|till date",
    "(from|since) {date} to|until|till [the] present",
)
def up_to_date(date: Expression) -> Expression:
    return Between(date, _TODAY)


@GRAMMAR.rule("till|until date")
def till_date() -> Expression:
    return Limit(Bound.BEFORE, _TODAY)


@GRAMMAR.rule(
    "[the] rest|remainder of [the|this|my|our|current] {unit_one}",
    "[the] rest|remainder of {date|day_part:date}",
    "[the] remaining {unit_many:_} of|in [the|this] {unit_one}",
    "[the] remaining {unit_many:_} of|in {date}",
    "[the] rest|remainder of the|this|my {part_name}",
)
def rest_of(
    unit_one: Granularity | None = None,
    date: Expression | None = None,
    part_name: PartOfDay | None = None,
) -> Expression | None:
    """Name the whole: where the rest begins depends on what is told."""
    if part_name is not None:
        return Part(part_name)
    if unit_one is None:
        # "for the rest of the year after a fall"
        told = isinstance(date, Deictic) and date.anchor is Anchor.TOLD
        return None if told else date
    if unit_one < Granularity.DAY:
        return None
    return Deictic(Deixis.THIS, unit_one, Anchor.OPEN)


@GRAMMAR.rule("(in|for|over|during) the {unit_one} to date", "{to_date:unit_one}")
def so_far(unit_one: Granularity) -> Expression | None:
    if unit_one <= Granularity.DAY:
        return None
    first = Nth(1, Granularity.DAY, Deictic(Deixis.THIS, unit_one))
    return Between(first, _TODAY)
