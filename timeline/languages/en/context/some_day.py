"""English days and nights of which nobody says which: "on a Sunday", "one evening"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.context.message import is_message
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.words import FUNCTION_WORDS
from timeline.model.expression import (
    Anchor,
    Between,
    Clock,
    Deictic,
    Deixis,
    Expression,
    Modified,
    Month,
    Part,
    SeasonName,
    Shift,
    Weekday,
    WeekendName,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["leave_counted_day", "leave_some", "leave_some_hour", "leave_some_month"]

_REACH = 24
_TYPICAL = r"(?:normal|typical|average|ordinary|usual|regular)"
_SOME = re.compile(
    r"(?<!that )(?<!this )\b(?:a|an|one|some|any)"
    rf"(?: certain| single| given| {_TYPICAL})? \Z",
    re.IGNORECASE,
)
# "after a quiet night"
_OF_A_KIND = re.compile(
    r"(?<!that )(?<!this )(?<!such )\b(?:a|an|one|any)"
    r"(?: (?!(?:week|day|late|last|this|next|every|each)\b)[a-z-]+)? \Z",
    re.IGNORECASE,
)
# "for the fourth consecutive night"
_COUNTED = re.compile(
    r"\b(?:for an? (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)"
    r"|consecutive|straight|successive) \Z",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|final|opening|consecutive|straight) \Z",
    re.IGNORECASE,
)
# "a bank holiday weekend boom"
_HOLIDAY = re.compile(
    r"\ba (?:bank |public |long )?holiday \Z",
    re.IGNORECASE,
)
_THAT_DAY = Deictic(Deixis.THIS, Granularity.DAY, Anchor.EVENT)
# Who writes "finally free on a Sunday" writes it on that Sunday.
_ANY = re.compile(r"\b(?:some|any) \Z", re.IGNORECASE)
_OR = re.compile(r" (?:or|and) ")
# "a Friday deadline" is on Friday.
_DATING = frozenset(
    (*LEXICON["number"], "last", "next", "early", "late", "ago", "running")
)
_BEHIND = re.compile(r"(?:['’]s? |[- ])(\w+)")


@holding(Weekday, Part, WeekendName)
def leave_some(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave open which Sunday "on a Sunday" is, and the day in "on a Monday or Friday".

    So is that of "after a quiet night", and in news that of "for a second night"; and
    the weekend of "on the third weekend".
    """
    message = is_message(text)
    read: list[Mention] = []
    end, some = 0, False
    for mention in mentions:
        said = _some(mention.expression)
        listed = some and _OR.fullmatch(text.raw, end, mention.span.start) is not None
        pattern = _OF_A_KIND if isinstance(mention.expression, Part) else _SOME
        pattern = _ANY if message else pattern
        some = said is not None and (listed or _is_some(text.raw, mention, pattern))
        if not some and _is_counted(text.raw, mention, message=message):
            said, some = _of_that_day(mention.expression), True
        said, end = said if some else None, mention.span.end
        read.append(evolve(mention, expression=said) if said else mention)
    return tuple(read)


def _of_that_day(said: Expression) -> Expression:
    match said:
        case Part():
            return Within(said, _THAT_DAY)
        case WeekendName():
            return Deictic(Deixis.SOME, said)
        case _:
            return said


def _is_counted(raw: str, mention: Mention, *, message: bool) -> bool:
    match mention.expression:
        case Part():
            # "on the night in question" is of no day told before.
            asked = raw.startswith(" in question", mention.span.end)
            asked = asked or _is_defined(raw, mention)
            return asked or (not message and _is_some(raw, mention, _COUNTED))
        case WeekendName() if not message:
            start = mention.span.start
            low = max(0, start - _REACH)
            return bool(
                _ORDINAL.search(raw, low, start) or _HOLIDAY.search(raw, low, start)
            )
        case _:
            return False


def _is_defined(raw: str, mention: Mention) -> bool:
    """Tell whether a clause says which it was: "spoke of the night she disappeared"."""
    start, end = mention.span.start, mention.span.end
    led = raw.endswith(_OF, 0, start) and raw.startswith("the ", start)
    return led and _WHO_ACTS.match(raw, end) is not None


_OF = (" of ", " about ", " recalled ", " remembered ", " described ", " remembers ")
_WHO_ACTS = re.compile(r" (?:he|she|they|it|we|I|you|[A-Z][a-z]+) [a-z]+")


