"""The day on which what is quoted was said: "he would go today, he said on Monday"."""

import re
from functools import partial

from attrs import evolve

from timeline.grammar.language import Text
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of
from timeline.stages.context import Context
from timeline.stages.layout import ends_sentence, is_quoted
from timeline.stages.locate import locate
from timeline.stages.place import DAY, Place

__all__ = ["said_later"]

# Nothing but who said it stands between: a comma would begin what is told of them.
_SAYING = re.compile(r"[^\n]*[,?!.][\"\N{RIGHT DOUBLE QUOTATION MARK}] [^,;:\n]{1,60}")


def said_later(
    text: Text, mention: Mention, following: Mention | None, context: Context
) -> Place | None:
    """Return the day that the quotation of *mention* is said to be of, if it is over."""
    dct = context.dct
    if following is None or dct is None or context.narrates:
        return None
    start, end = following.span.start, following.span.end
    if unit_of(following.expression) is not Granularity.DAY:
        return None
    if _SAYING.fullmatch(text.raw, mention.span.end, start) is None:
        return None
    if ends_sentence(text.raw, mention.span.end, start) or is_quoted(text.raw, start):
        return None
    clause = partial(context.language.clause, text, start, end)
    said = locate(
        following.expression, evolve(context, start=start, read_clause=clause)
    )
    return said if said and said.end <= dct.first_day * DAY else None
