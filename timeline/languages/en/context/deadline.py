"""English deadlines: "a deal to free all by Friday", "put off until after Friday"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.arranging import arranged
from timeline.languages.en.context.auxiliary import tells
from timeline.languages.en.context.ending import in_clause
from timeline.languages.en.context.near import looks_ahead
from timeline.languages.en.context.tense_words import UNTIL
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["promised", "until_then"]


def promised(words: list[str], left: range) -> Clause | None:
    """Read "reached a deal to free all by Friday": what is agreed on is still to be."""
    wanted = False
    for index in in_clause(words, left):
        word = words[index]
        if wanted and word in _PACTS:
            led = words[max(0, index - _LED) : index]
            kept = not _SOME.isdisjoint(led) and _BROKEN.isdisjoint(led)
            return looks_ahead(word) if kept else None
        if tells(word):
            return None
        wanted = wanted or word == "to"
    return None


def until_then(words: list[str], left: range) -> Clause | None:
    """Read "postponed until after a meeting on Monday" as "postponed until Monday"."""
    for index in in_clause(words, left):
        if words[index] in UNTIL:
            return arranged(words, range(index - 1, left.stop, -1), words[index])
        if tells(words[index]):
            return None
    return None


_LED = 6
_BROKEN = word_set("broke broken breaking breaks violated breached")
_SOME = frozenset(["a", "an", "the", "its", "his", "her", "their", "new"])
_PACTS = word_set(
    "deal agreement accord pact plan promise pledge vow commitment undertaking order demand",
    "ultimatum offer",
)
