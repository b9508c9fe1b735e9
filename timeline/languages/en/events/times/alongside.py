"""What happens when another English event does: "held a vote", "began to arrive"."""

from collections.abc import Container, Iterator

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.relative import is_bare_relative, is_told_of_noun
from timeline.languages.en.events.stance import (
    ANNOUNCING,
    CARRYING,
    INFINITIVE,
    PREFIXED,
    REACTING,
    UNDOING,
)
from timeline.languages.en.events.times.figure import led_by
from timeline.languages.en.events.times.harming import harmed
from timeline.languages.en.events.times.joined import is_due
from timeline.languages.en.events.times.lasting import is_start
from timeline.languages.en.events.times.performed import comprised, performed
from timeline.languages.en.events.times.planning import PLANNING
from timeline.languages.en.events.times.simultaneous import begun, retold, simultaneous
from timeline.languages.en.events.times.tie import UNTIED, Tie, give
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import PLANNED_FOR, RELATING, REPORTED

__all__ = ["share"]


def share(
    reading: Reading,
    event: Found,
    events: set[int],
    days: Container[int],
    tied: dict[int, Tie],
) -> None:
    """Let a noun have the time of its verb, or one of both if the verb looks back.

    So do other verbs beside it; behind "and" only if the time is one of the *days*.
    """
    own = tied.get(event.index, UNTIED)
    if own.timex is None:
        return
    along = {_carried(reading, event), comprised(reading, event)}
    along.update(_accompanied(reading, event))
    along.update(simultaneous(reading, event))
    joint = -1
    if own.timex in days:
        time = reading.times.index(own.timex)
        along.add(_coordinated(reading, event))
        joint = _together(reading, event, time)
        give(tied, events.intersection(harmed(reading, event, time)), own)
    if own.relation is Relation.AT:
        give(tied, events & along, Tie(near=own.timex))
    same = {_planned(reading, event), begun(reading, event), _said(reading, event)}
    same.update((performed(reading, event), _asked(reading, event), joint))
    if reading.times.index(own.timex) > event.index:
        same.add(_achieving(reading, event))
    same.update(retold(reading, event))
    give(tied, events & same, Tie(timex=own.timex, relation=own.relation))
    apart = _reacted_to(reading, event)
    other = tied.get(apart, UNTIED)
    if other.timex == own.timex:
        # "discuss the attack at a meeting on Monday" is no attack of that day.
        nearer = range(apart + 1, reading.times.index(own.timex))
        its = not any(tied.get(k, UNTIED).timex == own.timex for k in nearer)
        its = its and other.score > own.score and not _is_sure(reading, event, apart)
        # "discussed the truce with the minister on Monday": they talked then.
        its = its and "with" not in reading.lower[nearer.start : nearer.stop]
        # What will be discussed on Monday was there before.
        its = its and not (event.group is not None and event.group.tense == "FUTURE")
        its = its and reading.word(apart) not in _PAPERS
        del tied[event.index if its else apart]


_CLOCK = word_set(
    "a.m. p.m. am pm noon midnight o'clock morning afternoon evening night gmt utc est",
    "edt bst cet et local",
)
# These are there before: "debates a bill on Friday".
_PAPERS = frozenset(("bill", "motion", "resolution", "amendment", "budget", "treaty"))


def _said(reading: Reading, event: Found) -> int:
    """Return the verb of "said after trading ended on Monday that it grew", or -1."""
    said = reading.verb_before(event.index)
    if event.group is None or event.lexeme.lemma not in _CLOSING or said is None:
        return -1
    told = said.finite and reading.lower[said.head] in REPORTED
    words = reading.lower[said.head + 1 : event.group.first]
    closes = words[:1] == ["after"] and not _CLOSED.isdisjoint(words)
    return said.head if told and closes else -1


_CLOSING = frozenset(("close", "end", "shut"))
_CLOSED = frozenset(("market", "markets", "trading", "polls", "exchange", "bourse"))


