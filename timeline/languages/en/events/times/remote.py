"""English events too far from a time to have it: "hit a ship of a firm fined in 1983"."""

from timeline.languages.en.events.relative import closes_reduced
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE

__all__ = ["is_denied", "is_of_reduced", "is_wished"]


def is_denied(reading: Reading, event: Found) -> bool:
    """Tell whether either was then: "had denied the robbery in March"."""
    verb = reading.verb_before(event.index) if event.group is None else None
    if verb is None or reading.verb(verb) != "deny":
        return False
    had = verb.tense == "PAST" and verb.aspect == "PERFECTIVE"
    return had and IN_PHRASE.issuperset(reading.tags[verb.head + 1 : event.index])


def is_wished(reading: Reading, event: Found) -> bool:
    """Tell whether it was not so: "they wished on Monday that they had more bread"."""
    group = event.group
    verb = reading.verb_before(group.first) if group is not None else None
    if verb is None or reading.verb(verb) != "wish" or event.group is None:
        return False
    told = event.group.tense == "PAST" or event.group.modality is not None
    return told and "," not in reading.tags[verb.head : event.group.first]


def is_of_reduced(reading: Reading, event: Found, near: int) -> bool:
    """Tell whether it is that of "hit a ship of a firm involved in a wreck in 1983"."""
    first = reading.times.index(near)
    first -= reading.tags[first - 1] in ("IN", "TO")
    told = reading.verb_before(first)
    beyond = told is not None and event.index < told.first
    return beyond and closes_reduced(reading, first)
