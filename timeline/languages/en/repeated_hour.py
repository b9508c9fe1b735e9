"""English hours that come round: "weekdays 9-5", "every Sunday at 4", "8 p.m. nightly"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.dial import in_the_half, in_the_part
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Between,
    Clock,
    Expression,
    Length,
    Part,
    Quantity,
    Repeat,
    Weekday,
    WeekendName,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import PartOfDay

__all__ = ["repeat_hours"]

_DAILY = Length((Quantity(1, Granularity.DAY),))
_WEEK = 7
_MOST_OF_A_WEEK = 3
_SMALL = 5


@GRAMMAR.rule(
    "{set}[,] [at|@|from|until|till|til|by|-|:] {clock}",
    "{set} at|@|from|until|till|til {dial:clock}",
    "{set}[,] [at|from|-|:] {hours}",
    "{set}[,] from {bare_hours:hours}",
    "{set}[,] between {between_hours|between_bare_hours:hours}",
    "{set}, {bare_hours:hours}",
    "{clock}[,] [on] {set}",
    "{hours}[,] [on] {set}",
    "(at|from|until|till|til|by) {dial:clock} [on] {set}",
    "(from) {bare_hours:hours}[,] [on] {set}",
    "(between) {between_hours:hours}[,] [on] {set}",
    "(between) {between_bare_hours:hours}[,] [on] {set}",
)
def of_set(
    set: Repeat,  # noqa: A002
    clock: Clock | None = None,
    hours: Between | None = None,
) -> Expression | None:
    """Say when it begins, or by when it ends: no value says how long it goes on."""
    start = _opens(hours) if hours else clock
    return _at(set, start) if isinstance(start, Clock) else None


def _opens(hours: Between) -> Expression:
    """Take "1-3" for the afternoon: nothing opens in the small hours."""
    match hours:
        case Between(Clock(a, twelve_hour=True) as start, Clock(b, twelve_hour=True)):
            return in_the_half(start, 12) if a < b <= _SMALL else start
        case _:
            return hours.start


def _at(often: Repeat, clock: Clock) -> Expression | None:
    """Return an hour of what comes round, and of what is rarer the set as it is."""
    match often.every:
        case Part(part) if often.quant:
            return Repeat(in_the_part(clock, part), "EVERY")
        case Within(Part(part), Weekday() as day):
            return Repeat(Within(in_the_part(clock, part), day), "EVERY")
        case Weekday() | WeekendName() as day:
            return Repeat(Within(clock, day), "EVERY")
        case Length() as length if length == _DAILY and not often.freq:
            return Repeat(clock, "EVERY")
        case Length(quantities) if quantities[0].unit >= Granularity.MONTH:
            return often if often.quant else None
        case _:
            return None


@GRAMMAR.rule("nightly at {clock}", "nightly at {dial:clock}", "{clock} nightly")
def nightly(clock: Clock) -> Expression | None:
    return _at(Repeat(Part(PartOfDay.NIGHT), "EVERY"), clock)


@GRAMMAR.rule(
    "{set}[,] {bare_hours:hours}", "{bare_hours:hours} [on] {set}", shaped=True
)
def in_figures(set: Repeat, hours: Between) -> Expression | None:  # noqa: A002
    return of_set(set, hours=hours)


_SPANNING = re.compile(r" (?:in|of|from|until|till|through|thru|during|to) (?:the )?")
_THEN = re.compile(r",? (?:at |from )?")


@concerning(Repeat)
def repeat_hours(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Let hours come round across how long they do: "Mondays in June at 7pm"."""
    found = list(mentions)
    for index in range(2, len(mentions)):
        often, span, hour = mentions[index - 2 : index + 1]
        if not isinstance(often.expression, Repeat):
            continue
        if not _SPANNING.fullmatch(text.raw, often.span.end, span.span.start):
            continue
        if not _THEN.fullmatch(text.raw, span.span.end, hour.span.start):
            continue
        said = hour.expression
        start = said.start if isinstance(said, Between) else said
        every = isinstance(start, Clock) and _at(often.expression, start)
        if every:
            found[index] = evolve(hour, expression=every, ends=None)
    return tuple(found)


_DAYS = "{weekday|weekdays:a} {joint:_} {weekday|weekdays:b}"


@GRAMMAR.rule(
    f"{_DAYS}[,] [:|-|–] [from] {{hours|bare_hours:hours}}",
    f"{_DAYS}[,] between {{between_hours|between_bare_hours:hours}}",
    f"{{hours|bare_hours:hours}}[,] [on] {_DAYS}",
    f"{_DAYS}[,] [:|-|–] {{run_of_digits:clock}} {{joint:_}} {{run_of_digits:_}}",
    "{weekday:a}-{weekday:b}[,] [at|@] {clock}",
    "{weekday:a}–{weekday:b}[,] [at|@] {clock}",
)
def of_days(
    a: int, b: int, hours: Between | None = None, clock: Clock | None = None
) -> Expression | None:
    """Read "Mon-Fri 9-5" for every week; "Sat-Sun 10-4" may be once."""
    most = (b - a) % _WEEK >= _MOST_OF_A_WEEK
    return of_set(Repeat(_DAILY, "EVERY"), clock, hours) if most else None


@GRAMMAR.rule(
    "m-f[,] [:|-|–] [from] {hours|bare_hours:hours}",
    "{hours|bare_hours:hours}[,] m-f",
)
def of_weekdays(hours: Between) -> Expression | None:
    return of_set(Repeat(_DAILY, "EVERY"), hours=hours)
