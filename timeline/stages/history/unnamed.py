"""A month or a day of a history that names no year: of the line's, the next, the last."""

from collections.abc import Iterator
from typing import NamedTuple

from attrs import evolve

from timeline.model.expression import Bound, MonthDay, Recurring
from timeline.model.granularity import Granularity
from timeline.model.moment import civil_from_days, days_from_civil
from timeline.model.policy import Prefer
from timeline.stages.context import Context
from timeline.stages.history.leap import OF_ASIDE, apart_costs, leap
from timeline.stages.history.steps import year_of
from timeline.stages.history.way import Way
from timeline.stages.layout import Setting
from timeline.stages.matching import is_weekday_in
from timeline.stages.occurrence import occurrence
from timeline.stages.place import Place, as_told

__all__ = ["Unnamed"]

_OTHER_YEAR, _YEAR_BEFORE, _LAST_YEAR = 1.0, 0.2, 0.2
_WRONG_WEEKDAY, _TO_A_DEATH = 1.5, 0.1
_SEASON_BEGINS = 7
_UP_TO_NAMED, _BACK_UNTIL, _BEYOND_NAMED = 1.4, 1.0, 1.0
_LEFT_BEHIND, _LEFT_BESIDE = 0.4, 0.5
_TURNED_BACK = 0.6
_PASSED_OVER, _LEFT_SCENE, _HAD_AHEAD = 1.0, 0.5, 0.5


