"""What stands behind a day of long ago, and may be as far from the dateline as that.

"An explosion killed twelve on 4 May 1871. On Friday the inquest was opened."
"""

from timeline.model.expression import Anchor, Expression, SeasonName, Shift, Weekday
from timeline.model.granularity import Granularity
from timeline.model.policy import Prefer
from timeline.stages.context import LONG_AGO, Context
from timeline.stages.place import DAY

__all__ = ["is_of_old"]

_ANY_LIFE = 90 * 366 * DAY


def is_of_old(expression: Expression, context: Context) -> bool:
    """Tell whether nothing says if it counts from what is told or from the dateline.

    A weekday is news unless what is told is older than any life, and so is one on which
    somebody spoke. What "will" happen is of the dateline.
    """
    match expression:
        case Weekday():
            least, unit = _ANY_LIFE, Granularity.MONTH
        case SeasonName():
            least, unit = LONG_AGO, Granularity.YEAR
        case Shift(of=None, anchor=Anchor.AHEAD):
            least, unit = LONG_AGO, Granularity.MONTH
        case _:
            return False
    if context.dct is None or not _stands_behind(context, least, unit):
        return False
    clause = context.read_clause()
    if isinstance(expression, Shift):
        return not clause.from_now
    spoke = context.mention is not None and context.mention.said
    return clause.direction is Prefer.PAST and not spoke


def _stands_behind(context: Context, least: int, unit: Granularity) -> bool:
    """Tell whether the paragraph told such a date last, and the text none of late."""
    told, dct = context.told, context.dct
    if told is None or dct is None or context.narrates or context.kept:
        return False
    if not context.near_told or context.lately or context.resumed is not None:
        return False
    opens = not context.same_sentence or context.opens(context.told_at)
    return opens and told.unit <= unit and dct.start - told.start > least
