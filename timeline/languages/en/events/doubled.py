"""Which English events give up a time that is another's: "a 2018 race begins on Monday".

A race that begins on a day is no event of the whole year besides.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from timeline.grammar.analysis import Relation
from timeline.languages.en.events.nothing_told import DATES, is_of_label
from timeline.languages.en.events.stance import ACCUSING, HAPPENING, OF_A_NOUN, RUMOURS
from timeline.languages.en.events.status.undone import drops
from timeline.languages.en.events.times.agreed import PLANS, agreeing
from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import CONFERRING

__all__ = ["freed"]

_LED = frozenset(("for", "of", "with"))
Ties: TypeAlias = Mapping[int, Tie]
Gives: TypeAlias = Callable[[Reading, Found, Ties], bool]

_APART = Tie(apart=True)


def freed(
    reading: Reading, found: Sequence[Found], ties: Ties, ahead: Callable[[int], bool]
) -> Ties:
    """Return the ties without those to a time that is of another word.

    Args:
        reading: The sentence.
        found: Its events.
        ties: What governs them.
        ahead: Whether the time with an index is of days behind the dateline.
    """
    if not reading.timed:
        return ties
    asked = [gives for words, gives in _RULES if not words.isdisjoint(reading.distinct)]
    if not asked and (_LED | _AFTER).isdisjoint(reading.distinct):
        return ties
    given = [e for e in found if ties.get(e.index, UNTIED).timex is not None]
    lost = {e.index for e in given if any(gives(reading, e, ties) for gives in asked)}
    lost |= {e.index for e in given if _is_of_undoing(reading, e, ties)}
    awaiting = {e.index for e in given if _is_preparing(reading, e, ties)}
    awaiting |= {*_planning(reading, given, ties)}
    lost |= {k for k in awaiting if ahead(ties[k].timex or 0)}
    proposed = {e.index for e in given if _is_proposed(reading, e, ties)}
    proposed |= {e.index for e in given if _is_aftermath(reading, e, ties)}
    lost |= {k for k in proposed if not ahead(ties[k].timex or 0)}
    if "with" in reading.distinct:
        lost |= {e.index for e in found if _is_along(reading, e, ties)}
    return {**ties, **dict.fromkeys(lost, _APART)} if lost else ties


def _is_along(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is of now: "results are due on Friday with fans hoping for a win".

    "With the school being closed on Monday" has a day of its own.
    """
    group, timex = event.group, ties.get(event.index, UNTIED).timex
    if group is None or group.tense != "PRESPART":
        return False
    if timex is not None and reading.times.index(timex) > group.head:
        return False
    k = group.first
    while k and reading.tags[k - 1] in _LISTED:
        k -= 1
    verb = reading.verb_before(k) if k < group.first else None
    led = verb is not None and reading.word(k - 1) == "with"
    ahead = led and verb is not None and verb.tense in ("PRESENT", "FUTURE")
    return ahead and verb is not None and verb.aspect == "NONE"


