"""English events that were before what has the time of their sentence, or need not be then.

"Sent aid on Friday after a quake struck", "was jailed on Friday for lying".
"""

from timeline.languages.en.events.relative import is_told_of_noun
from timeline.languages.en.events.stance import MADE
from timeline.languages.en.events.times.site import LONG, Site
from timeline.languages.en.events.times.tie import Tie
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import IN_PHRASE
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import CLOSELY, REPORTED

__all__ = [
    "is_earlier",
    "is_of_gerund_before",
    "is_of_gerund_behind",
    "is_of_joined",
    "is_of_main",
    "is_of_participle",
    "is_of_perfect",
    "is_of_touching",
    "is_of_verb_before",
]

_AFTER = frozenset(("after", "following"))
_NOUN = frozenset(("NN", "NNS", "NNP"))
_PHRASE = _NOUN | {"DT", "PRP$", "JJ", "JJR", "JJS", "POS", "CD", "VBN"}
# "Accused of lying", "resigned over losing it", but "won by cheating".
_COMPLEMENT = frozenset(
    ("of", "for", "from", "about", "over", "against", "despite", "without", "with")
)
_WITHIN = frozenset(("in", "at", "during", "by", "with", "amid"))


def is_earlier(reading: Reading, event: Found, tie: Tie) -> bool:
    """Tell whether the time that an event has is that of what came later."""
    time = tie.near if tie.timex is None else tie.timex
    if time is None:
        # "Returned on Monday from a strike that began after talks collapsed"
        told = next((k for k, of in enumerate(reading.times) if of >= 0), event.index)
        return told < event.index and _is_behind_after(reading, event, told)
    if reading.times.index(time) > event.index:
        return False
    group = event.group
    if group is not None and group.tense == "PRESPART" and group.first > 0:
        return reading.lower[group.first - 1] in _COMPLEMENT
    if tie.timex is None and group is not None and group.tense == "PASTPART":
        return is_told_of_noun(reading, group)
    return _is_behind_after(reading, event, reading.times.index(time))


def _is_behind_after(reading: Reading, event: Found, low: int) -> bool:
    """Tell whether "after" opens its clause, or its phrase, behind the word *low*.

    "Shortly after" is of the same day. In "after police said he fled" both are earlier.
    """
    lower, first = reading.lower, _first(event)
    k = next((j for j in range(first - 1, low, -1) if lower[j] in _AFTER), -1)
    if k < 0 or reading.times[k] >= 0 or lower[k - 1] in CLOSELY:
        return False
    if not {",", ":"}.isdisjoint(reading.tags[k:first]):
        return False
    between = (g for g in reading.groups if g.finite and k < g.head < first)
    crossed = sum(lower[group.head] not in _TELLING for group in between)
    joined = reading.tags[first - 1] == "CC"
    return crossed == int(joined) or (event.group is None and not crossed)


_TELLING = REPORTED | word_set("showed ruled admitted found heard learned discovered")


def _first(event: Found) -> int:
    return event.group.first if event.group is not None else event.index


