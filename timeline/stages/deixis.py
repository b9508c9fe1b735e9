"""Where "this", "last" and "next" point to, seen from what is told or the dateline."""

from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    Modified,
    Vague,
    Weekday,
)
from timeline.model.granularity import Granularity
from timeline.stages.context import Context
from timeline.stages.fiscal import measured_from, reported
from timeline.stages.following import weekday_told
from timeline.stages.place import DAY, Place, as_told
from timeline.stages.shift import units_from
from timeline.stages.side import deictic

__all__ = ["is_nowadays", "pointed"]

_OF_LATE = 6 * DAY
_REPORTED = (Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)
_THE_MONTH = Deictic(Deixis.THIS, Granularity.MONTH, Anchor.OPEN)
_THE_DAY = Deictic(Deixis.THIS, Granularity.DAY, Anchor.TOLD)
_TODAY = Deictic(Deixis.THIS, Granularity.DAY)


def pointed(expression: Deictic, context: Context) -> Place | None:
    """Return where "last week" or "that day" is; None without what it is seen from."""
    place = _seen(expression, context)
    if place and _is_still_to_come(expression, place, context):
        return None
    if place and is_nowadays(expression, context):
        return place._replace(written=Vague.PRESENT)
    return place


def _is_still_to_come(expression: Deictic, place: Place, context: Context) -> bool:
    """Tell whether it will be, and counts from no day that is over.

    "We last met on 3 May. If it rains, we will meet again the following day."
    """
    follows = expression.which is Deixis.NEXT and expression.anchor is Anchor.TOLD
    over = follows and not context.narrates and context.is_gone(place)
    return over and context.is_from_now()


def is_nowadays(expression: Expression, context: Context) -> bool:
    """Tell whether a history says "today, the fort is a museum"."""
    if not context.narrates or expression != _TODAY or context.kept:
        return False
    if context.is_quoted(context.start):
        return False
    return not context.read_clause().from_now


def _seen(expression: Deictic, context: Context) -> Place | None:
    anchor = _anchor(expression, context)
    if anchor is None or expression.which is Deixis.SOME:
        return None
    what, which, count = expression.what, expression.which, expression.count
    if isinstance(what, Weekday) and _is_that(expression, context):
        return weekday_told(what, context)
    compared = expression.anchor is Anchor.COMPARED and what not in _REPORTED
    if compared and anchor is context.dct:
        # A company reports on the quarter that is over.
        which = Deixis.LAST
    if _is_coming_week(expression, anchor, context):
        which = Deixis.NEXT
    place: Place | None
    if isinstance(what, Granularity) and what < Granularity.DAY <= anchor.unit:
        return None
    if isinstance(what, Granularity):
        if context.is_vague(anchor, what):
            return None
        same = which is Deixis.THIS and anchor.unit is what
        place = (
            anchor
            if same
            else units_from(anchor, what, which.value * count, context.policy)
        )
    else:
        place = deictic(what, which, anchor, count, context)
        fine = context.narrates and anchor.unit < Granularity.YEAR
        place = as_told(place) if place and fine else place
    why = f"{which.name.lower()}, seen from {context.name_of(anchor)}"
    return place and place.explained(why, anchor.value)


def _is_coming_week(expression: Deictic, anchor: Place, context: Context) -> bool:
    """Tell whether "will meet this week", written on its last day, is of the next."""
    week = Deictic(Deixis.THIS, Granularity.WEEK, expression.anchor)
    if expression != week or anchor is not context.dct:
        return False
    this = units_from(anchor, Granularity.WEEK, 0, context.policy)
    ends = this.last_day == anchor.first_day
    return ends and context.looks_ahead() and context.is_from_now()


def _is_that(expression: Deictic, context: Context) -> bool:
    """Tell whether it is "that Saturday" of news, which a weekday told before is."""
    told = expression.anchor is Anchor.TOLD and not context.narrates
    return told and expression.which is Deixis.THIS


