"""What expressions are relative to: the dateline, and what was told before."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from attrs import define, field

from timeline.grammar.language import Clause, DayBehind, Language
from timeline.model.expression import (
    Anchor,
    Bound,
    Deictic,
    Deixis,
    Expression,
    MonthDay,
    Recurring,
    Weekday,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import Policy, Prefer
from timeline.stages.log import Log
from timeline.stages.place import DAY, Place
from timeline.stages.reported import Reported

LONG_AGO = 730 * DAY
"""How far back what a text tells is no news, in seconds."""
_NOW = (Anchor.DCT, Anchor.OPEN, Anchor.AHEAD)
_TODAY = Deictic(Deixis.THIS, Granularity.DAY)

__all__ = ["LONG_AGO", "Context", "Next"]

Next: TypeAlias = tuple[Recurring, Prefer]
"""What recurs, and on which side of the dateline the next of it lies."""


@define(kw_only=True)
class Context:
    """The state of a reading, from one expression to the next.

    Attributes:
        dct: The dateline, None if the article has none; in a diary, that of the entry.
        kept: Whether it is the day of an entry.
        opens_entry: Whether the present expression heads an entry of a diary.
        told: The latest date told, None before the first.
        gone: The latest date told that is not after the dateline.
        elsewhen: That date, if it is a day of a year before the dateline's last.
        scene: The first date that the latest paragraph with one has told.
        part: The part of a day told last.
        session: The latest hour told of a meeting that the text tells the course of.
        lately: The latest of each unit that the text has told and that is just over.
        periods: The latest of each unit that the paragraph has told.
        age: The decade or century told, if nothing finer was told since.
        weekdays: The latest of each weekday told.
        dates: The latest of each day of a month told, if without a year.
        days: The first and last of the days that a line above heads what follows with.
        near_told: Whether that date was told in the same paragraph.
        near_now: Whether a history tells "last month" or "last spring" there, and no
            date since.
        same_sentence: Whether that date was told in the same sentence.
        told_at: Where that date stands.
        first_told: Whether its sentence told none before it, and no more than "after" it.
        headed: The day that heads what follows, as in the programme of a conference.
        leads: Whether the date told last leads its line: "Thursday: Cloudy."
        read_clause: Reads the clause around the present expression, when asked.
        is_of_session: Tells whether that is the course of a meeting, when asked.
        read_side: Tells where its verb puts it, seen from what is told: "had fled".
        lends: Whether the date told last was named with its year, or counted from such.
        apart: Whether the text does not go on with the year of that date.
        mention: The present expression, None before the first.
        resumed: What is told before the relative clause that it closes, None without.
        interrupted: The day that the latest sentence told before its last date, if that
            is no day: "on Friday, the worst since 1994".
        line: What is told, if the date told last only looks back from it: "had married
            the Saturday before".
        spoken: What its sentence tells before a day on which somebody only spoke.
        measures: Whether the latest date told is such a beginning, and no scene.
        ahead: Whether a text without a dateline said that what is of that date will be.
        closes: Whether the latest date told is where something ends: "until" it.
        read_saying: Finds the day that a quotation is then said to be of.
        read_day: Finds the day that the sentence of an hour names further on, and what
            it says of the hour.
        read_next: Finds the date that its sentence goes on with, of what came after,
            and on which side of now it lies.
        is_quoted: Tells whether what stands at an offset is in quotation marks.
        opens: Tells whether it opens its sentence or its line.
        opens_row: Tells whether it opens its line.
        heads: Tells whether the present expression is a line that heads others.
        is_joined: Tells whether "and" or a comma joins it to the date told last.
        run: How many days, each later than the one before, have opened sentences.
        run_day: The latest of them.
        reported: The quarter that the text reports on.
        log: The hours that open its lines, if it is a log.
        listed: The years that a list of dates tells of its entries, by where they stand.
        narrates: Whether the text tells of a past of its own, away from the dateline.
        start: Where the present expression stands.
        anchors: Of a text that narrates, what an expression counts from, by where it
            stands.
        past_midnight: Whether the latest hour told is of the day after the one that it
            counts from.
    """

    dct: Place | None
    policy: Policy
    language: Language
    kept: bool = False
    opens_entry: bool = False
    told: Place | None = None
    gone: Place | None = None
    elsewhen: Place | None = None
    scene: Place | None = None
    part: Place | None = None
    session: Place | None = None
    lately: dict[Granularity, Place] = field(factory=dict[Granularity, Place])
    periods: dict[Granularity, Place] = field(factory=dict[Granularity, Place])
    age: Place | None = None
    weekdays: dict[Weekday, Place] = field(factory=dict[Weekday, Place])
    dates: dict[MonthDay, Place] = field(factory=dict[MonthDay, Place])
    days: tuple[Place, Place] | None = None
    narrates: bool = False
    apart: bool = False
    mention: Mention | None = None
    resumed: Place | None = None
    interrupted: Place | None = None
    line: Place | None = None
    spoken: Place | None = None
    measures: bool = False
    ahead: bool = False
    closes: bool = False
    reported: Reported = field(factory=Reported)
    log: Log = field(factory=Log)
    listed: Mapping[int, Place] = field(factory=dict[int, Place])
    near_told: bool = False
    near_now: bool = False
    same_sentence: bool = False
    told_at: int = 0
    first_told: bool = False
    headed: Place | None = None
    leads: bool = False
    lends: bool = False
    start: int = 0
    anchors: Mapping[int, Place] = field(factory=dict[int, Place])
    past_midnight: bool = False
    read_clause: Callable[[], Clause] = Clause
    is_of_session: Callable[[], bool] = lambda: False
    read_side: Callable[[], Prefer | None] = lambda: None
    read_saying: Callable[[], Place | None] = lambda: None
    read_day: Callable[[], tuple[Place, DayBehind] | None] = lambda: None
    read_next: Callable[[], Next | None] = lambda: None
    is_quoted: Callable[[int], bool] = lambda _: False
    opens: Callable[[int], bool] = lambda _: False
    opens_row: Callable[[int], bool] = lambda _: False
    heads: Callable[[], bool] = lambda: False
    is_joined: Callable[[], bool] = lambda: False
    run: int = 0
    run_day: Place | None = None

    @property
    def bound(self) -> Bound | None:
        """On which side of the present expression something lies: "since" it."""
        return self.mention.bound if self.mention is not None else None

    @property
    def expression(self) -> Expression | None:
        """What the present expression means, None before the first."""
        return self.mention.expression if self.mention is not None else None

    @property
    def begins(self) -> bool:
        """Whether the present expression is where a stretch of time begins: "since"."""
        return self.bound is Bound.ON_OR_AFTER

    @property
    def ends(self) -> bool:
        """Whether the present expression is where something ends: "until", "by"."""
        return self.bound in (Bound.BEFORE, Bound.ON_OR_BEFORE)

    def anchor(self, wanted: Anchor) -> Place | None:
        """Return what an expression is relative to; None if the article has no such."""
        if self.narrates and wanted in _NOW and self.near_told and self.speaks():
            return self.told
        if self.narrates and wanted is not Anchor.DCT and not self._looks_ahead(wanted):
            return self.chosen() or self.dct
        if wanted is Anchor.EVENT:
            return None
        if wanted is Anchor.TOLD:
            return self.latest_told() or self.dct
        if wanted is Anchor.COMPARED:
            return self.reported.quarter or self.dct
        if self.narrates:
            return None if self.speaks() else self.dct
        said = self._day_of_saying()
        if said is None and self._is_said_before():
            return self.told if isinstance(self.expression, Within) else None
        return said or self.dct

    def _is_said_before(self) -> bool:
        """Tell whether "today" may be the day before: "lost on Tuesday.¶'We tried today,'".

        Its night is: "We were lucky tonight". Who says "yesterday" means another day.
        """
        told, dct, said = self.told, self.dct, self.expression
        if told is None or dct is None or told.unit > Granularity.DAY:
            return False
        day = said.outer if isinstance(said, Within) else said
        if day != _TODAY or dct.first_day - told.first_day != 1:
            return False
        quoted = self.is_quoted(self.start) and not self.is_quoted(self.told_at)
        return quoted and self.looks_back()

    def _day_of_saying(self) -> Place | None:
        """Return Saturday for: she wrote on Saturday that they would "leave tomorrow"."""
        told, dct = self.told, self.dct
        if dct is None or not self.is_quoted(self.start):
            return None
        if told is None or not self.same_sentence or self.is_quoted(self.told_at):
            return self.read_saying()
        over = told.unit <= Granularity.DAY and told.end <= dct.first_day * DAY
        return told if over else None

    def chosen(self) -> Place | None:
        """Return what a history counts from here: the hour told of the day, if any."""
        told = self.told
        chosen = self.anchors.get(self.start, told)
        if self.kept and chosen is not None and chosen.unit <= Granularity.DAY:
            # An entry counts from its head.
            return told
        if told is None or chosen is None or told.unit >= chosen.unit:
            return chosen
        return told if chosen.start <= told.start < chosen.end else chosen

    def hour_told(self) -> Place | None:
        """Return the same, and the hour that a history has come to after midnight."""
        told, chosen = self.told, self.chosen()
        if not self.past_midnight or told is None or chosen is None:
            return chosen
        return told if told.first_day == chosen.last_day + 1 else chosen

    def latest_told(self) -> Place | None:
        """Return the date told last; what is over goes on with one that is over."""
        told, dct = self.told, self.dct
        if told is None or dct is None or told.start < dct.end or self.leads:
            return told
        if self.same_sentence and told.unit < Granularity.DAY:
            # A sentence that plans its hours goes on with that day, also in the passive.
            return told
        if self.same_sentence and self._follows():
            return told
        return self.gone if self.looks_back() else told

    def _follows(self) -> bool:
        """Tell whether it comes next: "set the plea for June 21 and the trial the next day"."""
        said = self.expression
        day = said.outer if isinstance(said, Within) else said
        return isinstance(day, Deictic) and day.which is Deixis.NEXT

    def speaks(self) -> bool:
        """Tell whether somebody speaks whose "today" was long before the dateline."""
        told, dct = self.told, self.dct
        if told is None or dct is None or dct.start - told.start < LONG_AGO:
            return False
        return self.is_quoted(self.start)

    def _looks_ahead(self, wanted: Anchor) -> bool:
        """Tell whether even a history looks ahead from its own day."""
        if wanted is Anchor.AHEAD:
            return self.looks_ahead()
        return wanted is Anchor.OPEN and self.is_from_now()

    def is_dateline(self, anchor: str | None) -> bool:
        """Tell whether a place with that anchor was found from the dateline."""
        return self.dct is not None and anchor == self.dct.value

    def is_gone(self, place: Place) -> bool:
        """Tell whether *place* ended before the day of the dateline."""
        return self.dct is not None and place.last_day < self.dct.first_day

    def looks_back(self) -> bool:
        """Tell whether the verb of the present expression does."""
        return self.read_clause().direction is Prefer.PAST

    def looks_ahead(self) -> bool:
        """Tell whether the verb of the present expression does."""
        return self.read_clause().direction is Prefer.FUTURE

    def is_from_now(self) -> bool:
        """Tell whether the verb of the present expression looks ahead from its day."""
        clause = self.read_clause()
        return clause.direction is Prefer.FUTURE and clause.from_now

    def is_vague(self, anchor: Place, unit: Granularity) -> bool:
        """Tell whether *anchor* is too coarse to count from: two days after a month."""
        return unit < anchor.unit

    def name_of(self, anchor: Place) -> str:
        """Return how explanations call *anchor*."""
        if anchor is not self.dct:
            return f"{anchor.value}, told before"
        return "the day of the entry" if self.kept else "the dateline"
