"""English days of what is called off: "cancelled Friday's match" may be to come."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import is_regular_past
from timeline.languages.en.context.near import looks_ahead, word_before, word_behind
from timeline.languages.en.context.tense_words import ARTICLES, PARTICIPLES, PAST
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import FUNCTION_WORDS

__all__ = ["called_off", "not_ruled_out"]

_REACH = 20
_PERFECT = frozenset(["have", "has", "ve"])
_DAYS = frozenset({*LEXICON["weekday"], *LEXICON["weekend_word"]})


def called_off(words: list[str], first: int, after: int) -> Clause | None:
    """Read "canceled a Monday meeting", "its May 2 concert": it may be on either side.

    So may "Monday's meeting was called off" and "the one on the 4th was moved to the
    5th", but what "has been" so is to come.
    """
    k, behind = first, word_behind(words, after - 1)
    last = words[after - 1]
    if behind in _BEING and (last in _DAYS or last in _ORDINAL or last.isdigit()):
        off = _is_called_off(words, after)
        return off if _is_of_noun(words, k) else None
    owned = word_before(words, k) in ARTICLES
    if last not in _DAYS and not (owned and behind and last.isdigit()):
        return None
    k -= 2 if owned else 0
    if word_before(words, k) == "of":
        noun = word_before(words, k - 2)
        return Clause() if noun in _CANCELLATIONS and behind == "s" else None
    if behind == "s" and (passive := _is_called_off(words, after)) is not None:
        return passive
    return _of_object(words, k, behind, last) if behind else None


def _of_object(words: list[str], k: int, behind: str, last: str) -> Clause | None:
    """Read "a plan to postpone the June 3 vote", "canceled Monday's meeting"."""
    if word_before(words, k) in _TO_CANCEL and word_before(words, k - 2) == "to":
        return looks_ahead("to")
    if not _cancels(words, k):
        return None
    if behind == "s":
        near = words[max(0, k - _HELPED) : k]
        return Clause() if _PERFECT.isdisjoint(near) else looks_ahead("cancelled")
    return None if behind in FUNCTION_WORDS else _put_off(words, k, last)


def _put_off(words: list[str], k: int, last: str) -> Clause:
    """Read "has postponed its May 2 concert": a date that has been so is to come."""
    if last in _DAYS or _PERFECT.isdisjoint(words[max(0, k - _HELPED) : k]):
        return Clause()
    return looks_ahead("postponed")


def _is_of_noun(words: list[str], k: int) -> bool:
    """Tell "the meeting on Friday", or "for Friday", from "the man held on Friday"."""
    k = k - 2 if word_before(words, k) in ARTICLES else k
    noun = word_before(words, k - 2)
    done = noun in PAST or noun in PARTICIPLES or is_regular_past(noun)
    return word_before(words, k) in ("on", "for") and not done


def not_ruled_out(words: list[str], index: int) -> bool:
    """Tell whether they "have not ruled out" something, which is to come."""
    near = words[max(0, index - _HELPED) : index]
    denied = not _NOT.isdisjoint(near) and not (_PERFECT | _HAVE).isdisjoint(near)
    return denied and words[index] == "ruled" and word_behind(words, index) == "out"


_NOT, _HAVE = frozenset(["not", "t", "never"]), frozenset(["haven", "hasn"])


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
    if perfect and behind[:1] == ["been"]:
        behind = behind[1:]
    elif perfect and not _has_new_time(behind):
        return None
    off = bool(behind) and behind[0] in _CANCELLING | _MOVING
    if not off and behind[:2] != ["called", "off"]:
        return None
    now = perfect or near[verb] in ("is", "are")
    return looks_ahead("cancelled") if now else Clause()


def _has_new_time(behind: list[str]) -> bool:
    """Tell whether it "has moved to 3", but not "to the north"."""
    led = behind[1:2] in (["to"], ["from"])
    return led and any(word.isdigit() or word in _DAYS for word in behind[2:3])


_BEING = frozenset(["was", "were", "has", "have", "is", "are"])
_HELPED = 6
_CANCELLATIONS = frozenset(["cancellation", "postponement"])
_CANCELLING = word_set(
    "canceled cancelled postponed scrapped scrubbed suspended averted shelved"
)
_TO_CANCEL = word_set("cancel postpone scrap suspend shelve reschedule")
_MOVING = word_set("moved rescheduled shifted pushed delayed brought")
_ORDINAL = frozenset(["st", "nd", "rd", "th"])
