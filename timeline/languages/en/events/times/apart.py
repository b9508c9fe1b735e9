"""Count the events of one English clause from what governs the other one."""

from collections.abc import Container, Iterator, Mapping, Sequence

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.times.measured import INVERSE, Measured
from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import NOUNS

__all__ = ["count_apart"]


def count_apart(
    reading: Reading, found: Sequence[Found], distance: Measured, tied: dict[int, Tie]
) -> None:
    """Count the events of one clause from what governs the other one.

    "They opened on Monday, a year after they had met": the measured clause is counted,
    unless it has the day: "A week before she won on Monday, she lost her voice".
    """
    words, length, relation = distance
    if _is_of_any(reading, found, words):
        return
    own = set(reading.times[words.start : words.stop])
    _forget_beyond(reading, found, words, tied)
    rest = [event for event in found if event.index not in words]
    relative = _relative(reading, words)
    inside = [e for e in found if e.index in words and e.index not in relative]
    behind = [event for event in rest if event.index >= words.stop]
    before = [event for event in rest if event.index < words.start]
    day = _last_day([*reversed(behind), *before], tied, own)
    if not behind and _is_undated(reading, before, tied):
        # "Was due in May but was shelved a month before launch": who knows when.
        day = None
    # "was dark on Tuesday, two days after it hit": nothing else has the Tuesday.
    day = _last_day(inside, tied, own) if day is None else day
    counted = [e for e in inside if not _has_own(reading, e, tied, own)]
    timex = day
    content = _content(reading, inside)
    told = _last_day([event for event in inside if event not in content], tied, ())
    if day is None:
        # Without a day of either, both are open, unless one is "before dawn on Monday".
        counted = [*_untold(found, tied, own)] if told is None else rest
        counted = [event for event in counted if event not in content]
        timex, relation = told, INVERSE[relation]
    first = next((event for event in inside if event.group is not None), None)
    saying = first is not None and (
        first.category == "REPORTING" or reading.word(first.index + 1) == "that"
    )
    for event in counted:
        mind = event.category in _OF_THE_MIND
        # "a day after he said that it had closed" counts what he did.
        told_of = saying and event.index in words
        mind = event is not first if told_of else mind
        when = None if mind else timex
        tied[event.index] = Tie(timex=when, relation=relation, length=length)


def _relative(reading: Reading, words: range) -> range:
    """Return the words of "that made it" in "a week after it bought the firm that made it"."""
    finite = [group for group in reading.groups if group.finite and group.head in words]
    for group in finite[1:]:
        k = group.first - 1
        if reading.tags[k] in _PRONOUNS and reading.tags[k - 1] in NOUNS:
            return range(k, words.stop)
    return range(0)


_PRONOUNS = frozenset(("WDT", "WP"))


def _has_own(
    reading: Reading, event: Found, tied: Mapping[int, Tie], own: Container[int]
) -> bool:
    """Tell whether its time stands right behind it: "an hour after it sank at 8:05"."""
    timex = tied.get(event.index, UNTIED).timex
    if timex is None or timex not in own:
        return False
    return 0 < reading.times.index(timex) - event.index <= _NEAR


_NEAR = 3


def _content(reading: Reading, inside: Sequence[Found]) -> Sequence[Found]:
    """Return what is said there: "a week after it said it would be played on Friday"."""
    for n, event in enumerate(inside, start=1):
        if event.category == "REPORTING" or reading.word(event.index + 1) == "that":
            return inside[n:]
    return ()


def _forget_beyond(
    reading: Reading, found: Sequence[Found], words: range, tied: dict[int, Tie]
) -> None:
    """Untie the crime of "A man held in 2017 will be tried a year after the crime"."""
    verb = reading.verb_before(words.start)
    if verb is None or not verb.finite:
        return
    before = reading.times[: verb.first]
    # A day in front, "On Monday, they met, a year after it fell", has a comma.
    for event in found if "," not in reading.tags[: verb.first] else ():
        timex = tied.get(event.index, UNTIED).timex
        if event.index in words and timex is not None and timex in before:
            del tied[event.index]


def _is_of_any(reading: Reading, found: Sequence[Found], words: range) -> bool:
    """Tell whether it holds of any such: "hopes fade three days after an earthquake"."""
    verb = reading.verb_before(words.start)
    if verb is None or verb.tense != "PRESENT" or verb.aspect != "NONE":
        return False
    inside = [event.index for event in found if event.index in words]
    return any(not _ANY.isdisjoint(reading.lower[max(0, k - 2) : k]) for k in inside)


_ANY = frozenset(("a", "an"))


def _is_undated(
    reading: Reading, before: Sequence[Found], tied: Mapping[int, Tie]
) -> bool:
    """Tell whether the last verb of no "that blocked it" has no time of its own."""
    groups = [event.group for event in before if event.group and event.group.finite]
    verbs = [g.head for g in groups if reading.tags[g.first - 1] not in _PRONOUNS]
    return bool(verbs) and tied.get(verbs[-1], UNTIED).timex is None


_OF_THE_MIND = frozenset(("REPORTING", "I_STATE"))


def _untold(
    events: Sequence[Found], tied: Mapping[int, Tie], own: Container[int]
) -> Iterator[Found]:
    """Give the events that no other expression than the *own* ones governs."""
    for event in events:
        timex = tied.get(event.index, UNTIED).timex
        if timex is None or timex in own:
            yield event


def _last_day(
    events: Sequence[Found], tied: Mapping[int, Tie], other: Container[int]
) -> int | None:
    """Return the last expression that says when an event was, none of the *other*."""
    ties = [tied.get(event.index, UNTIED) for event in events]
    days = [tie.timex for tie in ties if tie.relation is Relation.AT]
    told = [day for day in days if day is not None and day not in other]
    return told[-1] if told else None
