"""English hours of habits: "on school days from 9 to 3", "I always wake up at 7".

They come round, though no set of days stands beside them.
"""

import re

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.context.clause import governing
from timeline.languages.en.dial import by_day, dial_clock
from timeline.languages.en.repeated_hour import hour_of_set
from timeline.model.expression import (
    Between,
    Clock,
    Expression,
    Length,
    Modified,
    Repeat,
    Within,
)
from timeline.model.mention import Mention
from timeline.model.policy import Prefer

__all__ = ["read_habit_hours"]

# "from 7am to 7pm on strike days", "on strike days, with the first bus at 7am"
_OF_KIND = (
    r"(?:(?:all |most |some )?(?:strike|school|non-school|working|work|training"
    r"|match|race|market|feast|rainy|sunny|hot|cold|busy|game|class|teaching|week)|most) "
)
_KINDS = re.compile(rf",? (?:only )?on {_OF_KIND}", re.IGNORECASE)
_ON_KIND = re.compile(rf"\bon {_OF_KIND}\Z", re.IGNORECASE)
_SENTENCE = re.compile(
    r"[.!?;]\s|\n|\b(?:today|tomorrow|yesterday)\b|(?<!the )\b(?:this|next|last)\b"
)
# "I always wake up at about 7am"
_OFTEN = re.compile(
    r"\b(?:always|usually|normally|typically|generally"
    r"|most (?:days|nights|mornings|evenings|weekdays))\b[^.!?;:,\n]{1,60}\Z",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\b(?:but|and|today|tonight|tomorrow|yesterday|this|last|next|will|was|were)\b",
    re.IGNORECASE,
)
# "Happy hour is 4-7 weekdays"
_WEEKDAYS = re.compile(r"(?P<first>\d\d?) ?[-\N{EN DASH}] ?(?P<last>\d\d?) weekdays")
_IS = re.compile(r"(?:\b(?:is|are|open|from|hours?)|:) \Z", re.IGNORECASE)
_NOON = 12
# As in "on Friday evenings, the Old Mill at 7:00 pm".
_AT_A_PLACE = re.compile(
    r",? (?:(?:at|in|on) )?(?:the |our |my )?[\w'’]+(?: [\w'’]+){0,3}(?:, | at |, at )"
)
# "a 9 p.m. to 6 a.m. curfew"
_RULES = re.compile(r",? (?:curfews?|lockdowns?|shifts?|schedules?|routine|workday)\b")
_A_RULE = re.compile(
    r"\b(?:an?|the|its|their|new|nightly|night-?time|overnight|nationwide|citywide) \Z",
    re.IGNORECASE,
)
_REACH = 80
_CLAUSE = re.compile(
    r"\b(?:and|but|or|said|says|who|which|that|this|last|next|today|not|except|was|were"
    r"|had|has|will|is|are|until|before|after)\b",
    re.IGNORECASE,
)


@holding(Clock, Length)
def read_habit_hours(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Let hours come round that are of a habit, or of days of some kind."""
    read: list[Mention] = []
    kind = len(text.raw)
    for index, mention in enumerate(mentions):
        before = mentions[index - 1] if index else None
        if _is_of_days(text.raw, kind, mention):
            read.append(_repeated(mention))
            continue
        if isinstance(mention.expression, Length):
            start = mention.span.start
            led = _ON_KIND.search(text.raw, max(0, start - _REACH), start)
            kind = mention.span.end if led else kind
        if before is not None and _is_kind(text.raw, before, mention):
            read[-1] = _repeated(before)
            continue
        every = _on_weekdays(text.raw, mention) or _habit(text, mention, before)
        read.append(evolve(mention, expression=every, ends=None) if every else mention)
    return tuple(read)


def _is_kind(raw: str, hours: Mention, days: Mention) -> bool:
    """Tell whether only "days" are left of the kind that hours are of."""
    if not isinstance(days.expression, Length) or _opens(hours.expression) is None:
        return False
    return _KINDS.fullmatch(raw, hours.span.end, days.span.start) is not None


def _is_of_days(raw: str, kind: int, hours: Mention) -> bool:
    """Tell whether the sentence told of a kind of days, the word at *kind* their last."""
    start = hours.span.start
    if start < kind or _opens(hours.expression) is None:
        return False
    return _SENTENCE.search(raw, kind, start) is None


def _repeated(hours: Mention) -> Mention:
    start = _opens(hours.expression)
    return (
        evolve(hours, expression=Repeat(start, "EVERY"), ends=None) if start else hours
    )


def _on_weekdays(raw: str, mention: Mention) -> Expression | None:
    """Return "4-7 weekdays" as hours, where "is" or "open" is said of it."""
    start, end = mention.span.start, mention.span.end
    hours = _WEEKDAYS.fullmatch(raw, start, end)
    if hours is None or not _IS.search(raw, max(0, start - _REACH), start):
        return None
    first, last = int(hours["first"]), int(hours["last"])
    if not (0 < first <= _NOON and 0 < last <= _NOON and first != last):
        return None
    return Repeat(by_day(dial_clock(first), dial_clock(last))[0], "EVERY")


def _opens(said: Expression) -> Clock | None:
    start = said.start if isinstance(said, Between) else said
    return start if isinstance(start, Clock) else None


def _habit(text: Text, mention: Mention, before: Mention | None) -> Expression | None:
    """Return the hour as it comes round; None if it is of one day."""
    said = mention.expression
    hour = said.of if isinstance(said, Modified) else said
    if not isinstance(hour, Clock | Between):
        return None
    start = _opens(hour)
    if isinstance(hour, Between) and _is_of_rule(text.raw, mention):
        # "a 9 p.m. to 6 a.m. curfew on Friday"
        opens = hour.start.inner if isinstance(hour.start, Within) else start
        return Repeat(opens, "EVERY") if isinstance(opens, Clock) else None
    if _is_past(text, mention):
        return None
    every = _of_set(text.raw, before, mention, hour) if before else None
    if every is None and _is_often(text.raw, mention):
        every = start and Repeat(start, "EVERY")
    if every is None or not isinstance(said, Modified):
        return every
    return evolve(said, of=every)


def _is_of_rule(raw: str, mention: Mention) -> bool:
    """Tell whether something that comes round has these hours: "a 9 to 5 shift"."""
    start, end = mention.span.start, mention.span.end
    led = _A_RULE.search(raw, max(0, start - _REACH), start)
    return led is not None and _RULES.match(raw, end) is not None


def _is_past(text: Text, mention: Mention) -> bool:
    said = governing(text, mention.span.start, mention.span.end)
    return said is not None and said.direction is Prefer.PAST


def _is_often(raw: str, mention: Mention) -> bool:
    start = mention.span.start
    often = _OFTEN.search(raw, max(0, start - _REACH), start)
    return often is not None and _TURNS.search(often[0]) is None


def _of_set(
    raw: str, often: Mention, mention: Mention, hour: Expression
) -> Expression | None:
    """Return the hour of "Tuesday evenings, Red Hall, 7 pm", with only a place between."""
    between, start = (often.span.end, mention.span.start), _opens(hour)
    if start is None or not _AT_A_PLACE.fullmatch(raw, *between):
        return None
    match often.expression:
        case Repeat(Within()) as weekly if not _CLAUSE.search(raw, *between):
            return hour_of_set(weekly, start)
        case _:
            return None
