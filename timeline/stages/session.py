"""The day of a meeting that its minutes come back to: "adjourned at 9:20 p.m."."""

from timeline.model.granularity import Granularity
from timeline.stages.context import Context
from timeline.stages.place import Place

__all__ = ["day_of_session", "keep_session"]


def day_of_session(context: Context) -> Place | None:
    """Return when a meeting was, if what is told since was before it or is a plan.

    "The board met on Tuesday at 7 p.m. The bridge failed last Friday. The next meeting
    will be on March 1 at 7 p.m. The meeting adjourned at 9:20 p.m."
    """
    session, told, dct = context.session, context.told, context.dct
    if session is None or told is None or context.same_sentence:
        return None
    planned = dct is None or told.start >= dct.end
    strays = told.end <= session.start or (planned and session.start < told.start)
    return session if strays and _is_of_session(context) else None


def keep_session(context: Context, place: Place) -> None:
    """Remember when a meeting was, on the day or by the clock."""
    if place.unit <= Granularity.DAY and _is_of_session(context):
        context.session = place


def _is_of_session(context: Context) -> bool:
    return context.is_of_session() and not context.looks_ahead()
