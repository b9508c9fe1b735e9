"""English hours of which the day stands apart: "at 9 p.m. from Leeds on Friday"."""

import re

from attrs import evolve

from timeline.grammar.language import Text, holding
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.ending import ends_clause
from timeline.languages.en.context.flashback import side_told
from timeline.languages.en.context.tense_words import BE, MODALS, PAST
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.sharing import again
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.expression import (
    Anchor,
    Between,
    Clock,
    Deictic,
    Deixis,
    Expression,
    Modified,
    Part,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import PartOfDay, Prefer
from timeline.model.unit import unit_of

__all__ = ["day_behind", "morning_after"]

# "to Oslo on", "in Hull, Quebec, on": no verb, and no other clause.
_PHRASE = re.compile(
    r",?(?: (?P<link>[a-z]+))(?:,? [\w'’.-]+){1,9}?,? (?:(?P<on>on) )?", re.ASCII
)
_ATTRIBUTE = re.compile(r"\b(?:the|an?|its|this) $", re.IGNORECASE)
_NOUN_ON = re.compile(r" (?:[a-z-]+ ){1,2}(?:on )?")
_LINKS = word_set(
    "to from in at near outside inside off for of by with aboard into along behind under"
    " inside against between across beside via"
)
_CLOSES = re.compile(r"[.,;:!?)]|\s*\Z|\n")
_OTHER_CLAUSE = (
    MODALS
    | PAST
    | BE
    | word_set(
        "and but or nor when while where who which whose that as after before since until"
        " till because if than then has have do does on"
    )
)
_HOURS = (Clock, Part, Modified, Between)
_OWNED = re.compile(r"['’]s\b")
_LATE = 18
_NEXT_DAY = Deictic(Deixis.NEXT, Granularity.DAY, Anchor.TOLD)
_MORNING = Part(PartOfDay.MORNING)
_HAD_BEEN = re.compile(r",? [\w ]{1,24}?\bhad been\b")
_THAT = re.compile(
    r"[.!?] (?:[A-Z]\w+ ){1,3}had \w+(?:ed|en|un)\b[^.;:!?\n]* (?:that|which) \w+ (?:at|by) \Z"
)
_FAR = 160
_TURNED = re.compile(r"\b(?:or|not|than)\b", re.IGNORECASE)


@holding(Clock, Part)
def day_behind(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Give an hour the day that ends its clause: "leaves at 9 p.m. to Oslo on Friday"."""
    shared = list(mentions)
    for index in range(len(mentions) - 2, -1, -1):
        hour, day = mentions[index], shared[index + 1]
        if not isinstance(hour.expression, _HOURS):
            continue
        told = index and _is_told(text, mentions[index - 1], hour)
        listed = day is not mentions[index + 1]
        if _is_instead(text, hour, day, listed=listed) or (
            not told and _is_before_hour(text, hour, day)
        ):
            within = _shared(hour.expression, day.expression)
            shared[index] = evolve(hour, expression=within)
        elif not told and (of := _day_of_hours(text, hour, day)) is not None:
            shared[index] = evolve(hour, expression=_within(hour.expression, of))
        elif unit_of(day.expression) is not Granularity.DAY:
            continue
        elif not told and _names_day(text, hour, day):
            within = _within(hour.expression, day.expression)
            shared[index] = evolve(hour, expression=within)
        if shared[index] is not hour:
            # "At 3 a.m. and 3 p.m. the next day" are of one day.
            shared[index + 1] = evolve(day, expression=again(day.expression))
    return tuple(shared)


def _names_day(text: Text, hour: Mention, day: Mention) -> bool:
    """Tell whether a day is that of the hours before it: "9 to 12, starting Monday"."""
    starts = _STARTING.fullmatch(text.raw, hour.span.end, day.span.start)
    if starts and _bare(_first(hour.expression)) is not None:
        return True
    return _is_of(text, hour, day) or _is_listed(text, hour, day)


_STARTING = re.compile(r",? (?:starting|beginning|commencing) (?:on )?", re.IGNORECASE)


def _day_of_hours(text: Text, hours: Mention, other: Mention) -> Expression | None:
    """Return the day of the later of two stretches: "9 to 12 and 1 to 5 on Saturday"."""
    match hours.expression, other.expression:
        case Between(Clock(), Clock()), Between(Within(Clock(), day)):
            between = text.raw[hours.span.end : other.span.start]
            return day if between in _JOINED else None
        case _:
            return None


_JOINED = (" and ", " and from ", ", ", ", and ", " & ")


def _is_instead(text: Text, hour: Mention, other: Mention, *, listed: bool) -> bool:
    """Tell whether two hours are of one day: "at 1pm instead of 3pm on Friday".

    So are those of "at 1pm, 2pm or 3pm on Friday", of which the last has it for all.
    """
    between = text.raw[hour.span.end : other.span.start]
    timed = isinstance(other.expression, Within) and isinstance(
        other.expression.inner, Clock
    )
    joined = between == ", " if listed else between in _INSTEAD
    said = text.raw[other.span.start : other.span.end]
    hour_first = said[0].isdigit() or said.split()[0].lower() in _HOUR_WORDS
    return timed and isinstance(hour.expression, Clock) and joined and hour_first


def _is_before_hour(text: Text, hour: Mention, other: Mention) -> bool:
    """Tell whether the later of two hours names the day of both.

    As in "at 3 a.m. and 3 p.m. Saturday", "opens at 1 p.m. and closes at 3 p.m. Monday".
    """
    last, first = other.expression, _bare(hour.expression)
    last = last.of if isinstance(last, Modified) else last
    if not isinstance(last, Within) or not isinstance(last.inner, Clock):
        return False
    if not isinstance(first, Clock) or last.inner.twelve_hour:
        return False
    between = text.raw[hour.span.end : other.span.start]
    if first.twelve_hour:
        # "at 2 and 8 p.m. Saturday"
        return between == " and "
    if (first.hour, first.minute or 0) >= (last.inner.hour, last.inner.minute or 0):
        return False
    both = _BOTH.fullmatch(between)
    return both is not None and _CLAUSES.isdisjoint(both[0].lower().split())


_BOTH = re.compile(r",? (?:and|then) (?:[a-z]+ ){0,4}")
_CLAUSES = word_set(
    "he she they it we i you the a an his her its their this that when while before after"
    " until but today yesterday tomorrow tonight to will would is are has have had"
)


def _shared(hour: Expression, other: Expression) -> Expression:
    """Give an hour the day of the other one."""
    other = other.of if isinstance(other, Modified) else other
    match hour, other:
        case Clock(), Within(outer=day):
            return Within(hour, day)
        case Modified(mod, Clock() as of), Within(outer=day):
            return Modified(mod, Within(of, day))
        case _:
            return hour


_HOUR_WORDS = LEXICON["hour_word"].keys() | {"noon", "midnight", "half"}
_INSTEAD = (" instead of ", " rather than ", ", not ", " and not ", " or ")


def _is_told(text: Text, day: Mention, hour: Mention) -> bool:
    """Tell whether the sentence has named a day before the hour."""
    unit = unit_of(day.expression)
    if (
        unit is None
        or unit > Granularity.DAY
        or isinstance(_first(day.expression), Clock)
    ):
        return False
    words, tokens = text.tokens.words, text.tokens
    between = range(tokens.at(day.span.end), tokens.at(hour.span.start))
    return not any(ends_clause(words, index) for index in between)


def _is_of(text: Text, hour: Mention, day: Mention) -> bool:
    between = text.raw[hour.span.end : day.span.start]
    named = _ATTRIBUTE.search(text.raw, max(0, hour.span.start - 6), hour.span.start)
    if named and _NOUN_ON.fullmatch(between):
        # As in "the 7:30 p.m. showing on Sunday".
        return True
    phrase = _PHRASE.fullmatch(between)
    if phrase is None or phrase["link"] not in _LINKS:
        return False
    if _OWNED.match(text.raw, day.span.end):
        return False
    if not phrase["on"] and not _CLOSES.match(text.raw, day.span.end):
        return False
    words = [word.strip(",.") for word in between.lower().split()]
    said = words[:-1] if phrase["on"] else words
    if said[-1] in _LINKS:
        return False
    return not any(word in _OTHER_CLAUSE or is_regular_past(word) for word in said)


_ENTERED = re.compile(r" [\N{EN DASH}\N{EM DASH}|-] | \(")
_ENTRY_ENDS = re.compile(r"[ \t]*(?:[.;|)(]|\n|\Z)")


def _is_listed(text: Text, hour: Mention, day: Mention) -> bool:
    """Tell whether a list names the day last: "Close at 3pm - Sat, Dec 31"."""
    if _bare(_first(hour.expression)) is None:
        return False
    entered = _ENTERED.fullmatch(text.raw, hour.span.end, day.span.start)
    return bool(entered) and bool(_ENTRY_ENDS.match(text.raw, day.span.end))


def _within(hour: Expression, day: Expression) -> Expression:
    match hour:
        case Clock() | Part():
            return Within(hour, day)
        case Modified(mod, of):
            return Modified(mod, _within(of, day))
        case Between(start, end):
            return Between(_within(start, day), _within(end, day))
        case _:
            return hour


def _first(said: Expression) -> Expression:
    return said.start if isinstance(said, Between) else said


def _bare(said: Expression) -> Clock | Part | None:
    """Return the hour or part of the day of which no day is said."""
    said = said.of if isinstance(said, Modified) else said
    return said if isinstance(said, Clock | Part) else None


@holding(Part)
def morning_after(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take "the morning" after a night for the next one: "fell at night; by morning"."""
    told = list(mentions)
    for index in range(1, len(mentions)):
        night, morning = mentions[index - 1], mentions[index]
        if _bare(morning.expression) != _MORNING:
            continue
        between = text.raw[night.span.end : morning.span.start]
        if "\n" in between or _TURNED.search(between) or not _is_late(night.expression):
            continue
        if not _is_before(text, morning):
            within = _within(morning.expression, _NEXT_DAY)
            told[index] = evolve(morning, expression=within)
    return tuple(told)


def _is_before(text: Text, mention: Mention) -> bool:
    """Tell whether it "had left", or "had been" there, then."""
    start, end = mention.span.start, mention.span.end
    if side_told(text, start, end) is Prefer.PAST:
        return True
    if _THAT.search(text.raw, max(0, start - _FAR), start):
        # "had carried nine on a run that ended at"
        return True
    return _HAD_BEEN.match(text.raw, end) is not None


def _is_late(said: Expression) -> bool:
    match said:
        case Part(part):
            return part in (PartOfDay.NIGHT, PartOfDay.EVENING)
        case Clock(hour, twelve_hour=twelve_hour):
            return hour >= _LATE and not twelve_hour
        case Within(inner=of) | Modified(of=of):
            return _is_late(of)
        case _:
            return False
