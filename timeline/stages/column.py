"""Columns that look back by years: "50 years ago: Voters approved the dam on May 3".

Each head names a year, as "1972: …" would.
"""

import re
from collections.abc import Iterable

from attrs import evolve

from timeline.model.expression import Anchor, Shift, Year
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.moment import civil_from_days
from timeline.stages.place import Place

__all__ = ["years_of_column"]

_FEWEST = 2
_OPENING = "-*•_#–— "
_HEADS = re.compile(r"(?: \(\d{4}\))?[*_]*[ \t]*[:–—\n-]")


def years_of_column(
    raw: str, mentions: Iterable[Mention], dct: Place | None
) -> tuple[Mention, ...]:
    """Return the mentions with the years that head the parts of a column.

    Of a text that is none they are as they were.
    """
    mentions = tuple(mentions)
    heads = {m.span.start for m in mentions if _heads(raw, m)}
    if dct is None or len(heads) < _FEWEST:
        return mentions
    now = civil_from_days(dct.first_day)[0]
    return tuple(_named(m, now) if m.span.start in heads else m for m in mentions)


def _heads(raw: str, mention: Mention) -> bool:
    """Tell whether it opens its line: "**50 years ago (1972):** Voters …"."""
    match mention.expression:
        case Shift(count, Granularity.YEAR, None, Anchor.DCT) if count < 0:
            line = raw.rfind("\n", 0, mention.span.start) + 1
            opens = not raw[line : mention.span.start].strip(_OPENING)
            return opens and _HEADS.match(raw, mention.span.end) is not None
        case _:
            return False


def _named(mention: Mention, now: int) -> Mention:
    said = mention.expression
    ago = int(said.count) if isinstance(said, Shift) else 0
    return evolve(mention, expression=Year(now + ago))
