"""English words that open one side: "since 2019", "before Friday", "no later than noon".

They stay outside the expression, as TimeML marks them, but its interval is what they
leave: "before Friday" is no Friday.
"""

import re

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.dial import opening
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.lasting import LINKS, STARTING, lasting, lasting_for
from timeline.model.expression import Bound, Clock, Expression, Length, Limit, Within
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.record import Span
from timeline.model.unit import unit_of

__all__ = ["open_sides"]

_SIDES = ("on", "in", "at")
_ENDING = ("ending on", "ending with")
_ANY_TIME_FROM, _AT_THE_LATEST = "any time from", "at the latest"
_PHRASES = {
    Bound.BEFORE: (
        "before",
        "earlier than",
        "sooner than",
        "older than",
        "until just before",
        "prior to",
        "in advance of",
        "less than",
        "<",
    ),
    Bound.ON_OR_BEFORE: (
        *("until", "till", "til", "by", "through", "thru", "up to", _AT_THE_LATEST),
        *(
            "no later than",
            "not later than",
            "by no later than",
            "<=",
            "< =",
            "by or on",
        ),
        *(f"{until} and including" for until in ("until", "till", "up to", "up until")),
        *(f"{side} or before" for side in _SIDES),
        *(f"before or {side}" for side in (*_SIDES, "equal to")),
        *_ENDING,
    ),
    Bound.AFTER: (
        *("after", "later than", "newer than", "greater than", "past", ">"),
        *("beyond", "following"),
    ),
    Bound.ON_OR_AFTER: (
        *("since", "ever since", "not before", "as early as", ">=", "> =", *STARTING),
        *(
            f"{no} {word} than"
            for no in ("no", "not")
            for word in ("earlier", "sooner")
        ),
        *(_ANY_TIME_FROM, "anytime from", "any day from", "as from"),
        *(f"{word} {link}" for word in STARTING for link in LINKS),
        *(f"{side} or after" for side in _SIDES),
        *(
            f"{word} or {side}"
            for word in ("after", "later than")
            for side in (*_SIDES, "equal to")
        ),
    ),
}
_BOUNDS = {phrase: bound for bound, some in _PHRASES.items() for phrase in some}
_LAST_WORDS = frozenset(phrase.split()[-1] for phrase in _BOUNDS)
_MAY_LEAD = _LAST_WORDS | {"least"}
_LONGEST = max(len(phrase.split()) for phrase in _BOUNDS)
_REACH = 32
# "I'm free from Friday" goes on; "a letter from Friday" does not.
_IS_FROM = re.compile(
    r"(?:\b(?:be|am|is|are)|['\N{RIGHT SINGLE QUOTATION MARK}](?:m|s|re))"
    r"(?: (?:the|my|our|your|his|her|their) \w+| (?:i|you|he|she|it|we|they))?"
    r" (?:free|available|open|closed|shut|valid|effective|in|out|away|gone|abroad|here|back"
    r"|in force|on leave|on holiday|on vacation|out of office) from\Z"
)
_BEHIND = re.compile(
    r",? (?:(?P<latest>at the latest|or sooner)|at the earliest|(?:and|or) beyond)\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\b(?:second|minute|hour|day|week|month|year|decade)s? \w+ than\s*\Z",
    re.IGNORECASE,
)
# "will not open until Friday": then it does.
_LATE = re.compile(
    r"(?:\bnot|n['\N{RIGHT SINGLE QUOTATION MARK}]t|\bnever)"
    r"(?: (?!(?:is|are|was|were|will|would|that|which|who|he|she|it|they)\b)[a-z]+){1,4}"
    r" (?:until|till) (?:the )?\Z"
)
_FAR = 60
# "What are you up to on Friday?"
_DOING = re.compile(
    r"\bwhat(?:['\N{RIGHT SINGLE QUOTATION MARK}]?s| am| are| is| was| were)(?: \w+){0,2} up to\s+\Z",
    re.IGNORECASE,
)
_ALL_THROUGH = re.compile(r"\b(?:all|right) thr(?:ough|u)\s+$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s\b|-[a-z]", re.IGNORECASE)
_NOUN = re.compile(
    r"\s+(?!(?:and|or|but|when|while|because|as|if|in|on|at|to|for|from|with|by|of|that"
    r"|is|are|was|were|has|had|have|will|would|he|she|it|they|we|i|you|the|a|an|please"
    r"|thanks|then|too|so|only|again|instead|inclusive|latest)\b)[a-z]",
    re.IGNORECASE,
)
_AND_LATER = re.compile(r"\s+and\s+\w+$", re.IGNORECASE)
_A_WORD = re.compile(r"\s+[a-z]")
_ARTICLES = ("the ", "a ", "an ", "this ", "last ", "next ")


@GRAMMAR.rule("any day|time|evening|morning|afternoon after {date:of}")
def any_after(of: Expression) -> Expression:
    """Take "any day after the 20th" for no one day."""
    return Limit(Bound.AFTER, of)


@GRAMMAR.rule("any day|time|evening|morning|afternoon before {date:of}")
def any_before(of: Expression) -> Expression:
    return Limit(Bound.BEFORE, of)


@GRAMMAR.rule("{date|time:of} or|and later|thereafter", "{date|time:of} onwards|onward")
def or_later(of: Expression) -> Expression:
    return Limit(Bound.ON_OR_AFTER, of)


@GRAMMAR.rule("{clock} or|and later|after[,] [on] {day|day_part:day}")
def clock_or_later(clock: Clock, day: Expression) -> Expression:
    return Limit(Bound.ON_OR_AFTER, Within(clock, day))


