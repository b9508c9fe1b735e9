"""English verbs: which way from the dateline each looks."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import is_may, is_regular_past
from timeline.languages.en.context.bare import read_bare
from timeline.languages.en.context.beside import NUMBERS
from timeline.languages.en.context.failure import is_failure
from timeline.languages.en.context.near import (
    looks_ahead,
    looks_back,
    word_before,
    word_behind,
)
from timeline.languages.en.context.outcome import MISHAPS
from timeline.languages.en.context.past_tense import read_past, read_remaining
from timeline.languages.en.context.plan import read_infinitive, read_plan
from timeline.languages.en.context.tense_words import (
    AHEAD,
    ARRANGING,
    AWAITING,
    BARE,
    BE,
    BEING,
    FORESIGHT,
    INTENDED,
    MODALS,
    PARTICIPLES,
    PAST,
    PLANNED,
    PREPARING,
    PRESENT,
    STATES,
    STRIKING,
    TIMETABLED,
    TIMETABLED_MANY,
)
from timeline.languages.en.context.timetable import tells_plan
from timeline.languages.en.context.wish import ASKING, is_wished_day, read_wish
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.policy import Prefer

__all__ = ["TELLING", "read_verb"]

_TOLD = PAST | PARTICIPLES | STRIKING | {"sat"}
TELLING = (
    MODALS
    | AHEAD
    | AWAITING
    | INTENDED
    | PLANNED
    | PREPARING
    | TIMETABLED
    | TIMETABLED_MANY
    | BARE
    | _TOLD
    | PRESENT
    | ASKING
    | STATES
    | {"to", "makes", "takes", "turns", "d", "denies", "follows", "comes", "since"}
)
"""Words that `read_verb` reads, beside what ends in "-ed"."""


_WONT = (["won", "'", "t"], ["won", "\N{RIGHT SINGLE QUOTATION MARK}", "t"])
_APOSTROPHES = frozenset(["'", "\N{RIGHT SINGLE QUOTATION MARK}"])


def read_verb(words: list[str], index: int) -> Clause | None:
    """Read the verb at *index*, if there is one."""
    word = words[index]
    if word in MODALS or words[index : index + 3] in _WONT:
        return _modal(words, index)
    ahead = tells_plan(words, index) or _is_foreseen(words, index)
    if ahead or is_wished_day(words, index):
        return looks_ahead(word)
    if word in PLANNED:
        return read_plan(words, index)
    if word in PRESENT or word in STATES:
        return _present(words, index)
    if word == "to":
        return read_infinitive(words, index)
    if word in _TOLD or is_regular_past(word):
        return read_past(words, index)
    if word in BARE:
        return read_remaining(words, index) or read_bare(words, index)
    return _denied(words, index) or read_wish(words, index)


def _denied(words: list[str], index: int) -> Clause | None:
    """Read "Hale, who denies the assault in March, will": what one denies is over.

    So is the death that an arrest "follows", and the ruling that it "comes after".
    """
    word, behind = words[index], word_behind(words, index)
    over = word == "denies" and (behind == "the" or behind.endswith("ing"))
    # "his first trip since taking office in August"
    over = over or (word == "since" and behind.endswith("ing"))
    if word == "follows" or (word == "comes" and behind == "after"):
        near = range(index, min(len(words), index + _LONGEST))
        over = any(words[k] in MISHAPS or _is_known(words, k) for k in near)
    return looks_back(word) if over else None


def _is_known(words: list[str], k: int) -> bool:
    """Tell whether it is a "ruling", but not "the decision to leave in July"."""
    return words[k] in _KNOWN and word_behind(words, k) not in ("to", "that")


_LONGEST = 14
_KNOWN = word_set(
    "admission allegations announcement claim claims collapse complaint complaints conviction",
    "decision defeat departure discovery dismissal failure finding findings loss pledge",
    "promise refusal rejection report reports resignation revelation revelations ruling",
    "seizure statement verdict warning warnings",
)


def _is_foreseen(words: list[str], index: int) -> bool:
    """Tell whether they "would leave" in "they'd leave", or whether it "is forecast"."""
    if words[index] == "forecast":
        return word_before(words, index) in BEING
    if words[index] != "d" or words[index - 1] not in _APOSTROPHES:
        return False
    verb = word_behind(words, index)
    gone = verb in _TOLD or verb in BARE or verb.endswith("ed") or verb == "better"
    return bool(verb) and not gone


def _modal(words: list[str], index: int) -> Clause | None:
    if is_failure(words, index):
        return looks_back(words[index])
    if words[index] == "will" and word_before(words, index) in _BEFORE_NAMES:
        # "was beaten by Will Orr on Sunday"
        return None
    return None if is_may(words, index) else looks_ahead(words[index])


_BEFORE_NAMES = frozenset(["by", "with", "for", "from", "against", "of"])


def _present(words: list[str], index: int) -> Clause | None:
    """Read "is on Friday", "is flying out on Friday", "looks wet on Friday"."""
    word, behind = words[index], word_behind(words, index)
    if word in STATES:
        return Clause()
    if word in ("is", "are") and word_before(words, index) in FORESIGHT:
        # "Projections are for landfall on Friday."
        return looks_ahead(word)
    if behind in ("not", "also", "now"):
        behind = word_behind(words, index + 2)
    count = word_behind(words, index + 2) if behind == "in" else ""
    counted = count.isdigit() or count in NUMBERS
    dated = count in LEXICON["month_name"]
    plan = word in BE and (behind in ("on", "at", "this", "next") or counted or dated)
    away = behind in _AWAY and _is_timed(words, index + 2)
    plan = plan or (word in PRESENT and away)
    if plan or behind in ARRANGING:
        return Clause(Prefer.FUTURE, f"{word!r} tells a plan", planned=True)
    return None


def _is_timed(words: list[str], index: int) -> bool:
    """Tell whether "on Friday" or "from Friday" stands behind a word."""
    behind = word_behind(words, index)
    day = word_behind(words, index + 2)
    return behind in _WHEN or (behind == "from" and day in _FROM_WHEN)


# "I'm out Friday", "she is back on Monday"
_AWAY = word_set("out off away back busy free available unavailable closed")
_WHEN = frozenset(
    {*LEXICON["weekday"], "on", "until", "till", "next", "this", "tomorrow", "all"}
)
_FROM_WHEN = frozenset({*LEXICON["weekday"], "tomorrow", "next"})
