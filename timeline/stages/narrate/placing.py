"""Where an event lies on the calendar, and what that rests on."""

from collections.abc import Iterator, Sequence
from datetime import date

from timeline.grammar.analysis import Default, Relation, Sentence, Telling
from timeline.model.granularity import Granularity
from timeline.model.moment import Moment
from timeline.model.record import Status, Timex, TimexType
from timeline.stages.narrate.correcting import corrected
from timeline.stages.narrate.counting import beside
from timeline.stages.narrate.entries import Entries
from timeline.stages.narrate.judging import (
    first_day,
    is_day,
    is_deadline,
    is_fiscal,
    is_hour,
    is_named_day,
    is_next_night,
    is_past,
    is_story_day,
    is_to_come,
    looks_back,
    moves_on,
    names_another,
    opens_on,
)
from timeline.stages.narrate.now import Now
from timeline.stages.narrate.period import Period
from timeline.stages.narrate.relating import related
from timeline.stages.narrate.sayings import Sayings
from timeline.stages.narrate.story_day import StoryDay
from timeline.stages.narrate.timing import (
    UNDATED,
    Time,
    inherited,
    of_a_length,
    told,
    undated,
)

__all__ = ["Story"]

# How many sentences a day carries on for: news often makes each a paragraph.
_SENTENCES, _PARAGRAPHS = 3, 2
_UNDONE = (Status.NEGATED, Status.HYPOTHETICAL)
_OF_THE_STORY = (Default.STORY, Default.MARKET)
_NOT_SO = (Status.PLANNED, Status.NEGATED)
_STILL = frozenset(("STATE", "I_STATE"))
_TOLD = frozenset((Status.OCCURRED, Status.ONGOING, Status.REPORTED))


