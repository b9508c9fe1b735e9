"""Objects of one English verb, each with a day: "a bank on Monday and a shop on Friday"."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from timeline.grammar.analysis import Relation, Telling
from timeline.languages.en.events.times.tie import Tie
from timeline.languages.en.events.who.role import Scene
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.model.record import Timex

__all__ = ["Gap", "gapped", "told_again"]

Gap = tuple[int, Chunk, Chunk]
"""Index of an expression, the phrase of the first day, and the one in its place."""


def gapped(scene: Scene, event: Found, tie: Tie, timexes: Sequence[Timex]) -> list[Gap]:
    """Return what else a verb did: "robbed a bank on Monday, a shop on Tuesday and".

    So of "moved to Leeds in 1981 and then to York in 1990"; the list has to end.
    """
    first = _first(scene, event, tie)
    if first is None or tie.timex is None:
        return []
    reading, place = scene.reading, scene.reading.times.index(tie.timex)
    gaps: list[Gap] = []
    joined = False
    while (found := _next(scene, first, place)) is not None:
        between = reading.lower[reading.time_end(place) : found[1].start]
        place, other = found[0], timexes[reading.times[found[0]]]
        if other.granularity is not timexes[tie.timex].granularity:
            return []
        joined = joined or "and" in between
        gaps.append((reading.times[place], first, found[1]))
    return gaps if joined and _closes(reading, reading.time_end(place)) else []


def _first(scene: Scene, event: Found, tie: Tie) -> Chunk | None:
    """Return the phrase between a verb and its day, None if there is none of its own."""
    reading, group = scene.reading, event.group
    if group is None or tie.timex is None or tie.also or tie.length is not None:
        return None
    start = reading.times.index(tie.timex)
    led = start - (reading.lower[start - 1] in _LEADING)
    chunk = scene.at(led - 1)
    if tie.relation is not Relation.AT or chunk is None or led == start:
        return None
    after = reading.verb_from(event.index + 1)
    own = after is None or after.first >= led
    return chunk if own and event.index < chunk.start and chunk.end == led else None


def _next(scene: Scene, first: Chunk, place: int) -> tuple[int, Chunk] | None:
    """Return the next day, and the phrase before it, None if the list goes on no more."""
    reading, k = scene.reading, scene.reading.time_end(place)
    start = k
    while reading.word(k) in _JOINING:
        k += 1
    led = reading.tags[first.start - 1] in ("IN", "TO")
    if k == start or (led and reading.word(k) != reading.lower[first.start - 1]):
        return None
    k += led
    chunk = scene.at(k)
    if chunk is None or chunk.start != k or reading.word(chunk.end) not in _LEADING:
        return None
    time = chunk.end + 1
    return (time, chunk) if reading.times[time : time + 1] > [-1] else None


def _closes(reading: Reading, k: int) -> bool:
    return k >= len(reading.tags) or reading.tags[k] in (".", ",", ":", "''", '"')


_LEADING = frozenset(("on", "in", "at"))
_JOINING = frozenset((",", "and", "then"))


def told_again(
    reading: Reading, telling: Telling, gaps: Sequence[Gap]
) -> Iterator[Telling]:
    """Give what is told of the other days, where the title has what differs."""
    for timex, old, new in gaps:
        gone, span = (
            reading.folded(old.start, old.end),
            reading.span(old.start, old.end),
        )
        before, found, after = telling.title.rpartition(gone)
        if found:
            yield evolve(
                telling,
                timex=timex,
                title=before + reading.folded(new.start, new.end) + after,
                participants=tuple(
                    p for p in telling.participants if not p.span.overlaps(span)
                ),
                place=None,
            )
