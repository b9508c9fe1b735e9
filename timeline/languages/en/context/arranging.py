"""English verbs that set something for a time: "moved the hearing to Friday"."""

from collections.abc import Iterator

from attrs import evolve

from timeline.grammar.language import Clause
from timeline.languages.en.context.auxiliary import (
    helping,
    is_attribute,
    is_may,
    tells,
)
from timeline.languages.en.context.ending import in_clause
from timeline.languages.en.context.near import (
    looks_ahead,
    looks_back,
    word_before,
    word_behind,
)
from timeline.languages.en.context.tense_words import (
    ARRANGED,
    BE,
    DIRECTING,
    EXTENDING,
    HALTED,
    PAUSING,
    PRESENT,
    PUTTING_OFF,
    RESETTING,
    SCHEDULED,
    UNTIL,
    WARNING,
    WARNINGS,
    WILL,
)
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED, TELLING

__all__ = [
    "arranged",
    "begun",
    "directed",
    "is_past_perfect",
    "not_before",
    "put_off",
    "stands",
    "summoned",
    "vowed",
    "warned",
]

_MONTHS = frozenset(LEXICON["month_name"])
_STRETCHING = frozenset(["until", "till", "through"])
_PUT = word_set("put puts putting pushed pushing held holding brought bringing stood")
_OFF = frozenset(["off", "back", "over", "forward"])
_CALLED = word_set("called declared announced ordered imposed proclaimed")
_NOT = frozenset(["not", "no", "t", "never", "nor"])
_ABLE = frozenset(["possible", "likely", "available", "due", "ready", "able"])
_UNABLE = frozenset(["impossible", "unlikely"])
_STANDING = word_set("is are remains remain lasts stays stands holds applies")
_GIVING = word_set("gave give gives given giving granted granting allowed allowing")
_WANTED = 16
_AT_FIRST = frozenset(["originally", "initially", "previously", "first", "once"])


def vowed(words: list[str], indices: range) -> Clause | None:
    """Read "In April, he threatened to leave": what was said was said then."""
    told = (words[k] for k in _up_to_verb(words, indices) if words[k] in _VOWING)
    word = next(told, None)
    return None if word is None else looks_back(word)


_VOWING = frozenset(["promised", "vowed", "pledged", "agreed", "threatened"])


def arranged(words: list[str], indices: range, link: str) -> Clause | None:
    """Read "moved the hearing to Friday": what is arranged for a day is to come."""
    stretching = link in _STRETCHING
    noun = word_before(words, indices.start - 1)
    if noun in (PUTTING_OFF | PAUSING if stretching else PUTTING_OFF):
        # "sought an extension to Friday"
        return looks_ahead(noun)
    verbs = ARRANGED | HALTED | EXTENDING if stretching else ARRANGED
    for index in _up_to_verb(words, indices):
        word = words[index]
        if word in verbs and word_before(words, index) in _AT_FIRST:
            # "was originally scheduled for May": it may be over.
            return Clause()
        put = word in _PUT and _is_put_off(words, indices, index)
        put = put or (word in RESETTING and _is_sought(words, index))
        if word in verbs or put or _is_shifted(words, indices, index):
            now = not _AS_OF_NOW.isdisjoint(helping(words, index))
            return evolve(looks_ahead(word), from_now=now)
    return None


def _is_sought(words: list[str], index: int) -> bool:
    """Tell "to postpone the vote to May" from "a delay to the vote"."""
    return words[index].endswith("ing") or word_before(words, index) == "to"


def _is_shifted(words: list[str], indices: range, index: int) -> bool:
    """Tell whether an occasion gets a new day: "shifted the launch from June to August".

    So it does where it "has been switched to Sunday"; "The feast shifted sales to April"
    says when they were.
    """
    if words[index] not in _SHIFTED:
        return False
    near = words[max(0, index - _SUBJECT) : indices.start]
    passive = not _PASSIVE.isdisjoint(helping(words, index))
    return passive or not SCHEDULED.isdisjoint(near)


_SHIFTED, _SUBJECT = frozenset(["shifted", "switched", "bumped"]), 6
_PASSIVE = frozenset(["been", "being", "is", "are", "was", "were"])


_AS_OF_NOW = PRESENT | (WILL - {"would"}) | {"remain", "remains", "stay", "stays"}


def put_off(words: list[str], left: range, said: range, link: str) -> Clause | None:
    """Read "was moved from Tuesday to Friday": the first day is mostly to come.

    A date of a month may be long gone: "postponed from June 3 to October 4"; where it is
    "brought forward from May", May comes last.
    """
    if link != "from":
        return None
    if word_behind(words, said.stop - 1) != "to":
        return None
    dated = not _MONTHS.isdisjoint(words[said.start : said.stop])
    if dated and word_before(words, left.start - 1) not in ("forward", "up"):
        return None
    return arranged(words, left, "to")


