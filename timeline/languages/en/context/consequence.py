"""English days of what has its consequence: "Tuesday's ruling means the firm must pay"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.near import looks_back
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["consequence"]

_WEEKDAYS = LEXICON["weekday"].keys()
_OWNING = ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s")
_FOLLOWING = word_set("means leaves makes")
# What is set for a day may have its consequence then.
_AWAITED = word_set(
    "election elections runoff primary referendum poll polls ballot debate match game race",
    "final semifinal summit meeting hearing deadline holiday closure strike show concert",
)
_LONGEST = 12


def consequence(words: list[str], _: int, after: int) -> Clause | None:
    """Return that "Monday's ruling makes it unlikely that it will reopen" is of the past.

    "Monday's election means that roads will be closed" may be of one to come.
    """
    if words[after - 1] not in _WEEKDAYS:
        return None
    if "".join(words[after : after + 2]) not in _OWNING:
        return None
    nouns: list[str] = []
    for word in words[after + 2 : after + _LONGEST]:
        if word in _FOLLOWING and nouns:
            return None if nouns[-1] in _AWAITED else looks_back(word)
        if word.isalpha():
            nouns.append(word)
        elif word != " ":
            return None
    return None
