"""English lists of hours of which the first alone says so: "daily at 10, 12 and 2"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.model.expression import Clock, Expression, Repeat, Within
from timeline.model.mention import Mention, laid_over
from timeline.model.record import Span

__all__ = ["add_listed_hours"]

_NOON = 12
# "daily at 10, 12 and 2." but "at 10, 12 and 2 boats"
_FURTHER = re.compile(
    r"(?:, \d\d?)*,? (?:and|&|or) \d\d?(?=[.;)!?]?\s*(?:\Z|\n|[A-Z(]))"
)
_NUMBER = re.compile(r"\d+")
_LISTING = frozenset(
    ["en.unsure.at_hour", "en.clock.on_day", "en.repeated_hour.of_set"]
)


@holding(Clock, Repeat)
def add_listed_hours(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Find the further hours of "daily at 10, 12 and 2", each after the one before."""
    added: list[Mention] = []
    for mention in mentions:
        clock = _dialled(mention.expression)
        listed = mention.rule in _LISTING and _FURTHER.match(text.raw, mention.span.end)
        if clock is not None and listed:
            added += _further(text.raw, clock, listed)
    return laid_over(added, mentions) if added else mentions


def _dialled(said: Expression) -> Clock | None:
    match said:
        case Clock(minute=None, twelve_hour=True):
            return said
        case Repeat(every=of) | Within(inner=of):
            return _dialled(of) if isinstance(of, Clock | Within) else None
        case _:
            return None


def _further(raw: str, first: Clock, listed: re.Match[str]) -> list[Mention]:
    found: list[Mention] = []
    hour = first.hour
    for number in _NUMBER.finditer(raw, listed.start(), listed.end()):
        later = int(number[0])
        later += _NOON * (later <= hour)
        if not hour < later < 2 * _NOON:
            return []
        hour = later
        clock = evolve(first, hour=hour, twelve_hour=hour <= _NOON)
        found.append(Mention(Span(*number.span()), clock, "en.hours.listed"))
    return found
