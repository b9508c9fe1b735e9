"""English plans and habits: "was expected to close in May", "is usually held in May".

The time is that of what is planned, and a habit is of no one day.
"""

from collections.abc import Mapping

from timeline.languages.en.events.stance import WEIGHING
from timeline.languages.en.events.times.heading import heading
from timeline.languages.en.events.times.site import Site
from timeline.languages.en.events.times.tie import UNTIED, Tie
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.lexeme import lexemes
from timeline.languages.en.syntax.reading import Found, Reading
from timeline.languages.en.syntax.tags import NOUNS
from timeline.languages.en.syntax.word_set import word_set
from timeline.languages.en.syntax.words import MOMENTS, PLANNED_FOR, USUALLY

__all__ = [
    "PLANNING",
    "is_awaited",
    "is_called_off",
    "is_dashed",
    "is_decided",
    "is_opened",
    "is_over",
    "is_overdue",
    "is_overtaken",
    "is_pending",
    "is_plan",
    "is_put_off",
    "is_since_occasion",
    "is_usual",
    "planned",
]

PLANNING = word_set(
    "expect schedule plan slate due set anticipate hope mean suppose intend aim bill book"
)
_USUAL = USUALLY | {"generally"}
_BESIDE = 2
_ENDS = frozenset((",", ":", "CC", "."))


def planned(reading: Reading, event: Found, tied: Mapping[int, Tie]) -> int:
    """Return the "close" of "was expected to close in May": the time is its, or -1."""
    tie = tied.get(event.index, UNTIED)
    if tie.timex is None or event.lexeme.lemma not in PLANNING:
        return _weighed(reading, event, tied)
    if event.group is None and not is_overdue(reading, event.index):
        return -1
    after = reading.verb_from(event.index + 1)
    if after is None or after.tense != "INFINITIVE":
        return -1
    touches = after.first - event.index <= _BESIDE
    time = reading.times.index(tie.timex)
    crossed = any(after.head < g.head < time and g.finite for g in reading.groups)
    # "The mayor is today expected to name a deputy."
    group = event.group
    inside = group is not None and group.passive and group.first < time < group.head
    behind = time >= after.head or _heads_plan(reading, event, tie.timex)
    return after.head if touches and ((behind and not crossed) or inside) else -1


def _heads_plan(reading: Reading, event: Found, timex: int) -> bool:
    """Tell whether it heads an entry: "May 9: Ship scheduled to sail".

    Who "planned to sail" in an entry did so that day.
    """
    set_so = reading.lower[event.index] in _SET
    return set_so and heading(reading) == timex


_SET = frozenset(("scheduled", "set", "slated", "due", "booked", "billed"))


def is_since_occasion(reading: Reading, event: Found, tie: Tie) -> bool:
    """Read "Following Friday's vote, it planned to hire two": not on Friday."""
    if tie.timex is None or event.lexeme.lemma not in PLANNING or event.group is None:
        return False
    start = reading.times.index(tie.timex)
    end = reading.time_end(start)
    owned = reading.tags[end : end + 1] == ["POS"]
    led = reading.word(start - 1) in ("following", "after")
    return owned and led and start < event.group.first


def _weighed(reading: Reading, event: Found, tied: Mapping[int, Tie]) -> int:
    """Return the "closing" of "is considering closing a plant next year", or -1."""
    group, k = event.group, event.index + 1
    own = tied.get(event.index, UNTIED).timex
    if own is None or group is None or event.lexeme.lemma not in WEIGHING:
        return -1
    now = group.tense == "PRESENT" and group.aspect in ("NONE", "PROGRESSIVE")
    weighed = reading.word(k).endswith("ing") and k in tied
    return k if now and weighed and reading.times.index(own) > k else -1


def is_overdue(reading: Reading, k: int) -> bool:
    """Tell whether something "had been due"; what "was due on Friday" was so then."""
    copula = reading.verb_before(k)
    perfect = copula is not None and copula.aspect.startswith("PERFECTIVE")
    return perfect and reading.lower[k] in PLANNED_FOR


def is_usual(reading: Reading, event: Found) -> bool:
    """Tell whether it is in a clause of what is "usually" so."""
    if _USUAL.isdisjoint(reading.distinct):
        return False
    k, tags, group = event.index, reading.tags, event.group
    if group is not None and group.finite:
        return _is_habit(reading, group)
    before, after = reading.verb_before(k), reading.verb_from(k)
    if after is not None and _ENDS.isdisjoint(tags[k : after.first]):
        return _is_habit(reading, after)
    beside = before is not None and "," not in tags[before.head : k]
    return beside and before is not None and _is_habit(reading, before)


def _is_habit(reading: Reading, group: Group) -> bool:
    """Tell whether "usually" stands in a finite verb, or in front of it."""
    words = reading.lower[max(0, group.first - 1) : group.head + 1]
    return group.finite and not _USUAL.isdisjoint(words)


