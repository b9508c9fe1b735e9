"""The years that a history tells: which ones carry on, and which are asides.

A history moves forward, a little at a time. A date that leaps out of its line, before
one that does not, is an aside: "the papers, released in 2005, show …". What names no
year belongs to the line. So all dates of a text are read together, and of the ways to
read them the one with the fewest and smallest leaps is taken.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from attrs import evolve

from timeline.grammar.language import Text
from timeline.model.expression import (
    Anchor,
    Bound,
    DayOfMonth,
    Deictic,
    Deixis,
    Expression,
    Nth,
    Shift,
    Weekday,
    WeekendName,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import Prefer
from timeline.stages.context import Context
from timeline.stages.history.apart import Obituary, side_of
from timeline.stages.history.leap import OF_ASIDE, aside_costs, leap
from timeline.stages.history.saying import DAILY, YEARLY
from timeline.stages.history.steps import first_named, named_next, steps_of
from timeline.stages.history.stretch import base_of, headed, last_told, stretched
from timeline.stages.history.unnamed import Unnamed
from timeline.stages.history.way import Way, cheapest
from timeline.stages.layout import Setting
from timeline.stages.locate import locate
from timeline.stages.place import Place
from timeline.stages.stretch import edge_told
from timeline.stages.turn import began

__all__ = ["dates_told"]

_MOVED_ON_ASIDE = 1.0
_MOVED_ASIDE, _YET_TO_COME = 0.65, 3.0
_RECALLED, _LOOKS_AHEAD = 0.6, 1.0
_PASSED_BY, _BACK_FROM_ASIDE = 1.0, 1.4


def dates_told(
    text: Text,
    mentions: tuple[Mention, ...],
    context: Context,
    listed: Mapping[int, Place],
) -> dict[int, Place]:
    """Return what each mention that names no year counts from, by where it stands.

    That is the year of a month or a day, and the date before "the following day".

    Args:
        text: A text that narrates.
        mentions: All of its mentions, in order.
        context: What the text is read in.
        listed: The years of the entries of a list, by where they stand.
    """
    now = context.dct
    context = evolve(context, dct=None, narrates=True)
    obituary = Obituary.of(mentions, context, now)
    ways = [Way()]
    steps = steps_of(text, mentions)
    first = first_named(steps, context)
    for index, (said, setting) in enumerate(steps):
        death = None
        side = side_of(text, setting.mention, context)
        if isinstance(said, YEARLY):
            death = obituary.death(said, text, setting.mention)
        year = listed.get(setting.start)
        ahead = named_next(text, steps[index + 1 : index + 2], context)
        reader = _Reader(said, setting, context, now, side, death, first, ahead, year)
        ways = cheapest(
            headed(stretched(new, way, setting, context), setting)
            for way in ways
            for new in reader.read(way)
        )
    return ways[0].anchors()


class _Reader(NamedTuple):
    """Reads one mention, in every way that makes sense.

    Attributes:
        first: The date with a year that the first paragraph tells first.
        ahead: The day or month with a year that its sentence tells next.
        listed: The year that a list tells of it, None outside of any.
    """

    said: Expression
    setting: Setting
    context: Context
    now: Place | None
    side: Prefer | None
    death: Place | None
    first: Place | None
    ahead: Place | None
    listed: Place | None

    def read(self, way: Way) -> Iterator[Way]:
        """Yield the ways that go on from *way*."""
        if self.listed is not None and isinstance(self.said, YEARLY):
            yield from self._unnamed.of_entry(way, self.said, self.listed)
            return
        first = self.first
        if self.setting.section and first and _is_ahead(first, way.told):
            # "History … The earthquake …": back to what the summary told.
            yield from self._read(way.carried_on(first, _RECALLED))
        yield from self._read(way)

    def _read(self, way: Way) -> Iterator[Way]:
        if self.setting.paragraph:
            way = way._replace(aside=None, near=False, passed=False, frames=False)
            way = self._below_head(way)
        elif self.setting.sentence:
            way = way.in_new_sentence()
        if isinstance(self.said, YEARLY):
            yield from self._unnamed.read(way, self.said)
        elif isinstance(self.said, DAILY):
            yield from self._of_a_month(way)
        elif isinstance(self.said, Deictic | Shift):
            yield from self._moved(way)
        else:
            yield from self._named(way)

    def _below_head(self, way: Way) -> Way:
        """Go back to the day that heads some paragraphs, of which another begins.

        "15 November¶She reached port on the 30th.¶The Drana sank on the 16th."
        """
        if way.head is None or not isinstance(self.said, DayOfMonth):
            return way
        return way._replace(told=way.head, day=way.head, until=None)

    @property
    def _unnamed(self) -> Unnamed:
        return Unnamed(
            self.setting, self.context, self.side, self.death, self.first, self.ahead
        )

    def _named(self, way: Way) -> Iterator[Way]:
        """Read what names its year: the line goes there, or it is an aside."""
        place = locate(self.said, self.context)
        if place is None:
            yield way
            return
        unit, place = place.unit, edge_told(place, self.setting.mention)
        # "At the end of 1903" names a year; "by the end" may look far ahead.
        said = place if self.setting.mention.bound else place._replace(unit=unit)
        yield way.carried_on(place, leap(way.told, said, self.setting))
        if way.told is not None:
            near = self.setting.mention.bound in (None, Bound.ON_OR_BEFORE)
            ahead = self.side is Prefer.FUTURE and way.told.end <= place.start
            had = self.side is Prefer.PAST and place.end <= way.told.start
            had = had and way.told.unit < Granularity.YEAR
            apart = ahead or had
            cost = aside_costs(place, self.setting, apart=apart, had=had)
            if self._is_put_in():
                yield way.costing(cost)
            else:
                last = last_told(self.setting.mention.expression, place, self.context)
                bracket = self.setting.bracket
                off = way.strayed(last or place, cost, near=near, bracket=bracket)
                opens = self.setting.opens and self.side is None and not bracket
                begins = self.setting.paragraph and self.side is Prefer.PAST
                yield off._replace(frames=opens or begins)

    def _is_put_in(self) -> bool:
        """Tell whether nothing goes on from it, but from the line.

        "Hollis, who had joined in 1919, died that December", and "in 1931 the bridge,
        built in 1905, fell that autumn".
        """
        mention = self.setting.mention
        had = mention.passing and self.side is Prefer.PAST
        return had or (mention.apart and not self.setting.begins)

    def _moved(self, way: Way) -> Iterator[Way]:
        """Read what counts from a date told: "the following year"."""
        base = base_of(self.said, way)
        this = self.said if isinstance(self.said, Deictic) else None
        this = this if this and this.which is Deixis.THIS else None
        if base is None and this:
            # "They met earlier that year. On 6 June 1902 he fell."
            base = self.first
        if base is None:
            yield way
            return
        aside = None if way.aside is base or self._is_finer(way) else way.aside
        # "That year" and "the next year" go by the one just told, also in passing; "the
        # year" if it is near.
        just_told = this is not None and (way.near or this.anchor is Anchor.TOLD)
        dear = aside is not None and (just_told or this is None)
        passed_by = _PASSED_BY if just_told else OF_ASIDE
        yield from self._moved_from(base, way.costing(passed_by * dear))
        if aside is not None:
            free = just_told or self._goes_on(aside, way)
            yield from self._moved_from(aside, way.costing(OF_ASIDE * (not free)))

    def _is_finer(self, way: Way) -> bool:
        """Tell whether it counts days from a day told, and not from a month aside."""
        said, aside, told = self.said, way.aside, way.told
        if aside is None or told is None or not isinstance(said, Shift):
            return False
        return told.unit <= said.unit < aside.unit

    def _goes_on(self, aside: Place, way: Way) -> bool:
        """Tell whether it may count from an aside: "until 1988. Two years later".

        Weeks after something count from a day, and from no year that the line tells.
        """
        said, told = self.said, way.told
        if isinstance(said, Deictic):
            return way.near and said.which is Deixis.NEXT
        if told is None or not isinstance(said, Shift):
            return False
        if said.unit is Granularity.YEAR:
            return told.start < aside.start or way.frames
        after = said.count > 0 and aside.unit <= said.unit
        return after and told.unit >= Granularity.YEAR

    def _moved_from(self, base: Place, way: Way) -> Iterator[Way]:
        """Read it from one of the dates that it may count from."""
        way = way.choosing(self.setting.start, base)
        self.context.told = base
        whole = self.setting.mention.expression
        fine = isinstance(whole, Within) and isinstance(whole.inner, YEARLY)
        # "In February of that year", "on its last day": the line goes on from there.
        fine = fine or isinstance(whole, Nth)
        place = locate(whole if fine else self.said, self.context)
        place = place and edge_told(place, self.setting.mention)
        if place is not None and self.now is not None and place.start > self.now.end:
            way = way.costing(_YET_TO_COME)
        if place is None or place.unit > Granularity.YEAR:
            yield way
        elif base is way.aside:
            # "He had come in October 1973. That summer …": that of the next year.
            this = isinstance(self.said, Deictic) and self.said.which is Deixis.THIS
            back = this and place.end <= base.start
            yield way.strayed(place, _BACK_FROM_ASIDE * back)
        else:
            back = place.end <= base.start
            looks = _LOOKS_AHEAD * (self.side is Prefer.FUTURE)
            yield way.carried_on(
                place, leap(way.told, place, self.setting) if back else looks
            )
            # "He had come two weeks earlier. The next day he fell ill": of the line.
            had = back and self.side is Prefer.PAST
            ahead = not back and self.side is None
            cost = _MOVED_ON_ASIDE if ahead else _MOVED_ASIDE
            yield way.strayed(place, cost, bracket=had)

    def _side(self) -> Prefer | None:
        return self.side

    def _of_a_month(self, way: Way) -> Iterator[Way]:
        """Read "on the 21st" of the line, and of the month that the paragraph opens with.

        "The fleet, which had sailed in October, … On the 21st it was sighted."
        """
        aside = way.aside if way.frames and not way.near else None
        of_month = aside is not None and aside.unit is Granularity.MONTH
        if aside is not None and of_month and isinstance(self.said, DayOfMonth):
            yield way.choosing(self.setting.start, aside)
            way = way.costing(OF_ASIDE)
        yield self._of_a_day(way)

    def _of_a_day(self, way: Way) -> Way:
        """Read what lies about a day told: "at noon", "on Sunday", "on the 20th"."""
        base = base_of(self.said, way)
        if base is None:
            return way
        if way.opened is not None and base.unit >= Granularity.YEAR:
            base = way.opened
        way = way.choosing(self.setting.start, base)
        moves = isinstance(self.said, Weekday | DayOfMonth | WeekendName)
        had = self.side is Prefer.PAST and not isinstance(self.said, DayOfMonth)
        if not moves or had or began(self.setting.mention) or base is way.aside:
            return way
        self.context.told, self.context.read_side = base, self._side
        place = locate(self.said, self.context)
        back = place is not None and place.end <= base.start
        if place is None or (back and self.side is Prefer.PAST):
            return way
        return way.carried_on(place, 0.0)


def _is_ahead(first: Place, told: Place | None) -> bool:
    """Tell whether the line has not yet come to the day that the text opens with."""
    if told is None or first.unit > Granularity.MONTH:
        return False
    return told.end <= first.start
