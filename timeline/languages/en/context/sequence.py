"""English dates told in order: "elected in November and took office in January"."""

import re

from timeline.grammar.language import Clause, Text
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.clause import read_clause
from timeline.languages.en.context.tense_words import PARTICIPLES, PAST
from timeline.model.policy import Prefer
from timeline.model.record import Span

__all__ = ["read_order"]

_CLAUSE = r"(?:(?! (?:after|before|since|until|when|which|who|that|had|but) )[^.,;:()\n]){3,50}"
_JOINT = re.compile(r",? and (?!(?:in|on|from|the|an?|had|has|have)\b)" + _CLAUSE)
_MAIN = re.compile(
    r", (?!(?:and|but|or|nor|who|which|when|where|while|after|before|then|in|on|from)\b)"
    + _CLAUSE
)
# "Hired in May, she left in December."
_FRONTED = re.compile(
    r"(?:^|[.!?][\"\N{RIGHT DOUBLE QUOTATION MARK}]? |\n)([A-Z][a-z]+)(?: \w+){0,4} (?:in|on) \Z"
)
_FRONT = 60
_MOVED = (" to ", " to the ")


def read_order(text: Text, first: Span, second: Span) -> Prefer | None:
    """Return on which side of now the second of two dates lies, if it is told in turn.

    Args:
        text: The text.
        first: Where something is told, as "elected in November".
        second: Where the next date stands: "and took office in January", "moved from
            May to June".
    """
    between = text.raw[first.end : second.start]
    if between in _MOVED:
        moved = text.raw.endswith("from ", 0, first.start)
        ahead = moved and _side(text, second).direction is Prefer.FUTURE
        return Prefer.FUTURE if ahead else None
    fronted = _MAIN.fullmatch(between) is not None and _is_fronted(text, first)
    if not fronted and _JOINT.fullmatch(between) is None:
        return None
    clause = _side(text, second)
    gone = clause.direction is Prefer.PAST and (fronted or clause.same)
    return Prefer.PAST if gone else None


def _side(text: Text, place: Span) -> Clause:
    return read_clause(text, place.start, place.end)


def _is_fronted(text: Text, place: Span) -> bool:
    """Tell whether a participle opens the sentence of a date: "Hired in May, she left"."""
    start = max(0, place.start - _FRONT)
    opening = _FRONTED.search(text.raw, start, place.start)
    verb = opening[1].lower() if opening else ""
    return verb in PARTICIPLES or verb in PAST or is_regular_past(verb)
