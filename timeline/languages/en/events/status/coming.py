"""Which English verbs tell in the present what is to come: "is expected by Friday"."""

from timeline.languages.en.syntax.granting import granting
from timeline.languages.en.syntax.group import Group
from timeline.languages.en.syntax.reading import Found, Reading

__all__ = [
    "is_awaited",
    "is_detached",
    "is_due",
    "is_invited",
    "is_leaving",
    "main_of",
    "was_awaited",
]

_HOPED_FOR = frozenset(("expect", "anticipate"))
_AWAITING = frozenset(
    ("expect", "schedule", "reschedule", "slate", "forecast", "anticipate")
)
_WHEN = frozenset(("before", "after", "when", "until", "once"))


def is_awaited(reading: Reading, group: Group) -> bool:
    """Read "A verdict is expected by Friday", which says what is to come."""
    awaited = group.passive and reading.verb(group) in _AWAITING
    awaited = awaited and group.aspect == "NONE" and group.modality is None
    return awaited and reading.word(group.head + 1) not in ("to", "that")


def was_awaited(reading: Reading, group: Group) -> bool:
    """Read "A verdict was expected on Friday": nobody tells whether it came."""
    if group.tense != "PAST" or not group.passive or group.negated:
        return False
    return reading.verb(group) in _HOPED_FOR and is_awaited(reading, group)


def is_leaving(reading: Reading, group: Group) -> bool:
    """Read "is going on tour this year"."""
    k = group.head + 1
    going = reading.word(group.head) == "going" and reading.word(k) == "on"
    return going and any(time >= 0 for time in reading.times[k + 2 : k + 3])


def is_detached(reading: Reading, group: Group) -> bool:
    """Read "The film, to be shot in May, was announced"."""
    noun = reading.tags[group.first - 2 : group.first - 1]
    led = reading.word(group.first - 1) == "," and noun in (["NN"], ["NNS"], ["NNP"])
    return group.passive and led


def is_due(reading: Reading, group: Group) -> bool:
    """Read "has until Nov. 8 to file a plan", "gave the firm until Friday to pay".

    Who has until then to appeal may not.
    """
    given = granting(reading, group)
    if given is None or reading.verb(group) in _OPTIONAL:
        return False
    return reading.verb(given) != "have" or given.tense == "PRESENT"


def is_invited(reading: Reading, group: Group) -> bool:
    """Read "Please join us for the walk on Saturday", which takes place then."""
    k = group.first - 1
    while k >= 0 and (reading.lower[k] in _PLEASE or not reading.words[k][0].isalnum()):
        k -= 1
    opened = k < 0 or reading.tags[k] in _ENDS
    bare = opened and reading.tags[group.head] == "VB" and group.first == group.head
    invites = bare and reading.lower[group.head] in _INVITING
    return invites and any(time >= 0 for time in reading.times[group.head :])


_PLEASE = frozenset(("please", "do", "so", "then"))
_ENDS = frozenset((".", ":"))
_INVITING = frozenset(("come", "join", "visit", "attend", "celebrate", "meet", "help"))
_OPTIONAL = frozenset(("appeal", "object", "challenge", "contest", "protest"))


def main_of(reading: Reading, event: Found, group: Group) -> Group | None:
    """Return the "could weaken" that "before it moves out to sea" belongs to, or None.

    So the "will get" of "Members who join by June 30 will get a mug".
    """
    now = group.tense == "PRESENT" and group.aspect == "NONE" and not group.copula
    if not now or event.category != "OCCURRENCE":
        return None
    k = reading.leads(group)
    if reading.tags[group.first - 1] == "WP":
        main = _of_whoever(reading, group)
    else:
        main = reading.verb_before(k) if reading.word(k) in _WHEN else None
    coming = main is not None and (main.modality or main.tense == "FUTURE")
    return main if coming else None


def _of_whoever(reading: Reading, group: Group) -> Group | None:
    """Return the verb behind the clause of "who join by June 30", None without a time."""
    main = reading.verb_from(group.head + 1)
    while main is not None and not main.finite:
        main = reading.verb_from(main.head + 1)
    if main is None or reading.tags[main.first - 1] in _JOINING:
        return None
    if reading.word(group.first - 2) == ",":
        # "The Danes, who beat Norway this year, will play on"
        return None
    timed = any(time >= 0 for time in reading.times[group.head + 1 : main.first])
    return main if timed else None


_JOINING = frozenset(("CC", "WP", "WDT", "WRB", "PRP"))
