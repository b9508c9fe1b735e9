"""English of short posts, which drop their articles: "busy day", "crazy week of school".

In a tweet a bare "day" is a day that somebody has; in an article it is a part of some
name or compound. Articles are not searched for it. A post is of its own day: so are
"good morning", "last day of camp" and what is "at night".
"""

import re
from collections.abc import Iterator
from itertools import chain

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.context.message import is_informal
from timeline.languages.en.dial import dial_clock
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.lookalike.words import AFTER_HOURS, OCCASIONS
from timeline.model.expression import (
    Clock,
    Deictic,
    Deixis,
    Expression,
    Holiday,
    Length,
    Modified,
    MonthDay,
    Nth,
    Part,
    Quantity,
    Reference,
    Repeat,
    Shift,
    Vague,
    WeekNumber,
    Window,
    Within,
    Year,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention, laid_over
from timeline.model.moment import days_in_month
from timeline.model.policy import PartOfDay
from timeline.model.record import Span
from timeline.model.unit import unit_of

__all__ = ["read_post"]

_LONG_AGO = 1800
_REACH = 12
_APOSTROPHES = ("'", "\N{RIGHT SINGLE QUOTATION MARK}")
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
# "the 2010/11 school year"
_OF_TWO_YEARS = "".join(
    rf"(?<!\d {kind} )"
    for kind in ("school", "academic", "financial", "fiscal", "budget", "tax", "crop")
)
_BARE = re.compile(
    rf"(?<![\w-])(?<!leap )(?<!light )(?<!zero )(?<!happy )(?<!rush )(?<!golden )(?<!what )(?<!which )(?<!end of the )(?<!to the )(?<!back in the )"
    rf"{_OF_TWO_YEARS}(?:(?:(?P<edge>1st|first|last|final)|\d+(?:st|nd|rd|th)|{'|'.join(LEXICON['ordinal'])})\s+)?"
    rf"(?:(?P<unit>{'|'.join(_UNITS)})(?: \d{{1,2}}(?![\w:.,/-]*\d))?|(?P<future>future))"
    r"(?![\w-])(?!\s+(?:\d{4}|care|jobs?|hands?|traders?|notice)\b)",
    re.IGNORECASE,
)
# "left at 1015" or "at 10+", but no year, price or house number; "up by 200".
_HOUR = re.compile(
    r"(?<![\w#@])(?:at|abt|(?P<by>by)|til|till|until)\s+"
    r"(?P<clock>(?P<hour>0?[1-9]|1[0-8]|2[1-3])(?:(?P<minute>(?(by)(?!00))[0-5][05])|\+))"
    rf"(?=\W*$|(?<=\+)\s|[,;!?)]|\.+(?!\d)|\s+(?:{'|'.join(sorted(AFTER_HOURS))})\b)",
    re.IGNORECASE,
)
# What posters and fans say of an evening: "Doors 7 / Show 8".
_SHOWS = re.compile(
    r"\b(?:doors?|gates?|shows?|kick ?-?off|tip ?-?off|curtain)(?: opens?)?\s*(?:at|@|:|-)?\s*"
    r"(?P<clock>(?P<hour>[5-9]|1[01])(?::(?P<minute>[0-5]\d))?)"
    r"(?=\s*(?:[/|,;!&)]|\.(?!\d)|$)|\s+and\b)",
    re.IGNORECASE,
)


# "i run everyday", but "my everyday life"
_EVERYDAY = re.compile(
    r"\beveryday\b(?=\W*$|\s*[,.;!?)#@]|\s+(?:at|for|and|since|this|of|with|in"
    r"|on|is|was|i|u|we|but|until|till|lol)\b)",
    re.IGNORECASE,
)
# "starving rn", but "my nurse, an RN" and "the atm at the bank"
_NOW = re.compile(
    r"(?<![\w@#/.-])(?<!the )(?<!an )(?<!a )(?<!that )(?<!this )(?<!any )(?<!my )"
    r"(?:rn|atm)(?![\w@/-])(?!\s+(?:machines?|cards?|fees?|nurses?|pin|cash|in|at|on)\b)"
)
# "before my last day", "the first day back was fine"
_BESIDE = re.compile(
    r"\b(?:before|until|till?|by|after|since|on|to|for|from|next|every|each|than|was"
    r"|were|will be)\s+(?:(?:my|the|our|ur|your|his|her|their|its?)\s+)?(?:very\s+)?$",
    re.IGNORECASE,
)
_OF_A_TIME = re.compile(
    r" of (?:the )?(?:spring|summer|autumn|fall|winter|month|week|year|\d)",
    re.IGNORECASE,
)
# "u coming tn?", but "Nashville, TN"
_TONIGHT = re.compile(r"(?<=[a-z] )tn(?=\W*$|\s*[?!.,]|\s+(?:at|or|and|lol)\b)")
# "tonightttt", "todayyy", and "todays" without its apostrophe.
_TODAY = Deictic(Deixis.THIS, Granularity.DAY)
_DRAWN: dict[str, Expression] = {
    "tonight": Within(Part(PartOfDay.NIGHT), _TODAY),
    "tonite": Within(Part(PartOfDay.NIGHT), _TODAY),
    "today": _TODAY,
    "tomorrow": Shift(1, Granularity.DAY),
    "yesterday": Shift(-1, Granularity.DAY),
    "now": Reference(Vague.PRESENT),
}
_DRAWN_OUT = re.compile(
    r"(?<![\w#@])(?<!all )(?<!our )(?<!the )(?<!no )(?<!of )(?:"
    + "|".join(
        f"(?P<{word}>{''.join(f'{letter}+' for letter in word)}"
        rf"(?<!{word})|{word}s(?=\s+[a-z]))"
        for word in _DRAWN
    )
    + r")(?![\w'])",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?<![\w./:-])(?<!v )(?<!ios )(?<!version )(?<!build )(?<!update )"
    r"(?P<day>[0-3]\d)\.(?P<month>[0-3]\d)\.(?P<year>\d\d)(?![\w/:-]|[.,]\d)"
)
_FIRST_YEAR = 50
_MONTHS = 12
# "I never sleep at night" is of all nights.
_HABIT = re.compile(
    r"\b(?:always|never|usually|often|every|each|who|when|only"
    r"|(?:do|does|ca)(?:n'?t)?)\b[^.!?\n]*$",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"(?:^|[.!?:|]|\bit.?s(?: already| past| after| gone)*)\s*$", re.IGNORECASE
)
# "karaoke night with the gang"
_HELD = re.compile(rf"\b(?:{'|'.join(sorted(OCCASIONS))})\s+$", re.IGNORECASE)
_GOOD = re.compile(r"\bgo{2,}d\s+$", re.IGNORECASE)
# "enjoying my holi..."
_CUT_SHORT = re.compile(r"[a-z]+(?:\.{2,}|\N{HORIZONTAL ELLIPSIS})")
_AT_NIGHT = "en.part_of_day.at_night"
_MIDNIGHT = Clock(24, 0)
_DAILY = Repeat(Length((Quantity(1, Granularity.DAY),)), "EVERY")


