"""Where an English event belongs that no expression governs."""

from functools import lru_cache

from timeline.grammar.analysis import Default
from timeline.languages.en.events.of_the_day import OfTheDay
from timeline.languages.en.events.price import is_price
from timeline.languages.en.events.relative import (
    closes_reduced,
    is_of_any,
    is_told_of_noun,
)
from timeline.languages.en.events.times.account import is_quoted_part
from timeline.languages.en.events.times.planning import is_awaited
from timeline.languages.en.events.times.saying import tells
from timeline.languages.en.events.undated import is_undated
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes, read_table
from timeline.languages.en.syntax.linear import Linear
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, WH
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import REPORTED, RESULTS

__all__ = ["default"]

_OF_THE_DAY = -90


@lru_cache(maxsize=1)
def _days() -> OfTheDay:
    return OfTheDay(Linear.of_table(read_table("dateline.tsv")).weights)


def default(reading: Reading, event: Found) -> Default:
    """Return where an event belongs that no expression governs.

    What is said, and what is, belong to the dateline.
    """
    group = event.group and _leading(reading, event.group)
    if group is None and _is_so(reading, event):
        return Default.PRESENT
    if group is not None and group.modality is None:
        # "Prices have been falling" is so still.
        present = group.tense == "PRESENT" and group.aspect != "PERFECTIVE"
        present = present and reading.word(group.first - 1) != "later"
        said = event.category == "REPORTING" and not _is_informed(reading, group)
        said = said or _closes_quote(reading, group)
        said = said and group.tense in _SAID and not _is_lacking(reading, event)
        if present or said:
            some = present and is_of_any(reading, group)
            return Default.OPEN if some else Default.PRESENT
    past = group is not None and group.tense == "PAST"
    past = past or (group is None and _was_so(reading, event))
    if not past and _days().total(reading, event) >= _OF_THE_DAY:
        open_ = _is_lacking(reading, event) or is_quoted_part(reading, event)
        return Default.OPEN if open_ else Default.PRESENT
    if group is not None and past and group.aspect == "NONE":
        if _is_result(reading, group):
            return Default.PERIOD
        if is_price(reading, event):
            return Default.MARKET
        aside = _points_back(reading) or is_told_of_noun(reading, event.group)
        aside = aside or _goes_on_from(reading) or _is_start(reading, group)
        aside = aside or _is_at_an_age(reading) or _is_held(reading, event, group)
        aside = aside or _is_of_dated(reading, group) or _tells_when(reading, group)
        aside = aside or is_awaited(reading, group) or _is_arranged(reading, event)
        aside = aside or is_undated(reading, group)
        aside = aside or _is_since_then(reading) or _is_timed(reading, group)
        return Default.OPEN if aside else Default.STORY
    return Default.OPEN


def _leading(reading: Reading, group: Group) -> Group:
    """Return the verb that begins, or goes on, with another: "is starting to shrink"."""
    before = reading.verb_before(group.first)
    leads = before is not None and before.head == group.first - 1
    if before is None or not leads or group.tense not in _LED:
        return group
    return before if reading.verb(before) in _GOING_ON else group


_LED = frozenset(("INFINITIVE", "PRESPART"))
_GOING_ON = frozenset(("begin", "start", "continue", "keep", "resume"))


def _is_informed(reading: Reading, group: Group) -> bool:
    """Tell whether somebody "was told" so, which is a part of the story."""
    return group.passive and reading.verb(group) in _INFORMING


_INFORMING = frozenset(("tell", "inform", "ask", "warn", "order", "notify"))


def _is_lacking(reading: Reading, event: Found) -> bool:
    """Tell whether nobody did, or some time ago: "left without saying so", "after".

    The firm that "failed in 2003 after disclosing a loss" did so then.
    """
    if event.group is None:
        return False
    led = reading.word(event.group.first - 1)
    return led == "without" or (led in _APART and event.group.tense == "PRESPART")


_APART = frozenset(("after", "before", "since"))


def _closes_quote(reading: Reading, group: Group) -> bool:
    """Tell whether a verb says who is quoted, whatever it is: "It is time," she wrote."""
    tags, k = reading.tags, group.first - 1
    while k > 0 and tags[k] in _SPEAKER:
        k -= 1
    quoted = k < group.first - 1 and tags[k] in ('"', "''")
    quoted = quoted and not reading.touches(k + 1)
    return quoted and reading.lower[k - 1 : k] in ([","], ["?"], ["!"], ["."])