@holding(Clock)
def leave_some_hour(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave open the day of "next week at 5 p.m.", which is not today.

    So is that of the hours of some day: "if it falls on a Saturday, we open at 10".
    """
    read: list[Mention] = []
    end, coarse, some = 0, False, False
    for mention in mentions:
        start = mention.span.start
        led = coarse and _THEN_AT.fullmatch(text.raw, end, start) is not None
        some = some and _ENDS.search(text.raw, end, start) is None
        said = _of_some_day(mention.expression) if led or some else None
        unit = unit_of(mention.expression)
        coarse = unit is not None and Granularity.DAY < unit < Granularity.YEAR
        some = some if said else _is_some_weekday(mention.expression)
        end = mention.span.end
        read.append(evolve(mention, expression=said) if said else mention)
    return tuple(read)


_THEN_AT = re.compile(
    r",?(?: (?:in|at) (?:the )?[\w'’-]+(?: [\w'’-]+)?,?)?"
    r" (?:at|from|around|about|by|until|between) (?:about |around )?"
)


# Whose day is left open; a new sentence may tell of another.
_ENDS = re.compile(r"[.!?;](?:\s|\Z)|\n")


def _is_some_weekday(said: Expression) -> bool:
    match said:
        case Deictic(Deixis.SOME, Weekday()):
            return True
        case _:
            return False


def _of_some_day(said: Expression) -> Expression | None:
    match said:
        case Clock():
            return Within(said, Deictic(Deixis.SOME, Granularity.DAY))
        case Between(Clock() as start, Clock() as end):
            day = Deictic(Deixis.SOME, Granularity.DAY)
            return Between(Within(start, day), Within(end, day))
        case Modified(of=Clock() as clock):
            day = Deictic(Deixis.SOME, Granularity.DAY)
            return evolve(said, of=Within(clock, day))
        case _:
            return None


@holding(Clock, Part)
def leave_counted_day(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave open the day of an hour where days are only counted: "Day 3. We left at 9"."""
    heads = tuple(_COUNTED_DAY.finditer(text.raw))
    several = len({head["number"] for head in heads}) > 1
    if not several or any(_names_day(mention.expression) for mention in mentions):
        return mentions
    return tuple(
        evolve(mention, expression=_of_counted_day(mention.expression))
        if mention.span.start > heads[0].start()
        else mention
        for mention in mentions
    )


_COUNTED_DAY = re.compile(
    rf"^\W*Day (?P<number>\d{{1,3}}|{'|'.join(LEXICON['ones'])})(?:[.:,]| ?[-–—]|$)",
    re.IGNORECASE | re.MULTILINE,
)


def _names_day(said: Expression) -> bool:
    if isinstance(said, Deictic | Shift) and said.anchor is Anchor.TOLD:
        return False
    return unit_of(said) is Granularity.DAY or isinstance(said, Within)


def _of_counted_day(said: Expression) -> Expression:
    part = _some(said) if isinstance(said, Part) else None
    return part or _of_some_day(said) or said


@holding(Month, SeasonName)
def leave_some_month(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave open month and night of "on a July night", which name no day."""
    read: list[Mention] = []
    end = -1
    for mention in mentions:
        what = mention.expression
        if isinstance(what, Month | SeasonName) and _is_of_some_day(text.raw, mention):
            end = mention.span.end
            read.append(evolve(mention, expression=Deictic(Deixis.SOME, what)))
        elif isinstance(what, Part) and mention.span.start == end + 1:
            read.append(evolve(mention, expression=_some(what) or what))
        else:
            read.append(mention)
    return tuple(read)


def _is_of_some_day(raw: str, mention: Mention) -> bool:
    start, end = mention.span.start, mention.span.end
    reach = max(0, start - _REACH)
    return bool(_A_KIND.search(raw, reach, start) and _A_DAY.match(raw, end))


_A_KIND = re.compile(
    r"\b(?:a|an|one)(?: (?!(?:in|on|of|for|by|at|with|last|next)\b)[a-z]+)? \Z",
    re.IGNORECASE,
)
_A_DAY = re.compile(r" (?:day|night|morning|afternoon|evening|noon|dawn|weekend)\b")


def _is_some(raw: str, mention: Mention, pattern: re.Pattern[str]) -> bool:
    start, end = mention.span.start, mention.span.end
    if " on " in raw[start:end]:
        # "in a single night on Saturday"
        return False
    if pattern.search(raw, max(0, start - _REACH), start) is None:
        return False
    behind = _BEHIND.match(raw, end)
    if behind is None or behind[1][0].isdigit():
        return True
    return behind[1].lower() in FUNCTION_WORDS | _DATING


def _some(said: Expression) -> Expression | None:
    """Return some day of a kind, and the part of one; None for what is no such day."""
    match said:
        case Weekday():
            return Deictic(Deixis.SOME, said)
        case Part():
            return Within(said, Deictic(Deixis.SOME, Granularity.DAY))
        case Within(Part() | Clock() as inner, Weekday() as day):
            return Within(inner, Deictic(Deixis.SOME, day))
        case _:
            return None
