"""The units in which texts speak of time."""

from enum import IntEnum, unique

__all__ = ["Granularity"]


@unique
class Granularity(IntEnum):
    """A calendar unit, ordered from fine to coarse.

    >>> Granularity.DAY < Granularity.WEEKEND < Granularity.WEEK
    True
    >>> Granularity.PART_OF_DAY.label
    'part_of_day'
    """

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    PART_OF_DAY = 4
    DAY = 5
    WEEKEND = 6
    WEEK = 7
    MONTH = 8
    QUARTER = 9
    SEASON = 10
    HALF = 11
    YEAR = 12
    DECADE = 13
    CENTURY = 14
    MILLENNIUM = 15

    # That of an enum is made of the name, in Python, and half of all tables are by unit.
    __hash__ = int.__hash__

    @property
    def label(self) -> str:
        """The name in the JSON, in lower case, its words joined by underscores."""
        return self.name.lower()

    @classmethod
    def of(cls, label: str) -> "Granularity":
        """Return the unit with that label.

        Raises:
            KeyError: No unit is called that.
        """
        return cls[label.upper()]
