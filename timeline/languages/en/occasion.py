"""English hours of what people do then: "dinner at 8" is at night, "meeting at 3" is not."""

import re
from collections.abc import Mapping

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.context.message import is_message
from timeline.languages.en.dial import in_the_part
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import (
    Between,
    Clock,
    Expression,
    Limit,
    Modified,
    Within,
)
from timeline.model.mention import Mention
from timeline.model.policy import PartOfDay

__all__ = ["tell_half_of_day"]

# A part of the day, and the hours of the dial that are of it.
_MEALS: Mapping[str, tuple[PartOfDay, range]] = {
    "breakfast": (PartOfDay.MORNING, range(0)),
    "brunch": (PartOfDay.MIDDAY, range(1, 4)),
    "lunch": (PartOfDay.MIDDAY, range(1, 5)),
    "dinner": (PartOfDay.EVENING, range(1, 12)),
    "supper": (PartOfDay.EVENING, range(1, 12)),
}
# In an article a party may meet, and a show open, in the morning.
_ARRANGED: Mapping[str, tuple[PartOfDay, range]] = {
    **_MEALS,
    **dict.fromkeys(
        word_set("drinks cocktails party gig concert pub movie movies"),
        (PartOfDay.EVENING, range(1, 12)),
    ),
    **dict.fromkeys(
        word_set(
            "meeting mtg call appointment appt interview class lesson lecture dentist doctor "
            "haircut practice rehearsal game match kickoff pickup webinar workshop tea coffee"
        ),
        (PartOfDay.AFTERNOON, range(1, 6)),
    ),
}
_BEFORE = 60
_BEHIND = 25
_STOP = re.compile(r"[.!?\n]\s")


def _words(occasions: Mapping[str, object]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(occasions)})\b", re.IGNORECASE)


_MEAL, _ANY = _words(_MEALS), _words(_ARRANGED)


@concerning(Clock, Within, Between, Limit, Modified)
def tell_half_of_day(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take an hour that may be of either half of the day for that of its occasion."""
    if all(_clock(mention.expression) is None for mention in mentions):
        return mentions
    pattern = _ANY if is_message(text) else _MEAL
    return tuple(_told(text.raw, mention, pattern) for mention in mentions)


def _told(raw: str, mention: Mention, pattern: re.Pattern[str]) -> Mention:
    clock = _clock(mention.expression)
    if clock is None:
        return mention
    for occasion in _occasions(raw, mention, pattern):
        part, hours = _ARRANGED[occasion]
        if clock.hour in hours:
            return evolve(mention, expression=_at(mention.expression, part, hours))
        if part is PartOfDay.MORNING:
            break
    return mention


def _occasions(raw: str, mention: Mention, pattern: re.Pattern[str]) -> list[str]:
    """Return what is done then: what is named before, the last first, or else behind."""
    start, end = mention.span.start, mention.span.end
    before = _STOP.split(raw[max(0, start - _BEFORE) : start])[-1]
    behind = _STOP.split(raw[end : end + _BEHIND])[0]
    named = pattern.findall(before)[::-1] or pattern.findall(behind)[:1]
    return [name.lower() for name in named]


def _clock(said: Expression) -> Clock | None:
    """Return the clock time that is said, or begins what is said, on a dial."""
    while isinstance(said, Within | Between | Limit | Modified):
        if isinstance(said, Within):
            said = said.inner
        else:
            said = said.start if isinstance(said, Between) else said.of
    return said if isinstance(said, Clock) and said.twelve_hour else None


def _at(said: Expression, part: PartOfDay, hours: range) -> Expression:
    match said:
        case Clock(hour=hour, twelve_hour=True) if hour in hours:
            return in_the_part(said, part)
        case Within(Clock() as clock, outer):
            moved = _at(clock, part, hours)
            return Within(moved, outer) if isinstance(moved, Clock) else said
        case Between(start, end):
            return Between(_at(start, part, hours), _at(end, part, hours))
        case Limit(_, of) | Modified(_, of):
            return evolve(said, of=_at(of, part, hours))
        case _:
            return said
