"""English rotas, whose days come round each week: "Opening hours: Mon 9am-5pm, Tue closed".

One pair of hours on some days may be of this week ("free Mon 9am-noon, Tue 2-4pm"): it
takes a heading, days that are said to repeat, or a line for most days of the week.
"""

import re
from itertools import pairwise

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.model.expression import (
    Between,
    Clock,
    Expression,
    Repeat,
    Weekday,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["repeat_rota"]

_UP_TO_CLOSE = r"\s*(?:-|\N{EN DASH}|til+|until|to)\s*(?:close|closing|late)\b"
_LINK = re.compile(
    rf"(?:{_UP_TO_CLOSE})?"
    r"[\s,;|/&+*.\N{BULLET}\N{EN DASH}-]*"
    r"(?:(?:and|open|opens|closed?|closes|all day|only|by appointment)\b"
    r"[\s,;:|*.\N{BULLET}\N{EN DASH}-]*){0,4}",
    re.IGNORECASE,
)
_TO_CLOSE = re.compile(_UP_TO_CLOSE, re.IGNORECASE)
_CLOSED = re.compile(r"\bclosed\b", re.IGNORECASE)
_CLOSED_THEN = re.compile(r"[\s:\N{EN DASH}-]*closed\b", re.IGNORECASE)
_HEADING = re.compile(
    r"\b(?:(?:opening|office|business|visiting|trading|working|library|shop|store|box office"
    r"|contact|reception|surgery|consulting|collection|service|kitchen|bar|desk|winter|summer"
    r"|term[- ]time|vacation|regular|normal|usual|standard|our|current) (?:hours|times)"
    r"|^hours|(?P<open>\bopen))(?: (?:are|is|as follows))?[\s:*\N{EN DASH}-]*\Z",
    re.IGNORECASE | re.MULTILINE,
)
_REGULARLY = re.compile(
    r"\b(?:(?:is|are) open|opens|meets|classes|lessons|sessions|(?:is|are) held)"
    r"(?: (?:are|meet|run|on|every|held|only|from))*:? \Z",
    re.IGNORECASE,
)
_REACH = 60
_MOST_OF_A_WEEK = 4
_NEAR = 24


@concerning(Between, Repeat)
def repeat_rota(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take the weekdays of a rota for those of every week."""
    found = list(mentions)
    first = 0
    while first < len(mentions):
        last = first
        while last + 1 < len(mentions) and _goes_on(text.raw, mentions, last):
            last += 1
        if _is_rota(text.raw, mentions, first, last):
            found[first : last + 1] = (
                _repeated(text.raw, mention) for mention in mentions[first : last + 1]
            )
        first = last + 1
    return tuple(found)


def _goes_on(raw: str, mentions: tuple[Mention, ...], last: int) -> bool:
    here, following = mentions[last : last + 2]
    if not _is_weekly(raw, here) or not _is_weekly(raw, following):
        return False
    return _LINK.fullmatch(raw, here.span.end, following.span.start) is not None


def _is_weekly(raw: str, mention: Mention) -> bool:
    said = mention.expression
    named = isinstance(said, Weekday) or _is_set(said)
    return named or _hours(raw, mention) is not None


def _is_set(said: Expression) -> bool:
    return isinstance(said, Repeat) and isinstance(said.every, Clock | Within | Weekday)


def _hours(raw: str, mention: Mention) -> Within | None:
    """Return when the hours of a weekday begin, if they are said: "Fri 5-close"."""
    match mention.expression:
        case Within(Clock(), Weekday()) as start:
            return start if _TO_CLOSE.match(raw, mention.span.end) else None
        case Between(
            Within(Clock(), Weekday() as day) as start, Within(Clock(), again)
        ):
            return start if day == again else None
        case _:
            return None


def _is_rota(raw: str, mentions: tuple[Mention, ...], first: int, last: int) -> bool:
    run = mentions[first : last + 1]
    hours = [mention for mention in run if _hours(raw, mention)]
    if not hours or _is_dated(raw, mentions, first):
        return False
    start, end = run[0].span.start, run[-1].span.end
    if any(_is_set(mention.expression) for mention in run):
        return True
    if len(run) > 1 and hours[0] is run[-1] and _slashed(raw, run):
        return True
    if len(run) > 1 and hours[0] is run[-1] and _is_regular(raw, run):
        return True
    heading = _HEADING.search(raw[max(0, start - _REACH) : start])
    if heading is not None and (len(hours) > 1 or not heading["open"]):
        return True
    lines = [
        m
        for m in run
        if not raw[raw.rfind("\n", 0, m.span.start) + 1 : m.span.start].strip("-* ")
    ]
    closes = _CLOSED.search(raw, start, end) or _CLOSED_THEN.match(raw, end)
    return len(lines) >= _MOST_OF_A_WEEK or (len(run) > 1 and closes is not None)


def _slashed(raw: str, run: tuple[Mention, ...]) -> bool:
    """Tell whether it is "Mon/Wed 6-7pm", as classes are told, and no question."""
    end = run[-1].span.end
    return "?" not in raw[end : end + _NEAR] and all(
        raw[first.span.end : last.span.start].strip() == "/"
        for first, last in pairwise(run)
    )


def _is_regular(raw: str, run: tuple[Mention, ...]) -> bool:
    """Tell whether it is "open Mon, Wed & Fri 9-12", days of a week and no stretch."""
    first, last = run[0].expression, _hours(raw, run[-1])
    if not isinstance(first, Weekday) or last is None:
        return False
    start, end = run[0].span.start, run[-1].span.end
    apart = isinstance(last.outer, Weekday) and last.outer.number > first.number + 1
    regular = _REGULARLY.search(raw, max(0, start - _REACH), start)
    return regular is not None and apart and "?" not in raw[end : end + _NEAR]


def _is_dated(raw: str, mentions: tuple[Mention, ...], first: int) -> bool:
    """Tell whether the days are of a week or a day that stands in the line above."""
    if not first:
        return False
    before, start = mentions[first - 1], mentions[first].span.start
    unit = unit_of(before.expression)
    coarse = unit is not None and Granularity.DAY <= unit < Granularity.SEASON
    return coarse and raw.count("\n", before.span.end, start) <= 1


def _repeated(raw: str, mention: Mention) -> Mention:
    said = mention.expression
    every = said if isinstance(said, Weekday) else _hours(raw, mention)
    if every is None:
        return mention
    return evolve(mention, expression=Repeat(every, "EVERY"), ends=None)
