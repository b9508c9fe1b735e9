"""English times that nobody dates: "one day", "a long time ago", "in his future"."""

from timeline.languages.en.grammar import GRAMMAR
from timeline.model.expression import Expression, Reference, Vague


@GRAMMAR.rule(
    "someday",
    "(may|might|will|would|could|can|should|ll) one day",
    "one day (may|might|will|would|could|can|should)",
    "one day soon",
)
def some_day() -> Expression:
    return Reference(Vague.FUTURE)


@GRAMMAR.rule(
    "[a] [very] long time ago",
    "[not] [so|too|very|that] long ago",
    "[quite] a [little] while ago|back",
    "ages ago",
    "a long while ago",
)
def long_ago() -> Expression:
    return Reference(Vague.PAST)