def _begins(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether a verb says when "the 2018 regatta" begins: it is on Monday."""
    k = event.index
    if event.group is not None or k == 0 or reading.times[k - 1] < 0:
        return False
    verb = reading.verb_from(k + 1)
    if verb is None or verb.first != k + 1 or not reading.word(k - 1).isdigit():
        return False
    told, own = ties.get(verb.head, UNTIED), ties[k]
    begins = reading.verb(verb) in _BEGINNING and told.relation is Relation.AT
    return begins and told.timex is not None and told.timex != own.timex


_BEGINNING = HAPPENING.keys() | {"open", "close", "end", "finish", "conclude", "kick"}
_BEGUN = word_set(
    "begin begins began start starts started open opens opened close closes closed end",
    "ends ended finish finishes finished conclude concludes concluded kick kicks kicked",
    "take takes took taken resume resumes resumed",
)


def _is_charge(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is the action of "charged with arson and action over the fire of May".

    The fire was in May.
    """
    k, verb = event.index, reading.verb_before(event.index)
    if event.group is not None or verb is None or reading.verb(verb) not in ACCUSING:
        return False
    words = reading.lower[verb.head + 1 : k]
    if words[:1] not in (["with"], ["of"]) or not _LISTED.issuperset(
        reading.tags[verb.head + 2 : k]
    ):
        return False
    timex = ties[k].timex
    led = reading.word(k + 1) in ("for", "over")
    return led and any(j > k + 1 and tie.timex == timex for j, tie in ties.items())


_LISTED = IN_PHRASE | {"CC", ","}


def _is_claimed(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is of "Last week he dismissed claims that plans were rushed".

    They were dismissed then.
    """
    group, timex = event.group, ties[event.index].timex
    if group is None or not group.finite or timex is None:
        return False
    told = reading.times.index(timex)
    for that in range(group.first - 1, told, -1):
        if reading.lower[that] == "that" and reading.tags[that - 1] in NOUNS:
            claimed = lexemes().of(reading.lower[that - 1], "N").lemma in _CLAIMED
            verb = reading.verb_before(that)
            main = verb is not None and verb.finite and verb.first > told
            return claimed and main
    return False


_CLAIMED = RUMOURS.keys() | {"argument", "complaint", "objection", "assertion", "idea"}


def _is_proposed(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is the move of "drafted proposals for a move in March"."""
    k = event.index
    if event.group is not None:
        return False
    while k and reading.tags[k - 1] in ("DT", "JJ", "NN"):
        k -= 1
    if reading.word(k - 1) not in ("for", "of"):
        return False
    noun = lexemes().of(reading.word(k - 2), "N").lemma
    verb = reading.verb_before(k)
    if OF_A_NOUN.get(noun) != "hypothetical" or verb is None or verb.head < k - _NEAR:
        return False
    made = verb.tense == "PAST" and not verb.negated
    return made and ties.get(verb.head, UNTIED).timex == ties[event.index].timex


_NEAR = 5


def _is_of_undoing(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is the vote of "The postponement of the vote came on Monday"."""
    k = event.index
    verb = reading.verb_from(k + 1)
    if event.group is not None or verb is None or verb.first != k + 1:
        return False
    while k and reading.tags[k - 1] in ("DT", "JJ", "NN", "PRP$"):
        k -= 1
    noun = lexemes().of(reading.word(k - 2), "N").lemma
    undone = reading.word(k - 1) == "of" and OF_A_NOUN.get(noun) == "negated"
    own = ties[event.index].timex
    return undone and ties.get(verb.head, UNTIED).timex == own


def _planning(reading: Reading, given: Sequence[Found], ties: Ties) -> Iterator[int]:
    """Give the "announced" of "announced plans to close in May": they close then."""
    for event in given:
        matrix = agreeing(reading, event.group) if event.group is not None else None
        told = ties.get(matrix.head, UNTIED).timex if matrix is not None else None
        if matrix is not None and told == ties[event.index].timex:
            yield matrix.head


def _is_discussed(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether a time is of what is talked over: "to discuss the chance of a fair in May".

    So is that of "met on Monday to consider a ban next year".
    """
    group, timex = event.group, ties[event.index].timex
    if group is None or group.tense != "INFINITIVE" or timex is None:
        return False
    k = reading.times.index(timex)
    talked = reading.verb(group) in CONFERRING and k > group.head
    verb = reading.verb_before(group.first)
    met = ties.get(verb.head, UNTIED).timex if verb is not None else None
    other = met is not None and met != timex
    return talked and (other or "of" in reading.lower[group.head : k])


def _is_given_up(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is when that was to be: "was due on Friday but the trip was off"."""
    group, timex = event.group, ties[event.index].timex
    if group is None or timex is None or not drops(reading, group):
        return False
    told = reading.times.index(timex)
    before = reading.lower[told : group.first]
    planned = reading.verb_before(told)
    return planned is not None and planned.tense == "INFINITIVE" and "but" in before


def _is_averted(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is when what one averts would be: "to avert a strike on Monday"."""
    group, timex = event.group, ties[event.index].timex
    if group is None or group.finite or timex is None:
        return False
    if reading.lower[event.index] not in _AVERTING:
        return False
    k = reading.times.index(timex)
    k -= reading.tags[k - 1] == "IN"
    averts = k > group.head + 1 and IN_PHRASE.issuperset(
        reading.tags[group.head + 1 : k]
    )
    return averts and ties.get(k - 1, UNTIED).timex == timex


def _is_plan(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is the plan of "plans to strike on Monday": they strike then."""
    k, timex = event.index, ties[event.index].timex
    group = reading.verb_from(k + 1) if event.group is None else None
    planned = group is not None and group.first == k + 1 and timex is not None
    if not planned or group is None or group.tense != "INFINITIVE":
        return False
    if timex is None or reading.lower[k] not in PLANS:
        return False
    same = ties.get(group.head, UNTIED).timex == timex
    return same and reading.times.index(timex) > group.head


def _is_aftermath(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it follows what was then: "may be out following surgery on Monday"."""
    group, timex = event.group, ties[event.index].timex
    if group is None or group.modality is None or timex is None:
        return False
    told = range(group.head + 1, reading.times.index(timex))
    after = next((k for k in told if reading.lower[k] in _AFTER), told.stop)
    behind = range(after + 1, told.stop)
    return any(k in behind and tie.timex == timex for k, tie in ties.items())


def _is_preparing(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is of now: "is preparing for a launch on Friday", still to come."""
    k, timex, group = event.index, ties[event.index].timex, event.group
    if group is None or timex is None or group.tense == "FUTURE":
        return False
    behind = k + 1 + (reading.word(k + 1) in _UP)
    ready = reading.word(k + 1) == "ready"
    if reading.word(behind) != "for" or not (
        reading.verb(group) in _PREPARING or ready
    ):
        return False
    told = range(behind, reading.times.index(timex))
    return any(j in told and tie.timex == timex for j, tie in ties.items())


def _is_labelled(reading: Reading, event: Found, ties: Ties) -> bool:
    """Tell whether it is until when goods keep that says: "list a use-by date of May 3"."""
    timex = ties[event.index].timex
    return timex is not None and is_of_label(reading, timex)


_PREPARING = word_set("prepare ready brace gear train rehearse campaign")
_UP = frozenset(("up", "ready", "themselves", "itself"))
_AFTER = frozenset(("after", "following"))
_AVERTING = word_set("avert avoid prevent forestall averting avoiding preventing")
_RULES: tuple[tuple[frozenset[str], Gives], ...] = (
    (_BEGUN, _begins),
    (frozenset(("charged", "accused")), _is_charge),
    (frozenset(("that",)), _is_claimed),
    (CONFERRING, _is_discussed),
    (frozenset(("but",)), _is_given_up),
    (_AVERTING, _is_averted),
    (PLANS, _is_plan),
    (DATES, _is_labelled),
)
"""Rules, each with the words without which it has nothing to do."""
