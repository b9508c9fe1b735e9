"""English months and weekdays of no one year: "prices usually rise in January".

So are the weekdays of no one month: "the choir meets on the first Friday of the month".
"""

import re

from attrs import evolve

from timeline.grammar.language import Text, each
from timeline.languages.en.context.clause import governing
from timeline.languages.en.syntax.sentences import tagged
from timeline.languages.en.syntax.words import USUALLY
from timeline.model.expression import (
    Clock,
    Expression,
    HalfName,
    Holiday,
    Length,
    Modified,
    Month,
    MonthDay,
    Nth,
    Part,
    Quantity,
    QuarterName,
    Repeat,
    SeasonName,
    Weekday,
    WeekendName,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import Prefer
from timeline.model.record import Span

__all__ = ["read_monthly", "read_usual"]

_ROUND = Month | MonthDay | SeasonName | QuarterName | HalfName | Holiday
_WEEKLY = Weekday | WeekendName
_BE = frozenset(["is", "are", "was", "were", "be", "been", "s", "re", "am", "m"])
_TELLS = frozenset(["VBZ", "VBP", "VB", "MD"])
# "usually also meets"
_FOCUS = frozenset(["only", "also", "just", "still"])
_WORDS = USUALLY | {"generally"}
_USUAL = re.compile(
    rf"\b(?:(?:{'|'.join(sorted(USUALLY))}),?|(?:is|are) generally \w+(?:ed|en|ld)\b)",
    re.IGNORECASE,
)
# "she's usually"
_QUOTES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_EXPECTED = ("expected", "believed", "agreed")
_REACH, _LONGEST = 90, 400
_NEW_CLAUSE = re.compile(
    r"[;:.!?\n()\N{EM DASH}]|, |\b(?:but|while|when|after|before|since|until|because|that"
    r"|than|who|which|said|says|this|last|next)\b",
    re.IGNORECASE,
)


def read_usual(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read what is usual in a month or on a weekday of none in particular."""
    if _WORDS.isdisjoint(text.tokens.words):
        return mentions
    raw = text.raw
    ends = [match.end() for match in _USUAL.finditer(raw) if _is_of_verb(raw, match)]
    if not ends:
        return mentions
    return tuple(
        evolve(mention, expression=_repeated(mention.expression), ends=None)
        if _comes_round(mention.expression) and _is_usual(raw, ends, mention)
        else mention
        for mention in mentions
    )


def _is_of_verb(raw: str, match: re.Match[str]) -> bool:
    """Tell whether it says how often: "usually meets", but "the usually quiet town"."""
    if " " in match[0]:
        return not match[0].endswith(_EXPECTED)
    first = max(0, match.start() - _LONGEST)
    stop, line = (raw.rfind(sign, first, match.start()) for sign in (". ", "\n"))
    start = max(stop + 1, line + 1, first)
    words = tagged(raw, start, match.end() + _REACH)
    at = next((k for k, (word, *_) in enumerate(words) if word.lower() in USUALLY), 0)
    before = words[at - 1][0].lower().lstrip(_QUOTES) if at else ""
    behind = (word for word in words[at + 1 :] if word[0].lower() not in _FOCUS)
    after, _, tag = next(behind, ("", Span(0, 0), ""))
    if not before and (after == "," or tag in ("DT", "PRP")):
        return True
    return before in _BE or (tag in _TELLS and before != ",")


def _repeated(said: Expression) -> Expression:
    if isinstance(said, Modified):
        return evolve(said, of=_repeated(said.of))
    return Repeat(said) if isinstance(said, _ROUND | _WEEKLY | Within) else said


def _comes_round(said: Expression) -> bool:
    match said:
        case Within(Part() | Clock(), day):
            return _comes_round(day)
        case Modified(of=of):
            return _comes_round(of)
        case _:
            return isinstance(said, _ROUND | _WEEKLY)


def _is_usual(raw: str, ends: list[int], mention: Mention) -> bool:
    start = mention.span.start
    near = [end for end in ends if 0 < start - end < _REACH]
    return bool(near) and _NEW_CLAUSE.search(raw, near[-1], start) is None


_OF_THE_MONTH = re.compile(r"day of the month\b", re.IGNORECASE)
_MONTHLY = Repeat(Length((Quantity(1, Granularity.MONTH),)), "EVERY")


@each(Nth, Within)
def read_monthly(text: Text, mention: Mention) -> Mention:
    """Read "the first Friday of the month" as each month's, unless it was or will be."""
    span = mention.span
    if not _OF_THE_MONTH.search(text.raw, span.start, span.end):
        return mention
    if not _is_weekday_of(mention.expression):
        return mention
    clause = governing(text, span.start, span.end)
    side = clause.direction if clause else None
    planned = clause is not None and clause.planned
    if side is Prefer.PAST or (side is not None and not planned):
        return mention
    return evolve(mention, expression=_MONTHLY, ends=None)


def _is_weekday_of(said: Expression) -> bool:
    match said:
        case Within(Clock() | Part(), day):
            return _is_weekday_of(day)
        case Nth(what=Weekday() | Within(Part(), Weekday())):
            return True
        case _:
            return False
