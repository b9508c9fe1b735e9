"""English distances from a day: "yesterday", "three days ago", "two weeks later"."""

from fractions import Fraction

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    Reference,
    Shift,
    Vague,
)
from timeline.model.granularity import Granularity


@GRAMMAR.rule("today")
def today() -> Expression:
    return Deictic(Deixis.THIS, Granularity.DAY)


@GRAMMAR.rule("yesterday")
def yesterday() -> Expression:
    return Shift(-1, Granularity.DAY)


@GRAMMAR.rule("tomorrow")
def tomorrow() -> Expression:
    return Shift(1, Granularity.DAY)


@GRAMMAR.rule("[the] day before yesterday")
def before_yesterday() -> Expression:
    return Shift(-2, Granularity.DAY)


@GRAMMAR.rule("[the] day after tomorrow")
def after_tomorrow() -> Expression:
    return Shift(2, Granularity.DAY)


@GRAMMAR.rule("{amount} {unit} ago", "a|an {unit_one:unit} ago", "{amount} {unit} back")
def ago(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Shift(-amount, unit)


@GRAMMAR.rule("{some} {unit_many} ago", "{unit_many} ago", "long ago", "some time ago")
def long_ago(some: None = None, unit_many: Granularity | None = None) -> Expression:
    del some, unit_many
    return Reference(Vague.PAST)


@GRAMMAR.rule(
    "{amount} {unit} earlier|before|previously",
    "a|an {unit_one:unit} earlier|before|previously",
)
def earlier(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Shift(-amount, unit, anchor=Anchor.TOLD)


@GRAMMAR.rule(
    "{amount} {unit} later|after|afterwards|afterward|thereafter",
    "a|an {unit_one:unit} later|after|afterwards|afterward|thereafter",
)
def later(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Shift(amount, unit, anchor=Anchor.TOLD)


@GRAMMAR.rule(
    "{amount} {unit} from now|today",
    "a|an {unit_one:unit} from now|today",
    "(in) {amount} {unit}",
    "(in) a|an {unit_one:unit}",
    "{amount} {unit} hence",
)
def from_now(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Shift(amount, unit)


@GRAMMAR.rule(
    "{amount} {unit} before|prior to {date}",
    "a|an {unit_one:unit} before {date}",
    "the {unit_one:unit} before {date}",
)
def before(
    date: Expression, unit: Granularity, amount: int | Fraction = 1
) -> Expression:
    return Shift(-amount, unit, date, exact=True)


@GRAMMAR.rule(
    "{amount} {unit} after|from|following {date}",
    "a|an {unit_one:unit} after|from {date}",
    "the {unit_one:unit} after {date}",
)
def after(
    date: Expression, unit: Granularity, amount: int | Fraction = 1
) -> Expression:
    return Shift(amount, unit, date, exact=True)
