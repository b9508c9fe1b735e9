"""English hours that come round: "weekdays 9-5", "every Sunday at 4", "8 p.m. nightly"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.context.clause import governing
from timeline.languages.en.dial import in_the_half, in_the_part
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Between,
    Clock,
    DayOfMonth,
    Deictic,
    Deixis,
    Expression,
    Holiday,
    Length,
    Month,
    MonthDay,
    Part,
    Quantity,
    Repeat,
    SeasonName,
    Weekday,
    WeekendName,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import PartOfDay, Prefer

__all__ = ["hour_of_set", "repeat_hours"]

_DAILY = Length((Quantity(1, Granularity.DAY),))
_SOME_DAY = Deictic(Deixis.SOME, Granularity.DAY)
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
    if hours and isinstance(set.every, Length) and _is_of_hours(set.every):
        return set
    return hour_of_set(set, start) if isinstance(start, Clock) else None


def _is_of_hours(length: Length) -> bool:
    """Tell whether what comes round does so within a day: "every hour from 9 to 5"."""
    return length.quantities[0].unit < Granularity.DAY


def _opens(hours: Between) -> Expression:
    """Take "1-3" for the afternoon: nothing opens in the small hours."""
    match hours:
        case Between(Clock(a, twelve_hour=True) as start, Clock(b, twelve_hour=True)):
            return in_the_half(start, 12) if a < b <= _SMALL else start
        case _:
            return hours.start


def hour_of_set(often: Repeat, clock: Clock) -> Expression | None:
    """Return an hour of what comes round, and of what is rarer the set as it is."""
    match often.every:
        case Part(part) if often.quant:
            return Repeat(in_the_part(clock, part), "EVERY")
        case Within(Part(part), Weekday() as day):
            return Repeat(Within(in_the_part(clock, part), day), "EVERY")
        case Weekday() | WeekendName() | MonthDay() | DayOfMonth() | Holiday() as day:
            return Repeat(Within(clock, day), "EVERY")
        case Month() | SeasonName():
            return often
        case Length() as length if length == _DAILY and not often.freq:
            return Repeat(clock, "EVERY")
        case Length(quantities) if quantities[0].unit >= Granularity.DAY:
            return often if often.quant else None
        case _:
            return None


@GRAMMAR.rule(
    "{day}[,] [from] {hours:_}[,] daily|nightly",
    "{day}[,] [from] {hours:_}[,] each|every day",
)
def day_and_daily_hours(day: Expression) -> Expression:
    """Keep "10 a.m. to 4 p.m. daily" together, which is read again, behind its day."""
    return day


_RUN = "{weekday|weekdays:_} {joint:_} {weekday|weekdays:_}"


@GRAMMAR.rule("{set} in the {part_name}")
def part_of_set(set: Repeat, part_name: PartOfDay) -> Expression | None:  # noqa: A002
    """Read "every day in the morning" as each morning."""
    if not isinstance(set.every, Length) or not set.quant:
        return None
    return Repeat(Part(part_name), "EVERY") if set.every == _DAILY else set


@GRAMMAR.rule(
    f"{{set}}[,] [from|on] {_RUN}", f"[from] {_RUN} every|each {{unit_one:_}}"
)
def on_days(set: Repeat | None = None) -> Expression | None:  # noqa: A002
    """Say how often "every morning from Monday to Friday" is: no value says on which."""
    return set or Repeat(Length((Quantity(1, Granularity.WEEK),)), "EVERY")


@GRAMMAR.rule("everyday at|@ {clock|dial:clock}", "{clock} everyday")
def everyday(clock: Clock) -> Expression:
    return Repeat(clock, "EVERY")


@GRAMMAR.rule("nightly at {clock}", "nightly at {dial:clock}", "{clock} nightly")
def nightly(clock: Clock) -> Expression | None:
    return hour_of_set(Repeat(Part(PartOfDay.NIGHT), "EVERY"), clock)


@GRAMMAR.rule(
    "{set}[,] {bare_hours:hours}", "{bare_hours:hours} [on] {set}", shaped=True
)
def in_figures(set: Repeat, hours: Between) -> Expression | None:  # noqa: A002
    return of_set(set, hours=hours)


_SPANNING = re.compile(r" (?:in|of|from|until|till|through|thru|during|to) (?:the )?")
_THEN = re.compile(r",? (?:at |from )?")
# "On Sundays the choir sings at 10", but "swims daily, and left at 10".
_REACH = 60
_OPENS = re.compile(
    r"(?:\A|[.!?]\s|\n)(?:[Oo]n |[Ii]n )?(?:[A-Z]\w+days?(?:,? and|,? or|,) )*\Z"
)
_LABEL = re.compile(r"\A(?: [a-z]+){0,2}: ")
# "Mondays, starting at 7", "on Fridays after 1pm"
_LEADING = re.compile(
    r"\A,? \(?(?:(?:usually|normally|generally|typically|commencing|starting|beginning"
    r"|opening|doors)\b|(?:after|before|until)(?= \Z))"
)
_NEW_CLAUSE = re.compile(
    r"[,;:.!?\n()\"\N{EM DASH}\N{RIGHT DOUBLE QUOTATION MARK}]|\b(?:but|while|when|after"
    r"|before|since|until|because|that|than|who|which|said|says|was|were|had|on|this|last"
    r"|next|today|not|except|ago)\b",
    re.IGNORECASE,
)
_CLOSES = re.compile(r" (?:and|to|until|till) (?:clos\w+ |ends? |shuts? )?(?:at )?")


@concerning(Repeat)
def repeat_hours(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Let hours come round with what comes round in their clause.

    Across how long it does, too: "Mondays in June at 7pm".
    """
    found = list(mentions)
    for index in range(1, len(mentions)):
        hour = found[index]
        for often in found[max(0, index - 2) : index]:
            every = _every(text.raw, often, hour, found[index - 1])
            if every is not None and not _is_over(text, often, hour):
                found[index] = evolve(hour, expression=every, ends=None)
    for index in range(len(mentions) - 2, -1, -1):
        hour, often = found[index : index + 2]
        every = _with(hour, often)
        if every is not None and _CLOSES.fullmatch(
            text.raw, hour.span.end, often.span.start
        ):
            found[index] = evolve(hour, expression=every, ends=None)
    return tuple(found)


