"""English months and seasons of any year, in a history: "snow falls in winter"."""

import re
from bisect import bisect_left

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.syntax.sentences import tagged
from timeline.model.expression import (
    Anchor,
    Between,
    Deictic,
    Deixis,
    Expression,
    Holiday,
    Length,
    Modified,
    Month,
    Quantity,
    Reference,
    Repeat,
    SeasonName,
    Shift,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.record import Span

__all__ = ["read_habits"]

_ANY_YEAR = Month | SeasonName | Holiday | Repeat | Length | Reference
_ENDS = re.compile(r"[.!?][\"'”’)\]]*\s|\n")
_PRESENT = frozenset(["VBZ", "VBP", "MD"])
_PAST = frozenset(["VBD"])
_THE_YEAR = "en.period.year_told"
_ALL = re.compile(r"\b(?:throughout|of) \Z")
_ENDED = re.compile(r"(?<!have )(?<!has )\b\w{2,}ed\b")
_NEAR, _FAR = 12, 2000
_PREPOSITION = len("During ")
# "She is survived by a grandson born in January."
_ONCE = re.compile(r"\b(?:born|adopted|killed|murdered|widowed|died) (?:in|on|last) \Z")
_HAD = re.compile(r"\bhad\b")
_HAPPENS = re.compile(r"(?:has|have|had|would|could|should|might)\b", re.IGNORECASE)


def read_habits(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read what a history tells in the present tense as what comes round.

    Not in a paragraph that tells a date in the present, as a chronicle does, nor where
    a month opens a sentence behind one: "They came in 1801. In May they march north."
    """
    raw = text.raw
    habits = {m.span: _habit(raw, m) for m in mentions if _recurs(m.expression)}
    dates = [m for m in mentions if m.span not in habits]
    return tuple(
        evolve(m, expression=habit)
        if (habit := habits.get(m.span, m.expression)) != m.expression
        and _is_habit(raw, m, _beside(raw, dates, m))
        else m
        for m in mentions
    )


def _is_habit(raw: str, mention: Mention, dates: list[Mention]) -> bool:
    """Tell whether a sentence, among the dates of its paragraph, tells what recurs."""
    told = bool(dates) and dates[0].span.start < mention.span.start
    opens = mention.span.start - _sentence(raw, mention).start <= _PREPOSITION
    if told and opens and _opens_with_month(mention.expression):
        return False
    past = (_is_past(raw, _sentence(raw, date)) for date in dates)
    return _is_present(raw, mention) and all(past)


def _is_past(raw: str, sentence: Span) -> bool:
    had = _HAD.search(raw, sentence.start, sentence.end)
    return had is not None or _tenses(raw, sentence)[1] > 0


def _beside(raw: str, dates: list[Mention], mention: Mention) -> list[Mention]:
    """Return the dates of the same paragraph."""
    paragraph = _paragraph(raw, mention)
    after = bisect_left(dates, paragraph.end, key=lambda m: m.span.start)
    first = bisect_left(dates, paragraph.start, key=lambda m: m.span.start)
    return dates[first:after]


def _recurs(expression: Expression) -> bool:
    match expression:
        case Modified(of=of):
            return _recurs(of)
        case Between(start, end):
            return _recurs(start) and _recurs(end)
        case Within(Month() | SeasonName(), Deictic()):
            return True
        case Shift(anchor=anchor, of=of):
            return of is None and anchor is Anchor.AHEAD
        case _:
            return isinstance(expression, _ANY_YEAR) or _is_now(expression)


def _is_now(expression: Expression) -> bool:
    now = (Anchor.DCT, Anchor.OPEN, Anchor.COMPARED)
    return isinstance(expression, Deictic) and expression.anchor in now


def _habit(raw: str, mention: Mention) -> Expression:
    start = mention.span.start
    if mention.rule == _THE_YEAR and _ALL.search(raw, max(0, start - _NEAR), start):
        return Length((Quantity(1, Granularity.YEAR),))
    once = _ONCE.search(raw, max(0, start - _NEAR), start)
    if once and isinstance(mention.expression, Month | SeasonName):
        return Deictic(Deixis.LAST, mention.expression)
    return _any_year(mention.expression)


def _any_year(expression: Expression) -> Expression:
    match expression:
        case Month() | SeasonName() | Holiday():
            return Repeat(expression)
        case Within(inner, Deictic()):
            return Repeat(inner)
        case Modified(of=of):
            return evolve(expression, of=_any_year(of))
        case Between(start, end):
            return Between(_any_year(start), _any_year(end))
        case _:
            return expression


def _paragraph(raw: str, mention: Mention) -> Span:
    """Return the paragraph around a mention, or what of it is near."""
    first = max(0, mention.span.start - _FAR)
    last = min(len(raw), mention.span.end + _FAR)
    start = raw.rfind("\n", first, mention.span.start) + 1
    end = raw.find("\n", mention.span.end, last)
    return Span(start or first, end if end >= 0 else last)


def _is_present(raw: str, mention: Mention) -> bool:
    """Tell whether all verbs of the sentence are in the present tense.

    If it has no verb that tells, those of the paragraph.
    """
    sentence, paragraph = _sentence(raw, mention), _paragraph(raw, mention)
    month = _opens_with_month(mention.expression)
    if month and sentence.start == paragraph.start == mention.span.start:
        # "February - food runs out"
        return False
    present, past = _tenses(raw, sentence)
    if (
        not present
        and not past
        and not _ENDED.search(raw, sentence.start, sentence.end)
    ):
        present, past = _tenses(raw, paragraph)
        return present > past
    return present > 0 == past


def _opens_with_month(said: Expression) -> bool:
    """Tell whether it is a month, or several: "July-August"."""
    return isinstance(said.start if isinstance(said, Between) else said, Month)


def _sentence(raw: str, mention: Mention) -> Span:
    paragraph = _paragraph(raw, mention)
    start = paragraph.start
    for match in _ENDS.finditer(raw, start, mention.span.start):
        start = match.end()
    end = _ENDS.search(raw, mention.span.end, paragraph.end)
    return Span(start, end.start() if end else paragraph.end)


def _tenses(raw: str, span: Span) -> tuple[int, int]:
    """Return how many verbs are in the present, and how many in the past tense."""
    words = tagged(raw, span.start, span.end)
    # The tagger takes "won" for half of "won't".
    tags = [
        "VBD" if word == "won" else tag
        for word, _, tag in words
        if not _HAPPENS.match(word)
    ]
    return sum(map(_PRESENT.__contains__, tags)), sum(map(_PAST.__contains__, tags))
