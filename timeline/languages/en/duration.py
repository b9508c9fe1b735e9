"""English lengths: "three days", "two-year", "the past decade", "years"."""

from fractions import Fraction

from attrs import evolve

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Deixis, Expression, Length, Quantity, Window
from timeline.model.granularity import Granularity


@GRAMMAR.rule("{amount} {unit}", "{some} {unit_many:unit}")
def length(
    unit: Granularity, amount: int | Fraction | None = None, some: None = None
) -> Expression:
    del some
    return Length((Quantity(amount, unit),))


@GRAMMAR.rule("a|an {unit_one}")
def single(unit_one: Granularity) -> Expression:
    return Length((Quantity(1, unit_one),))


@GRAMMAR.rule("a|an {unit_one} and {fraction}")
def single_and(unit_one: Granularity, fraction: Fraction) -> Expression:
    return Length((Quantity(1 + fraction, unit_one),))


@GRAMMAR.rule("{unit_many}")
def plural(unit_many: Granularity) -> Expression:
    return Length((Quantity(None, unit_many),))


@GRAMMAR.rule("{number} {unit_one} old", "{number} {unit} old")
def age(
    number: int, unit_one: Granularity | None = None, unit: Granularity | None = None
) -> Expression | None:
    found = unit_one or unit
    return Length((Quantity(number, found),)) if found else None


@GRAMMAR.rule(
    "{duration:a} and {duration:b}",
    "{duration:a}, {duration:b}",
    "{duration:a} {duration:b}",
)
def compound(a: Length, b: Length) -> Expression | None:
    if a.quantities[-1].unit <= b.quantities[0].unit:
        return None
    return evolve(a, quantities=a.quantities + b.quantities)


@GRAMMAR.rule("[the] {deixis} {duration}")
def window(deixis: Deixis, duration: Length) -> Expression | None:
    return Window(deixis, duration) if deixis is not Deixis.THIS else None


@GRAMMAR.rule("[the] past|previous|preceding|latest {duration}")
def past(duration: Length) -> Expression:
    return Window(Deixis.LAST, duration)


@GRAMMAR.rule("[the] coming|following {duration}")
def coming(duration: Length) -> Expression:
    return Window(Deixis.NEXT, duration)


@GRAMMAR.rule("the {duration}")
def definite(duration: Length) -> Expression:
    return duration
