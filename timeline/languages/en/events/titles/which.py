"""Which ones a title is about: "all men who left were fined", "a vote on whether to go"."""

from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.phrase import Chunk
from timeline.languages.en.syntax.reading import Reading

__all__ = ["restricting"]

_ALL = frozenset(("all", "any", "every", "most", "no", "those", "few", "only"))
_WHICH = frozenset(("WP", "WDT", "VBG", "VBN", "VBD"))
_PARTING = frozenset((",", "CC"))
_LONGEST = 8


def restricting(reading: Reading, subject: Chunk | None, group: Group) -> range:
    """Return the words that say who all are: "all men who left were fined".

    "All men were fined" would not be true; nor would "Plans were dropped" say which.
    """
    if subject is None:
        return range(0)
    which = range(subject.end, group.first)
    if asked := _asked(reading, which):
        return asked
    if _is_aimed(reading, which) or reading.lower[which.start : which.stop] in _HOW:
        return which
    quantity = reading.lower[subject.start : subject.start + 2]
    if quantity[0] not in _ALL and quantity != ["the", "only"]:
        return range(0)
    timed = any(reading.times[k] >= 0 for k in which)
    acting = any(k in reading.verb_at for k in which)
    if timed or not acting or len(which) > _LONGEST:
        return range(0)
    if reading.tags[which[0]] not in _WHICH:
        return range(0)
    alone = _PARTING.isdisjoint(reading.tags[which[0] : group.first])
    return which if alone else range(0)


def _asked(reading: Reading, which: range) -> range:
    """Return what is open: "a decision on whether to sell the mill, built in May, is"."""
    led = reading.lower[which.start : which.start + 2] in _ASKED
    after = reading.verb_from(which.start)
    if not led or after is None or reading.tags[after.first] != "TO":
        return range(0)
    if after.first != which.start + 2:
        return range(0)
    end = next((k for k in which if reading.tags[k] == ","), which.stop)
    plain = range(which.start, end)
    apart = any(reading.times[k] >= 0 for k in plain) or len(plain) > _LONGEST
    return range(0) if apart else plain


_ASKED = tuple([on, word] for on in ("on", "over") for word in ("whether", "how"))


def _is_aimed(reading: Reading, which: range) -> bool:
    """Tell whether it is what for: "plans to move the museum were dropped"."""
    tags = reading.tags[which.start : which.stop]
    if tags[:2] != ["TO", "VB"] or len(tags) > _LONGEST:
        return False
    if reading.lower[which[0] - 1] == "due" or reading.lower[which[1]] == "be":
        return False
    apart = any(reading.times[k] >= 0 for k in which)
    return not apart and _CLAUSAL.isdisjoint(tags)


# "The number of people out of work fell": not that of all people.
_HOW = (["out", "of", "work"], ["in", "work"], ["on", "strike"], ["at", "risk"])
_CLAUSAL = frozenset((",", "WDT", "WP", "WRB", "VBD", "VBZ", "VBP", "MD", '"'))
