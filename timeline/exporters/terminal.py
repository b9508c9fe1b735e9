"""A timeline in the terminal, and why each of its dates was read so."""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum, unique
from itertools import groupby
from types import MappingProxyType

from rich.console import Console, ConsoleRenderable, Group
from rich.padding import Padding
from rich.text import Text

from timeline.errors import ExportError
from timeline.exporters._days import day_of, heading
from timeline.exporters._selection import DATED, HAPPENED, choose, left_out
from timeline.exporters._text import plain
from timeline.model.moment import Moment
from timeline.model.record import (
    Article,
    Basis,
    Event,
    Omission,
    Span,
    Status,
    Timeline,
    Timex,
)
from timeline.notation import phrase

__all__ = ["export", "report"]

_NARROWEST = 24
_ROOM_FOR_TAGS = 64
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s+|\n\s*\n")
_FARTHEST = 240
_SIGNS = MappingProxyType(
    {
        Status.OCCURRED: ("●", "bold"),
        Status.ONGOING: ("◐", "green"),
        Status.PLANNED: ("○", "cyan"),
        Status.REPORTED: ("◌", "magenta"),
        Status.HYPOTHETICAL: ("◇", "dim"),
        Status.NEGATED: ("✕", "red"),
    }
)


@unique
class Style(StrEnum):
    """What is asked for."""

    SHOW = "show"
    EXPLAIN = "explain"


def export(  # noqa: PLR0913 - the options of a format
    timeline: Timeline,
    *,
    width: int = 80,
    color: bool = False,
    style: str = "show",
    basis: str = DATED,
    status: str = HAPPENED,
    language: str = "en",
) -> bytes:
    """Write lines of at most *width* characters.

    Args:
        timeline: What to write.
        width: Of a line; lines are never narrower than 24.
        color: Whether to write ANSI codes, of the 16 colours that terminals have.
        style: "show" for events by day, "explain" for expressions and reasons.
        basis: What the time of an event may rest on, separated by commas, or "all".
        status: What an event may be, separated by commas, or "all".
        language: Of dates, kinds and statuses.

    Raises:
        ExportError: An option names something unknown, or *width* is below 1.
    """
    if style not in set(Style):
        msg = f"option 'style' has no {style!r}; available: {', '.join(Style)}"
        raise ExportError(msg)
    if width < 1:
        msg = f"option 'width' must be at least 1, not {width}"
        raise ExportError(msg)
    events = choose(timeline, basis=basis, status=status)
    console = _console(max(width, _NARROWEST), color=color)
    if style == Style.EXPLAIN:
        parts = _explain(timeline, language)
    else:
        parts = _show(timeline, events, console, language)
    with console.capture() as capture:
        for part in parts:
            console.print(part)
    lines = (line.rstrip() for line in capture.get().splitlines())
    return "".join(f"{line}\n" for line in lines).encode()


def report(
    timeline: Timeline, *, basis: str = DATED, status: str = HAPPENED, **_: object
) -> tuple[Omission, ...]:
    """Return the events that are not shown, and why."""
    return left_out(timeline, basis=basis, status=status)


def _console(width: int, *, color: bool) -> Console:
    # The environment could say otherwise (NO_COLOR, COLUMNS, FORCE_COLOR).
    return Console(
        file=io.StringIO(),
        width=width,
        height=100,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        legacy_windows=False,
        _environ={},
    )


def _show(
    timeline: Timeline, events: Sequence[Event], console: Console, language: str
) -> Iterator[ConsoleRenderable]:
    yield from _head(timeline.articles, language)
    if not events:
        yield Text("no event with a date", "dim")
    numbers = {a.id: number for number, a in enumerate(timeline.articles, 1)}
    for label, same in groupby(events, lambda e: heading(e, language=language)):
        yield Text(label, "bold blue")
        for event in same:
            tags = Text(" · ".join(_tags(event, numbers, language)), "dim")
            yield Text("\n").join(_rows(event, tags, console, language))
        yield Text()


def _rows(event: Event, tags: Text, console: Console, language: str) -> Iterator[Text]:
    """Return the lines of an event, the tags at the right if there is room."""
    sign, look = _SIGNS[event.status]
    has_room = console.width >= _ROOM_FOR_TAGS
    room = console.width - 4 - (tags.cell_len + 2 if has_room else 0)
    lines = _title(event, language).wrap(console, room)
    first = Text.assemble("  ", (sign, look), " ", lines[0])
    if has_room:
        first.append(" " * (console.width - first.cell_len - tags.cell_len))
        first.append_text(tags)
    yield first
    rest = lines[1:] if has_room else [*lines[1:], *tags.wrap(console, room)]
    for line in rest:
        yield Text.assemble("    ", line)


