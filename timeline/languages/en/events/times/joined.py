"""The verbs that a clause is joined to."""

from timeline.languages.en.events.relative import is_told_of_noun
from timeline.languages.en.events.times.lasting import is_start
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import PLANNED_FOR, REPORTED, SUBORDINATORS

__all__ = [
    "is_behind_state",
    "is_due",
    "is_joined_plan",
    "joined",
    "joins_due",
    "opener",
]

_TOGETHER = frozenset(("as", "when", "while", "and", "but", "or", ","))


def joined(reading: Reading, group: Group) -> list[Group] | None:
    """Return the verbs that another one may happen with, None if it is of no clause's.

    "Hit the town, killing two", "capsized and sank", "fell as they fled".
    """
    k = opener(reading, group)
    if k < 0 or reading.lower[k] not in _TOGETHER:
        return None
    listed = reading.tags[k] == "CC" and not group.finite
    before = [g for g in reading.groups if g.head < k and (g.finite or listed)]
    if not before:
        after = [g for g in reading.groups if g.first > group.head and g.finite][:1]
        # "While the raid took minutes, police said on Tuesday that all was quiet."
        said = after != [] and reading.lower[after[0].head] in REPORTED
        return [] if said and reading.lower[k] == "while" else after
    if not group.finite and is_told_of_noun(reading, before[-1]):
        # "Rain ravaged a town that a quake hit last week, setting off slides"
        before = [g for g in before if not is_told_of_noun(reading, g)] or before
        return before[-1:]
    # "The dam, which they had mended, burst on Friday, and killed two"
    hosts = before[-1:]
    if reading.tags[k - 1 : k] == [","]:
        # "She denied it when she was tried in May, but changed her plea."
        hosts = [g for g in before if not _is_subordinate(reading, g)] or before
    # "Won on Sunday, and will play on" is not to play then.
    ahead = group.tense == "FUTURE"
    if reading.tags[k] == "CC":
        hosts = [g for g in hosts if not is_start(reading, g)]
    return [g for g in hosts if (g.tense == "FUTURE") is ahead]


def _is_subordinate(reading: Reading, group: Group) -> bool:
    """Tell whether "when" or its like opens the clause of a verb."""
    k = opener(reading, group)
    return k >= 0 and reading.tags[k] != "CC"


def opener(reading: Reading, group: Group) -> int:
    """Return the word that joins the clause of a verb to another, or -1."""
    tags, k = reading.tags, group.first - 1
    if group.tense == "PRESPART":
        while k > 0 and tags[k] == "RB":
            k -= 1
        return k if k >= 0 and tags[k] in (",", "CC") else -1
    k = reading.leads(group)
    opens = k >= 0 and (tags[k] in ("CC", "WRB") or reading.lower[k] in SUBORDINATORS)
    return k if opens and group.finite else -1


def is_due(reading: Reading, verb: Group) -> bool:
    """Tell whether it is that of "began in May and was due to end in June"."""
    words = reading.lower[verb.head : verb.head + verb.copula + 1]
    return not _PLANNED.isdisjoint(words)


_PLANNED = PLANNED_FOR | {"expected"}


def joins_due(reading: Reading, event: Found) -> bool:
    """Tell whether an event is so joined to the verb before it."""
    group = event.group or reading.verb_at.get(event.index - 1)
    joined = group is not None and reading.word(group.first - 1) in ("and", "but")
    return joined and group is not None and is_due(reading, group)


def is_joined_plan(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether its time is that of the other verb: "began in May and was due"."""
    return place.end < event.index and joins_due(reading, event)


def is_behind_state(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a plan is joined to what is so: "Today it has 9, and the inn will close".

    "Today the fair opens, and Holm will speak" may be of one day.
    """
    group = event.group
    if group is None or group.tense != "FUTURE" or place.start > group.first:
        return False
    before = reading.verb_before(group.first)
    if before is None or before.tense != "PRESENT" or before.first < place.end:
        return False
    if reading.tags[group.first - 1] == "CC":
        return False
    joined = "CC" in reading.tags[before.head : group.first]
    return joined and (before.copula or reading.lower[before.head] in _BEING)


_BEING = word_set(
    "has have employs employ numbers remains remain stands lives live owns"
)
