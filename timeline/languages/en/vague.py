"""English times that nobody dates: "now", "recently", "one day", "a long time ago"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Expression, Reference, Vague


@GRAMMAR.rule(
    "someday",
    "(may|might|will|would|could|can|should|ll) one day",
    "one day (may|might|will|would|could|can|should)",
    "one day (, i|you|he|she|it|we|they|there may|might|will|would|could|can|should)",
    "one day (i|you|he|she|it|we|they|there may|might|will|would|could|can|should)",
    "one day soon",
    "any day|minute|moment|time now",
    "one of these days",
)
def some_day() -> Expression:
    return Reference(Vague.FUTURE)


@GRAMMAR.rule(
    "one|some|any day|night|evening|morning|afternoon {week|month|weekend|year:of}",
    "one day|night|evening|morning|afternoon in [early|mid|late] {month|season|year:of}",
)
def some_day_in(of: Expression) -> Expression:
    """Leave open which day of next week "one day next week" is."""
    return of


@GRAMMAR.rule(
    "a|one|some [{trying:_}] {weekday:_} [{part_name:_}] in|of {month|season|year:of}"
)
def some_weekday_in(of: Expression) -> Expression:
    return of


@GRAMMAR.rule("the other {weekday:_}", "the other month|weekend")
def other() -> Expression:
    return Reference(Vague.PAST)


@GRAMMAR.rule(
    "[a] [very] long time {ago_word:_}",
    "[not] [so|too|very|that] long {ago_word:_}",
    "[quite] a [little|short] while {ago_word:_}",
    "a short time {ago_word:_}",
    "[quite] a [little] while back",
    "some time back",
    "ages {ago_word:_}",
    "a long while {ago_word:_}",
)
def long_ago() -> Expression:
    return Reference(Vague.PAST)


@GRAMMAR.rule(
    "now",
    "right now",
    "currently",
    "at present",
    "at the moment",
    "nowadays",
    "these days",
    "at this time",
    "at the present time",
    "[at] this [very] moment|instant",
    "at this minute",
    "this very minute|second",
    "presently",
    "(to) this day",
    "(in) this day and age",
)
def present() -> Expression:
    return Reference(Vague.PRESENT)


@GRAMMAR.rule(
    "recently",
    "lately",
    "the past",
    "more recently",
    "recent years|days|decades",
    "recent weeks and months",
    "recent months and years",
    "in recent memory",
    "of late",
    "previous|recent {parts|seasons:_}",
    "(in) those days",
    "the other day|night|week|morning|evening",
    "the recent|distant past",
    "the not too|so distant past",
    "(in|from) years|decades|centuries|days|times|seasons|winters|summers past",
    "(in|from|of) years|days|times gone by",
    "years gone by",
)
def past() -> Expression:
    return Reference(Vague.PAST)


@GRAMMAR.rule(
    "soon",
    "as soon as possible",
    "asap",
    "the future",
    "the near|immediate|distant future",
    "the not too|so distant future",
    "shortly",
    "[the] coming|future years|quarters|months|weeks|days",
)
def future() -> Expression:
    return Reference(Vague.FUTURE)
