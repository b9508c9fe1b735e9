"""The verb whose object a participle is said of."""

from collections.abc import Mapping

from timeline.languages.en.events.who.whole import CLOSE, Wholes
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading

__all__ = ["outer"]

_LEADING = frozenset(("as", "of", "from", "by", "for", "without", "after", "before"))
_WITH = [",", "with"]


def outer(
    reading: Reading, at: Mapping[int, Chunk], wholes: Wholes, group: Group
) -> Group:
    """Return the verb whose object a participle is said of, or the participle.

    "It makes pumps used by us and sells them" is not said of pumps.
    """
    verb, who = reading.verb_before(group.first), at.get(group.first - 1)
    first = wholes.of(who, CLOSE).start if who is not None else 0
    if first and reading.lower[first - 2 : first] == _WITH:
        # "A strike began, with workers calling for a boycott, citing low pay"
        return group
    past = group.tense == "PASTPART" and not group.passive
    if past:
        past = reading.tags[group.head + 1 : group.head + 2] in (["IN"], ["TO"])
    while past and verb is not None and verb.tense == "PASTPART" and not verb.passive:
        # "was hit by a fall caused by cuts made in May and lost its lead"
        verb = reading.verb_before(verb.first)
    if verb is None or not verb.finite or not (past or group.tense == "PRESPART"):
        return group
    led = not past and reading.lower[group.first - 1] in _LEADING
    # "was single track, built to broad gauge, and closed in May"
    apart = past and reading.tags[group.first - 1] == ","
    return verb if led or apart or who is not None else group