def _head(articles: Sequence[Article], language: str) -> Iterator[ConsoleRenderable]:
    for number, article in enumerate(articles, 1):
        name = plain(article.title or article.uri) or "untitled"
        mark = f"{number} " if len(articles) > 1 else ""
        yield Text.assemble((mark, "dim"), (name, "bold"))
        facts = [plain(article.author)] if article.author else []
        if article.dct is not None:
            facts.append(phrase.day(Moment.from_date(article.dct), language=language))
        if facts:
            yield Padding(Text(" · ".join(facts), "dim"), (0, 0, 0, len(mark)))
    if articles:
        yield Text()


def _title(event: Event, language: str) -> Text:
    title = Text(plain(event.title) or plain(event.trigger.text))
    if event.status is Status.NEGATED:
        title.stylize("strike")
    clock = phrase.clock(event, language=language) if day_of(event) else ""
    return Text.assemble((f"{clock}  ", "yellow"), title) if clock else title


def _tags(event: Event, numbers: dict[str, int], language: str) -> Iterator[str]:
    if event.status is not Status.OCCURRED:
        yield phrase.status(event.status, language=language)
    yield phrase.kind(event.kind, language=language)
    if len(numbers) > 1:
        told = dict.fromkeys([event.article, *(s.article for s in event.sources)])
        yield ",".join(str(numbers[a]) for a in told if a in numbers)


def _explain(timeline: Timeline, language: str) -> Iterator[ConsoleRenderable]:
    for article in timeline.articles:
        yield from _head([article], language)
        only = len(timeline.articles) == 1
        events = [e for e in timeline.events if e.article == article.id]
        for timex in timeline.timexes:
            if timex.article == article.id or (only and not timex.article):
                yield _explained(timex, article, events, language)
        omitted = [o for o in timeline.omissions if o.article == article.id]
        if omitted:
            yield Text("Left out", "bold")
            yield Padding(Group(*map(_omitted, omitted)), (0, 0, 1, 2))


def _explained(
    timex: Timex, article: Article, events: Sequence[Event], language: str
) -> ConsoleRenderable:
    resting = [e for e in events if e.timex is not None and e.timex.span == timex.span]
    sentence = _sentence(timex.span, article.text, [e.sentence for e in events])
    said, reading = plain(timex.text), phrase.when(timex, language=language)
    first = Text(said, "bold yellow")
    if reading != timex.text:
        first.append(" → ", "dim").append(plain(reading), "bold")
    first.append(f"  {_value(timex)}", "dim")
    lines = [_marked(sentence, timex.span, article.text)]
    if timex.explanation:
        lines.append(Text(f"why: {plain(timex.explanation)}"))
    if timex.rule:
        anchor = f", relative to {timex.anchor}" if timex.anchor else ""
        lines.append(Text(f"rule: {timex.rule}{anchor}", "dim"))
    lines += [_resting(event, language) for event in resting]
    return Group(first, Padding(Group(*lines), (0, 0, 1, 4)))


def _resting(event: Event, language: str) -> Text:
    line = Text(f"event: {plain(event.title)}", "green")
    if event.basis is not Basis.EXPLICIT:
        line.append(f" ({phrase.basis(event.basis, language=language)})", "dim")
    return line


def _value(timex: Timex) -> str:
    mod = f" {timex.mod}" if timex.mod else ""
    return f"{timex.type.value} {timex.value}{mod}"


def _sentence(span: Span, text: str, sentences: Iterable[Span]) -> Span:
    """Return the sentence of an event around *span*, or what looks like one."""
    for sentence in sentences:
        if sentence.contains(span):
            return sentence
    low = max(span.start - _FARTHEST, 0)
    high = min(span.end + _FARTHEST, len(text))
    starts = [m.end() for m in _SENTENCE_END.finditer(text, low, span.start)]
    end = _SENTENCE_END.search(text, span.end, high)
    return Span(starts[-1] if starts else low, end.end() if end else high)


def _marked(sentence: Span, span: Span, text: str) -> Text:
    before = plain(text[sentence.start : span.start])
    after = plain(text[span.end : sentence.end])
    left = " " if before and text[span.start - 1].isspace() else ""
    right = " " if after and text[span.end].isspace() else ""
    return Text.assemble(
        before, left, ("[", "dim"), (plain(span.of(text)), "yellow"), ("]", "dim"),
        right, after,
    )  # fmt: skip


def _omitted(omission: Omission) -> Text:
    return Text.assemble(
        ("“" + plain(omission.text) + "”", "yellow"), ": ", plain(omission.reason)
    )
