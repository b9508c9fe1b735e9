"""English readings that hold only if nothing is counted after them.

"be back at 7" but "closed at 7 percent"; "Aug 9, 96" but "on Aug. 9, 96 people died";
"Monday 21" but "Monday 21 people died".
"""

import re

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Clock,
    DayOfMonth,
    Expression,
    MonthDay,
    Weekday,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.record import Span

__all__ = ["settle_unsure"]

# A figure with a fraction, a unit or a noun after it counts something.
_GOES_ON = re.compile(
    r"[.,]?\d|\s*[%/°+-]\s*\w|\s+(?!(?:and|or|at|on|for|with|from|to|until|till|between"
    r"|in|by|because|when|if|please|sharp|is|was|works)\b)\w",
    re.IGNORECASE,
)
_LAST_NUMBER = re.compile(r"[ ,]*\d+$")
_ALWAYS_A_YEAR = 32
_NAMES = ("en.unsure.short_year", "en.unsure.weekday_and_number")


@GRAMMAR.rule("(at) {hour|hour_word:hour}", shaped=True)
def at_hour(hour: int) -> Expression | None:
    return Clock(hour, twelve_hour=True) if 1 <= hour <= 12 else None


@GRAMMAR.rule("{month_day}[,] {two_digits}")
def short_year(month_day: MonthDay, two_digits: int) -> Expression | None:
    if two_digits < _ALWAYS_A_YEAR:
        return None
    return Within(month_day, Year(two_digits + (1900 if two_digits >= 50 else 2000)))


@GRAMMAR.rule("{weekday} {day_number}")
def weekday_and_number(weekday: int, day_number: int) -> Expression | None:
    return Within(Weekday(weekday), DayOfMonth(day_number)) if day_number > 12 else None


def settle_unsure(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Drop or shorten the readings that what follows gainsays."""
    settled: list[Mention] = []
    for mention in mentions:
        goes_on = mention.rule.startswith("en.unsure.") and _GOES_ON.match(
            text.raw, mention.span.end
        )
        if not goes_on:
            settled.append(mention)
        elif mention.rule in _NAMES:
            settled.append(_without_number(text, mention))
    return tuple(settled)


def _without_number(text: Text, mention: Mention) -> Mention:
    """Return the date that is left without its last number."""
    expression = mention.expression
    if not isinstance(expression, Within):
        return mention
    span = mention.span
    end = span.start + len(_LAST_NUMBER.sub("", span.of(text.raw)))
    return evolve(mention, span=Span(span.start, end), expression=expression.inner)
