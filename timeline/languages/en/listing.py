"""English lists of which one word holds for all: "every Monday and Friday", "3 or 4 pm"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, concerning, holding
from timeline.languages.en.context.clause import governing
from timeline.languages.en.counted import weekday_after
from timeline.languages.en.hours import spanned
from timeline.model.expression import (
    Between,
    Clock,
    Deictic,
    Deixis,
    Expression,
    Limit,
    Modified,
    Part,
    Repeat,
    Weekday,
    WeekendName,
    Within,
)
from timeline.model.mention import Mention
from timeline.model.policy import Prefer

__all__ = [
    "are_listed",
    "order_weekdays",
    "share_half_of_day",
    "share_repeating",
    "share_weekend",
]

_BOTH = frozenset(["and", "&", "/", ", and", ", &", "+"])
_LINKS = _BOTH | {",", "or", ", or"}
# "every Monday to Thursday"
_RUNS = frozenset(["to", "through", "thru", "-", "–"])
# "every day except Sunday"
_EXCEPT = frozenset(["except", "but", "bar", "excluding", "except on", "but not on"])
_LONGEST_LINK = 12
# As in "3 games at 7:00 and 4 at 7:30 tonight".
_MORE = frozenset(f"and {count} at" for count in ("one", "two", "three", *range(1, 20)))
# "classes start Monday, end Thursday"
_ENDS = frozenset([", end", ", ends", ", to", "and end", "and ends"])
_ENDED = re.compile(r"[.!?]\s|\n")
_EACH = ("every", "each")
_HALF = re.compile(r"[ap]\.? ?m\b|noon|morning|evening|night", re.IGNORECASE)


@concerning(Repeat)
def share_repeating(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Let all days of a list repeat if the first or the last of them does."""
    shared = list(mentions)
    carrying = False
    for index, mention in enumerate(mentions):
        listed = index > 0 and are_listed(text, mentions[index - 1], mention)
        runs = index > 0 and _runs_on(text, mentions, index, carrying=carrying)
        also = _also(shared[index - 1], mention) if listed else None
        if also is not None:
            shared[index] = evolve(mention, expression=also)
        elif ((carrying and listed) or runs) and _day(mention) is not None:
            again = _repeated(mention.expression)
            shared[index] = evolve(mention, expression=again, ends=None)
        else:
            carrying = _says_each(text, mention)
    for index in range(len(shared) - 2, -1, -1):
        if are_listed(text, shared[index], shared[index + 1]):
            shared[index] = _in_the_same_part(shared[index], shared[index + 1])
    return tuple(shared)


def _runs_on(
    text: Text, mentions: tuple[Mention, ...], index: int, *, carrying: bool
) -> bool:
    """Tell whether a day ends, or is taken from, those that repeat before it."""
    link = _link(text, mentions, index)
    often = isinstance(mentions[index - 1].expression, Repeat)
    return (carrying and link in _RUNS) or (often and link in _EXCEPT)


def _also(first: Mention, second: Mention) -> Expression | None:
    """Return what comes round as the first does: "every morning and night".

    So does a further hour, "daily at 9 a.m. and 5 p.m.".
    """
    match first.expression, second.expression:
        case Repeat(Clock(), quant), Clock() as hour:
            return Repeat(hour, quant)
        case Repeat(Within(Clock(), day), quant), Clock() as hour:
            return Repeat(Within(hour, day), quant)
        case Repeat(Part(), quant), Part() as part:
            return Repeat(part, quant)
        case _:
            return None


