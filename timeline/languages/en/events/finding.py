"""Find the events of an English sentence."""

from collections.abc import Sequence
from functools import lru_cache

from timeline.grammar.analysis import Default
from timeline.languages.en.events import eventive
from timeline.languages.en.events.of_the_day import OfTheDay
from timeline.languages.en.events.relative import is_told_of_noun
from timeline.languages.en.events.scheduled import is_scheduled
from timeline.languages.en.events.times.saying import tells
from timeline.languages.en.syntax.lexeme import Lexeme, lexemes, read_table
from timeline.languages.en.syntax.linear import Linear, by_code, unpack
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.verbs import Group
from timeline.languages.en.syntax.words import DO, HAVE, REPORTED, RESULTS, STAGING

__all__ = ["default", "events"]

_OF_THE_DAY = -90
_HOPELESS = 120
_LIMIT = 30_000


class _Classes:
    """The model of event classes, with what it says of each word by itself."""

    def __init__(self, model: Linear) -> None:
        self._model = model
        self._bias = model.total(("bias",))
        self._context = eventive.Context(model.weights, by_code(model.weights).get)
        self._known: dict[str, tuple[Lexeme, int, bool]] = {}

    def prior(self, word: str, part: str) -> tuple[Lexeme, int, bool]:
        """Return the lexeme, its packed sums, and whether no context can save it."""
        key = part + word
        known = self._known.get(key)
        if known is None:
            lexeme = lexemes().of(word, part)
            total = self._bias + self._model.total(eventive.static(lexeme))
            none, *others = unpack(total, len(self._model.labels))
            if len(self._known) >= _LIMIT:
                self._known.clear()
            known = self._known[key] = lexeme, total, none - max(others) > _HOPELESS
        return known

    def best(self, reading: Reading, k: int, lexeme: Lexeme, prior: int) -> str:
        """Return the class of a word in its context."""
        return self._model.best(prior + self._context.total(reading, k, lexeme))


@lru_cache(maxsize=1)
def _classes() -> _Classes:
    return _Classes(Linear.of_table(read_table("events.tsv")))


@lru_cache(maxsize=1)
def _days() -> OfTheDay:
    return OfTheDay(Linear.of_table(read_table("dateline.tsv")).weights)


def events(reading: Reading) -> list[Found]:
    """Return the events of a sentence in order."""
    classes = _classes()
    staged = not STAGING.isdisjoint(reading.distinct)
    found: list[Found] = []
    for k, part in eventive.candidates(reading):
        lexeme, prior, hopeless = classes.prior(reading.lower[k], part)
        category = eventive.NOT_AN_EVENT
        if not hopeless:
            category = classes.best(reading, k, lexeme, prior)
        group = reading.verb_at.get(k)
        told = group or (staged and not lexeme.sense.startswith(_SOLID))
        if category == eventive.NOT_AN_EVENT and told:
            category = _told(reading, k, group)
        if category == eventive.NOT_AN_EVENT and group is None and reading.timed:
            category = _scheduled(reading, k, lexeme)
        if category == eventive.NOT_AN_EVENT or _stands_in(reading, k):
            continue
        if (
            group is None
            or group.tense != "PRESPART"
            or reading.lower[k] not in _LEADING
        ):
            found.append(Found(k, lexeme, category, group))
    return found


def _stands_in(reading: Reading, k: int) -> bool:
    """Tell whether a verb only stands for another: "paid, as it did in May"."""
    if reading.lower[k + 1 : k + 2] == ["until"] and reading.lower[k] in HAVE:
        # "has until Friday to appeal"
        return True
    after = reading.tags[k + 1] if k + 1 < len(reading.tags) else "."
    return reading.lower[k] in DO and after in _ENDING


# Beasts, places, and people happen in no sense of the word: "held the town".
_SOLID = ("n05.0", "n15.0", "n18.0")
# What leads a phrase like a preposition: ", following a slump".
_LEADING = frozenset(
    ("following", "including", "excluding", "regarding", "concerning", "pending")
)
_ENDING = frozenset(("IN", "TO", ",", ".", ":", "CC", '"', "''"))


