"""English deadlines: "a deal to free all by Friday", "put off until after Friday"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.arranging import arranged, is_past_perfect
from timeline.languages.en.context.auxiliary import helping, tells
from timeline.languages.en.context.ending import in_clause
from timeline.languages.en.context.near import looks_ahead, word_before, word_behind
from timeline.languages.en.context.tense_words import BEING, DUE, SCHEDULED, UNTIL
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["promised", "until_then"]


def promised(words: list[str], left: range, link: str) -> Clause | None:
    """Read what *link*, as "by", makes a deadline of: what is agreed on is still to be.

    "Reached a deal to free all by Friday", "promised a decision by Friday"; so is "expected
    rain on Friday" of what is to come.
    """
    wanted = _wanted(words, left, link) if link in _BY or link in _DURING else None
    return wanted or (_agreed(words, left) if link in DUE else None)


def _agreed(words: list[str], left: range) -> Clause | None:
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


def _wanted(words: list[str], left: range, link: str) -> Clause | None:
    noun = word_before(words, left.start - 1)
    for index in in_clause(words, left):
        word = words[index]
        if _demands(words, index) if link in _BY else _awaits(words, index, noun):
            return None if is_past_perfect(words, index) else looks_ahead(word)
        if tells(word):
            return None
    return None


def _demands(words: list[str], index: int) -> bool:
    """Tell whether it is that of "promised a decision", "called for a reply"."""
    word = words[index]
    return word in _PROMISING or (
        word in _CALLING and word_behind(words, index) == "for"
    )


def _awaits(words: list[str], index: int, noun: str) -> bool:
    """Tell whether it is that of "prepare for a vote", "expect a rise"."""
    word, behind = words[index], word_behind(words, index)
    prepares = word in _PREPARING and behind == "for" and noun in SCHEDULED
    expects = word in _EXPECTING and behind not in ("to", *_DURING)
    return prepares or (expects and BEING.isdisjoint(helping(words, index)))


_PREPARING = word_set("prepare prepared preparing hope hoped hoping")
_EXPECTING = word_set("expected anticipated expect expects anticipate want wants")
_BY, _DURING = frozenset(["by", "before"]), frozenset(["on", "in", "over", "at"])
# No "promise" and no "orders": "broke a promise by Friday", "took orders by Friday".
_PROMISING = word_set(
    "promised pledged vowed guaranteed assured demanded ordered requested required sought",
    "threatened predicted envisaged foresaw projected offered requires seeks threatens",
    "predicts wanted wants want require seek threaten predict",
)
_CALLING = word_set("called asked pressed hoped aimed pushed calls asks hopes aims")


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
