"""Whether English names the day of an hour further on: "At 8 a.m. it fell on Tuesday"."""

import re

from timeline.grammar.language import DayBehind, Text
from timeline.model.record import Span

__all__ = ["relate_day"]

_NEAR = 40
_OPENING = re.compile(
    r"(?:\A|[.!?\n]\W*\s|\n)(?:At|In|By|Around|Just|Shortly)[a-z ]*\Z"
)
_CLAUSE = re.compile(r"[^,.;:!?()\n\"\N{LEFT DOUBLE QUOTATION MARK}]{2,120} (?:on )?")
_SUBORDINATE = (
    r"who|whom|which|that|whose|where|when|while|after|before|since|until|till|til|for|ahead"
    r"|during|following|because|than|if|unless"
)
_ANOTHER = re.compile(
    rf"\b(?:{_SUBORDINATE}|and|then|but|or|said|says|told|tells|announced|reported|according)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(rf"\b(?:{_SUBORDINATE})\b|[.;:!?()\n]", re.IGNORECASE)
_FRAME = re.compile(
    r", [^,;:!?()\n\"]{2,60} (?:said|told|announced|reported|confirmed)\b[^,;:!?()\n]*\Z"
)
_SEQUEL = re.compile(r",? and [^,;:!?()\n\"]{2,60}\bon \Z")
_OWNING = ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s")


def relate_day(text: Text, hour: Span, day: Span) -> DayBehind | None:
    """Return what a day says of the hour before it in its sentence, if anything."""
    if _shares_clause(text, hour, day):
        return DayBehind.SHARED
    return DayBehind.LATER if _goes_on(text, hour, day) else None


def _shares_clause(text: Text, hour: Span, day: Span) -> bool:
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


def _goes_on(text: Text, hour: Span, day: Span) -> bool:
    """Tell whether what the day dates came after: "left at 8 and returned on Tuesday".

    So did who told of it, "He died at 3 a.m., police said on Tuesday", but not what the
    sentence adds: "It broke out at 8 in the hall, which had opened on Tuesday".
    """
    between = text.raw[hour.end : day.start]
    frame = _FRAME.search(between)
    if frame is not None:
        between = between[: frame.start()]
    elif _SEQUEL.search(between) is None:
        return False
    return _ASIDE.search(between) is None
