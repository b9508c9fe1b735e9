"""English events that only may have the time of their sentence.

"A storm on Friday delayed the search for victims of the quake" is of no quake on Friday.
"""

from collections.abc import Iterator, Mapping, Sequence

from timeline.languages.en.events.relative import is_told_of_noun
from timeline.languages.en.events.stance import LIGHT
from timeline.languages.en.events.times.earlier import is_earlier
from timeline.languages.en.events.times.joined import joined, joins_due, opener
from timeline.languages.en.events.times.planning import (
    is_awaited,
    is_decided,
    is_overdue,
    is_since_occasion,
    is_usual,
    planned,
)
from timeline.languages.en.events.times.remote import (
    is_denied,
    is_of_reduced,
    is_proposal,
    is_wished,
)
from timeline.languages.en.events.times.tie import UNTIED, Tie, give
from timeline.languages.en.events.undated import is_lacking
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import SUBORDINATORS, TRYING

__all__ = ["forget", "is_attribute", "lead"]

_PHRASE = NOUNS | {"DT", "PRP$", "JJ", "JJR", "JJS", "POS", "CD", "VBN", "VBG", "$"}
_CLAUSE = frozenset(("RB", "IN", "TO", "RP")) | _PHRASE
_NAMING = frozenset(("call", "name", "dub", "entitle", "title", "nickname"))
_ATTRIBUTES = word_set("defending reigning sitting ruling operating outgoing visiting")
_TRIED_FOR = frozenset(("of", "for", "to", "with", "over", "in"))
_OCCASIONAL = frozenset(("in", "at", "during", "amid", "with", "by"))


def forget(reading: Reading, found: Sequence[Found], tied: dict[int, Tie]) -> None:
    """Untie what did not happen when its verb did, and what never happens.

    That is what only may have a time, what a court's word has, "jailed for murder", and
    what another time is counted from: "died in 1830, years after she had left".
    """
    for event in found:
        tie = tied.get(event.index, UNTIED)
        unsure = tie.near is not None and not _is_probable(reading, event, tied)
        unsure = unsure or is_earlier(reading, event, tie)
        unsure = unsure or (tie.near is not None and reading.times[event.index] >= 0)
        unsure = unsure or _is_of_object(reading, event, tied)
        unsure = unsure or is_proposal(reading, event, tied)
        unsure = unsure or is_decided(reading, event, tie)
        unsure = unsure or is_since_occasion(reading, event, tie)
        unsure = unsure or is_lacking(reading, event) or is_denied(reading, event)
        unsure = unsure or is_wished(reading, event)
        to_come = -1 if unsure else planned(reading, event, tied)
        if to_come >= 0:
            # "Was expected to close in May": the closing has the time.
            give(tied, (to_come,), Tie(timex=tie.timex, relation=tie.relation))
        unsure = unsure or to_come >= 0 or is_usual(reading, event)
        if unsure or _is_lasting(reading, event) or _is_tried(reading, event, tied):
            tied[event.index] = Tie(apart=True)


def _is_of_object(reading: Reading, event: Found, tied: Mapping[int, Tie]) -> bool:
    """Tell whether it is "joined" in "separated twins joined at the chest on Friday".

    The day is that of the verb around it.
    """
    group, own = event.group, tied.get(event.index, UNTIED).timex
    if group is None or own is None or not is_told_of_noun(reading, group):
        return False
    before = reading.verb_before(group.first)
    if group.tense != "PASTPART" or before is None or not before.finite:
        return False
    beside = reading.times.index(own) <= group.head + _BESIDE
    return not beside and tied.get(before.head, UNTIED).timex == own


_BESIDE = 2


def _is_lasting(reading: Reading, event: Found) -> bool:
    """Tell whether it is a name or an attribute: "a firm called Ferro", "defending"."""
    k, group = event.index, event.group
    after = reading.tags[k + 1 : k + 2]
    if not after or after[0] not in NOUNS | {"JJ"}:
        return False
    if group is None or group.tense == "PRESPART":
        return reading.lower[k] in _ATTRIBUTES
    called = event.lexeme.lemma in _NAMING and group.tense == "PASTPART"
    return called and after == ["NNP"]


