"""English parts of the day by the sun and by meals: "Friday at dawn", "dinner time tonight".

Without a day they are hours in a message only; a history is full of dawns.
"""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Deictic,
    Deixis,
    Expression,
    Part,
    Shift,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay

_TODAY = Deictic(Deixis.THIS, Granularity.DAY)


@GRAMMAR.rule(
    "{day}[,] [at|around] {sun_or_meal}",
    "[the] {sun_or_meal} of|on {day}",
    "(at|by|before|after|until|till|around|from|since) {sun_or_meal} {day}",
)
def of_day(day: Expression, sun_or_meal: PartOfDay) -> Expression:
    return Within(Part(sun_or_meal), day)


@GRAMMAR.rule("{sun_or_meal} {day}")
def before_day(day: Expression, sun_or_meal: PartOfDay) -> Expression | None:
    """Read "sunrise tomorrow", but "Dawn Friday" as a name."""
    seen = isinstance(day, Shift | Deictic)
    return Within(Part(sun_or_meal), day) if seen else None


@GRAMMAR.rule("{sun_or_meal} tonight", "tonight at|around {sun_or_meal}")
def tonight(sun_or_meal: PartOfDay) -> Expression:
    return Within(Part(sun_or_meal), _TODAY)
