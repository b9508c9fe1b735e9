"""Mentions to timexes: TIMEX3 type, value and modifier, interval, and why."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from itertools import zip_longest

from timeline.grammar.language import Language, Text
from timeline.model.expression import (
    Anchor,
    Between,
    Deictic,
    Expression,
    Length,
    Limit,
    Modified,
    Quantity,
    Reference,
    Repeat,
    Shift,
    Vague,
    Window,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import Policy, Prefer, Ranges
from timeline.model.record import Timex, TimexType
from timeline.model.recurring import Workday
from timeline.stages.chronology import Chronology
from timeline.stages.column import years_of_column
from timeline.stages.context import Context
from timeline.stages.day_behind import day_behind
from timeline.stages.days_told import tell_days
from timeline.stages.deixis import is_nowadays
from timeline.stages.entry import begin_entry, entries
from timeline.stages.fiscal import is_unbounded
from timeline.stages.following import told_next
from timeline.stages.genre import narrates
from timeline.stages.history.hour import looks_back
from timeline.stages.history.saga import tell
from timeline.stages.layout import ends_sentence, heads, leads
from timeline.stages.length import gone
from timeline.stages.listing import keep_day, know
from timeline.stages.locate import ends, locate
from timeline.stages.log import Log
from timeline.stages.memory import remember
from timeline.stages.open import is_untold, left_open, why_open
from timeline.stages.place import Place, dateline
from timeline.stages.reading import (
    Reading,
    lasting,
    limited,
    may_lie_ahead,
    read_length,
    read_set,
    tell_window,
)
from timeline.stages.saying import said_later
from timeline.stages.stretch import BESIDE_NOW, joined, narrowed
from timeline.stages.zone import zone_said

__all__ = ["resolve"]


def resolve(
    text: Text,
    mentions: Iterable[Mention],
    dct: date | None,
    policy: Policy,
    language: Language,
) -> Iterator[Timex]:
    """Yield a timex for each mention.

    Args:
        text: What the mentions stand in.
        mentions: Sorted and disjoint.
        dct: The dateline; without one, relative expressions stay under-specified.
        policy: The readings on which people differ.
        language: Reads clauses and knows holidays.
    """
    context = Context(dct=dateline(dct), policy=policy, language=language)
    know(text.raw, context)
    mentions = years_of_column(text.raw, mentions, context.dct)
    context.log = Log.of(text.raw, mentions)
    kept = entries(text.raw, mentions)
    mentions, listed = _surveyed(text, mentions, kept, context)
    end = 0
    for mention, following in zip_longest(mentions, mentions[1:]):
        start, last = mention.span.start, end
        context.opens_entry = start in kept
        end = mention.span.end
        between = _pass(text.raw, last, start, context)
        listed.leave(text.raw, last, start, context)
        _turn_to(mention, text, context)
        context.read_saying = partial(said_later, text, mention, following, context)
        context.read_day = partial(day_behind, text, mention, following, context)
        context.read_next = partial(told_next, text, mention, following, context)
        told = context.told if between.strip() == "(" else None
        if mention.ends and isinstance(mention.expression, Between):
            yield from _range(text.given, mention, mention.expression, context)
        else:
            timex = _timex(text.given, mention, context)
            if timex.granularity is Granularity.DAY:
                keep_day(context)
            yield timex
        if context.opens_entry:
            begin_entry(context)
        listed.enter(start, context)
        context.leads = context.leads or leads(text.raw, mention.span)
        # "At 12:41 a.m. Saturday (Friday afternoon in London)" goes on with Saturday.
        context.told = told or context.told


def _surveyed(
    text: Text, mentions: tuple[Mention, ...], kept: tuple[int, ...], context: Context
) -> tuple[tuple[Mention, ...], Chronology]:
    """Read the dates of a history together, and those that head the entries of a list."""
    listed = Chronology() if kept else Chronology.of(text, mentions, context)
    tells = narrates(text, mentions, context, kept)
    if tells and not listed.is_all(text.raw, mentions):
        # Without a year of its own, a list is of the year that the history tells.
        years = listed.years if listed.dated else {}
        return tell(text, mentions, context, years), Chronology()
    context.listed = listed.years
    return mentions, listed


def _turn_to(mention: Mention, text: Text, context: Context) -> None:
    """Let *context* know what is read now."""
    language, start, end = context.language, mention.span.start, mention.span.end
    context.start, context.mention = start, mention
    context.heads = partial(heads, text.raw, mention.span)
    context.read_clause = partial(language.clause, text, start, end)
    if language.session is not None:
        context.is_of_session = partial(language.session, text.raw, start, end)
    if language.saga is not None and language.saga.side is not None:
        context.read_side = partial(language.saga.side, text, start, end)


def _pass(raw: str, last: int, start: int, context: Context) -> str:
    """Forget what ends with a line, a sentence or a paragraph on the way to *start*."""
    between = raw[last:start]
    context.near_told = context.near_told and "\n\n" not in between
    context.near_now = context.near_now and "\n\n" not in between
    context.leads = context.leads and "\n" not in between
    if context.same_sentence and ends_sentence(raw, last, start):
        context.same_sentence = False
    return between


def _range(
    given: str, mention: Mention, expression: Between, context: Context
) -> Iterator[Timex]:
    """Yield a range as one timex, or one for each end with the interval of both."""
    places = ends(expression, context)
    if places is not None and context.policy.ranges is Ranges.WHOLE:
        yield _timex(given, mention, context)
        return
    said = (expression.start, expression.end)
    interval = None if places is None else joined(*places).interval
    for number, span in enumerate(mention.ends or ()):
        end = Mention(span, said[number], mention.rule)
        if places is None:
            yield _timex(given, end, context)
        else:
            reading = _reading(places[number], said[number], context)
            if mention.bound is not None:
                reading = limited(mention.bound, reading)
            elif reading.interval is not None:
                reading = reading._replace(interval=interval)
            why = f"one end of the range {places[0].value} to {places[1].value}"
            why = f"{reading.why}; {why}" if reading.why else why
            yield _written(given, end, reading._replace(why=why), _mod(said[number]))
    if places is not None:
        tell_days(given, mention.span, places, context)
        context.closes = places[0].first_day < joined(*places).last_day


def _mod(expression: Expression) -> str | None:
    mod = expression.mod if isinstance(expression, Modified) else None
    return None if mod in BESIDE_NOW else mod


def _timex(given: str, mention: Mention, context: Context) -> Timex:
    said, mod = mention.expression, _mod(mention.expression)
    expression = said.of if isinstance(said, Modified) else said
    reading = _read(expression, context)
    if isinstance(said, Modified) and reading.interval is not None:
        now = None if context.narrates else context.dct
        reading = reading._replace(interval=narrowed(reading.interval, said, now))
    if isinstance(expression, Limit):
        mod = mod or expression.bound
    if mention.bound is not None:
        reading = limited(mention.bound, reading, mod)
    if mention.lasts is not None:
        reading = lasting(mention.lasts, mention.expression, reading, context)
        mod = mod or mention.bound
    return _written(given, mention, reading, mod)


def _written(
    given: str, mention: Mention, reading: Reading, mod: str | None = None
) -> Timex:
    return Timex(
        span=mention.span,
        text=mention.span.of(given),
        type=reading.type,
        value=reading.value,
        mod=mod,
        interval=reading.interval,
        granularity=reading.unit,
        zone=zone_said(mention.expression, reading.unit),
        anchor=reading.anchor,
        rule=mention.rule,
        explanation=reading.why or _PLAIN[reading.type],
    )


_PLAIN = {
    **dict.fromkeys((TimexType.DATE, TimexType.TIME), "the text says which"),
    TimexType.DURATION: "a length, not a day",
    TimexType.SET: "what comes round, not one day",
}


def _read(expression: Expression, context: Context) -> Reading:
    match expression:
        case Length():
            context.reported.tell_length(expression)
            return read_length(expression)
        case Window():
            return tell_window(expression, context)
        case Repeat():
            return read_set(expression)
        case Reference():
            return _reference(expression, context)
        case Limit(bound, of):
            return limited(bound, _read(of, context))
        case Shift(unit=unit, anchor=Anchor.AHEAD) if not may_lie_ahead(unit, context):
            return _read(Length(gone(expression)), context)
        case Deictic(what=Workday(), anchor=Anchor.AHEAD, count=count) if (
            not may_lie_ahead(Granularity.DAY, context)
        ):
            return _read(Length((Quantity(count, Granularity.DAY),)), context)
        case _:
            return _calendar(expression, context)


def _reference(expression: Reference, context: Context) -> Reading:
    if expression.unit and context.read_clause().direction is not Prefer.FUTURE:
        return _left_open(expression, context)
    vague, why = expression.vague, "the text names no date"
    if vague is not Vague.PRESENT:
        return Reading(TimexType.DATE, vague.value, why=why)
    now = context.anchor(expression.anchor)
    if now is None or now is context.dct:
        return Reading(TimexType.DATE, vague.value, now and now.interval, why=why)
    why = f"the time of {context.name_of(now)}"
    return Reading(TimexType.DATE, vague.value, now.interval, None, now.value, why)


def _calendar(expression: Expression, context: Context) -> Reading:
    place = locate(expression, context)
    if place is None or is_untold(expression, place, context):
        return _left_open(expression, context)
    return _reading(place, expression, context)


def _reading(place: Place, expression: Expression, context: Context) -> Reading:
    kind = TimexType.DATE if place.unit >= Granularity.DAY else TimexType.TIME
    now = False
    if context.narrates:
        # A history that mentions its own day goes on where it was.
        now = context.is_dateline(place.anchor) and not context.opens_entry
        aside = now or context.speaks() or looks_back(place, context)
    else:
        aside = context.mention is not None and context.mention.aside
    if not aside and not _compares(expression):
        remember(context, place)
    context.near_now = context.near_now or (now and place.unit in _LONG)
    unbounded, why = is_unbounded(place, context.policy), place.why
    interval = None if unbounded else place.interval
    if unbounded:
        unsaid = "the text does not say when the fiscal year begins"
        why = f"{why}; {unsaid}" if why else unsaid
    return Reading(kind, place.value, interval, place.unit, place.anchor, why)


_LONG = frozenset((Granularity.MONTH, Granularity.SEASON))


def _compares(expression: Expression) -> bool:
    """Tell whether an expression only measures what is told against another time."""
    return isinstance(expression, Shift) and expression.anchor is Anchor.COMPARED


def _left_open(expression: Expression, context: Context) -> Reading:
    """Say as much as the words do: never a false day."""
    if is_nowadays(expression, context):
        return _reference(Reference(Vague.PRESENT), context)
    unit, value = left_open(expression, context)
    kind = TimexType.TIME if unit < Granularity.DAY else TimexType.DATE
    why = why_open(expression, dated=context.dct is not None)
    return Reading(kind, value, unit=unit, why=why)
