"""The day that news names behind an hour: "At 8:15 a.m. a bomb went off on Tuesday"."""

from functools import partial

from attrs import evolve

from timeline.grammar.language import Text
from timeline.model.expression import MonthDay, Weekday
from timeline.model.mention import Mention
from timeline.stages.context import Context
from timeline.stages.layout import ends_sentence, is_quoted
from timeline.stages.locate import locate
from timeline.stages.place import Place

__all__ = ["day_behind"]


def day_behind(
    text: Text, mention: Mention, following: Mention | None, context: Context
) -> Place | None:
    """Return the day of the clause of an hour if that names one further on."""
    shares = context.language.shares_clause
    if shares is None or following is None or context.narrates:
        return None
    if context.same_sentence or not isinstance(
        following.expression, Weekday | MonthDay
    ):
        return None
    start, end = following.span.start, following.span.end
    if not shares(text, mention.span, following.span):
        return None
    if ends_sentence(text.raw, mention.span.end, start) or is_quoted(text.raw, start):
        return None
    clause = partial(context.language.clause, text, start, end)
    there = evolve(context, start=start, read_clause=clause)
    return locate(following.expression, there)