class Story:
    """The day that a story has arrived at, sentence by sentence."""

    def __init__(self, dct: date | None, timexes: Sequence[Timex]) -> None:
        """Begin without a day; *dct* is the dateline."""
        self._timexes = timexes
        self._current: StoryDay | None = None
        self._arriving: StoryDay | None = None
        self._dated = self._timed = self._measured = False
        self._age = 0
        self._latest = 0
        self._traded: Timex | None = None
        self._period = Period()
        self._entries = Entries(timexes)
        self._at = 0
        self._undone: set[int | None] = set()
        self._now = Now(Moment.from_date(dct) if dct else None)
        self._sayings = Sayings()

    def enter(self, sentence: Sentence) -> None:
        """Go on to the next sentence."""
        self._sentence = sentence
        self._age += 1
        self._sayings.enter()
        self._period.enter()
        self._current, self._arriving = self._day_of(sentence), None
        self._open(sentence)
        # "It was set for May but was put off": what has no day of these has no other.
        # "It had been due on Monday but was put off" was not put off on Monday.
        self._undone = {t.timex for t in sentence.tellings if t.status in _UNDONE}
        own = list(self._of(sentence))
        # "Profit fell in the year to Jan. 3" is of no period told before.
        self._measured = any(t.type is TimexType.DURATION for _, t in own)
        # "On Friday a judge gave him until May 4" has no other day.
        past = [(k, t) for k, t in own if self._now.has_begun(t.interval)]
        timed = [
            t
            for t in sentence.tellings
            if t.timex is not None and (not t.aside or t.status in _NOT_SO)
        ]
        # "He had not played since May" tells of no other day.
        self._timed = any(t.relation is Relation.AT for t in timed)
        self._dated = names_another(past, sentence) or any(
            not is_deadline(t) for t in timed
        )

    def _day_of(self, sentence: Sentence) -> StoryDay | None:
        """Return the day that a sentence may go on with, None where that is over.

        It is once another time is told: "It fell on Monday. It was built in 1988. Men died".
        """
        day = self._arriving
        if day is not None:
            self._age = 0
        elif not self._timed:
            day = self._current
        limit = _PARAGRAPHS if sentence.opens_paragraph else _SENTENCES
        if day is None or self._age >= limit:
            return None
        if not sentence.opens_paragraph:
            return day
        over = looks_back(sentence) or self._passes(day.timex)
        return None if over else day

    def _of(self, sentence: Sentence) -> Iterator[tuple[int, Timex]]:
        """Give the expressions of a sentence that no sentence before has, by index."""
        while self._at < len(self._timexes):
            timex = self._timexes[self._at]
            if timex.span.start >= sentence.span.end:
                return
            yield self._at, timex
            self._at += 1

    def _passes(self, timex: Timex) -> bool:
        """Tell whether no other paragraph goes on from it.

        "Last week" is an aside, and so is a day before one told already.
        """
        if timex.granularity is Granularity.WEEK and self._now.dct and timex.interval:
            return self._now.dct not in timex.interval
        return first_day(timex) < self._latest

    def _open(self, sentence: Sentence) -> None:
        """Stand at the day of an entry, which a diary goes on after."""
        if self._entries.enter(sentence, self._now):
            head = self._entries.current
            self._current, self._age = StoryDay(head) if head is not None else None, 0
        entry = self._entries.current
        day = entry.interval if entry and is_day(entry) else None
        past = any(is_past(telling) for telling in sentence.tellings)
        if day is not None and past and self._now.is_ahead(day):
            # "9 March. We slept late.": a diary goes on after the day it begins with.
            self._now = Now(day.start)

    def _as_of_writing(self, telling: Telling) -> Time:
        """Return the day of the dateline, or that of an entry: "8 March: Shares fall"."""
        said = self._sayings.day(telling)
        if said is not None and self._now.has_ended(said.interval):
            return inherited(said, "of what the same one said before")
        entry, dct = self._entries.current, self._now.dct
        if entry is None or entry.interval is None:
            return self._now.today
        end = entry.interval.end
        gone = dct is None or (end is not None and end <= Moment.from_days(dct.days))
        return inherited(entry, "of its entry") if gone else self._now.today

    def place(self, telling: Telling) -> Time:
        """Return the time of what is told."""
        governing = telling.timex
        if governing is None and self._may_carry_on(telling):
            governing = telling.near
        if governing is not None:
            return self._governed(self._timexes[governing], telling)
        if telling.length is not None and not self._entries.holds(telling):
            return of_a_length(telling.relation)
        if telling.default is Default.PRESENT and not is_to_come(telling):
            return self._as_of_writing(telling)
        arrived = self._arriving or (None if self._dated else self._current)
        reports = telling.default is Default.PERIOD and not self._measured
        if reports and self._period.timex is not None:
            return inherited(self._period.timex, "that the text reports on")
        if telling.default is Default.MARKET and self._traded is not None:
            return inherited(self._traded, "whose prices the text reports")
        if arrived is not None and self._goes_on(arrived, telling):
            return inherited(arrived.timex, "that the story has arrived at")
        return UNDATED

    def _goes_on(self, day: StoryDay, telling: Telling) -> bool:
        """Tell whether what has no day of its own was on the day of the story."""
        if telling.default not in _OF_THE_STORY or telling.status in _UNDONE:
            return False
        return telling.quote is None and day.goes_on(telling, self._now)

    def _governed(self, timex: Timex, telling: Telling) -> Time:
        """Return the time of what an expression of its sentence governs."""
        if timex.interval is None and not is_fiscal(timex):
            again = timex.type is TimexType.SET
            why = "comes round again" if again else "leaves the day open"
            return undated(f"{timex.text!r} {why}")
        until = telling.relation is Relation.UNTIL
        lies = beside(timex.interval, telling.relation) if until else timex.interval
        length = timex.type is TimexType.DURATION
        summed = length or self._now.runs_to_a_day(timex)
        if self._now.contradicts(lies, telling, summed=summed):
            return undated(f"{timex.text!r} does not agree with the tense")
        if telling.timex is not None:
            return self._explicit(timex, telling)
        return inherited(timex, "of the same sentence")

    def status(self, telling: Telling, time: Time) -> Status:
        """Return the status that the words give, corrected by the time.

        "In June, ministers cut the rate" is no present.
        """
        listed = self._now.dct is None and self._entries.current is not None
        return corrected(telling, time, self._now, listed=listed)

    def _may_carry_on(self, telling: Telling) -> bool:
        """Tell whether a time that only may govern an event is good enough for it.

        What "has happened" did so at no day of the past, but in a year that goes on;
        what "had happened" did so before it.
        """
        tense, aspect = telling.trigger.tense, telling.trigger.aspect
        of_today = telling.default is Default.PRESENT
        of_today = of_today and tense not in ("PRESPART", "FUTURE")
        if telling.near is None or of_today or self._is_of_frame(telling):
            return False
        if telling.near in self._undone and tense != "FUTURE":
            # "Will consider a merger on Monday" does so then, merger or not.
            return False
        wished = tense == "INFINITIVE" or telling.status is Status.HYPOTHETICAL
        if wished or (telling.trigger.modality is not None and tense != "FUTURE"):
            return False
        if tense == "FUTURE" or telling.status is Status.PLANNED:
            return self._now.is_ahead(self._timexes[telling.near].interval)
        if not aspect.startswith("PERFECTIVE"):
            return True
        if tense == "PRESENT":
            return self._now.goes_on(self._timexes[telling.near])
        return tense != "PAST"

    def _is_of_frame(self, telling: Telling) -> bool:
        """Tell whether a time only says when it was said: "We lost," she told us on Friday."""
        near, quote = telling.near, telling.quote
        if near is None or quote is None:
            return False
        return not quote.span.overlaps(self._timexes[near].span)

    def _explicit(self, timex: Timex, telling: Telling) -> Time:
        apart = related(timex, telling, self._timexes, self._now)
        if apart is not None:
            return apart
        self._sayings.note(timex, telling)
        category = telling.trigger.category
        told_of = telling.status in _TOLD and category != "REPORTING"
        # "Harlan, which shut a mill in January, said sales rose": in another period.
        if told_of and not telling.aside:
            self._period.note(timex, self._now)
        if telling.default is Default.MARKET and is_named_day(timex):
            self._traded = timex
        still = category == "REPORTING" or (is_day(timex) and category in _STILL)
        onward = moves_on(telling) and not still
        # "They met on Monday and Friday. A deal was struck": on either.
        moves = onward and is_story_day(timex, telling) and not telling.also
        if moves and self._goes_on_to(timex):
            self._arriving = StoryDay(timex, self._told_of(timex))
            self._latest = max(self._latest, first_day(timex))
        return told(timex, itself=is_past(telling) or opens_on(timex, telling))

    def _told_of(self, timex: Timex) -> Iterator[Telling]:
        """Give what a sentence tells of a day, and what was done along with it."""
        for each in self._sentence.tellings:
            along = is_past(each) or each.trigger.tense == "NONE"
            k = each.near if each.timex is None and along else each.timex
            if k is not None and self._timexes[k] is timex and each.status in _TOLD:
                yield each

    def _goes_on_to(self, timex: Timex) -> bool:
        """Tell whether the story goes on from it: "left on May 3 and sank on May 5"."""
        if self._arriving is None:
            return True
        arrived = self._arriving.timex
        if is_next_night(arrived, timex):
            return True
        named = is_named_day(arrived) and is_named_day(timex)
        named = named and not (is_hour(arrived) or is_hour(timex))
        return named and first_day(arrived) < first_day(timex)
