"""English zones in words: "3 p.m. Eastern time", "8 p.m. local time", "15:30Z"."""

import re
from datetime import timedelta
from itertools import pairwise

from attrs import evolve

from timeline.grammar.language import Text, concerning, holding
from timeline.languages.en.context.message import is_message
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import (
    Anchor,
    Between,
    Clock,
    Deictic,
    Deixis,
    Expression,
    Modified,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.record import Span
from timeline.model.unit import unit_of
from timeline.notation.zone import named as named_zone

__all__ = ["add_place", "same_moment", "share_day"]


@GRAMMAR.rule(
    "{clock|day_clock:time} {zone_name} [standard|daylight|summer] time",
    "{dial:time} {zone_name} [standard|daylight|summer] time",
    "{clock|day_clock:time} u.s. {zone_name} [standard|daylight|summer] time",
    "{clock|day_clock:time} {zone_name} standard|daylight",
    "{clock|day_clock:time} {zone_letters:zone_name}",
    "{clock|day_clock:time}, {zone|zone_letters:zone_name}",
    "{day_clock:time} {zone:zone_name}",
)
def named(time: Expression, zone_name: str) -> Expression | None:
    if isinstance(time, Clock):
        return evolve(time, zone=zone_name) if time.zone is None else None
    if not isinstance(time, Within) or not isinstance(time.inner, Clock):
        return None
    inner = evolve(time.inner, zone=zone_name)
    return evolve(time, inner=inner) if time.inner.zone is None else None


@GRAMMAR.rule(
    "{dial|clock:clock} {zone_name} [time] [on] {day}",
    "{clock}, {zone_name} time[,] [on] {day}",
)
def named_on_day(clock: Clock, zone_name: str, day: Expression) -> Expression:
    return Within(evolve(clock, zone=zone_name), day)


@GRAMMAR.rule("{clock|day_clock:time} local time")
def local(time: Expression) -> Expression:
    return time


# Of "Baghdad time", no more is said than that it is the time there.
_PLACE = re.compile(
    r" (?:[A-Z][\w.]*(?: [A-Z][\w.]*)? time|(?:[A-Z]\w+ ){1,2}(?:Standard|Summer) Time)\b",
    re.ASCII,
)
# "8 p.m. Eastern", but "at 8 a.m. Eastern Airlines flew"
_ALONE = re.compile(
    r" (?:Eastern|Pacific|Central|Mountain)(?=[.,;:)!?/]|\s*\Z"
    r"| (?:on|tomorrow|today|tonight|and|or|at|for|in|to|until|from|with|this|next)\b"
    r"| (?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b)"
)
_ZONES: dict[str, str] = {
    word: str(zone) for word, zone in LEXICON["zone_name"].items() if word.isalpha()
}
_THEN = re.compile(r",? (?:on )?")
_ARTICLE = re.compile(r"\b(?:an?|the|its|their|his|her|our) \Z", re.IGNORECASE)
_LONGEST_ARTICLE = 8
_HELD = re.compile(r" (?P<what>[a-z]{3,}(?: [a-z]{3,})?) (?:on )?")
# "6pm class tmrw", but "up at 6am class tmrw", "6am and out tmrw"
_LED = re.compile(
    r"(?:\b(?:at|by|since|til|till|until|from|after|before|to|around|about)|[@-])\s*\Z",
    re.IGNORECASE,
)
_NOT_HELD = word_set(
    "and but nor then cos cuz because tho back out off left leave leaving until till til"
    " from sharp every each the for not see ya you will with instead"
)
_SERVICE = re.compile(
    r"(?: [a-z]+)? (?:train|bus|coach|ferry|boat|flight|plane|sailing|service|tram|hydrofoil)"
    r"(?: (?:(?:back|over|out|home|up|down) )?(?:to|from|for) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?){0,2}"
    r",? (?:on |this )?"
)
_IN_BRACKETS = re.compile(r",? \([\w. ]+ time\),? (?:on )?", re.ASCII)


@holding(Clock)
def add_place(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Let a clock time go on with whose time it is: "6 p.m. Baghdad time on May 3"."""
    whole: list[Mention] = []
    for mention in mentions:
        if whole and whole[-1].rule == _ADDED and _goes_on(text, whole[-1], mention):
            clock = whole.pop()
            within = _of_day(clock.expression, mention.expression)
            whole.append(evolve(_to(clock, mention.span.end), expression=within))
        elif not whole or mention.span.start >= whole[-1].span.end:
            whole.append(_there(text, mention))
    return tuple(whole)


def _there(text: Text, mention: Mention) -> Mention:
    end = mention.span.end
    match = _PLACE.match(text.raw, end) or _ALONE.match(text.raw, end)
    if match is None or not _holds_clock(mention.expression):
        return mention
    added = evolve(_to(mention, match.end()), rule=_ADDED)
    zone = _ZONES.get(match[0].strip().lower())
    return evolve(added, expression=_in_zone(added.expression, zone)) if zone else added


def _in_zone(said: Expression, zone: str) -> Expression:
    match said:
        case Clock():
            return said if said.zone else evolve(said, zone=zone)
        case Within(Clock() as clock, outer):
            return Within(clock if clock.zone else evolve(clock, zone=zone), outer)
        case Modified():
            return evolve(said, of=_in_zone(said.of, zone))
        case Between(start, end):
            return Between(_in_zone(start, zone), _in_zone(end, zone))
        case _:
            return said


_ADDED = "en.zone.add_place"


def _to(mention: Mention, end: int) -> Mention:
    """Let a mention, and the last end of a range, go on to *end*."""
    ends = mention.ends and (mention.ends[0], Span(mention.ends[1].start, end))
    return evolve(mention, span=Span(mention.span.start, end), ends=ends)


def _goes_on(text: Text, clock: Mention, day: Mention) -> bool:
    between = text.raw[clock.span.end : day.span.start]
    is_day = unit_of(day.expression) is Granularity.DAY
    bare = _of_day(clock.expression, day.expression) != clock.expression
    return is_day and bare and _THEN.fullmatch(between) is not None


def _of_day(said: Expression, day: Expression) -> Expression:
    if isinstance(said, Modified):
        return evolve(said, of=_of_day(said.of, day))
    if isinstance(said, Between):
        return Between(_of_day(said.start, day), _of_day(said.end, day))
    return Within(said, day) if isinstance(said, Clock) else said


def _holds_clock(said: Expression) -> bool:
    if isinstance(said, Modified):
        return _holds_clock(said.of)
    if isinstance(said, Between):
        return _holds_clock(said.end)
    return isinstance(said.inner if isinstance(said, Within) else said, Clock)


@concerning(Clock)
def share_day(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Give a clock its day across whose time it is: "6 p.m. (local time) on May 3".

    And across what is then: "a 6 p.m. curfew Monday", "the 10:30 ferry to Larne on
    Saturday", in messages "6pm class tmrw".
    """
    shared = list(mentions)
    for index, (first, second) in enumerate(pairwise(mentions)):
        between = text.raw[first.span.end : second.span.start]
        if not isinstance(first.expression, Clock):
            continue
        before = text.raw[
            max(0, first.span.start - _LONGEST_ARTICLE) : first.span.start
        ]
        held = _HELD.fullmatch(between)
        if held and not _ARTICLE.search(before):
            noun = _NOT_HELD.isdisjoint(held["what"].split())
            held = held if noun and _is_noted(text, before) else None
        if held or _IN_BRACKETS.fullmatch(between) or _SERVICE.fullmatch(between):
            day = second.expression
            if unit_of(day) is Granularity.DAY:
                shared[index] = evolve(first, expression=Within(first.expression, day))
    return tuple(shared)


def _is_noted(text: Text, before: str) -> bool:
    """Tell whether a message, or what opens a text, names what is then by its hour."""
    opens = not before.strip()
    return opens or (_LED.search(before) is None and is_message(text))


_BRACKET = re.compile(r",? \(")
_RANGE = re.compile(r",? \((?:between |from )?")
_BEHIND = re.compile(r"\),? (?:on )?")
_DAYS = (Deixis.LAST, Deixis.THIS, Deixis.NEXT)


@concerning(Clock, Between)
def same_moment(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read "at 11 p.m. (0300 GMT)": in a bracket stands the same moment elsewhere.

    A day behind it is that of the first: "at 11 p.m. (0300 GMT) on Friday".
    """
    read = list(mentions)
    for index, (first, second) in enumerate(pairwise(mentions), 1):
        there, here = second.expression, _clock(first.expression)
        if isinstance(there, Between):
            read[index] = _range_there(text.raw, first, second, there)
            continue
        if not isinstance(there, Clock) or here is None:
            continue
        # As in "to 20:00 (8 p.m.) on Friday".
        again = (there.hour, there.minute or 0) == (here.hour, here.minute or 0)
        if there.zone is None and not again:
            continue
        if _BRACKET.fullmatch(text.raw, first.span.end, second.span.start):
            which = Deixis.THIS if again else _day_there(here, there)
            day = Deictic(which, Granularity.DAY, Anchor.TOLD)
            read[index] = evolve(second, expression=Within(there, day))
            behind = _day_behind(text, second, mentions[index + 1 : index + 2])
            if behind is not None:
                said = _of_day(first.expression, behind)
                read[index - 1] = evolve(first, expression=said)
    return tuple(read)


def _range_there(raw: str, first: Mention, second: Mention, there: Between) -> Mention:
    """Return the hours of "between 23:30 and 00:30 CEST (between 21:30 and 22:30 UTC)"."""
    here, start, end = first.expression, there.start, there.end
    last = here.end if isinstance(here, Between) else None
    beside = _RANGE.fullmatch(raw, first.span.end, second.span.start)
    if not beside or not isinstance(start, Clock) or not isinstance(end, Clock):
        return second
    if not isinstance(last, Clock) or end.zone is None or start.hour > end.hour:
        return second
    day = Deictic(_day_there(last, end), Granularity.DAY, Anchor.TOLD)
    return evolve(second, expression=Between(Within(start, day), Within(end, day)))


def _day_behind(
    text: Text, clock: Mention, after: tuple[Mention, ...]
) -> Expression | None:
    """Return the day of "(0300 GMT) on Friday", or the night of it."""
    for day in after:
        beside = _BEHIND.fullmatch(text.raw, clock.span.end, day.span.start)
        if beside and unit_of(day.expression) in _OF_A_DAY:
            return day.expression
    return None


_OF_A_DAY = (Granularity.DAY, Granularity.PART_OF_DAY)


def _day_there(here: Clock, there: Clock) -> Deixis:
    """Return the day of the other zone, by the zones that a clock can be of here.

    "2:46 p.m. local time (12:46 a.m. EST)" is one day: no clock is ten hours behind EST.
    """
    apart = (there.hour - here.hour) % 24
    east = _east(there)
    ways = [hours for hours in (apart, apart - 24) if east - hours in _EAST]
    apart = min(ways or [apart, apart - 24], key=abs)
    return _DAYS[(here.hour + apart) // 24 + 1]


# The hours by which clocks are before or behind UTC, and those that change in summer.
_EAST = range(-11, 15)
_IN_WINTER = {"ET": -5, "CT": -6, "MT": -7, "PT": -8}


def _east(clock: Clock) -> int:
    """Return the whole hours by which the zone is east, 0 where its name leaves it open."""
    zone = named_zone(clock.zone or "")
    if zone is None:
        return _IN_WINTER.get(clock.zone or "", 0)
    return round(zone.utcoffset(None) / timedelta(hours=1))


def _clock(said: Expression) -> Clock | None:
    said = said.of if isinstance(said, Modified) else said
    said = said.inner if isinstance(said, Within) else said
    return said if isinstance(said, Clock) and not said.twelve_hour else None


@GRAMMAR.rule("{clock}z")
def zulu(clock: Clock) -> Expression | None:
    return evolve(clock, zone="UTC") if clock.zone is None else None