def _asked(reading: Reading, event: Found) -> int:
    """Return the verb of "Asked on Tuesday about the deal, she declined", or -1."""
    group = event.group
    if group is None or group.head or reading.lower[0] not in _ASKED:
        return -1
    return next((g.head for g in reading.groups if g.finite), -1)


_ASKED = word_set("asked reached questioned interviewed contacted quizzed pressed")


def _planned(reading: Reading, event: Found) -> int:
    """Return the noun of "the closing, which is expected in May", or -1."""
    group = event.group
    if group is None or group.tense != "PRESENT" or event.lexeme.lemma not in PLANNING:
        return -1
    tags, k = reading.tags, group.first - 1
    if k >= 0 and tags[k] == "WDT":
        k -= 1
        if k >= 0 and tags[k] == ",":
            k -= 1
    return k if k >= 0 and tags[k] in ("NN", "NNS") else -1


def _achieving(reading: Reading, event: Found) -> int:
    """Return the verb of "she ran home to score on Sunday", or -1.

    Who "agreed to leave on Sunday" need not have agreed then.
    """
    group = event.group
    if group is None or group.tense != "INFINITIVE" or led_by(reading, group) > 0:
        # "Won approval for the mill to open in May"
        return -1
    finite = [g for g in reading.groups if g.finite and g.head < group.first]
    verb = finite[-1] if finite else None
    if verb is not None and _is_attempt(reading, verb, group):
        return verb.head
    before = reading.verb_before(group.first)
    planned = INFINITIVE.get(reading.lower[group.first - 1]) == "planned"
    if before is not verb and before is not None and before.tense == "PASTPART":
        # "They battled blocked roads to reach the village on Sunday."
        planned = planned or reading.tags[before.head + 1] not in NOUNS
    if verb is None or verb.tense != "PAST" or verb.copula or planned:
        # "They voted, with results expected to be told on Monday."
        return -1
    free = verb.aspect == "NONE" and verb.modality is None and not verb.negated
    lemma = lexemes().of(reading.lower[verb.head], "V").lemma
    wishes = lemma not in _MAKING if verb.passive else lemma in INFINITIVE
    return verb.head if free and not wishes else -1


def _is_attempt(reading: Reading, verb: Group, group: Group) -> bool:
    """Tell whether it was tried then: "tried to rob a shop in Leeds on Sunday"."""
    told = verb.tense == "PAST" or verb.aspect == "PERFECTIVE"
    told = told and verb.modality is None and verb.head == group.first - 1
    return told and reading.verb(verb) in ("try", "attempt")


# Who "was forced to leave on Sunday" was so then.
_MAKING = frozenset(("force", "order", "oblige", "compel", "allow", "tell", "make"))


def _carried(reading: Reading, event: Found) -> int:
    """Return the noun that happens when its verb does: "held a vote", or -1."""
    lemma = event.lexeme.lemma
    carries = event.category == "ASPECTUAL" and lemma not in _ENDING
    return _object(reading, event) if carries or lemma in CARRYING else -1


# What somebody ended on Monday began before.
_ENDING = frozenset(("end", "stop", "halt", "cease", "quit"))


def _accompanied(reading: Reading, event: Found) -> Iterator[int]:
    """Give the participles of "hit the town, killing two and injuring ten".

    In "rain ravaged a town that a quake hit last week, setting off slides" it is the rain
    that did.
    """
    verb = event.group
    if verb is None or not verb.finite or is_told_of_noun(reading, verb):
        return
    joined = frozenset((",",))
    for group in reading.groups:
        if group.first <= event.index or _is_within(reading, group):
            continue
        if group.finite:
            return
        k = group.first - 1
        while reading.tags[k] == "RB":
            k -= 1
        during = not group.aspect.startswith("PERFECTIVE")
        if group.tense == "PRESPART" and during and reading.tags[k] in joined:
            joined = _LISTING
            if reading.lower[group.head] not in RELATING:
                yield group.head


