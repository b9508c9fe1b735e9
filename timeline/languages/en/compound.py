"""English distances of several parts: "2 years and 3 days ago", "three Fridays from now"."""

import re
from fractions import Fraction

from attrs import evolve

from timeline.grammar.language import Text, each
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Clock,
    Deictic,
    Deixis,
    Expression,
    Length,
    Modified,
    Quantity,
    Shift,
    Weekday,
    Window,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention

__all__ = ["keep_hyphenated", "shifted"]

_MOST_MINUTES = 59
_LONGEST_RANGE = 100
_HYPHENATED = re.compile(r"\w-[a-z]+$", re.IGNORECASE)


def shifted(
    length: Length,
    sign: int,
    of: Expression | None = None,
    anchor: Anchor = Anchor.DCT,
) -> Expression | None:
    """Shift by each part in turn, the longest first."""
    moved = of
    for quantity in sorted(length.quantities, key=lambda quantity: -quantity.unit):
        if quantity.count is None:
            return None
        count = sign * quantity.count
        moved = Shift(count, quantity.unit, moved, anchor, exact=True)
    return moved


def _moved(length: Length, sign: int, anchor: Anchor = Anchor.DCT) -> Expression | None:
    """Leave a single whole number to the rules of distances."""
    first = length.quantities[0]
    if len(length.quantities) > 1:
        return shifted(length, sign, None, anchor)
    if not isinstance(first.count, Fraction):
        return None
    return Shift(sign * first.count, first.unit, anchor=anchor)


@GRAMMAR.rule("{duration} ago|back")
def ago(duration: Length) -> Expression | None:
    return _moved(duration, -1)


@GRAMMAR.rule("{duration} {duration:more} ago")
def ago_unordered(duration: Length, more: Length) -> Expression | None:
    return _moved(Length(duration.quantities + more.quantities), -1)


@GRAMMAR.rule("{duration} from now|today", "{duration} hence")
def from_now(duration: Length) -> Expression | None:
    return _moved(duration, 1)


@GRAMMAR.rule("(in) {duration}")
def ahead(duration: Length) -> Expression | None:
    return _moved(duration, 1, Anchor.AHEAD)


@GRAMMAR.rule("(in) {duration} and {duration:more}", "(in) {duration}, {duration:more}")
def ahead_in_parts(duration: Length, more: Length) -> Expression | None:
    if duration.quantities[-1].unit <= more.quantities[0].unit:
        # "sold in 3-day, 2-day and one-day passes"
        return None
    return ahead(Length(duration.quantities + more.quantities))


@GRAMMAR.rule(
    "(in) {number:low} to|or|-|–|— {number:high} {unit_many:unit}",
    "(in) between {number:low} and {number:high} {unit_many:unit}",
)
def ahead_in_range(low: int, high: int, unit: Granularity) -> Expression | None:
    """Name no day for "in 20 to 60 days": it is within the longer of the two."""
    return _within(Deixis.NEXT, low, high, unit)


@GRAMMAR.rule(
    "{number:low} to|or|-|–|— {number:high} {unit_many:unit} ago",
    "between {number:low} and {number:high} {unit_many:unit} ago",
)
def ago_in_range(low: int, high: int, unit: Granularity) -> Expression | None:
    return _within(Deixis.LAST, low, high, unit)


def _within(which: Deixis, low: int, high: int, unit: Granularity) -> Expression | None:
    if not low + 1 < high <= _LONGEST_RANGE:
        # "in two or three weeks"
        return None
    anchor = Anchor.AHEAD if which is Deixis.NEXT else Anchor.OPEN
    return Window(which, Length((Quantity(high, unit),)), anchor)


_ASK = "remind|wake|call|ping|text|message|alert|notify|phone me|us"


