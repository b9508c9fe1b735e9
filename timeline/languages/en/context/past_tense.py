"""English past tenses and participles: what they tell, and when it is still to come."""

from timeline.grammar.language import Clause
from timeline.languages.en.context.arranged_now import is_being_arranged, settles_now
from timeline.languages.en.context.auxiliary import (
    caused,
    helping,
    is_attribute,
    shared,
)
from timeline.languages.en.context.calling_off import not_ruled_out
from timeline.languages.en.context.failure import has_failed
from timeline.languages.en.context.near import (
    comes_next,
    looks_ahead,
    looks_back,
    word_before,
    word_behind,
)
from timeline.languages.en.context.plan import is_of_a_plan
from timeline.languages.en.context.tense_words import (
    BEING,
    FORESIGHT,
    MODALS,
    NOTICES,
    PLANNED,
    PRESENT,
    STRIKING,
    SUPPOSING,
)
from timeline.languages.en.context.timetable import is_dated, read_notice
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.model.policy import Prefer

__all__ = ["read_past", "read_remaining"]

_NOW = frozenset(["will", "shall", "ll"])
_ARE = frozenset(["is", "are"])
_DOUBTING = MODALS - {*_NOW, "would"}
_OF_OLD = frozenset(["was", "were"])
_PASSIVE = frozenset(["get", "gets", "getting"])
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


def read_past(words: list[str], index: int) -> Clause | None:
    """Read a past tense; no day, and no warning of what is to come."""
    word, behind = words[index], word_behind(words, index)
    if word == "sat":
        # "Parliament sat on Tuesday", but "Open Mon-Sat on", "every Sat in May"
        sits = behind in _SITTING and word_before(words, index) not in _BEFORE_DAYS
        return looks_back(word) if sits and words[index - 1] == " " else None
    if word == "given" and word_before(words, index) in _CONSIDERED:
        # "Given winter floods, the vote could be delayed"
        return None
    if not_ruled_out(words, index):
        return looks_ahead(word)
    if word == "warned" and behind == "of":
        # "warned of snow from Monday", but "of the danger on Monday"
        what = word_behind(words, index + 2)
        if what.isalpha() and what not in _KNOWN:
            return looks_ahead(word)
    if word == "called" and (_convenes(words, index) or _summons(words, index)):
        return looks_ahead(word)
    return read_remaining(words, index) or _told(words, index)


_CONSIDERED = frozenset(["", ".", ",", "but", "that", "and"])
_SITTING = word_set("on in for down through with beside all there")
_BEFORE_DAYS = LEXICON["weekday"].keys() | word_set(
    "on every each this next last see you and or to from the open closed till until"
)
_KNOWN = word_set("the a an this that these those it him her them its his their what")


def read_remaining(words: list[str], index: int) -> Clause | None:
    """Read "will close on Thursday and remain closed Friday"."""
    if word_before(words, index) not in _REMAINING:
        return None
    stayed = "did" in words[max(0, index - _NEAR_TO) : index]
    return looks_back("did") if stayed else looks_ahead("remain")


def _is_supposed(words: list[str], index: int) -> bool:
    """Tell whether a present tense is no news: "if it sinks", "what kills in May"."""
    return not SUPPOSING.isdisjoint(words[max(0, index - 8) : index])


# "to lay down their arms"
_BARE_TOO = frozenset(["lay", "found", "saw", "wound", "bore", "fell", "felt"])
_FORESEERS = FORESIGHT | word_set("forecasters meteorologists models track")
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
    helped = shared(words, index) or caused(words, index) or helped
    if helped[-1:] == ["be"] or _was_to(helped) or not MODALS.isdisjoint(helped):
        return Clause() if _was_due(words, index, helped) else _to_come(word, helped)
    tipped = not PRESENT.isdisjoint(helped[-1:]) and is_of_a_plan(words, index)
    if tipped or is_being_arranged(words, index, helped):
        return looks_ahead(word)
    if word_before(words, index) in PRESENT or not _PASSIVE.isdisjoint(helped[-1:]):
        # "is closed", "are based", "get paid"; "is sworn in on Friday"
        return looks_ahead(word) if is_dated(words, index) else Clause(planned=True)
    return _simply_told(words, index)


def _is_remainder(words: list[str], index: int) -> bool:
    """Tell whether it is no verb: "three tickets left", "two weeks left", "left feet"."""
    counted = [w for w in words[max(0, index - _NEAR_TO) : index] if not w.isspace()]
    few = any(w in _FEW or w.isdigit() or w in LEXICON["number"] for w in counted[:-1])
    return counted[-1:] != [] and counted[-1] in _REMAINDERS and few


_REMAINDERS = word_set(
    "places place tickets ticket seats seat spots spot slots slot rooms copies games",
    "matches days day weeks week months month hours minutes time",
)
_FEW = word_set("few no any only more many last limited some are is")


