"""The day that news names behind an hour: "At 8:15 a.m. a bomb went off on Tuesday"."""

from functools import partial

from attrs import evolve

from timeline.grammar.language import DayBehind, Text
from timeline.model.expression import MonthDay, Weekday
from timeline.model.mention import Mention
from timeline.stages.context import Context
from timeline.stages.layout import ends_sentence, is_quoted
from timeline.stages.locate import locate
from timeline.stages.place import Place

__all__ = ["day_behind"]


def day_behind(
    text: Text, mention: Mention, following: Mention | None, context: Context
) -> tuple[Place, DayBehind] | None:
    """Return the day that the sentence of an hour names further on, if that says more.

    With it comes what it says of the hour.
    """
    relation = context.language.day_behind
    if relation is None or following is None or context.narrates:
        return None
    if context.same_sentence or not isinstance(
        following.expression, Weekday | MonthDay
    ):
        return None
    start, end = following.span.start, following.span.end
    says = relation(text, mention.span, following.span)
    if says is None or ends_sentence(text.raw, mention.span.end, start):
        return None
    if is_quoted(text.raw, start):
        return None
    clause = partial(context.language.clause, text, start, end)
    there = evolve(context, start=start, read_clause=clause)
    place = locate(following.expression, there)
    return (place, says) if place is not None else None
