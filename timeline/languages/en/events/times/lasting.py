"""English events that go on for a while: "lived there for ten years", "until he died"."""

from collections.abc import Iterator, Sequence

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.stance import LASTING
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.tie import UNTIED, Tie, give
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading

__all__ = ["follow", "is_start", "outlast", "stop"]

_UNTIL = frozenset(("until", "till"))


def outlast(
    reading: Reading, found: Sequence[Found], place: Site, tied: dict[int, Tie]
) -> None:
    """Let what "lived there for ten years" begin on no day that the text tells."""
    verb = reading.verb_before(place.first)
    hours = place.unit == "T" or place.interval is not None
    if verb is None or hours or "," in reading.tags[verb.head : place.first]:
        return
    for event in found:
        if event.index == verb.head and event.lexeme.lemma in LASTING:
            give(tied, (event.index,), Tie(length=place.timex))


def follow(reading: Reading, events: set[int], tied: dict[int, Tie]) -> None:
    """Let "built in 1994 and refitted twice since" be after what was told before."""
    if "since" not in reading.distinct:
        return
    for k, word in enumerate(reading.lower[:-1]):
        verb = reading.verb_before(k) if word == "since" else None
        if verb is None or verb.head < k - _NEAR or reading.tags[k + 1] not in _ENDING:
            continue
        earlier = [tied[j].timex for j in sorted(tied) if j < verb.first]
        told = next((timex for timex in reversed(earlier) if timex is not None), None)
        if verb.head in events and told is not None:
            tied[verb.head] = Tie(timex=told, relation=Relation.SINCE)


_NEAR = 2
_ENDING = frozenset((",", ".", "CC", ":"))


def stop(reading: Reading, events: set[int], tied: dict[int, Tie]) -> None:
    """Let "taught until she retired in 1994" go on until then."""
    if _UNTIL.isdisjoint(reading.distinct):
        return
    for verb, last in _stopped(reading):
        end = tied.get(last, UNTIED)
        if end.timex is not None and end.relation is Relation.AT:
            until = Tie(timex=end.timex, relation=Relation.UNTIL)
            give(tied, events & {verb}, until)


def is_start(reading: Reading, group: Group) -> bool:
    """Tell whether it only begins: "The trial opened on Monday and heard from ten"."""
    starts = reading.verb(group) in _STARTING and not group.passive
    return starts and reading.tags[group.head + 1 : group.head + 2] == ["IN"]


_STARTING = frozenset(("begin", "start", "open"))


def _stopped(reading: Reading) -> Iterator[tuple[int, int]]:
    """Give the verbs of "taught until she retired", the one that ends the other last."""
    for k, word in enumerate(reading.lower):
        if word not in _UNTIL:
            continue
        verb = reading.verb_before(k)
        last = next((g for g in reading.groups if g.first > k), None)
        clear = verb is not None and "," not in reading.tags[verb.head : k]
        if verb and last and clear and verb.finite and last.finite and not verb.negated:
            yield verb.head, last.head