def _is_tried(reading: Reading, event: Found, tied: Mapping[int, Tie]) -> bool:
    """Tell whether a noun is what somebody was "convicted of" or "sentenced to".

    So is the final that a team "advanced to", which is still to come.
    """
    named = event.group is None or event.group.tense == "PRESPART"
    led = _lead_of_list(reading, event.index) if named else -1
    if led < 0:
        return False
    verb = reading.verb_before(led)
    if verb is None:
        return False
    lower = reading.lower
    guilty = lower[verb.head : verb.head + 2] == ["found", "guilty"]
    tried = lower[led] in _TRIED_FOR and (guilty or lower[verb.head] in TRYING)
    # "Arrested four men on Friday in a raid"
    tried = tried and not (lower[led] == "in" and lower[event.index] in _RAIDS)
    if tried and verb.tense == "PASTPART" and not verb.passive:
        # "a man convicted of theft and murder was jailed on Monday"
        after = reading.verb_from(event.index + 1)
        own = tied.get(event.index, UNTIED).timex
        if own is None or after is None or not after.finite:
            return False
        return own not in reading.times[verb.first : after.head]
    if not tried and not (lower[led] in _REACHED and reading.verb(verb) in _REACHING):
        return False
    return tied.get(verb.head, UNTIED).timex == tied.get(event.index, UNTIED).timex


_RAIDS = word_set("raid raids sweep operation swoop sting crackdown search")
_REACHED = frozenset(("to", "into", "for"))
_REACHING = frozenset(("advance", "progress", "qualify", "go", "move", "proceed"))


def _is_probable(reading: Reading, event: Found, tied: Mapping[int, Tie]) -> bool:
    """Tell whether an event happened when the verb did that it belongs to."""
    near, k = tied[event.index].near, event.index
    if is_attribute(reading, event):
        return False
    if event.group is not None:
        if is_awaited(reading, event.group):
            return False
        if near is not None and is_of_reduced(reading, event, near):
            return False
        if _is_in_relative(reading, event.group):
            return False
        hosts = joined(reading, event.group)
        return hosts is None or any(near in _times(tied, g.head) for g in hosts)
    if event.lexeme.part == "A":
        # "Had been due to play but broke down on Friday" was due before.
        before = is_overdue(reading, k) or joins_due(reading, event)
        return not (before or _is_ahead(reading, k, near))
    return any(
        near in _times(tied, host) and not _is_whole(reading, host)
        for host in _hosts(reading, k, tied)
    )


def _is_ahead(reading: Reading, k: int, near: int | None) -> bool:
    """Tell whether something was so before: "was nervous ahead of Monday's vote"."""
    end = reading.times.index(near) if near is not None else k
    return "ahead of" in " ".join(reading.lower[k + 1 : end])


def _is_in_relative(reading: Reading, group: Group) -> bool:
    """Tell whether it is the "left" of "Holm, whose party lost after he left, died"."""
    k = opener(reading, group)
    outer = reading.verb_before(k) if k > 0 else None
    if outer is None or not outer.finite or reading.lower[k] not in SUBORDINATORS:
        return False
    return "," not in reading.tags[outer.head : k] and is_told_of_noun(reading, outer)


def _is_whole(reading: Reading, k: int) -> bool:
    """Tell whether a verb only says what has been so by now: "has told its plans"."""
    group = reading.verb_at.get(k)
    return group is not None and group.tense == "PRESENT" and "PERF" in group.aspect


def is_attribute(reading: Reading, event: Found) -> bool:
    """Tell whether it says of which kind a noun is: "fled to the forested hills".

    In "was elected president" and "were sent home" it does not.
    """
    tags, k = reading.tags, event.index
    if event.group is not None and event.group.first < k:
        return False
    if event.lexeme.part != "A" and tags[k] not in ("VBN", "VBG", "VBD"):
        return False
    if tags[k + 1 : k + 2] in (["NN"], ["NNS"]):
        led = k > 0 and tags[k - 1] in _LEADING
        return event.lexeme.part == "A" or tags[k] == "VBN" or led
    return k > 0 and tags[k - 1] in _DETERMINING and tags[k + 1 : k + 2] in _NAMED