@GRAMMAR.rule(
    f"({_ASK} after) {{amount}} {{unit}}",
    f"({_ASK} up|back|again after) {{amount}} {{unit}}",
    f"({_ASK} after) a|an {{unit_one:unit}}",
    f"({_ASK} up|back|again after) a|an {{unit_one:unit}}",
)
def asked_after(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    """Count as with "in" where something is asked for: "call me after an hour"."""
    return Shift(amount, unit, anchor=Anchor.AHEAD)


@GRAMMAR.rule(
    "(in) a|an {unit_one:unit} and {fraction}", "(in) {number} {unit} and {fraction}"
)
def ahead_and(unit: Granularity, fraction: Fraction, number: int = 1) -> Expression:
    return Shift(number + fraction, unit, anchor=Anchor.AHEAD)


@GRAMMAR.rule("{duration} before {clock|day_clock:clock}")
def before_hour(duration: Length, clock: Expression) -> Expression | None:
    return shifted(duration, -1, clock) if _is_short(duration) else None


@GRAMMAR.rule("{duration} after|past {clock|day_clock:clock}")
def after_hour(duration: Length, clock: Expression) -> Expression | None:
    return shifted(duration, 1, clock) if _is_short(duration) else None


def _is_short(length: Length) -> bool:
    return length.quantities[0].unit < Granularity.DAY


@GRAMMAR.rule("{duration} later|afterwards|thereafter")
def later(duration: Length) -> Expression | None:
    return _moved(duration, 1, Anchor.TOLD)


@GRAMMAR.rule("{duration} earlier|before")
def earlier(duration: Length) -> Expression | None:
    return _moved(duration, -1, Anchor.TOLD)


@GRAMMAR.rule(
    "{number} {weekdays|weekday:weekday} from now|today",
    "{number} {weekdays|weekday:weekday} later|hence",
)
def weekdays_on(number: int, weekday: int) -> Expression:
    return Deictic(Deixis.NEXT, Weekday(weekday), count=number)


@GRAMMAR.rule("{number} {weekdays|weekday:weekday} ago|back")
def weekdays_ago(number: int, weekday: int) -> Expression:
    return Deictic(Deixis.LAST, Weekday(weekday), count=number)


@GRAMMAR.rule("{amount}h", shaped=True)
def hours(amount: int | Fraction) -> Expression | None:
    """Leave "15h" to the clock."""
    return Length((Quantity(amount, Granularity.HOUR),)) if amount < 13 else None


@GRAMMAR.rule("[the] {deixis} {number}h", "[the] past {number}h", shaped=True)
def window(number: int, deixis: Deixis = Deixis.LAST) -> Expression | None:
    """Read "the last 24h"."""
    if deixis is Deixis.THIS:
        return None
    return Window(deixis, Length((Quantity(number, Granularity.HOUR),)), Anchor.OPEN)


@GRAMMAR.rule(
    "(in|within) {amount}h",
    "(in) {fraction:amount}h",
    "(in) {fraction:amount} h",
    shaped=True,
)
def in_hours(amount: int | Fraction) -> Expression:
    return Shift(amount, Granularity.HOUR)


@GRAMMAR.rule("(in) {fraction} {unit_one}", "(in) {fraction} [of] a|an {unit_one}")
def in_part(fraction: Fraction, unit_one: Granularity) -> Expression:
    return Shift(fraction, unit_one, anchor=Anchor.AHEAD)


@GRAMMAR.rule(
    "{number} hours|hrs after {clock|day_clock:clock}",
    "a|an {unit_one:unit} after {clock|day_clock:clock}",
)
def after_clock(
    clock: Expression, number: int = 1, unit: Granularity = Granularity.HOUR
) -> Expression | None:
    return Shift(number, unit, clock) if unit < Granularity.DAY else None


@GRAMMAR.rule("{number} minutes|mins|min from {clock|day_clock:clock}")
def minutes_after_clock(number: int, clock: Expression) -> Expression:
    return Shift(number, Granularity.MINUTE, clock)


@GRAMMAR.rule(
    "(in) about|around|approximately|roughly {amount} {unit}",
    "(in) about|around|approximately|roughly a|an {unit_one:unit}",
    "(in) {amount} {unit} or so",
    "(in) a|an {unit_one:unit} or so",
)
def in_about(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    return Modified("APPROX", Shift(amount, unit, anchor=Anchor.AHEAD))


@GRAMMAR.rule(
    "{number} hours|hrs before {clock|day_clock:clock}",
    "a|an {unit_one:unit} before {clock|day_clock:clock}",
)
def before_clock(
    clock: Expression, number: int = 1, unit: Granularity = Granularity.HOUR
) -> Expression | None:
    return Shift(-number, unit, clock) if unit < Granularity.DAY else None


@GRAMMAR.rule(
    "(in) {number} {unit} [at] {clock}",
    "{number} {unit} from now|today [at] {clock}",
    "a|an {unit_one:unit} from now|today [at] {clock}",
    "(in) a|an {unit_one:unit} [at] {clock}",
)
def clock_in(unit: Granularity, clock: Clock, number: int = 1) -> Expression | None:
    if unit < Granularity.DAY:
        return None
    return Within(clock, Shift(number, unit, exact=True))


@GRAMMAR.rule(
    "{number}h {number:minutes}m|min|mins",
    "{number}h{number:minutes}m|min|mins",
    shaped=True,
)
@GRAMMAR.rule("(for|takes|took|lasts|lasted) {number}h{minute:minutes}", shaped=True)
def hours_and_minutes(number: int, minutes: int) -> Length | None:
    if minutes > _MOST_MINUTES:
        return None
    hours = Quantity(number, Granularity.HOUR)
    return Length((hours, Quantity(minutes, Granularity.MINUTE)))


@GRAMMAR.rule("{number}{unit_letter} {ago_word:_}")
def lettered_ago(number: int, unit_letter: Granularity) -> Expression:
    return Shift(-number, unit_letter)


@GRAMMAR.rule("{number}h {ago_word:_}", shaped=True)
def hours_ago(number: int) -> Expression:
    return Shift(-number, Granularity.HOUR)


@GRAMMAR.rule(
    "(in) {number}h {number:minutes}m|min|mins",
    "(in) {number}h{number:minutes}m|min|mins",
    "(in) {number}h{minute:minutes}",
    shaped=True,
)
def in_hours_and_minutes(number: int, minutes: int) -> Expression | None:
    length = hours_and_minutes(number, minutes)
    return length and shifted(length, 1)


@each(Shift)
def keep_hyphenated(text: Text, mention: Mention) -> Mention:
    """Take "in 30-year bonds" for how long they run, not for when."""
    of = mention.expression
    if not isinstance(of, Shift) or of.anchor is not Anchor.AHEAD or of.of is not None:
        return mention
    held = _HYPHENATED.search(mention.span.of(text.raw)) is not None
    length = Length((Quantity(of.count, of.unit),))
    return evolve(mention, expression=length) if held else mention
