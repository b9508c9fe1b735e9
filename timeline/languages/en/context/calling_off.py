"""English days of what is called off: "cancelled Friday's match" may be to come."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.beside import (
    looks_ahead,
    word_before,
    word_behind,
)
from timeline.languages.en.context.tense_words import ARTICLES
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import FUNCTION_WORDS

__all__ = ["called_off"]

_REACH = 20
_PERFECT = frozenset(["have", "has", "ve"])
_DAYS = frozenset({*LEXICON["weekday"], *LEXICON["weekend_word"]})


def called_off(words: list[str], first: int, after: int) -> Clause | None:
    """Read "canceled a Monday meeting": it may be on either side.

    So may "Monday's meeting was called off", but what "has been" so is to come.
    """
    if words[after - 1] not in _DAYS:
        return None
    k, behind = first, word_behind(words, after - 1)
    if word_before(words, k) in ARTICLES:
        k -= 2
    if word_before(words, k) == "of":
        noun = word_before(words, k - 2)
        return Clause() if noun in _CANCELLATIONS and behind == "s" else None
    if behind == "s" and (passive := _is_called_off(words, after)) is not None:
        return passive
    if not _cancels(words, k) or not behind:
        return None
    if behind == "s":
        near = words[max(0, k - _HELPED) : k]
        return Clause() if _PERFECT.isdisjoint(near) else looks_ahead("cancelled")
    return None if behind in FUNCTION_WORDS else Clause()


def _cancels(words: list[str], k: int) -> bool:
    """Tell whether "cancelled" or "called off" stands before the piece at *k*."""
    verb = word_before(words, k)
    return verb in _CANCELLING or (
        verb == "off" and word_before(words, k - 2) == "called"
    )


def _is_called_off(words: list[str], after: int) -> Clause | None:
    """Read the "has been cancelled" of "Monday's meeting has been cancelled"."""
    near = [word for word in words[after : after + _REACH] if word != " "]
    verb = next((k for k, word in enumerate(near) if word in _BEING), None)
    if verb is None:
        return None
    perfect, behind = near[verb] in ("has", "have"), near[verb + 1 :]
    if perfect:
        behind = behind[1:] if behind[:1] == ["been"] else []
    off = behind[:1][0] in _CANCELLING if behind else False
    if not off and behind[:2] != ["called", "off"]:
        return None
    now = perfect or near[verb] in ("is", "are")
    return looks_ahead("cancelled") if now else Clause()


_BEING = frozenset(["was", "were", "has", "have", "is", "are"])
_HELPED = 6
_CANCELLATIONS = frozenset(["cancellation", "postponement"])
_CANCELLING = word_set("canceled cancelled postponed scrapped scrubbed suspended")
