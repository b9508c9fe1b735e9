"""The date that a sentence goes on with: "elected in November and sworn in in January"."""

import re

from timeline.grammar.language import Text
from timeline.model.expression import Month, MonthDay
from timeline.model.mention import Mention
from timeline.model.policy import Prefer
from timeline.stages.context import Context

__all__ = ["told_next"]

_JOINT = re.compile(
    r",? and (?!(?:in|on|from|the|an?|had|has|have)\b)"
    r"(?:(?! (?:after|before|since|until|when|which|who|that|had|but) )[^.,;:()\n]){3,50}"
)


def told_next(
    text: Text, mention: Mention, following: Mention | None, context: Context
) -> Month | MonthDay | None:
    """Return the bare month or day on which the next happened, as the text has it."""
    if following is None or context.narrates:
        return None
    said, start = following.expression, following.span.start
    if not isinstance(said, Month | MonthDay):
        return None
    if _JOINT.fullmatch(text.raw, mention.span.end, start) is None:
        return None
    clause = context.language.clause(text, start, following.span.end)
    gone = clause.direction is Prefer.PAST and clause.same
    return said if gone else None