def read_post(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read what only a short post means, if the text is one."""
    if not is_informal(text.raw):
        return mentions
    raw = text.raw
    mentions = tuple(_of_the_post(raw, m) for m in mentions if not _is_loose(raw, m))
    added = chain(
        _bare(raw, mentions),
        _hours(raw),
        _shows(raw),
        _dates(raw),
        _everyday(raw),
        _present(raw),
        _drawn_out(raw),
    )
    return laid_over(added, mentions)


def _is_loose(raw: str, mention: Mention) -> bool:
    """Tell whether a post means none: "last day" of camp, "lost 1500 in a night"."""
    said = mention.expression
    if isinstance(said, Modified):
        said = said.of
    if isinstance(said, WeekNumber):
        return raw.startswith((" of ", " down", " done"), mention.span.end)
    if isinstance(said, Holiday):
        return _CUT_SHORT.match(raw, mention.span.start) is not None
    if isinstance(said, Year):
        if said.number >= _LONG_AGO:
            return False
        before = raw[max(0, mention.span.start - _REACH) : mention.span.start]
        # "home by 1130"
        return not _DATING.search(before) or any(
            hour.span == mention.span for hour in _hours(raw)
        )
    return said == _LAST_DAY


def _of_the_post(raw: str, mention: Mention) -> Mention:
    """Return the mention as a post means it, of which the day is known."""
    start, end = mention.span.start, mention.span.end
    if raw[end - 1] == "." and raw.startswith("..", end):
        mention = evolve(mention, span=Span(start, end - 1))
    said = mention.expression
    if mention.rule == _AT_NIGHT and not _HABIT.search(raw, 0, start):
        return evolve(mention, expression=Part(PartOfDay.NIGHT))
    if said == _MIDNIGHT and _BEGINS.search(raw[:start]):
        return evolve(mention, expression=Clock(0, 0))
    if isinstance(said, Part):
        of_today = _HELD if said.part is PartOfDay.NIGHT else _GOOD
        if of_today.search(raw[:start]):
            return evolve(mention, expression=Within(said, _TODAY))
    return mention


def _bare(raw: str, mentions: tuple[Mention, ...]) -> Iterator[Mention]:
    dated = any(
        unit_of(m.expression) is Granularity.DAY and m.expression != _TODAY
        for m in mentions
        # "C'mon!" has no Monday.
        if raw[m.span.start - 1 : m.span.start] not in _APOSTROPHES
    )
    for match in _BARE.finditer(raw):
        meaning: Expression = Reference(Vague.FUTURE)
        rule = "future"
        if match["unit"]:
            unit, rule = _UNITS[match["unit"].lower()], "unit"
            meaning = Window(Deixis.THIS, Length((Quantity(1, unit),)))
        if match["edge"] and not dated and _is_today(raw, match):
            meaning, rule = Nth(1, Granularity.DAY, _TODAY), "edge_day"
        yield Mention(Span(*match.span()), meaning, f"en.post.{rule}")


def _is_today(raw: str, match: re.Match[str]) -> bool:
    """Tell whether "last day of camp" is the day of the post, as it is unless counted."""
    if match["unit"].lower() != "day" or _OF_A_TIME.match(raw, match.end()):
        return False
    return _BESIDE.search(raw[: match.start()]) is None


def _dates(raw: str) -> Iterator[Mention]:
    """Yield days such as "27.03.15", which elsewhere may be versions."""
    for match in _DATE.finditer(raw):
        year, month, day = (int(match[part]) for part in ("year", "month", "day"))
        year += 2000 if year < _FIRST_YEAR else 1900
        if day <= _MONTHS < month:
            # As in "06.17.17".
            day, month = month, day
        if 0 < month <= _MONTHS and 0 < day <= days_in_month(year, month):
            date = Within(MonthDay(month, day), Year(year))
            yield Mention(Span(*match.span()), date, "en.post.dotted")


def _hours(raw: str) -> Iterator[Mention]:
    for match in _HOUR.finditer(raw):
        minute = int(match["minute"]) if match["minute"] else None
        clock = dial_clock(int(match["hour"]), minute)
        yield Mention(Span(*match.span("clock")), clock, "en.post.hour")


def _shows(raw: str) -> Iterator[Mention]:
    """Yield the evening hours of shows and games."""
    for match in _SHOWS.finditer(raw):
        minute = int(match["minute"]) if match["minute"] else None
        clock = Clock(int(match["hour"]) + 12, minute)
        yield Mention(Span(*match.span("clock")), clock, "en.post.show")


def _present(raw: str) -> Iterator[Mention]:
    for match in _NOW.finditer(raw):
        yield Mention(Span(*match.span()), Reference(Vague.PRESENT), "en.post.present")
    for match in _TONIGHT.finditer(raw):
        yield Mention(Span(*match.span()), _DRAWN["tonight"], "en.post.tonight")


def _drawn_out(raw: str) -> Iterator[Mention]:
    for match in _DRAWN_OUT.finditer(raw):
        said = _DRAWN[match.lastgroup or "now"]
        yield Mention(Span(*match.span()), said, "en.post.drawn_out")


def _everyday(raw: str) -> Iterator[Mention]:
    for match in _EVERYDAY.finditer(raw):
        yield Mention(Span(*match.span()), _DAILY, "en.post.everyday")
