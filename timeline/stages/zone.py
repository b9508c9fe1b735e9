"""The zone that an expression names."""

from typing import Any

from attrs import astuple, has

from timeline.model.granularity import Granularity
from timeline.model.recurring import Clock

__all__ = ["zone_said"]


def zone_said(expression: Any, unit: Granularity | None) -> str | None:
    """Return the zone of the clock time that the expression holds, if it names one."""
    if unit is None or unit > Granularity.HOUR or not has(expression.__class__):
        return None
    if isinstance(expression, Clock):
        return expression.zone
    parts: tuple[Any, ...] = astuple(expression, recurse=False)
    return next((zone for part in parts if (zone := zone_said(part, unit))), None)
