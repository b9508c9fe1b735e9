"""English weekdays and weekends: "Tuesday", "last Friday", "over the weekend"."""

import re
from itertools import pairwise

from attrs import evolve

from timeline.grammar.language import Text, concerning
from timeline.languages.en.context.ending import ends_between
from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import (
    Anchor,
    Between,
    Deictic,
    Deixis,
    Expression,
    Part,
    Repeat,
    Shift,
    Weekday,
    WeekendName,
    Within,
)
from timeline.model.granularity import Granularity
from timeline.model.mention import Mention
from timeline.model.policy import PartOfDay
from timeline.model.record import Span


@GRAMMAR.rule("{weekday}")
def bare(weekday: int) -> Expression:
    return Weekday(weekday)


@GRAMMAR.rule("[the] {deixis} {weekday}")
def deictic(deixis: Deixis, weekday: int) -> Expression:
    return Deictic(deixis, Weekday(weekday))


@GRAMMAR.rule(
    "the|this past {weekday}",
    "this last {weekday}",
    "[last] {weekday} gone",
    "{weekday} last (,|.|;|!|?)",
    "(on) {weekday} last (we|he|she|they|i|our|his|their|my|at|in|with|against)",
)
def past(weekday: int) -> Expression:
    return Deictic(Deixis.LAST, Weekday(weekday))


@GRAMMAR.rule("(on) {weekday} last (the)")
def past_in_front(weekday: int) -> Expression:
    """Read "On Sunday last the juniors won": of "talks on Sunday last the day", none is."""
    return past(weekday)


@GRAMMAR.rule(
    "[the|this] coming|upcoming {weekday}",
    "this {weekday} coming",
    "(on|by|until|for) {weekday} coming",
    "(on|by|until|for|from) {weekday} next (,|.|;|!|?)",
)
def coming(weekday: int) -> Expression:
    return Deictic(Deixis.NEXT, Weekday(weekday))


@GRAMMAR.rule("[the] previous|preceding {weekday}", "the {weekday} before")
def previous(weekday: int) -> Expression:
    return Deictic(Deixis.LAST, Weekday(weekday), Anchor.TOLD)


@GRAMMAR.rule(
    "the following|ensuing|succeeding {weekday}",
    "(on|by|until|for) following {weekday}",
    "the {weekday} after",
)
def following(weekday: int) -> Expression:
    return Deictic(Deixis.NEXT, Weekday(weekday), Anchor.TOLD)


@GRAMMAR.rule(
    "[the] {weekday} of|in {week}",
    "{weekday} {week}",
    "{week}[,] [on] {weekday}",
    "{week}'s {weekday}",
)
def of_week(weekday: int, week: Expression) -> Expression:
    return Within(Weekday(weekday), week)


@GRAMMAR.rule(
    "{week}[,] from {weekday:a} {joint:_} {weekday:b}",
    "{week}[,] between {weekday:a} {joint_and:_} {weekday:b}",
)
def days_of_week(week: Expression, a: int, b: int) -> Expression | None:
    if a >= b:
        return None
    return Between(Within(Weekday(a), week), Within(Weekday(b), week))


@GRAMMAR.rule("a week last {weekday}", "last {weekday} week")
def week_before(weekday: int) -> Expression:
    """Read the British "a week last Monday": a week before the last one."""
    last = Deictic(Deixis.LAST, Weekday(weekday))
    return Shift(-1, Granularity.WEEK, last, exact=True)


@GRAMMAR.rule(
    "{weekday} week",
    "{weekday} wk (,|.|;|!|?)",
    "a week on {weekday}",
    "a week from [this] {weekday}",
)
def week_after(weekday: int) -> Expression:
    coming = Deictic(Deixis.NEXT, Weekday(weekday))
    return Shift(1, Granularity.WEEK, coming, exact=True)


_OWN = "(the|our|their|my|your|a normal|usual|regular|customary|standing)"


@GRAMMAR.rule(
    "every|each [{stress:_}] {weekday}",
    "{weekdays:weekday}",
    "every|each {weekday} the {number:_}{ordinal_sign:_}",
    f"{_OWN} {{weekday}}",
)
def every(weekday: int) -> Expression:
    return Repeat(Weekday(weekday), "EVERY")


