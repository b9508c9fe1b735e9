"""English times of what came before: "jobs will go after Monday's vote failed"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.ending import in_clause
from timeline.languages.en.context.near import looks_back, word_before, word_behind
from timeline.languages.en.context.tense_words import ARTICLES, PAST, PLANNED
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import FUNCTION_WORDS

__all__ = ["done_before", "own_clause"]

_OPENING = word_set("that after because since as when while although though")
_OWNING = frozenset(["'", "\N{RIGHT SINGLE QUOTATION MARK}", "s"])
_WITHIN = frozenset(["of", "in", "on", "at", "by", "from", "the", "a", "and"])
_SUFFERED = frozenset(["by", "for", "as", "from", "in", "at", "on"])
_REACH = 20


def own_clause(words: list[str], first: int, after: int) -> Clause | None:
    """Read the "failed" of "jobs will go after Monday's vote failed", which is over.

    In "jobs will go after Monday's vote" no clause begins, and in "after Monday's vote
    planned by members" none has a verb.
    """
    link = word_before(words, first)
    if link in ARTICLES:
        link = word_before(words, first - 2)
    if link not in _OPENING:
        return None
    named = False
    for k in range(after, min(len(words), after + _REACH)):
        word = words[k]
        if word == " " or (word in _OWNING and not named):
            continue
        if not word.isalpha():
            return None
        if named and _is_over(words, k):
            return looks_back(word)
        if word in FUNCTION_WORDS and not (named and word in _WITHIN):
            return None
        named = True
    return None


def _is_over(words: list[str], k: int) -> bool:
    behind = word_behind(words, k)
    if words[k] in PAST:
        return behind != "by"
    suffered = behind in _SUFFERED or words[k] in PLANNED
    return is_regular_past(words[k]) and not suffered


def done_before(words: list[str], first: int) -> Clause | None:
    """Read "leads the league after beating Orr on Monday": what is, came after that."""
    for index in in_clause(words, range(first - 1, max(-1, first - _FAR), -1)):
        if words[index] == "after":
            doing = tags_of(word_behind(words, index))[:1] == ("VBG",)
            return looks_back("after") if doing else None
    return None


_FAR = 40
