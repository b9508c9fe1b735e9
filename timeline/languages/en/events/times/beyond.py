"""English times of another clause than an event's: no model makes them likely."""

from timeline.languages.en.events.relative import is_told_of_noun
from timeline.languages.en.events.times.earlier import is_of_verb_before
from timeline.languages.en.events.times.site import LONG, Between, Site
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE

__all__ = ["is_beyond", "is_by_the_time"]


def is_beyond(reading: Reading, event: Found, place: Site, between: Between) -> bool:
    """Tell whether a time stands in another clause, or a month or more behind a verb.

    What "opened as an airfield, was bombed in 1944" need not have opened then, nor those
    be of Friday "who defied a ban where a mob had gathered on Friday".
    """
    k = event.index
    if place.start < k:
        return is_of_verb_before(reading, event, place)
    counts = between.counts(k + 1, max(k + 1, place.first))
    long = event.group is not None and place.unit in LONG
    return (
        counts.relative > 0
        or (counts.finite > 0 and _is_detached(reading, event))
        or (long and counts.finite > 0)
        or _is_apart(reading, k, place)
        or _is_of_next_clause(reading, k, place)
        or _is_resumed(reading, k, place)
    )


def _is_of_next_clause(reading: Reading, k: int, place: Site) -> bool:
    """Tell whether it is of another subject: "they agreed, and on Friday it opened".

    No comma is needed in "they appealed and the case will be heard today".
    """
    tags, group = reading.tags, reading.verb_at.get(k)
    for j in range(k + 1, place.first - 1):
        if tags[j] != "CC":
            continue
        after = reading.verb_from(j + 1)
        if after is None or not after.finite or after.first == j + 1:
            continue
        apart = (after.tense == "FUTURE") is not (
            group is None or group.tense == "FUTURE"
        )
        apart = apart and IN_PHRASE.issuperset(tags[j + 1 : after.first])
        if tags[j - 1] == "," or apart:
            return after.head < place.first
    return False


def _is_detached(reading: Reading, event: Found) -> bool:
    """Tell whether it is told in passing: "The truce, brokered by the UN, began"."""
    group = event.group
    if group is None or group.tense != "PASTPART" or not group.first:
        return False
    before = reading.tags[max(0, group.first - 2) : group.first]
    apart = before[-1:] == [","] or before == [",", "RB"]
    return apart or is_told_of_noun(reading, group)


def _is_apart(reading: Reading, k: int, place: Site) -> bool:
    """Tell whether "before selling" opens a clause between the two."""
    return any(
        group.tense == "PRESPART" and reading.lower[group.first - 1] in _APART
        for group in reading.groups
        if k < group.first < place.first
    )


def _is_resumed(reading: Reading, k: int, place: Site) -> bool:
    """Tell whether it is of a participle only: "is in recess, resuming on 10 May"."""
    verb, before = reading.verb_at.get(place.first - 1), reading.verb_before(k)
    if verb is None or verb.tense != "PRESPART" or verb.first <= k:
        return False
    parted = reading.tags[verb.first - 1] == ","
    return parted and before is not None and before.tense == "PRESENT"


def is_by_the_time(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it opens another clause: "By the time you read this, …, on Friday"."""
    if event.group is None or "," not in reading.lower[event.index : place.first]:
        return False
    near = " ".join(
        reading.lower[max(0, event.group.first - _NEAR) : event.group.first]
    )
    _, led, subject = f" {near}".rpartition(" by the time ")
    return bool(led) and "," not in subject


_NEAR = 8


_APART = frozenset(("before", "after", "while", "since", "when"))
