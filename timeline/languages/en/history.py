"""English words that place things in a history: "the former king", "at that time".

News is full of them and dates nothing by them, so they count only in a text that tells
of a past of its own. There the present is the time being told.
"""

import re

from attrs import evolve

from timeline.grammar.grammar import Grammar
from timeline.grammar.language import Text
from timeline.languages.en.context.overnight import OVERNIGHT
from timeline.languages.en.lookalike.words import FUNCTION_WORDS
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import (
    Anchor,
    Expression,
    Part,
    Reference,
    Repeat,
    SeasonName,
    Vague,
)
from timeline.model.mention import Mention
from timeline.model.policy import PartOfDay

__all__ = ["HISTORY", "drop_nouns", "read_attributes"]

HISTORY = Grammar("en", {"function": dict.fromkeys(["the", "this", "that", "same"])})
_TOLD = Reference(Vague.PRESENT, Anchor.TOLD)


@HISTORY.rule("former", "recent", "erstwhile")
def past() -> Expression:
    return Reference(Vague.PAST)


@HISTORY.rule("future")
def future() -> Expression:
    return Reference(Vague.FUTURE)


@HISTORY.rule("current", "present day", "modern day")
def present() -> Expression:
    return Reference(Vague.PRESENT)


@HISTORY.rule(
    "(at|by|in|during|around|about|before|until|since|from) this|that time",
    "(at|by|around|about|before) the time",
    "(during|in|throughout) this|that period|era",
    "(at|around|about|by) the same time",
    "(in|during) the same period",
    "(of) the day|time|period",
    "(at|by|on|since|until|from|after|before) this|that date",
)
def told() -> Expression:
    return _TOLD


_TOLD_BY = "en.history.told"
_END_OF_THE_DAY = "en.modifier.end_of_the_day"
_PART = re.compile(r"\b(?:end|rest|most|much|course|start|beginning|part|half) of $")
_LONGEST_PART = 14
_ADJECTIVES = ("en.history.past", "en.history.future", "en.history.present")
_NOUN = re.compile(r"[ -]([a-z]+)\b")
_STORED = word_set("quarters clothing clothes coats uniforms food crops wheat")
_COMPARING = frozenset(["more", "most", "very"])


def drop_nouns(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Drop an adjective without its noun: "the former of two", "in the current".

    Nor is "the end of the day" the end of a time that is told.
    """
    return tuple(
        m
        for m in mentions
        if (m.rule not in _ADJECTIVES or _is_before_noun(text, m))
        and not (m.rule == _TOLD_BY and _is_part_of(text, m))
        and m.rule != _END_OF_THE_DAY
    )


def _is_part_of(text: Text, mention: Mention) -> bool:
    start = mention.span.start
    return _PART.search(text.raw[max(0, start - _LONGEST_PART) : start]) is not None


def read_attributes(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read "night attacks" and "winter quarters" of any night and any winter."""
    return tuple(_attribute(text, mention) for mention in mentions)


def _attribute(text: Text, mention: Mention) -> Mention:
    if mention.rule == OVERNIGHT:
        # Not the night before the dateline.
        return evolve(mention, expression=Part(PartOfDay.NIGHT))
    what = mention.expression
    said = mention.span.of(text.raw)
    if not isinstance(what, Part | SeasonName) or not said.isalpha():
        return mention
    after = _NOUN.match(text.raw, mention.span.end)
    if after is None or after[1] in FUNCTION_WORDS:
        return mention
    if isinstance(what, SeasonName) and after[1] not in _STORED:
        return mention
    return evolve(mention, expression=Repeat(what))


def _is_before_noun(text: Text, mention: Mention) -> bool:
    words, tokens = text.tokens.words, text.tokens
    first, after = tokens.at(mention.span.start), tokens.at(mention.span.end)
    following = words[after + 1] if words[after : after + 1] == [" "] else ""
    before = words[first - 2] if first > 1 and words[first - 1] == " " else ""
    end = mention.span.end + 1
    named = text.raw[end : end + len(following)].isupper()
    return (
        following[:1].isalpha()
        # "US" is no "us".
        and (named or following not in FUNCTION_WORDS)
        and before not in _COMPARING
    )
