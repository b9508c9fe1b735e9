"""A list that an English participle leads to: "gusts bringing hail, snow, and sleet"."""

from collections.abc import Mapping

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading

__all__ = ["carrying"]


def carrying(
    reading: Reading, at: Mapping[int, Chunk], last: Chunk, group: Group
) -> Group | None:
    """Return the participle whose list ends with a phrase before a verb, or None.

    "Gusts bringing hail, snow, and even sleet crossed the valley": no sleet did.
    """
    k = last.start - 1
    while k > 0 and reading.tags[k] == "RB":
        k -= 1
    if k < 1 or reading.tags[k] != "CC" or last.end != group.first:
        return None
    first, k = k - 1, k - 1
    while reading.tags[k] == ",":
        member = at.get(k - 1)
        if member is None or member.end != k or not member.start:
            return None
        k = member.start - 1
    verb = reading.verb_at.get(k) if k < first else None
    if verb is None or verb.tense != "PRESPART" or at.get(verb.first - 1) is None:
        return None
    told = any(other.finite and other.head < k for other in reading.groups)
    return None if told else verb
