"""What is told and the expressions that tell it, judged for where a story goes on."""

from collections.abc import Sequence

from timeline.grammar.analysis import Relation, Sentence, Telling
from timeline.model.granularity import Granularity
from timeline.model.record import Basis, Status, Timex, TimexType
from timeline.notation import timex3_reading
from timeline.stages.narrate.timing import Time

__all__ = [
    "first_day",
    "is_day",
    "is_deadline",
    "is_fiscal",
    "is_hour",
    "is_named_day",
    "is_next_night",
    "is_past",
    "is_story_day",
    "is_timetabled",
    "is_to_come",
    "looks_back",
    "moves_on",
    "names_another",
    "opens_on",
]


def is_deadline(telling: Telling) -> bool:
    """Tell whether it is to be done by then: "The judge gave him until May 4 to pay"."""
    due = telling.relation is Relation.UNTIL and telling.trigger.tense == "INFINITIVE"
    return due and telling.status is Status.PLANNED


def is_fiscal(timex: Timex) -> bool:
    """Tell whether it is of a fiscal year whose beginning the text does not tell."""
    of_year = timex.granularity in (Granularity.QUARTER, Granularity.YEAR)
    return of_year and timex.value[0] != "X"


def is_timetabled(telling: Telling, time: Time) -> bool:
    """Tell whether it is fixed for an hour: "the vigil takes place at seven tonight"."""
    trigger, unit = telling.trigger, time.granularity
    fixed = trigger.tense == "PRESENT" and trigger.aspect == "NONE"
    fixed = fixed and trigger.category == "OCCURRENCE" and time.basis is Basis.EXPLICIT
    going_on = telling.status is Status.ONGOING
    return going_on and fixed and unit is not None and unit < Granularity.DAY


def is_to_come(telling: Telling) -> bool:
    """Tell whether it "will", or may, happen: the dateline's day is not when it does."""
    status, trigger = telling.status, telling.trigger
    if status is Status.ONGOING:
        # "Prices are beginning to fall"
        return trigger.tense == "FUTURE"
    if trigger.tense in ("FUTURE", "INFINITIVE") or status is Status.PLANNED:
        return True
    happens = trigger.category in ("OCCURRENCE", "ASPECTUAL")
    return status is Status.HYPOTHETICAL and happens


def opens_on(timex: Timex, telling: Telling) -> bool:
    """Tell whether it ends a stretch: "is shut until May, when a new owner moves in"."""
    ends = timex.interval is not None and timex.interval.start is None
    present = telling.trigger.tense in ("PRESENT", "FUTURE")
    present = present and timex.span.end < telling.trigger.span.start
    # "The case was adjourned until Friday": it goes on then.
    return ends and (present or telling.trigger.tense == "NONE")


def looks_back(sentence: Sentence) -> bool:
    """Tell whether it opens with what was over: "Crowds had marched, and two were hurt"."""
    verbs = (t.trigger for t in sentence.tellings if t.trigger.tense != "NONE")
    first = next(verbs, None)
    over = first is not None and (first.tense, first.aspect) == ("PAST", "PERFECTIVE")
    return over and first is not None and first.category != "REPORTING"


def moves_on(telling: Telling) -> bool:
    """Tell whether the story goes on from here, rather than look back or ahead.

    What somebody is quoted with, or what is told in passing, does not move it.
    """
    quoted = telling.quote is not None or telling.aside
    return is_past(telling) and not quoted


def is_past(telling: Telling) -> bool:
    """Tell whether it happened, and is told in the simple past."""
    trigger = telling.trigger
    happened = telling.status in (Status.OCCURRED, Status.REPORTED)
    return happened and trigger.tense == "PAST" and trigger.aspect == "NONE"


def first_day(timex: Timex) -> int:
    """Return the number of the day on which it begins, or 0."""
    start = timex.interval.start if timex.interval else None
    return start.days if start else 0


def is_day(timex: Timex) -> bool:
    return timex.granularity is not None and timex.granularity <= Granularity.WEEK


def is_named_day(timex: Timex) -> bool:
    unit = timex.granularity
    on_a_day = timex.type in (TimexType.DATE, TimexType.TIME) and timex.interval
    return bool(on_a_day) and unit is not None and unit <= Granularity.DAY


def is_hour(timex: Timex) -> bool:
    """Tell whether what was before it was so on its day: "before dawn on Tuesday"."""
    return timex.granularity is not None and timex.granularity < Granularity.DAY


def is_story_day(timex: Timex, telling: Telling) -> bool:
    """Tell whether a story goes on within it.

    "Last week she left. She sold the house", but not "Jurors met last week. She ...".
    """
    leads = timex.span.start < telling.trigger.span.start
    return _is_narrow(timex) and (leads or is_named_day(timex))


def _is_narrow(timex: Timex) -> bool:
    """Tell whether a story goes on from it: a week at most, and no range."""
    unit, interval = timex.granularity, timex.interval
    if unit is None or unit > Granularity.WEEK or interval is None:
        return False
    if unit < Granularity.DAY:
        return True
    if "/" in timex.value:
        return False
    named, _ = timex3_reading.read(timex.value)
    return named is None or named.end is None or interval.end in (None, named.end)


def names_another(own: Sequence[tuple[int, Timex]], sentence: Sentence) -> bool:
    """Tell whether a sentence has a day that governs none of its events.

    "By dawn on Wednesday, boats had picked up forty, and the navy sent a ship".
    """
    used = {t.timex for t in sentence.tellings}
    return any(k not in used and is_named_day(timex) for k, timex in own)


def is_next_night(arrived: Timex, timex: Timex) -> bool:
    """Tell whether an hour is past midnight: "left at 11 p.m. and sank at 2 a.m."."""
    later = is_hour(arrived) and is_hour(timex)
    return later and first_day(timex) - first_day(arrived) == 1