@concerning(Deictic)
def share_weekend(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take the days of a weekend just named: "this weekend, Sat after 11 or Sun 1-4"."""
    shared = list(mentions)
    weekend: Mention | None = None
    for index, mention in enumerate(mentions):
        said, day = mention.expression, _day_of(mention)
        if isinstance(said, Deictic) and isinstance(said.what, WeekendName):
            weekend = mention if said.which is not Deixis.LAST else None
        elif weekend and isinstance(day, Weekday) and day.number >= _SATURDAY:
            between = text.raw[weekend.span.end : mention.span.start]
            if len(between) <= _NEAR and not _ENDED.search(between):
                within = Within(day, weekend.expression)
                shared[index] = evolve(mention, expression=_on(mention, within))
    return tuple(shared)


_SATURDAY, _NEAR = 5, 40
_LONGEST_LIST = 31
_OF_WEEK = (Weekday, Within, Between)


@holding(Weekday)
def order_weekdays(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Let the second of two days follow the first of the same week: "Tue and Thu".

    Days gone by are told in any order, unless one is the day behind the other.
    """
    ordered = list(mentions)
    for index in range(1, len(mentions)):
        if not isinstance(mentions[index].expression, _OF_WEEK):
            continue
        first, second = _day(mentions[index - 1]), _day(mentions[index])
        if first is None or second is None or first.number >= second.number:
            continue
        if _day_of(mentions[index]) is not second:
            continue
        span = mentions[index].span
        said = governing(text, span.start, span.end)
        ahead = said is None or said.direction is not Prefer.PAST
        ahead = ahead or second.number == first.number + 1
        if ahead and _are_both(text, mentions, index):
            day = _day_of(ordered[index - 1])
            after = weekday_after(second.number, day)
            ordered[index] = evolve(
                mentions[index], expression=_on(ordered[index], after)
            )
    return tuple(ordered)


def _are_both(text: Text, mentions: tuple[Mention, ...], index: int) -> bool:
    """Tell whether a day and the one before it are of a list that means them all.

    A comma is what the end of the list is: "Monday, Wednesday and Friday" means three
    days, "Monday, Wednesday or Friday" one, "on Monday, Wednesday's match" is no list.
    Days with an hour each, "Mon 5pm, Tue 6pm", need no "and".
    """
    last, farthest = index, min(len(mentions), index + _LONGEST_LIST) - 1
    while last < farthest and _link(text, mentions, last) == ",":
        last += 1
    links = _BOTH | _ENDS
    if isinstance(mentions[index - 1].expression, Deictic):
        # "next Monday or Wednesday"
        links |= {"or"}
    if _link(text, mentions, last) in links:
        return True
    first, second = mentions[index - 1 : index + 1]
    between = text.raw[first.span.end : second.span.start].strip(" ")
    timed = _clock(first) is not None and _clock(second) is not None
    return timed and between in (",", ";", "|", "\n")


def _link(text: Text, mentions: tuple[Mention, ...], index: int) -> str:
    first, second = mentions[index - 1 : index + 1]
    between = text.raw[first.span.end : second.span.start]
    return between.strip().lower() if len(between) <= _LONGEST_LINK else ""


def _day(mention: Mention) -> Weekday | None:
    """Return the weekday that a mention has, by itself or in a week told."""
    said = _day_of(mention)
    if isinstance(said, Within) and isinstance(said.outer, Deictic):
        said = said.inner
    elif isinstance(said, Deictic) and said.which is Deixis.NEXT:
        return said.what if isinstance(said.what, Weekday) else None
    return said if isinstance(said, Weekday) else None


def _day_of(mention: Mention) -> Expression:
    match mention.expression:
        case Within(Clock() | Part(), day) | Between(Within(Clock(), day)):
            return day
        case Limit(_, Within(Clock(), day)):
            return day
        case said:
            return said


def _on(mention: Mention, day: Expression) -> Expression:
    match mention.expression:
        case Within(Clock() | Part() as inner, _):
            return Within(inner, day)
        case Limit(bound, Within(Clock() as inner)):
            return Limit(bound, Within(inner, day))
        case Between(Within(Clock() as start), Within(Clock() as end)):
            return Between(Within(start, day), Within(end, day))
        case _:
            return day


def are_listed(text: Text, first: Mention, second: Mention) -> bool:
    """Tell whether no more than a comma, "and" or "or" is between two mentions."""
    return _link(text, (first, second), 1) in _LINKS


def _repeated(said: Expression) -> Expression:
    said = said.of if isinstance(said, Limit) else said
    said = said.start if isinstance(said, Between) else said
    return Repeat(said, "EVERY") if isinstance(said, Weekday | Within) else said


@holding(Clock)
def share_half_of_day(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take "3" for an hour of the afternoon in "at 3 or 4 pm", "3 or 4 in the afternoon".

    In "10 or 11 tonight" both are of tonight.
    """
    if all(_clock(mention) is None for mention in mentions):
        return mentions
    shared = list(mentions)
    for index in range(len(mentions) - 2, -1, -1):
        first, last = shared[index], shared[index + 1]
        a, b = _clock(first), _clock(last)
        if a is None or b is None or not a.twelve_hour:
            continue
        listed = are_listed(text, first, last) or _link(text, (first, last), 1) in _MORE
        if not listed or not _HALF.search(last.span.of(text.raw)):
            continue
        hour = a if b.twelve_hour else spanned(a, b)[0]
        shared[index] = evolve(first, expression=_at(first.expression, hour, last))
    return tuple(shared)


def _clock(mention: Mention) -> Clock | None:
    said = mention.expression
    if isinstance(said, Modified):
        said = said.of
    if isinstance(said, Within):
        said = said.inner
    return said if isinstance(said, Clock) else None


def _at(said: Expression, clock: Clock, last: Mention) -> Expression:
    """Return a clock time, in the part of the day that the last of the list names."""
    if isinstance(said, Modified):
        return evolve(said, of=_at(said.of, clock, last))
    if isinstance(said, Within):
        return Within(clock, said.outer)
    match last.expression:
        case Within(Clock(), Within(Part()) as part):
            return Within(clock, part)
        case _:
            return clock


def _says_each(text: Text, mention: Mention) -> bool:
    repeat = mention.expression
    if not isinstance(repeat, Repeat) or not isinstance(repeat.every, Weekday):
        return False
    said = mention.span.of(text.raw).lower()
    # "three times a week on Monday, Wednesday and Friday"
    return said.startswith(_EACH) or " on " in said


def _in_the_same_part(first: Mention, second: Mention) -> Mention:
    """Read "Monday and Tuesday nights": the nights of both."""
    day, last = first.expression, second.expression
    if not isinstance(day, Weekday) or not isinstance(last, Repeat):
        return first
    if not isinstance(last.every, Within):
        return first
    return evolve(first, expression=Repeat(Within(last.every.inner, day), "EVERY"))