def _told(reading: Reading, k: int, group: Group | None) -> str:
    told = _must_tell(reading, k, group)
    return "OCCURRENCE" if told else eventive.NOT_AN_EVENT


def _scheduled(reading: Reading, k: int, lexeme: Lexeme) -> str:
    on_a_day = lexeme.part == "N" and is_scheduled(reading, k, lexeme)
    return "OCCURRENCE" if on_a_day else eventive.NOT_AN_EVENT


def _must_tell(reading: Reading, k: int, group: Group | None) -> bool:
    """Tell whether grammar makes word *k* an event, whatever the word is."""
    if group is not None:
        before = reading.lower[group.first - 1] if group.first else ""
        denied = before == "without" or reading.lower[: group.first][-2:] == _INSTEAD
        told = group.tense in ("PAST", "FUTURE") or group.aspect != "NONE"
        return denied or (told and not group.copula) or _is_present(reading, group)
    if k and reading.lower[k - 1] in STAGING and reading.tags[k - 1] != "RP":
        return True
    return any(_is_staged(reading, k, verb) for verb in reading.groups)


def _is_present(reading: Reading, group: Group) -> bool:
    """Tell whether somebody will be there: "would be back at his desk on Monday"."""
    if not group.copula or not reading.timed:
        return False
    coming = group.tense == "FUTURE" or group.modality == "would"
    return coming and reading.lower[group.head + 1 : group.head + 2] in _PRESENT


_PRESENT = (["back"], ["away"], ["there"], ["home"], ["here"], ["absent"])


def _is_staged(reading: Reading, k: int, verb: Group) -> bool:
    """Tell whether word *k* is what somebody "cancelled", or what "was called off"."""
    lower, tags = reading.lower, reading.tags
    if lower[verb.head] not in STAGING:
        return False
    if verb.passive:
        return verb.first == k + 1 and not _is_led(tags, k)
    between = tags[verb.head + 1 : k]
    off = lower[verb.head + 1 : verb.head + 2] == ["off"]
    return verb.head < k and all(tag in _INSIDE for tag in between[off:])


def _is_led(tags: Sequence[str], k: int) -> bool:
    """Tell whether a preposition leads a noun: "a service for the dead was held"."""
    while k and tags[k - 1] in _INSIDE:
        k -= 1
    return k > 0 and tags[k - 1] == "IN"


_INSTEAD = ["instead", "of"]
_INSIDE = frozenset(("DT", "PRP$", "JJ", "RP", "NN", "NNP", "POS", "CD"))


def default(reading: Reading, event: Found) -> Default:
    """Return where an event belongs that no expression governs.

    What is said, and what is, belong to the dateline.
    """
    group = event.group
    if group is None and _is_so(reading, event):
        return Default.PRESENT
    if group is not None and group.modality is None:
        present = group.tense == "PRESENT" and not group.aspect.startswith("PERF")
        said = event.category == "REPORTING" and group.tense in _SAID
        if present or said:
            return Default.PRESENT
    past = group is not None and group.tense == "PAST"
    past = past or (group is None and _was_so(reading, event))
    if not past and _days().total(reading, event) >= _OF_THE_DAY:
        return Default.PRESENT
    if group is not None and past and group.aspect == "NONE":
        if _is_result(reading, group):
            return Default.PERIOD
        aside = _points_back(reading) or is_told_of_noun(reading, event.group)
        aside = aside or _goes_on_from(reading) or _is_start(reading, group)
        aside = aside or _is_at_an_age(reading) or _is_held(reading, event, group)
        return Default.OPEN if aside else Default.STORY
    return Default.OPEN


def _is_result(reading: Reading, group: Group) -> bool:
    """Tell whether it is what a period brought: "Revenue rose", "Profit from oil fell"."""
    tags, k = reading.tags, group.first
    while k > 0 and tags[k - 1] in _SUBJECT and reading.times[k - 1] < 0:
        k -= 1
    while k < group.first and tags[k] == "IN":
        k += 1
    while k + 1 < group.first and tags[k + 1] not in _BEHIND_HEAD:
        k += 1
    return reading.lower[k] in RESULTS


