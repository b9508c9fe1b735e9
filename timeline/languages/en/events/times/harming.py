"""Harm that an English event did when it was: "the bombing on Monday that killed two".

So the other way round: "A fire that broke out on Monday killed two".
"""

from collections.abc import Iterable, Iterator, Sequence

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.times.tie import UNTIED, Tie, give
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.nouns import happens
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set

__all__ = ["harm", "harmed"]

_STRIKING = word_set(
    "fire blaze inferno wildfire explosion blast bomb bombing missile rocket shell drone",
    "attack raid airstrike strike shelling shooting ambush stabbing crash collision",
    "accident derailment earthquake quake tremor aftershock storm tornado hurricane",
    "cyclone typhoon flood landslide mudslide avalanche tsunami stampede gale eruption",
)
_HARMING = word_set(
    "kill injure wound hurt maim destroy damage wreck flatten raze gut level devastate bury",
    "claim leave trap rock shake sink cause topple flood inundate tear rip ravage shatter",
    "uproot buckle strand displace engulf batter crush trigger spark",
)
_AROUND = frozenset((",", "CC", "RB"))
_WITHIN = IN_PHRASE | {"IN"}
_RELATIVE = frozenset(("that", "which"))


def harm(reading: Reading, found: Sequence[Found], tied: dict[int, Tie]) -> None:
    """Tie the "killed" of "Friday's raid, which killed six", to the day of the raid."""
    if _RELATIVE.isdisjoint(reading.distinct):
        return
    events = [event.index for event in found if event.group is None]
    for event in found:
        k = _antecedent(reading, event, events)
        cause = tied.get(k, UNTIED)
        if cause.timex is not None and cause.relation is Relation.AT:
            give(tied, (event.index,), Tie(timex=cause.timex))


def _antecedent(reading: Reading, event: Found, events: Iterable[int]) -> int:
    """Return the raid of "the raid on Friday that killed six", the killing given, or -1."""
    group = event.group
    if group is None or group.passive or group.tense != "PAST" or group.first == 0:
        return -1
    simple = group.aspect == "NONE" and event.lexeme.lemma in _HARMING
    k = group.first - 1
    if not simple or reading.lower[k] not in _RELATIVE:
        return -1
    k -= 1 + (reading.lower[k - 1] == ",")
    raids = {j for j in events if happens(reading.lower[j])}
    while k > 0 and k not in raids:
        if reading.times[k] < 0 and reading.tags[k] not in _WITHIN:
            return -1
        k -= 1
    return k if k in raids else -1


def harmed(reading: Reading, event: Found, time: int) -> Iterator[int]:
    """Give the "killed" and "hurt" of "A fire that began on Monday killed two and hurt six".

    *event* is its "began", and *time* the first word of the Monday.
    """
    group = event.group
    if group is None or group.tense != "PAST":
        return
    k = group.first - 1
    if k < 1 or reading.tags[k] != "WDT":
        return
    noun = k - 1 - (reading.tags[k - 1] == ",")
    if reading.lower[noun].rstrip("s") not in _STRIKING:
        return
    k = max(time, event.index) + 1
    while k < len(reading.times) and reading.times[k] >= 0:
        k += 1
    verb = reading.verb_from(k)
    if verb is None or not _AROUND.issuperset(reading.tags[k : verb.first]):
        return
    while verb is not None and _is_harm(reading, verb):
        yield verb.head
        verb = reading.verb_from(verb.head + 1)
        beside = reading.tags[verb.first - 2 : verb.first] if verb is not None else []
        verb = verb if "CC" in beside or beside[1:] == [","] else None


def _is_harm(reading: Reading, verb: Group) -> bool:
    plain = verb.finite and verb.modality is None and verb.aspect == "NONE"
    return plain and verb.tense == "PAST" and reading.verb(verb) in _HARMING
