"""English events too far from a time to have it: "hit a ship of a firm fined in 1983"."""

from collections.abc import Mapping

from timeline.languages.en.events.relative import closes_reduced
from timeline.languages.en.events.times.tie import UNTIED, Tie, is_tied
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["is_denied", "is_of_reduced", "is_proposal", "is_wished"]


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


_AGREED = frozenset(("agreement", "decision", "deal", "pact", "pledge", "promise"))
_PROPOSALS = word_set("proposal plan bid application request campaign petition")


def is_proposal(reading: Reading, event: Found, tied: Mapping[int, Tie]) -> bool:
    """Tell whether the time is of what is proposed: "proposals for a merger next year".

    So it is in "an agreement to buy the bank in May".
    """
    k, own = event.index, tied.get(event.index, UNTIED).timex
    if event.group is None and own is None and reading.word(k + 1) == "to":
        verb, near = reading.verb_from(k + 1), tied.get(k, UNTIED).near
        agreed = near is not None and event.lexeme.lemma in _AGREED
        return agreed and verb is not None and is_tied(tied, verb.head)
    if event.group is not None or own is None or event.lexeme.lemma not in _PROPOSALS:
        return False
    led = reading.word(k + 1) in ("for", "of")
    behind = range(k + 1, reading.times.index(own))
    return led and any(tied.get(j, UNTIED).timex == own for j in behind)
