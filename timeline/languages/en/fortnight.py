"""English fortnights: "a fortnight ago", "in a fortnight", "Friday fortnight"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    Length,
    Quantity,
    Repeat,
    Shift,
    Weekday,
    Window,
)
from timeline.model.granularity import Granularity

_WEEK = Granularity.WEEK


@GRAMMAR.rule(
    "a fortnight|fortnite",
    "{number} fortnight|fortnights|fortnites",
    gives="fortnights",
)
def weeks(number: int = 1) -> int:
    return 2 * number


def _length(count: int) -> Length:
    return Length((Quantity(count, _WEEK),))


@GRAMMAR.rule("{number} more fortnights|fortnites", gives="fortnights")
def more_weeks(number: int) -> int:
    return 2 * number


@GRAMMAR.rule("{fortnights}", "another fortnight", "the whole|entire fortnight")
def length(fortnights: int = 2) -> Expression:
    return _length(fortnights)


@GRAMMAR.rule("this|the fortnight")
def this() -> Expression:
    return Window(Deixis.THIS, _length(2))


@GRAMMAR.rule("[the] last|past|previous fortnight")
def last() -> Expression:
    return Window(Deixis.LAST, _length(2), Anchor.OPEN)


@GRAMMAR.rule("[the] next|coming|upcoming|following fortnight")
def coming() -> Expression:
    return Window(Deixis.NEXT, _length(2), Anchor.OPEN)


@GRAMMAR.rule("{fortnights} ago|back|earlier")
def ago(fortnights: int) -> Expression:
    return Shift(-fortnights, _WEEK)


@GRAMMAR.rule("(in) {fortnights}", "(in) {fortnights}['s] time")
def ahead(fortnights: int) -> Expression:
    return Shift(fortnights, _WEEK, anchor=Anchor.AHEAD)


@GRAMMAR.rule("{fortnights} later|afterwards")
def later(fortnights: int) -> Expression:
    return Shift(fortnights, _WEEK, anchor=Anchor.TOLD)


@GRAMMAR.rule("{fortnights} from now", "{fortnights} hence")
def from_now(fortnights: int) -> Expression:
    return Shift(fortnights, _WEEK)


@GRAMMAR.rule(
    "{fortnights} from|after|on {day}",
    "{fortnights} from this {bare_weekday:day}",
    "{fortnights} {day}",
    "{day} fortnight",
)
def from_day(day: Expression, fortnights: int = 2) -> Expression:
    """Count "a fortnight on Friday" from the coming one."""
    start = Deictic(Deixis.NEXT, day) if isinstance(day, Weekday) else day
    return Shift(fortnights, _WEEK, start, exact=True)


@GRAMMAR.rule("{fortnights} before {day}", "{fortnights} prior to {day}")
def before_day(day: Expression, fortnights: int) -> Expression:
    return Shift(-fortnights, _WEEK, day, exact=True)


@GRAMMAR.rule("{times} a|per|each|every fortnight")
def often(times: int) -> Expression:
    return Repeat(_length(2), freq=f"{times}X" if times else "X")


@GRAMMAR.rule("fortnightly")
def fortnightly() -> Expression:
    return Repeat(_length(2))


@GRAMMAR.rule("every|each fortnight")
def every() -> Expression:
    return Repeat(_length(2), "EVERY")
