"""The place of a fiscal year."""

from timeline.model.calendar import fiscal_year
from timeline.model.granularity import Granularity
from timeline.model.moment import civil_from_days
from timeline.stages.context import Context
from timeline.stages.place import Place

__all__ = ["fiscal"]


def fiscal(number: int | None, context: Context) -> Place | None:
    """Return the fiscal year with that number; that of the dateline without one."""
    why = "as the policy's fiscal year"
    if number is None:
        if context.dct is None:
            return None
        year = civil_from_days(context.dct.first_day)[0]
        days = fiscal_year(year, context.policy)
        number = year + (context.dct.first_day >= days[1])
    days = fiscal_year(number, context.policy)
    place = Place.of_days(days, Granularity.YEAR, why)
    return place._replace(written=f"{number:04d}")
