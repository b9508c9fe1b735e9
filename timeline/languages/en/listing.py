"""English lists of which one word holds for all: "every Monday and Friday"."""

from attrs import evolve

from timeline.grammar.language import Text
from timeline.model.expression import Repeat, Weekday, Within
from timeline.model.mention import Mention

__all__ = ["share_repeating"]

_LINKS = frozenset(["and", "or", ",", "&", ", and", ", or"])
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


def _are_listed(text: Text, first: Mention, second: Mention) -> bool:
    between = text.raw[first.span.end : second.span.start]
    return len(between) <= _LONGEST_LINK and between.strip().lower() in _LINKS


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
