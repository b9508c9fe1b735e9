"""English hours of which the text tells the half of the day: "dinner at 8", "9 to 5".

What people do then tells it, and so does a part of the day or an hour told before.
"""

import re
from collections.abc import Mapping

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.context.message import is_message
from timeline.languages.en.custom import ARRANGED, HELD
from timeline.languages.en.dial import in_the_part
from timeline.model.expression import (
    Between,
    Clock,
    DayOfMonth,
    Deictic,
    Expression,
    Limit,
    Modified,
    MonthDay,
    Part,
    Repeat,
    Shift,
    Weekday,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import PartOfDay
from timeline.model.unit import unit_of

__all__ = ["tell_half_of_day"]

# In a message: nobody is awake to be seen in the small hours, and work ends by day.
_SEEN = re.compile(
    r"\b(?:(?:see|c) (?:you|u|ya)|cya|free|available|meet(?:up)?|hang(?: ?out)?|chill|be (?:t?here)|catch up|pick up"
    r"|(?:how|what) about|(?:can|could|shall) we|works for"
    r"|come (?:over|round)|(?:finish|finished|off|left|leave) work|beers|pints|bbq)\b",
    re.IGNORECASE,
)
_WAKING, _SMALL_HOURS = range(1, 7), range(1, 6)
_UP = re.compile(
    r"\b(?:alarm|wak(?:e|es|ing)|woke|up|awake|asleep|sleep|bed|night|flights?|fl(?:y|ies|ying)"
    r"|planes?|trains?|bus|taxi|cab|airport|shift|leav(?:e|es|ing)|left|depart\w*|arriv\w*"
    r"|lands?|ends?|clos(?:e|es|ed)|was|were|till?|until|morning)\b",
    re.IGNORECASE,
)
# What opens or is set for an hour is so by day: "closes at 3", "is at half past two".
_SET = re.compile(
    r"\b(?P<closes>closes?|shuts|shut(?! (?:the|a|down|off|out)\b)|deadline)\b|\b(?P<ends>has|have|gave \w+) until $|\b(?:opens?|starts?|begins?|kicks? off)\b(?!:)"
    r"|(?:\b(?:is|are)|['\N{RIGHT SINGLE QUOTATION MARK}]s) (?:on|at|(?:held|set|scheduled) (?:for|at|on)) $",
    re.IGNORECASE,
)
# A night out, works on a road, a flight and a tide keep no such hours.
_AT_ANY_HOUR = re.compile(
    r"\b(?:bars?|pubs?|clubs?|nightclubs?|casinos?|disco|afterparty|after-party|bridges?"
    r"|roads?|lanes?|streets?|highways?|tunnels?|bakery|gym|markets?|flights?|trains?|bus"
    r"|buses|ferry|ferries|planes?|departures?|arrivals?|take-?off|landing|launch|tides?"
    r"|eclipse|shifts?|time|clocks?|fast|curfew|truce|ceasefire|cease-fire|alarm)\b",
    re.IGNORECASE,
)
_BY_DAY, _CLOSING = range(1, 5), range(1, 8)
_BEFORE = 60
_BEHIND = 25
_STOP = re.compile(r"[.!?\n]\s")


def _words(occasions: Mapping[str, object]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(occasions)})\b", re.IGNORECASE)


_IN_NEWS, _IN_MESSAGES = _words(HELD), _words(ARRANGED)
# The last minute before the hours of a part of the day, and the last that is of it.
_PARTS: Mapping[PartOfDay, tuple[int, int]] = {
    PartOfDay.MORNING: (4 * 60, 12 * 60),
    PartOfDay.MIDDAY: (10 * 60, 16 * 60),
    PartOfDay.AFTERNOON: (11 * 60, 19 * 60),
    PartOfDay.EVENING: (16 * 60 + 30, 24 * 60),
    PartOfDay.NIGHT: (16 * 60 + 30, 24 * 60),
}
_MIDNIGHT = 24 * 60
_SMALL = 5
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-Z(\"\N{LEFT DOUBLE QUOTATION MARK}])|\n")
_SHOW = re.compile(
    r"\b(?:doors?|gates|bands?|show|curtain|support|teams)\b", re.IGNORECASE
)
# "arrived at 3 p.m. after leaving at 9"
_TURNED = re.compile(
    r"\b(?:after|before|since|earlier|previous|previously|having|had|than|instead"
    r"|rather|last|next)\b",
    re.IGNORECASE,
)


