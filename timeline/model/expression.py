"""What temporal expressions mean, before anything is known of the article.

A closed union in the way of SCATE (Bethard and Parker 2016): what stands on the
calendar by itself (`Year`), what recurs on it (`Weekday`), and what is made of those
(`Shift`, `Deictic`, `Within`, `Nth`, …). Resolving gives each a place on the calendar.
"""

from enum import StrEnum, unique
from fractions import Fraction
from typing import TypeAlias

from attrs import frozen

from timeline.model.anchor import Anchor, Deixis
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay
from timeline.model.recurring import (
    Clock,
    DayOfMonth,
    DecadeName,
    HalfName,
    Holiday,
    Month,
    MonthDay,
    Part,
    QuarterName,
    Recurring,
    SeasonName,
    Weekday,
    WeekendName,
    WeekNumber,
    Workday,
)

__all__ = [
    "Anchor",
    "Between",
    "Bound",
    "Century",
    "Clock",
    "DayOfMonth",
    "Decade",
    "DecadeName",
    "Deictic",
    "Deixis",
    "Expression",
    "FiscalYear",
    "HalfName",
    "Holiday",
    "Length",
    "Limit",
    "Modified",
    "Month",
    "MonthDay",
    "Nth",
    "Part",
    "Quantity",
    "QuarterName",
    "Recurring",
    "Reference",
    "Repeat",
    "SeasonName",
    "Shift",
    "Vague",
    "WeekNumber",
    "Weekday",
    "WeekendName",
    "Window",
    "Within",
    "Workday",
    "Year",
]


@unique
class Vague(StrEnum):
    """TIMEX3's values for times that no calendar holds."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


@unique
class Bound(StrEnum):
    """On which side of a time something lies, by TIMEX3 ``mod``."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"


@frozen
class Year:
    """A year, astronomical: 0 is 1 BCE."""

    number: int


@frozen
class FiscalYear:
    """A fiscal year, named for the calendar year it ends in; None for the current."""

    number: int | None = None


@frozen
class Decade:
    """Ten years; *number* is the first year divided by ten (199 for the 1990s)."""

    number: int


@frozen
class Century:
    """A hundred years; *number* is the first year divided by a hundred (19: 1900s)."""

    number: int


@frozen
class Deictic:
    """Last, this or next one of a unit or of something that recurs.

    Attributes:
        count: How many further on: 2 for "the week after next".
    """

    which: Deixis
    what: "Granularity | Recurring"
    anchor: Anchor = Anchor.DCT
    count: int = 1


@frozen
class Shift:
    """The unit *count* units away from *of*, or from the anchor if *of* is None.

    Attributes:
        count: Negative for the past.
        exact: Whether the result is a day or finer though the unit is coarser
            ("three weeks ago to the day", "two months after 3 March").
    """

    count: int | Fraction
    unit: Granularity
    of: "Expression | None" = None
    anchor: Anchor = Anchor.DCT
    exact: bool = False


@frozen
class Within:
    """The *inner* that lies in *outer*: "Tuesday morning", "March 2013"."""

    inner: Recurring
    outer: "Expression"


@frozen
class Nth:
    """The *number*-th unit or recurring thing of *outer*; negative from the end."""

    number: int
    what: "Granularity | Recurring"
    outer: "Expression"


@frozen
class Modified:
    """An expression with a TIMEX3 modifier, such as START or APPROX.

    TIMEX3 has none for "earlier this week" and "later in June": those are EARLIER and
    LATER here, and what is written has no modifier.

    Attributes:
        portion: Which of how many equal parts is meant, (1, 2) for "the first half";
            the words leave it open if None.
    """

    mod: str
    of: "Expression"
    portion: tuple[int, int] | None = None


@frozen
class Quantity:
    """A number of units; None for an unknown number ("years")."""

    count: int | Fraction | None
    unit: Granularity


@frozen
class Length:
    """How long: "three days", "two years and six months".

    Attributes:
        part: The part of day counted, for "two nights".
        exact: Whether it is that long to the day: "four years to the day after".
    """

    quantities: tuple[Quantity, ...]
    part: PartOfDay | None = None
    exact: bool = False


@frozen
class Window:
    """A length that ends or begins at the anchor: "the past two years".

    Attributes:
        of: What it is the first (next) or last part of, instead of lying beside the
            anchor: "the first ten months of 1915".
    """

    which: Deixis
    length: Length
    anchor: Anchor = Anchor.DCT
    of: "Expression | None" = None


@frozen
class Repeat:
    """A set: "every Tuesday", "twice a week", "daily".

    Attributes:
        every: What recurs, or the length of one period.
        quant: TIMEX3 ``quant`` ("EVERY", "EACH"), None without.
        freq: TIMEX3 ``freq`` ("2X"), None without.
    """

    every: "Length | Recurring | Within"
    quant: str | None = None
    freq: str | None = None


@frozen
class Between:
    """From the start of one expression to the end of another."""

    start: "Expression"
    end: "Expression"


@frozen
class Limit:
    """What lies on one side of a time: "before 1990", "2018 or later"."""

    bound: Bound
    of: "Expression"


@frozen
class Reference:
    """A time that no calendar holds: "recently", "now", "soon".

    Attributes:
        anchor: Whose present it is: that of the dateline, or of the time being told.
        unit: What some of have gone by, as in "weeks later".
    """

    vague: Vague
    anchor: Anchor = Anchor.DCT
    unit: Granularity | None = None


Expression: TypeAlias = (
    Year
    | FiscalYear
    | Decade
    | Century
    | Recurring
    | Deictic
    | Shift
    | Within
    | Nth
    | Modified
    | Length
    | Window
    | Repeat
    | Between
    | Limit
    | Reference
)