def _anchor(expression: Deictic, context: Context) -> Place | None:
    period, what = None, expression.what
    if _is_of_span_told(expression, context):
        return context.told
    if isinstance(what, Granularity):
        back = expression.which is Deixis.LAST
        of_report = what in _REPORTED or (back and what is Granularity.DAY)
        if expression.anchor is Anchor.COMPARED and of_report:
            return (measured_from if back else reported)(what, context)
        period = _period_told(what, expression.anchor, context)
    anchor = context.anchor(expression.anchor)
    if expression == _THE_MONTH and not context.narrates and _goes_on(context):
        return context.told
    if expression == _THE_DAY and _is_of_either(anchor, context):
        return None
    if anchor and anchor.unit > Granularity.DAY and expression == _THE_DAY:
        # "today, after the fall of last week; later in the day"
        period = context.periods.get(Granularity.DAY) if context.near_told else None
        if context.narrates and period and not _holds(anchor, period):
            period = None
    return period or anchor


def _is_of_span_told(expression: Deictic, context: Context) -> bool:
    """Tell whether it is "It opened in 1961. By the end of the decade it had closed"."""
    told, dct, what = context.told, context.dct, expression.what
    if (what, expression.anchor) not in _ENDING or context.narrates:
        return False
    if not isinstance(context.expression, Modified):
        return False
    if told is None or dct is None or not isinstance(what, Granularity):
        return False
    if told.unit > what or not context.near_told:
        return False
    span = units_from(dct, what, 0, context.policy)
    return told.end <= span.start and context.looks_back()


_ENDING = (
    (Granularity.YEAR, Anchor.COMPARED),
    (Granularity.DECADE, Anchor.OPEN),
    (Granularity.CENTURY, Anchor.OPEN),
)


def _is_of_either(told: Place | None, context: Context) -> bool:
    """Tell whether "later in the day" may be of the day that its paragraph began with.

    "Oil fell on Wednesday after the vote of Tuesday. It rose later in the day." But
    "That day" goes on with the only one of the sentence before.
    """
    scene, dct = context.scene, context.dct
    if told is None or scene is None or dct is None:
        return False
    if context.narrates or context.same_sentence:
        return False
    if context.near_told and context.first_told:
        return False
    days = told.unit <= Granularity.DAY and scene.unit <= Granularity.DAY
    return days and told.first_day < scene.first_day < dct.first_day


def _holds(outer: Place, inner: Place) -> bool:
    return outer.start <= inner.start < outer.end


def _goes_on(context: Context) -> bool:
    """Tell whether "by the end of the month" goes on with a day of its sentence.

    That is none of the last week, "said on Monday that it would act by then", and
    "was hurt in May and will be back by the end of the month" is back in June. "Fell in
    May and rose this month" is of now.
    """
    told, dct = context.told, context.dct
    if told is None or dct is None or not context.same_sentence or context.measures:
        return False
    if told.unit > Granularity.MONTH or context.expression == _THE_MONTH:
        return False
    if told.start >= dct.end:
        # "will be back on Friday for a trial ordered earlier this month"
        return not context.looks_back()
    over = told.unit is Granularity.MONTH or dct.start - told.end > _OF_LATE
    return over and not context.looks_ahead()


def _period_told(unit: Granularity, wanted: Anchor, context: Context) -> Place | None:
    """Return what "the month before" goes back from if a day is only of the report.

    "It rose in May, the bank said today, after a fall the month before." A history
    goes on from a decade or a century: "by the end of the decade".
    """
    if context.narrates:
        age = context.age if wanted in (Anchor.TOLD, Anchor.OPEN) else None
        return age if age is not None and age.unit <= unit else None
    told, dct, period = context.told, context.dct, context.periods.get(unit)
    if period is None or told is None or dct is None or wanted is not Anchor.TOLD:
        return None
    reports = told.unit <= Granularity.DAY < unit and context.near_told
    return period if reports and 0 <= dct.start - told.start <= _OF_LATE else None
