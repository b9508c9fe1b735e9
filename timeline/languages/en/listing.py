"""English lists of which one word holds for all: "every Monday and Friday"."""

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.clause import governing
from timeline.languages.en.counted import weekday_after
from timeline.model.expression import Clock, Expression, Part, Repeat, Weekday, Within
from timeline.model.mention import Mention
from timeline.model.policy import Prefer

__all__ = ["order_weekdays", "share_repeating"]

_LINKS = frozenset(["and", "or", ",", "&", ", and", ", or"])
_BOTH = frozenset(["and", "&", "/"])
_LONGEST_LINK = 6
_EACH = ("every", "each")


def share_repeating(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Let all days of a list repeat if the first or the last of them does."""
    shared = list(mentions)
    carrying = False
    for index, mention in enumerate(mentions):
        listed = index > 0 and _are_listed(text, mentions[index - 1], mention)
        if carrying and listed and isinstance(mention.expression, Weekday):
            shared[index] = evolve(
                mention, expression=Repeat(mention.expression, "EVERY")
            )
        else:
            carrying = _says_each(text, mention)
    for index in range(len(shared) - 2, -1, -1):
        if _are_listed(text, shared[index], shared[index + 1]):
            shared[index] = _in_the_same_part(shared[index], shared[index + 1])
    return tuple(shared)


def order_weekdays(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Let the second of two days in a row follow the first: "Sat and Sun".

    Days gone by are told in any order.
    """
    ordered = list(mentions)
    for index in range(1, len(mentions)):
        first, second = _day(mentions[index - 1]), _day(mentions[index])
        if first is None or second is None or first.number + 1 != second.number:
            continue
        span = mentions[index].span
        said = governing(text, span.start, span.end)
        ahead = said is None or said.direction is not Prefer.PAST
        if ahead and _are_listed(text, mentions[index - 1], mentions[index], _BOTH):
            day = _day_of(ordered[index - 1])
            after = weekday_after(second.number, day)
            ordered[index] = evolve(
                mentions[index], expression=_on(ordered[index], after)
            )
    return tuple(ordered)


def _day(mention: Mention) -> Weekday | None:
    """Return the weekday that a mention has by itself or under a clock time."""
    said = _day_of(mention)
    return said if isinstance(said, Weekday) else None


def _day_of(mention: Mention) -> Expression:
    match mention.expression:
        case Within(Clock() | Part(), day):
            return day
        case said:
            return said


def _on(mention: Mention, day: Expression) -> Expression:
    match mention.expression:
        case Within(Clock() | Part() as inner, _):
            return Within(inner, day)
        case _:
            return day


def _are_listed(
    text: Text, first: Mention, second: Mention, links: frozenset[str] = _LINKS
) -> bool:
    between = text.raw[first.span.end : second.span.start]
    return len(between) <= _LONGEST_LINK and between.strip().lower() in links


def _says_each(text: Text, mention: Mention) -> bool:
    repeat = mention.expression
    if not isinstance(repeat, Repeat) or not isinstance(repeat.every, Weekday):
        return False
    return mention.span.of(text.raw).lower().startswith(_EACH)


def _in_the_same_part(first: Mention, second: Mention) -> Mention:
    """Read "Monday and Tuesday nights": the nights of both."""
    day, last = first.expression, second.expression
    if not isinstance(day, Weekday) or not isinstance(last, Repeat):
        return first
    if not isinstance(last.every, Within):
        return first
    return evolve(first, expression=Repeat(Within(last.every.inner, day), "EVERY"))
