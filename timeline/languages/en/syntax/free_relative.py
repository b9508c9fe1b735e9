"""English clauses that are a subject: "What began as a march ended in clashes"."""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Reading

__all__ = ["FREE", "verb_behind_free"]

FREE = frozenset(("what", "whatever", "whoever"))
"""What opens such a clause."""

_PARTING = frozenset((",", "CC", ":"))


def verb_behind_free(reading: Reading) -> Group | None:
    """Return the "ended" of "What began as a march ended in clashes", None without.

    A question has none, nor has "What he said, and did, was wrong".
    """
    if reading.lower[0] not in FREE or reading.asks():
        return None
    finite = [group for group in reading.groups if group.finite]
    if len(finite) <= 1 or finite[0].first != 1:
        return None
    apart = _PARTING.intersection(reading.tags[finite[0].head : finite[1].first])
    return finite[1] if not apart else None