def _is_within(reading: Reading, group: Group) -> bool:
    """Tell whether it is the "reached" of "retreating from the high it reached"."""
    return group.finite and is_bare_relative(reading, group)


def _coordinated(reading: Reading, event: Found) -> int:
    """Return the verb that goes on with the subject: "shot him and fled", or -1."""
    group = event.group
    if group is None or not group.finite:
        return -1
    if is_start(reading, group):
        return -1
    if group.passive and reading.lower[event.index] in PLANNED_FOR:
        # "was set for Monday but put off" was not put off then.
        return -1
    after = reading.verb_from(event.index + 1)
    while after is not None and not after.finite:
        after = reading.verb_from(after.head + 1)
    if after is None or reading.tags[after.first - 1] != "CC":
        return -1
    if reading.tags[after.first - 2] == "," and is_told_of_noun(reading, group):
        # "lost, wasting the lead it took on Wednesday, and fell to last place"
        return -1
    if is_due(reading, after):
        return -1
    # "passed a test on Monday and will play" is not to play then.
    alike = (after.tense == "FUTURE") is (group.tense == "FUTURE")
    # "said it would be in May, but gave no date"
    alike = alike and (group.modality != "would" or after.modality == "would")
    return after.head if alike else -1


def _together(reading: Reading, event: Found, time: int) -> int:
    """Return the verb that has the same *time*: "On Friday it met and warned", or -1.

    In "At 9 p.m. he left and drowned" it has not.
    """
    clock = not _CLOCK.isdisjoint(reading.lower[time : reading.time_end(time)])
    if time > event.index or clock:
        return _joint(reading, event)
    other = _coordinated(reading, event)
    return other if max(reading.times[event.index : other], default=-1) < 0 else -1


def _joint(reading: Reading, event: Found) -> int:
    """Return the verb that shares a "will": "will meet on Friday and sign it", or -1."""
    group = event.group
    after = reading.verb_from(event.index + 1)
    if group is None or group.tense != "FUTURE" or after is None:
        return -1
    joined = reading.tags[after.first - 1] == "CC" and reading.tags[after.head] == "VB"
    return after.head if joined and after.first == after.head else -1


_LISTING = frozenset((",", "CC"))


def _reacted_to(reading: Reading, event: Found) -> int:
    """Return the noun that was there before, or is still to come, or -1.

    "Condemned the attack", "suspended the planned sale".
    """
    noun = _object(reading, event)
    if noun <= event.index:
        return -1
    reacts = event.lexeme.lemma in REACTING or _is_sure(reading, event, noun)
    return noun if reacts else -1


def _is_sure(reading: Reading, event: Found, noun: int) -> bool:
    """Tell whether a noun is never of the day of its verb: "announced a sale"."""
    prefixed = PREFIXED.get(reading.lower[noun - 1]) if noun > 0 else None
    ahead = event.lexeme.lemma in ANNOUNCING or prefixed == "planned"
    returned = event.lexeme.lemma in _TAKING and reading.word(event.index + 1) == "back"
    return ahead or returned or event.lexeme.lemma in _ENDING | UNDOING


_TAKING = frozenset(("take", "pay", "give", "win", "buy"))


def _object(reading: Reading, event: Found) -> int:
    """Return the noun that ends the phrase behind a verb."""
    k = event.index + 1
    k += reading.word(k) == "back"
    while k < len(reading.tags) and reading.tags[k] in _OBJECT:
        # "discussed the deal last week", but "the two-week strike"
        end = reading.time_end(k) if reading.times[k] >= 0 else k
        if end > k and not _OBJECT.issuperset(reading.tags[end : end + 1] or ["."]):
            break
        k += 1
    return k - 1 if event.group is not None and not event.group.passive else -1


_OBJECT = word_set("DT PRP$ JJ JJR JJS NN NNS NNP POS CD $ VBN RP")
