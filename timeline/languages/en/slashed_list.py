"""English lists of days in figures: "off on 6/3, 6/5 and 6/7", "Class dates: 6/3, 6/5".

Two figures and a slash may be a score or a fraction. They are days where one of the list
is known for a day, where days are announced, or where they head several lines.
"""

import re
from collections.abc import Iterator

from timeline.grammar.language import Text
from timeline.grammar.tokens import tokenize
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import MonthDay, Reference, Within
from timeline.model.mention import Mention, laid_over
from timeline.model.record import Span

__all__ = ["add_slashed_days"]

_DAY = r"(?<![\w/.,:$-])\d{1,2}/\d{1,2}(?![\w/%]|[-.:,]\d)"
_ONE = re.compile(_DAY)
_SEVERAL = re.compile(rf"{_DAY}(?:(?:, ?(?:and |& )?| (?:and|&) ){_DAY})+")
_ROW = re.compile(
    rf"^[ \t*\u2022-]{{0,4}}(?P<day>{_DAY})"
    r"(?=[ \t]*(?:[:|\t\N{EN DASH}\N{EM DASH}]|- ))",
    re.MULTILINE,
)
_FEWEST_ROWS = 3
# What nobody writes of a score: "08/15".
_DATED = re.compile(r"0\d|1[3-9]|[23]\d")
# As in "Class dates: 6/3, 6/5" and "closed on these days: 6/6, 6/12".
_ANNOUNCED = re.compile(
    r"\b(?:these )?(?:dates|days|nights|evenings|mornings|weekends|[a-z]+days)"
    r"(?: (?:are|will be|include|on))?:? \Z",
    re.IGNORECASE,
)
_REACH = 30
# "Approval of 04/19 minutes"
_MINUTES = re.compile(
    rf"\b(?:the|of|our|approved?|accept(?:ed)?|read) (?P<day>{_DAY})(?= (?:meeting )?minutes\b)",
    re.IGNORECASE,
)


def add_slashed_days(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Find the days of lists that are told by their figures alone.

    "These days", which a colon has before them, are no days of now then.
    """
    raw = text.raw
    if "/" not in raw:
        return mentions
    known = {m.span.start: m for m in mentions if _names_day(m)}
    ends = {m.span.end for m in known.values()}
    above: list[Mention] = []
    announced: list[Span] = []
    for several in _SEVERAL.finditer(raw):
        start = several.start()
        said = _ANNOUNCED.search(raw, max(0, start - _REACH), start)
        days = [Span(*day.span()) for day in _ONE.finditer(raw, *several.span())]
        if said is not None:
            announced.append(Span(*said.span()))
        elif not any(day.start in known or day.end in ends for day in days):
            continue
        above += _days(raw, days, ends)
    above += _days(raw, _rows(raw), ends)
    minutes = [Span(*found.span("day")) for found in _MINUTES.finditer(raw)]
    above += _days(raw, minutes, ends)
    if not above:
        return mentions
    below = [m for m in mentions if not _is_announcing(m, announced)]
    return laid_over(below, above)


def _names_day(mention: Mention) -> bool:
    match mention.expression:
        case MonthDay() | Within(outer=MonthDay()):
            return True
        case _:
            return False


def _rows(raw: str) -> list[Span]:
    """Return the days that head lines, as "08/15 — Waco", if several do."""
    rows = list(_ROW.finditer(raw))
    sure = len(rows) >= _FEWEST_ROWS and any(_DATED.search(row["day"]) for row in rows)
    return [Span(*row.span("day")) for row in rows] if sure else []


def _days(raw: str, spans: list[Span], known: set[int]) -> Iterator[Mention]:
    """Yield those that are not known yet; nothing if one is no day of the calendar."""
    days = [(span, _meant(span.of(raw))) for span in spans]
    if any(day is None for _, day in days):
        return
    for span, day in days:
        if day is not None and span.end not in known:
            yield Mention(span, day, "en.slashed_list.day")


def _meant(said: str) -> MonthDay | None:
    """Return the day that "6/3" is behind "on"."""
    words = tuple(tokenize(f"on {said}").words)
    for found in GRAMMAR.recogniser.parse(words):
        if isinstance(found.expression, MonthDay):
            return found.expression
    return None


def _is_announcing(mention: Mention, announced: list[Span]) -> bool:
    reference = isinstance(mention.expression, Reference)
    return reference and any(mention.span.overlaps(span) for span in announced)
