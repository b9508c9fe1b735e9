"""Whether English dates in digits begin with the day, where the text itself tells.

Who writes "28/06/2014" writes "02/07/2014" for the second of July.
"""

import re
from collections.abc import Iterator

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.lexicon import LEXICON
from timeline.model.expression import Between, Expression, MonthDay, Within
from timeline.model.mention import Mention

__all__ = ["agree_on_order"]

_PAIR = re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})(?!\d)")
_MONTHS = 12
_NAMES = "|".join(sorted(LEXICON["month_name"], key=len, reverse=True))
_DAY_THEN_MONTH = re.compile(
    rf"(?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_NAMES})\b"
)
_MONTH_THEN_DAY = re.compile(rf"\b(?:{_NAMES})\.? (?:the )?\d{{1,2}}(?!\d)")
_DATES = MonthDay | Within | Between


@holding(MonthDay)
def agree_on_order(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Turn the days and months of a text in which some date can only begin with a day.

    So are those of a text that writes "7 March" and never "March 7".
    """
    pairs = list(_pairs(text, mentions))
    day_first = any(a > _MONTHS >= b for a, b in pairs)
    month_first = any(b > _MONTHS >= a for a, b in pairs)
    if month_first or not (day_first or (pairs and _names_day_first(text, mentions))):
        return mentions
    return tuple(
        evolve(mention, expression=_turned(mention.expression)) for mention in mentions
    )


def _pairs(text: Text, mentions: tuple[Mention, ...]) -> Iterator[tuple[int, int]]:
    for mention in mentions:
        if isinstance(mention.expression, _DATES):
            for match in _PAIR.finditer(mention.span.of(text.raw)):
                yield int(match[1]), int(match[2])


def _names_day_first(text: Text, mentions: tuple[Mention, ...]) -> bool:
    """Tell whether all dates that name their month begin with the day."""
    said = [mention.span.of(text.raw).lower() for mention in mentions]
    first = sum(_DAY_THEN_MONTH.match(words) is not None for words in said)
    return first > 1 and not any(map(_MONTH_THEN_DAY.search, said))


def _turned(expression: Expression) -> Expression:
    match expression:
        case MonthDay(month, day, True):
            return MonthDay(day, month)
        case Within(MonthDay(month, day, True), outer):
            return Within(MonthDay(day, month), outer)
        case Within(inner, outer):
            return Within(inner, _turned(outer))
        case Between(start, end):
            return Between(_turned(start), _turned(end))
        case _:
            return expression
