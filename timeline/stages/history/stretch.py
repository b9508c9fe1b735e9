"""Where a history has come to, and after a stretch: "from 3 to 5 May. The next day …"."""

from timeline.model.expression import (
    Anchor,
    Between,
    DayOfMonth,
    Deictic,
    Deixis,
    Expression,
    Modified,
    Reference,
    Shift,
)
from timeline.model.granularity import Granularity
from timeline.model.unit import unit_of
from timeline.stages.context import Context
from timeline.stages.history.saying import YEARLY
from timeline.stages.history.way import Way
from timeline.stages.layout import Setting
from timeline.stages.locate import locate
from timeline.stages.occurrence import occurrence
from timeline.stages.place import DAY, Place, as_told

__all__ = ["base_of", "headed", "last_told", "stretched"]

_LONG = 31 * DAY


def stretched(way: Way, before: Way, setting: Setting, context: Context) -> Way:
    """Return the way with the end of a stretch that the line has begun.

    Args:
        way: With the start of the stretch as the latest date told.
        before: The way without it.
        setting: What may be a stretch, and where it stands.
        context: What the text is read in.
    """
    told = way.told
    if told is None or told is before.told:
        return way
    last = last_told(setting.mention.expression, told, context)
    if last is None:
        return way
    if before.told is None and setting.mention.passing:
        # "Ida Holm (1879–1951) was a botanist" is nothing to go on from.
        life = told._replace(end=last.end, unit=Granularity.CENTURY)
        return way._replace(told=life, day=None).choosing(setting.start, life)
    if setting.heading:
        # What stands below "1811–12" goes through it from its beginning.
        return way
    goes_on = before.told is not None and not setting.paragraph
    return way._replace(until=last, goes_on=goes_on)


def headed(way: Way, setting: Setting) -> Way:
    """Return the way with the day that a heading has told, none of another heading."""
    if not setting.heading:
        return way
    told = way.told
    of_day = told is not None and told.unit is Granularity.DAY
    return way._replace(head=told if of_day else None)


def last_told(said: Expression, first: Place, context: Context) -> Place | None:
    """Return the end of a stretch that begins with *first*; None if it is none."""
    if not isinstance(said, Between):
        return None
    end = said.end.of if isinstance(said.end, Modified) else said.end
    if isinstance(end, YEARLY | DayOfMonth):
        found = (occurrence(end, first.first_day, step, context) for step in (0, 1))
        last = next((p for p in found if p and p.start >= first.start), None)
    else:
        last = locate(end, context)
    return None if last is None or last.start < first.start else as_told(last)


def base_of(said: Expression, way: Way) -> Place | None:
    """Return the date that it most likely counts from, as fine as it counts."""
    ended = _end_of_stretch(said, way)
    if ended is not None:
        return ended
    base = way.aside if way.near and way.aside is not None else way.told
    unit = said.unit if isinstance(said, Reference) else unit_of(said)
    if base is None or unit is None or unit >= base.unit:
        return base
    finer = (place for place in (way.aside, way.day) if place and place != base)
    return next(
        (
            p
            for p in finer
            if p.unit <= Granularity.MONTH and base.start <= p.start < base.end
        ),
        base,
    )


def _end_of_stretch(said: Expression, way: Way) -> Place | None:
    """Return the end of the stretch told last, if that is what *said* counts from.

    "The next day", "two years later" and "that month" do. "On the 22nd" does behind a long stretch that
    the text has come to, and not behind one that it opens with.
    """
    told, until = way.told, way.until
    if told is None or until is None or way.near:
        return None
    match said:
        case Deictic(which=Deixis.NEXT):
            return until
        case Deictic(which=Deixis.THIS, anchor=Anchor.TOLD) if way.aside is None:
            return until
        case Shift(count=count) if count > 0:
            return until
        case DayOfMonth() if way.goes_on and until.end - told.start > _LONG:
            return until
        case _:
            return None
