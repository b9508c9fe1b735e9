"""On which side of the dateline, or of what is told, something recurring lies."""

from timeline.grammar.language import Clause
from timeline.model.expression import (
    Clock,
    DecadeName,
    Deixis,
    HalfName,
    Month,
    MonthDay,
    QuarterName,
    Recurring,
    SeasonName,
    Weekday,
    WeekendName,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import Prefer, Season
from timeline.stages.context import Context
from timeline.stages.fiscal import beside_quarter, closed, fiscal_reported
from timeline.stages.following import in_order, keep, told_again
from timeline.stages.listing import goes_forward, joined_ahead, listed
from timeline.stages.occurrence import after, before, occurrence, towards
from timeline.stages.place import Place, as_told
from timeline.stages.turn import after_saying, behind_plans, in_turn, of_month_told

__all__ = ["deictic", "on_a_side"]

_THE_WINTER = SeasonName(Season.WINTER)


def deictic(
    what: Recurring, which: Deixis, anchor: Place, count: int, context: Context
) -> Place | None:
    """Return the last, this, next or nearest one, seen from *anchor*."""
    if anchor.named_day < anchor.first_day and not isinstance(what, Clock):
        # "He left at midnight on Tuesday. The next day he died": on Wednesday.
        anchor = Place.of_days((anchor.named_day, anchor.first_day), Granularity.DAY)
    if which is Deixis.THIS:
        told = isinstance(what, Month) and anchor is not context.dct
        return (_month_of if told else _this)(what, anchor, context)
    if isinstance(what, Weekday) and context.is_vague(anchor, Granularity.WEEK):
        return None
    if which is Deixis.NEAREST:
        return towards(Prefer.NEAREST, what, anchor.first_day, context, sure=False)
    if which is Deixis.LAST:
        return before(what, anchor.first_day, context, count)
    return after(what, anchor.last_day, context, count)


def _month_of(month: Recurring, told: Place, context: Context) -> Place | None:
    """Return the month of the year told; of a winter's, the later if the first was over.

    "The winter had been cold. That April …"
    """
    place = occurrence(month, told.first_day, 0, context)
    over = place is not None and place.last_day < told.first_day
    return occurrence(month, told.last_day, 0, context) if over else place


def _this(what: Recurring, told: Place, context: Context) -> Place | None:
    """Return the one around a date told; "that winter" is named as it was told."""
    if isinstance(what, SeasonName) and what.season is told.season:
        return told
    if what == _THE_WINTER and told is not context.dct and told.unit < Granularity.YEAR:
        # In January, that winter is the one that began in December.
        begun = occurrence(what, told.first_day, -1, context)
        if begun is None or begun.last_day < told.first_day:
            begun = occurrence(what, told.first_day, 0, context)
        return as_told(begun) if begun and context.narrates else begun
    place = occurrence(what, told.first_day, 0, context)
    if told is context.dct and isinstance(what, WeekendName):
        return _this_weekend(what, place, told, context)
    if told is context.dct and isinstance(what, Weekday):
        over = place is not None and place.last_day < told.first_day
        # On a Wednesday, "will open this Monday" is of the next.
        ahead = over and context.looks_ahead()
        return after(what, told.last_day, context) if ahead else place
    if told is not context.dct or not isinstance(what, SeasonName | Month):
        return place
    near = towards(Prefer.NEAREST, what, told.first_day, context, sure=False)
    if near is None or near.first_day <= told.first_day <= near.last_day:
        # In January, this winter is the one that began in December.
        return near or place
    # In November, "will open this spring" is of the next.
    ahead = near.start > told.start
    fits = context.looks_ahead() if ahead else context.looks_back()
    return near if fits else place


def _this_weekend(
    what: WeekendName, place: Place | None, dct: Place, context: Context
) -> Place | None:
    """Return the weekend just over of "This weekend we ran", told on a Monday.

    "He was asked to come this weekend" looks ahead.
    """
    ahead = place is not None and place.first_day > dct.last_day
    opens = context.opens(context.start) or context.read_clause().again
    over = ahead and opens and context.looks_back()
    return occurrence(what, dct.first_day, -1, context) if over else place


def on_a_side(what: Recurring, dct: Place, context: Context) -> Place | None:
    """Return the one before or after the dateline that the clause means."""
    clause = _said(what, context)
    told = told_again(what, clause, context)
    if told is not None:
        return told
    near = _told_near(what, clause, dct, context)
    if near is not None:
        return near
    if clause.direction is None and _goes_on(what, dct, context):
        clause = Clause(Prefer.FUTURE, "like the day told before")
    direction = clause.direction or _preferred(what, context)
    sure = clause.direction is not None and not isinstance(what, QuarterName)
    # An entry of a list is over, unless that was long ago.
    mostly = clause.hint and clause.direction is Prefer.PAST
    sure = (sure and not mostly) or clause.sure
    place = towards(direction, what, dct.first_day, context, sure=sure)
    if place is None:
        return None
    if direction is Prefer.PAST:
        place = _gone(what, place, dct, context)
    elif direction is Prefer.FUTURE:
        place = _to_come(what, place, clause, context)
    reason = clause.reason or f"by policy, {direction}"
    place = place.explained(_side(place, dct, direction, reason), dct.value)
    keep(what, place, context)
    return place


def _to_come(what: Recurring, place: Place, clause: Clause, context: Context) -> Place:
    """Return what follows on plans that are told before it; no past day "will" come."""
    dct = context.dct
    over = dct is not None and place.end <= dct.start
    certain = clause.certain and not isinstance(what, DecadeName)
    if dct is not None and over and certain and not _names_weekday(context):
        place = after(what, dct.last_day, context) or place
    place = in_turn(what, place, context) if clause.sequel else place
    today = dct is not None and place.first_day == dct.first_day
    return behind_plans(what, place, context) if today else place


def _names_weekday(context: Context) -> bool:
    """Tell whether the weekday tells the year: "Monday, 13 January"."""
    said = context.mention.expression if context.mention is not None else None
    return isinstance(said, Within) and isinstance(said.inner, Weekday)


def _told_near(
    what: Recurring, clause: Clause, dct: Place, context: Context
) -> Place | None:
    """Return the one of a week, an entry, a quotation, a quarter or a list told."""
    return (
        _week_to_come(what, dct, clause, context)
        or of_month_told(what, clause, dct, context)
        or joined_ahead(what, clause, dct, context)
        or _of_entry(what, clause, context)
        or goes_forward(what, clause, dct, context)
        or _from_saying(what, clause, context)
        or fiscal_reported(what, clause, dct, context)
        or beside_quarter(what, clause, context)
        or in_order(what, clause, dct, context)
        or listed(what, clause, dct, context)
    )


def _gone(what: Recurring, place: Place, dct: Place, context: Context) -> Place:
    """Return what the past can mean by a place that is still to come.

    "He was shot in December", told in November, was a year ago. "In August, it said
    fourth-quarter profit fell" is of a year that is no calendar's.
    """
    if isinstance(what, QuarterName):
        return closed(what, place, dct, context)
    if place.start < dct.end:
        return place
    shot = context.read_clause().beside
    if isinstance(what, MonthDay) and place.first_day - dct.last_day < _ALMOST:
        # The newsroom may be a day behind.
        return place
    return (before(what, dct.first_day, context) if shot else None) or place


_ALMOST = 2


def _week_to_come(
    what: Recurring, dct: Place, clause: Clause, context: Context
) -> Place | None:
    """Return the day of a week to come: "Next week looks wet. Snow may fall Monday"."""
    week = _week_told(context) if context.near_told else None
    if week is None or week.unit is not Granularity.WEEK or week.start < dct.end:
        return None
    if week.first_day - dct.last_day > _A_WEEK:
        # "Tests start in two weeks. A boat is due on Monday."
        return None
    if not isinstance(what, Weekday) or clause.direction is Prefer.PAST:
        return None
    place = occurrence(what, week.first_day, 0, context)
    return place and place.explained(f"in the week told, {week.value}", week.value)


def _week_told(context: Context) -> Place | None:
    """Return what is told, or its week: "Next week I can do Tuesday or Wednesday"."""
    told, week = context.told, context.periods.get(Granularity.WEEK)
    if told is None or week is None or told.unit is not Granularity.DAY:
        return told
    within = context.same_sentence and week.start <= told.start < week.end
    return week if within else told


def _from_saying(what: Recurring, clause: Clause, context: Context) -> Place | None:
    """Return the weekday that a quotation of that day looks ahead to."""
    told, dct = context.told, context.dct
    if told is None or not context.same_sentence or not isinstance(what, Weekday):
        return None
    if clause.direction is not Prefer.FUTURE or told.unit > Granularity.DAY:
        return None
    if not context.is_quoted(context.start) or context.is_quoted(context.told_at):
        return None
    of_late = dct is not None and dct.first_day - told.first_day <= _A_WEEK
    late = of_late and context.is_gone(told)
    return after_saying(what, told, context) if late else None


_A_WEEK = 7


def _of_entry(what: Recurring, clause: Clause, context: Context) -> Place | None:
    """Return the weekday next to the day of an entry: "9 March: It will open Monday".

    So that of a line of a log: "9:15 a.m. A boy, missing since Monday, is found".
    """
    told = context.told
    if told is None or not isinstance(what, Weekday):
        return None
    if not (context.leads or told is context.log.last):
        return None
    if told.unit > Granularity.WEEK or not context.is_gone(told):
        return None
    within = occurrence(what, told.last_day, 0, context)
    if within is None or not told.first_day <= within.first_day <= told.last_day:
        direction = clause.direction or Prefer.PAST
        within = towards(direction, what, told.first_day, context, sure=True)
    return within and within.explained(f"next to {told.value}, told before", told.value)


def _goes_on(what: Recurring, dct: Place, context: Context) -> bool:
    """Tell whether no verb leaves the time ahead: "He plays Friday, she Saturday"."""
    told = context.told if context.near_told else None
    if told is None or told.unit > Granularity.DAY or not isinstance(what, Weekday):
        return False
    return told.start >= dct.end and context.is_dateline(told.anchor)


def _said(what: Recurring, context: Context) -> Clause:
    """Return what the clause says of it; a hint gives way to what is preferred."""
    clause = context.read_clause()
    yields = clause.hint and _preferred(what, context) is not Prefer.NEAREST
    return Clause() if yields else clause


def _preferred(what: Recurring, context: Context) -> Prefer:
    """Return the policy's direction; quarters, halves and decades are mostly over."""
    prefer = context.policy.prefer
    over = isinstance(what, QuarterName | HalfName | DecadeName)
    return Prefer.PAST if over and prefer is Prefer.NEAREST else prefer


def _side(place: Place, dct: Place, direction: Prefer, reason: str) -> str:
    if place.first_day <= dct.first_day <= place.last_day:
        return "the dateline lies in it"
    if place.start < dct.start:
        against, where = Prefer.FUTURE, "before"
    else:
        against, where = Prefer.PAST, "after"
    if direction is against:
        reason = "the other side lies too far away"
    return f"the nearest {where} the dateline ({reason})"