def is_of_participle(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a time says which noun is meant: "sold a house built in 1990".

    What happened "in a raid carried out on Friday" did so then, and so was said what
    somebody "said in a letter sent on Friday".
    """
    if _is_of_made(reading, event, place):
        return True
    verb = reading.verb_at.get(place.first - 1)
    if verb is None or verb.head <= event.index or event.category == "REPORTING":
        return False
    if event.group is None or not _is_reduced(reading, verb):
        return False
    owned = reading.tags[event.index + 1] == "PRP$" and verb.tense == "PASTPART"
    if owned and event.lexeme.lemma == "have":
        # They "had our car returned this morning".
        return False
    k = verb.first - 1
    while k > event.index and reading.tags[k] in _PHRASE:
        k -= 1
    return k >= event.index and reading.lower[k] not in _WITHIN


def _is_of_made(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is that of "shunned his remarks, aired by the state on Friday"."""
    verb = reading.verb_before(place.first)
    if verb is None or verb.first <= event.index or verb.tense != "PASTPART":
        return False
    apart = reading.tags[verb.first - 1] == "," and reading.lower[verb.head] in MADE
    return apart and "," not in reading.tags[verb.head : place.first]


def _is_reduced(reading: Reading, verb: Group) -> bool:
    """Tell whether nothing stands between a participle and its noun."""
    if verb.tense == "PASTPART":
        return is_told_of_noun(reading, verb)
    leads = verb.tense == "PRESPART" and verb.first > 0
    return leads and reading.tags[verb.first - 1] in _NOUN


def is_of_gerund_behind(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a month or more is of what was before or after: "before joining it".

    Who "played for Karst before joining Velden in 2019" need not have played then.
    """
    group, near = event.group, reading.verb_before(place.first)
    if group is None or near is None:
        return False
    # "since coming back after giving birth on Monday"
    gerund = group.tense == "PRESPART" and near is not group
    if not gerund and not (group.finite and place.unit in LONG):
        return False
    if event.index > near.first or "," in reading.tags[near.first : place.first]:
        return False
    if near.tense == "PRESPART":
        return reading.lower[near.first - 1] in _PARTING
    # "He ruled for years after he was first elected in 1984"
    k = reading.leads(near)
    return near.finite and k > event.index and reading.lower[k] in _PARTING


def is_of_gerund_before(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what was before or after: "After leaving in 1990, she wrote".

    So of "Before he became a judge in 1979, he taught".
    """
    group, near = event.group, reading.verb_before(place.first)
    if group is None or near is None or not near.first:
        return False
    if near.tense != "PRESPART" and not _is_opening(reading, near, place):
        return False
    led = reading.lower[reading.leads(near)] in _PARTING and place.end <= group.first
    if not led or "," in reading.tags[near.first : place.first]:
        return False
    return "," in reading.tags[place.end : group.first]


def _is_opening(reading: Reading, near: Group, place: Site) -> bool:
    """Tell whether "Before he became a judge in 1979" opens the sentence."""
    opened = near.finite and reading.leads(near) == 0
    return opened and (reading.lower[0] == "before" or place.unit in LONG)


_PARTING = frozenset(("before", "after"))


def is_of_main(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether the verb of the clause parts a verb of its subject from a time.

    "Men accused of robbing a shop were jailed on Friday": they robbed it before. So
    does it part the war from the time of "Talks to end the war failed on Friday", and
    the plea from that of "A man who led it before he pleaded guilty was jailed on Friday".
    """
    k = event.index
    group = event.group or reading.verb_before(k)
    if group is None or place.start < k:
        return False
    told = event.group is None and group.finite and is_told_of_noun(reading, group)
    aimed = group.tense == "INFINITIVE" and group.first > 0
    aimed = aimed and reading.tags[group.first - 1] in _NOUN
    led = event.group is not None and group.tense == "PRESPART"
    led = led and reading.word(group.first - 1) in _COMPLEMENT
    inserted = _is_inserted(reading, group)
    if not (aimed or led or told or inserted):
        return False
    closed = _aside_end(reading, group) if inserted else k + 1
    behind = reading.tags[closed : place.first]
    between = (g for g in reading.groups if k < g.first < place.first)
    return any(g.finite for g in between) and _CLAUSAL.isdisjoint(behind)


def _is_inserted(reading: Reading, group: Group) -> bool:
    """Tell whether a clause with "before" or "after" goes on from an earlier verb."""
    if not group.finite or reading.verb_before(group.first) is None:
        return False
    return reading.word(reading.leads(group)) in _PARTING


def _aside_end(reading: Reading, group: Group) -> int:
    """Return where the main verb goes on: "It, mended before it sank, was sold"."""
    verb = reading.verb_from(group.head + 1)
    closed = verb is not None and verb.finite and reading.tags[verb.first - 1] == ","
    return verb.first if verb is not None and closed else group.head + 1


_CLAUSAL = frozenset((",", "WDT", "WP", "WRB", "CC"))


def is_of_verb_before(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a month or more closes what "and" goes on from.

    Who "joined in 1997 and rose to chief" need not have risen then.
    """
    group = event.group
    if group is None or place.unit not in LONG or place.end >= group.first:
        return False
    before = reading.verb_before(place.first)
    joined, *rest = reading.tags[place.end : group.first]
    if before is not None and before.finite and joined == "," and rest == ["PRP"]:
        # "opened it in 1961, he created the band"
        return reading.leads(before) < 0
    return before is not None and joined == "CC" and _ADVERBS.issuperset(rest)


_ADVERBS = frozenset(("RB", "RBR", "JJ", "JJR"))


def is_of_touching(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is that of the verb behind: "The man they arrested died on Friday"."""
    group, k = event.group, event.index + 1
    after = reading.verb_from(k)
    if group is None or after is None or not after.finite or group.tense != "PAST":
        # "will stay closed that day" has one verb
        return False
    return after.first == k and place.start > after.head


def is_of_perfect(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what had been: "Tests showed it had cracked in April"."""
    group, k = event.group, event.index + 1
    after = reading.verb_from(k)
    if group is None or after is None or place.start <= after.head:
        return False
    had = after.tense == "PAST" and after.aspect.startswith("PERFECTIVE")
    tags = reading.tags[k : after.first]
    return had and group.tense == "PAST" and bool(tags) and _SUBJECT.issuperset(tags)


_SUBJECT = IN_PHRASE | {"PRP"}


def is_of_joined(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of the next verb: "held a vote but dropped the idea in May"."""
    k = event.index
    before, after = reading.verb_before(k), reading.verb_from(k)
    if event.group is not None or before is None or after is None:
        return False
    if place.first < after.head or not after.finite or after.first <= k:
        return False
    opened = range(k + 1, after.first)
    joint = next((j for j in opened if reading.tags[j] == "CC"), -1)
    alone = IN_PHRASE.issuperset(reading.tags[before.head + 1 : k])
    return alone and joint == after.first - 1 and reading.times[joint - 1] < 0