def _every(
    raw: str, often: Mention, hour: Mention, before: Mention
) -> Expression | None:
    """Return the hour as it comes round, None if it is of one day."""
    every = _with(hour, often)
    if every is None:
        return None
    start, end = often.span.end, hour.span.start
    if before is not often:
        across = _SPANNING.fullmatch(raw, start, before.span.start)
        then = across and _THEN.fullmatch(raw, before.span.end, end)
        return every if then else None
    if end - start > _REACH:
        return None
    between = raw[start:end]
    if between.startswith(",") and _OPENS.search(raw, 0, often.span.start):
        between = between[1:]
    between = _LEADING.sub("", between)
    ended = _NEW_CLAUSE.search(_LABEL.sub("", between))
    return None if ended else every


def _is_over(text: Text, often: Mention, hour: Mention) -> bool:
    """Tell whether it is the hour of one of them: "the daily briefing began at 10"."""
    every = often.expression.every if isinstance(often.expression, Repeat) else None
    if not isinstance(every, Length):
        return False
    said = governing(text, hour.span.start, hour.span.end)
    return said is not None and said.direction is Prefer.PAST


def _with(hour: Mention, often: Mention) -> Expression | None:
    """Return a bare hour as what comes round as something else does."""
    said, set_of = hour.expression, often.expression
    start = said.start if isinstance(said, Between) else said
    if not isinstance(start, Clock) or not isinstance(set_of, Repeat):
        return None
    match set_of.every:
        case Clock():
            return Repeat(start, set_of.quant)
        case Within(Clock(), day):
            return Repeat(Within(start, day), set_of.quant)
        case _:
            every = hour_of_set(set_of, start)
            return Within(start, _SOME_DAY) if every is set_of else every


_DAYS = "{weekday|weekdays:a} {joint:_} {weekday|weekdays:b}"


@GRAMMAR.rule(
    f"{_DAYS}[,] [:|-|–] [from] {{hours|bare_hours:hours}}",
    f"{_DAYS} \\| {{hours:hours}}",
    f"{_DAYS}[,] between {{between_hours|between_bare_hours:hours}}",
    f"{{hours|bare_hours:hours}}[,] [on] {_DAYS}",
    f"{_DAYS}[,] [:|-|–] {{run_of_digits:clock}} {{joint:_}} {{run_of_digits:_}}",
    "{weekday:a}-{weekday:b}[,] [at|@] {clock}",
    "{weekday:a}–{weekday:b}[,] [at|@] {clock}",
    f"(at|@) {{clock}}[,] [on] {_DAYS}",
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


@GRAMMAR.rule("{day_letters}[,] [at|@|from|:|–] {clock|hours:_}")
def of_class(day_letters: int) -> Expression:
    """Say how often classes meet, "MWF 9am": no value says on which days."""
    week = Length((Quantity(1, Granularity.WEEK),))
    return Repeat(week, freq=f"{day_letters}X")
