"""What happens when another English event does: "was hurt when it fell"."""

from collections.abc import Iterator, Sequence

from timeline.languages.en.events.times.planning import is_awaited
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import where

__all__ = ["begun", "retold", "simultaneous"]

_PAIR = 2


def simultaneous(reading: Reading, event: Found) -> Iterator[int]:
    """Give the other verb of "was hurt when it fell", and of "When it fell, it broke"."""
    if "when" not in reading.distinct or event.group is None:
        return
    finite = [group for group in reading.groups if group.finite]
    for k in where(reading.lower, "when"):
        behind = [group for group in finite if group.first > k]
        before = [group for group in finite if group.head < k]
        if before and _is_apart(reading, before[-1].head, k):
            continue
        if behind and is_awaited(reading, behind[0]):
            continue
        pair = behind[:2] if k == 0 else [*before[-1:], *behind[:1]]
        for one, other in (pair, pair[::-1]) if len(pair) == _PAIR else ():
            if one is event.group:
                yield other.head
                yield from _hurt_too(reading, other, before)


def _hurt_too(reading: Reading, verb: Group, before: Sequence[Group]) -> Iterator[int]:
    """Give the "killed" of "two were killed and ten injured when it fell"."""
    if len(before) < _PAIR or verb is not before[-1]:
        return
    one, other = (reading.lower[group.head] for group in before[-_PAIR:])
    joined = "CC" in reading.tags[before[-_PAIR].head : verb.first]
    if joined and one in _HARMED and other in _HARMED:
        yield before[-_PAIR].head


_HARMED = frozenset(("killed", "injured", "wounded", "hurt", "died", "drowned"))


def _is_apart(reading: Reading, low: int, high: int) -> bool:
    """Tell whether "when" is of an aside: "waited, anxious for those lost when it sank".

    So it is in "searched the suburb, buried by mud when the hill slid".
    """
    return any(
        reading.tags[j : j + 3] in ([",", "JJ", "IN"], [",", "VBN", "IN"])
        for j in range(low, high)
    )


def retold(reading: Reading, event: Found) -> Iterator[int]:
    """Give the verb of "In May a guard is killed when a bomb explodes", which was then."""
    for k in simultaneous(reading, event):
        other, verb = reading.verb_at[k], event.group
        if verb is None or verb.aspect != "NONE" or other.aspect != "NONE":
            continue
        if verb.tense == other.tense == "PRESENT":
            yield k


def begun(reading: Reading, event: Found) -> int:
    """Return the verb that begins when another does: "began to arrive", or -1.

    So is what one "was able to" do.
    """
    verb = reading.verb_from(event.index + 1)
    if event.lexeme.lemma == "able":
        could = reading.verb_before(event.index)
        begins = could is not None and could.tense == "PAST"
    else:
        begins = event.category == "ASPECTUAL"
    if not begins or verb is None or verb.finite:
        return -1
    return verb.head if verb.first == event.index + 1 else -1
