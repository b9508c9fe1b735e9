"""English years that are no calendar's: "our financial year runs from October"."""

import re
from functools import partial

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.model.expression import (
    Between,
    Deictic,
    Deixis,
    Expression,
    Month,
    MonthDay,
)
from timeline.model.mention import Mention

__all__ = ["leave_year_span"]

_REACH = 64
_RUNS = re.compile(
    r"\b(?:financial|fiscal|tax|accounting|budget|membership|subscription) years? "
    r"(?:(?:always|usually|normally) )?(?:runs?|goes|go|is|lasts?|extends?) from (?:the )?\Z"
)


@holding(Month, MonthDay)
def leave_year_span(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave open of which year is "our financial year runs from October to September".

    They are the months of any such year. "The season runs from May to July" has its own.
    """
    return tuple(map(partial(_left, text.raw), mentions))


def _left(raw: str, mention: Mention) -> Mention:
    start = mention.span.start
    if not _RUNS.search(raw, max(0, start - _REACH), start):
        return mention
    match mention.expression:
        case Between(Month() | MonthDay() as first, Month() | MonthDay() as last):
            said: Expression = Between(_any(first), _any(last))
        case Month() | MonthDay() as only:
            said = _any(only)
        case _:
            return mention
    return evolve(mention, expression=said)


def _any(what: Month | MonthDay) -> Deictic:
    return Deictic(Deixis.SOME, what)
