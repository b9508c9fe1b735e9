"""The quarter that a text reports on."""

from collections.abc import Callable

from attrs import define

from timeline.model.calendar import unit_at
from timeline.model.expression import Length
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.stages.place import DAY, Place

__all__ = ["Reported"]

_LONG_OVER = 300 * DAY
_HALF_OR_MORE = (6, 9, 12)


@define
class Reported:
    """What is told of quarters, from one expression to the next.

    Attributes:
        quarter: The latest quarter told of those that are over, None before the first.
    """

    quarter: Place | None = None

    def tell(
        self,
        place: Place,
        dct: Place | None,
        *,
        near: bool,
        looks_ahead: Callable[[], bool],
    ) -> None:
        """Remember a quarter that the text may report on.

        Args:
            place: Any date that the text tells.
            dct: The dateline, None if the article has none.
            near: Whether its paragraph has told one before.
            looks_ahead: Tells whether its verb does.
        """
        if place.unit is not Granularity.QUARTER:
            return
        if _may_be_reported(place, dct, looks_ahead):
            known = self.quarter
            # "Sales rose from Q2" goes on about Q3.
            later = known is None or known.start <= place.start
            if later or (not near and self._is_other(place)):
                self.quarter = place

    def tell_length(self, length: Length) -> None:
        """Forget the quarter where the text reports on a half of the year, or more."""
        quantity = length.quantities[0]
        if quantity.unit is Granularity.MONTH and quantity.count in _HALF_OR_MORE:
            self.quarter = None

    def tell_stretch(self, stretch: Interval | None, dct: Place | None) -> None:
        """Remember the quarter that "the three months ended Sept. 30" are, if one."""
        quarter = _quarter_of(stretch)
        if quarter is not None and _may_be_reported(quarter, dct, bool):
            self.quarter = quarter

    def _is_other(self, place: Place) -> bool:
        """Tell whether it is another firm's than the quarter told: no fiscal one."""
        known = self.quarter
        return known is not None and (known.written is None) != (place.written is None)


def _quarter_of(stretch: Interval | None) -> Place | None:
    """Return the calendar's quarter that a stretch is, give or take a week of trading."""
    if stretch is None or stretch.start is None or stretch.end is None:
        return None
    middle = (stretch.start.days + stretch.end.days) // 2
    quarter = Place.of_days(unit_at(middle, Granularity.QUARTER), Granularity.QUARTER)
    off = (stretch.start.days - quarter.first_day, stretch.end.days - quarter.last_day)
    return quarter if all(abs(days) <= _TRADING for days in off) else None


_TRADING = 9


def _may_be_reported(
    quarter: Place, dct: Place | None, looks_ahead: Callable[[], bool]
) -> bool:
    """Tell whether it is over, and not one that a later one is compared with."""
    ago = dct.end - quarter.end if dct is not None else 0
    if quarter.written is not None and not looks_ahead():
        # Of a fiscal year, which may have begun long before.
        return abs(ago) < _LONG_OVER
    return 0 <= ago < _LONG_OVER
