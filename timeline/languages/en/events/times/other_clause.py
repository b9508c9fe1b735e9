"""English times of another clause of a sentence: "Founded in 1961, it makes robots"."""

from timeline.languages.en.events.relative import closes_relative, is_told_of_noun
from timeline.languages.en.events.times.passing import ends_period
from timeline.languages.en.events.times.site import Site, behind
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE, NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import PLANNED_FOR, SUBORDINATORS

__all__ = [
    "is_before_all",
    "is_behind_stop",
    "is_followed",
    "is_gapped",
    "is_in_clause_behind",
    "is_led_by_plan",
    "is_of_comparison",
    "is_of_made",
    "is_of_next",
    "is_of_opener",
    "is_of_reduced",
    "is_relative",
    "is_supposed",
]


def is_of_opener(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of a participle in front: "Founded in 1961, it makes robots".

    So is that of "Having lost its appeal in May, the club closed".
    """
    opening, first = reading.verb_before(place.first), reading.groups[:1]
    if opening is None or first[0].first:
        return False
    over = opening is first[0] and _is_perfect_participle(opening)
    if not over and not opening.tense == first[0].tense == "PASTPART":
        return False
    return "," in reading.tags[place.end : event.index]


def is_before_all(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what was before: "It rose, having lost 6 percent in May".

    So it is in "It rose on Friday, having lost 6 percent", of what came then.
    """
    if place.start < event.index:
        return _is_perfect_participle(event.group)
    verb = reading.verb_before(place.first)
    if verb is None or verb.first <= event.index:
        return False
    return _is_perfect_participle(verb)


def _is_perfect_participle(verb: Group | None) -> bool:
    """Tell whether it is "having left", which was before what has the time."""
    if verb is None or verb.tense != "PRESPART":
        return False
    return verb.aspect.startswith("PERFECTIVE")


def is_supposed(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what is thought: "is thought to have led a raid in March"."""
    group = event.group
    if group is None or not group.passive or event.lexeme.lemma not in _SUPPOSING:
        return False
    after = reading.verb_from(group.head + 1)
    perfect = after is not None and after.aspect.startswith("PERFECTIVE")
    touches = after is not None and after.first == group.head + 1
    return perfect and touches and place.start > group.head


_SUPPOSING = frozenset(
    ("think", "believe", "suspect", "presume", "know", "say", "allege", "report")
)


def is_led_by_plan(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of a plan: "With a vote set for Friday, they toured the north".

    So in "They voted, with results expected on Friday".
    """
    behind = reading.lower[event.index : place.first]
    if "with" in behind and event.group is not None:
        k = event.index + behind.index("with")
        planned = not _AWAITED.isdisjoint(reading.lower[k : place.first])
        return planned and reading.tags[k - 1] == ","
    if reading.lower[0] != "with" or "," not in reading.tags[place.end : event.index]:
        return False
    return not PLANNED_FOR.isdisjoint(reading.lower[: place.first])


_AWAITED = PLANNED_FOR | {"expected"}


def is_gapped(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what goes without a verb: "met him and on Friday the king"."""
    joins = place.first - 1
    if event.group is None or joins <= event.index or place.head >= 0:
        return False
    if reading.lower[joins] not in _JOINING or reading.times[joins - 1] >= 0:
        # "was born on or about May 16"
        return False
    after = reading.tags[place.end : place.end + 1]
    return bool(after) and after[0] in _COMPLEMENTS


_JOINING = frozenset(("and", "but"))
_COMPLEMENTS = frozenset(("DT", "PRP$", "TO", "IN", "NNP", "CD"))


def is_followed(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it comes next: "was jailed on Monday, followed by years of parole".

    So does what somebody "later bans".
    """
    group = event.group
    if group is not None and reading.word(group.first - 1) == "later":
        return place.end < group.first - 1
    follows = event.lexeme.lemma == "follow" and place.start < event.index
    return follows and reading.word(event.index + 1) == "by"


def is_of_reduced(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is that of "Two people killed in Monday's crash were named"."""
    group, verb = event.group, reading.verb_before(place.first)
    if group is None or place.end > group.first or place.head < 0 or verb is None:
        return False
    if verb.tense != "PASTPART" or verb.passive or not verb.first:
        return False
    touches = reading.verb_before(group.first) is verb
    return touches and reading.tags[verb.first - 1] in NOUNS


def is_of_made(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is that of "added names to a list drawn up last week"."""
    made = reading.verb_before(place.first)
    if event.group is None or made is None or event.index >= made.first - 1:
        return False
    if made.passive or reading.lower[made.head] not in _MADE:
        return False
    if reading.verb(event.group) in _HAVING:
        return False
    k = made.head + 1
    touches = place.first == k + (reading.tags[k] == "RP")
    led = made.first - 1
    while led > event.index and reading.tags[led] in IN_PHRASE | {"DT"}:
        led -= 1
    # "spoke in a film shown on Monday"
    within = reading.lower[led] in ("in", "at", "during")
    return touches and not within and is_told_of_noun(reading, made)


_MADE = word_set(
    "drawn made taken set issued released published announced reached signed unveiled",
    "built launched filed imposed passed adopted approved agreed sent posted seized",
)
_HAVING = frozenset(("have", "get", "keep", "see", "leave", "want", "find"))


def is_relative(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of a relative clause before the verb."""
    if event.group is None or ends_period(reading, place):
        return False
    return closes_relative(reading, range(place.start, place.end), event.group)


def is_behind_stop(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a clause begins with it: "there are three; in 2024 there were two"."""
    if ";" not in reading.lower[event.index : place.first]:
        return False
    begins = place.first - reading.lower[place.first :: -1].index(";")
    verbs = [g.first for g in reading.groups if g.finite and g.first > begins]
    return bool(verbs) and verbs[0] >= place.end


def is_of_next(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it ends the next clause: "It was sold and the crew left on 4 June".

    "Three died and ten were hurt on Monday" tells both of one scene, which "They called
    ninety jurors but forty came on Monday" does not.
    """
    group, verb = event.group, reading.verb_before(place.first)
    if group is None or verb is None or verb.first <= event.index or not verb.finite:
        return False
    begins = reading.leads(verb)
    subject = reading.tags[begins + 1 : verb.first]
    if begins > event.index and reading.word(begins) == "but":
        return bool(subject) and group.finite
    if begins <= event.index or reading.word(begins) != "and":
        return False
    if _NAMING.isdisjoint(subject):
        return False
    return subject[0] != "CD" and reading.lower[begins + 1] not in _OTHERS


def is_of_comparison(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what is compared: "held up better than we feared in May"."""
    between = reading.lower[event.index : place.first]
    if "than" not in between:
        return False
    than = event.index + between.index("than")
    verb = reading.verb_from(than + 1)
    if verb is None or not verb.finite or verb.head >= place.first:
        return False
    return _NAMING.issuperset(reading.tags[than + 1 : verb.first][-1:])


def is_in_clause_behind(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it parts another subject from its verb: "came after Holm on Monday left"."""
    group = event.group
    if group is None or not group.finite or place.first <= event.index:
        return False
    if SUBORDINATORS.isdisjoint(reading.lower[event.index + 1 : place.first]):
        return False
    return behind(reading, place) is not None


_NAMING = NOUNS | {"PRP"}
_OTHERS = frozenset(("another", "several", "many", "dozens", "hundreds", "others"))
