"""English quarters whose accounts are made known: "will report third-quarter profit"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.ending import in_clause
from timeline.languages.en.context.tense_words import BOOKED
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.policy import Prefer

__all__ = ["reported"]

_REPORTING = word_set(
    "report reports reporting post posts posting release releases releasing publish",
    "publishes publishing announce announces announcing unveil unveils disclose",
)
# "Will report that it expects third-quarter profit to fall" tells of one to come.
_FORECASTING = word_set("expect expects expected forecast forecasts see sees that")
_ACCOUNTS = BOOKED | {"figures", "numbers", "update", "report"}
_BEHIND = 6
_REACH = 24


def reported(words: list[str], first: int, after: int) -> Clause | None:
    """Return that the quarter of "will report third-quarter results" is the nearest."""
    if "quarter" not in words[first:after]:
        return None
    if _ACCOUNTS.isdisjoint(words[after : after + _BEHIND]):
        return None
    for k in in_clause(words, range(first - 1, max(-1, first - _REACH), -1)):
        if words[k] in _FORECASTING:
            return None
        if words[k] in _REPORTING:
            return Clause(Prefer.NEAREST, f"{words[k]!r} makes accounts known")
    return None