@GRAMMAR.rule("{date|time:of} or|and earlier")
def or_earlier(of: Expression) -> Expression:
    return Limit(Bound.ON_OR_BEFORE, of)


@GRAMMAR.rule(
    "{day|day_part:day}[,] after|from|since|past {clock}",
    "{day|day_part:day}[,] no earlier than {clock}",
    "{day|day_part:day}[,] from {clock} on|onward|onwards",
    "{day|day_part:day}[,] not before {clock}",
)
def after_clock_of_day(day: Expression, clock: Clock) -> Expression:
    return Limit(Bound.ON_OR_AFTER, Within(clock, day))


@GRAMMAR.rule(
    "{day|day_part:day}[,] before|by|until|till|til {clock}",
    "{day|day_part:day}[,] no|not later than {clock}",
    "{day|day_part|ordinal_day:day} by {dial|run_of_digits:clock}",
)
def before_clock_of_day(day: Expression, clock: Clock) -> Expression:
    return Limit(Bound.BEFORE, Within(clock, day))


def open_sides(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Tell of each mention which side of it the words before it leave open."""
    opened = [_opened(text, mention) for mention in mentions]
    for index in range(1, len(opened)):
        first, last = opened[index - 1], opened[index]
        if isinstance(last.expression, Length):
            opened[index - 1] = lasting_for(text, first, last)
        if isinstance(first.expression, Length):
            opened[index] = lasting(text, first, last)
    return tuple(opened)


def _cut(text: Text, mention: Mention, expression: Limit) -> Mention:
    """Leave "and later" to the verb behind it: "in 1984 and later served in Rome"."""
    conjoined = _AND_LATER.search(mention.span.of(text.raw))
    if conjoined is None or not _A_WORD.match(text.raw, mention.span.end):
        return mention
    start = mention.span.start
    span = Span(start, start + conjoined.start())
    return Mention(span, expression.of, mention.rule)


def _opened(text: Text, mention: Mention) -> Mention:
    if isinstance(mention.expression, Limit):
        return _cut(text, mention, mention.expression)
    # "since 2007-08" names one season; other ranges have both their sides.
    if mention.ends and mention.rule != "en.years.short_years":
        return mention
    start = mention.span.start
    said = _said(text.raw[max(0, start - _REACH) : start])
    said = said or _said_behind(text.raw, mention.span.end)
    unit = None if said is None else unit_of(mention.expression)
    if said is None or unit is None:
        return mention
    if _is_before_noun(text, mention) or _is_throughout(said, text, mention):
        return mention
    bound, expression = _BOUNDS[said], mention.expression
    if said in ("until", "till") and _LATE.search(
        text.raw, max(0, start - _FAR), start
    ):
        bound = Bound.BEFORE
    begins = not mention.span.of(text.raw).lower().endswith("night")
    if bound is Bound.AFTER and isinstance(expression, Within) and begins:
        expression = _begun(expression)
    return evolve(mention, bound=_bound(bound, unit), expression=expression)


def _begun(said: Within) -> Within:
    """Take the midnight that begins the day: "after midnight on Thursday"."""
    return (
        evolve(said, inner=opening(said.inner))
        if isinstance(said.inner, Clock)
        else said
    )


def _said(before: str) -> str | None:
    """Return the longest phrase of `_BOUNDS` that *before* ends in."""
    last = before.rsplit(None, 1)[-1:]
    if not last or last[0].lower().rpartition("(")[2] not in _MAY_LEAD:
        return None
    if _DOING.search(before):
        return None
    # "until at least Monday"
    before = before.lower().rstrip().removesuffix(" at least")
    last = before.rsplit(None, 1)[-1:]
    if not last or last[0].rpartition("(")[2] not in _LAST_WORDS:
        return None
    words = before.rpartition("(")[2].split()
    if words[-1] == "than" and _MEASURED.search(before):
        # "two weeks later than last year"
        return None
    if words[-1] == "from" and _IS_FROM.search(before):
        return _ANY_TIME_FROM
    phrases = (" ".join(words[-size:]) for size in range(_LONGEST, 0, -1))
    return next((phrase for phrase in phrases if phrase in _BOUNDS), None)


def _said_behind(raw: str, end: int) -> str | None:
    """Return the phrase that "by 5 at the latest" and "2040 and beyond" amount to."""
    behind = _BEHIND.match(raw, end)
    if behind is None:
        return None
    return _AT_THE_LATEST if behind["latest"] else _ANY_TIME_FROM


def _is_throughout(said: str, text: Text, mention: Mention) -> bool:
    """Tell "through the weekend", all along it, from "through Friday", up to it."""
    if said not in ("through", "thru"):
        return False
    whole = mention.span.of(text.raw).lower()
    if whole.startswith("the "):
        return not whole.startswith("the end")
    start = mention.span.start
    return _ALL_THROUGH.search(text.raw, max(0, start - _REACH), start) is not None


def _is_before_noun(text: Text, mention: Mention) -> bool:
    """Tell whether the expression only describes what follows: "the Friday match"."""
    after = text.raw[mention.span.end : mention.span.end + 12]
    if _POSSESSIVE.match(after):
        return True
    said = mention.span.of(text.raw).lower()
    return said.startswith(_ARTICLES) and _NOUN.match(after) is not None


def _bound(bound: Bound, unit: Granularity) -> Bound:
    """Take a clock time for a point: "after 8 p.m." begins at 8."""
    if unit > Granularity.HOUR:
        return bound
    if bound is Bound.AFTER:
        return Bound.ON_OR_AFTER
    return Bound.BEFORE if bound is Bound.ON_OR_BEFORE else bound
