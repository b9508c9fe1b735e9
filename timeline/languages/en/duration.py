"""English lengths: "three days", "two-year", "the past decade", "years"."""

from fractions import Fraction

from attrs import evolve

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Deixis,
    Expression,
    Length,
    Quantity,
    Window,
)
from timeline.model.granularity import Granularity


@GRAMMAR.rule(
    "{amount} {unit}",
    "{some:_} {unit_many:unit}",
    "{amount} {trying:_} {unit_many:unit}",
)
def length(unit: Granularity, amount: int | Fraction | None = None) -> Expression:
    return Length((Quantity(amount, unit),))


@GRAMMAR.rule("(in) {amount} {unit} (to|through|until {month|day|modified:_})")
def up_to(unit: Granularity, amount: int | Fraction) -> Expression:
    """Read "in three months to May" as a length, and not from now on."""
    return Length((Quantity(amount, unit),))


@GRAMMAR.rule("hundred {unit_many:unit}")
def hundred(unit: Granularity) -> Expression:
    return Length((Quantity(100, unit),))


@GRAMMAR.rule("(for) the next|following {unit_one:unit}")
def for_the_next(unit: Granularity) -> Expression | None:
    # "It is set for the following day."
    if unit is Granularity.DAY:
        return None
    return Window(Deixis.NEXT, Length((Quantity(1, unit),)), Anchor.OPEN)


@GRAMMAR.rule(
    "(over|during|in|within|throughout) the next|coming|following {unit_one:unit}"
)
def over_the_next(unit: Granularity) -> Expression | None:
    """Take "over the next decade" for ten years, and "within the next hour" for one."""
    alone = unit is Granularity.DECADE or unit < Granularity.DAY
    return for_the_next(unit) if alone else None


@GRAMMAR.rule("(over) the next|coming|following century")
def over_a_century() -> Expression | None:
    return for_the_next(Granularity.CENTURY)


@GRAMMAR.rule("[the] {amount} previous|preceding {unit_many:unit}")
def before_those(unit: Granularity, amount: int | Fraction) -> Expression:
    return Window(Deixis.LAST, Length((Quantity(amount, unit),)), Anchor.OPEN)


@GRAMMAR.rule("[the] {amount} following|subsequent|ensuing {unit_many:unit}")
def after_those(unit: Granularity, amount: int | Fraction) -> Expression:
    return Window(Deixis.NEXT, Length((Quantity(amount, unit),)), Anchor.OPEN)


@GRAMMAR.rule(
    "a|an {unit_one}",
    "the {unit_one} (in|of prison|jail|custody|detention|captivity|exile|probation)",
    "(in|over|during|throughout) the {unit_one} (since)",
    "(in|over|during|throughout) the {unit_one} (to|until|through {year:_})",
)
def single(unit_one: Granularity) -> Expression:
    """Read "in the year since the vote" as a length, and not as this year."""
    return Length((Quantity(1, unit_one),))


@GRAMMAR.rule(
    "a|an|another|the {unit_one:unit} and {fraction}",
    "[another] {number} {unit} and {fraction}",
)
def single_and(unit: Granularity, fraction: Fraction, number: int = 1) -> Expression:
    return Length((Quantity(number + fraction, unit),))


@GRAMMAR.rule("(for|spent|just|only) one night")
def one_night() -> Expression:
    return Length((Quantity(1, Granularity.DAY),))


@GRAMMAR.rule("{number} nights|night")
def nights(number: int) -> Expression | None:
    """Count nights as days; "one night" is some night."""
    return Length((Quantity(number, Granularity.DAY),)) if number > 1 else None


