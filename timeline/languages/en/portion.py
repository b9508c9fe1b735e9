"""English parts of a time: "the first half of July", "the last days of June"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Between,
    Deictic,
    Deixis,
    Expression,
    Modified,
    Shift,
    Weekday,
)
from timeline.model.granularity import Granularity
from timeline.model.unit import unit_of

_OF = ("{month|season|week|quarter|decade|century:of}", "the {unit_one}")
_LAST = "last|latter|final|closing"
_FIRST_DAYS = "first|early|opening|initial"
_LAST_DAYS = "last|final|closing|dying|waning"
_WEDNESDAY = 2


@GRAMMAR.rule(
    *(f"[the] {{ordinal}} {{portion:parts}} of {of}" for of in _OF),
    *(f"[the] opening {{portion:parts}} of {of}" for of in _OF),
)
def nth(
    parts: int,
    of: Expression | None = None,
    unit_one: Granularity | None = None,
    ordinal: int = 1,
) -> Expression | None:
    of = of or _of_unit(unit_one, Granularity.WEEK)
    if of is None or not 1 <= ordinal <= parts or _has_a_name(of, parts):
        return None
    mod = {1: "START", parts: "END"}.get(ordinal, "MID")
    return Modified(mod, of, (ordinal, parts))


@GRAMMAR.rule(*(f"[the] {_LAST} {{portion:parts}} of {of}" for of in _OF))
def last(
    parts: int, of: Expression | None = None, unit_one: Granularity | None = None
) -> Expression | None:
    return nth(parts, of, unit_one, parts)


def _of_unit(unit: Granularity | None, least: Granularity) -> Expression | None:
    if unit is None or unit < least:
        return None
    return Deictic(Deixis.THIS, unit, Anchor.OPEN)


def _has_a_name(of: Expression, parts: int) -> bool:
    """Tell whether a part has a value of its own, as half a year and a quarter have."""
    return unit_of(of) is Granularity.YEAR and parts != _THIRDS


_THIRDS = 3


@GRAMMAR.rule(
    f"[the] {_FIRST_DAYS} {{unit_many}} of {{date:of}}",
    f"[the] {_FIRST_DAYS} {{unit_many}} of the {{unit_one}}",
)
def first_days(
    unit_many: Granularity,
    of: Expression | None = None,
    unit_one: Granularity | None = None,
    mod: str = "START",
) -> Expression | None:
    of = of or _of_unit(unit_one, Granularity.MONTH)
    whole = None if of is None else unit_of(of)
    if of is None or whole is None or whole <= unit_many:
        return None
    return Modified(mod, of)


@GRAMMAR.rule(
    f"[the] {_LAST_DAYS} {{unit_many}} of {{date:of}}",
    f"[the] {_LAST_DAYS} {{unit_many}} of the {{unit_one}}",
)
def last_days(
    unit_many: Granularity,
    of: Expression | None = None,
    unit_one: Granularity | None = None,
) -> Expression | None:
    return first_days(unit_many, of, unit_one, "END")


@GRAMMAR.rule("midweek", "mid-week", "mid week")
def midweek() -> Expression:
    """Take the middle of the week of the Wednesday that is meant, past or coming."""
    return Modified("MID", Shift(0, Granularity.WEEK, Weekday(_WEDNESDAY)))


@GRAMMAR.rule("[the] {deixis:a} {joint_or:_} [the] {deixis:b} {unit_one}")
def side_by_side(a: Deixis, b: Deixis, unit_one: Granularity) -> Expression | None:
    """Read "this and next week", whose ends are two expressions."""
    if unit_one < Granularity.DAY or a.value >= b.value:
        return None
    return Between(Deictic(a, unit_one), Deictic(b, unit_one))
