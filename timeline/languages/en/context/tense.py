"""English verbs: which way from the dateline each looks."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import (
    helping,
    is_attribute,
    is_may,
    is_regular_past,
    shared,
)
from timeline.languages.en.context.bare import read_bare
from timeline.languages.en.context.beside import (
    NUMBERS,
    is_superlative,
    looks_ahead,
    looks_back,
    word_before,
    word_behind,
)
from timeline.languages.en.context.calling_off import not_ruled_out
from timeline.languages.en.context.ending import in_clause
from timeline.languages.en.context.failure import has_failed, is_failure
from timeline.languages.en.context.plan import (
    is_of_a_plan,
    read_infinitive,
    read_plan,
)
from timeline.languages.en.context.tense_words import (
    AHEAD,
    ARRANGING,
    AWAITING,
    BARE,
    BE,
    BEING,
    FORESEEN,
    INTENDED,
    MODALS,
    NOTICES,
    PARTICIPLES,
    PAST,
    PLANNED,
    PREPARING,
    PRESENT,
    STATES,
    STRIKING,
    SUPPOSING,
    TIMETABLED,
    TIMETABLED_MANY,
)
from timeline.languages.en.context.timetable import (
    is_dated,
    read_notice,
    tells_plan,
)
from timeline.languages.en.context.wish import ASKING, read_wish
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.policy import Prefer

__all__ = ["TELLING", "read_verb"]

_TOLD = PAST | PARTICIPLES | STRIKING | {"sat"}
_NOW = frozenset(["will", "shall", "ll"])
_ARE = frozenset(["is", "are"])
_DOUBTING = MODALS - {*_NOW, "would"}
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
    | {"to", "makes", "takes", "turns", "d"}
)
"""Words that `read_verb` reads, beside what ends in "-ed"."""

_OF_OLD = frozenset(["was", "were"])
_PASSIVE = frozenset(["get", "gets", "getting"])
_WONT = (["won", "'", "t"], ["won", "\N{RIGHT SINGLE QUOTATION MARK}", "t"])
_COMPARING = frozenset(["compares", "compared", "contrasts", "contrasted"])
_HOPING = word_set(
    "hoped wanted wished aimed intended meant decided voted resolved opted chose threatened",
    "vowed pledged",
)
_NEAR_TO = 7
_REMAINING = frozenset(["remain", "remains", "stay", "stays"])
# "decided in May to leave"
_DATED = LEXICON["weekday"].keys() | LEXICON["month_name"].keys() | {"last", "earlier"}
_STOPPED = frozenset(["cancelled", "canceled", "scrapped", "grounded"])
_SERVICES = word_set(
    "flights trains services sailings crossings departures classes lessons games matches",
    "shows concerts performances screenings",
)
_NEAR_SERVICE = 12
_SEQUELS = frozenset(["followed", "preceded", "accompanied"])
_PURPOSES = frozenset(["aimed", "designed", "intended"])
_APOSTROPHES = frozenset(["'", "\N{RIGHT SINGLE QUOTATION MARK}"])


def read_verb(words: list[str], index: int) -> Clause | None:
    """Read the verb at *index*, if there is one."""
    word = words[index]
    if word in MODALS or words[index : index + 3] in _WONT:
        return _modal(words, index)
    if tells_plan(words, index) or _is_foreseen(words, index):
        return looks_ahead(word)
    if word in PLANNED:
        return read_plan(words, index)
    if word in PRESENT or word in STATES:
        return _present(words, index)
    if word == "to":
        return read_infinitive(words, index)
    if word in _TOLD or is_regular_past(word):
        return _past(words, index)
    if word in BARE:
        return _remaining(words, index) or read_bare(words, index)
    return read_wish(words, index)


def _past(words: list[str], index: int) -> Clause | None:
    """Read a past tense; no day, and no warning of what is to come."""
    word, behind = words[index], word_behind(words, index)
    if word == "sat":
        # "Parliament sat on Tuesday", but "Open Mon-Sat on", "every Sat in May"
        sits = behind in _SITTING and word_before(words, index) not in _BEFORE_DAYS
        return looks_back(word) if sits and words[index - 1] == " " else None
    if not_ruled_out(words, index):
        return looks_ahead(word)
    if word == "warned" and behind == "of":
        # "warned of snow from Monday", but "of the danger on Monday"
        what = word_behind(words, index + 2)
        if what.isalpha() and what not in _KNOWN:
            return looks_ahead(word)
    if word == "called" and _convenes(words, index):
        return looks_ahead(word)
    return _remaining(words, index) or _told(words, index)


_SITTING = word_set("on in for down through with beside all there")
_BEFORE_DAYS = LEXICON["weekday"].keys() | word_set(
    "on every each this next last see you and or to from the open closed till until"
)
_KNOWN = word_set("the a an this that these those it him her them its his their what")


def _remaining(words: list[str], index: int) -> Clause | None:
    """Read "will close on Thursday and remain closed Friday"."""
    if word_before(words, index) not in _REMAINING:
        return None
    stayed = "did" in words[max(0, index - _NEAR_TO) : index]
    return looks_back("did") if stayed else looks_ahead("remain")


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
    if words[index] == "would" and _was_foreseen(words, index):
        return Clause()
    return None if is_may(words, index) else looks_ahead(words[index])


def _was_foreseen(words: list[str], index: int) -> bool:
    """Tell whether it is what was thought once: "had forecast that orders would rise"."""
    for k in in_clause(words, range(index - 1, max(-1, index - _FAR), -1)):
        if words[k] in FORESEEN:
            return word_before(words, k) == "had"
    return False


_FAR = 24


def _is_supposed(words: list[str], index: int) -> bool:
    """Tell whether a present tense is no news: "if it sinks", "what kills in May"."""
    return not SUPPOSING.isdisjoint(words[max(0, index - 8) : index])


def _present(words: list[str], index: int) -> Clause | None:
    """Read "is on Friday", "is flying out on Friday", "looks wet on Friday"."""
    word, behind = words[index], word_behind(words, index)
    if word in STATES:
        return Clause()
    if word in ("is", "are") and word_before(words, index) in _FORESIGHT:
        # "Projections are for landfall on Friday."
        return looks_ahead(word)
    if behind in ("not", "also", "now"):
        behind = word_behind(words, index + 2)
    count = word_behind(words, index + 2) if behind == "in" else ""
    counted = count.isdigit() or count in NUMBERS
    dated = count in LEXICON["month_name"] and not _is_of_late(words, index)
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


def _is_of_late(words: list[str], index: int) -> bool:
    """Tell whether the last of its kind is told of: "the latest figure is in May"."""
    near = words[max(0, index - _FAR) : index]
    return not _LATEST.isdisjoint(near) or any(map(is_superlative, near))


_LATEST = word_set("last latest previous only first second third figure figures data")
# "I'm out Friday", "she is back on Monday"
_AWAY = word_set("out off away back busy free available unavailable closed")
_WHEN = frozenset(
    {*LEXICON["weekday"], "on", "until", "till", "next", "this", "tomorrow", "all"}
)
_FROM_WHEN = frozenset({*LEXICON["weekday"], "tomorrow", "next"})
_FORESIGHT = word_set(
    "forecast forecasts prediction predictions projection projections"
)
_FORESEERS = _FORESIGHT | word_set("forecasters meteorologists models track")
_OUTLINING = word_set("had called showed put took brought")


def _told(words: list[str], index: int) -> Clause | None:
    """Read a past tense or a participle."""
    word = words[index]
    if word in STRIKING and _is_supposed(words, index):
        return None
    if word in NOTICES and (notice := read_notice(words, index)) is not None:
        return notice
    helped = helping(words, index)
    if is_attribute(words, index) or _is_of_a_noun(words, index, helped):
        return None
    if not MODALS.isdisjoint(helped) and has_failed(words, index):
        return looks_back(word)
    helped = shared(words, index) or helped
    if helped[-1:] == ["be"] or _was_to(helped) or not MODALS.isdisjoint(helped):
        return Clause() if _was_due(words, index, helped) else _to_come(word, helped)
    if not PRESENT.isdisjoint(helped[-1:]) and is_of_a_plan(words, index):
        return looks_ahead(word)
    if word_before(words, index) in PRESENT or not _PASSIVE.isdisjoint(helped[-1:]):
        # "is closed", "are based", "get paid"; "is sworn in on Friday"
        return looks_ahead(word) if is_dated(words, index) else Clause(planned=True)
    return _simply_told(words, index)


def _convenes(words: list[str], index: int) -> bool:
    """Tell whether it is a meeting: "has called a special session Monday"."""
    helped = word_before(words, index) in ("has", "have")
    return helped and not _CONVENED.isdisjoint(words[index : index + _NEAR_SERVICE])


_CONVENED = word_set("meeting session election elections vote referendum summit strike")


def _simply_told(words: list[str], index: int) -> Clause:
    word = words[index]
    near = words[index + 1 : index + _NEAR_TO]
    if word in _HOPING and "to" in near and _DATED.isdisjoint(near[: near.index("to")]):
        # "They hoped to leave on Tuesday", "voted 5-4 to close": then, or to come.
        return Clause()
    services = not _SERVICES.isdisjoint(words[index + 1 : index + _NEAR_SERVICE])
    if word in _STOPPED and services:
        # "cancelled 210 flights on Thursday": those of a day gone, or to come.
        return Clause()
    if word in _OUTLINING and word_before(words, index) in _FORESEERS:
        # "The forecast called for rain on Friday": of what is to come, or came.
        return Clause()
    if word in _COMPARING:
        return Clause(Prefer.PAST, f"{word!r} looks back", sure=True)
    if word_before(words, index) == "last":
        # "last raised rates on March 25": there was no other since.
        return Clause(Prefer.PAST, f"{word!r} looks back", beside=True)
    return looks_back(word)


def _was_due(words: list[str], index: int, helping: list[str]) -> bool:
    """Tell whether it "was expected to be held": then, or still to come."""
    if helping[1:] != ["to", "be"] or helping[0] not in PLANNED:
        return False
    near = [w for w in words[max(0, index - _BEHIND_WAS) : index] if w.isalpha()]
    return not _OF_OLD.isdisjoint(near[near.index(helping[0]) - 1 :][:1])


_BEHIND_WAS = 12


def _was_to(helping: list[str]) -> bool:
    """Tell whether somebody "was to have retired"."""
    return helping[-2:] == ["to", "have"] and not _OF_OLD.isdisjoint(helping[:-2])


def _to_come(word: str, helping: list[str]) -> Clause:
    """Read "will be held" and "would have met"; "may have met" is of the past."""
    if helping[-1:] == ["have"] and not _DOUBTING.isdisjoint(helping[-2:-1]):
        return looks_back(word)
    if helping[-2:] == ["would", "have"] or _was_to(helping):
        # "He would have won on Sunday": it is over, or it cannot come any more.
        return Clause()
    # "will be held", "are to be held"
    now = not _NOW.isdisjoint(helping) or not _ARE.isdisjoint(helping[:-2])
    return Clause(Prefer.FUTURE, f"{word!r} is still to come", from_now=now)


def _is_of_a_noun(words: list[str], index: int, helping: list[str]) -> bool:
    """Tell whether it is of what stands before: "talks aimed at peace", "followed by"."""
    word, behind = words[index], word_behind(words, index)
    if word in _PURPOSES:
        return behind in ("at", "to")
    passive = not BEING.isdisjoint(helping[-1:])
    return word in _SEQUELS and behind == "by" and not passive
