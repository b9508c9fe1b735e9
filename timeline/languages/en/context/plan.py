"""English plans: "is due", "had expected it to open", "talks to begin"."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import (
    is_adverb,
    is_attribute,
    is_regular_past,
)
from timeline.languages.en.context.near import (
    looks_ahead,
    looks_back,
    word_before,
    word_behind,
)
from timeline.languages.en.context.tense_words import (
    ARTICLES,
    BE,
    BEHIND_PLAN,
    BEING,
    DIRECTING,
    MODALS,
    OF_OLD,
    PARTICIPLES,
    PAST,
    PLANNED,
    PRESENT,
    SEEMING,
    SUBJECTS,
)
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.vocabulary import tags_of
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import DEGREES
from timeline.model.policy import Prefer

__all__ = ["is_of_a_plan", "read_infinitive", "read_plan"]

_OBJECTS = frozenset(["it", "him", "her", "them"])
_AWAITED = frozenset(["scheduled", "expected", "anticipated", "planned"])
_FOR = frozenset(["for", "of", "before", "until"])
_STOPS = ([","], ["."], [";"])
_LED = 14
_DAYS = LEXICON["weekday"].keys() | LEXICON["month_name"].keys() | {"yesterday"}
_SUPPOSED = frozenset(["supposed", "meant"])
_AT_FIRST = frozenset(["originally", "initially", "previously", "first", "once"])
_HAVING_BEEN = frozenset(["was", "were", "been"])
_UNDECIDED = word_set(
    "not never yet undecided unsure unclear considering weighing mulling pondering"
    " deciding debating discussing decides will"
)
_REACH = 6
_OPENING = frozenset(["begin", "start", "resume", "reopen", "expire", "convene"])
_NO_NOUNS = PAST | PARTICIPLES | SEEMING | PLANNED | {"have", "has", "not"}


def read_plan(words: list[str], index: int) -> Clause | None:
    """Read "is due", "due to open", "no rain expected", "had been due to open".

    "Ready for the scheduled launch on Friday" may be told on Thursday or Saturday, and
    in "missed the scheduled launch" that is what was done.
    """
    word, behind = words[index], word_behind(words, index)
    if word == "likely" and _is_after_modal(words, index):
        return None
    if word == "due" and behind == "to" and _is_cause(word_behind(words, index + 2)):
        return None
    return _planned(words, index)


def _is_after_modal(words: list[str], index: int) -> bool:
    """Tell whether "will" tells already: "will most likely leave on Monday"."""
    near = words[max(0, index - _REACH) : index]
    before = [w for w in near if w.isalpha() and w not in _DEGREES]
    return not MODALS.isdisjoint(before[-1:])


_DEGREES = DEGREES | {"also", "not"}


def _planned(words: list[str], index: int) -> Clause | None:
    word, behind = words[index], word_behind(words, index)
    near = words[max(0, index - 9) : index]
    before = [w for w in near if w.isalpha() and not is_adverb(w)][-3:]
    if word in _AWAITED and behind in ARTICLES and "had" not in before:
        # "has scheduled a vote Thursday", "expected a hearing in the autumn"
        return looks_ahead(word)
    had_been = before[-1:] == ["been"] and "had" in before
    if had_been or not SUBJECTS.isdisjoint(before[-1:]):
        # "He expected them to be back in May": then, or still to come.
        near = words[index + 1 : index + _LED]
        open_ = word == "expected" and "to" in near and not had_been
        if open_ and before[-2:-1] in (["said"], ["says"]):
            return looks_ahead(word)
        return Clause() if open_ else looks_back(word)
    if is_attribute(words, index):
        return None if _FOR.isdisjoint(words[max(0, index - 10) : index]) else Clause()
    if not PRESENT.isdisjoint(before[-2:]):
        return Clause(Prefer.FUTURE, f"{word!r} looks ahead", from_now=True)
    if "as" in before[-2:]:
        return None
    if not (OF_OLD | _AT_FIRST).isdisjoint(before[-1:]):
        # "first supposed to open in August"
        return Clause()
    return _foreseen(words, index, before)


def _foreseen(words: list[str], index: int, before: list[str]) -> Clause:
    word, behind = words[index], word_behind(words, index)
    if "than" in before[-1:]:
        # "lower than projected in May"
        return looks_back(word)
    if behind in _OBJECTS and before and "to" in words[index + 1 : index + _LED]:
        # "Forecasters expected it to speed up on Friday."
        return Clause()
    if _is_overtaken(words, index):
        # "The vote, expected on Tuesday, was put off": before it was, or still to come.
        return Clause()
    left_open = words[index + 1 : index + 2] in _STOPS and BEING.isdisjoint(before)
    left_open = left_open or word == "due"
    if left_open or behind in BEHIND_PLAN or behind in LEXICON["weekday"]:
        return looks_ahead(word)
    if word == "expected" and "JJ" in tags_of(behind):
        # "Crews expected full containment on Saturday": then, or still to come.
        return Clause()
    return looks_back(word)


def _is_cause(word: str) -> bool:
    """Tell whether "due to" leads a reason: "due to fog on Monday", "due to open"."""
    if word in ARTICLES or word in _CAUSES or word in _DAYS:
        return True
    listed = tags_of(word)
    return bool(listed) and "VB" not in listed and not is_adverb(word)


_CAUSES = word_set(
    "rain snow ice fog frost heat storm storms weather wind fire strike strikes demand",
    "concern concerns fears doubts damage delays heavy bad high low lower poor",
)


def _is_overtaken(words: list[str], index: int) -> bool:
    """Tell whether "was" follows the time of a plan: "due on Tuesday, was put off".

    So may "had to".
    """
    near = words[index + 1 : index + _NEAR]
    closing = (
        k
        for k, word in enumerate(near)
        if word in _HAVING_BEEN or near[k : k + 3] == ["had", " ", "to"]
    )
    closed = next(closing, 0)
    between = near[:closed]
    return closed > 0 and between.count(",") < _PAIR and "." not in between


_NEAR, _PAIR = 13, 2


def read_infinitive(words: list[str], index: int) -> Clause | None:
    """Read the "to" of "is to open" and "talks to begin"."""
    before, verb = word_before(words, index), word_behind(words, index)
    before = word_before(words, index - 2) if before == "not" else before
    led = words[max(0, index - _LED) : index]
    if "had" in led and not PLANNED.isdisjoint(led):
        # "had expected them to": the plan says when it was for.
        return None
    past = before in _SUPPOSED and not _HAVING_BEEN.isdisjoint(led[-6:])
    if before in ("was", "were") or past:
        # "which were to arrive in May": a plan of the past, kept or not.
        return Clause()
    if before == "whether":
        # "met to decide whether to go on in May": before it, or after.
        open_ = _UNDECIDED.isdisjoint(led[-_REACH:])
        return Clause() if open_ else looks_ahead(before)
    if _is_dated(words, index, before) and not DIRECTING.isdisjoint(led):
        # "voted on Wednesday to close in August": the voting has its day.
        return Clause(Prefer.FUTURE, "'to' looks ahead")
    # "had to be towed away"
    ahead = before in BE or (verb == "be" and before not in SEEMING | {"had"})
    ahead = ahead or (verb in _OPENING and _is_noun(before))
    now = before in ("is", "are")
    return Clause(Prefer.FUTURE, "'to' looks ahead", from_now=now) if ahead else None


def _is_dated(words: list[str], index: int, before: str) -> bool:
    """Tell whether a day stands before "to": "voted Tuesday", "voted Tuesday night"."""
    of_day = before in LEXICON["part_name"]
    return before in _DAYS or (of_day and word_before(words, index - 2) in _OF_LATE)


_OF_LATE = _DAYS | {"last", "this"}


def _is_noun(word: str) -> bool:
    """Tell whether no verb stands before "to": "talks to begin", "refused to begin"."""
    return bool(word) and not is_regular_past(word) and word not in _NO_NOUNS


def is_of_a_plan(words: list[str], index: int) -> bool:
    """Tell whether "is tipped to win" is said, and not "is thought to have won"."""
    behind = words[index + 1 : index + 5]
    return behind[:3] == [" ", "to", " "] and behind[3:] not in _BEING_OR_HAVING


_BEING_OR_HAVING = (["have"], ["be"])