def _convenes(words: list[str], index: int) -> bool:
    """Tell whether it is a meeting: "has called a special session Monday"."""
    helped = word_before(words, index) in ("has", "have")
    return helped and not _CONVENED.isdisjoint(words[index : index + _NEAR_SERVICE])


def _summons(words: list[str], index: int) -> bool:
    """Tell whether it is to a strike: "called for a general strike on Tuesday"."""
    near = [word for word in words[index + 1 : index + _NEAR_SERVICE] if word != " "]
    end = next((k for k, word in enumerate(near) if word in _ENDS), len(near))
    return near[:1] == ["for"] and not _SUMMONED.isdisjoint(near[:end])


_ENDS = frozenset((",", ".", "on", "in", "to", "at", "that", "after", "of"))
_SUMMONED = word_set(
    "strike strikes protest protests march marches rally rallies walkout demonstration",
    "demonstrations stoppage stoppages",
)
_CONVENED = word_set("meeting session election elections vote referendum summit strike")


def _simply_told(words: list[str], index: int) -> Clause:
    word = words[index]
    near = words[index + 1 : index + _NEAR_TO]
    if word in _HOPING and "to" in near and _DATED.isdisjoint(near[: near.index("to")]):
        # "They hoped to leave on Tuesday", "voted 5-4 to close": then, or to come.
        return looks_ahead(word) if settles_now(words, index) else Clause()
    services = not _SERVICES.isdisjoint(words[index + 1 : index + _NEAR_SERVICE])
    if word in _STOPPED and services:
        # "cancelled 210 flights on Thursday": those of a day gone, or to come.
        return Clause()
    if word in _OUTLINING and word_before(words, index) in _FORESEERS:
        # "The forecast called for rain on Friday": of what is to come, or came.
        return Clause()
    if word in _OF_OLD and word_behind(words, index) in PLANNED:
        # "On Friday they were due to play": then, or still to come.
        return Clause()
    if word in _COMPARING:
        return Clause(Prefer.PAST, f"{word!r} looks back", sure=True)
    if word_before(words, index) == "last":
        # "last raised rates on March 25": there was no other since.
        return Clause(Prefer.PAST, f"{word!r} looks back", beside=True)
    return looks_back(word)


def _was_due(words: list[str], index: int, helping: list[str]) -> bool:
    """Tell whether it "was (expected) to be held": then, or still to come."""
    if helping[-3:] in _WAS_TO_BE:
        return True
    if helping[1:] != ["to", "be"] or helping[0] not in PLANNED:
        return False
    near = [w for w in words[max(0, index - _BEHIND_WAS) : index] if w.isalpha()]
    return not _OF_OLD.isdisjoint(near[near.index(helping[0]) - 1 :][:1])


_BEHIND_WAS = 12
_WAS_TO_BE = (["was", "to", "be"], ["were", "to", "be"])


def _was_to(helping: list[str]) -> bool:
    """Tell whether somebody "was to have retired"."""
    return helping[-2:] == ["to", "have"] and not _OF_OLD.isdisjoint(helping[:-2])


def _to_come(word: str, helping: list[str]) -> Clause:
    """Read "will be held" and "would have met"; "may have met" is of the past."""
    if helping[-1:] == ["have"] and not _DOUBTING.isdisjoint(helping[-2:-1]):
        return looks_back(word)
    if helping == ["had", "to", "be"]:
        return looks_back(word)
    if helping[-2:] == ["would", "have"] or _was_to(helping):
        # "He would have won on Sunday": it is over, or it cannot come any more.
        return Clause()
    # "will be held", "are to be held"
    now = not _NOW.isdisjoint(helping) or not _ARE.isdisjoint(helping[:-2])
    return Clause(Prefer.FUTURE, f"{word!r} is still to come", from_now=now)


def _is_of_a_noun(words: list[str], index: int, helping: list[str]) -> bool:
    """Tell whether it is of what stands before: "talks aimed at peace", "followed by".

    So is what is left: "three tickets left", "two weeks left". "To lay" is no past.
    What is ", followed on Friday by a summit" is as far off as what it follows.
    """
    word, behind = words[index], word_behind(words, index)
    if word == "left":
        return _is_remainder(words, index)
    if word in _BARE_TOO:
        return helping[-1:] == ["to"]
    if word in _PURPOSES:
        return behind in ("at", "to")
    if word == "known":
        # "could finish a check known as a dry run on Friday"
        return behind == "as" and BEING.isdisjoint(helping[-1:])
    passive = not BEING.isdisjoint(helping[-1:])
    beside = behind == "by" or (comes_next(words, index) and behind in _THEN)
    return word in _SEQUELS and beside and not passive


_THEN = _DATED | {"on", "in"}
