"""English halves of a year without a year: "first-half profit", not of a match."""

import re

from timeline.grammar.language import Text, concerning
from timeline.languages.en.context.tense_words import BOOKED
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Expression,
    HalfName,
    Modified,
    QuarterName,
    Within,
    Year,
)
from timeline.model.mention import Mention

__all__ = ["keep_halves"]


@GRAMMAR.rule("[the] {ordinal} {half_word:_}", "[the] {ordinal} {half_word:_} year")
def half(ordinal: int) -> Expression | None:
    return HalfName(ordinal) if 1 <= ordinal <= 2 else None


@GRAMMAR.rule("[the] {year4} {ordinal} half")
def half_of_year(ordinal: int, year4: int) -> Expression | None:
    return half_of_that(ordinal, Year(year4))


@GRAMMAR.rule("{year}'s {ordinal} half")
def half_of_that(ordinal: int, year: Expression) -> Expression | None:
    return Within(HalfName(ordinal), year) if 1 <= ordinal <= 2 else None


_NAMED = "en.half.half"
_NEAR = 120
_REPORTED = re.compile(
    r"[$€£¥₹]|\b(?:year|quarter|growth|output|production|exports|imports|economy|gdp"
    r"|economic|shipments|orders|forecast|fiscal|inflation|"
    + "|".join(sorted(BOOKED))
    + r")\b",
    re.IGNORECASE,
)
_NO_YEAR = re.compile(
    r"\b(?:goals?|scor\w+|penalt\w+|kick\w*|touchdowns?|half-?time|match|games?|(?<!percentage )(?<!basis )points?"
    r"|fumbl\w+|quarterbacks?|intercept\w+|(?:led|trail\w*) by|yards?|minutes?|play(?:ed|ers?|ing|s)?|team|possession|book|film|novel|movie"
    r"|crowd|coach(?:es)?|rebounds|free throws?|basket(?:s|ball)?|with a tie|tied (?:at|the)"
    r"|(?:won|win|lost|lead|led|ahead|up|tied) (?:\w+ )?\d{1,3}-\d{1,3}|century|decade)\b",
    re.IGNORECASE,
)
# Teams have these too.
_LOST = re.compile(
    r"\b(?:loss(?:es)?|gains?|reserves?|deficits?|quarters?)\b", re.IGNORECASE
)
# "rallied in the fourth quarter on Friday night"
_AT_NIGHT = re.compile(r" (?:on )?[A-Z][a-z]+day night\b")
# "The first half hour", "the first half of the match".
_GOES_ON = re.compile(r"[ -](?:of|an?|hour|dozen|million|billion|mile|century)\b")


@concerning(HalfName, QuarterName, Modified)
def keep_halves(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Drop what may be half of a match: "the first half" is a year's in a report.

    "The fourth quarter" is a year's, unless a game is told of; then so is the next.
    """
    kept: list[Mention] = []
    plays = False
    for mention in mentions:
        quarter = _is_quarter(mention)
        played = not _is_kept(text.raw, mention, quarter=quarter)
        again = plays and quarter and not _is_reported(_near(text.raw, mention))
        plays = plays or (played and quarter)
        kept += [] if played or again else [mention]
    return tuple(kept)


def _is_kept(raw: str, mention: Mention, *, quarter: bool) -> bool:
    if quarter:
        near = _near(raw, mention)
        played = _NO_YEAR.search(near) or _AT_NIGHT.match(raw, mention.span.end)
        return not played or _is_reported(near)
    return mention.rule != _NAMED or _is_of_year(raw, mention)


def _is_quarter(mention: Mention) -> bool:
    said = mention.expression
    return isinstance(said.of if isinstance(said, Modified) else said, QuarterName)


def _is_reported(near: str) -> bool:
    """Tell whether figures stand by; other quarters of a game, and losses, are none."""
    return _REPORTED.search(_LOST.sub("", near)) is not None


def _near(raw: str, mention: Mention) -> str:
    return raw[max(0, mention.span.start - _NEAR) : mention.span.end + _NEAR]


def _is_of_year(raw: str, mention: Mention) -> bool:
    near, end = _near(raw, mention), mention.span.end
    reported = _REPORTED.search(near) is not None and _NO_YEAR.search(near) is None
    return reported and _GOES_ON.match(raw, end) is None
