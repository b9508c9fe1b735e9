"""English programmes whose hours have a point: "9.00-9.30 Registration".

A line may begin with a price or the number of a section; a programme has ranges of
hours, or a nought before the nine.
"""

import re
from collections.abc import Iterator
from itertools import chain

from timeline.grammar.language import Text
from timeline.languages.en.dial import dial_clock
from timeline.model.expression import Clock, Expression
from timeline.model.mention import Mention, laid_over
from timeline.model.record import Span

__all__ = ["read_programme"]

_HOUR = r"(?:[01]?\d|2[0-3])\.[0-5][05]"
_ITEM = re.compile(
    r"^[ \t*\u2022-]{0,4}(?P<start>" + _HOUR + r")"
    r"(?:\s?(?:-|\u2013|to)\s?(?P<end>" + _HOUR + r"))?(?=:?[ \t]+[A-Z]|:?[ \t]*$)",
    re.MULTILINE,
)
_FEWEST = 2


def read_programme(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Add the hours that open the lines of a programme."""
    items = list(_ITEM.finditer(text.raw)) if "." in text.raw else []
    sure = any(item["end"] or item["start"].startswith("0") for item in items)
    if len(items) < _FEWEST or not sure:
        return mentions
    return laid_over(mentions, chain.from_iterable(map(_hours, items)))


def _hours(item: re.Match[str]) -> Iterator[Mention]:
    for part in ("start", "end"):
        if item[part]:
            yield Mention(
                Span(*item.span(part)), _clock(item[part]), "en.programme.hour"
            )


def _clock(said: str) -> Expression:
    hour, minute = said.split(".")
    if hour.startswith("0"):
        return Clock(int(hour), int(minute))
    return dial_clock(int(hour), int(minute))
