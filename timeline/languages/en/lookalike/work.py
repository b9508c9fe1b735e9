"""Titles of works, of which a time is a word: "Taiga Summer", "The Day After Tomorrow"."""

import re

from timeline.grammar.tokens import is_space
from timeline.languages.en.lookalike.view import View
from timeline.languages.en.lookalike.wording import Wording, asked_of
from timeline.languages.en.lookalike.words import (
    BEFORE_TIMES,
    DAYS,
    FUNCTION_WORDS,
    NO_LAST_NAMES,
)
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import Clock, Holiday, Weekday, Within

__all__ = ["is_entitled", "is_titled", "is_work"]

_PARTS = word_set("night nights morning evening afternoon")
_WRITTEN_SMALL = _PARTS | word_set(
    "spring summer autumn fall winter today tomorrow yesterday days years"
)
_EVENTS = word_set(
    "offensive offensives counteroffensive campaign campaigns fighting battle battles "
    "uprising rising revolt war crisis season semester term session break wars conflict"
)
_IN_TITLES = word_set("of to a an at for many before after")
_EDGES = word_set("early late mid middle")
_NO_LAST_NAMES = FUNCTION_WORDS | NO_LAST_NAMES


@asked_of(
    lambda said: said.last in _WRITTEN_SMALL and said.raw.endswith(said.last.title())
)
def is_work(view: View) -> bool:
    """Tell whether a word has its capital from a title: "Taiga Summer", "USA Today".

    It stands next to others, where a sentence writes it small; "the Spring of 1370" and
    "that Winter" have it by themselves.
    """
    word = view.pieces[-1]
    article = [piece for piece in view.pieces[:-1] if not is_space(piece)]
    if view.right in _EVENTS or view.right == "'":
        # "the Chinese Winter Offensive" was in a winter.
        return False
    if view.raw == "Days" and not view.shouts and _are_named(view):
        return True
    if article not in ([], ["the"], ["a"]) or not view.left or not view.in_prose:
        return False
    left = view.left in _IN_TITLES and _has_capital(view.lefts[1])
    if left or (_has_capital(view.lefts[0]) and view.lefts[1].isalnum()):
        return True
    alone = not article and view.left not in BEFORE_TIMES | FUNCTION_WORDS
    return (alone or word in _PARTS) and _has_capital(view.rights[0])


def _are_named(view: View) -> bool:
    """Tell whether days are a feast or a house: "Pioneer Days", "the Days Inn"."""
    house = view.left == "the" and _has_capital(view.rights[0])
    return house or (_has_capital(view.lefts[0]) and view.left not in FUNCTION_WORDS)


def _has_capital(word: str) -> bool:
    """Tell whether a word is written as in a name, and is none that dates stand with."""
    named = word[:1].isupper() and word.isalpha() and len(word) > 1
    return named and word.lower() not in _NO_LAST_NAMES | _EDGES | DAYS


_INNER = re.compile(r"\S (?:After|Before|Of|To|Later)\b")
_OF_TITLE = re.compile(r" (?:(?:of|a|an|the|in) ){0,2}[A-Z]")


def _may_be_titled(said: Wording) -> bool:
    first, *rest = said.raw.split()
    if not rest or _INNER.search(said.raw):
        return bool(rest)
    begins = first[0].isupper() or first.isdigit()
    return begins and rest[-1][0].isupper() and said.last.isalpha()


@asked_of(_may_be_titled)
def is_titled(view: View) -> bool:
    """Tell whether the whole is written as a title: "The Day After Tomorrow".

    So is "saw Two Weeks Notice", but "the Seven Days Battles" lasted as long.
    """
    said = view.expression
    dated = isinstance(said, Within) and isinstance(said.inner, Clock | Weekday)
    if dated or view.shouts or not view.in_prose:
        # "at 7 p.m. Saturday in Rome", "on Tuesday 29 April in Truro"
        return False
    if _INNER.search(view.raw):
        return view.raw[0].isupper() or view.left.isalpha()
    alone = view.left.isalpha() and view.lefts[0].islower()
    named = _OF_TITLE.match(view.ahead) is not None
    return alone and named and view.right not in _EVENTS


_QUOTED = re.compile(
    r"\b(?:albums?|books?|collection|documentary|films?|movies?|musical|novels?|paintings?"
    r"|play|poems?|programme|record|series|show|singles?|songs?|story|tracks?"
    r"|entitled|titled|called|named|dubbed),?"
    r" [\"'\N{LEFT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}]\Z"
)
_BARE = re.compile(r"\b(?:entitled|titled|[a-z]{3,}, (?:called|named)) \Z")
_BEHIND_TITLE = re.compile(
    r"[,.!?]?[\"'\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}](?!s\b)"
    r"| [A-Z]"
)


@asked_of(lambda said: said.raw[:1].isupper())
def is_entitled(view: View) -> bool:
    """Tell whether it is what a work is called: "their album 'Christmas Day'".

    So is "The film, called New Year's Eve, took two years", but no "called Monday".
    """
    if _QUOTED.search(view.behind) is not None:
        return _BEHIND_TITLE.match(view.ahead) is not None
    named = isinstance(view.expression, Holiday) and view.raw.count(" ") > 0
    return named and _BARE.search(view.behind) is not None
