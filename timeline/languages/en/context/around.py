"""English days beside what happened: "the day before the wedding", "the night it burned".

They count from what happened, and not from the date told before.
"""

import re

from attrs import evolve

from timeline.grammar.language import Text
from timeline.languages.en.context.apposition import SAME_DAY, stands_beside
from timeline.languages.en.syntax.sentences import tagged
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import (
    Anchor,
    Clock,
    Deictic,
    Deixis,
    Expression,
    Part,
    SeasonName,
    WeekendName,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.unit import unit_of

__all__ = ["INDEFINITE", "count_from_events", "from_event"]

_AROUND = re.compile(r"\bthe\b.* (?:before|after|following)\Z", re.IGNORECASE)
# "at 5 a.m. on the day before", "at 5 a.m. on the day he died", "noon on the first day"
_HOUR_AROUND = re.compile(r" the day (?:before|after|following)\Z")
_NTH = (
    r"(?:first|opening|(?P<later>second|third|fourth|fifth|sixth|last|final"
    r"|\d{1,3}(?:st|nd|rd|th)))"
)
_ON_THE_DAY = re.compile(
    r"(?: on| of)? the (?:(?:day|morning|afternoon|evening|night|eve)"
    r"(?: of (?:the|an?|his|her|their|its|that) (?!\d|same\b)\w| (?:that|when) \w"
    r"| (?:he|she|they|it|we|I|the|his|her|their|[A-Z]\w+) (?!shift)\w)"
    rf"|{_NTH} (?:day|morning|night)\b)"
)
_BESIDE_EVENT = re.compile(r" (before|after)(?= \w)")
_NEXT = re.compile(r" [\"'“‘]?\w[^,.;:!?()\n–—]{0,40}")
_TIME = re.compile(
    r" (?:an?|the) (?:\w+ ){0,2}(?:morning|afternoon|evening|night|day)\b"
)
# "the morning of the vote", but "the night of the 5th"
_OF_EVENT = re.compile(
    r" of (?:the|his|her|their|our|my|its|that) (?!\d|(?:day|night|week|month|year|decade"
    r"|century|first|second|third|fourth|last|next|same|following|previous)\b)[a-z]",
    re.IGNORECASE,
)
# "sold out the same day they went on sale"
_SAME = re.compile(r"\A(?:on )?the same (?:day|week|month|year)\Z", re.IGNORECASE)
_OF_WHICH = re.compile(
    r" as (?:the|a|an|his|her|its|their)\b| (?:in|of) \d{4}\b"
    r"| that (?:the|an?|his|her|its|their|he|she|they|it|we|I|[A-Z]\w+) \w"
)
# "and the same day they left" is no day of their leaving.
_ON_SALE = re.compile(r"(?<=\w) (?:he|she|they|it|we|I) \w")
_FIGURE = re.compile(
    r" (?:[$\u00a3\u20ac]\d|\d[\d.,]*(?:%| per| point| million| billion))"
)
_OPENING = re.compile(
    r"(?:[.,;:!?(–—\n]\s*|\b(?:and|but|or|then) |\A)(?:on )?\Z", re.IGNORECASE
)
# Of "the day before" and "on the same day".
_FIRST_LETTERS = frozenset("tToO")
_TOLD = frozenset(
    f"en.period.{name}" for name in ("week_told", "month_told", "year_told", "reported")
)
# "the spring following, he left" is asked there what stands behind it.
_FOLLOWING = "en.adjacent.next_told"
_DAY_OF_EVENT = Deictic(Deixis.THIS, Granularity.DAY, Anchor.EVENT)
# "The morning of the third day": who knows from when.
_SOME_DAY = Deictic(Deixis.SOME, Granularity.DAY, Anchor.EVENT)
_PAIR = 2
# "in the morning the rain stopped" is no morning of the rain.
_AMID = word_set(
    "in during by throughout through over into within all until till for of"
)
_LAST_WORD = re.compile(r"(\w+)\W+\Z")
_RELATIVE = re.compile(r"[^,.;:!?()\n–—]{1,60}")
_LONGEST_WORD = 24
_LINKING = frozenset(["that", "when"])
_SUBJECTS = frozenset(["DT", "PRP", "PRP$", "NNP", "NNPS", "CD"])
_OF_SUBJECTS = _SUBJECTS | {"NN", "NNS", "JJ", "POS"}
_FINITE = frozenset(["VBD", "VBN", "VBZ", "VBP", "MD"])
_OWNERS = word_set("the a an his its their our my this these those")
_NAMING = frozenset(
    ["DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "VBG", "EX", '"', "''", "``"]
)


def count_from_events(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave open which day is "the day before the wedding".

    "May 3, the day before the wedding" names one day twice.
    """
    found: list[Mention] = []
    for mention in mentions:
        said = mention.expression
        if mention.rule != _FOLLOWING:
            said = _counted(text.raw, found, mention)
        changed = said is not mention.expression
        found.append(evolve(mention, expression=said) if changed else mention)
    return tuple(found)


def _counted(raw: str, found: list[Mention], mention: Mention) -> Expression:
    said = mention.expression
    begins = raw[mention.span.start] in _FIRST_LETTERS
    if begins and _AROUND.match(mention.span.of(raw)):
        if not _is_named(raw, mention.span.end):
            return said
        beside = bool(found) and _names_again(raw, found[-1], mention)
        return SAME_DAY if beside else from_event(said)
    if begins and _SAME.match(mention.span.of(raw)):
        return _same(raw, found, mention)
    if mention.rule in _TOLD and isinstance(said, Deictic):
        told = _is_of_event(raw, mention)
        return evolve(said, anchor=Anchor.EVENT) if told else said
    match said:
        case Within(Clock()) if _HOUR_AROUND.search(mention.span.of(raw)):
            return from_event(said) if _is_named(raw, mention.span.end) else said
        case Clock() | Part() if day := _ON_THE_DAY.match(raw, mention.span.end):
            return Within(said, _SOME_DAY if day["later"] else _DAY_OF_EVENT)
        case SeasonName() | WeekendName() | Part():
            return _beside_event(raw, mention, said)
        case _:
            return said


def _same(raw: str, found: list[Mention], mention: Mention) -> Expression:
    """Read "sold out the same day they went on sale"; beside a day it is that day."""
    said = mention.expression
    if not isinstance(said, Deictic):
        return said
    if found and stands_beside(raw, found[-1], mention):
        return evolve(said, anchor=Anchor.TOLD)
    start, end = mention.span.start, mention.span.end
    told = _OF_WHICH.match(raw, end) or (
        _ON_SALE.match(raw, end)
        and not _OPENING.search(raw, max(0, start - _LONGEST_WORD), start)
    )
    return evolve(said, anchor=Anchor.EVENT) if told else said


def _beside_event(
    raw: str,
    mention: Mention,
    said: SeasonName | WeekendName | Part,
) -> Expression:
    """Read "the summer before the war", "the morning after the vote"."""
    begins = mention.span.of(raw)[:4].lower() == "the "
    if begins and isinstance(said, Part) and _is_of_event(raw, mention):
        return Within(said, _DAY_OF_EVENT)
    if begins and _OF_EVENT.match(raw, mention.span.end):
        return Deictic(Deixis.THIS, said, Anchor.EVENT)
    link = _BESIDE_EVENT.match(raw, mention.span.end)
    if link is None or not begins or not _is_named(raw, link.end()):
        return said
    if _TIME.match(raw, link.end()):
        # "the afternoon after a calm morning" is of the same day.
        return said
    which = Deixis.LAST if link[1] == "before" else Deixis.NEXT
    if isinstance(said, Part):
        return Within(said, Deictic(which, Granularity.DAY, Anchor.EVENT))
    return Deictic(which, said, Anchor.EVENT)


INDEFINITE = re.compile(
    r" (?:after|following) (?:an?|days|weeks|months|years|several|many|more than) "
)
"""What follows a weekend that is not counted from it: " after weeks of"."""


def _is_of_event(raw: str, mention: Mention) -> bool:
    """Tell whether it is "the morning of the vote" or "the night the ferry sank"."""
    of_event = _OF_EVENT.match(raw, mention.span.end) is not None
    return of_event or _has_clause(raw, mention)


def _has_clause(raw: str, mention: Mention) -> bool:
    """Tell whether a clause says which it is: "the night the ferry sank"."""
    start, end = mention.span.start, mention.span.end
    before = _LAST_WORD.search(raw, max(0, start - _LONGEST_WORD), start)
    if before is not None and before[1].lower() in _AMID:
        return False
    clause = _RELATIVE.match(raw, end) if raw[end - 1].islower() else None
    words = tagged(raw, end, clause.end()) if clause else []
    linked = bool(words) and words[0][0] in _LINKING
    tags = [tag for _, _, tag in words[linked:]]
    if not tags or tags[0] not in (_OF_SUBJECTS if linked else _SUBJECTS):
        return False
    behind = (tag for tag in tags if tag not in _OF_SUBJECTS and tag != "RB")
    return next(behind, "") in _FINITE


def _is_named(raw: str, start: int) -> bool:
    """Tell whether what happened stands at *start*: a noun phrase, or a clause.

    "The day before he had sung" goes on from the day told.
    """
    if _FIGURE.match(raw, start):
        # "rose 0.4 percent on the month after 0.5 percent in May"
        return True
    behind = _NEXT.match(raw, start)
    if behind and behind[0].lstrip(" \"'“‘").partition(" ")[0].lower() in _OWNERS:
        # No need to ask, and to load, the tagger.
        return True
    words = tagged(raw, start, behind.end()) if behind else []
    goes_on = [word for word, _, tag in words[:2] if tag == "PRP" or word == "had"]
    return bool(words) and words[0][2] in _NAMING and len(goes_on) < _PAIR


def _names_again(raw: str, day: Mention, mention: Mention) -> bool:
    """Tell whether it says more of the day told just before it."""
    both = {unit_of(day.expression), unit_of(mention.expression)}
    return both == {Granularity.DAY} and stands_beside(raw, day, mention)


def from_event(expression: Expression) -> Expression:
    """Count from an event what counted from the day told: "that night", "the day after"."""
    match expression:
        case Within(inner, outer):
            return Within(inner, from_event(outer))
        case Deictic(anchor=Anchor.TOLD):
            return evolve(expression, anchor=Anchor.EVENT)
        case _:
            return expression