def _is_put_off(words: list[str], indices: range, index: int) -> bool:
    """Tell whether "off" goes with a verb: "put off", "put the trial off until May"."""
    apart = word_before(words, indices.start - 1) in _OFF
    return apart or word_behind(words, index) in _OFF


def warned(words: list[str], indices: range) -> Clause | None:
    """Read "a warning was issued from Friday to Sunday": it is for days to come.

    One that they "had issued" was for days that are over. "A flood watch was in effect
    through Sunday" is said while it is.
    """
    verb, noun, over = "", "", False
    for index in in_clause(words, indices):
        word = words[index]
        in_effect = word in _IN_EFFECT and word_before(words, index) == "in"
        put_out = word == "put" and word_behind(words, index) == "out"
        if not verb and (word in WARNING or in_effect or put_out):
            verb, over = word, is_past_perfect(words, index - 4 * in_effect)
        noun = noun or (word if word in WARNINGS else "")
    if not (verb and noun):
        return None
    return (looks_back if over else looks_ahead)(verb)


_IN_EFFECT = frozenset(["effect", "force", "place"])


def not_before(words: list[str], indices: range) -> Clause | None:
    """Read "was not possible before Monday": what cannot be yet is to come."""
    able = False
    for index in in_clause(words, indices):
        word = words[index]
        if word in _UNABLE:
            return looks_ahead(word)
        able = able or word in _ABLE
        if word in _NOT and (able or word_before(words, index) in BE):
            return looks_ahead("before")
    return None


def begun(words: list[str], indices: range) -> Clause | None:
    """Read "declared a truce from Monday", "strikes for Sunday": it begins then."""
    for index in _up_to_verb(words, indices):
        word = words[index]
        if word in _CALLED:
            return looks_ahead(word)
    return None


def stands(words: list[str], indices: range) -> Clause | None:
    """Read "is in force until May 2", "have until Friday": it ends later."""
    for index in _up_to_verb(words, indices):
        word = words[index]
        until = word_behind(words, index) in UNTIL
        if word == "had" and until and _is_said(words, index):
            return looks_ahead(word)
        has = word in ("has", "have") and until
        if has or word in _STANDING or word in _GIVING:
            return None if is_past_perfect(words, index) else looks_ahead(word)
    return None


def _is_said(words: list[str], index: int) -> bool:
    """Tell whether somebody "said it had until Friday", or was told so."""
    for word in reversed(words[max(0, index - _WANTED) : index]):
        if word in REPORTED or word in TELLING:
            return True
        if word in _CLOSING:
            break
    return False


_CLOSING = frozenset(".;!?")


def directed(words: list[str], indices: range) -> Clause | None:
    """Read "ordered the firm to pay by Friday": a deadline is set for what is asked."""
    asked = False
    for index in in_clause(words, indices):
        word = words[index]
        if word in DIRECTING:
            over = is_past_perfect(words, index)
            return (Clause() if over else looks_ahead(word)) if asked else None
        bare = word_before(words, index) == "to"
        # "the lawyer for the accused"
        told = tells(word) and not bare and not is_attribute(words, index)
        if told and not _is_wanted(words, index):
            return None
        asked = asked or word == "to"
    return None


def summoned(words: list[str], indices: range) -> Clause | None:
    """Read "told them to return on Monday": they come on the day that is set."""
    coming = False
    for index in in_clause(words, indices):
        word = words[index]
        if coming and word in _SUMMONING:
            freed = word == "released" and "bail" not in words[index : index + 6]
            return None if freed or is_past_perfect(words, index) else looks_ahead(word)
        if tells(word):
            return None
        coming = coming or (word == "to" and _comes(words, index, indices.start))
    return None


def _comes(words: list[str], index: int, last: int) -> bool:
    """Tell "to return on Monday", "to report to court" from "to return the money"."""
    verb = index + 2
    goal = last < verb + 3 or word_behind(words, verb) in _WHERE
    return word_behind(words, index) in _COMING and goal


_SUMMONING = word_set(
    "told ordered asked instructed directed summoned summonsed remanded bailed released",
    "cited",
)
_COMING = word_set("return reappear appear report come testify attend stand")
_WHERE = word_set("to in on before at for back here there home")


def _is_wanted(words: list[str], index: int) -> bool:
    """Tell whether a participle is that of "to have power restored"."""
    near = range(max(2, index - _WANTED), index)
    return any(words[k] in ("have", "get") and words[k - 2] == "to" for k in near)


def _up_to_verb(words: list[str], indices: range) -> Iterator[int]:
    """Give the indices up to the nearest verb of the clause that tells its side."""
    for index in in_clause(words, indices):
        yield index
        if not tells(words[index]):
            continue
        if not (is_attribute(words, index) or is_may(words, index)):
            return


def is_past_perfect(words: list[str], index: int) -> bool:
    """Tell whether a "had" stands right before a verb: it may be over."""
    return "had" in words[max(0, index - 4) : index]
