"""English plans apart from when they were made: "agreed to hold talks on May 29"."""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading

__all__ = ["agreeing"]


def agreeing(reading: Reading, group: Group) -> Group | None:
    """Return the "agreed" of "agreed to hold talks on May 29": they do so before."""
    verb = reading.verb_at.get(group.first - 1)
    if group.tense != "INFINITIVE" or verb is None or verb.head != verb.first:
        return None
    past = verb.tense == "PAST" and not verb.passive and not verb.negated
    to = reading.tags[group.first] == "TO" and group.head == group.first + 1
    return verb if past and to and reading.verb(verb) in _AGREEING else None


_AGREEING = frozenset(("agree", "promise", "pledge", "vow", "decide", "undertake"))
