"""English wholes: "all day", "the whole morning", "a single year", "a three-year period"."""

from fractions import Fraction

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    Length,
    Modified,
    Part,
    Quantity,
    Repeat,
    SeasonName,
    Shift,
    Window,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.policy import PartOfDay, Season


@GRAMMAR.rule("all {unit_one} [long]", "a|one single {unit_one}")
def one(unit_one: Granularity) -> Expression | None:
    # "in all second rounds", "a single quarter"
    if unit_one < Granularity.DAY or unit_one is Granularity.QUARTER:
        return None
    return Length((Quantity(1, unit_one),))


@GRAMMAR.rule("a|an|one whole|full|solid|entire {unit_one}")
def full(unit_one: Granularity) -> Expression | None:
    if unit_one < Granularity.MINUTE or unit_one is Granularity.QUARTER:
        return None
    return Length((Quantity(1, unit_one),))


@GRAMMAR.rule("the|this whole|entire {part_name}", "all {part_name} [long]")
def part(part_name: PartOfDay) -> Expression:
    return Part(part_name)


@GRAMMAR.rule("the whole|entire {season_name} [of] {year}")
def season_of_year(season_name: Season, year: Expression) -> Expression:
    return Within(SeasonName(season_name), year)


@GRAMMAR.rule("the|this whole|entire {season_name}", "all {season_name} [long]")
def season(season_name: Season) -> Expression:
    return SeasonName(season_name)


@GRAMMAR.rule(
    "{amount:count} business|trading|working|calendar|school {unit_many:unit}",
    "one business|trading|working|calendar|school {unit_one:unit}",
)
def counted(unit: Granularity, count: int | Fraction = 1) -> Expression:
    return Length((Quantity(count, unit),))


@GRAMMAR.rule(
    "[a|an|the|this|that|any|one] {amount} {unit} period",
    "[the] same|full|whole|entire {amount} {unit} period",
)
def period(unit: Granularity, amount: int | Fraction) -> Expression:
    return Length((Quantity(amount, unit),))


@GRAMMAR.rule("[the] last|past|previous|preceding|prior|latest {amount} {unit} period")
def period_before(unit: Granularity, amount: int | Fraction) -> Expression:
    return Window(Deixis.LAST, Length((Quantity(amount, unit),)), Anchor.OPEN)


@GRAMMAR.rule("every|each {stress:_} {unit_one}", "every {unit_one} or so")
def every(unit_one: Granularity) -> Expression:
    return Repeat(Length((Quantity(1, unit_one),)), "EVERY")


@GRAMMAR.rule("every|each {stress:_} {part_name}")
def every_part(part_name: PartOfDay) -> Expression:
    return Repeat(Part(part_name), "EVERY")


@GRAMMAR.rule(
    "{unit_one} after {unit_one:again}",
    "{unit_one} in, {unit_one:again} out",
    "{unit_one} in and {unit_one:again} out",
)
def on_and_on(unit_one: Granularity, again: Granularity) -> Expression | None:
    """Read "year after year" as every year."""
    if unit_one is not again or unit_one < Granularity.DAY:
        return None
    return Repeat(Length((Quantity(1, unit_one),)), "EVERY")


@GRAMMAR.rule("{part_name} after {part_name:again}")
def part_on_and_on(part_name: PartOfDay, again: PartOfDay) -> Expression | None:
    return Repeat(Part(part_name), "EVERY") if part_name is again else None


@GRAMMAR.rule("{duration|window:of} or so")
def about(of: Expression) -> Expression:
    return Modified("APPROX", of)


@GRAMMAR.rule("{number} or so {unit_many:unit}")
def about_some(number: int, unit: Granularity) -> Expression:
    return Modified("APPROX", Length((Quantity(number, unit),)))