_BEHIND_HEAD = frozenset(("IN", "RB"))
_SUBJECT = _BEHIND_HEAD | {
    *("DT", "PRP$", "JJ", "JJR", "NN", "NNS", "NNP", "POS", "CD", "VBG", "CC"),
}


def _is_so(reading: Reading, event: Found) -> bool:
    """Tell whether it is what something "is" said to be: "a tower that is tall"."""
    verb = reading.verb_before(event.index)
    if event.lexeme.part != "A" or verb is None or not verb.copula:
        return False
    return verb.tense == "PRESENT" and verb.aspect == "NONE" and verb.modality is None


def _was_so(reading: Reading, event: Found) -> bool:
    """Tell whether it is what something was said to be: "had been due to speak"."""
    verb = reading.verb_before(event.index)
    if event.lexeme.part != "A" or verb is None or not verb.copula:
        return False
    near = verb.tense == "PAST" and verb.head >= event.index - _OPENING
    return near and reading.tags[event.index + 1 : event.index + 2] == ["TO"]


def _goes_on_from(reading: Reading) -> bool:
    """Tell whether a sentence opens with a time: "Over the next days, they met"."""
    times = reading.times
    return reading.lower[0] in _ONWARD and any(time >= 0 for time in times[1:_OPENING])


def _is_held(reading: Reading, event: Found, group: Group) -> bool:
    """Tell whether it is so as somebody says: "he said they expected to win".

    "They ruled on Monday that he lied" has a day of its own, which is not when he did.
    """
    before = reading.verb_before(group.first)
    if before is None:
        return False
    if event.category in _STATES and reading.lower[before.head] in REPORTED:
        return "CC" not in reading.tags[before.head : group.first]
    timed = max((k for k in range(group.first) if reading.times[k] >= 0), default=-1)
    return timed >= 0 and tells(reading, timed + 1, group.first)


_STATES = frozenset(("STATE", "I_STATE"))


def _is_at_an_age(reading: Reading) -> bool:
    """Tell whether a sentence says how old somebody was: "when she was 9"."""
    lower, tags = reading.lower, reading.tags
    if "when" in reading.distinct or "while" in reading.distinct:
        for k in range(len(lower) - _AGED):
            opened = lower[k] in ("when", "while") and tags[k + 1] in ("PRP", "NNP")
            if opened and lower[k + 2] in ("was", "were") and _is_age(reading, k + 3):
                return True
    return "age" in reading.distinct and (
        "at" in lower[lower.index("age") - _OPENING : lower.index("age")]
    )


def _is_age(reading: Reading, k: int) -> bool:
    """Tell whether "9", "a child", "just nine" or "in his teens" stands at *k*."""
    near = reading.lower[k : k + 3]
    counted = "CD" in reading.tags[k : k + 2] and reading.times[k] < 0
    return counted or not _YOUTH.isdisjoint(near)


_AGED = 3
_YOUTH = frozenset(
    ("child", "boy", "girl", "baby", "infant", "young", "teenager", "teens", "twenties")
)
_ONWARD = frozenset(("over", "during", "in", "within", "after", "throughout"))
_OPENING = 3


def _is_start(reading: Reading, group: Group) -> bool:
    """Tell whether "since" counts from it: "the first raid since the war began"."""
    tags, k = reading.tags, group.first - 1
    while k > 0 and tags[k] in _SUBJECT | {"PRP", "("} and reading.lower[k] != "since":
        k -= 1
    return k >= 0 and reading.lower[k] == "since"


def _points_back(reading: Reading) -> bool:
    """Tell whether a sentence is about what was mentioned last: "That storm killed"."""
    return reading.lower[0] in ("that", "those") and reading.tags[1:2] in (
        ["NN"],
        ["NNS"],
    )


_SAID = frozenset(("PAST", "PRESENT", "PRESPART"))
