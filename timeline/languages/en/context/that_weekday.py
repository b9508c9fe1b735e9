"""English weekdays that are told before: "that Saturday", "go back to the Tuesday"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    Part,
    Weekday,
    Within,
)
from timeline.model.mention import Mention
from timeline.model.record import Span

__all__ = ["take_that_weekday"]

_REACH = 32
# "for that Saturday", "That Saturday it snowed", but "said that Saturday was dry".
_THAT = re.compile(
    r"(?:\b(?:on|for|by|until|till|from|since|of|before|after|during|come|came|go|went"
    r"|leave|left|arrive|arrived|attend|travel|visit|meet|met|play|played) "
    r"|(?:\A|\n|[.!?;:][\"'\u201d\u2019]?\s+))(?P<that>that(?: same| very)?) \Z",
    re.IGNORECASE,
)
# "could go back to the Tuesday", "has been moved to the Saturday"
_TO_THE = re.compile(r"\bto the \Z")
_ENDS = re.compile(r"[.,;:!?)]|\s*\Z|\n| (?:and|but|or|because|instead)\b")


@holding(Weekday)
def take_that_weekday(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take "lessons planned for that Saturday" for the Saturday told before.

    "Moved to the Saturday" is one of which the text says elsewhere which, "from Friday
    to the Sunday" is the next.
    """
    return tuple(_told(text, mentions, k) for k in range(len(mentions)))


def _told(text: Text, mentions: tuple[Mention, ...], index: int) -> Mention:
    mention = mentions[index]
    said, start = mention.expression, mention.span.start
    day = _weekday(said)
    if day is None:
        return mention
    reach = max(0, start - _REACH)
    if that := _THAT.search(text.raw, reach, start):
        span = Span(that.start("that"), mention.span.end)
        told = Deictic(Deixis.THIS, day, Anchor.TOLD)
        return evolve(mention, span=span, expression=_of(said, told))
    led = _TO_THE.search(text.raw, reach, start)
    if led is None or not _ENDS.match(text.raw, mention.span.end):
        return mention
    before = mentions[index - 1] if index else None
    ranges = before is not None and before.span.end >= led.start() - 1
    which = Deixis.NEXT if ranges else Deixis.SOME
    return evolve(mention, expression=_of(said, Deictic(which, day, Anchor.TOLD)))


def _weekday(said: Expression) -> Weekday | None:
    match said:
        case Weekday():
            return said
        case Within(Part(), Weekday() as day):
            return day
        case _:
            return None


def _of(said: Expression, day: Deictic) -> Expression:
    """Return a day, or a part of it, that is told: "that Saturday night"."""
    return evolve(said, outer=day) if isinstance(said, Within) else day