@holding(Clock, Repeat)
def tell_half_of_day(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take an hour that may be of either half of the day for the one that is told."""
    if all(_clock(mention.expression) is None for mention in mentions):
        return mentions
    message = is_message(text)
    told: list[Mention] = []
    since: tuple[int, int] | None = None
    for mention in mentions:
        if told and not _goes_on(text.raw, told[-1], mention, message=message):
            since = None
        found = _told(text.raw, mention, message=message)
        if since is not None:
            found = _later(found, since)
        since = _reached(found.expression, since)
        told.append(found)
    return tuple(told)


def _goes_on(raw: str, first: Mention, second: Mention, *, message: bool) -> bool:
    """Tell whether what is told second is of the same day, and after the first."""
    between = raw[first.span.end : second.span.start]
    if "\n" in between or _TURNED.search(between):
        return False
    ended = _SENTENCE.split(between)
    bracket = between.endswith("(") and raw.startswith(")", second.span.end)
    return bracket or message or len(ended) == 1 or _SHOW.search(ended[-1]) is not None


def _reached(said: Expression, since: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return the minute that the day has come to with what is said, and its last."""
    match said:
        case Part(part) | Within(Part(part)) | Within(Clock(), Within(Part(part))):
            return _PARTS.get(part)
        case Clock(hour, minute, twelve_hour=False) | Within(
            Clock(hour, minute, twelve_hour=False)
        ):
            return hour * 60 + (minute or 0), _MIDNIGHT
        case Between(_, of) | Limit(_, of) | Modified(_, of):
            return _reached(of, since)
        case _:
            unit = unit_of(said)
            return since if unit is None or unit < Granularity.DAY else None


def _later(mention: Mention, since: tuple[int, int]) -> Mention:
    """Take "at 6" for the first hour of that name since what is told: 18 after 2 p.m."""
    said = mention.expression
    clock = said if isinstance(said, Clock) else None
    # As in "13:00 UTC / 9:00 EDT".
    elsewhere = clock is not None and clock.zone is not None
    if clock is None or not clock.twelve_hour or elsewhere:
        return mention
    first, last = since
    for hour in (clock.hour % 12, clock.hour % 12 + 12):
        if first <= hour * 60 + (clock.minute or 0) < last:
            return evolve(
                mention, expression=evolve(clock, hour=hour, twelve_hour=False)
            )
    return mention


def _told(raw: str, mention: Mention, *, message: bool) -> Mention:
    clock = _clock(mention.expression)
    if clock is None or clock.second is not None:
        return mention
    known = ARRANGED if message else HELD
    pattern = _IN_MESSAGES if message else _IN_NEWS
    for occasion in _occasions(raw, mention, pattern):
        part, hours = known[occasion]
        if clock.hour in hours:
            return evolve(mention, expression=_at(mention.expression, part, hours))
        if part is PartOfDay.MORNING:
            return _by_day(mention)
    if message and _SEEN.search(_ahead_of(raw, mention)):
        said = _at(mention.expression, PartOfDay.AFTERNOON, _WAKING)
        return evolve(mention, expression=said)
    alone = len(raw) <= _BEFORE and mention.span.of(raw) == raw.strip()
    hours = _set_hours(_ahead_of(raw, mention))
    if (message or alone) and _is_set_for_a_day(raw, mention):
        hours = _SMALL_HOURS
    said = mention.expression
    last = _clock(said.end) if isinstance(said, Between) else clock
    if clock.hour in hours or (last is not None and last.hour in hours):
        said = _at(mention.expression, PartOfDay.AFTERNOON, hours)
        return evolve(mention, expression=said)
    return _by_day(mention)


def _set_hours(before: str) -> range:
    """Return the hours that are in the afternoon if what stands before is said of them."""
    found = [match["closes"] or match["ends"] for match in _SET.finditer(before)]
    if not found or _AT_ANY_HOUR.search(before):
        return range(0)
    return _CLOSING if found[-1] else _BY_DAY


def _is_set_for_a_day(raw: str, mention: Mention) -> bool:
    """Tell whether people set an hour of a day: "half past two on Sunday works for me".

    Who has to get up, or to go, may mean the small hours.
    """
    of = mention.expression
    while isinstance(of, Between | Limit | Modified):
        of = of.start if isinstance(of, Between) else of.of
    of = of.every if isinstance(of, Repeat) else of
    day = of.outer if isinstance(of, Within) else of
    said = day.what if isinstance(day, Deictic) else day
    # "by 5 today", but "from 2 to 4 today" may be a night
    near = said is Granularity.DAY and not isinstance(mention.expression, Between)
    named = near or isinstance(said, Weekday | DayOfMonth)
    if isinstance(said, MonthDay) or _is_tomorrow(said):
        named = mention.span.of(raw) != raw.strip()
    return named and _UP.search(raw) is None


def _is_tomorrow(day: object) -> bool:
    return isinstance(day, Shift) and day.unit is Granularity.DAY and day.count > 0


def _by_day(mention: Mention) -> Mention:
    """Take "Sunday 1-4" for the afternoon, and "Sunday after 2"."""
    match mention.expression:
        case Between(
            Within(Clock(first, twelve_hour=True), day),
            Within(Clock(last, twelve_hour=True), again),
        ) if day == again and first < last <= _SMALL and not isinstance(day, Within):
            hours = range(1, _SMALL + 1)
            said = _at(mention.expression, PartOfDay.AFTERNOON, hours)
            return evolve(mention, expression=said)
        case Limit(_, Within(Clock(), Weekday())) if mention.rule in _BESIDE_DAY:
            said = _at(mention.expression, PartOfDay.AFTERNOON, _SMALL_HOURS)
            return evolve(mention, expression=said)
        case _:
            return mention


_BESIDE_DAY = ("en.unsure.day_after", "en.unsure.day_before")


def _occasions(raw: str, mention: Mention, pattern: re.Pattern[str]) -> list[str]:
    """Return what is done then: what is named before, the last first, or else behind."""
    end = mention.span.end
    behind = _STOP.split(raw[end : end + _BEHIND])[0]
    before = pattern.findall(_ahead_of(raw, mention))
    return [name.lower() for name in before[::-1] or pattern.findall(behind)[:1]]


def _ahead_of(raw: str, mention: Mention) -> str:
    """Return the sentence up to what is mentioned."""
    start = mention.span.start
    return _STOP.split(raw[max(0, start - _BEFORE) : start])[-1]


def _clock(said: Expression) -> Clock | None:
    """Return the clock time that is said, or begins what is said, on a dial.

    Doors that open "weekdays at 9" are those of no concert.
    """
    if isinstance(said, Repeat) and isinstance(said.every, Within):
        said = said.every
    while isinstance(said, Within | Between | Limit | Modified):
        if isinstance(said, Within):
            said = said.inner
        else:
            said = said.start if isinstance(said, Between) else said.of
    return said if isinstance(said, Clock) and said.twelve_hour else None


def _at(said: Expression, part: PartOfDay, hours: range) -> Expression:
    match said:
        case Clock(hour=hour, twelve_hour=True) if hour in hours:
            return in_the_part(said, part)
        case Within(_, Within(Part())):
            # "tonight at 1"
            return said
        case Within(Clock() as clock, outer):
            moved = _at(clock, part, hours)
            return Within(moved, outer) if isinstance(moved, Clock) else said
        case Between(start, end):
            return Between(_at(start, part, hours), _at(end, part, hours))
        case Limit(_, of) | Modified(_, of):
            return evolve(said, of=_at(of, part, hours))
        case Repeat(Within() as every):
            at = _at(every, part, hours)
            return evolve(said, every=at) if isinstance(at, Within) else said
        case _:
            return said