_DETERMINING = frozenset(("DT", "PRP$", "POS", "JJ"))
_LEADING = _DETERMINING | {"IN"}
_NAMED = (["JJ"], ["NNP"], ["NN"], ["NNS"])


def _times(tied: Mapping[int, Tie], k: int) -> set[int | None]:
    """Return the times that govern word *k*, or may."""
    tie = tied.get(k, UNTIED)
    return {tie.timex, tie.near} - {None}


def lead(reading: Reading, k: int) -> int:
    """Return the preposition in front of the phrase of a noun, or -1."""
    tags = reading.tags
    while k and tags[k - 1] in _PHRASE:
        k -= 1
        if tags[k] == "VBG" and tags[k + 1] in ("DT", "PRP$"):
            # "At taming the prices" has no prices led by "at".
            return -1
    return k - 1 if k and tags[k - 1] in ("IN", "TO") else -1


def _lead_of_list(reading: Reading, k: int) -> int:
    """Return the "of" of "convicted of theft and murder" for the murder, or -1."""
    tags, led = reading.tags, lead(reading, k)
    while k and tags[k] in _PHRASE:
        k -= 1
    joined = led < 0 < k and tags[k] == "CC" and tags[k - 1] in NOUNS
    return lead(reading, k - 1) if joined else led


def _hosts(reading: Reading, k: int, tied: Mapping[int, Tie]) -> Iterator[int]:
    """Give the events that noun *k* is subject, object or occasion of.

    What "there was" is of no verb.
    """
    led = lead(reading, k)
    clausal = led < 0 or reading.lower[led] in SUBORDINATORS
    occasion = led >= 0 and reading.lower[led] in _OCCASIONAL
    after = reading.verb_from(k + 1)
    touches = after is not None and after.first == k + 1
    if after is not None and touches and (after.finite or clausal):
        yield _finite_from(reading, after)
    if (clausal or led == 0) and after is not None and _is_subject(reading, k, after):
        yield after.head
        if after.copula:
            # "The results are due on Friday"
            yield min((j for j in tied if j > after.head), default=k)
    before = reading.verb_before(k) if not _opens_clause(reading, k, after) else None
    if before is not None and (occasion or (led < 0 and _makes(reading, before))):
        yield k if before.copula else before.head
    if led > 0 and reading.lower[led] == "of":
        # "A wave of arrests", but "victims of the quake"
        yield led - 1
    if occasion:
        yield max((j for j in tied if j < led), default=k)


def _opens_clause(reading: Reading, k: int, after: Group | None) -> bool:
    """Tell whether it is no second object: "lost it in May and support fell"."""
    start = k
    while start and reading.tags[start - 1] in _PHRASE:
        start -= 1
    joined = start > 1 and reading.tags[start - 1] == "CC"
    joined = joined and reading.times[start - 2] >= 0
    return joined and after is not None and _is_subject(reading, k, after)


def _finite_from(reading: Reading, verb: Group) -> int:
    """Return the "killed" of "an explosion targeting a bus killed six"."""
    behind = (g for g in reading.groups if g.finite and g.head >= verb.head)
    return next(behind, verb).head


def _makes(reading: Reading, verb: Group) -> bool:
    """Tell whether what a verb has as an object happens when it does: "held a vote"."""
    return verb.copula or reading.verb(verb) in LIGHT


def _is_subject(reading: Reading, k: int, verb: Group) -> bool:
    """Tell whether nothing but its phrase stands between a noun and a finite verb."""
    end, n = k + 1, len(reading.tags)
    while end < n and (reading.tags[end] in _CLAUSE or reading.times[end] >= 0):
        end += 1
    if reading.tags[end : end + 2] == [",", "WDT"]:
        end += 2
    return verb.finite and verb.first <= end
