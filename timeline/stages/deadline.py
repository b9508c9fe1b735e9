"""What a deadline that was told leaves open: "No one was held by noon Monday. At 4 a.m. …"."""

from timeline.model.expression import Clock, Part
from timeline.stages.context import Context
from timeline.stages.occurrence import occurrence
from timeline.stages.place import Place

__all__ = ["is_behind_end"]


def is_behind_end(
    what: Clock | Part, told: Place, dct: Place, context: Context
) -> bool:
    """Tell whether the day told last only ends what the sentence before tells.

    "Schools are shut until Monday. It will thaw by midday": of any day up to it. So is
    an hour gone that lies before it: "Nobody was held by noon on Monday. It fell at 4 a.m.",
    but "They were home by 9 p.m. on Monday. At 10 p.m. they slept".
    """
    if not context.closes or context.same_sentence or told is not context.told:
        return False
    if told.start >= dct.end:
        return True
    if not context.looks_back():
        return False
    place = occurrence(what, told.first_day, 0, context)
    return place is not None and place.start < told.start
