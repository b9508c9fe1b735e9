"""The day that a story goes on with: "A bomb went off on Tuesday. Two were hurt"."""

from collections.abc import Iterable

from timeline.grammar.analysis import Telling
from timeline.model.granularity import Granularity
from timeline.model.record import Kind, Timex
from timeline.stages.narrate.now import Now

__all__ = ["StoryDay"]


class StoryDay:
    """A day, and what a sentence tells of it.

    Attributes:
        timex: The expression of the day.
    """

    def __init__(self, timex: Timex, told: Iterable[Telling] = ()) -> None:
        """Take a day and what is told of it; nothing is of one that heads an entry."""
        self.timex = timex
        told = tuple(told)
        verbs = [telling for telling in told if telling.trigger.tense != "NONE"]
        self._heads = not told
        # "He died in a crash on Monday" tells of a crash, "at an inquest" of no deed.
        self._kinds = {telling.kind for telling in told} & _SCENES
        self._kinds |= {_kind(telling) for telling in verbs}
        self._uncovers = all(telling.uncovers for telling in verbs)

    def goes_on(self, telling: Telling, now: Now) -> bool:
        """Tell whether what comes next, and has no day of its own, was on this one.

        After an attack, a disaster or a match it was, and after what is told by the clock.
        Else what befalls people goes on from what they did, and like from like: "The mayor
        left on Monday. She fell", but not "She owed rent". After weeks nothing goes on but
        a disaster.
        """
        if self._heads:
            return True
        if telling.harms and self._uncovers:
            # "A body was found on Friday. Roe was killed at sea", who knows when.
            return False
        kind = _kind(telling)
        if kind is Kind.STATEMENT and self.timex.granularity is Granularity.WEEK:
            # "Troops moved in last week. Holm warned of an attack" now, for all we know.
            return False
        befalls = kind in _BEFALLING
        if now.dct is None or now.has_ended(self.timex.interval, _WEEKS):
            return befalls and Kind.DISASTER in self._kinds
        if not _SCENES.isdisjoint(self._kinds) or _is_clock(self.timex):
            # "The mill burned down on Monday. He bought it with a loan, the owner said."
            return telling.attribution is None or kind not in _DEALS
        done = befalls and not _DONE.isdisjoint(self._kinds)
        return done or (kind in self._kinds and kind not in _DIVERSE)


def _kind(telling: Telling) -> Kind:
    """Return its kind; what a court says of a deed is said, and not done."""
    return Kind.STATEMENT if telling.verdict else telling.kind


def _is_clock(timex: Timex) -> bool:
    unit = timex.granularity
    return unit is not None and unit < Granularity.PART_OF_DAY


_WEEKS = 28
_SCENES = frozenset((Kind.CONFLICT, Kind.DISASTER, Kind.COMPETITION))
_BEFALLING = _SCENES | {Kind.LIFE, Kind.MOVEMENT, Kind.JUSTICE}
_DONE = frozenset((Kind.MOVEMENT, Kind.JUSTICE, Kind.OTHER))
_DEALS = frozenset((Kind.BUSINESS, Kind.TRANSACTION, Kind.PERSONNEL, Kind.CREATION))
_DIVERSE = frozenset((Kind.LIFE, Kind.STATEMENT, Kind.OTHER))
