"""The ways to read the dates of a history so far, and what each has cost."""

from collections.abc import Iterable
from typing import NamedTuple

from timeline.model.granularity import Granularity
from timeline.stages.place import Place

__all__ = ["Way", "cheapest"]

_WAYS_KEPT = 6


class _Chosen(NamedTuple):
    """The date that a mention counts from, and the choices before it."""

    start: int
    anchor: Place
    before: "_Chosen | None"


class Way(NamedTuple):
    """One way to read the dates so far.

    Attributes:
        cost: The more it leaps, the higher.
        told: The date that the line has arrived at.
        aside: The latest aside of the paragraph.
        near: Whether that is of the same sentence.
        bracket: Whether it stands in brackets.
        day: The latest day or month told in the line.
        chosen: The anchors chosen.
        head: The day that heads the paragraphs below it, None without.
        passed: Whether an earlier sentence of the paragraph went ahead of the line.
        frames: Whether the aside opens a sentence, which tells of that date: "In June
            1880 he led".
        until: The end of the stretch that the line has told last, None without.
        goes_on: Whether its paragraph has told a date before that.
    """

    cost: float = 0.0
    told: Place | None = None
    aside: Place | None = None
    near: bool = False
    bracket: bool = False
    day: Place | None = None
    chosen: _Chosen | None = None
    until: Place | None = None
    goes_on: bool = False
    head: Place | None = None
    passed: bool = False
    frames: bool = False

    @property
    def opened(self) -> Place | None:
        """The day or month that an earlier sentence of the paragraph leapt to.

        A line of whole years has none of its own to go on from.
        """
        aside, told = self.aside, self.told
        if self.near or aside is None or told is None:
            return None
        if told.unit < Granularity.YEAR and not self.frames:
            return None
        return aside if aside.unit <= Granularity.MONTH else None

    @property
    def has_date_near(self) -> bool:
        """Whether its sentence has told a later day or month, not in brackets."""
        aside, told = self.aside, self.told
        if not self.near or self.bracket or aside is None or told is None:
            return False
        framed = self.frames or aside.start >= told.end
        return aside.unit <= Granularity.MONTH and framed

    @property
    def tells_season(self) -> bool:
        """Whether the line has told two years in one: "the 1907–08 season"."""
        told, until = self.told, self.until
        if told is None or until is None or told.unit is not Granularity.YEAR:
            return False
        return until.unit is Granularity.YEAR and until.start == told.end

    def carried_on(self, place: Place, cost: float) -> "Way":
        """Take the line on to a place."""
        day = place if place.unit <= Granularity.MONTH else self.day
        return self._replace(
            cost=self.cost + cost,
            told=place,
            day=day,
            aside=None,
            near=False,
            until=None,
            passed=False,
            frames=False,
        )

    def strayed(
        self, place: Place, cost: float, *, near: bool = True, bracket: bool = False
    ) -> "Way":
        """Leave the line where it is, for an aside."""
        cost += self.cost
        return self._replace(cost=cost, aside=place, near=near, bracket=bracket)

    def in_new_sentence(self) -> "Way":
        """Forget what stood in brackets."""
        aside = None if self.bracket else self.aside
        if not self.near or aside is None or self.told is None:
            return self._replace(aside=aside, near=False)
        passed = aside.start >= self.told.end
        return self._replace(aside=aside, near=False, passed=passed)

    def costing(self, cost: float) -> "Way":
        """Make the way dearer."""
        return self._replace(cost=self.cost + cost)

    def choosing(self, start: int, anchor: Place) -> "Way":
        """Remember what the mention that starts there counts from."""
        return self._replace(chosen=_Chosen(start, anchor, self.chosen))

    def anchors(self) -> dict[int, Place]:
        """Return what each mention counts from, by where it starts."""
        anchors: dict[int, Place] = {}
        chosen = self.chosen
        while chosen is not None:
            anchors[chosen.start] = chosen.anchor
            chosen = chosen.before
        return anchors


def cheapest(ways: Iterable[Way]) -> list[Way]:
    """Return a few ways, of those that have arrived at the same dates the cheapest."""
    kept: dict[tuple[object, ...], Way] = {}
    for way in sorted(ways, key=lambda way: way.cost):
        kept.setdefault((way.told and way.told[:2], way.aside and way.aside[:2]), way)
    return list(kept.values())[:_WAYS_KEPT]
