"""English of short posts, which drop their articles: "busy day", "crazy week of school".

In a tweet a bare "day" is a day that somebody has; in an article it is a part of some
name or compound. Articles are not searched for it.
"""

import re
from collections.abc import Iterator

from timeline.grammar.language import Text
from timeline.languages.en.clock import dial_clock
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.message import is_informal
from timeline.model.expression import (
    Deictic,
    Deixis,
    Expression,
    Length,
    Modified,
    Quantity,
    Reference,
    Repeat,
    Vague,
    Window,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.record import Span

__all__ = ["read_post"]

_LONG_AGO = 1800
_REACH = 12
_LAST_DAY = Deictic(Deixis.LAST, Granularity.DAY)
_DATING = re.compile(
    r"\b(?:in|since|of|from|by|until|year|circa|est)\.?\s+$", re.IGNORECASE
)
_UNITS: dict[str, Granularity] = {
    word: unit
    for word, unit in LEXICON["unit_one"].items()
    if isinstance(unit, Granularity)
    and Granularity.HOUR <= unit <= Granularity.YEAR
    and unit is not Granularity.WEEKEND
    and unit is not Granularity.QUARTER
}
_BARE = re.compile(
    rf"(?<![\w-])(?<!leap )(?<!light )(?<!zero )(?:(?:\d+(?:st|nd|rd|th)|last|{'|'.join(LEXICON['ordinal'])})\s+)?"
    rf"(?:(?P<unit>{'|'.join(_UNITS)})(?: \d{{1,2}}(?![\w:.,/-]*\d))?|(?P<future>future))"
    r"(?![\w-])(?!\s+(?:\d{4}|care|jobs?|hands?|traders?|notice)\b)",
    re.IGNORECASE,
)
# "left at 1015", but no year, price or house number.
_HOUR = re.compile(
    r"(?<![\w#@])(?:at|abt|by|til|till|until)\s+"
    r"(?P<clock>(?P<hour>0?[1-9]|1[0-8]|2[1-3])(?P<minute>[0-5][05]))"
    r"(?=\W*$|[,;!?)]|\.+(?!\d)|\s+(?:and|then|so|but|with|for|cos|because|today|tonight"
    r"|on|in)\b)",
    re.IGNORECASE,
)


# "i run everyday", but "my everyday life"
_EVERYDAY = re.compile(
    r"\beveryday\b(?=\W*$|\s*[,.;!?)#@]|\s+(?:at|for|and|since|this|of|with|in"
    r"|on|i|u|we|but|until|till|lol)\b)",
    re.IGNORECASE,
)
_DAILY = Repeat(Length((Quantity(1, Granularity.DAY),)), "EVERY")


def read_post(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read what only a short post means, if the text is one."""
    if not is_informal(text.raw):
        return mentions
    mentions = tuple(m for m in mentions if not _is_loose(text.raw, m))
    added = [
        found
        for found in (*_bare(text.raw), *_hours(text.raw), *_everyday(text.raw))
        if not any(found.span.overlaps(mention.span) for mention in mentions)
    ]
    return tuple(sorted([*mentions, *added], key=lambda mention: mention.span.start))


def _is_loose(raw: str, mention: Mention) -> bool:
    """Tell whether a post means none: "last day" of camp, "lost 1500 in a night"."""
    said = mention.expression
    if isinstance(said, Modified):
        said = said.of
    if isinstance(said, Year):
        before = raw[max(0, mention.span.start - _REACH) : mention.span.start]
        return said.number < _LONG_AGO and not _DATING.search(before)
    return said == _LAST_DAY


def _bare(raw: str) -> Iterator[Mention]:
    for match in _BARE.finditer(raw):
        meaning: Expression = Reference(Vague.FUTURE)
        if match["unit"]:
            unit = _UNITS[match["unit"].lower()]
            meaning = Window(Deixis.THIS, Length((Quantity(1, unit),)))
        rule = f"en.post.{'unit' if match['unit'] else 'future'}"
        yield Mention(Span(*match.span()), meaning, rule)


def _hours(raw: str) -> Iterator[Mention]:
    for match in _HOUR.finditer(raw):
        clock = dial_clock(int(match["hour"]), int(match["minute"]))
        yield Mention(Span(*match.span("clock")), clock, "en.post.hour")


def _everyday(raw: str) -> Iterator[Mention]:
    for match in _EVERYDAY.finditer(raw):
        yield Mention(Span(*match.span()), _DAILY, "en.post.everyday")
