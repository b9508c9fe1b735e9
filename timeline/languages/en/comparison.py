"""What English figures are compared with: "in May from a year earlier", "a year before".

A report compares a period with the same one of the year before; where nothing is
measured, "a year earlier" counts from what was told.
"""

import re
from fractions import Fraction

from attrs import evolve

from timeline.grammar.language import Text, concerning, each
from timeline.languages.en.context.ending import ends_clause
from timeline.languages.en.context.tense_words import BOOKED
from timeline.languages.en.grammar import GRAMMAR
from timeline.languages.en.period_end import (
    QUARTER_TOLD,
    alike_quarter,
    ended_on,
    is_numbered,
)
from timeline.model.expression import (
    Anchor,
    Deictic,
    Deixis,
    Expression,
    HalfName,
    Length,
    Modified,
    Quantity,
    QuarterName,
    Shift,
    Window,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.record import Span
from timeline.model.unit import unit_of

__all__ = ["compare_alike", "keep_apart", "keep_closed"]

_YEAR = Granularity.YEAR
_COMPARED = Shift(-1, _YEAR, anchor=Anchor.COMPARED)


@GRAMMAR.rule("{amount} {unit} before", "a|an {unit_one:unit} before")
def before(unit: Granularity, amount: int | Fraction = 1) -> Expression:
    if unit is _YEAR and amount == 1:
        return _COMPARED
    return Shift(-amount, unit, anchor=Anchor.TOLD)


@GRAMMAR.rule(
    "the {year4} {amount} {unit_many}", "the {year4} first {amount} {unit_many}"
)
def months_of(year4: int, amount: int, unit_many: Granularity) -> Expression | None:
    if unit_many is not Granularity.MONTH:
        return None
    length = Length((Quantity(amount, unit_many),))
    return Window(Deixis.NEXT, length, of=Year(year4))


@GRAMMAR.rule("[the] year ago|earlier month", "the month a year earlier|ago|before")
def month_alike() -> Expression:
    told = Deictic(Deixis.THIS, Granularity.MONTH, Anchor.TOLD)
    return Shift(-1, _YEAR, told, exact=True)


_RULES = ("en.distance.compared", "en.comparison.before")
_CLOSED = re.compile(
    r"\s*(?:[.,;:!?)\]\"”'’]|$|\n)|\s+(?:had|has|was|were|would|could|did"
    r"|but|to|on|in|amid|because|due|thanks|with"
    r"|which (?:had|has|was|were|led|left|took|cost|[a-z]+ed))\b"
)


@each(Shift, Modified)
def keep_closed(text: Text, mention: Mention) -> Mention:
    """Read "a year before" of a time only where nothing follows that it is before."""
    said, end = mention.span.of(text.raw), mention.span.end
    if not said.lower().endswith(" before") or _CLOSED.match(text.raw, end):
        return mention
    what = mention.expression
    mod, what = (what.mod, what.of) if isinstance(what, Modified) else (None, what)
    if not isinstance(what, Shift):
        return mention
    length: Expression = Length((Quantity(-what.count, what.unit),))
    span = Span(mention.span.start, end - len(" before"))
    if mod is not None:
        return Mention(span, Modified(mod, length), mention.rule)
    if said[:2] in _SINGLE:
        return Mention(span, length, "en.duration.single")
    before = text.raw[max(0, span.start - len("the ")) : span.start]
    if before.lower() == "the ":
        # "in the two weeks before the raid"
        span = Span(span.start - len(before), span.end)
        return Mention(span, length, "en.duration.definite")
    return Mention(span, length, "en.duration.length")


_SINGLE = ("a ", "A ", "an", "An")


@each(Within)
def keep_apart(text: Text, mention: Mention) -> Mention:
    """Leave the day of "on March 13, two years before it was due" to the news."""
    said, end, what = mention.span.of(text.raw), mention.span.end, mention.expression
    if not said.lower().endswith(" before") or _CLOSED.match(text.raw, end):
        return mention
    if not isinstance(what, Within) or "," not in said:
        return mention
    span = Span(mention.span.start, mention.span.start + said.rindex(","))
    return evolve(mention, span=span, expression=what.inner)


@concerning(Shift, Deictic)
def compare_alike(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read "a year earlier" of the month, quarter or half that is compared."""
    if not any(mention.rule in _COMPARING for mention in mentions):
        return mentions
    read: list[Mention] = []
    reported: Expression | None = None
    numbered = False
    for index, mention in enumerate(mentions):
        what = mention.expression
        later = mentions[index + 1 : index + 2]
        ended = ended_on(text.raw, mention, later[0]) if later else None
        numbered = numbered or is_numbered(mention)
        if numbered and not is_numbered(mention):
            # A firm's first quarter may well be "the quarter ended Sept. 30".
            ended = None
        if ended is not None or isinstance(what, Length | QuarterName | HalfName):
            reported = what if isinstance(what, HalfName) else ended
        if ended is not None and mention.rule == QUARTER_TOLD:
            what = ended
        elif mention.rule in _COMPARING:
            what = _compared_with(text, read, mention, reported)
        same = what is mention.expression
        read.append(mention if same else evolve(mention, expression=what))
    return tuple(read)


def _compared_with(
    text: Text, before: list[Mention], mention: Mention, reported: Expression | None
) -> Expression:
    """Return what figures are compared with, counted from what the text reports on."""
    what = mention.expression
    if mention.rule in _RULES and what == _COMPARED:
        return _compared(text, before, mention, reported)
    if mention.rule in _EARLIER and isinstance(what, Shift | Deictic):
        start = mention.span.start
        figures = _FIGURE.search(text.raw, max(0, start - _LONGEST_FIGURE), start)
        return evolve(what, anchor=Anchor.COMPARED) if figures else what
    return alike_quarter(what, reported) if mention.rule == _PERIOD else what


_EARLIER = ("en.distance.earlier", "en.period.previous")
_PERIOD = "en.fiscal.period_of_year"
_COMPARING = (*_RULES, *_EARLIER, QUARTER_TOLD, _PERIOD)


_FIGURE = re.compile(
    r"(?:\b(?:from|than|with|against)|[\d%](?: (?:per ?cent|cents|pence|points?|[mb]illion"
    r"|trillion|yen|euros|dollars|barrels|tons))?(?: in| for)?)\s\Z"
)
_LONGEST_FIGURE = 24
_FIGURES = re.compile(
    r"[$€£¥₹%]|\b(?:percent|per ?cent|million|billion|trillion|bn|cents|pence|crore|lakh|"
    r"costs?|prices?|expenses|output|production|volumes?|rates?|traffic|spending|demand|"
    r"capacity|assets|deposits|loans|higher|lower|compared|up|down|"
    + "|".join(sorted(BOOKED))
    + r")\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"(?:\d[\d.,]*[a-z]*|\b(?:from|than|on|with|over|against|versus|to))\s*\Z"
)
_IS_PERIOD = re.compile(r"quarter|period|-", re.IGNORECASE)
_NO_LEADS = re.compile(
    r"\b(?:from|since|by|until|till|to|through|of|before|after|at|on|with|than|as|ended|ending)"
    r"(?: the| its)? \Z",
    re.IGNORECASE,
)
# "fell to $5 million in May from $6 million in April and $8 million a year earlier"
_BASE = re.compile(
    r"\b(?:from|against|versus|with) (?:an? |the )?(?:[A-Z.]+ ?)?[$€£¥]?\d[^,;]*?"
    r" (?:in|for|during)(?: the| its)? \Z"
)
_JOINED = re.compile(
    r"\b(?:and|or|to|through)(?: the| its)? \Z|[-–—/]\Z", re.IGNORECASE
)
_ASIDE = re.compile(
    r"(?<!said )(?<!says )(?<!showed )(?<!reported )"
    r"\b(?:who|which|whose|where|when|while|after|before|since|because|although|if|that)"
    r"\b[^,;:()]*\Z",
    re.IGNORECASE,
)
_PERIODS = (
    Granularity.MONTH,
    Granularity.QUARTER,
    Granularity.HALF,
    Granularity.YEAR,
)


def _compared(
    text: Text, before: list[Mention], mention: Mention, reported: Expression | None
) -> Expression:
    """Return the year before the period compared, or before what was told."""
    raw, said = text.raw, mention.span.of(text.raw)
    start = _sentence_start(text, mention.span.start)
    if not _IS_PERIOD.search(said) and not _is_measured(raw, start, mention):
        looks_back = "ago" in said.lower()
        return evolve(_COMPARED, anchor=Anchor.DCT if looks_back else Anchor.TOLD)
    for period in reversed(before):
        if period.span.start < start:
            break
        if _is_compared(raw, start, period, mention.span.start):
            joined = _JOINED.search(raw, start, period.span.start)
            of = None if joined else period.expression
            return evolve(_COMPARED, of=of, exact=of is not None)
    return evolve(_COMPARED, of=reported, exact=reported is not None)


def _sentence_start(text: Text, offset: int) -> int:
    words, starts = text.tokens.words, text.tokens.starts
    index = text.tokens.at(offset)
    while index > 0 and not ends_clause(words, index - 1):
        index -= 1
    return starts[index]


def _is_measured(raw: str, start: int, mention: Mention) -> bool:
    """Tell whether figures are compared: "$3 million a year earlier", "than a year"."""
    said = mention.span.start
    return (
        _MEASURED.search(raw, start, said) is not None
        or _FIGURES.search(raw, start, said) is not None
        or _FIGURES.search(raw, said, mention.span.end + _BEHIND) is not None
    )


_BEHIND = 60


def _is_compared(raw: str, start: int, period: Mention, end: int) -> bool:
    """Tell whether a period is what a sentence reports on: "in May", "May sales"."""
    what = period.expression
    counted = isinstance(what, Shift | Deictic) and what.anchor is Anchor.COMPARED
    return (
        unit_of(what) in _PERIODS
        and not counted
        and not isinstance(what, Modified)
        and _NO_LEADS.search(raw, start, period.span.start) is None
        and _BASE.search(raw, start, period.span.start) is None
        and not _is_aside(raw, start, period.span, end)
    )


def _is_aside(raw: str, start: int, period: Span, end: int) -> bool:
    """Tell whether a period is told in passing, away from the comparison at *end*."""
    opened = _ASIDE.search(raw, start, period.start)
    if opened is None or _BESIDE.fullmatch(raw, period.end, end):
        return False
    # "said last month that first-quarter profit rose"
    told = _TOLD.search(raw, start, opened.start()) is not None
    return not (told and opened[0].lower().startswith("that"))


_BESIDE = re.compile(r"\s+(?:from|over|than|on|against|compared (?:with|to))\s+")
_TOLD = re.compile(
    r"\b(?:said|says|showed|reported)"
    r"(?: (?:on|in|late|early|earlier|last|this|yesterday|today|week|month|\w+day))+ \Z",
    re.IGNORECASE,
)