class Unnamed(NamedTuple):
    """Reads what names no year, in every way that makes sense.

    Attributes:
        setting: Where it stands.
        context: What the text is read in.
        side: On which side of what is told its verb puts it.
        death: When the one died whose obituary it is, if it tells of that.
        first: The date with a year that the first paragraph tells first.
        ahead: The day or month with a year that its sentence tells next, None without.
    """

    setting: Setting
    context: Context
    side: Prefer | None
    death: Place | None
    first: Place | None
    ahead: Place | None

    def read(self, way: Way, what: Recurring) -> Iterator[Way]:
        """Read a month or a day: of the line's year, of the next or the last."""
        if self.death is not None:
            died = self._of_year(way, civil_from_days(self.death.first_day)[0])
            yield died
            yield died.carried_on(self.death, _TO_A_DEATH)
            return
        read = tuple(self._of_a_year(way, what))
        yield from read or (way,)  # No year has a 31st of April.

    def of_entry(self, way: Way, what: Recurring, year: Place) -> Iterator[Way]:
        """Read the day that heads an entry of a list, which tells its year."""
        number = civil_from_days(year.first_day)[0]
        place = self._in_year(what, number)
        way = way if place is None else way.carried_on(place, 0.0)
        yield self._of_year(way, number)

    def _of_a_year(self, way: Way, what: Recurring) -> Iterator[Way]:
        if way.told is None:
            yield from self._before_any_year(way, what)
            return
        opened = way.opened
        told = civil_from_days(way.told.first_day)[0]
        for year in (told, told + 1, told - 1):
            place = self._in_year(what, year)
            if place is not None:
                cost = leap(way.told, place, _beginning(self.setting))
                cost += self._other_year(place, way)
                had = self.side is Prefer.PAST and place.start >= way.told.end
                cost += _HAD_AHEAD * had
                cost += _TURNED_BACK * self._turns_back(what, place, way)
                cost += _BACK_UNTIL * self._ends_before(place, way.told)
                cost += _BEYOND_NAMED * self._is_beyond(place)
                cost += _PASSED_OVER * (opened is not None)
                cost += _LEFT_BEHIND * way.passed + _LEFT_BESIDE * way.has_date_near
                cost += _LEFT_SCENE * (way.near and way.frames)
                yield self._of_year(way.carried_on(place, cost), year)
                if self.setting.quoted:
                    # "We cannot hold out over the winter," he wrote in May.
                    yield self._of_year(way.strayed(place, cost, near=False), year)
        yield from self._up_to(way, way.told, what)
        yield from self._set_apart(way, way.told, what)
        if opened is not None:
            yield from self._after(opened, way, what)
        if way.near and way.aside is not None:
            yield from self._beside(way.aside, way, what)

    def _turns_back(self, what: Recurring, place: Place, way: Way) -> bool:
        """Tell whether one sentence would go back: "left in May and came on 3 March"."""
        setting, told = self.setting, way.told
        if told is None or setting.begins or setting.bracket or setting.mention.apart:
            return False
        goes_on = self.side is None and setting.mention.bound is None and not way.near
        fine = isinstance(what, MonthDay) and told.unit <= Granularity.MONTH
        return goes_on and fine and place.end <= told.start

    def _ends_before(self, place: Place, told: Place) -> bool:
        """Tell whether what was told would last until a time before it began."""
        lasts = self.setting.mention.bound is Bound.ON_OR_BEFORE
        return lasts and self.side is None and place.end <= told.start

    def _is_beyond(self, place: Place) -> bool:
        """Tell whether what its clause tells lies behind: "held on 3 June, was freed"."""
        ahead = self.ahead if self.setting.mention.apart else None
        return ahead is not None and place.start >= ahead.end

    def _up_to(self, way: Way, told: Place, what: Recurring) -> Iterator[Way]:
        """Read "begun in May and completed in November 1912": the last before that.

        "Taken in May 1912, it was lost on 3 June and retaken in April 1914" goes on.
        """
        ahead, apart = self.ahead, self.setting.mention.apart
        if ahead is None or (ahead.start < told.end and not apart):
            return
        told_near = way.near or told.unit < Granularity.YEAR
        if told_near and not (self.setting.begins or apart):
            return
        named = civil_from_days(ahead.first_day)[0]
        for year in (named, named - 1):
            place = self._in_year(what, year)
            if place is not None and place.start < ahead.end:
                yield self._of_year(way.carried_on(place, _UP_TO_NAMED), year)
                return

    def _other_year(self, place: Place, way: Way) -> float:
        """Return what it costs to leave the year told.

        A new paragraph often goes back from what the summary told, and the winter of a
        year may be that with which it began. "April" is of the later year of "1907–08".
        """
        (first, last), (year, _) = _years(place), _years(way.told or place)
        if way.tells_season:
            later = civil_from_days(place.first_day)[1] < _SEASON_BEGINS
            return _OTHER_YEAR * (first != year + later)
        if first == year:
            return 0.0
        back = first < year and (self.setting.paragraph or last == year)
        return _YEAR_BEFORE if back else _OTHER_YEAR

    def _before_any_year(self, way: Way, what: Recurring) -> Iterator[Way]:
        """Read "it began in March and ended on 3 June 1815": the last that can be."""
        first = self.first
        if first is None:
            return
        named = civil_from_days(first.first_day)[0]
        for year in (named, named - 1):
            place = self._in_year(what, year)
            if place is not None and place.start < first.end:
                yield self._of_year(way.carried_on(place, 0.0), year)
                return

    def _set_apart(self, way: Way, told: Place, what: Recurring) -> Iterator[Way]:
        """Read "had fled in May", "would flee in May": the line stays where it is.

        So it does for "besieged since May".
        """
        began = self.setting.mention.bound is Bound.ON_OR_AFTER
        if told.unit >= Granularity.YEAR or (self.side is None and not began):
            return
        back = self.side is Prefer.PAST or began
        first = civil_from_days(told.first_day)[0]
        for year in (first, first - 1 if back else first + 1):
            place = self._in_year(what, year)
            early, late = (place, told) if back else (told, place)
            if early and late and early.end <= late.start:
                cost = apart_costs(early, late) + _LAST_YEAR * (year < first)
                near = not began and not (back and self.setting.mention.passing)
                off = way.strayed(early if back else late, cost, near=near)
                off = off._replace(frames=back and not began and self.setting.paragraph)
                yield self._of_year(off, year)
                return
            if place and place.start < told.end and told.start < place.end:
                # "It had begun in June", told on 8 June.
                return

    def _beside(self, aside: Place, way: Way, what: Recurring) -> Iterator[Way]:
        """Read "January" in one sentence with an aside: that of November, or the next."""
        first = civil_from_days(aside.first_day)[0]
        same = self._in_year(what, first)
        if same is not None:
            back = same.start < aside.start and aside.unit < Granularity.YEAR
            cost = leap(aside, same, self.setting) if back else 0.0
            cost += _BEYOND_NAMED * self._is_beyond(same)
            yield self._of_year(way.strayed(same, OF_ASIDE + cost), first)
            following = self._in_year(what, first + 1) if back else None
            if following is not None:
                cost = OF_ASIDE + leap(aside, following, self.setting)
                yield self._of_year(way.strayed(following, cost), first + 1)

    def _after(self, opened: Place, way: Way, what: Recurring) -> Iterator[Way]:
        """Read "January" behind "It set out in October 1968", off the line."""
        first = civil_from_days(opened.first_day)[0]
        for year in (first, first + 1):
            place = self._in_year(what, year)
            if place is not None and place.start >= opened.start:
                cost = OF_ASIDE + leap(opened, place, self.setting)
                yield self._of_year(way.strayed(place, cost, near=False), year)
                return

    def _of_year(self, way: Way, year: int) -> Way:
        # "Sunday, 4 November": of a year in which that is a Sunday.
        fits = is_weekday_in(self.setting.mention.expression, year)
        way = way.costing(_WRONG_WEEKDAY * (fits is False))
        return way.choosing(self.setting.start, year_of(year))

    def _in_year(self, what: Recurring, year: int) -> Place | None:
        place = occurrence(what, days_from_civil(year, 1, 1), 0, self.context)
        return place and as_told(place)


def _years(place: Place) -> tuple[int, int]:
    """Return the years in which a place begins and ends."""
    first, _, _ = civil_from_days(place.first_day)
    last, _, _ = civil_from_days(place.last_day)
    return first, last


def _beginning(setting: Setting) -> Setting:
    """Return where it stands as in any new paragraph: only a year named leaps far back."""
    if not (setting.section or setting.heading):
        return setting
    return evolve(setting, section=False, heading=False, paragraph=True)