@GRAMMAR.rule(
    "{amount} more {unit}",
    "{amount} additional|extra|further {unit}",
    "another {amount} {unit}",
    "another {unit_one:unit}",
    "an additional {unit_one:unit}",
    "an additional|extra {amount} {unit}",
)
def more(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Length((Quantity(amount, unit),))


@GRAMMAR.rule("the {unit_one} ahead", "the {unit_one} to come")
def one_to_come(unit_one: Granularity) -> Expression | None:
    return Length((Quantity(1, unit_one),)) if unit_one >= Granularity.WEEK else None


@GRAMMAR.rule("{some:_}-{unit_one}", "multi-{unit_one}", "{multi:unit_one}")
def some_long(unit_one: Granularity) -> Expression | None:
    """Read "a several-year tenure", "a multiyear pact"."""
    if unit_one < Granularity.MINUTE or unit_one is Granularity.QUARTER:
        return None
    return Length((Quantity(None, unit_one),))


@GRAMMAR.rule(
    "[the] first|initial|opening {amount} {unit_many} of|in {date}",
    "[the] first|initial|opening {some:_} {unit_many} of|in {date}",
)
def first_of(
    unit_many: Granularity, date: Expression, amount: int | None = None
) -> Expression:
    return Window(Deixis.NEXT, Length((Quantity(amount, unit_many),)), of=date)


@GRAMMAR.rule(
    "[the] last|final|closing {amount} {unit_many} of|in {date}",
    "[the] last|final|closing {some:_} {unit_many} of|in {date}",
)
def last_of(
    unit_many: Granularity, date: Expression, amount: int | None = None
) -> Expression:
    return Window(Deixis.LAST, Length((Quantity(amount, unit_many),)), of=date)


@GRAMMAR.rule(
    "{unit_many}",
    "the {unit_many} ahead",
    "[the] {unit_many} to come",
    "{unit_many}-long",
    "{longer_word:unit_many}",
)
def plural(unit_many: Granularity) -> Expression:
    return Length((Quantity(None, unit_many),))


@GRAMMAR.rule("{amount} {unit} old", "[{number:amount}-] {unit_one:unit}-old")
def age(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Length((Quantity(amount, unit),))


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
    return Window(deixis, duration, Anchor.OPEN) if deixis is not Deixis.THIS else None


@GRAMMAR.rule("[the] {deixis} quarter {unit_one}", "[the] past quarter {unit_one}")
def quarter(unit_one: Granularity, deixis: Deixis = Deixis.LAST) -> Expression | None:
    """Read "the last quarter century" as 25 years, and not as a quarter of a year."""
    if unit_one not in (Granularity.HOUR, Granularity.CENTURY):
        return None
    return window(deixis, Length((Quantity(Fraction(1, 4), unit_one),)))


@GRAMMAR.rule(
    "[the] {amount} upcoming|coming|next {unit_many:unit}", "[the] upcoming {duration}"
)
def upcoming(
    amount: int = 0, unit: Granularity = Granularity.DAY, duration: Length | None = None
) -> Expression:
    return Window(Deixis.NEXT, duration or Length((Quantity(amount, unit),)))


@GRAMMAR.rule(
    "[the] past|previous|preceding|prior|latest {duration}",
    "these past|last {duration}",
)
def past(duration: Length) -> Expression:
    return Window(Deixis.LAST, duration, Anchor.OPEN)


@GRAMMAR.rule("[the|this] past|last|preceding {unit_one:unit} and {fraction}")
def past_one_and(unit: Granularity, fraction: Fraction) -> Expression:
    return Window(Deixis.LAST, Length((Quantity(1 + fraction, unit),)), Anchor.OPEN)


@GRAMMAR.rule("[the] next|coming|following {unit_one:unit} and {fraction}")
def next_one_and(unit: Granularity, fraction: Fraction) -> Expression:
    return Window(Deixis.NEXT, Length((Quantity(1 + fraction, unit),)), Anchor.OPEN)


@GRAMMAR.rule("[the] past {unit_one}", "this past {unit_one}")
def past_decade(unit_one: Granularity) -> Expression | None:
    if Granularity.DAY <= unit_one < Granularity.DECADE:
        return None
    return Window(Deixis.LAST, Length((Quantity(1, unit_one),)), Anchor.OPEN)


@GRAMMAR.rule(
    "[the] coming {duration}",
    "the following {duration}",
    "(over|during|in|for|throughout) following {duration}",
    "these next|coming {duration}",
)
def coming(duration: Length) -> Expression:
    return Window(Deixis.NEXT, duration, Anchor.OPEN)


@GRAMMAR.rule(
    "the {amount} {unit_many:unit}",
    "[the] first|initial|final|early|entire|whole {amount} {unit_many:unit}",
    "the first|early|final {unit_many:unit}",
    "(in|over|during|throughout|for|until) [the] later|subsequent|succeeding {unit_many:unit}",
    "(in|over|during|throughout|for|until) [the] ensuing|intervening {unit_many:unit}",
)
def definite(unit: Granularity, amount: int | Fraction | None = None) -> Expression:
    return Length((Quantity(amount, unit),))


@GRAMMAR.rule("recent {unit_many}")
def recent(unit_many: Granularity) -> Expression | None:
    """Recent years are the past itself; recent weeks are still counted."""
    if unit_many in (Granularity.DAY, Granularity.YEAR, Granularity.DECADE):
        return None
    return Length((Quantity(None, unit_many),))


@GRAMMAR.rule(
    "{amount} {unit_one}-long",
    "{unit_one}-long",
    "{long_word:unit_one}",
    "the entire|whole {unit_one}",
)
def lasting(unit_one: Granularity, amount: int | Fraction = 1) -> Expression:
    return Length((Quantity(amount, unit_one),))


@GRAMMAR.rule("the last|past few|several {unit_many}")
def past_some(unit_many: Granularity) -> Expression:
    return Window(Deixis.LAST, Length((Quantity(None, unit_many),)), Anchor.OPEN)


@GRAMMAR.rule("the next|coming few|several {unit_many}")
def coming_some(unit_many: Granularity) -> Expression:
    return Window(Deixis.NEXT, Length((Quantity(None, unit_many),)), Anchor.OPEN)


@GRAMMAR.rule("{number}:{minute} hours|hrs", shaped=True)
def hours_and_minutes(number: int, minute: int) -> Expression | None:
    """Leave "19:30 hrs" to the clock."""
    if 13 <= number < 24:
        return None
    hours = Quantity(number, Granularity.HOUR)
    return Length((hours, Quantity(minute, Granularity.MINUTE)))


@GRAMMAR.rule("a|an {unit_one} or two|2")
def one_or_two(unit_one: Granularity) -> Expression:
    """Take it for two at most, like "one or two days"."""
    return Length((Quantity(2, unit_one),))


@GRAMMAR.rule("half the {unit_one}")
def half_the(unit_one: Granularity) -> Expression | None:
    if unit_one < Granularity.DAY:
        return None
    return Length((Quantity(Fraction(1, 2), unit_one),))


@GRAMMAR.rule(
    "{fraction} a|an {unit_one}",
    "[a] {fraction} {unit_one}",
    "{fraction} of a|an {unit_one}",
    "quarter of a|an {unit_one}",
)
def part_of_one(
    unit_one: Granularity, fraction: Fraction = Fraction(1, 4)
) -> Expression:
    return Length((Quantity(fraction, unit_one),))