@GRAMMAR.rule(
    "{amount} {unit} or more|longer",
    "a|an {unit_one:unit} or more|longer",
    "{amount} or more {unit_many:unit}",
)
def or_more(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Modified("EQUAL_OR_MORE", Length((Quantity(amount, unit),)))


@GRAMMAR.rule(
    "{amount} {unit} or less|fewer|under|shorter",
    "a|an {unit_one:unit} or less",
    "{amount} or fewer|less {unit_many:unit}",
)
def or_less(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Modified("EQUAL_OR_LESS", Length((Quantity(amount, unit),)))


@GRAMMAR.rule("[the] next|coming {unit_one} or so")
def about_next(unit_one: Granularity) -> Expression:
    return Modified("APPROX", Deictic(Deixis.NEXT, unit_one))


@GRAMMAR.rule("[the] last|past {unit_one} or so")
def about_last(unit_one: Granularity) -> Expression:
    return Modified("APPROX", Deictic(Deixis.LAST, unit_one))


@GRAMMAR.rule(
    "{amount} {unit} or so ago|back",
    "{amount} or so {unit} ago|back",
    "a|an {unit_one:unit} or so ago|back",
)
def about_ago(unit: Granularity, amount: int = 1) -> Expression:
    return Modified("APPROX", Shift(-amount, unit))


@GRAMMAR.rule("a|an {unit_one} or two|2 ago|back")
def one_or_two_ago(unit_one: Granularity) -> Expression:
    return Modified("APPROX", Shift(-2, unit_one))


@GRAMMAR.rule("a|an {unit_one} or two|2 from now", "a|an {unit_one} or two|2 hence")
def one_or_two_from_now(unit_one: Granularity) -> Expression:
    return Modified("APPROX", Shift(2, unit_one))


@GRAMMAR.rule("(in) a|an {unit_one} or two|2")
def in_one_or_two(unit_one: Granularity) -> Expression:
    return Modified("APPROX", Shift(2, unit_one, anchor=Anchor.AHEAD))


@GRAMMAR.rule("a|an {unit_one} or two|2 later")
def one_or_two_later(unit_one: Granularity) -> Expression:
    return Modified("APPROX", Shift(2, unit_one, anchor=Anchor.TOLD))


@GRAMMAR.rule("[the] {deixis} {unit_one} or two|2", "[the] past {unit_one} or two|2")
def one_or_two_beside(
    unit_one: Granularity, deixis: Deixis = Deixis.LAST
) -> Expression | None:
    if deixis is Deixis.THIS:
        return None
    return Window(deixis, Length((Quantity(2, unit_one),)), Anchor.OPEN)


@GRAMMAR.rule(
    "{amount} or more {unit_many:unit} ago",
    "{amount} {unit_many:unit} ago or more",
)
def ago_or_more(unit: Granularity, amount: int) -> Expression:
    return Modified("EQUAL_OR_MORE", Shift(-amount, unit))


@GRAMMAR.rule(
    "the {number:amount} {unit_many:unit} after this|that "
    "(,|.|;|he|she|it|they|we|i|you|the|a|an|were|are|will)"
)
def after_that(unit: Granularity, amount: int) -> Expression:
    """Take "in the two days after that" for both of them."""
    return Window(Deixis.NEXT, Length((Quantity(amount, unit),)), Anchor.TOLD)


_WITHIN = "(in|over|during|throughout|for|of)"


@GRAMMAR.rule(
    f"{_WITHIN} the {{number:amount}} {{unit_many:unit}} after|following (,|.|;|:)",
    f"{_WITHIN} the {{number:amount}} {{unit_many:unit}} "
    "afterwards|afterward|thereafter",
)
def after_it(unit: Granularity, amount: int) -> Expression:
    return after_that(unit, amount)


@GRAMMAR.rule(
    f"{_WITHIN} the {{number:amount}} {{unit_many:unit}} before|beforehand (,|.|;|:)",
    f"{_WITHIN} the {{number:amount}} {{unit_many:unit}} before this|that (,|.|;|:)",
)
def before_it(unit: Granularity, amount: int) -> Expression:
    """Take "in the two years before, he" for both of them, and for no day."""
    return Window(Deixis.LAST, Length((Quantity(amount, unit),)), Anchor.TOLD)


@GRAMMAR.rule("{amount} {unit} or so later", "a|an {unit_one:unit} or so later")
def about_later(unit: Granularity, amount: int = 1) -> Expression:
    return Modified("APPROX", Shift(amount, unit, anchor=Anchor.TOLD))
