"""Whether English names the day of an hour further on: "At 8 a.m. it fell on Tuesday"."""

import re

from timeline.grammar.language import Text
from timeline.model.record import Span

__all__ = ["shares_clause"]

_NEAR = 40
_OPENING = re.compile(
    r"(?:\A|[.!?\n]\W*\s|\n)(?:At|In|By|Around|Just|Shortly)[a-z ]*\Z"
)
_CLAUSE = re.compile(r"[^,.;:!?()\n\"\N{LEFT DOUBLE QUOTATION MARK}]{2,120} (?:on )?")
_ANOTHER = re.compile(
    r"\b(?:and|but|or|who|whom|which|that|whose|where|after|before|since|until|till"
    r"|for|ahead|during|following"
    r"|said|says|told|tells|announced|reported|according|because|than|if|unless)\b",
    re.IGNORECASE,
)
_OWNING = ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s")


def shares_clause(text: Text, hour: Span, day: Span) -> bool:
    """Tell whether a day ends the clause of an hour, with one verb and no other subject.

    Who "left at 8 a.m. and returned on Tuesday" may have left before. A comma may follow
    an hour that opens its sentence: "At noon, ministers met in Oslo on Monday".
    """
    raw = text.raw
    between = raw[hour.end : day.start]
    opens = _OPENING.search(raw, max(0, hour.start - _NEAR), hour.start)
    if between[:1] == "," and opens:
        between = between[1:]
    if raw[hour.end - 1] == "." and between[1:2].isupper():
        # "The polls close at 8 p.m. Results are due on Tuesday."
        return False
    if raw[day.end : day.end + 2] in _OWNING or _ANOTHER.search(between):
        return False
    return _CLAUSE.fullmatch(between) is not None