_SPEAKER = frozenset(("PRP", "NNP", "NN", "NNS", "DT", "JJ", "PRP$", "POS"))


def _is_result(reading: Reading, group: Group) -> bool:
    """Tell whether it is what a period brought: "Revenue rose", "Profit from oil fell".

    "The results came out" on some day.
    """
    tags, k = reading.tags, group.first
    if reading.lower[group.head : group.head + 2] == ["came", "out"]:
        return False
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
    verb = reading.verb_before(event.index) if event.lexeme.part == "A" else None
    if verb is None or not verb.copula:
        return False
    return verb.tense == "PRESENT" and verb.aspect == "NONE" and verb.modality is None


def _was_so(reading: Reading, event: Found) -> bool:
    """Tell whether it is what something was said to be: "had been due to speak"."""
    verb = reading.verb_before(event.index) if event.lexeme.part == "A" else None
    if verb is None or not verb.copula:
        return False
    near = verb.tense == "PAST" and verb.head >= event.index - _OPENING
    return near and reading.tags[event.index + 1 : event.index + 2] == ["TO"]


def _goes_on_from(reading: Reading) -> bool:
    """Tell whether a sentence opens with a time: "Over the next days, they met"."""
    times = reading.times
    return reading.lower[0] in _ONWARD and any(time >= 0 for time in times[1:_OPENING])


def _is_timed(reading: Reading, group: Group) -> bool:
    """Tell whether a time leads a verb and gives no day: "he recently moved"."""
    return reading.times[max(0, group.first - 1)] >= 0


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


def _is_of_dated(reading: Reading, group: Group) -> bool:
    """Tell whether its subject has a time: "a report published in 2009 said so".

    So has "the strike, which began on Monday, stranded thousands", and so may "the plea,
    which was lodged last week, failed"; who "was born in 1950" is of the story.
    """
    k = group.first - 1
    closed = k > 0 and reading.tags[k] == ","
    k -= closed
    if k < 0 or reading.times[k] < 0:
        return False
    first = reading.times.index(reading.times[k])
    first -= first > 0 and reading.tags[first - 1] == "IN"
    before = reading.verb_before(first)
    if not closed or before is None:
        return closes_reduced(reading, first)
    begun = lexemes().of(reading.lower[before.head], "V").lemma in _BEGINNING
    near = not _OF_LATE.isdisjoint(reading.lower[first : k + 1])
    begun = begun or (near and reading.lower[before.first - 1] == "which")
    return begun and reading.tags[before.first - 1] in WH


def _tells_when(reading: Reading, group: Group) -> bool:
    """Tell whether it says which time is meant: "the night the river rose"."""
    k = group.first - 1
    while k >= 0 and reading.tags[k] in IN_PHRASE and reading.times[k] < 0:
        k -= 1
    return 0 <= k < group.first - 1 and reading.times[k] >= 0


def _is_arranged(reading: Reading, event: Found) -> bool:
    """Tell whether it is a plan, made who knows when: "layoffs were planned"."""
    group = event.group
    return bool(group and group.passive) and reading.lower[event.index] in _ARRANGED


_ARRANGED = word_set("planned scheduled rescheduled slated")
_OF_LATE = word_set(
    "monday tuesday wednesday thursday friday saturday sunday yesterday week weekend"
)
_BEGINNING = frozenset(("begin", "start", "break", "open"))
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
_YOUTH = word_set("child boy girl baby infant young teenager teens twenties")
_ONWARD = frozenset(("over", "during", "in", "within", "after", "throughout"))
_OPENING = 3


def _is_start(reading: Reading, group: Group) -> bool:
    """Tell whether "since" counts from it: "the first raid since the war began"."""
    return reading.word(reading.leads(group)) == "since"


def _is_since_then(reading: Reading) -> bool:
    """Tell whether it came after what is told: "Since then it has met but rejected"."""
    if not {"since", "then"} <= reading.distinct:
        return False
    return reading.word(reading.lower.index("since") + 1) == "then"


def _points_back(reading: Reading) -> bool:
    """Tell whether a sentence is about what was mentioned last: "That storm killed"."""
    return reading.lower[0] in ("that", "those") and reading.tags[1:2] in (
        ["NN"],
        ["NNS"],
    )


_SAID = frozenset(("PAST", "PRESENT", "PRESPART"))