def is_over(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether a verb is still to come on a day that is over.

    "The firm plans to close after a rival won on Thursday".
    """
    group = event.group
    if group is None or place.side not in "<=":
        return False
    if group.tense == "FUTURE":
        # "Will miss the final after tests today"
        return place.side == "<" or "after" in reading.lower[group.head : place.start]
    if place.side == "=":
        return False
    before = reading.verb_before(group.first)
    wished = group.tense == "INFINITIVE" and before and before.tense == "PRESENT"
    if not wished and (group.modality not in _OPEN or group.aspect != "NONE"):
        return False
    low, high = sorted((group.head, place.start))
    return any(g.finite and low < g.head < high for g in reading.groups)


def is_plan(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether somebody has a plan for a day: "on Friday she hopes to win".

    So has who "is promising to go when her term ends in May".
    """
    group = event.group
    if group is None or group.tense != "PRESENT" or place.side != ">":
        return False
    after = reading.verb_from(group.head + 1)
    planned = after is not None and after.tense == "INFINITIVE"
    if event.lexeme.lemma in _VOWING and reading.word(group.head + 1) == "to":
        return True
    return planned and event.category in _STANCES


_VOWING = word_set("promise pledge vow threaten swear undertake")


def is_opened(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what somebody opens the way for, and is still to come.

    "The council approved it on Tuesday, paving the way for a vote next week."
    """
    group = event.group
    if group is None or group.tense != "PRESPART" or place.side != ">":
        return False
    before = reading.verb_before(group.first)
    told = before is not None and before.tense == "PAST" and before.modality is None
    return told and place.start > group.head and reading.tags[group.first - 1] == ","


def is_pending(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what a verb awaits: "is held pending a hearing on 7 May"."""
    lower, tags = reading.lower, reading.tags
    behind = range(event.index + 1, place.first) if event.group is not None else ()
    return any(lower[j] == "pending" and tags[j - 1] != "DT" for j in behind)


def is_put_off(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is when something took place in the end.

    "Was postponed after rain and played on Monday" was put off before, and who "had to
    return but fell on Friday" did not return then.
    """
    group = event.group
    if group is None or place.start < event.index:
        return False
    between = [g for g in reading.groups if group.head < g.head < place.start]
    if group.tense == "INFINITIVE":
        between = [g for g in between if g.finite]
    elif event.lexeme.lemma not in _PUTTING_OFF:
        return False
    return any("CC" in reading.tags[group.head : g.first] for g in between)


def is_called_off(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of what a verb calls off: "abandoned the Thursday launch"."""
    if event.group is None or event.lexeme.lemma not in _CALLING_OFF:
        return False
    led = reading.tags[event.index + 1 : place.start]
    return place.start > event.index < place.head and _LEADING.issuperset(led)


_CALLING_OFF = word_set("abandon cancel scrap scrub shelve axe postpone")
_LEADING = frozenset(("DT", "PRP$", "VBN", "JJ", "RP"))


def is_overtaken(reading: Reading, event: Found, place: Site) -> bool:
    """Tell whether it is of a plan: "was due to open Friday, but the judge fell ill".

    What was planned and "did not go" did not go on its day.
    """
    group, lower = event.group, reading.lower
    if group is None or group.tense != "PAST" or group.first <= place.end + 1:
        return False
    if lower[place.end : place.end + 2] != [",", "but"]:
        return False
    subject = reading.tags[place.end + 2 : group.first]
    planned = not PLANNED_FOR.isdisjoint(lower[: place.first])
    return planned and any(tag in NOUNS for tag in subject)


def is_dashed(reading: Reading, event: Found) -> bool:
    """Tell whether nobody will do it: "has ended hopes of opening the plant by June"."""
    group = event.group
    if (
        group is None
        or group.tense != "PRESPART"
        or reading.word(group.first - 1) != "of"
    ):
        return False
    before = reading.verb_before(group.first)
    hoped = reading.word(group.first - 2) in _HOPES
    return hoped and before is not None and reading.verb(before) in _DASHING


_HOPES = word_set("hope hopes chance chances prospect prospects dream dreams")
_DASHING = word_set(
    "end halt dash kill crush ruin wreck quash sink scupper thwart destroy shatter stop",
    "extinguish scuttle remove",
)
_PUTTING_OFF = word_set("postpone delay reschedule defer suspend adjourn cancel")
_STANCES = frozenset(("I_STATE", "I_ACTION", "STATE"))
_OPEN = frozenset(("would", "may", "might", "could", "should", "must", "can"))


def is_awaited(reading: Reading, group: Group) -> bool:
    """Tell whether a plan waits for it: "voted to end it once the tunnel reopened".

    So in "would stay on until a new cabinet was chosen".
    """
    k = reading.leads(group)
    plan = reading.verb_before(k) if k >= 0 and reading.lower[k] in _WAITING else None
    if plan is not None and plan.modality is None and not plan.finite:
        # "would stay on, following the vote, until"
        outer = reading.verb_before(plan.first)
        plan = outer if outer is not None and outer.modality == "would" else plan
    if plan is not None and plan.modality == "would":
        return True
    return plan is not None and _decider(reading, plan) in _DECIDING | _WISHING


def is_decided(reading: Reading, event: Found, tie: Tie) -> bool:
    """Tell whether its day is that of a decision: "On Monday they agreed to leave"."""
    group, time = event.group, tie.timex if tie.near is None else tie.near
    if group is None or time is None or reading.times.index(time) > group.first:
        return False
    # "chose Sunday night as the time to attack"
    aimed = reading.word(group.first - 1) in MOMENTS
    return not aimed and _decider(reading, group) in _DECIDING


def _decider(reading: Reading, group: Group) -> str:
    """Return the past "agree" of "agreed to leave", empty without."""
    verb = reading.verb_before(group.first)
    if group.tense != "INFINITIVE" or verb is None or verb.passive:
        return ""
    past = verb.tense == "PAST"
    return lexemes().of(reading.lower[verb.head], "V").lemma if past else ""


_WAITING = frozenset(("once", "when", "as", "until", "after", "before", "unless"))
_DECIDING = word_set(
    "agree decide vote promise vow pledge offer choose threaten undertake consent resolve",
    "swear commit ask urge order tell",
)
_WISHING = word_set("plan want hope intend expect")
