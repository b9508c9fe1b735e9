"""English times that own without an apostrophe: "next weeks lesson", "todays menu"."""

import re

from timeline.grammar.language import Text
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import FUNCTION_WORDS
from timeline.model.expression import (
    Deictic,
    Deixis,
    Expression,
    Part,
    Shift,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention, laid_over
from timeline.model.policy import PartOfDay
from timeline.model.record import Span

__all__ = ["read_owners"]

_TODAY = Deictic(Deixis.THIS, Granularity.DAY)
_DAYS: dict[str, Expression] = {
    "todays": _TODAY,
    "tonights": Within(Part(PartOfDay.NIGHT), _TODAY),
    "tomorrows": Shift(1, Granularity.DAY),
    "yesterdays": Shift(-1, Granularity.DAY),
}
_UNITS = {
    "weeks": Granularity.WEEK,
    "months": Granularity.MONTH,
    "years": Granularity.YEAR,
}
_NIGHTS = ("nights", "nites")
_NIGHT = Within(Part(PartOfDay.NIGHT), _TODAY)
_LAST_NIGHT = Within(Part(PartOfDay.NIGHT), Shift(-1, Granularity.DAY))
_WHICH = {"last": Deixis.LAST, "this": Deixis.THIS, "next": Deixis.NEXT}
_WORDS = word_set(" ".join((*_DAYS, *_UNITS, *_NIGHTS)))
# "the last weeks saw", "all our yesterdays"
_OWNER = re.compile(
    r"(?<!the )(?<!our )(?<!my )(?<!of )(?<!no )\b(?:(?P<which>last|this|next) "
    rf"(?P<unit>{'|'.join((*_UNITS, *_NIGHTS))})|(?P<day>{'|'.join(_DAYS)}))(?= (?P<owned>[a-z]{{3,}}))",
    re.IGNORECASE,
)


def read_owners(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read what owns the noun behind it: no plural, for which week is told."""
    if _WORDS.isdisjoint(text.tokens.words):
        return mentions
    added = [
        Mention(Span(*match.span()), _said(match), "en.owner.unmarked")
        for match in _OWNER.finditer(text.raw)
        if match["owned"].lower() not in FUNCTION_WORDS and not _is_next_night(match)
    ]
    return laid_over(mentions, added)


def _is_next_night(match: re.Match[str]) -> bool:
    said = match[0].lower()
    return said.startswith("next") and said.endswith(_NIGHTS)


def _said(match: re.Match[str]) -> Expression:
    if match["day"]:
        return _DAYS[match["day"].lower()]
    which, unit = match["which"].lower(), match["unit"].lower()
    if unit in _NIGHTS:
        return _NIGHT if which == "this" else _LAST_NIGHT
    return Deictic(_WHICH[which], _UNITS[unit])