@GRAMMAR.rule(
    "{weekday} {parts:part}",
    "alternate {weekday} {parts:part}",
    "every|each {weekday} {part_name:part}",
    "every other|second|last|alternate {weekday} {part_name:part}",
    "every {ordinal:_} {weekday} {part_name:part}",
    "every|each {stress:_} {weekday} {part_name:part}",
    f"{_OWN} {{weekday}} {{part_name:part}}",
)
def every_part(weekday: int, part: PartOfDay) -> Expression:
    return Repeat(Within(Part(part), Weekday(weekday)), "EVERY")


_COURSES = (
    "(classes|lessons|workouts|rides|practices|rehearsals|quizzes|drills|walks|meetups)"
)
_A_COURSE = "(class|course|league|club|choir|workshop)"


@GRAMMAR.rule(
    f"{{weekday}} {_COURSES}",
    f"(a|an) {{weekday}} {_A_COURSE}",
    "{weekday} (circulation|circulations|readership|readers|editions|newspapers|papers)",
    "{weekday} (magazines|supplements|services|masses|sermons|matinees|brunches)",
)
def regular(weekday: int) -> Expression:
    """Read "a Sunday circulation of 4,000" as what comes round."""
    return Repeat(Weekday(weekday))


@GRAMMAR.rule(
    f"{{weekday}} {{part_name}} {_COURSES}",
    f"(a|an) {{weekday}} {{part_name}} {_A_COURSE}",
)
def regular_part(weekday: int, part_name: PartOfDay) -> Expression:
    """Read "the Thursday night rides" as what comes round."""
    return Repeat(Within(Part(part_name), Weekday(weekday)))


@GRAMMAR.rule("[the] {weekend_word:_}")
def weekend() -> Expression:
    return WeekendName()


@GRAMMAR.rule("[the] {deixis} {weekend_word:_}", "{deixis} w/e")
def deictic_weekend(deixis: Deixis) -> Expression:
    return Deictic(deixis, WeekendName())


@GRAMMAR.rule("the|this past {weekend_word:_}", "this last {weekend_word:_}")
def past_weekend() -> Expression:
    return Deictic(Deixis.LAST, WeekendName())


@GRAMMAR.rule("[the|this] coming|upcoming {weekend_word:_}")
def coming_weekend() -> Expression:
    return Deictic(Deixis.NEXT, WeekendName())


@GRAMMAR.rule("[the] {weekend_word:_} after next")
def weekend_after_next() -> Expression:
    """Count from the dateline as "next weekend" does."""
    return Deictic(Deixis.NEXT, WeekendName(), count=2)


@GRAMMAR.rule("the following {weekend_word:_}")
def following_weekend() -> Expression:
    return Deictic(Deixis.NEXT, WeekendName(), Anchor.TOLD)


@GRAMMAR.rule("every|each [{stress:_}] {weekend_word:_}", "{weekends_word:_}")
def every_weekend() -> Expression:
    return Repeat(WeekendName(), "EVERY")


@concerning(Deictic)
def part_next(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Take "next Saturday" for a week after this one in "this Saturday or next Saturday"."""
    parted = list(mentions)
    for index, (first, second) in enumerate(pairwise(mentions), start=1):
        this, following = first.expression, second.expression
        if not isinstance(this, Deictic) or not isinstance(following, Deictic):
            continue
        weekly = isinstance(this.what, Weekday | WeekendName)
        beside = this.which is Deixis.THIS and following.which is Deixis.NEXT
        ended = ends_between(text, first.span.end, second.span.start)
        if weekly and beside and this.what == following.what and not ended:
            later = Shift(1, Granularity.WEEK, this, exact=True)
            parted[index] = evolve(second, expression=later)
    return tuple(parted)


@concerning(Within)
def part_ordinals(text: Text, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read "Tuesday, the first of three days" as a Tuesday, and not the 1st."""
    return tuple(_parted(text.raw, mention) for mention in mentions)


def _parted(raw: str, mention: Mention) -> Mention:
    what, span = mention.expression, mention.span
    if not isinstance(what, Within) or mention.rule != _WITH_ORDINAL:
        return mention
    if not _OF_SEVERAL.match(raw, span.end):
        return mention
    name = re.split(r"\W", span.of(raw))[0]
    return Mention(Span(span.start, span.start + len(name)), what.inner, _BARE)


_WITH_ORDINAL, _BARE = "en.absolute.weekday_and_ordinal", "en.weekday.bare"
_OF_SEVERAL = re.compile(r" of (?!(?:the|this|that|next|last) month\b)")
