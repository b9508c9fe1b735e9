"""Mentions to timexes: TIMEX3 type, value and modifier, interval, and why."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from timeline.grammar.language import Language, Text
from timeline.model.expression import (
    Anchor,
    Between,
    Bound,
    Deictic,
    Deixis,
    Expression,
    Length,
    Limit,
    Modified,
    Quantity,
    Recurring,
    Reference,
    Repeat,
    Shift,
    Vague,
    Window,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.interval import Interval
from timeline.model.mention import Mention
from timeline.model.policy import Policy, Prefer, Ranges
from timeline.model.record import Timex, TimexType
from timeline.model.recurring import Workday
from timeline.notation import duration
from timeline.stages.context import Context, dateline
from timeline.stages.fiscal import is_unbounded
from timeline.stages.genre import narrates
from timeline.stages.layout import ends_sentence, heads, is_quoted, leads
from timeline.stages.length import gone, laid_out, whole_units
from timeline.stages.locate import ends, locate
from timeline.stages.occurrence import under_specified
from timeline.stages.open import is_untold, left_open, why_open
from timeline.stages.place import Place, moment_at
from timeline.stages.saga import tell
from timeline.stages.stretch import joined, narrowed, opened
from timeline.stages.zone import zone_said

__all__ = ["resolve"]


class _Reading(NamedTuple):
    type: TimexType
    value: str
    interval: Interval | None = None
    unit: Granularity | None = None
    anchor: str | None = None
    why: str = ""


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
    context.is_quoted = partial(is_quoted, text.raw)
    mentions = tuple(mentions)
    if narrates(text.raw, mentions, context.dct):
        mentions = tell(text, mentions, context)
    end = 0
    for mention in mentions:
        start, last = mention.span.start, end
        context.start = start
        context.begins = mention.bound is Bound.ON_OR_AFTER
        context.aside = mention.aside
        end = mention.span.end
        context.near_told &= "\n\n" not in text.raw[last:start]
        context.same_sentence &= not ends_sentence(text.raw, last, start)
        context.leads &= "\n" not in text.raw[last:start]
        context.read_clause = partial(language.clause, text, start, end)
        told = context.told if text.raw[last:start].strip() == "(" else None
        if mention.ends and isinstance(mention.expression, Between):
            yield from _range(text.raw, mention, mention.expression, context)
        else:
            timex = _timex(text.raw, mention, context)
            if timex.granularity is Granularity.DAY and heads(text.raw, mention.span):
                context.headed = context.told
            yield timex
        context.leads |= leads(text.raw, mention.span)
        # "At 12:41 a.m. Saturday (Friday afternoon in London)" goes on with Saturday.
        context.told = told or context.told


def _range(
    raw: str, mention: Mention, expression: Between, context: Context
) -> Iterator[Timex]:
    """Yield a range as one timex, or one for each end with the interval of both."""
    places = ends(expression, context)
    if places is not None and context.policy.ranges is Ranges.WHOLE:
        yield _timex(raw, mention, context)
        return
    said = (expression.start, expression.end)
    interval = None if places is None else joined(*places).interval
    for number, span in enumerate(mention.ends or ()):
        end = Mention(span, said[number], mention.rule)
        if places is None:
            yield _timex(raw, end, context)
        else:
            reading = _reading(places[number], said[number], context)
            if mention.bound is not None:
                reading = _limited(mention.bound, reading)
            elif reading.interval is not None:
                reading = reading._replace(interval=interval)
            why = f"one end of the range {places[0].value} to {places[1].value}"
            why = f"{reading.why}; {why}" if reading.why else why
            yield _written(raw, end, reading._replace(why=why), _mod(said[number]))


def _mod(expression: Expression) -> str | None:
    return expression.mod if isinstance(expression, Modified) else None


def _timex(raw: str, mention: Mention, context: Context) -> Timex:
    said, mod = mention.expression, _mod(mention.expression)
    expression = said.of if isinstance(said, Modified) else said
    reading = _read(expression, context)
    if isinstance(said, Modified) and reading.interval is not None:
        reading = reading._replace(interval=narrowed(reading.interval, said))
    if isinstance(expression, Limit):
        mod = mod or expression.bound
    if mention.bound is not None:
        reading = _limited(mention.bound, reading, mod)
    if mention.lasts is not None:
        reading = _lasting(mention.lasts, expression, reading, context)
        mod = mod or mention.bound
    return _written(raw, mention, reading, mod)


def _written(
    raw: str, mention: Mention, reading: _Reading, mod: str | None = None
) -> Timex:
    return Timex(
        span=mention.span,
        text=mention.span.of(raw),
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
    TimexType.DATE: "the text says which",
    TimexType.TIME: "the text says which",
    TimexType.DURATION: "a length, not a day",
    TimexType.SET: "what comes round, not one day",
}


def _read(expression: Expression, context: Context) -> _Reading:
    match expression:
        case Length():
            context.report(expression)
            return _Reading(
                TimexType.DURATION, duration.write(expression), unit=_unit(expression)
            )
        case Window():
            return _window(expression, context)
        case Repeat():
            return _Reading(TimexType.SET, _period(expression), unit=None)
        case Reference():
            return _reference(expression, context)
        case Limit(bound, of):
            return _limited(bound, _read(of, context))
        case Shift(unit=unit, anchor=Anchor.AHEAD) if not _looks_ahead(unit, context):
            return _read(Length(gone(expression)), context)
        case Deictic(what=Workday(), anchor=Anchor.AHEAD, count=count) if (
            not _looks_ahead(Granularity.DAY, context)
        ):
            return _read(Length((Quantity(count, Granularity.DAY),)), context)
        case _:
            return _calendar(expression, context)


def _reference(expression: Reference, context: Context) -> _Reading:
    if expression.unit and context.read_clause().direction is not Prefer.FUTURE:
        return _left_open(expression, context)
    vague, why = expression.vague, "the text names no date"
    if vague is not Vague.PRESENT:
        return _Reading(TimexType.DATE, vague.value, why=why)
    now = context.anchor(expression.anchor)
    if now is None or now is context.dct:
        interval = None if now is None else now.interval
        return _Reading(TimexType.DATE, vague.value, interval, why=why)
    why = f"the time of {context.name_of(now)}"
    return _Reading(TimexType.DATE, vague.value, now.interval, None, now.value, why)


def _looks_ahead(unit: Granularity, context: Context) -> bool:
    """Tell whether "in two weeks" can be a time: "was built in two weeks" is a length."""
    if unit < Granularity.DAY and context.dct and context.dct.unit >= Granularity.DAY:
        return False
    direction = context.read_clause().direction
    if context.narrates:
        return direction is Prefer.FUTURE
    return direction is not Prefer.PAST


def _calendar(expression: Expression, context: Context) -> _Reading:
    place = locate(expression, context)
    if place is None or is_untold(expression, place, context):
        return _left_open(expression, context)
    return _reading(place, expression, context)


def _reading(place: Place, expression: Expression, context: Context) -> _Reading:
    kind = TimexType.DATE if place.unit >= Granularity.DAY else TimexType.TIME
    # A history that mentions its own day goes on where it was.
    aside = context.is_dateline(place.anchor) or context.speaks()
    if not context.narrates:
        aside = context.aside and context.told is not None
    if not aside and not _compares(expression):
        context.tell(place)
    reading = _Reading(
        kind, place.value, place.interval, place.unit, place.anchor, place.why
    )
    if not is_unbounded(place, context.policy):
        return reading
    why = "the text does not say when the fiscal year begins"
    return reading._replace(
        interval=None, why=f"{place.why}; {why}" if place.why else why
    )


def _compares(expression: Expression) -> bool:
    """Tell whether an expression only measures what is told against another time."""
    return isinstance(expression, Shift) and expression.anchor is Anchor.COMPARED


def _left_open(expression: Expression, context: Context) -> _Reading:
    """Say as much as the words do: never a false day."""
    if context.is_nowadays(expression):
        return _reference(Reference(Vague.PRESENT), context)
    unit, value = left_open(expression, context)
    kind = TimexType.TIME if unit < Granularity.DAY else TimexType.DATE
    why = why_open(expression, dated=context.dct is not None)
    return _Reading(kind, value, unit=unit, why=why)


def _window(expression: Window, context: Context) -> _Reading:
    """Lay a length beside its anchor; whole days unless the anchor has a time."""
    length, which = expression.length, expression.which
    reading = _Reading(TimexType.DURATION, duration.write(length), unit=_unit(length))
    of = expression.of
    anchor = context.anchor(expression.anchor) if of is None else locate(of, context)
    ahead = expression.anchor is Anchor.AHEAD
    over = ahead and context.read_clause().direction is Prefer.PAST
    if anchor is None or which is Deixis.THIS or over:
        return reading
    if of is None and not ahead:
        anchor = whole_units(anchor, _unit(length))
    stretch = laid_out(length, which, anchor, within=ahead or of is not None)
    if stretch is None:
        return reading
    start, end = stretch
    side = "at the end of" if which is Deixis.LAST else "at the start of"
    if of is None:
        side = "up to" if which is Deixis.LAST else "from"
    return reading._replace(
        interval=Interval(moment_at(start), moment_at(end)),
        anchor=anchor.value,
        why=f"{side} {context.name_of(anchor)}",
    )


def _unit(length: Length) -> Granularity:
    return length.quantities[-1].unit


def _period(expression: Repeat) -> str:
    """Return the value of a set: one period, or the day that comes round."""
    every = expression.every
    if isinstance(every, Length):
        return duration.write(every)
    if isinstance(every, Within):
        outer = every.outer
        day = under_specified(outer) if isinstance(outer, Recurring) else "XXXX-XX-XX"
        return day + under_specified(every.inner).removeprefix("XXXX-XX-XX")
    return under_specified(every)


def _lasting(
    length: Length, start: Expression, reading: _Reading, context: Context
) -> _Reading:
    """Let the interval go on as long as the words say."""
    place = locate(start, context)
    stretch = place and laid_out(length, Deixis.NEXT, place, within=True)
    if not stretch:
        return reading
    first, after = map(moment_at, stretch)
    return reading._replace(interval=Interval(first, after))


def _limited(bound: Bound, reading: _Reading, mod: str | None = None) -> _Reading:
    """Open the interval on the side that the bound leaves free."""
    interval = reading.interval
    if interval is None:
        return reading
    return reading._replace(interval=opened(interval, bound, mod))
