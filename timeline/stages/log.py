"""The hours that open the lines of a log: a live report, a programme, a chat.

"08:12 – A passenger calls the police." They are all of one day, whatever day a line
goes on to tell of, until a heading names another.
"""

import re
from collections.abc import Container, Sequence
from itertools import pairwise

from attrs import define, evolve

from timeline.model.expression import Between, Clock, Expression, Within
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import Prefer
from timeline.stages.place import DAY, Place, clock

__all__ = ["Log"]

_FEWEST = 2
_HALF, _NOON = DAY // 2, 12
_OPENING = " \t-*•_#>[(|"
# What stands behind an hour that opens a line, but no sentence: "8 p.m. was too late".
_STAMPED = re.compile(
    r"[\])*_|]*(?:[ \t]*(?:[:–—|\n-]|\Z)|[ \t]+[^\sa-z.,;]|[ \t]+\w+: )"
)
_LONGEST_HEADING = 90
_NO_HEADING = (".", "!", "?", ",", ";")


@define(kw_only=True)
class Log:
    """Where the lines of a log begin, and the day that they have come to.

    Attributes:
        stamps: Offsets of the hours that open its lines, none if the text is no log.
        headings: Offsets of what headings tell.
        rises: Whether it goes from morning to night; a live report may go back.
        announced: Whether "How the day unfolded:" stands above the first line.
        last: What the latest heading or stamp told, None before the first.
    """

    stamps: frozenset[int] = frozenset()
    headings: frozenset[int] = frozenset()
    rises: bool = True
    announced: bool = False
    last: Place | None = None

    @classmethod
    def of(cls, raw: str, mentions: Sequence[Mention]) -> "Log":
        """Return the log that a text is; of another text, one without stamps."""
        hours = {
            m.span.start: hour
            for m in mentions
            if (hour := _hour_of(m.expression)) and _is_stamp(raw, m)
        }
        if len(hours) < _FEWEST:
            return cls()
        stamped = {_line(raw, start) for start in hours}
        starts = [m.span.start for m in mentions]
        headings = (k for k in starts if _is_heading(raw, _line(raw, k), stamped))
        steps = [_seconds(b) - _seconds(a) for a, b in pairwise(hours.values())]
        falls = sum(-_HALF < step < 0 or step > _HALF for step in steps)
        return cls(
            stamps=frozenset(hours),
            headings=frozenset(headings),
            rises=2 * falls <= len(steps),
            announced=raw[: min(hours)].rstrip(_OPENING + "\n").endswith(":"),
        )

    def tell(self, place: Place, start: int) -> None:
        """Remember what a heading or a stamp tells."""
        if place.unit > Granularity.DAY:
            return
        if start in self.stamps or start in self.headings:
            self.last = place

    def is_after_noon(
        self, what: Clock, told: Place | None, side: Prefer | None
    ) -> bool:
        """Tell whether the line of a stamp speaks of an hour of the afternoon.

        "17:05: He was hurt at 3:30" is of the latest before it, and "14:20: They leave
        at 4" of the first behind it.
        """
        if told is None or told is not self.last or told.unit >= Granularity.DAY:
            return False
        if not what.twelve_hour or not 0 < what.hour < _NOON:
            return False
        hour = clock(what, told.first_day)
        if side is Prefer.PAST:
            return hour.start + _HALF <= told.start
        return side is Prefer.FUTURE and hour.end <= told.start

    def place_of(
        self, what: Clock, start: int, told: Place | None, now: Place | None
    ) -> Place | None:
        """Return the place of a stamp; None if it is none, or its day not known.

        Args:
            what: The hour that it says.
            start: Where it stands.
            told: The date told last.
            now: The dateline: a report that goes back begins on its day.
        """
        if start not in self.stamps:
            return None
        if self.last is not None:
            day, place = self.last, self._after(what, self.last)
        elif not self.rises and now is not None:
            day, place = now, _before(what, now)
        elif self.announced and told is not None and told.unit <= Granularity.DAY:
            day, place = told, clock(what, told.first_day)
        else:
            return None
        return place.explained("an hour at the head of a line, of its day", day.value)

    def _after(self, what: Clock, last: Place) -> Place:
        place = clock(what, last.first_day)
        if last.unit is Granularity.DAY:
            return place
        step = place.start - last.start
        if not self.rises:
            return clock(what, last.first_day - 1) if step > _HALF else place
        later = place.start + _HALF
        if step < 0 and what.twelve_hour and later > last.start:
            # Talks are at 1:30 in the afternoon if lunch was at 12:00.
            return clock(evolve(what, hour=what.hour + _NOON), last.first_day)
        return clock(what, last.first_day + 1) if step < -_HALF else place


def _before(what: Clock, now: Place) -> Place:
    """Return an hour of the dateline's day, of the day before if that is far ahead."""
    place = clock(what, now.first_day)
    ahead = now.start % DAY and place.start - now.start > _HALF
    return clock(what, now.first_day - 1) if ahead else place


def _hour_of(said: Expression) -> Clock | None:
    said = said.start if isinstance(said, Between) else said
    said = said.inner if isinstance(said, Within) else said
    if not isinstance(said, Clock):
        return None
    return said if said.minute is not None or not said.twelve_hour else None


def _seconds(what: Clock) -> int:
    return what.hour * 3600 + (what.minute or 0) * 60 + (what.second or 0)


def _is_stamp(raw: str, mention: Mention) -> bool:
    line = _line(raw, mention.span.start)
    before = raw[line : mention.span.start].strip(_OPENING) if line >= 0 else "…"
    return not before and _STAMPED.match(raw, mention.span.end) is not None


def _is_heading(raw: str, line: int, stamped: Container[int]) -> bool:
    """Tell whether the line that begins there is short, no sentence and not stamped."""
    if line < 0 or line in stamped:
        return False
    words = raw[line : line + _LONGEST_HEADING + 1].partition("\n")[0].rstrip(" \t*_")
    return len(words) <= _LONGEST_HEADING and not words.endswith(_NO_HEADING)


def _line(raw: str, start: int) -> int:
    """Return where the line of *start* begins, -1 if that is far away."""
    reach = max(0, start - _LONGEST_HEADING)
    line = raw.rfind("\n", reach, start) + 1
    return line or -bool(reach)
