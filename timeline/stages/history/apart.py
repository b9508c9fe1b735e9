"""What sets a date of a history apart: flashbacks, and deaths that are news."""

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from timeline.grammar.language import Text
from timeline.model.expression import (
    Between,
    Expression,
    MonthDay,
    Recurring,
    Within,
    Year,
)
from timeline.model.mention import Mention
from timeline.model.policy import Prefer
from timeline.stages.context import Context
from timeline.stages.locate import locate
from timeline.stages.occurrence import before
from timeline.stages.place import DAY, Place

__all__ = ["Obituary", "side_of"]

_OF_LATE = 90
_LIFE = 115 * 366 * DAY


def side_of(text: Text, mention: Mention, context: Context) -> Prefer | None:
    """Return where the verb puts a mention, seen from what is told."""
    saga = context.language.saga
    if saga is None or saga.side is None:
        return None
    return saga.side(text, mention.span.start, mention.span.end)


@frozen
class Obituary:
    """A text that may be an obituary.

    Attributes:
        now: Its dateline.
        recent: Whether it names a day of the weeks before.
        opening: Where its first date stands, if all years that it names are of a life
            that may have ended now; else -1.
        ends: The days that end what lasted, as a life does: "(1 May 1858 – 3 June 1931)".
    """

    context: Context
    now: Place | None
    recent: bool
    opening: int = -1
    ends: Mapping[Recurring, Place] = field(factory=dict[Recurring, Place])

    @classmethod
    def of(
        cls, mentions: Iterable[Mention], context: Context, now: Place | None
    ) -> "Obituary":
        """Look for a day of late among the mentions."""
        mentions = tuple(mentions)
        days = [_day_named(mention.expression) for mention in mentions]
        located = [locate(day, context) if day else None for day in days]
        places = [place for place in located if place is not None]
        recent = now is not None and any(_is_recent(p, now) for p in places)
        lived = now is not None and all(p.start > now.start - _LIFE for p in places)
        opening = mentions[0].span.start if lived and mentions else -1
        ends = {
            day.inner: place
            for mention, day, place in zip(mentions, days, located, strict=True)
            if place and day and isinstance(mention.expression, Between)
        }
        return cls(context, now, recent, opening, ends)

    def death(self, what: Recurring, text: Text, mention: Mention) -> Place | None:
        """Return the day before the dateline on which the one told of died.

        None if the mention dates no death, or if no such day is of late. A text that
        opens with it, "Holm died on Nov. 15. He was born on 3 May 1918", is an obituary.
        In any other life, it is the day with which that is said to end.
        """
        saga = self.context.language.saga
        if saga is None or saga.death is None:
            return None
        if (ended := self.ends.get(what)) is not None:
            died = saga.death(text, mention.span.start, mention.span.end) is not None
            return ended if died else None
        if self.now is None:
            return None
        last = before(what, self.now.last_day + 1, self.context)
        if last is None or not _is_recent(last, self.now):
            return None
        sure = saga.death(text, mention.span.start, mention.span.end)
        if mention.span.start == self.opening:
            return last if sure is not None else None
        return last if sure or (self.recent and sure is not None) else None


def _is_recent(place: Place, now: Place) -> bool:
    return 0 <= now.first_day - place.first_day <= _OF_LATE


def _day_named(expression: Expression) -> Within | None:
    """Return a day that is named with its year; of a life, the last."""
    match expression:
        case Between(end=end):
            return _day_named(end)
        case Within(MonthDay(), Year()):
            return expression
        case _:
            return None
