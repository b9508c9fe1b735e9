"""English lengths as clocks and recipes give them: "1h 20m 30s", "won in 2:31:12"."""

import re
from collections.abc import Iterator

from timeline.grammar.language import Text, concerning
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Clock, Length, Quantity, Within
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.record import Span

_SIXTY = 60


@GRAMMAR.rule(
    "{number:hours}h {number:minutes}m {number:seconds}s|sec|secs",
    "{number:hours}h{number:minutes}m{number:seconds}s",
    "{number:minutes}m {number:seconds}s",
    "{number:minutes}m{number:seconds}s",
    shaped=True,
)
def to_the_second(seconds: int, minutes: int, hours: int = 0) -> Length | None:
    if minutes >= _SIXTY or seconds >= _SIXTY:
        return None
    told = (
        Quantity(hours, Granularity.HOUR),
        Quantity(minutes, Granularity.MINUTE),
        Quantity(seconds, Granularity.SECOND),
    )
    return Length(told if hours else told[1:])


@GRAMMAR.rule(
    "{number:hours} h {number:minutes} m|min|mins",
    "{number:hours} h {number:minutes}m|min|mins",
    "(duration|runtime|length|lasting) {number:hours}h{minute:minutes}",
    "(duration|runtime|length :) {number:hours}h{minute:minutes}",
    "(running|cooking|baking|total time :) {number:hours}h{minute:minutes}",
    shaped=True,
)
def hours_and_minutes(hours: int, minutes: int) -> Length | None:
    if minutes >= _SIXTY:
        return None
    return Length(
        (Quantity(hours, Granularity.HOUR), Quantity(minutes, Granularity.MINUTE))
    )


_RUN = re.compile(r"(\d{1,2}):(\d\d):(\d\d)\b")
# As in "a personal-best 2:34:10" and "Jane Holt (2:34:10)".
_BEFORE_RUNS = re.compile(
    r"(?:\b(?i:in|of|than|under|inside|an?|my|your|his|her|its|our|their|best|record|time"
    r"|ran|runs?|running|clock(?:s|ed|ing)|(?<!\bit)['\N{RIGHT SINGLE QUOTATION MARK}]s) "
    r"|\b[A-Z][\w-]+(?<!day) \()\Z"
)
_NEAR = 20
_RULE = "en.stopwatch.to_the_second"


@concerning(Clock, Within)
def time_runs(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read how long a race took as a length: "her 2:31:12", "Holt (2:31:12)".

    A day behind it is one by itself: "won in 2:31:12 on Sunday".
    """
    return tuple(part for mention in mentions for part in _parts(text, mention))


def _parts(text: Text, mention: Mention) -> Iterator[Mention]:
    said, span = mention.expression, mention.span
    clock = said.inner if isinstance(said, Within) else said
    run = _RUN.match(text.raw, span.start, span.end)
    if run is None or not isinstance(clock, Clock) or not _is_run(text, clock, run):
        yield mention
        return
    hours, minutes, seconds = (int(part) for part in run.groups())
    if length := to_the_second(seconds, minutes, hours):
        yield Mention(Span(*run.span()), length, _RULE)
    tokens = text.tokens
    first, after = tokens.within(run.end(), span.end)
    for found in GRAMMAR.recogniser.parse(tuple(tokens.words[first:after])):
        yield found.mention(text.raw, tokens.starts[first])


def _is_run(text: Text, clock: Clock, run: re.Match[str]) -> bool:
    """Tell whether it is no time of day, by the word before: "in", "of", "a"."""
    if clock.zone is not None or not (clock.twelve_hour or clock.hour == 0):
        return False
    near = text.raw[max(0, run.start() - _NEAR) : run.start()]
    return _BEFORE_RUNS.search(near) is not None
