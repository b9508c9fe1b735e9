"""The places of fiscal years, and of the quarters that reports compare."""

from timeline.model.calendar import fiscal_year, unit_at
from timeline.model.granularity import Granularity
from timeline.model.moment import civil_from_days
from timeline.stages.context import Context
from timeline.stages.place import Place

__all__ = ["alike", "fiscal"]


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


def alike(year: Place, context: Context) -> Place:
    """Return the quarter of *year* like the one reported on; without one, the year."""
    told = context.quarter
    if told is None:
        return year
    years = civil_from_days(year.first_day)[0] - civil_from_days(told.first_day)[0]
    quarters = years * _QUARTERS_A_YEAR
    days = unit_at(told.first_day, told.unit, quarters, context.policy)
    why = f"the same quarter as {told.value}"
    return Place.of_days(days, told.unit).explained(why, told.value)


_QUARTERS_A_YEAR = 4
