"""What has gone on since another English event: "have died since it began in May"."""

from collections.abc import Iterable

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import happens
from timeline.languages.en.syntax.reading import Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["go_on_since"]

_PHRASE = IN_PHRASE | {"IN"}
_PARTING = frozenset((",", "CC", ":", '"'))
_RANKS = word_set("first second third only best worst most least last")


def go_on_since(
    reading: Reading, events: set[int], sites: Iterable[Site], tied: dict[int, Tie]
) -> None:
    """Tie the "died" of "have died since it began in May" to all that follows May."""
    for place in sites if "since" in reading.distinct else ():
        verb = _lasting(reading, _since(reading, place))
        if verb is None or verb.head not in events:
            continue
        if tied.get(verb.head, UNTIED).timex in (None, place.timex):
            tied[verb.head] = Tie(timex=place.timex, relation=Relation.SINCE)


def _since(reading: Reading, place: Site) -> int:
    """Return the "since" whose clause or noun has the time, or -1."""
    k = place.first - 1
    while k > 0 and reading.lower[k] != "since":
        if reading.times[k] >= 0 or reading.tags[k] in _PARTING:
            return -1
        k -= 1
    if k <= 0 or place.first == k + 1 or place.head >= 0:
        return -1
    verb = reading.verb_from(k)
    if verb is not None and verb.head < place.first:
        return k if verb.finite and verb.tense == "PAST" else -1
    named = _PHRASE.issuperset(reading.tags[k + 1 : place.first])
    return k if named and happens(reading.lower[place.first - 1]) else -1


def _lasting(reading: Reading, k: int) -> Group | None:
    """Return the verb before the "since" at *k* that tells what has gone on."""
    verb = reading.verb_before(k) if k > 0 else None
    if verb is None or not _PARTING.isdisjoint(reading.tags[verb.head + 1 : k]):
        return None
    between = range(verb.head + 1, k)
    ranked = any(reading.tags[j] == "JJS" for j in between)
    ranked = ranked or not _RANKS.isdisjoint(reading.lower[j] for j in between)
    lasts = verb.finite and verb.aspect.startswith("PERFECTIVE")
    return verb if lasts and not ranked else None
