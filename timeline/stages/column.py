"""Columns that look back: "50 years ago: Voters approved the dam on May 3".

Each head names a year, as "1972: …" would. Below the line "July 4", of a column that
has other such lines, "1972: …" is of that day.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from attrs import evolve

from timeline.model.expression import Anchor, MonthDay, Repeat, Shift, Within, Year
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.moment import civil_from_days
from timeline.stages.place import Place

__all__ = ["years_of_column"]

_FEWEST = 2
_OPENING = "-*•_#–— "
# The longest mark of a line.
_LONGEST = 12
_BETWEEN = _OPENING + ":\n\r\t"
_HEADS = re.compile(r"(?: \(\d{4}\))?[*_]*[ \t]*[:–—\n-]")


def years_of_column(
    raw: str, mentions: Iterable[Mention], dct: Place | None
) -> tuple[Mention, ...]:
    """Return the mentions with the years that head the parts of a column.

    Of a text that is none they are as they were.
    """
    mentions = _of_days(raw, tuple(mentions))
    heads = {m.span.start for m in mentions if _heads(raw, m)}
    if dct is None or len(heads) < _FEWEST:
        return mentions
    now = civil_from_days(dct.first_day)[0]
    return tuple(_named(m, now) if m.span.start in heads else m for m in mentions)


def _heads(raw: str, mention: Mention) -> bool:
    """Tell whether it opens its line: "**50 years ago (1972):** Voters …"."""
    match mention.expression:
        case Shift(count, Granularity.YEAR, None, Anchor.DCT) if count < 0:
            return _opens(raw, mention) and _closes(raw, mention)
        case _:
            return False


def _is_entry(raw: str, mention: Mention) -> bool:
    """Tell whether it is the "1972:" at the head of a line."""
    heads = _opens(raw, mention) and _closes(raw, mention)
    return heads and isinstance(mention.expression, Year)


def _opens(raw: str, mention: Mention) -> bool:
    start = mention.span.start
    before = raw[max(0, start - _LONGEST) : start].rstrip(_OPENING)
    return before.endswith("\n") or (not before and start <= _LONGEST)


def _closes(raw: str, mention: Mention) -> bool:
    return _HEADS.match(raw, mention.span.end) is not None


def _of_days(raw: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Give each "1972:" at the head of a line the day of the line above: "July 4".

    That line itself is of every year.
    """
    days: dict[int, MonthDay] = {}
    for one, following in pairwise(mentions):
        said, end = one.expression, one.span.end
        headed = not raw[end : following.span.start].strip(_BETWEEN)
        headed = headed and _is_entry(raw, following)
        if headed and isinstance(said, MonthDay) and _opens(raw, one):
            days[one.span.start] = said
    if len(days) < _FEWEST:
        return mentions
    day: MonthDay | None = None
    told: list[Mention] = []
    for mention in mentions:
        said = mention.expression
        if mention.span.start in days:
            day = days[mention.span.start]
            said = Repeat(day)
        elif day is not None and isinstance(said, Year) and _is_entry(raw, mention):
            said = Within(day, said)
        told.append(evolve(mention, expression=said))
    return tuple(told)


def _named(mention: Mention, now: int) -> Mention:
    said = mention.expression
    ago = int(said.count) if isinstance(said, Shift) else 0
    return evolve(mention, expression=Year(now + ago))
